//! What belongs to this computer: how the window looks, all data for taking along, an example that leaves.

use std::collections::BTreeMap;

use super::*;

/// Everything in a folder, by its path, with its bytes; folders end with a line.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(at) = waiting.pop() {
        for entry in std::fs::read_dir(&at).into_iter().flatten() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().display().to_string();
            if path.is_dir() {
                found.insert(name + "/", Vec::new());
                waiting.push(path);
            } else {
                found.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

#[test]
fn a_look_is_remembered_on_this_computer() {
    let desk = Desk::new(Vec::new());
    let start = desk.ask("start_state", Value::Null);
    assert_eq!(start["look"], json!({ "theme": "system", "zoom": 100 }));
    let start = desk.ask("look_set", json!({ "theme": "contrast", "zoom": 150 }));
    assert_eq!(start["look"], json!({ "theme": "contrast", "zoom": 150 }));
    let desk = desk.restarted();
    let start = desk.ask("start_state", Value::Null);
    assert_eq!(start["look"], json!({ "theme": "contrast", "zoom": 150 }));
    assert_eq!(desk.context.zoom(), 150);
}

/// A desk with the example, to which a file was attached and of which a backup was made.
fn with_example(answers: Vec<PathBuf>) -> Desk {
    let desk = Desk::new(answers);
    desk.ask("start_state", Value::Null);
    desk.ask("language_set", json!({ "language": "es" }));
    desk
}

#[test]
fn an_example_that_is_removed_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let act = folder.path().join("acta.txt");
    std::fs::write(&act, "Acuerdo 12").unwrap();
    let desk = with_example(vec![act]);
    let before = contents(desk.folder.path());
    for example in ["tres_ceibas", "diamantino"] {
        desk.ask("example_open", json!({ "example": example }));
        desk.context.look_after();
        if example == "tres_ceibas" {
            let file = desk.ask("file_choose", json!({ "purpose": "attachment", "name": "" }));
            desk.ask(
                "attachment_add",
                json!({ "thing": "municipality", "tokens": [file["token"]] }),
            );
        }
        desk.ask("copy_make", json!({ "name": "Antes del taller" }));
        desk.ask("copy_make", json!({ "name": "" }));
        let copies = desk.ask("copies_list", Value::Null);
        let first = copies["copies"][0]["id"].clone();
        desk.ask("action_save", action("Cien conexiones"));
        desk.ask("copy_restore", json!({ "id": first }));
        desk.context.keep_visible();
    }
    assert!(contents(desk.folder.path()).keys().any(|name| name.contains("backups")));
    desk.ask("example_remove", Value::Null);
    desk.ask("example_open", json!({ "example": "tres_ceibas" }));
    desk.ask("example_remove", Value::Null);
    let after = contents(desk.folder.path());
    let names = |contents: &BTreeMap<String, Vec<u8>>| contents.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&after), names(&before));
    assert!(after == before, "settings say something else than before");
}

#[test]
fn removing_an_example_leaves_the_work_of_a_town_alone() {
    let desk = Desk::new(Vec::new());
    desk.ask("municipality_create", new_town());
    desk.ask("copy_make", json!({ "name": "Nuestra" }));
    desk.ask("workspace_close", Value::Null);
    let before = contents(&desk.folder.path().join("data/municipalities"));
    desk.ask("example_open", json!({ "example": "tres_ceibas" }));
    desk.ask("example_remove", Value::Null);
    let after = contents(&desk.folder.path().join("data/municipalities"));
    assert!(before == after && before.keys().any(|name| name.contains("backups")));
}

/// All data of the example, with an attached file, in a folder that a person chose.
fn exported(language: &str) -> (Desk, TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let act = folder.path().join("acta del concejo.txt");
    std::fs::write(&act, "Acuerdo 12").unwrap();
    let to = folder.path().join("llevar");
    std::fs::create_dir(&to).unwrap();
    let desk = Desk::new(vec![act, to.clone()]);
    desk.ask("language_set", json!({ "language": language }));
    desk.ask("example_open", json!({ "example": "tres_ceibas" }));
    let file = desk.ask("file_choose", json!({ "purpose": "attachment", "name": "" }));
    desk.ask("attachment_add", json!({ "thing": "municipality", "tokens": [file["token"]] }));
    let chosen = desk.ask("file_choose", json!({ "purpose": "export_folder", "name": "" }));
    let done = desk.ask("export_all", json!({ "token": chosen["token"] }));
    let name = desk.ask("settings_view", Value::Null)["export_name"].as_str().unwrap().to_owned();
    let written = to.join(name);
    assert!(done["summary"].as_str().unwrap().contains(&written.display().to_string()));
    (desk, folder, written)
}

#[test]
fn all_data_leave_in_files_that_anybody_can_read() {
    let (desk, _folder, written) = exported("es");
    let files = contents(&written);
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    let figures = text("Datos.csv");
    assert!(figures.starts_with("\u{feff}Código del dato,Indicador n.º,Indicador,"), "{figures}");
    let table = desk.ask("figures_table", Value::Null);
    let known = row(&table, "water.improved")["cells"].as_array().unwrap().clone();
    let known = known.iter().filter_map(|cell| cell["value"].as_f64());
    let mut own = csv_rows(&figures)
        .into_iter()
        .filter(|row| row[0] == "water.improved" && row[3] == "town" && row[8].is_empty());
    for value in known {
        let same =
            |row: &Vec<String>| row[9].parse::<f64>().is_ok_and(|said| (said - value).abs() < 1e-9);
        assert!(own.any(|row| same(&row)), "{value}");
    }
    let cells = csv_rows(&figures).iter().filter(|row| !row[18].is_empty()).count();
    assert!(cells > 50, "{cells} figures name their cell");
    let actions = desk.ask("plan_outline", Value::Null);
    assert!(actions["objectives"].as_array().is_some_and(|objectives| !objectives.is_empty()));
    for (file, least) in [
        ("Objetivos.csv", 2),
        ("Acciones.csv", 2),
        ("Costos.csv", 2),
        ("Financiamiento.csv", 2),
        ("Fuentes.csv", 2),
    ] {
        assert!(text(file).lines().count() >= least, "{file}: {}", text(file));
    }
    assert_eq!(text("Archivos adjuntos/acta del concejo.txt"), "Acuerdo 12");
    let log: Value = serde_json::from_str(&text("Historia.json")).unwrap();
    let history = desk.ask("history_list", Value::Null);
    assert!(log.as_array().unwrap().len() >= 2 && !history.to_string().is_empty());
    let readme = text("LÉAME.txt");
    for name in files.keys().filter(|name| !name.contains('/') && *name != "LÉAME.txt") {
        assert!(readme.contains(name.as_str()), "{name} is not explained");
    }
    assert!(files["Todo en una hoja de cálculo.xlsx"].starts_with(b"PK"));
    assert!(!files.keys().any(|name| name.contains(".part")));
}

fn csv_rows(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn the_copy_in_it_is_the_municipality() {
    let (desk, folder, written) = exported("fr");
    let name = written.file_name().unwrap().to_string_lossy().into_owned();
    let copy = written.join(format!("{name}.ceiba"));
    assert!(written.join("LISEZ-MOI.txt").is_file() && written.join("Données.csv").is_file());
    let figures = desk.ask("workspace_state", Value::Null)["figures"].clone();
    let other = Desk::new(vec![copy]);
    other.ask("language_set", json!({ "language": "fr" }));
    let file = other.ask("file_choose", json!({ "purpose": "workspace", "name": "" }));
    assert_eq!(other.ask("workspace_open", json!({ "token": file["token"] }))["figures"], figures);
    drop(folder);
}

#[test]
fn an_example_opens_at_an_earlier_point_and_its_workbook_is_imported_like_any() {
    let desk = Desk::new(Vec::new());
    let counts = |state: &Value| {
        (state["figures"]["value"].as_f64(), plan_of(&desk).as_array().unwrap().len())
    };
    let open = |example: &str, checkpoint: &str| {
        desk.ask("example_open", json!({ "example": example, "checkpoint": checkpoint }))
    };
    let whole = counts(&desk.ask("example_open", json!({ "example": "tres_ceibas" })));
    assert_eq!(counts(&open("tres_ceibas", "figures")), (whole.0, 0), "{whole:?}");
    let state = open("tres_ceibas", "empty");
    assert_eq!((counts(&state), &state["name"]), ((Some(0.0), 0), &json!("Tres Ceibas")));
    assert_eq!((&state["example"], &state["fictional"]), (&json!("tres_ceibas"), &json!(true)));
    let file = desk.ask("example_workbook", Value::Null);
    assert_eq!(file["purpose"], "workbook");
    let preview = desk.ask("import_preview", json!({ "token": file["token"], "sheet": null }));
    assert_eq!(preview["file"], "01_ministerio_indicadores.xlsx", "{preview}");
    open("diamantino", "empty");
    for example in ["tres_ceibas", "tres_ceibas", "tres_ceibas", "diamantino"] {
        let recent = desk.ask("start_state", Value::Null)["recent"].clone();
        let of = |one: &&Value| {
            one["name"].as_str().unwrap().to_lowercase().replace(' ', "_") == example
        };
        let id = recent.as_array().unwrap().iter().find(of).unwrap()["id"].clone();
        desk.ask("workspace_open_recent", json!({ "id": id }));
        desk.ask("example_remove", Value::Null);
    }
    assert!(!desk.folder.path().join("data/examples").exists(), "nothing of them is left");
    assert_eq!(desk.refused("example_workbook", Value::Null).code, "refused");
}

#[test]
fn what_is_cancelled_leaves_nothing_in_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::new(vec![folder.path().to_owned()]);
    desk.ask("example_open", json!({ "example": "tres_ceibas" }));
    let chosen = desk.ask("file_choose", json!({ "purpose": "export_folder", "name": "" }));
    for patience in [0, 1, 3, 6, 9] {
        let impatient = Impatient(AtomicU64::new(patience));
        let input = json!({ "token": chosen["token"] });
        let error = call(&desk.context, "export_all", input, &impatient).expect_err("cancelled");
        assert_eq!(error.code, "cancelled", "after {patience}: {}", error.message);
        assert!(contents(folder.path()).is_empty(), "after {patience}");
    }
}

#[test]
fn a_second_export_of_a_day_replaces_nothing_and_ours_are_no_place_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::new(vec![folder.path().to_owned()]);
    desk.ask("municipality_create", new_town());
    let chosen = desk.ask("file_choose", json!({ "purpose": "export_folder", "name": "" }));
    for _ in 0..2 {
        desk.ask("export_all", json!({ "token": chosen["token"] }));
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
    let own = desk.folder.path().join("data/municipalities");
    let token = desk.context.token(&own).token;
    let refused = desk.refused("export_all", json!({ "token": token }));
    assert!(refused.message.contains("Ceiba"), "{}", refused.message);
    assert_eq!(contents(&own).keys().filter(|name| name.contains("todos")).count(), 0);
}

#[test]
fn the_gates_of_the_steps_are_told_in_words() {
    let desk = Desk::new(Vec::new());
    let steps = desk.ask("municipality_create", new_town())["steps"].clone();
    assert_eq!(steps["prepare"], json!({ "state": "begun", "told": "Ficha: 4 de 5 datos" }));
    assert_eq!(steps["profile"], json!({ "state": "empty", "told": "Sin indicadores todavía" }));
    let state = desk.ask("action_save", action("Agua"))["state"].clone();
    assert_eq!(
        state["steps"]["plan"],
        json!({ "state": "ready", "told": "1 de 1 acción con costo" })
    );
    let state = desk.ask("municipality_change", json!({ "region": "Sur" }))["state"].clone();
    assert_eq!(state["steps"]["prepare"]["state"], "ready");
    let mut free = action("Escuela");
    free["costs"] = json!([]);
    let state = desk.ask("action_save", free)["state"].clone();
    assert_eq!(
        state["steps"]["plan"],
        json!({ "state": "begun", "told": "1 de 2 acciones con costo" })
    );
}

//! Title and imprint, own texts and pictures, and editions, through the door.

use super::*;

const PROFILE: &str = "profile";

fn wish() -> Value {
    json!({ "book": PROFILE, "language": "es" })
}

fn sheet(desk: &Desk) -> Value {
    desk.ask("book_sheet", wish())
}

fn place(desk: &Desk, slot: &str) -> Value {
    let sheet = sheet(desk);
    let places = sheet["places"].as_array().unwrap();
    let found = places.iter().find(|place| place["slot"] == slot);
    found.unwrap_or_else(|| panic!("{slot}: {places:#?}")).clone()
}

fn passage(slot: &str, text: &str, draft: &str) -> Value {
    json!({ "book": PROFILE, "language": "es", "slot": slot, "text": text, "draft": draft })
}

fn editions(desk: &Desk) -> Value {
    desk.ask("editions_list", wish())
}

fn made(desk: &Desk) -> Value {
    desk.ask("edition_make", json!({ "book": PROFILE, "language": "es", "paper": "letter" }))
}

/// One field of title, imprint or act; the others stay.
fn changed(field: &str, value: &str) -> Value {
    let mut input =
        json!({ "book": PROFILE, "language": "es", "act_number": null, "act_day": null });
    for known in ["title", "team", "authors", "credits", "licence", "responsibility", "state"] {
        input[known] = Value::Null;
    }
    input[field] = json!(value);
    input
}

fn approve(desk: &Desk) {
    desk.ask("book_save", changed("state", "approved"));
    desk.ask("book_save", changed("act_number", "Acuerdo 12-2026"));
}

fn problems(desk: &Desk) -> String {
    let input = json!({ "book": PROFILE, "language": "es", "paper": "letter" });
    desk.ask("book_preview", input)["problems"].to_string()
}

#[test]
fn the_summary_for_the_council_says_that_it_is_as_far_as_the_plan() {
    let desk = with_imported_figures();
    let council =
        |desk: &Desk| desk.ask("book_sheet", json!({ "book": "council", "language": "es" }));
    assert!(council(&desk)["state_told"].as_str().unwrap().contains("borrador"));
    desk.ask("book_save", json!({ "book": "plan", "language": "es", "state": "approved" }));
    let told = council(&desk);
    assert_eq!(told["front"]["state"], "approved");
    assert!(told["state_told"].as_str().unwrap().contains("aprobado"), "{}", told["state_told"]);
}

#[test]
fn title_imprint_and_act_are_kept_field_by_field_and_undone() {
    let desk = with_imported_figures();
    let before = sheet(&desk);
    assert_eq!(before["front"]["title"], "");
    assert_eq!(before["front"]["state"], "draft");
    assert!(!before["usual_title"].as_str().unwrap().is_empty());
    let change = |field: &str, value: &str| desk.ask("book_save", changed(field, value));
    let written = change("title", " Así estamos ");
    assert_eq!(written["touched"], json!(["books"]));
    change("team", "Planificación");
    change("state", "approved");
    change("act_number", "12-2026");
    let front = sheet(&desk)["front"].clone();
    assert_eq!((&front["title"], &front["team"]), (&json!("Así estamos"), &json!("Planificación")));
    assert_eq!((&front["state"], &front["act_number"]), (&json!("approved"), &json!("12-2026")));
    let input = json!({ "book": PROFILE, "language": "es", "paper": "letter" });
    let preview = desk.ask("book_preview", input);
    assert!(preview["title"].as_str().unwrap().starts_with("Así estamos"), "{}", preview["title"]);
    desk.ask("workspace_undo", Value::Null);
    assert_eq!(sheet(&desk)["front"]["act_number"], "");
    assert_eq!(sheet(&desk)["state_told"], Value::Null);
    let tick = json!({ "book": PROFILE, "chapter": "balance", "shown": false });
    desk.ask("book_chapter", tick);
    let chapters = sheet(&desk)["chapters"].clone();
    let hidden: Vec<&Value> =
        chapters.as_array().unwrap().iter().filter(|c| c["shown"] == false).collect();
    assert_eq!(hidden.len(), 1);
    assert_eq!(hidden[0]["key"], "balance");
    desk.refused("book_chapter", json!({ "book": PROFILE, "chapter": "nothing", "shown": true }));
}

#[test]
fn an_own_text_stands_until_the_data_change_and_then_says_so() {
    let desk = with_imported_figures();
    let slot = "indicator/sewer.connected";
    let drafted = place(&desk, slot);
    assert_eq!(drafted["state"], "drafted", "{drafted}");
    let draft = drafted["draft"].as_str().unwrap();
    desk.ask("passage_draft", passage(slot, "Nuestra", draft));
    let begun = place(&desk, slot);
    assert_eq!(
        (&begun["begun"], &begun["state_text"]),
        (&json!("Nuestra"), &json!("Empezado y sin guardar"))
    );
    desk.ask("passage_save", passage(slot, "Nuestra lectura.", draft));
    let own = place(&desk, slot);
    assert_eq!((&own["state"], &own["text"]), (&json!("own"), &json!("Nuestra lectura.")));
    assert_eq!((&own["begun"], &own["language"]), (&Value::Null, &json!("es")));
    assert!(!problems(&desk).contains("otros datos"));

    let latest = latest_year(&desk);
    let edit = edited("sewer.connected", latest, value("31"), "Censo");
    assert_eq!(desk.ask("figure_edit", edit)["kind"], "written");
    let stale = place(&desk, slot);
    assert_eq!((&stale["state"], &stale["text"]), (&json!("stale"), &json!("Nuestra lectura.")));
    assert!(problems(&desk).contains("otros datos"), "it is told before printing");
    let today = stale["draft"].as_str().unwrap();
    assert_ne!(today, draft);
    desk.ask("passage_save", passage(slot, "Nuestra lectura.", today));
    assert_eq!(place(&desk, slot)["state"], "own", "it was compared and kept");
    desk.ask("passage_drop", json!({ "book": PROFILE, "slot": slot }));
    assert_eq!(place(&desk, slot)["state"], "drafted");
    let state = desk.ask("workspace_undo", Value::Null);
    assert!(told(&state["state"]["redo"]).contains("alcantarillado"), "{}", state["state"]);
    assert_eq!(place(&desk, slot)["state"], "own");
}

fn latest_year(desk: &Desk) -> i32 {
    let table = desk.ask("figures_table", Value::Null);
    let years = table["years"].as_array().unwrap();
    let cells = row(&table, "sewer.connected")["cells"].as_array().unwrap();
    let filled = years.iter().zip(cells).filter(|(_, cell)| !cell.is_null());
    let year = filled.map(|(year, _)| year.as_i64().unwrap()).max().unwrap();
    i32::try_from(year).unwrap()
}

#[test]
fn a_picture_goes_into_a_book_and_asks_what_it_shows() {
    let desk = with_imported_figures();
    let png = desk.folder.path().join("plaza.png");
    let picture = image::RgbaImage::from_pixel(600, 400, image::Rgba([20, 90, 160, 200]));
    picture.save(&png).unwrap();
    let token = desk.context.token(&png).token;
    let input = json!({ "book": PROFILE, "place": "cover", "token": token });
    let added = desk.ask("picture_add", input.clone());
    assert_eq!(added["written"]["touched"], json!(["attachments", "books"]));
    let refused = desk.refused("picture_add", input);
    assert!(refused.message.contains("ya hay una imagen"), "{}", refused.message);
    let id = added["written"]["id"].clone();
    assert!(sheet(&desk)["pictures"][0]["problem"].is_string());
    assert!(problems(&desk).contains("nadie dijo"));
    let words =
        json!({ "id": id, "caption": "La plaza", "credit": "Ana Paz", "alternative": "Una plaza" });
    desk.ask("picture_change", words);
    let front =
        desk.ask("book_preview", json!({ "book": PROFILE, "language": "es", "paper": "a4" }));
    assert!(front["pages"][1].to_string().contains("Portada: La plaza – Ana Paz"));
    let shown = sheet(&desk)["pictures"][0].clone();
    assert_eq!((&shown["problem"], &shown["alternative"]), (&Value::Null, &json!("Una plaza")));
    desk.ask("picture_remove", json!({ "id": id }));
    assert_eq!(sheet(&desk)["pictures"], json!([]));
    desk.ask("workspace_undo", Value::Null);
    assert_eq!(sheet(&desk)["pictures"][0]["file"], "plaza.png");
    let text = desk.folder.path().join("nota.txt");
    std::fs::write(&text, "texto").unwrap();
    let token = desk.context.token(&text).token;
    let none = json!({ "book": PROFILE, "place": "logo", "token": token });
    assert!(desk.refused("picture_add", none).message.contains("nota.txt"));
}

#[test]
fn own_chapters_are_made_moved_and_deleted() {
    let desk = with_imported_figures();
    let chapter = |title: &str| {
        json!({ "id": null, "book": PROFILE, "language": "pt", "title": title, "text": "- a\n- b",
                "follows": "balance" })
    };
    desk.ask("chapter_save", chapter("Primero"));
    let second = desk.ask("chapter_save", chapter("Segundo"))["id"].clone();
    let titles = || {
        let sheet = sheet(&desk);
        let chapters = sheet["own_chapters"].as_array().unwrap();
        chapters.iter().map(|one| told(&one["title"])).collect::<Vec<_>>()
    };
    assert_eq!(titles(), ["Primero", "Segundo"]);
    let of_book = json!({ "book": PROFILE, "id": second });
    desk.ask("chapter_earlier", of_book.clone());
    assert_eq!(titles(), ["Segundo", "Primero"]);
    let untitled = desk.refused("chapter_save", chapter("  "));
    assert_eq!(untitled.field.as_deref(), Some("title"));
    let deleted = desk.ask("chapter_delete", of_book);
    assert!(told(&deleted["state"]["undo"]).contains("Segundo"));
    assert_eq!(titles(), ["Primero"]);
}

#[test]
fn a_chapter_that_is_being_typed_outlives_the_program() {
    let desk = with_imported_figures();
    let chapter = |id: Value, title: &str, text: &str| {
        json!({ "id": id, "book": PROFILE, "language": "es", "title": title, "text": text,
                "follows": "balance" })
    };
    let typed =
        |title: &str, text: &str| json!({ "title": title, "text": text, "follows": "balance" });
    assert_eq!(sheet(&desk)["begun_chapter"], Value::Null);
    desk.ask("chapter_draft", chapter(Value::Null, "Nuestra his", "Desde"));
    let file = file_of(&desk.ask("workspace_state", Value::Null));
    let desk = desk.restarted();
    open_file(&desk, &file);
    assert_eq!(sheet(&desk)["begun_chapter"], typed("Nuestra his", "Desde"));
    let saved = desk.ask("chapter_save", chapter(Value::Null, "Nuestra historia", "Desde 1890."));
    let id = saved["id"].clone();
    let kept = sheet(&desk);
    assert_eq!(kept["begun_chapter"], Value::Null, "it is saved");
    assert_eq!(kept["own_chapters"][0]["begun"], Value::Null);

    // One that stands already has a form of its own.
    desk.ask("chapter_draft", chapter(id.clone(), "Nuestra historia", "Desde 1891."));
    desk.ask("chapter_save", chapter(Value::Null, "Otro", "Texto"));
    assert_eq!(sheet(&desk)["own_chapters"][0]["begun"], typed("Nuestra historia", "Desde 1891."));
    desk.ask("chapter_draft", chapter(id.clone(), "Nuestra historia", "Desde 1890."));
    assert_eq!(sheet(&desk)["own_chapters"][0]["begun"], Value::Null, "as it stands");
    desk.ask("chapter_draft", chapter(id.clone(), "La", "Desde"));
    desk.ask("chapter_drop_draft", json!({ "book": PROFILE, "id": id }));
    assert_eq!(sheet(&desk)["own_chapters"][0]["begun"], Value::Null);
}

#[test]
fn the_pictures_of_a_plan_are_those_that_its_book_prints() {
    let desk = with_imported_figures();
    assert_eq!(desk.ask("plan_pictures", Value::Null), json!([]), "an empty plan has none");
    let mut entry = action("Pozo");
    entry["costs"] = json!([
        { "id": null, "title": "Tubos", "year": "2025", "amount": "1000" },
        { "id": null, "title": "Bomba", "year": "2026", "amount": "500" },
    ]);
    desk.ask("action_save", entry);
    let pictures = desk.ask("plan_pictures", Value::Null);
    let pictures = pictures.as_array().unwrap();
    assert_eq!(pictures.len(), 2, "{pictures:#?}");
    assert!(pictures.iter().all(|one| !told(&one["drawing"]["alternative"]).is_empty()));
    assert!(pictures[0]["drawing"].to_string().contains("Pozo"));
    assert!(pictures[1]["drawing"].to_string().contains("2026"));
    let plan = json!({ "book": "plan", "language": "es", "paper": "letter" });
    let pages = desk.ask("book_preview", plan)["pages"].to_string();
    for picture in pictures {
        let caption = told(&picture["caption"]);
        let words = caption.split_whitespace().next().unwrap();
        assert!(pages.contains(words), "{caption}");
    }
}

#[test]
fn an_edition_is_kept_compared_and_handed_over_to_a_stick() {
    let desk = with_imported_figures();
    let none = editions(&desk);
    assert_eq!(none["editions"], json!([]));
    assert!(told(&none["standing"]).starts_with("Todavía no hay"), "{none}");
    let first = made(&desk);
    let edition = first["edition"].clone();
    let code = told(&edition["code"]);
    assert_eq!((&edition["number"], code.len()), (&json!(1), 8));
    assert_eq!(edition["code"], none["code"], "it is the code the book had before");
    let list = editions(&desk);
    assert_eq!(list["code"], edition["code"], "making it changed nothing that it says");
    assert!(told(&list["standing"]).contains("lo mismo que la edición 1"), "{list}");
    assert_eq!(list["waiting"][0]["id"], edition["id"]);

    approve(&desk);
    assert_eq!(editions(&desk)["code"], edition["code"], "what was voted on stays what it is");
    let year = latest_year(&desk);
    let edit = edited("sewer.connected", year, value("31"), "Censo");
    assert_eq!(desk.ask("figure_edit", edit)["kind"], "written");
    let since = desk.ask("edition_compare", json!({ "id": edition["id"], "with": null }));
    let changes = since["changes"].as_array().unwrap();
    let about: Vec<String> = changes.iter().map(|change| told(&change["name"])).collect();
    assert!(!about.is_empty(), "{since}");
    assert!(about.iter().all(|name| name.contains("alcantarillado")), "{about:?}");
    assert!(told(&changes[0]["now"]).starts_with("31"), "{changes:?}");
    let input = json!({ "book": PROFILE, "language": "es", "paper": "letter" });
    let pages = desk.ask("book_preview", input)["pages"].clone();
    let last = pages.as_array().unwrap().last().unwrap();
    assert_eq!(last["chapter"], "Qué cambió desde la edición 1");
    let second = made(&desk)["edition"].clone();
    assert_eq!(second["number"], 2);
    assert_ne!(second["code"], edition["code"]);
    let pair = json!({ "id": edition["id"], "with": second["id"] });
    let between = desk.ask("edition_compare", pair);
    assert_eq!(between["changes"], since["changes"]);
    let turned = json!({ "id": second["id"], "with": edition["id"] });
    assert_eq!(desk.ask("edition_compare", turned), between, "the older is what was before");

    let stick = desk.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let file = stick.join(told(&edition["file"]));
    let save =
        |path: &Path| json!({ "id": edition["id"], "token": desk.context.token(path).token });
    let handed = desk.ask("edition_hand_over", save(&file));
    assert!(told(&handed["summary"]).ends_with("retirar la memoria."), "{handed}");
    let list = editions(&desk);
    let waiting = list["waiting"].as_array().unwrap();
    assert_eq!((waiting.len(), &waiting[0]["number"]), (1, &json!(2)));
    assert!(told(&list["editions"][1]["handed"]).contains("stick"), "{list}");
    let here = desk.folder.path().join("aquí.pdf");
    let second = json!({ "id": second["id"], "token": desk.context.token(&here).token });
    let handed = desk.ask("edition_hand_over", second);
    assert!(!told(&handed["summary"]).contains("memoria."), "{handed}");
    let list = editions(&desk);
    assert_eq!(list["waiting"].as_array().unwrap().len(), 1, "it is on this computer only");
    let again = desk.folder.path().join("otra.pdf");
    desk.ask("edition_write", save(&again));
    let bytes = std::fs::read(&file).unwrap();
    assert!(bytes.starts_with(b"%PDF"));
    assert_eq!(bytes, std::fs::read(again).unwrap(), "what was kept, byte by byte");
    let left = std::fs::read_dir(&stick).unwrap().count();
    assert_eq!(left, 1, "nothing half written");
    desk.refused("edition_write", save(&stick.join("no/such/book.pdf")));
}

#[test]
fn an_edition_that_says_what_was_erased_is_deleted_and_then_erased() {
    let desk = with_imported_figures();
    let edition = made(&desk)["edition"].clone();
    let saved = desk.ask("action_save", action("Pozo"));
    let register = ceiba::store::registry::ACTION_LEAD.number;
    let target = json!({ "of": "history", "id": saved["id"], "register": register });
    let question = desk.ask("erase_preview", target.clone())["notices"].to_string();
    assert!(question.contains("edición"), "kept editions are told: {question}");
    let deleted = desk.ask("edition_delete", json!({ "id": edition["id"] }));
    assert!(told(&deleted["state"]["undo"]).contains("edición 1"), "{deleted}");
    assert_eq!(editions(&desk)["editions"], json!([]));
    let question = desk.ask("erase_preview", target)["notices"].to_string();
    assert!(!question.contains("edición"), "{question}");
    desk.ask("workspace_undo", Value::Null);
    assert_eq!(editions(&desk)["editions"][0]["id"], edition["id"]);
}

#[test]
fn window_and_command_line_print_one_edition_with_one_code() {
    let desk = with_imported_figures();
    let here = editions(&desk)["code"].clone();
    let file = file_of(&desk.ask("workspace_state", Value::Null));
    desk.ask("workspace_close", Value::Null);
    let pdf = desk.folder.path().join("linea.pdf");
    let mut command = std::process::Command::new(reader());
    command.args(["--lang", "es", "report"]).arg(&file);
    command.args(["--book", PROFILE, "--edition", "-o"]).arg(&pdf);
    assert!(command.status().unwrap().success());
    open_file(&desk, &file);
    let list = editions(&desk);
    assert_eq!(list["editions"][0]["code"], here);
    let again = desk.folder.path().join("otra.pdf");
    let token = desk.context.token(&again).token;
    desk.ask("edition_write", json!({ "id": list["editions"][0]["id"], "token": token }));
    assert_eq!(std::fs::read(pdf).unwrap(), std::fs::read(again).unwrap());
}

#[test]
fn what_changed_in_a_plan_is_told_in_the_language_of_the_screen() {
    let desk = with_imported_figures();
    let saved = desk.ask("action_save", action("Pozo"));
    desk.ask("action_save", action("Camino"));
    let plan = json!({ "book": "plan", "language": "es", "paper": "letter" });
    let edition = desk.ask("edition_make", plan)["edition"].clone();
    assert_eq!(
        (&edition["number"], &edition["name"]),
        (&json!(1), &json!("Plan de acción local, edición 1"))
    );
    let mut entry = action("Pozo");
    entry["id"] = saved["id"].clone();
    entry["lead"] = json!("Agua");
    desk.ask("action_save", entry);
    desk.ask("language_set", json!({ "language": "pt" }));
    let since = desk.ask("edition_compare", json!({ "id": edition["id"], "with": null }));
    let changes: Vec<[String; 3]> = since["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| ["name", "before", "now"].map(|field| told(&change[field])))
        .collect();
    assert_eq!(changes, [["Pozo: Unidade responsável", "Obras", "Agua"].map(str::to_owned)]);
    assert_eq!(since["summary"], "Mudou uma coisa.");
}

#[test]
fn an_approval_holds_for_what_was_approved_and_for_nothing_else() {
    let desk = with_imported_figures();
    let first = made(&desk)["edition"].clone();
    let code = told(&first["code"]);
    approve(&desk);
    let cover = |desk: &Desk| {
        let input = json!({ "book": PROFILE, "language": "es", "paper": "letter" });
        desk.ask("book_preview", input)["pages"][0].to_string()
    };
    let approval = |desk: &Desk| sheet(desk)["approval"].clone();
    assert!(cover(&desk).contains("Aprobado: Acuerdo 12-2026"));
    assert_eq!(approval(&desk)["holds"], true);
    assert!(told(&approval(&desk)["told"]).contains(&format!("la edición 1 ({code})")));

    let year = latest_year(&desk);
    let edit = edited("sewer.connected", year, value("31"), "Censo");
    assert_eq!(desk.ask("figure_edit", edit)["kind"], "written");
    assert!(!cover(&desk).contains("Acuerdo 12-2026"), "nobody approved this figure");
    assert!(cover(&desk).contains("Código del contenido"));
    assert_eq!(approval(&desk)["holds"], false);
    assert!(told(&approval(&desk)["told"]).contains("desde entonces cambió el contenido"));
    assert_eq!(made(&desk)["edition"]["state"], "Borrador");
    let french = json!({ "book": PROFILE, "language": "fr" });
    assert_eq!(desk.ask("book_sheet", french)["approval"]["holds"], false);

    let deed = desk.ask("book_approve", wish());
    assert!(told(&deed["state"]["undo"]).contains("se aprobó"), "{}", deed["state"]["undo"]);
    assert!(cover(&desk).contains("Aprobado: Acuerdo 12-2026"));
    assert_eq!(made(&desk)["edition"]["state"], "Aprobada");
    let short = json!({ "book": "profile_short", "language": "es" });
    assert_eq!(desk.ask("book_sheet", short)["approval"]["holds"], true, "it says the same");
    desk.ask("workspace_undo", Value::Null);
    desk.ask("workspace_undo", Value::Null);
    assert_eq!(approval(&desk)["holds"], false);
}

#[test]
fn the_page_of_the_approval_is_replaced_without_another_code() {
    let desk = with_imported_figures();
    desk.ask("action_save", action("Pozo"));
    let plan = json!({ "book": "plan", "language": "es" });
    let code = |desk: &Desk| desk.ask("editions_list", plan.clone())["code"].clone();
    let before = code(&desk);
    let text = |slot: &str| {
        json!({ "book": "plan", "language": "es", "slot": slot, "text": "El concejo acuerda.",
                "draft": "" })
    };
    desk.ask("passage_save", text("approval"));
    assert_eq!(code(&desk), before);
    let png = desk.folder.path().join("acta.png");
    image::RgbImage::from_pixel(400, 600, image::Rgb([250, 250, 250])).save(&png).unwrap();
    let token = desk.context.token(&png).token;
    desk.ask("picture_add", json!({ "book": "plan", "place": "approval", "token": token }));
    assert_eq!(code(&desk), before);
    let pages = json!({ "book": "plan", "language": "es", "paper": "letter" });
    assert!(desk.ask("book_preview", pages)["pages"].to_string().contains("acuerda."));
    desk.ask("passage_save", text("foreword"));
    assert_ne!(code(&desk), before);
}

#[test]
fn an_edition_that_is_there_already_is_not_numbered_again() {
    let desk = with_imported_figures();
    let first = made(&desk);
    assert_eq!(first["made"], true);
    let again = made(&desk);
    assert_eq!((&again["made"], &again["edition"]["id"]), (&json!(false), &first["edition"]["id"]));
    assert!(told(&again["summary"]).contains("dice lo mismo que la edición 1"), "{again}");
    assert_eq!(editions(&desk)["editions"].as_array().unwrap().len(), 1);

    let french = json!({ "book": PROFILE, "language": "fr" });
    let standing = told(&desk.ask("editions_list", french)["standing"]);
    assert!(standing.contains("edición 1") && standing.contains("otro idioma"), "{standing}");
    let french = json!({ "book": PROFILE, "language": "fr", "paper": "letter" });
    let page =
        desk.ask("book_preview", french.clone())["pages"].as_array().unwrap().last().cloned();
    assert!(page.unwrap().to_string().contains("autre langue"));
    assert_eq!(desk.ask("edition_make", french)["edition"]["number"], 2);
    assert_eq!(made(&desk)["made"], false, "the last one in its own language says it");
    approve(&desk);
    assert_eq!(made(&desk)["edition"]["number"], 3, "what is approved now says so");
}

#[test]
fn what_the_team_wrote_otherwise_is_told_place_by_place() {
    let desk = with_imported_figures();
    let slot = "indicator/sewer.connected";
    let draft = told(&place(&desk, slot)["draft"]);
    desk.ask("passage_save", passage(slot, "Nuestra lectura.", &draft));
    let edition = made(&desk)["edition"].clone();
    desk.ask("passage_save", passage(slot, "Otra lectura.", &draft));
    desk.ask("passage_save", passage("foreword", "Del alcalde.", ""));
    let chapter = json!({ "id": null, "book": PROFILE, "language": "es", "title": "Historia",
                          "text": "Desde 1890.", "follows": "balance" });
    desk.ask("chapter_save", chapter);
    desk.ask("book_save", changed("title", "Así estamos"));
    desk.ask("book_chapter", json!({ "book": PROFILE, "chapter": "balance", "shown": false }));
    let since = desk.ask("edition_compare", json!({ "id": edition["id"], "with": null }));
    let changes = since["changes"].as_array().unwrap();
    let names: Vec<String> = changes.iter().map(|change| told(&change["name"])).collect();
    let name = told(&place(&desk, slot)["name"]);
    let expected = [
        "Sobre esta edición: Título".to_owned(),
        "Capítulo fuera del libro: Balance de los ODM".to_owned(),
        "Texto propio: Presentación".to_owned(),
        format!("Texto propio: {name}"),
        "Capítulo propio: Historia".to_owned(),
    ];
    assert_eq!(names, expected);
    let now: Vec<String> = changes.iter().map(|change| told(&change["now"])).collect();
    assert_eq!(now[0], "Así estamos");
    assert_eq!(
        (now[2].as_str(), now[3].as_str()),
        ("nuevo en esta edición", "cambiado en esta edición")
    );
    let input = json!({ "book": PROFILE, "language": "es", "paper": "letter" });
    let pages = desk.ask("book_preview", input)["pages"].as_array().unwrap().last().cloned();
    assert!(
        pages.unwrap().to_string().contains("Capítulo propio: Historia"),
        "the page says it, too"
    );
}

#[test]
fn what_cannot_be_printed_is_told_with_the_page_and_where_it_was_typed() {
    let desk = with_imported_figures();
    let found = |book: &str, words: &str| {
        let input = json!({ "book": book, "language": "es", "paper": "letter" });
        let problems = desk.ask("book_preview", input)["problems"].clone();
        let found =
            problems.as_array().unwrap().iter().find(|one| told(&one["message"]).contains(words));
        found.cloned().unwrap_or_else(|| panic!("{words}: {problems:#}"))
    };
    desk.ask("passage_save", passage("foreword", "Agua 🌳 para todos", ""));
    let tree = found(PROFILE, "🌳");
    assert_eq!((&tree["severity"], &tree["settled_on"]), (&json!("warning"), &json!("texts")));
    desk.ask("book_save", changed("title", "Así 市 estamos"));
    assert_eq!(found(PROFILE, "市")["settled_on"], "front");
    assert!(
        problems(&desk).matches("Página").count() < 6,
        "what stands in every foot is told once"
    );
    assert_eq!(found("plan", "ninguna acción")["severity"], "note");
    found("plan", "ningún objetivo");
    desk.ask("action_save", action("Pozo بئر"));
    assert_eq!(found("plan", "بئر")["settled_on"], "plan");
    let chapter = json!({ "id": null, "book": PROFILE, "language": "pt", "title": "História",
                          "text": "Desde 1890.", "follows": "balance" });
    desk.ask("chapter_save", chapter);
    assert_eq!(found(PROFILE, "«História» está en otro idioma")["settled_on"], "texts");
}

#[test]
fn a_picture_that_prints_badly_is_told() {
    let desk = with_imported_figures();
    let check = |width: u32, height: u32, place: &str, problem: Option<&str>| {
        let png = desk.folder.path().join(format!("{width}x{height}.png"));
        image::RgbImage::from_pixel(width, height, image::Rgb([20, 90, 160])).save(&png).unwrap();
        let input =
            json!({ "book": PROFILE, "place": place, "token": desk.context.token(&png).token });
        let id = desk.ask("picture_add", input)["written"]["id"].clone();
        desk.ask(
            "picture_change",
            json!({ "id": id, "caption": "Aquí", "credit": null, "alternative": "Aquí" }),
        );
        let told_of = sheet(&desk)["pictures"][0]["problem"].clone();
        match problem {
            Some(problem) => {
                assert!(told(&told_of).contains(problem), "{told_of}");
                assert!(problems(&desk).contains(problem));
            }
            None => assert_eq!(told_of, Value::Null),
        }
        desk.ask("picture_remove", json!({ "id": id }));
    };
    let png = desk.folder.path().join("toma.png");
    image::RgbImage::from_pixel(600, 400, image::Rgb([20, 90, 160])).save(&png).unwrap();
    let place = "indicator/sewer.connected";
    let input = json!({ "book": PROFILE, "place": place, "token": desk.context.token(&png).token });
    let id = desk.ask("picture_add", input)["written"]["id"].clone();
    assert!(problems(&desk).contains("«Imagen de Indicador: "), "which indicator is said");
    desk.ask("picture_remove", json!({ "id": id }));
    check(1000, 10, "cover", Some("tan angosta"));
    check(3, 3, "cover", Some("borrosa"));
    check(150, 150, "emblem", None);
    check(150, 150, "cover", Some("borrosa"));
    check(600, 300, "cover", None);
}

#[test]
fn each_book_offers_what_it_prints_and_the_printer_is_remembered() {
    let desk = with_imported_figures();
    let council = desk.ask("book_sheet", json!({ "book": "council", "language": "es" }));
    assert_eq!(council["imprint"], false);
    for nothing in ["places", "own_chapters", "pictures", "picture_places", "chapters"] {
        assert_eq!(council[nothing], json!([]), "{nothing}");
    }
    let of_profile = sheet(&desk);
    let silent = |key: &str| {
        let chapters = of_profile["chapters"].as_array().unwrap();
        chapters.iter().find(|one| one["key"] == key).unwrap()["empty"].clone()
    };
    assert_eq!((silent("how"), silent("behind")), (json!(false), json!(true)));
    desk.ask("print_remember", json!({ "sides": "two", "ink": "copier" }));
    let file = file_of(&desk.ask("workspace_state", Value::Null));
    let desk = desk.restarted();
    open_file(&desk, &file);
    let choices = desk.ask("print_choices", Value::Null);
    assert_eq!((&choices["side"], &choices["colour"]), (&json!("two"), &json!("copier")));
}

#[test]
fn the_summary_for_the_council_is_approved_only_with_its_plan() {
    let desk = with_imported_figures();
    desk.ask("action_save", action("Pozo"));
    let change = |field: &str, value: &str| {
        let mut input = changed(field, value);
        input["book"] = json!("plan");
        desk.ask("book_save", input);
    };
    change("state", "approved");
    change("act_number", "14-2025");
    let council = || {
        let input = json!({ "book": "council", "language": "es", "paper": "letter" });
        let pages = desk.ask("book_preview", input)["pages"].to_string();
        let sheet = desk.ask("book_sheet", json!({ "book": "council", "language": "es" }));
        (pages.contains("14-2025") || pages.contains("aprobado ·"), told(&sheet["state_told"]))
    };
    assert!(council().1.contains("aprobado"), "{:?}", council());
    desk.ask("action_save", action("Camino"));
    let (said, told_of) = council();
    assert!(!said && told_of.contains("borrador"), "{told_of}");
}

/// Where in a book something is printed: its first page, and the words.
fn printed(desk: &Desk, part: Value) -> Option<(String, u64, String)> {
    let found = desk.ask("printed_pages", part);
    let word = |key: &str| found[key].as_str().map(ToOwned::to_owned);
    Some((word("book")?, found["page"].as_u64()?, word("text")?))
}

#[test]
fn a_page_of_the_window_says_on_which_pages_of_a_book_it_is_printed() {
    let desk = Desk::new(Vec::new());
    desk.ask("example_open", json!({ "example": "tres_ceibas" }));
    desk.ask("language_set", json!({ "language": "es" }));
    let input = json!({ "book": "profile", "language": "es", "paper": "letter" });
    let pages = desk.ask("book_preview", input)["pages"].clone();
    let says = |number: u64, words: &str| {
        let page = &pages[usize::try_from(number - 1).unwrap()];
        page["drawing"]["alternative"].as_str().unwrap().contains(words)
    };
    let water = json!({ "kind": "indicator", "series": "water.improved" });
    let (book, page, text) = printed(&desk, water).unwrap();
    assert_eq!((book.as_str(), says(page, "7.8 Población con agua mejorada")), ("profile", true));
    assert_eq!(text, format!("De aquí se imprime: Perfil local, página {page}"));
    let (_, goal, text) = printed(&desk, json!({ "kind": "goal", "goal": "7" })).unwrap();
    assert!(goal <= page && says(goal, "ODM 7"), "{goal} {text}");
    let last: u64 = text.rsplit('–').next().unwrap().parse().unwrap();
    assert!(last >= page && !says(last + 1, "ODM 7:"), "{text}");
    for kind in ["municipality", "indicators", "balance", "sources"] {
        assert!(printed(&desk, json!({ "kind": kind })).is_some(), "{kind}");
    }
    let (book, _, text) = printed(&desk, json!({ "kind": "plan" })).unwrap();
    assert_eq!(book, "plan", "{text}");
    let chapter = json!({ "book": "profile", "chapter": "balance", "shown": false });
    desk.ask("book_chapter", chapter);
    assert_eq!(printed(&desk, json!({ "kind": "balance" })), None, "left out, so nowhere");
    let unmeasured = json!({ "kind": "indicator", "series": "forest.cover" });
    assert_eq!(printed(&desk, unmeasured), None);
}

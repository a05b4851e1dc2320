//! A national file becomes a data pack, and a pack tells what is in it.

use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;

use crate::support::{ceiba, shared};

const TOWNS: u32 = 300;

/// Three columns of figures and one of something else for each of 300 municipalities, and a total.
fn national_file(folder: &Path) -> PathBuf {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let heads =
        ["Código", "Municipio", "7.8 Agua mejorada", "7.8 Agua mejorada", "Color", "Población"];
    let years = [2010, 2020, 2020, 2020];
    for (column, head) in (0..).zip(heads) {
        sheet.write(0, column, head).unwrap();
    }
    for (column, year) in (2..).zip(years) {
        sheet.write(1, column, year).unwrap();
    }
    for town in 1..=TOWNS {
        let row = 1 + town;
        sheet.write(row, 0, 1000 + town * 100).unwrap(); // a number: a code of five digits loses its zero
        sheet.write(row, 1, format!("Villa {town}")).unwrap();
        sheet.write(row, 2, 60.5 + f64::from(town % 20)).unwrap();
        sheet.write(row, 3, 70.5 + f64::from(town % 20)).unwrap();
        sheet.write(row, 4, 7).unwrap();
        sheet.write(row, 5, 1000 + town).unwrap();
    }
    sheet.write(2 + TOWNS, 1, "Total").unwrap();
    sheet.write(2 + TOWNS, 2, 65.0).unwrap();
    let path = folder.join("nacional.xlsx");
    workbook.save(&path).unwrap();
    path
}

fn pack(workbook: &Path, out: &Path, more: &[&str]) -> Output {
    let mut words = vec!["pack", workbook.to_str().unwrap(), "-o", out.to_str().unwrap()];
    words.extend(["--country", "CL", "--title", "Censo 2020", "--publisher", "Instituto"]);
    words.extend(more);
    ceiba(&words)
}

const WHOLE: [&str; 5] = ["--licence", "CC BY 4.0", "--date", "2021-05-04", "--json"];

fn json(output: &Output) -> Value {
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{told}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn shown(pack: &Path) -> Output {
    ceiba(&["pack", "--show", pack.to_str().unwrap(), "--json", "--lang", "es"])
}

#[test]
fn three_hundred_municipalities_go_into_a_pack_and_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let (workbook, out) = (national_file(folder.path()), folder.path().join("censo.ceibapack"));
    let made = json(&pack(&workbook, &out, &WHOLE));
    assert_eq!(made["territories"], TOWNS);
    assert_eq!(made["stored"], TOWNS * 3);
    assert_eq!(made["zeros"], 89, "1100 to 9900, where codes have five digits");
    let aside: Vec<&Value> =
        made["unmatched"].as_array().unwrap().iter().map(|name| &name["name"]).collect();
    assert_eq!(aside, ["Color"]);
    let shown = json(&shown(&out));
    for (word, value) in [
        ("country", "CL"),
        ("title", "Censo 2020"),
        ("publisher", "Instituto"),
        ("licence", "CC BY 4.0"),
        ("date", "2021-05-04"),
    ] {
        assert_eq!(shown[word], value);
    }
    assert_eq!(shown["hash"], made["hash"]);
    assert_eq!(shown["territories"]["town"], TOWNS);
    let series = shown["series"].as_array().unwrap();
    let water = series.iter().find(|series| series["id"] == "water.improved").unwrap();
    assert_eq!((&water["years"][0], &water["years"][1]), (&2010.into(), &2020.into()));
    assert_eq!(water["name"], "7.8 Agua mejorada");
}

#[test]
fn the_same_file_gives_the_same_bytes_and_a_year_can_be_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let workbook = national_file(folder.path());
    let path = |name: &str| folder.path().join(name);
    let (one, other, late) = (path("a.ceibapack"), path("b.ceibapack"), path("late"));
    json(&pack(&workbook, &one, &WHOLE));
    json(&pack(&workbook, &other, &WHOLE));
    assert_eq!(std::fs::read(&one).unwrap(), std::fs::read(&other).unwrap());
    let made = json(&pack(&workbook, &late, &[&WHOLE[..], &["--year-from", "2015"]].concat()));
    assert_eq!((&made["stored"], &made["earlier"]), (&(TOWNS * 2).into(), &TOWNS.into()));
    assert!(path("late.ceibapack").is_file(), "the ending is added");
    // A pack is replaced by a pack.
    json(&pack(&workbook, &one, &WHOLE));
}

#[test]
fn without_licence_or_date_nothing_is_made_and_a_sentence_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let (workbook, out) = (national_file(folder.path()), folder.path().join("a.ceibapack"));
    for (words, says) in [
        (vec!["--date", "2021-05-04", "--lang", "es"], "Sin licencia no se hace"),
        (vec!["--licence", " ", "--date", "2021-05-04", "--lang", "pt"], "Sem licença não se faz"),
        (vec!["--licence", "ODbL 1.0", "--lang", "fr"], "Sans date, aucun paquet"),
        (vec!["--licence", "ODbL 1.0", "--lang", "en"], "Without a date no data pack"),
    ] {
        let refused = pack(&workbook, &out, &words);
        let told = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert_eq!(refused.status.code(), Some(3), "{told}");
        assert!(told.contains(says), "{told}");
        assert!(!out.exists());
    }
}

#[test]
fn what_is_no_pack_ends_in_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let workbook = national_file(folder.path());
    let town = path("town.ceiba");
    assert!(ceiba(&["new", town.to_str().unwrap(), "--name", "A"]).status.success());
    let (text, cut, missing) = (path("a.txt"), path("cut.ceibapack"), path("none.ceibapack"));
    std::fs::write(&text, "hello").unwrap();
    let whole = path("whole.ceibapack");
    json(&pack(&workbook, &whole, &WHOLE));
    let bytes = std::fs::read(&whole).unwrap();
    std::fs::write(&cut, &bytes[..bytes.len() / 2]).unwrap();
    for (file, says) in [
        (&town, "no es un paquete de datos"),
        (&text, "no es un paquete de datos"),
        (&workbook, "no es un paquete de datos"),
        (&cut, "está dañado"),
        (&missing, "none.ceibapack"),
    ] {
        let refused = shown(file);
        let told = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert_eq!(refused.status.code(), Some(3), "{told}");
        assert!(told.contains(says), "{told}");
    }
    let refused =
        pack(&workbook, &town, &["--licence", "x", "--date", "2021-05-04", "--lang", "es"]);
    assert!(refused.status.success(), "another ending, another file");
    assert!(path("town.ceiba.ceibapack").is_file());
    let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/samples/diamantino.xlsx");
    let one = pack(
        Path::new(sample),
        &path("one"),
        &["--licence", "x", "--date", "2021-05-04", "--lang", "es"],
    );
    assert_eq!(one.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&one.stderr).contains("un solo municipio"));
}

#[test]
fn a_national_file_as_an_office_publishes_it_becomes_a_pack() {
    let Some(workbook) = shared("published/cl_sae/pobreza_comunal.xlsx") else { return };
    let folder = tempfile::tempdir().unwrap();
    let (out, mapping) = (folder.path().join("pobreza"), folder.path().join("mapping.json"));
    let name = "Porcentaje de personas en situación de pobreza multidimensional 2022";
    let choices = serde_json::json!({ "names": { name: "poverty.multidimensional" } });
    std::fs::write(&mapping, choices.to_string()).unwrap();
    let words = [&WHOLE[..], &["--mapping", mapping.to_str().unwrap()]].concat();
    let made = json(&pack(&workbook, &out, &words));
    assert_eq!((&made["stored"], &made["territories"]), (&345.into(), &345.into()));
    assert_eq!(made["zeros"], 206, "the regions from 1 to 9 are written without their zero");
    let names: Vec<&Value> = made["unmatched"].as_array().unwrap().iter().collect();
    assert!(names.iter().any(|name| name["name"] == "Límite inferior"), "{names:?}");
    let contents = json(&shown(&folder.path().join("pobreza.ceibapack")));
    assert_eq!(contents["series"][0]["years"], serde_json::json!([2022, 2022]));
}

/// Population of Bolivia's municipalities, 2001 to 2020, as who joins the two files of the atlas by hand
/// writes it: a row for each municipality and year.
fn bolivia(folder: &Path, towns: &str, people: &str) -> PathBuf {
    let fields = |line: &str| line.split(',').map(str::to_owned).collect::<Vec<_>>();
    let towns: std::collections::BTreeMap<String, Vec<String>> =
        towns.lines().skip(1).map(fields).map(|row| (row[1].clone(), row)).collect();
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_row(0, 0, ["year", "dep", "mun_id", "mun", "population"]).unwrap();
    let years = fields(people.lines().next().unwrap());
    let mut row = 0;
    for line in people.lines().skip(1).map(fields) {
        let town = &towns[&line[0]];
        for (year, people) in years.iter().zip(&line).skip(1) {
            row += 1;
            sheet.write(row, 0, year.trim_start_matches("pop").parse::<u32>().unwrap()).unwrap();
            sheet.write(row, 1, &town[4]).unwrap();
            sheet.write(row, 2, town[3].parse::<u32>().unwrap()).unwrap();
            sheet.write(row, 3, &town[2]).unwrap();
            sheet.write(row, 4, people.parse::<f64>().unwrap().round()).unwrap();
        }
    }
    let path = folder.join("poblacion.xlsx");
    workbook.save(&path).unwrap();
    path
}

#[test]
fn a_row_for_each_municipality_and_year_becomes_a_pack() {
    let atlas = |name: &str| shared(&format!("published/bo_atlas2020/{name}"));
    let Some((towns, people)) = atlas("regional_identifiers.csv").zip(atlas("pop.csv")) else {
        return;
    };
    let text = |path: &Path| std::fs::read_to_string(path).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let workbook = bolivia(folder.path(), &text(&towns), &text(&people));
    let out = folder.path().join("bolivia.ceibapack");
    let mut words = vec!["pack", workbook.to_str().unwrap(), "-o", out.to_str().unwrap()];
    words.extend(["--country", "BO", "--title", "Atlas 2020", "--publisher", "SDSN Bolivia"]);
    words.extend(["--licence", "MIT", "--date", "2020-07-01", "--json"]);
    let made = json(&ceiba(&words));
    assert_eq!((&made["stored"], &made["territories"]), (&(339 * 20).into(), &339.into()));
    assert_eq!((&made["zeros"], &made["twice"]), (&339.into(), &0.into()));
    let contents = json(&shown(&out));
    assert_eq!(contents["series"][0]["years"], serde_json::json!([2001, 2020]));
}

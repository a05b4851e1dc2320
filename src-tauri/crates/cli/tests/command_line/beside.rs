//! The command line beside an open window, and on a file in a place where one should not work.

use std::path::Path;
use std::process::Output;

use ceiba::Workspace;
use ceiba::series::POPULATION;
use ceiba::text::keys;
use ceiba::workspace::Op;

use crate::support::ceiba;

const WORKBOOK: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/samples/diamantino.xlsx");

/// What the program said to people.
fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn made(file: &Path) {
    let words = ["new", file.to_str().unwrap(), "--name", "Diamantino", "--country", "BR"];
    assert!(ceiba(&words).status.success());
}

/// The window, which has made one more change that is not yet in the file itself.
fn window(file: &Path) -> Workspace {
    let mut window = Workspace::open(file, ceiba_machine::surroundings()).unwrap();
    let source = ceiba::series::Source { publisher: "Censo".into(), ..Default::default() };
    let written = window.transact(&Op::new(keys::deed_unnamed()), |change| {
        let key = ceiba::series::ObservationKey {
            series: POPULATION.to_owned(),
            territory: ceiba::series::TOWN.to_owned(),
            period: ceiba::basics::Period::year(2020).unwrap(),
            breakdown: String::new(),
            source: ceiba::series::write_source(change, &source)?,
        };
        change.observe(&key, &ceiba::series::Figure::plain(ceiba::series::Measure::Value(22_041.0)))
    });
    written.unwrap();
    window
}

#[test]
fn beside_an_open_window_what_writes_is_refused_and_what_reads_works() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (file, copy, book) = (path("town.ceiba"), path("copy.ceiba"), path("profile.pdf"));
    made(Path::new(&file));
    let window = window(Path::new(&file));
    let state = window.state_hash().unwrap();
    for words in [
        vec!["backup", &file, "-o", &copy],
        vec!["backup", &file],
        vec!["backup", &file, "--list"],
        vec!["check", &file],
        vec!["log", &file],
        vec!["assess", &file],
        vec!["report", &file, "--book", "profile", "-o", &book],
    ] {
        let output = ceiba(&words);
        assert!(output.status.success(), "{words:?}: {}", said(&output));
    }
    let checked = ceiba(&["check", &file, "--json"]);
    let checked: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    assert_eq!(checked["state"], state.as_str(), "it sees what was written last");
    for words in [
        vec!["undo", &file],
        vec!["import", &file, WORKBOOK, "--yes"],
        vec!["receive", &file, &copy, "--yes"],
        vec!["restore", &copy, "-o", &file],
    ] {
        let output = ceiba(&[&["--lang", "es"][..], &words].concat());
        assert_eq!(output.status.code(), Some(4), "{words:?}");
        assert!(said(&output).contains("abierto en otra ventana"), "{words:?}: {}", said(&output));
    }
    assert_eq!(window.state_hash().unwrap(), state);
    drop(window);
    assert!(ceiba(&["undo", &file]).status.success(), "and afterwards it works");
}

#[test]
fn a_file_in_a_synchronised_folder_is_used_in_place_with_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    let synchronised = folder.path().join("Dropbox");
    std::fs::create_dir(&synchronised).unwrap();
    let file = synchronised.join("town.ceiba").to_str().unwrap().to_owned();
    let warns = |words: &[&str]| {
        let output = ceiba(&[&["--lang", "en"][..], words].concat());
        assert!(output.status.success(), "{words:?}: {}", said(&output));
        said(&output).contains("that Dropbox synchronises")
    };
    assert!(warns(&["new", &file, "--name", "Diamantino", "--country", "BR"]));
    assert!(warns(&["import", &file, WORKBOOK, "--yes"]));
    assert!(warns(&["undo", &file]));
    assert!(!warns(&["check", &file]), "reading harms nothing");
    assert!(!warns(&["backup", &file]));
    let here = folder.path().join("town.ceiba").to_str().unwrap().to_owned();
    assert!(!warns(&["restore", &file, "-o", &here]));
    assert!(warns(&["restore", &here, "-o", &file]));
}

#[test]
fn a_file_gets_its_ending_and_is_named_when_it_is_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let new = |name: &str| {
        let words = ["new", &path(name), "--name", "Tres Ceibas", "--country", "XX", "--json"];
        let output = ceiba(&words);
        assert!(output.status.success(), "{output:?}");
        let made: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        made["file"].as_str().unwrap().to_owned()
    };
    assert_eq!(new("tres"), path("tres.ceiba"));
    assert_eq!(new("tres.v1"), path("tres.v1.ceiba"));
    assert_eq!(new("otra.CEIBA"), path("otra.CEIBA"));
    assert!(ceiba(&["backup", &path("tres.ceiba")]).status.success());
    let listed = ceiba(&["backup", &path("tres.ceiba"), "--list", "--lang", "es"]).stdout;
    let listed = String::from_utf8(listed).unwrap();
    let moment = listed.split("  ").next().unwrap();
    let (day, time) = moment.split_once(' ').expect("a day and a time of day");
    assert_eq!((day.len(), time.len()), ("21/11/2026".len(), "09:05".len()), "{listed}");

    let whole = std::fs::read(path("tres.ceiba")).unwrap();
    std::fs::write(path("cortado.ceiba"), &whole[..whole.len() / 2]).unwrap();
    for verb in ["assess", "log", "check"] {
        let output = ceiba(&[verb, &path("cortado.ceiba"), "--lang", "es"]);
        assert_eq!(output.status.code(), Some(4), "{verb}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.starts_with("El archivo cortado.ceiba está dañado."), "{verb}: {told}");
    }
}

//! What two copies say differently is named in the book of the command line until somebody decides.

use std::path::Path;
use std::process::Command;

use ceiba::Workspace;
use ceiba::store::review;
use ceiba::text::keys;
use ceiba::workspace::Op;
use serde_json::{Value, json};

use crate::support::ceiba;

/// A town in which improved water of 2022 has this value.
fn town(folder: &Path, name: &str, water: f64) -> String {
    let of_2022 =
        json!({ "series": "water.improved", "year": 2022, "value": water, "source": "censo" });
    town_with(folder, name, &of_2022)
}

/// A town with a figure beside that of 2012.
pub fn town_with(folder: &Path, name: &str, figure: &Value) -> String {
    let state = json!({
        "municipality": { "name": "Tres Ceibas", "country": "XX", "code": "0907", "fictional": true },
        "sources": [{ "id": "censo", "publisher": "Estadística", "title": "Censo", "year": 2022 }],
        "observations": [
            { "series": "water.improved", "year": 2012, "value": 77.8, "source": "censo" },
            figure,
        ],
    });
    let (file, states) = (folder.join(name), folder.join("state.json"));
    std::fs::write(&states, state.to_string()).unwrap();
    let (file, states) = (file.to_str().unwrap(), states.to_str().unwrap());
    let named = ["--name", "Tres Ceibas", "--country", "XX", "--code", "0907", "--from", states];
    done(&[&["new", file], &named[..]].concat());
    file.to_owned()
}

fn done(words: &[&str]) {
    let output = ceiba(words);
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// The words of a book of a town.
fn printed(file: &str, book: &str) -> String {
    let pdf = Path::new(file).with_extension("pdf");
    let pdf = pdf.to_str().unwrap();
    done(&["--lang", "es", "report", file, "--book", book, "-o", pdf]);
    let told = Command::new("pdftotext").args(["-layout", pdf, "-"]).output();
    let told = told.expect("pdftotext is here (Debian: poppler-utils)").stdout;
    String::from_utf8_lossy(&told).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Decides all that waits, for what is shown.
fn decide(file: &str) {
    let mut window = Workspace::open(Path::new(file), ceiba_machine::surroundings()).unwrap();
    for conflict in review::conflicts(window.reading(), 10).unwrap() {
        let shown = conflict.sides[0].value.clone();
        let op = Op::decision(keys::deed_unnamed());
        window.transact(&op, |change| change.decide(&conflict, shown.as_deref())).unwrap();
    }
}

#[test]
fn a_figure_in_dispute_is_named_with_both_values_and_marked_until_it_is_decided() {
    let folder = tempfile::tempdir().unwrap();
    let here = town(folder.path(), "here.ceiba", 83.1);
    let there = town(folder.path(), "there.ceiba", 84.2);
    done(&["receive", &here, &there, "--yes"]);
    let book = printed(&here, "profile");
    let both = ["83,1 % / 84,2 %", "84,2 % / 83,1 %"];
    assert!(both.iter().any(|sides| book.contains(sides)), "{book}");
    assert!(book.contains("Por decidir (1)") && book.contains('≠'), "{book}");
    decide(&here);
    let book = printed(&here, "profile");
    assert!(!both.iter().any(|sides| book.contains(sides)), "{book}");
    assert!(!book.contains("Por decidir") && !book.contains('≠'), "{book}");
}

#[test]
fn two_figures_of_a_year_are_named_while_nobody_has_chosen_one() {
    let folder = tempfile::tempdir().unwrap();
    let years = json!({ "series": "water.improved", "start": 2012, "end": 2013, "value": 79.4,
                        "source": "censo" });
    let book = printed(&town_with(folder.path(), "town.ceiba", &years), "profile");
    for words in ["Por decidir (1)", "2012: 77,8 % (2012, ", "/ 79,4 % (2012–2013, ", "77,8 ≠"]
    {
        assert!(book.contains(words), "{words} in {book}");
    }
}

//! What two copies say differently is named in the book of the command line until somebody decides.

use std::path::Path;
use std::process::Command;

use ceiba::Workspace;
use ceiba::store::review;
use ceiba::text::keys;
use ceiba::workspace::Op;
use serde_json::json;

use crate::support::ceiba;

/// A town in which improved water of 2022 has this value.
fn town(folder: &Path, name: &str, water: f64) -> String {
    let state = json!({
        "municipality": { "name": "Tres Ceibas", "country": "XX", "code": "0907", "fictional": true },
        "sources": [{ "id": "censo", "publisher": "Estadística", "title": "Censo", "year": 2022 }],
        "observations": [
            { "series": "water.improved", "year": 2012, "value": 77.8, "source": "censo" },
            { "series": "water.improved", "year": 2022, "value": water, "source": "censo" },
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

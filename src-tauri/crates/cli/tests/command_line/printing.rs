//! Printing from the command line: what is written over, for which day, and under which number.

use std::path::Path;

use serde_json::json;

use crate::disputes::town_with;
use crate::support::ceiba;

fn town(folder: &Path) -> String {
    let figure =
        json!({ "series": "water.improved", "year": 2022, "value": 83.1, "source": "censo" });
    town_with(folder, "town.ceiba", &figure)
}

/// How the program ends when a book is printed, and what it says.
fn report(town: &str, pdf: &Path, more: &[&str]) -> (Option<i32>, String) {
    let pdf = pdf.to_str().unwrap();
    let words = ["--lang", "es", "report", town, "--book", "profile-short", "-o", pdf];
    let output = ceiba(&[&words, more].concat());
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn a_book_is_written_over_a_book_and_over_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let town = town(folder.path());
    let pdf = folder.path().join("perfil.pdf");
    for _ in 0..2 {
        assert_eq!(report(&town, &pdf, &[]).0, Some(0));
    }
    for foreign in ["notas de la sesión", "%PDF-1.4 of somebody else"] {
        std::fs::write(&pdf, foreign).unwrap();
        let (code, told) = report(&town, &pdf, &[]);
        assert_eq!(code, Some(3), "{told}");
        assert!(told.contains("no se sobrescribió nada"), "{told}");
        assert_eq!(std::fs::read_to_string(&pdf).unwrap(), foreign);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_where_nothing_can_be_written_is_told_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let (code, told) = report(&town(folder.path()), Path::new("/proc/x.pdf"), &[]);
    assert_eq!(code, Some(4), "{told}");
    assert!(told.contains("No se puede escribir en /proc/x.pdf"), "{told}");
}

#[test]
fn a_day_of_which_the_file_cannot_tell_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let town = town(folder.path());
    let pdf = folder.path().join("perfil.pdf");
    let check = |day: &str, words: &str| {
        let (code, told) = report(&town, &pdf, &["--date", day]);
        assert_eq!(code, Some(3), "{day}: {told}");
        assert!(told.contains(words), "{day}: {told}");
        assert!(!pdf.exists());
    };
    check("1980-01-01", "datos de 2022, que el 01/01/1980 nadie conocía");
    check("2021-12-31", "datos de 2022");
    check("2999-01-01", "todavía no llegó");
    let (code, told) = report(&town, &pdf, &["--date", "2022-12-31"]);
    assert_eq!(code, Some(0), "{told}");
    assert!(told.contains("El archivo cambió después del 31/12/2022"), "{told}");
    let today = (ceiba_machine::surroundings().now)().date().to_string();
    assert_eq!(report(&town, &pdf, &["--date", &today]).0, Some(0));
}

#[test]
fn the_same_content_is_one_edition() {
    let folder = tempfile::tempdir().unwrap();
    let town = town(folder.path());
    let [first, second] = ["1.pdf", "2.pdf"].map(|name| folder.path().join(name));
    let (_, told) = report(&town, &first, &["--edition"]);
    assert!(told.contains("La edición 1 está hecha"), "{told}");
    let (code, told) = report(&town, &second, &["--edition"]);
    assert_eq!(code, Some(0));
    assert!(told.contains("dice lo mismo que la edición 1"), "{told}");
    assert_eq!(std::fs::read(first).unwrap(), std::fs::read(second).unwrap(), "as it was kept");
    let (_, told) = report(&town, &folder.path().join("3.pdf"), &["--edition", "--title", "Otro"]);
    assert!(told.contains("La edición 2 está hecha"), "{told}");
}

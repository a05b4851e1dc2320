//! A file that is backed up, damaged, restored; and one of a newer program.

use crate::at_the_command_line::Desk;

#[test]
fn a_backup_is_made_before_an_import_and_gone_back_to() {
    let desk = Desk::new();
    desk.diamantino("cidade.ceiba");
    let list = desk.done(&["backup", "cidade.ceiba", "--list", "--json"]).json();
    assert_eq!(list.as_array().map(Vec::len), Some(1), "{list}");
    assert_eq!((&list[0]["name"], &list[0]["figures"]), (&"Diamantino".into(), &0.into()));
    let imported = desk.state("cidade.ceiba");
    desk.done(&["backup", "cidade.ceiba", "-o", "copia.ceiba"]);
    let before = list[0]["file"].as_str().expect("a file");
    let restored = desk.done(&["restore", before, "-o", "cidade.ceiba", "--json"]).json();
    let kept = restored["kept"].as_str().expect("what was replaced");
    assert_ne!(desk.state("cidade.ceiba"), imported);
    assert_eq!(desk.state(kept), imported);
    desk.done(&["restore", "copia.ceiba", "-o", "cidade.ceiba"]);
    assert_eq!(desk.state("cidade.ceiba"), imported);
    desk.done(&["restore", "copia.ceiba", "-o", "outra.ceiba"]);
    assert_eq!(desk.state("outra.ceiba"), imported);
}

#[test]
fn a_backup_overwrites_nothing_and_what_is_none_is_not_restored() {
    let desk = Desk::new();
    desk.diamantino("cidade.ceiba");
    desk.done(&["backup", "cidade.ceiba", "-o", "copia.ceiba"]);
    assert_eq!(desk.run(&["backup", "cidade.ceiba", "-o", "copia.ceiba"]).code(), 4);
    std::fs::write(desk.path("carta.ceiba"), "Prezado conselho").expect("a letter");
    let before = (desk.files(), desk.state("cidade.ceiba"));
    let refused = desk.run(&["restore", "carta.ceiba", "-o", "cidade.ceiba", "--lang", "pt"]);
    assert_eq!(refused.code(), 4);
    assert!(refused.sentence().contains("não é um arquivo de município"), "{}", refused.sentence());
    assert_eq!((desk.files(), desk.state("cidade.ceiba")), before);
}

#[test]
fn a_damaged_file_is_mended_by_whoever_writes_and_left_alone_by_who_reads() {
    let desk = Desk::new();
    desk.diamantino("cidade.ceiba");
    let whole = desk.state("cidade.ceiba");
    desk.done(&["backup", "cidade.ceiba"]);
    let file = desk.path("cidade.ceiba");
    let bytes = std::fs::read(&file).expect("the file");
    let damaged = &bytes[..bytes.len() / 2];
    std::fs::write(&file, damaged).expect("to damage it");
    let refused = desk.run(&["check", "cidade.ceiba"]);
    assert_eq!(refused.code(), 4);
    assert_eq!(std::fs::read(&file).expect("the file"), damaged, "who reads changes nothing");
    let undone = desk.done(&["undo", "cidade.ceiba", "--lang", "es"]);
    assert!(undone.sentence().contains("No falta nada."), "{}", undone.sentence());
    assert!(desk.files().iter().any(|name| name.starts_with("cidade-damaged-")));
    desk.done(&["restore", "cidade.ceiba", "-o", "mesma.ceiba"]);
    assert_ne!(desk.state("cidade.ceiba"), whole, "the import was undone after that");
}

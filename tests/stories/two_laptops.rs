//! Two computers that never met, and the same municipality.

use crate::at_the_command_line::Desk;

#[test]
fn two_files_made_apart_from_one_workbook_become_one_without_twins() {
    let desk = Desk::new();
    desk.diamantino("here.ceiba");
    desk.diamantino("there.ceiba");
    desk.done(&["receive", "here.ceiba", "there.ceiba", "--yes"]);
    desk.done(&["receive", "there.ceiba", "here.ceiba", "--yes"]);
    assert_eq!(desk.state("here.ceiba"), desk.state("there.ceiba"));
    let check = desk.done(&["check", "here.ceiba", "--json"]).json();
    assert_eq!(check["conflicts"], 0);
}

#[test]
fn an_import_is_undone_as_one() {
    let desk = Desk::new();
    desk.done(&[
        "new",
        "town.ceiba",
        "--name",
        "Diamantino",
        "--country",
        "BR",
        "--code",
        "5103502",
    ]);
    let before = desk.state("town.ceiba");
    let workbook = crate::at_the_command_line::sample("diamantino.xlsx");
    desk.done(&["import", "town.ceiba", &workbook, "--yes"]);
    assert_ne!(desk.state("town.ceiba"), before);
    desk.done(&["undo", "town.ceiba"]);
    assert_eq!(desk.state("town.ceiba"), before);
}

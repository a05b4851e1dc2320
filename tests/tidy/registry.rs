//! The registry of what is written: numbers are for ever, and the derived tables have its columns.

use std::collections::BTreeSet;

use ceiba::store::registry::{ENTITIES, Scope, listing};

/// To add to the registry, add the lines to `registry.txt`; a line that is there never changes.
#[test]
fn no_number_of_the_registry_changes_its_meaning() {
    let committed = include_str!("registry.txt");
    let listing = listing();
    let now: BTreeSet<&str> = listing.lines().collect();
    let changed: Vec<&str> = committed.lines().filter(|line| !now.contains(line)).collect();
    assert!(
        changed.is_empty(),
        "these lines of tests/tidy/registry.txt hold no more: {changed:#?}"
    );
    assert_eq!(listing, committed, "tests/tidy/registry.txt lacks the new lines");
}

#[test]
fn derived_tables_have_the_columns_of_the_registry() {
    let db = rusqlite::Connection::open_in_memory().unwrap();
    let schema = std::fs::read_to_string(
        ceiba_tests::root().join("src-tauri/crates/core/src/store/derived.sql"),
    )
    .unwrap();
    db.execute_batch(&schema).unwrap();
    for entity in ENTITIES.iter().filter(|entity| !entity.table.is_empty()) {
        let mut statement =
            db.prepare(&format!("SELECT name FROM pragma_table_info('{}')", entity.table)).unwrap();
        let columns: BTreeSet<String> =
            statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        // What stays on this computer does not come from the log.
        let travels = entity.registers.iter().filter(|register| register.scope == Scope::Travels);
        let registers = travels.flat_map(|register| register.columns);
        let expected: BTreeSet<String> =
            registers.map(|column| column.name.to_owned()).chain(["id".to_owned()]).collect();
        assert_eq!(columns, expected, "table {}", entity.table);
    }
}

//! Every paragraph that is drafted for the profile of a town, to be read aloud:
//! `cargo run --example drafts -- TOWN.ceiba`, with languages behind it where not all four are wanted.

use std::path::Path;

use ceiba::store::database;
use ceiba::text::Language;
use ceiba_report::books::{gather, narrative};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut words = std::env::args().skip(1);
    let file = words.next().ok_or("which file?")?;
    let wanted: Vec<Language> = words.filter_map(|tag| Language::from_tag(&tag)).collect();
    let db = database::open_for_reading(Path::new(&file))?;
    let day = gather::day(&db, None)?;
    for language in Language::ALL.into_iter().filter(|l| wanted.is_empty() || wanted.contains(l)) {
        println!("\n===== {} =====", language.own_name());
        for draft in narrative::drafts(&gather::profile(&db, language, day)?) {
            println!("\n[{}]\n{}", draft.slot, draft.paragraphs.join("\n"));
        }
    }
    Ok(())
}

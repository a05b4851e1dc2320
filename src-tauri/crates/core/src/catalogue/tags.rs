//! Under what a series is sorted: its sector, the offices that hold or use its figures, what it tells
//! about women and men, and the human right it tells most about (`assets/catalogue/tags.csv`).
//!
//! **Invariant:** every series has a sector and an office; a word that is not in these lists is not
//! read.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::CatalogueError;
use super::read::{Row, rows};
use crate::text::{Message, keys};

/// A word of a list, and what people call it.
#[derive(Debug)]
pub struct Named {
    /// The word in the table.
    pub code: &'static str,
    name: fn() -> Message,
}

impl Named {
    /// What people call it.
    #[must_use]
    pub fn name(&self) -> Message {
        (self.name)()
    }
}

impl PartialEq for Named {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

const fn named(code: &'static str, name: fn() -> Message) -> Named {
    Named { code, name }
}

/// What a figure is about, in the order in which people look for it.
pub static SECTORS: [Named; 14] = [
    named("water", keys::sector_water),
    named("sanitation", keys::sector_sanitation),
    named("waste", keys::sector_waste),
    named("housing_land", keys::sector_housing_land),
    named("health", keys::sector_health),
    named("education", keys::sector_education),
    named("income_work", keys::sector_income_work),
    named("environment", keys::sector_environment),
    named("climate_risk", keys::sector_climate_risk),
    named("mobility", keys::sector_mobility),
    named("energy_connectivity", keys::sector_energy_connectivity),
    named("finance_government", keys::sector_finance_government),
    named("equality_safety", keys::sector_equality_safety),
    named("national_context", keys::sector_national_context),
];

/// The offices of a municipality.
pub static DEPARTMENTS: [Named; 15] = [
    named("planning", keys::department_planning),
    named("finance", keys::department_finance),
    named("works", keys::department_works),
    named("water_sanitation", keys::department_water_sanitation),
    named("environment", keys::department_environment),
    named("civil_protection", keys::department_civil_protection),
    named("land", keys::department_land),
    named("transport", keys::department_transport),
    named("health", keys::department_health),
    named("education", keys::department_education),
    named("social", keys::department_social),
    named("women_youth", keys::department_women_youth),
    named("economy", keys::department_economy),
    named("legal", keys::department_legal),
    named("secretary", keys::department_secretary),
];

/// Human rights.
pub static RIGHTS: [Named; 15] = [
    named("living_standard", keys::right_living_standard),
    named("food", keys::right_food),
    named("water_sanitation", keys::right_water_sanitation),
    named("housing", keys::right_housing),
    named("health", keys::right_health),
    named("education", keys::right_education),
    named("work", keys::right_work),
    named("social_security", keys::right_social_security),
    named("environment", keys::right_environment),
    named("life_security", keys::right_life_security),
    named("equality", keys::right_equality),
    named("participation", keys::right_participation),
    named("information", keys::right_information),
    named("identity", keys::right_identity),
    named("culture", keys::right_culture),
];

/// What a series tells about women and men.
pub static GENDER: [Named; 2] =
    [named("about", keys::gender_about), named("by_sex", keys::gender_by_sex)];

/// The tags of a series.
#[derive(Debug, PartialEq)]
pub struct Tags {
    /// What it is about.
    pub sector: &'static Named,
    /// The offices that hold or use its figures, the one in charge first.
    pub departments: Vec<&'static Named>,
    /// What it tells about women and men, if anything.
    pub gender: Option<&'static Named>,
    /// The human right it tells most about, if one.
    pub right: Option<&'static Named>,
}

impl Tags {
    /// All of them, as they are printed beside a series.
    pub fn all(&self) -> impl Iterator<Item = &'static Named> {
        [self.sector]
            .into_iter()
            .chain(self.departments.clone())
            .chain(self.gender)
            .chain(self.right)
    }
}

const TABLE: &str = include_str!("../../../../../assets/catalogue/tags.csv");

/// The tags of a series of the catalogue; `None` for one of a municipality's own. A test holds that
/// the table can be read.
#[must_use]
pub fn tags(series: &str) -> Option<&'static Tags> {
    static TAGS: LazyLock<BTreeMap<String, Tags>> =
        LazyLock::new(|| read(TABLE).unwrap_or_default());
    TAGS.get(series)
}

fn read(table: &str) -> Result<BTreeMap<String, Tags>, CatalogueError> {
    Ok(rows("tags", table, &["series"], read_row)?.into_iter().collect())
}

fn read_row(row: &Row) -> Result<(String, Tags), CatalogueError> {
    let departments = row.list("departments", ';')?;
    let departments = departments.iter().map(|word| known(row, "departments", word, &DEPARTMENTS));
    let tags = Tags {
        sector: known(row, "sector", &row.text("sector")?, &SECTORS)?,
        departments: departments.collect::<Result<_, _>>()?,
        gender: perhaps(row, "gender", &GENDER)?,
        right: perhaps(row, "rights", &RIGHTS)?,
    };
    Ok((row.text("series")?, tags))
}

type Column = &'static str;

fn perhaps(
    row: &Row,
    column: Column,
    list: &'static [Named],
) -> Result<Option<&'static Named>, CatalogueError> {
    let word = row.text(column)?;
    (!word.is_empty()).then(|| known(row, column, &word, list)).transpose()
}

fn known(
    row: &Row,
    column: Column,
    word: &str,
    list: &'static [Named],
) -> Result<&'static Named, CatalogueError> {
    let found = list.iter().find(|named| named.code == word);
    found.ok_or_else(|| row.wrong(column, format!("`{word}` is not in the list")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Catalogue;

    #[test]
    fn every_series_has_tags_and_every_word_is_used() {
        let table = read(TABLE).unwrap_or_else(|error| panic!("{error}"));
        for series in Catalogue::embedded().series() {
            let tags = table.get(&series.id).unwrap_or_else(|| panic!("{}", series.id));
            assert!((1..=3).contains(&tags.departments.len()), "{}", series.id);
        }
        assert_eq!(table.len(), Catalogue::embedded().series().count());
        for word in SECTORS.iter().chain(&DEPARTMENTS).chain(&RIGHTS).chain(&GENDER) {
            let used = table.values().any(|tags| tags.all().any(|tag| tag == word));
            assert!(used, "{}", word.code);
        }
    }

    #[test]
    fn what_tells_by_sex_can_be_broken_down_by_it() {
        for series in Catalogue::embedded().series() {
            let tags = tags(&series.id).unwrap_or_else(|| panic!("{}", series.id));
            let by_sex = tags.gender.is_some_and(|gender| gender.code == "by_sex");
            let can = series.breakdowns.iter().any(|breakdown| breakdown.contains("sex"));
            assert!(!by_sex || can, "{}: {:?}", series.id, series.breakdowns);
        }
    }

    #[test]
    fn an_error_names_the_word() {
        let table = "series,sector,departments,gender,rights\na.b,water,harbour,,\n";
        assert_eq!(
            read(table).unwrap_err().to_string(),
            "tags, row `a.b`, column `departments`: `harbour` is not in the list"
        );
    }
}

//! Reading the tables of the catalogue, with errors that name the table, the row and the column.
//!
//! **Invariant:** nothing is filled in: what is not one of the known words is an error.

use std::collections::BTreeMap;
use std::sync::Arc;

use csv::StringRecord;

use super::{
    Agenda, Catalogue, Comparable, Counted, Direction, Example, Family, Framework, Indicator,
    MunicipalLevel, Origin, Rule, Series, Target, Texts,
};

/// A row of the catalogue that cannot be read.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{table}, row `{row}`, column `{column}`: {problem}")]
pub struct CatalogueError {
    /// The table: `series`, `indicators`, `targets`.
    pub table: &'static str,
    /// The first columns of the row, or its number where the row itself cannot be read.
    pub row: String,
    /// The column.
    pub column: &'static str,
    /// What is wrong with it.
    pub problem: String,
}

type Result<T> = std::result::Result<T, CatalogueError>;

impl Catalogue {
    /// Reads the three tables and holds that every reference between them leads somewhere.
    pub fn read(series: &str, indicators: &str, targets: &str) -> Result<Self> {
        let mut catalogue = Self::default();
        for one in rows("series", series, &["id"], read_series)? {
            catalogue.series.insert(one.id.clone(), Arc::new(one));
        }
        let indicators = rows("indicators", indicators, &["framework", "code"], |row| {
            catalogue.known(row)?;
            read_indicator(row)
        })?;
        let mut by_series = BTreeMap::new();
        for target in rows("targets", targets, &["series", "agenda"], |row| {
            catalogue.known(row)?;
            read_target(row)
        })? {
            by_series.insert((target.series.clone(), target.agenda), target);
        }
        (catalogue.indicators, catalogue.targets) = (Arc::new(indicators), Arc::new(by_series));
        Ok(catalogue)
    }

    fn known(&self, row: &Row) -> Result<()> {
        let id = row.get("series")?;
        match self.find(id) {
            Some(_) => Ok(()),
            None => Err(row.wrong("series", format!("there is no series `{id}`"))),
        }
    }
}

fn read_series(row: &Row) -> Result<Series> {
    let unit = row.text("unit")?;
    if super::unit::unit(&unit).is_none() {
        return Err(row.wrong("unit", format!("`{unit}` is not a known unit")));
    }
    Ok(Series {
        id: row.text("id")?,
        family: row.word("family")?,
        lower: row.number("lower")?,
        upper: row.number("upper")?,
        direction: row.word("direction")?,
        unit,
        numerator: row.texts(["numerator_es", "numerator_pt", "numerator_en", "numerator_fr"])?,
        denominator: row.texts([
            "denominator_es",
            "denominator_pt",
            "denominator_en",
            "denominator_fr",
        ])?,
        multiplier: row.number("multiplier")?.unwrap_or(1.0),
        counted: row.word("counted")?,
        breakdowns: row.list("breakdowns", ';')?,
        variant_of: Some(row.text("variant_of")?).filter(|id| !id.is_empty()),
        codes: row.list("codes", ';')?,
        label: row.texts(["label_es", "label_pt", "label_en", "label_fr"])?,
        synonyms: row.list("synonyms", '|')?,
        example: read_example(row)?,
        own: None,
    })
}

fn read_example(row: &Row) -> Result<Example> {
    let (above, below) = (row.number("example_numerator")?, row.number("example_denominator")?);
    if above.is_some() != below.is_some() {
        return Err(
            row.wrong("example_numerator", "needs a denominator, and the other way round".into())
        );
    }
    let value = row.number("example_value")?;
    let value = value.ok_or_else(|| row.wrong("example_value", "is missing".into()))?;
    Ok(Example { counts: above.zip(below), value })
}

fn read_indicator(row: &Row) -> Result<Indicator> {
    let codes = row.list("continues_as", ';')?;
    let comparable = row.list("comparable", ';')?;
    if codes.len() != comparable.len() {
        return Err(row.wrong("comparable", "needs one word for each code of continues_as".into()));
    }
    let comparable: Vec<Comparable> =
        comparable.iter().map(|word| row.known_word("comparable", word)).collect::<Result<_>>()?;
    Ok(Indicator {
        framework: row.word::<Framework>("framework")?,
        goal: row.text("goal")?,
        target: row.text("target")?,
        code: row.text("code")?,
        series: row.text("series")?,
        name: row.texts(["name_es", "name_pt", "name_en", "name_fr"])?,
        municipal_level: row.word("municipal_level")?,
        usual_source: row.text("usual_source")?,
        continues_as: codes.into_iter().zip(comparable).collect(),
    })
}

fn read_target(row: &Row) -> Result<Target> {
    let rule = row.get("rule")?;
    Ok(Target {
        series: row.text("series")?,
        agenda: row.word::<Agenda>("agenda")?,
        rule: Rule::parse(rule).map_err(|error| row.wrong("rule", error.to_string()))?,
        baseline_year: row.year("baseline_year")?,
        target_year: row.year("target_year")?,
        origin: row.word::<Origin>("origin")?,
    })
}

// Family, direction and what is counted are read by name, like the other words.
pub(super) trait Word: serde::de::DeserializeOwned {}
impl Word for Family {}
impl Word for Direction {}
impl Word for Counted {}
impl Word for Framework {}
impl Word for Comparable {}
impl Word for MunicipalLevel {}
impl Word for Agenda {}
impl Word for Origin {}

/// A row with the name of its table and of its columns.
pub(super) struct Row<'a> {
    table: &'static str,
    name: String,
    headers: &'a StringRecord,
    record: StringRecord,
}

pub(super) fn rows<T>(
    table: &'static str,
    text: &str,
    name: &[&'static str],
    read: impl Fn(&Row) -> Result<T>,
) -> Result<Vec<T>> {
    let broken = |row: String, error: csv::Error| CatalogueError {
        table,
        row,
        column: "",
        problem: error.to_string(),
    };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().map_err(|error| broken("1".into(), error))?.clone();
    let mut found = Vec::new();
    for (number, record) in reader.records().enumerate() {
        let record = record.map_err(|error| broken((number + 2).to_string(), error))?;
        let mut row = Row { table, name: String::new(), headers: &headers, record };
        let names: Vec<&str> = name.iter().map(|column| row.get(column)).collect::<Result<_>>()?;
        row.name = names.join(" ");
        found.push(read(&row)?);
    }
    Ok(found)
}

impl Row<'_> {
    pub(super) fn wrong(&self, column: &'static str, problem: String) -> CatalogueError {
        CatalogueError { table: self.table, row: self.name.clone(), column, problem }
    }

    fn get(&self, column: &'static str) -> Result<&str> {
        let at = self.headers.iter().position(|header| header == column);
        at.and_then(|at| self.record.get(at))
            .map(str::trim)
            .ok_or_else(|| self.wrong(column, "the column is missing".into()))
    }

    pub(super) fn text(&self, column: &'static str) -> Result<String> {
        self.get(column).map(str::to_owned)
    }

    pub(super) fn texts(&self, [es, pt, en, fr]: [&'static str; 4]) -> Result<Texts> {
        Ok(Texts { es: self.text(es)?, pt: self.text(pt)?, en: self.text(en)?, fr: self.text(fr)? })
    }

    pub(super) fn list(&self, column: &'static str, separator: char) -> Result<Vec<String>> {
        let parts = self.get(column)?.split(separator).map(str::trim);
        Ok(parts.filter(|part| !part.is_empty()).map(str::to_owned).collect())
    }

    pub(super) fn number(&self, column: &'static str) -> Result<Option<f64>> {
        match self.get(column)? {
            "" => Ok(None),
            text => text
                .parse()
                .map(Some)
                .map_err(|_| self.wrong(column, format!("`{text}` is not a number"))),
        }
    }

    fn year(&self, column: &'static str) -> Result<i32> {
        let text = self.get(column)?;
        text.parse().map_err(|_| self.wrong(column, format!("`{text}` is not a year")))
    }

    pub(super) fn word<T: Word>(&self, column: &'static str) -> Result<T> {
        self.known_word(column, self.get(column)?)
    }

    pub(super) fn known_word<T: Word>(&self, column: &'static str, word: &str) -> Result<T> {
        serde_json::from_value(serde_json::Value::from(word))
            .map_err(|error| self.wrong(column, error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::text::Language;

    #[test]
    fn the_tables_of_the_program_are_read() {
        let catalogue = Catalogue::read_embedded().unwrap_or_else(|error| panic!("{error}"));
        let check = |framework: Framework, expected: usize| {
            let places = catalogue.indicators().iter().filter(|i| i.framework == framework);
            let codes: BTreeSet<_> = places.map(|i| i.code.as_str()).collect();
            assert_eq!(codes.len(), expected, "{framework:?}");
        };
        check(Framework::Mdg, 60);
        check(Framework::MdgLocal, 43);
        check(Framework::Sdg, 81);
        check(Framework::Bps, 54);
    }

    #[test]
    fn an_indicator_has_its_name_in_every_language() {
        let catalogue = Catalogue::read_embedded().unwrap_or_else(|error| panic!("{error}"));
        for indicator in catalogue.indicators() {
            let Texts { es, pt, en, fr } = &indicator.name;
            let named = [es, pt, en, fr].iter().all(|name| name.chars().count() > 5);
            assert!(named, "{:?} {}", indicator.framework, indicator.code);
        }
    }

    #[test]
    fn a_label_is_short_and_stands_for_one_series() {
        let catalogue = Catalogue::read_embedded().unwrap_or_else(|error| panic!("{error}"));
        for language in Language::ALL {
            let mut seen = BTreeMap::new();
            for series in catalogue.series() {
                let label = series.label.get(language);
                let length = label.chars().count();
                assert!((3..=70).contains(&length), "{} {language:?}: {label}", series.id);
                let other = seen.insert(label.to_lowercase(), &series.id);
                assert_eq!(other, None, "{} {language:?}: {label}", series.id);
            }
        }
    }

    #[test]
    fn a_pair_is_the_same_only_where_it_is_one_series() {
        let catalogue = Catalogue::read_embedded().unwrap_or_else(|error| panic!("{error}"));
        for indicator in catalogue.indicators() {
            for (code, comparable) in &indicator.continues_as {
                let places = catalogue.indicators().iter();
                let fill: Vec<_> = places
                    .filter(|next| next.framework == Framework::Sdg && next.code == *code)
                    .map(|next| &next.series)
                    .collect();
                let same = *comparable == Comparable::Same;
                // A code that is not among those of a municipality has no series.
                let one = fill.contains(&&indicator.series) || same && fill.is_empty();
                assert_eq!(one, same, "{} → {code}: {comparable:?}", indicator.code);
            }
        }
    }

    #[test]
    fn a_unit_is_what_multiplier_and_denominator_make() {
        let catalogue = Catalogue::read_embedded().unwrap_or_else(|error| panic!("{error}"));
        for series in catalogue.series() {
            let per = |word: &str| series.unit.starts_with(word);
            let expected = match () {
                () if per("%") => 100.0,
                () if per("per 1,000 ") => 1000.0,
                () if per("per 100,000 ") => 100_000.0,
                () if per("per 100 ") => 100.0,
                () => continue,
            };
            assert!((series.multiplier - expected).abs() < f64::EPSILON, "{}", series.id);
            assert!(!series.denominator.en.is_empty(), "{}", series.id);
        }
    }

    #[test]
    fn a_rule_wants_what_is_better() {
        let catalogue = Catalogue::read_embedded().unwrap_or_else(|error| panic!("{error}"));
        for target in catalogue.targets.values() {
            let series = catalogue.find(&target.series).unwrap();
            let wants = match target.rule {
                Rule::ReduceBy(_) | Rule::AtMost(_) | Rule::Decrease | Rule::HaltReverse => {
                    Some(Direction::Lower)
                }
                Rule::AtLeast(_) | Rule::Increase | Rule::NoDecrease => Some(Direction::Higher),
                Rule::Parity { .. } | Rule::ParityShare { .. } => Some(Direction::Parity),
                Rule::HalveGapTo(full) | Rule::Reach(full) => {
                    let at = |bound: Option<f64>| bound.is_some_and(|bound| bound == full);
                    [(at(series.upper), Direction::Higher), (at(series.lower), Direction::Lower)]
                        .into_iter()
                        .find_map(|(at, direction)| at.then_some(direction))
                }
                Rule::Context | Rule::ContextLower | Rule::ContextHigher => None,
            };
            let agrees = wants.is_none_or(|wants| wants == series.direction);
            assert!(agrees, "{} {:?}: {}", series.id, target.agenda, target.rule);
        }
    }

    #[test]
    fn what_is_counted_is_said_in_every_language() {
        let catalogue = Catalogue::read_embedded().unwrap_or_else(|error| panic!("{error}"));
        for series in catalogue.series() {
            for texts in [&series.numerator, &series.denominator, &series.label] {
                let Texts { es, pt, en, fr } = texts;
                let given = [es, pt, en, fr].map(|text| !text.is_empty());
                assert!(given == [true; 4] || given == [false; 4], "{}: {texts:?}", series.id);
            }
            assert!(!series.numerator.es.is_empty(), "{}", series.id);
            let share = series.unit == "%";
            assert!(!share || !series.denominator.es.is_empty(), "{}", series.id);
        }
        let water = catalogue.find("water.piped").unwrap();
        assert_eq!(water.numerator.pt, "Pessoas com água encanada no domicílio ou terreno");
        assert_eq!(water.denominator.fr, "Population");
    }

    #[test]
    fn an_error_names_table_row_and_column() {
        let series = "id,family,lower,upper,direction,unit,numerator_es,numerator_pt,numerator_en,numerator_fr,denominator_es,denominator_pt,denominator_en,denominator_fr,multiplier,counted,breakdowns,variant_of,codes,label_es,label_pt,label_en,label_fr,synonyms,example_numerator,example_denominator,example_value\n\
                      a.b,bounded,0,100,higher,%,,,,,,,,,100,persons,,,,,,,,,1,2,50\n";
        let indicators = "framework,goal,target,code,series,continues_as,comparable,municipal_level,usual_source,name_es,name_pt,name_en,name_fr\n";
        let check = |targets: &str, expected: &str| {
            let targets =
                format!("series,agenda,rule,baseline_year,target_year,origin\n{targets}\n");
            let error = Catalogue::read(series, indicators, &targets).unwrap_err();
            assert_eq!(error.to_string(), expected);
        };
        check(
            "a.b,sdg,reach:all,2015,2030,official",
            "targets, row `a.b sdg`, column `rule`: `reach:all` needs one number",
        );
        check(
            "a.c,sdg,reach:1,2015,2030,official",
            "targets, row `a.c sdg`, column `series`: there is no series `a.c`",
        );
        check(
            "a.b,sdg,reach:1,soon,2030,official",
            "targets, row `a.b sdg`, column `baseline_year`: `soon` is not a year",
        );
    }
}

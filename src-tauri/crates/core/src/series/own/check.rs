//! What a definition of a series has to hold before it is stored.
//!
//! **Invariant:** each problem is told at the field of the form that it is about, in a sentence that says
//! what to do; what another town hands over is held to the same.

use super::{Definition, Relation, related};
use crate::catalogue::{Catalogue, Direction, Family, tags, unit};
use crate::text::words::folded;
use crate::text::{Message, keys};
use crate::{Error, Result};

/// A name as long as those of the catalogue.
const NAME: std::ops::RangeInclusive<usize> = 3..=70;
/// A unit stands behind every number.
const LONGEST_UNIT: usize = 40;
/// What is counted, in a line.
const LONGEST_COUNT: usize = 200;
/// A note, in a paragraph.
const LONGEST_NOTE: usize = 1_000;

/// Refuses a definition that cannot be. `id` is that of the series it is for, if there is one already.
///
/// # Errors
/// `RefusedField` with the field of the first problem.
pub fn check(definition: &Definition, id: Option<&str>, catalogue: &Catalogue) -> Result<()> {
    let problems = [
        ("name", name(definition, id, catalogue)),
        ("numerator", numerator(definition)),
        ("denominator", too_long(&definition.denominator, LONGEST_COUNT)),
        ("unit", of_unit(definition)),
        ("multiplier", multiplier(definition)),
        ("lower", bounds(definition)),
        ("related", relation(definition)),
        ("about", note(definition)),
        ("source", too_long(&definition.source, LONGEST_NOTE)),
        ("sector", sector(definition)),
    ];
    let found = problems.into_iter().find_map(|(field, found)| Some((field, found?)));
    match found {
        Some((field, problem)) => Err(Error::Refused(problem).of_field(field)),
        None => Ok(()),
    }
}

fn name(definition: &Definition, id: Option<&str>, catalogue: &Catalogue) -> Option<Message> {
    if !NAME.contains(&definition.name.chars().count()) || has_controls(&definition.name) {
        return Some(keys::own_name_length());
    }
    let wanted = folded(&definition.name);
    if wanted.is_empty() {
        return Some(keys::own_name_length());
    }
    let same = |other: &&crate::catalogue::Series| {
        let label = &other.label;
        Some(other.id.as_str()) != id
            && [&label.es, &label.pt, &label.en, &label.fr].iter().any(|l| folded(l) == wanted)
    };
    let taken = catalogue.series().find(same)?;
    Some(keys::own_name_taken(&taken.label))
}

fn numerator(definition: &Definition) -> Option<Message> {
    let divided = !definition.denominator.is_empty();
    if divided && definition.numerator.is_empty() {
        return Some(keys::own_numerator_missing());
    }
    too_long(&definition.numerator, LONGEST_COUNT)
}

fn of_unit(definition: &Definition) -> Option<Message> {
    let Definition { unit, denominator, .. } = definition;
    if unit.is_empty() {
        return Some(keys::own_unit_missing());
    }
    if unit.chars().count() > LONGEST_UNIT || has_controls(unit) {
        return Some(keys::own_too_long(LONGEST_UNIT));
    }
    // The word of the family says how a value is read; a yes or no is nothing divided.
    if unit == "yes or no" && (!denominator.is_empty() || definition.family != Family::Binary) {
        return Some(keys::own_yes_or_no_divided());
    }
    None
}

fn multiplier(definition: &Definition) -> Option<Message> {
    let wanted = if definition.denominator.is_empty() {
        Some(1.0)
    } else {
        unit::multiplier(&definition.unit)
    };
    let multiplier = definition.multiplier;
    let known = [1.0, 100.0, 1_000.0, 10_000.0, 100_000.0, 1_000_000.0];
    let agrees = match wanted {
        Some(wanted) => (multiplier - wanted).abs() < f64::EPSILON,
        None => known.contains(&multiplier),
    };
    let wanted = wanted.unwrap_or(1.0);
    (!agrees).then(|| keys::own_multiplier((wanted, 0)))
}

fn bounds(definition: &Definition) -> Option<Message> {
    let given = [definition.lower, definition.upper];
    if given.iter().flatten().any(|bound| !bound.is_finite()) {
        return Some(keys::own_bounds_reversed());
    }
    let reversed = definition.lower.zip(definition.upper).is_some_and(|(low, high)| low >= high);
    reversed.then(keys::own_bounds_reversed)
}

fn relation(definition: &Definition) -> Option<Message> {
    definition.relation.series()?;
    let Some(of) = related(definition, Catalogue::embedded()) else {
        return Some(keys::own_related_missing());
    };
    if !matches!(definition.relation, Relation::VariantOf(_)) {
        return None;
    }
    let unit = of.unit_message().unwrap_or_else(|| keys::unit_own(of.unit.as_str()));
    if of.unit != definition.unit {
        return Some(keys::own_variant_unit(&of.label, unit));
    }
    let opposite = of.direction != definition.direction && of.direction != Direction::Context;
    opposite.then(|| keys::own_variant_direction(&of.label))
}

fn note(definition: &Definition) -> Option<Message> {
    let proxy = matches!(definition.relation, Relation::ProxyFor(_));
    if proxy && definition.about.is_empty() {
        return Some(keys::own_proxy_why());
    }
    too_long(&definition.about, LONGEST_NOTE)
}

fn sector(definition: &Definition) -> Option<Message> {
    let code = definition.sector.as_str();
    let known = code.is_empty() || tags::SECTORS.iter().any(|sector| sector.code == code);
    (!known).then(keys::own_sector_unknown)
}

fn too_long(text: &str, most: usize) -> Option<Message> {
    let line = text.replace('\n', " ");
    (line.chars().count() > most || has_controls(&line)).then(|| keys::own_too_long(most))
}

/// Letters that nobody sees; a name with them would look like another.
fn has_controls(text: &str) -> bool {
    let turns = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    text.chars().any(|c| c.is_control() || turns(c))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::catalogue::Counted;

    /// A share that stands by itself.
    pub fn example() -> Definition {
        Definition {
            name: "Viviendas con techo reparado".into(),
            unit: "%".into(),
            family: Family::Bounded,
            direction: Direction::Higher,
            multiplier: 100.0,
            lower: Some(0.0),
            upper: Some(100.0),
            counted: Counted::Households,
            numerator: "viviendas reparadas".into(),
            denominator: "viviendas dañadas".into(),
            relation: Relation::Alone,
            about: "Avance de la reparación después del huracán.".into(),
            source: "Registro de la oficina de vivienda".into(),
            sector: "housing_land".into(),
        }
    }

    #[track_caller]
    fn refuses(change: impl Fn(&mut Definition), expected: Option<(&str, &str)>) {
        let mut definition = example();
        change(&mut definition);
        let found = match check(&definition, None, Catalogue::embedded()) {
            Ok(()) => None,
            Err(Error::RefusedField { field, message }) => Some((field, message.key())),
            Err(other) => panic!("{other}"),
        };
        let found = found.as_ref().map(|(field, key)| (field.as_str(), *key));
        assert_eq!(found, expected);
    }

    #[test]
    fn each_problem_is_told_at_its_field() {
        refuses(|_| {}, None);
        refuses(|d| d.name = "ab".into(), Some(("name", "own-name-length")));
        refuses(|d| d.name = "x".repeat(71), Some(("name", "own-name-length")));
        refuses(|d| d.name = "-----".into(), Some(("name", "own-name-length")));
        refuses(|d| d.name = "Techo\u{202e}rojo".into(), Some(("name", "own-name-length")));
        refuses(|d| d.numerator.clear(), Some(("numerator", "own-numerator-missing")));
        refuses(|d| d.unit.clear(), Some(("unit", "own-unit-missing")));
        refuses(|d| d.unit = "u".repeat(41), Some(("unit", "own-too-long")));
        refuses(|d| d.unit = "yes or no".into(), Some(("unit", "own-yes-or-no-divided")));
        refuses(|d| d.multiplier = 1000.0, Some(("multiplier", "own-multiplier")));
        refuses(|d| d.multiplier = f64::NAN, Some(("multiplier", "own-multiplier")));
        refuses(|d| d.lower = Some(100.0), Some(("lower", "own-bounds-reversed")));
        refuses(|d| d.upper = Some(f64::INFINITY), Some(("lower", "own-bounds-reversed")));
        refuses(|d| d.sector = "harbour".into(), Some(("sector", "own-sector-unknown")));
        refuses(|d| d.source = "s".repeat(1001), Some(("source", "own-too-long")));
    }

    #[test]
    fn a_unit_of_their_own_may_be_multiplied_by_what_they_choose() {
        let own = |multiplier: f64| {
            move |d: &mut Definition| {
                (d.unit, d.multiplier, d.upper) = ("por 10.000 hogares".into(), multiplier, None);
            }
        };
        refuses(own(10_000.0), None);
        refuses(own(7.0), Some(("multiplier", "own-multiplier")));
        let plain = |d: &mut Definition| (d.denominator, d.multiplier) = (String::new(), 100.0);
        refuses(plain, Some(("multiplier", "own-multiplier")));
    }

    #[test]
    fn a_name_of_the_catalogue_is_taken_in_any_language_and_without_accents() {
        for name in ["Mortalidad de menores de 5 anos", "MORTALIDAD DE MENORES DE 5 AÑOS"] {
            let known = &Catalogue::embedded().find("mortality.under5").unwrap().label.es;
            let folds = folded(name) == folded(known);
            let expected = folds.then_some(("name", "own-name-taken"));
            refuses(|d| d.name = name.into(), expected);
        }
        let label = Catalogue::embedded().find("water.improved").unwrap().label.fr.to_uppercase();
        refuses(|d| d.name = label.clone(), Some(("name", "own-name-taken")));
    }

    #[test]
    fn a_variant_is_in_the_unit_of_what_it_varies_and_a_proxy_says_why() {
        let variant = |of: &str| {
            let of = of.to_owned();
            move |d: &mut Definition| d.relation = Relation::VariantOf(of.clone())
        };
        refuses(variant("water.improved"), None);
        refuses(variant("mortality.under5"), Some(("related", "own-variant-unit")));
        refuses(variant("open_defecation"), Some(("related", "own-variant-direction")));
        refuses(variant("nothing.known"), Some(("related", "own-related-missing")));
        let proxy = |d: &mut Definition| d.relation = Relation::ProxyFor("mortality.under5".into());
        refuses(proxy, None);
        refuses(
            |d| {
                proxy(d);
                d.about.clear();
            },
            Some(("about", "own-proxy-why")),
        );
    }
}

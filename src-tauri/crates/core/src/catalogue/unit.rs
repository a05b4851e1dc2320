//! The units of the catalogue as words, and a value written with its unit.
//!
//! **Invariant:** a unit of `series.csv` is in this list, or the catalogue is not read.

use crate::text::{Argument, Message, keys};

/// The word of the catalogue, and its message.
type Unit = (&'static str, fn() -> Message);

const UNITS: &[Unit] = &[
    ("%", keys::unit_percent),
    ("% per year", keys::unit_percent_per_year),
    ("% of trips", keys::unit_percent_of_trips),
    ("% of GDP", keys::unit_percent_of_gdp),
    ("% of value", keys::unit_percent_of_value),
    ("% of monthly per-capita income", keys::unit_percent_of_monthly_per_capita_income),
    ("% of household income", keys::unit_percent_of_household_income),
    ("ratio", keys::unit_ratio),
    ("number", keys::unit_number),
    ("persons", keys::unit_persons),
    ("yes or no", keys::unit_yes_or_no),
    ("USD", keys::unit_usd),
    ("per 1,000 live births", keys::unit_per_1000_live_births),
    ("per 100,000 live births", keys::unit_per_100000_live_births),
    ("per 1,000 women aged 15-19", keys::unit_per_1000_women_aged_15_19),
    ("per 1,000 girls aged 10-14", keys::unit_per_1000_girls_aged_10_14),
    ("per 1,000 women aged 15 and over", keys::unit_per_1000_women_aged_15_and_over),
    ("per 1,000 children under 5", keys::unit_per_1000_children_under_5),
    ("per 1,000 population at risk", keys::unit_per_1000_population_at_risk),
    ("per 1,000 uninfected population", keys::unit_per_1000_uninfected_population),
    ("per 1,000 population", keys::unit_per_1000_population),
    ("per 1,000 inhabitants", keys::unit_per_1000_inhabitants),
    ("per 1,000 employed", keys::unit_per_1000_employed),
    ("per 100,000 population", keys::unit_per_100000_population),
    ("per 100,000 inhabitants", keys::unit_per_100000_inhabitants),
    ("per 100 population", keys::unit_per_100_population),
    ("per 100 inhabitants", keys::unit_per_100_inhabitants),
    ("t CO2", keys::unit_t_co2),
    ("t CO2 per capita", keys::unit_t_co2_per_capita),
    ("kg CO2 per $1 GDP (PPP)", keys::unit_kg_co2_per_dollar_gdp_ppp),
    ("t CO2e", keys::unit_t_co2e),
    ("t CO2e per capita", keys::unit_t_co2e_per_capita),
    ("kt CO2", keys::unit_kt_co2),
    ("g CO2 per pkm", keys::unit_g_co2_per_pkm),
    ("kg CO2 per USD", keys::unit_kg_co2_per_usd),
    ("MJ per USD", keys::unit_mj_per_usd),
    ("MJ per pkm", keys::unit_mj_per_pkm),
    ("ODP t", keys::unit_odp_t),
    ("m2 per inhabitant", keys::unit_m2_per_inhabitant),
    ("ha per year", keys::unit_ha_per_year),
    ("hours per day", keys::unit_hours_per_day),
    ("currency per inhabitant", keys::unit_currency_per_inhabitant),
    ("index 0-100", keys::unit_index_0_100),
    ("index 0-1", keys::unit_index_0_1),
    ("score 1-4", keys::unit_score_1_4),
    ("stage 0-4", keys::unit_stage_0_4),
    ("ug/m3", keys::unit_ug_m3),
    ("minutes", keys::unit_minutes),
    ("trips per person per day", keys::unit_trips_per_person_per_day),
    ("km per 100,000 inhabitants", keys::unit_km_per_100000_inhabitants),
    ("km/h", keys::unit_km_h),
];

/// The unit of what is so or is not: 1 or 0.
pub const YES_OR_NO: &str = "yes or no";

/// The unit in words; `None` for a unit the catalogue does not know.
#[must_use]
pub fn unit(word: &str) -> Option<Message> {
    UNITS.iter().find(|(known, _)| *known == word).map(|(_, message)| message())
}

/// All units of the list, with their words in the catalogue.
pub fn all() -> impl Iterator<Item = (&'static str, Message)> {
    UNITS.iter().map(|(word, message)| (*word, message()))
}

/// What a division is multiplied by to come to a unit of the list: 100 for a percentage, 1,000 for
/// what counts per 1,000. `None` for a unit that is not in the list.
#[must_use]
pub fn multiplier(word: &str) -> Option<f64> {
    unit(word)?;
    if word.starts_with('%') || word == "index 0-100" {
        return Some(100.0);
    }
    let per = word.split_once("per ").map(|(_, of)| of).unwrap_or_default();
    let number = per.split(' ').next().unwrap_or_default().replace(',', "");
    Some(number.parse().unwrap_or(1.0))
}

/// A value with its unit: "83.1%", "21.6 per 1,000 live births", "0.98".
#[must_use]
pub fn measure(value: f64, word: &str) -> Message {
    measure_with(value, decimals(value, word), word)
}

/// A value that is named, not measured, such as that of a target, with no more decimals than it
/// needs: "25%", "24 hours a day", "0.97".
#[must_use]
pub fn exact(value: f64, word: &str) -> Message {
    measure_with(value, needed(value, decimals(value, word)), word)
}

/// The same without its unit.
#[must_use]
pub fn exact_number(value: f64, word: &str) -> Message {
    keys::measure((value, needed(value, decimals(value, word))))
}

/// A value with so many decimals and its unit. A share in words is a percentage: [`percent`].
#[must_use]
pub fn measure_with(value: f64, decimals: u8, word: &str) -> Message {
    match (word, value) {
        (YES_OR_NO, 1.0) => return keys::unit_yes(),
        (YES_OR_NO, 0.0) => return keys::unit_no(),
        _ => {}
    }
    if let Some(scale) = unit(word).filter(|_| is_scale(word)) {
        return keys::measure_on_scale(scale, (value, decimals));
    }
    let without = matches!(word, "ratio" | "number" | "index 0-1");
    let own = || (!word.is_empty()).then(|| keys::unit_own(word));
    match unit(word).or_else(own).filter(|_| !without) {
        Some(unit) => keys::measure(Argument::Measure { value, decimals, unit: Box::new(unit) }),
        None => keys::measure((value, decimals)),
    }
}

/// Whether a value is a place on a scale of so many points.
#[must_use]
pub fn is_scale(word: &str) -> bool {
    matches!(word, "index 0-100" | "score 1-4" | "stage 0-4")
}

/// A percentage with so many decimals, for sentences.
#[must_use]
pub fn percent(value: f64, decimals: u8) -> Message {
    measure_with(value, decimals, "%")
}

/// The fewest decimals, at most `most`, that lose nothing of a value.
fn needed(value: f64, most: u8) -> u8 {
    let whole = |decimals: &u8| {
        let scaled = value * libm::pow(10.0, f64::from(*decimals));
        (scaled - libm::round(scaled)).abs() < 1e-9 * scaled.abs().max(1.0)
    };
    (0..most).find(whole).unwrap_or(most)
}

/// How many decimals a value of a unit is shown with: none for counts, large numbers, nothing and
/// all; three for ratios; one for the rest.
#[must_use]
pub fn decimals(value: f64, word: &str) -> u8 {
    match word {
        "ratio" | "index 0-1" => 3,
        "number" | "persons" | "yes or no" => 0,
        _ if value.abs() >= 1000.0 || value == 0.0 || value == 100.0 => 0,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_value_is_written_with_its_unit() {
        let check = |value, word, language, expected: &str| {
            assert_eq!(measure(value, word).text(language), expected);
        };
        check(83.07, "%", Language::En, "83.1%");
        check(83.07, "%", Language::Es, "83,1\u{a0}%");
        check(21.6, "per 1,000 live births", Language::Pt, "21,6 por 1.000 nascidos vivos");
        check(0.911, "ratio", Language::Fr, "0,911");
        check(18960.0, "persons", Language::Es, "18.960 personas");
        check(3.2, "% of GDP", Language::Es, "3,2\u{a0}% del PIB");
        check(3.2, "% of GDP", Language::Pt, "3,2% do PIB");
        check(1.0, "yes or no", Language::Es, "sí");
        check(0.0, "yes or no", Language::Fr, "non");
        check(3.0, "score 1-4", Language::Es, "3,0 (puntaje de 1 a 4)");
    }

    #[test]
    fn a_unit_of_somebodys_own_is_written_as_it_is() {
        assert_eq!(measure(12.5, "litros por día").text(Language::Es), "12,5 litros por día");
        assert_eq!(measure(12.5, "").text(Language::Es), "12,5");
    }

    #[test]
    fn a_division_is_multiplied_as_its_unit_says() {
        for series in crate::catalogue::Catalogue::embedded().series() {
            let divided = !series.denominator.en.is_empty();
            let expected = multiplier(&series.unit);
            assert!(!divided || expected == Some(series.multiplier), "{}", series.id);
        }
        assert_eq!(multiplier("litros por día"), None);
    }

    #[test]
    fn a_value_that_is_named_has_no_decimals_to_spare() {
        let check = |value, word, expected: &str| {
            assert_eq!(exact(value, word).text(Language::Es), expected);
        };
        check(25.0, "%", "25\u{a0}%");
        check(24.0, "hours per day", "24 horas al día");
        check(0.97, "ratio", "0,97");
        check(60.2525, "%", "60,3\u{a0}%");
    }
}

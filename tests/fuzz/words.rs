//! What people type and what tables of the program say: numbers, rules, countries, JSON.

use ceiba::basics::{Currency, Money, Period};
use ceiba::catalogue::{Catalogue, Rule};
use ceiba::importing::state;
use ceiba::municipality::country;
use ceiba::series::own::{check, file};
use ceiba::text::{Language, Message, format};

use crate::hunt::hunt;

fn samples(texts: &[&str]) -> Vec<Vec<u8>> {
    texts.iter().map(|text| text.as_bytes().to_vec()).collect()
}

#[test]
fn numbers_as_people_type_them() {
    let texts = ["81,53", "20.341", "1 234 567,5", "-3", ",5", "1’000.25", "12..3", "−0,0"];
    hunt("numbers", samples(&texts), |bytes| {
        let typed = String::from_utf8_lossy(bytes);
        let mut end = String::new();
        for language in Language::ALL {
            let read = format::parse_number(&typed, language);
            end.push(if read.is_some() { 'y' } else { 'n' });
            let Some(number) = read else { continue };
            assert!(!number.is_nan(), "{typed}");
            let written = format::number(number, 6, language);
            if number.is_finite() && number.abs() < 1e9 {
                let again =
                    format::parse_number(&written, language).expect("what we write we read");
                assert!((again - number).abs() <= 1e-6, "{typed} {written}");
            }
        }
        end
    });
}

#[test]
fn rules_of_targets() {
    let table = ceiba_tests::root().join("assets/catalogue/targets.csv");
    let table = std::fs::read_to_string(table).unwrap();
    let rules: Vec<&str> = table.lines().skip(1).filter_map(|row| row.split(',').nth(2)).collect();
    hunt("rules", samples(&rules), |bytes| {
        let text = String::from_utf8_lossy(bytes);
        let Ok(rule) = Rule::parse(&text) else { return "no rule".to_owned() };
        let written = rule.to_string();
        assert_eq!(Rule::parse(&written).unwrap().to_string(), written, "{text}");
        written.chars().filter(char::is_ascii_alphabetic).collect()
    });
}

#[test]
fn codes_amounts_and_years() {
    let texts = ["BR", "xx", "USD", "1240.00", "-0.005", "2015", "79228162514264337593543950335"];
    hunt("codes", samples(&texts), |bytes| {
        let text = String::from_utf8_lossy(bytes);
        let country = country::code(&text);
        assert!(country.as_deref().is_none_or(|code| country::code(code).as_deref() == Some(code)));
        let currency = Currency::new(&text);
        let tag = Language::from_tag(&text);
        let amount = text.parse().ok().zip(Currency::new("XTS"));
        let money = amount.and_then(|(amount, currency)| Money::from_decimal(amount, currency));
        if let Some(money) = money {
            assert_eq!(Money::from_decimal(money.decimal(), money.currency), Some(money));
            assert!(!format::money(money, Language::Es).is_empty());
        }
        let years = text.parse().ok().and_then(Period::year).map(|period| period.label());
        format!(
            "{}{}{}{}{}",
            country.is_some(),
            currency.is_some(),
            tag.is_some(),
            money.is_some(),
            years.is_some()
        )
    });
}

#[test]
fn starting_states_and_stored_messages() {
    let state = std::fs::read(ceiba_tests::root().join("assets/samples/tres_ceibas.json")).unwrap();
    let message = br#"{"key":"deed-import","arguments":[["figures",3],["file","a.xlsx"]]}"#;
    let small = br#"{"municipality":{"name":"A","country":"BR"},"sources":[],"observations":[]}"#;
    hunt("states", vec![state, message.to_vec(), small.to_vec()], |bytes| {
        let text = String::from_utf8_lossy(bytes);
        if let Ok(message) = serde_json::from_str::<Message>(&text) {
            assert!(!message.text(Language::Fr).is_empty());
            return message.key().to_owned();
        }
        match state::parse(&text, "state.json") {
            Ok(state) => format!("read {}", state.municipality().name.len()),
            Err(error) => {
                assert!(!error.message().text(Language::Pt).contains("expected"), "{error}");
                let words = error.to_string();
                words.split(" at line").next().unwrap_or_default().chars().take(60).collect()
            }
        }
    });
}

#[test]
fn files_with_indicators_of_another_town() {
    let whole =
        br#"{"format":"ceiba series 1","series":[{"name":"Caminos","unit":"km","family":"rate",
        "direction":"higher","multiplier":1.0,"lower":0.0,"upper":null,"counted":"things",
        "numerator":"km","denominator":"","relation":{"proxy_for":"water.improved"},
        "about":"Por el acceso.","source":"","sector":"mobility"}]}"#;
    let newer = br#"{"format":"ceiba series 2","series":[]}"#;
    hunt("indicators", vec![whole.to_vec(), newer.to_vec()], |bytes| {
        let series = match file::read(bytes, "vecino.ceibaseries") {
            Ok(series) => series,
            Err(error) => return error.message().key().to_owned(),
        };
        assert_eq!(file::read(file::write(series.clone()).as_bytes(), "again").unwrap(), series);
        let told = series.iter().map(|one| {
            let checked = check::check(one, None, Catalogue::embedded());
            checked.map_or_else(|error| error.message().key().to_owned(), |()| "fits".to_owned())
        });
        told.collect::<Vec<_>>().join(" ")
    });
}

//! How tables in the region are worded: the words of headers and rows in Spanish, Portuguese,
//! English and French.
//!
//! **Invariant:** what a word means is in a list here or it means nothing.

use crate::basics::Period;
use crate::text::words::{folded, telling_words};

use super::sheet::Value;

/// What a column of a table is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The code of an indicator, or of whatever the rows are.
    Code,
    /// The name of an indicator.
    Indicator,
    /// The name of a municipality, region or country.
    Territory,
    /// The code of a municipality.
    TerritoryCode,
    /// The name of the department, province or state a municipality lies in.
    Region,
    /// Its code.
    RegionCode,
    /// The year.
    Year,
    /// The figure.
    Value,
    /// What counts.
    Numerator,
    /// Out of which it counts.
    Denominator,
    /// The unit.
    Unit,
    /// Where the figure comes from.
    Source,
    /// A remark.
    Note,
    /// Women or men.
    Sex,
    /// Urban or rural.
    Area,
}

impl Role {
    /// Whether it says what a row is about.
    #[must_use]
    pub fn is_place(self) -> bool {
        matches!(self, Self::Territory | Self::TerritoryCode | Self::Region | Self::RegionCode)
    }
}

/// Folded headings and what they mean.
const HEADINGS: [(Role, &[&str]); 15] = [
    (Role::Code, &["codigo", "cod", "code", "clave", "cve", "no", "nro", "n", "item", "id"]),
    (
        Role::Code,
        &[
            "codigo del indicador",
            "codigo indicador",
            "codigo do indicador",
            "indicator code",
            "code de l indicateur",
        ],
    ),
    (
        Role::Indicator,
        &[
            "indicador",
            "indicadores",
            "indicator",
            "indicators",
            "indicateur",
            "indicateurs",
            "nombre del indicador",
            "nome do indicador",
            "indicator name",
            "variable",
            "variavel",
            "concepto",
            "tema",
            "descripcion",
            "descricao",
        ],
    ),
    (
        Role::Territory,
        &[
            "municipio",
            "municipios",
            "nombre del municipio",
            "nome do municipio",
            "nombre municipio",
            "municipality",
            "commune",
            "comuna",
            "nombre comuna",
            "canton",
            "distrito",
            "nombre",
            "nome",
            "name",
            "nom",
            "localidad",
            "territorio",
            "town",
            "parish",
            "alcaldia",
            "mun",
            "mpio",
            "nombre mpio",
            "nombre mun",
            "nomb mun",
            "nom mun",
            "nome municipio",
            "nombre de la comuna",
            "nom de la commune",
            "municipality name",
        ],
    ),
    (
        Role::TerritoryCode,
        &[
            "codigo municipio",
            "codigo del municipio",
            "codigo do municipio",
            "codigo ibge",
            "ibge",
            "codigo municipal",
            "cod mpio",
            "cod municipio",
            "clave municipio",
            "ubigeo",
            "divipola",
            "codigo dane",
            "municipality code",
            "code commune",
            "codigo comuna",
            "codigo ine",
            "cod mun",
            "cod mpiocompleto",
            "codigo mun",
            "codigo mpio",
            "codigo dane mpio",
            "codmun",
            "codmun6",
            "codmun7",
            "codmpio",
            "codibge",
            "cod ibge",
            "codigo inegi",
            "cvegeo",
            "cve mun",
            "cve municipio",
            "mun id",
            "codigo unico territorial",
        ],
    ),
    (
        Role::Region,
        &[
            "region",
            "regiao",
            "nombre region",
            "departamento",
            "nombre departamento",
            "depto",
            "dpto",
            "nom dpto",
            "dep",
            "departement",
            "estado",
            "nombre estado",
            "nome do estado",
            "state",
            "provincia",
            "province",
            "entidad",
            "entidad federativa",
            "nom ent",
            "ufn",
            "nome uf",
            "unidade da federacao",
        ],
    ),
    (
        Role::RegionCode,
        &[
            "uf",
            "sigla uf",
            "cod uf",
            "codigo uf",
            "codigo da uf",
            "cod depto",
            "cod dpto",
            "codigo departamento",
            "codigo region",
            "cve ent",
            "clave entidad",
            "dep id",
        ],
    ),
    (
        Role::Year,
        &[
            "ano",
            "anos",
            "ano de referencia",
            "year",
            "annee",
            "periodo",
            "gestion",
            "anio",
            "date",
            "period",
            "periode",
            "ano censo",
            "ano do censo",
            "ano base",
            "vigencia",
            "ejercicio",
            "exercicio",
        ],
    ),
    (
        Role::Value,
        &["valor", "value", "valeur", "dato", "dado", "resultado", "cifra", "valor del indicador"],
    ),
    (Role::Numerator, &["numerador", "numerator", "numerateur", "casos"]),
    (Role::Denominator, &["denominador", "denominator", "denominateur"]),
    (Role::Unit, &["unidad", "unidad de medida", "unidade", "unidade de medida", "unit", "unite"]),
    (Role::Source, &["fuente", "fuentes", "fonte", "fontes", "source", "sources"]),
    (
        Role::Note,
        &[
            "nota",
            "notas",
            "observacion",
            "observaciones",
            "observacao",
            "observacoes",
            "note",
            "notes",
            "remarques",
        ],
    ),
    (Role::Sex, &["sexo", "sex", "sexe", "genero"]),
];

/// What a heading says its column is for.
#[must_use]
pub fn role(heading: &str) -> Option<Role> {
    let heading = folded(&without_marks(heading).0);
    if matches!(heading.as_str(), "area" | "zona" | "situacao" | "milieu" | "situacao do domicilio")
    {
        return Some(Role::Area);
    }
    let found = HEADINGS.iter().find(|(_, words)| words.contains(&heading.as_str()));
    found.map(|(role, _)| *role)
}

/// Whether a label speaks of the whole population, not of a part of it.
#[must_use]
pub fn is_population(label: &str) -> bool {
    const COUNT: [&str; 7] =
        ["poblacion", "populacao", "population", "habitantes", "inhabitants", "habitants", "g12a"];
    const ALSO: [&str; 22] = [
        "total",
        "residente",
        "censada",
        "censo",
        "censitaria",
        "municipal",
        "municipio",
        "numero",
        "resident",
        "totale",
        "estimada",
        "proyectada",
        "projetada",
        "recenseada",
        "pop",
        "personas",
        "pessoas",
        "persons",
        "commune",
        "municipality",
        "tot",
        "hab",
    ];
    let label = folded(&without_marks(label).0);
    let mut words = telling_words(&label).peekable();
    let counted = label.split(' ').any(|word| COUNT.contains(&word));
    words.peek().is_some()
        && counted
        && words.all(|word| COUNT.contains(&word) || ALSO.contains(&word) || is_year(word))
}

/// What a row of a table of towns stands for by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowName {
    /// A region: department, province, state.
    Region,
    /// The country.
    Country,
    /// A sum of the rows above.
    Total,
    /// A municipality.
    Town,
}

/// What a row is by the words of its name.
#[must_use]
pub fn row_name(name: &str) -> RowName {
    const REGION: [&str; 7] =
        ["region", "regiao", "departamento", "provincia", "estado", "departement", "state"];
    const COUNTRY: [&str; 3] = ["pais", "country", "pays"];
    // Porto Nacional is a town: these words stand alone or beside these others.
    const NATIONAL: [&str; 4] = ["nacional", "national", "nacion", "nation"];
    const BESIDE: [&str; 12] = [
        "ambito", "average", "level", "media", "medio", "moyenne", "nivel", "niveau", "promedio",
        "total", "totale", "valor",
    ];
    const TOTAL: [&str; 6] = ["total", "totales", "totais", "suma", "soma", "sum"];
    let name = folded(name);
    let mut words = name.split(' ');
    let first = words.next().unwrap_or_default();
    let has = |list: &[&str]| name.split(' ').any(|word| list.contains(&word));
    let beside = |word: &str| NATIONAL.contains(&word) || BESIDE.contains(&word);
    match () {
        () if has(&COUNTRY) => RowName::Country,
        () if has(&NATIONAL) && telling_words(&name).all(beside) => RowName::Country,
        () if TOTAL.contains(&first) && has(&REGION) => RowName::Region,
        () if has(&TOTAL) => RowName::Total,
        () if REGION.contains(&first) => RowName::Region,
        () => RowName::Town,
    }
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.starts_with(['1', '2']) && word.bytes().all(|b| b.is_ascii_digit())
}

/// Text without the marks of footnotes at its end: `2018 p/`, `391*`, `Agua 1/`, `12,3 (a)`.
#[must_use]
pub fn without_marks(text: &str) -> (String, Vec<String>) {
    let mut text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut marks = Vec::new();
    while let Some((rest, mark)) = last_mark(&text) {
        marks.insert(0, mark);
        text = rest;
    }
    (text, marks)
}

fn last_mark(text: &str) -> Option<(String, String)> {
    const SIGNS: [char; 9] = ['*', '†', '‡', '¹', '²', '³', '⁴', '⁵', '§'];
    if let Some(rest) = text.strip_suffix(SIGNS) {
        let mark = text.strip_prefix(rest)?.to_owned();
        return (!rest.trim().is_empty()).then(|| (rest.trim_end().to_owned(), mark));
    }
    let start = text.rfind([' ', '(']).filter(|at| *at > 0)?;
    let (rest, tail) = text.split_at_checked(start)?;
    let tail = tail.trim();
    let inner = |open: char, close: char| {
        tail.strip_prefix(open).and_then(|t| t.strip_suffix(close)).filter(|t| is_mark_word(t))
    };
    let mark = tail.strip_suffix('/').filter(|t| is_mark_word(t)).map(|t| format!("{t}/"));
    let mark = mark.or_else(|| inner('(', ')').map(|t| format!("({t})")));
    mark.map(|mark| (rest.trim_end().to_owned(), mark))
}

/// One letter, or a number of one or two digits.
fn is_mark_word(word: &str) -> bool {
    let letter = word.len() == 1 && word.bytes().all(|b| b.is_ascii_alphabetic());
    letter || (word.len() <= 2 && !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit()))
}

/// A heading that is a year or several.
#[derive(Clone, Debug, PartialEq)]
pub struct YearHeading {
    /// The years.
    pub period: Period,
    /// The text, where it was not simply the year ("2 0 2 2").
    pub spaced: Option<String>,
    /// Marks of footnotes.
    pub marks: Vec<String>,
}

/// Reads a heading as a year: 2018, `2018 p/`, `1 9 9 0`, `2015-2019`, a day.
#[must_use]
pub fn year_heading(value: &Value) -> Option<YearHeading> {
    let plain =
        |year: i32| Some(YearHeading { period: known(year, year)?, spaced: None, marks: vec![] });
    match value {
        #[allow(clippy::cast_possible_truncation)]
        Value::Number(number) if number.fract() == 0.0 && number.abs() < 1e6 => {
            plain(*number as i32)
        }
        Value::Date(day) => plain(chrono::Datelike::year(day)),
        Value::Text(text) => year_text(text),
        _ => None,
    }
}

fn year_text(text: &str) -> Option<YearHeading> {
    let (rest, marks) = without_marks(text);
    let joined: String = rest.chars().filter(|c| !c.is_whitespace()).collect();
    let mut parts = joined.split(['-', '–', '/']).map(|part| {
        (part.len() == 4 && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?
    });
    let first: i32 = parts.next()??;
    let last = match parts.next() {
        Some(last) => last?,
        None => first,
    };
    let spaced = rest.split(' ').any(|part| part.len() == 1).then(|| rest.clone());
    parts.next().is_none().then_some(())?;
    Some(YearHeading { period: known(first, last)?, spaced, marks })
}

/// Years of which municipalities have figures.
fn known(first: i32, last: i32) -> Option<Period> {
    let years = 1900..=2100;
    (years.contains(&first) && years.contains(&last)).then(|| Period::years(first, last))?
}

/// The one year inside a longer text: "Censo 2010", "Cobertura de agua, 2022".
#[must_use]
pub fn year_inside(text: &str) -> Option<Period> {
    let folded = folded(text);
    let mut years = folded.split(' ').filter(|word| is_year(word)).filter_map(|w| w.parse().ok());
    let year = years.next()?;
    years.next().is_none().then(|| known(year, year))?
}

/// The one time inside the heading of a column: "Agua, 2022", "promedio 2008-2012", "average 2014-17".
#[must_use]
pub fn period_inside(text: &str) -> Option<Period> {
    let outside = text.split('(').next().unwrap_or_default();
    one_period(outside).or_else(|| one_period(text))
}

fn one_period(text: &str) -> Option<Period> {
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ';' | ':'));
    let year = |part: &str| is_year(part).then(|| part.parse().ok().and_then(|y| known(y, y)))?;
    let mut periods: Vec<Period> = parts.filter_map(|p| range(p).or_else(|| year(p))).collect();
    periods.dedup();
    match periods.as_slice() {
        [] => year_inside(text),
        [period] => Some(*period),
        _ => None,
    }
}

/// Out of how many a label or a unit counts: 100 for "%", 10,000 for "per 10,000 inhabitants".
#[must_use]
pub fn counts_per(text: &str) -> Option<u64> {
    const PER: [&str; 6] = ["cada", "par", "per", "por", "pour", "x"];
    let folded = folded(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let after = |place: usize| number_at(words.get(place + 1..).unwrap_or_default());
    let per = words.iter().zip(0..).filter(|(word, _)| PER.contains(word));
    let number = per.filter_map(|(_, place)| after(place)).next();
    number.or(text.contains('%').then_some(100))
}

/// A number at the beginning of words: "100 000", "10 mil", "mil", "cien mil".
fn number_at(words: &[&str]) -> Option<u64> {
    let (first, rest) = words.split_first()?;
    let digits = |word: &str| word.bytes().all(|b| b.is_ascii_digit());
    let thousands = u64::from(rest.first().is_some_and(|word| is_thousand(word)));
    let written: u64 = match *first {
        word if is_thousand(word) => return Some(1000),
        "cien" | "cem" | "cent" | "hundred" => 100,
        word if digits(word) => word.parse().ok()?,
        _ => return None,
    };
    let groups = rest.iter().take_while(|word| word.len() == 3 && digits(word));
    let grouped: u64 = groups.map(|_| 1).sum();
    written.checked_mul(1000_u64.checked_pow(u32::try_from(grouped + thousands).ok()?)?)
}

fn is_thousand(word: &str) -> bool {
    matches!(word, "mil" | "mille" | "thousand")
}

/// `2008-2012` or `2014-17`.
fn range(text: &str) -> Option<Period> {
    let (first, last) = text.split_once(['-', '–', '/'])?;
    let century = first.get(..2).filter(|_| is_year(first))?;
    let last = if last.len() == 2 { format!("{century}{last}") } else { last.to_owned() };
    let (first, last) = (first.parse().ok()?, is_year(&last).then(|| last.parse().ok())??);
    (first < last).then(|| known(first, last))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_footnotes_come_off() {
        let check = |text: &str, rest: &str, marks: &[&str]| {
            assert_eq!(
                without_marks(text),
                (rest.to_owned(), marks.iter().map(|m| (*m).to_owned()).collect())
            );
        };
        check("2018 p/", "2018", &["p/"]);
        check("391*", "391", &["*"]);
        check("Agua mejorada 1/", "Agua mejorada", &["1/"]);
        check("12,3 (a)", "12,3", &["(a)"]);
        check("83,1 p/ 2/", "83,1", &["p/", "2/"]);
        check("Agua (%)", "Agua (%)", &[]);
        check("-", "-", &[]);
    }

    #[test]
    fn years_are_read_in_the_ways_offices_write_them() {
        let check = |text: &str, label: Option<&str>| {
            let year = year_heading(&Value::Text(text.into())).map(|y| y.period.label());
            assert_eq!(year.as_deref(), label, "{text}");
        };
        check("2010", Some("2010"));
        check("1 9 9 0", Some("1990"));
        check("2018 p/", Some("2018"));
        check("2015-2019", Some("2015–2019"));
        check("20 341", None);
        check("Agua", None);
        assert!(year_heading(&Value::Text("2 0 2 2".into())).unwrap().spaced.is_some());
        assert_eq!(year_heading(&Value::Number(1_950.5)), None);
        assert_eq!(year_inside("Censo 2010").unwrap().label(), "2010");
        assert_eq!(year_inside("de 2010 a 2020"), None);
        for (heading, label) in [
            ("Agua, 2022 (%)", Some("2022")),
            ("Partos, promedio 2008-2012 (%)", Some("2008–2012")),
            ("Malaria incidence, average 2014-17", Some("2014–2017")),
            ("Internet_2022", Some("2022")),
            ("Agua (censo 2012)", Some("2012")),
            ("Bosque perdido, 2016-2018 (% del de 2015)", Some("2016–2018")),
            ("Personas de 15-24", None),
            ("De 2010 a 2020", None),
            ("Variación 2010-2020, base 2008", None),
        ] {
            let found = period_inside(heading).map(|period| period.label());
            assert_eq!(found.as_deref(), label, "{heading}");
        }
    }

    #[test]
    fn labels_say_out_of_how_many_they_count() {
        for (label, number) in [
            ("Dengue incidence, 2018 (per 10,000 population)", Some(10_000)),
            ("per 100,000 population", Some(100_000)),
            ("Casos por 100 000 habitantes", Some(100_000)),
            ("Óbitos por mil nascidos vivos", Some(1_000)),
            ("Casos por cada 10 mil habitantes", Some(10_000)),
            ("Pour cent mille habitants", Some(100_000)),
            ("Líneas por 100 habitantes", Some(100)),
            ("Agua por tubería (%)", Some(100)),
            ("Consumo por persona", None),
            ("Gini", None),
        ] {
            assert_eq!(counts_per(label), number, "{label}");
        }
    }

    #[test]
    fn headings_and_rows_say_what_they_are() {
        assert_eq!(role("AÑO"), Some(Role::Year));
        assert_eq!(role("Código IBGE"), Some(Role::TerritoryCode));
        assert_eq!(role("Agua"), None);
        for (name, kind) in [
            ("Total país", RowName::Country),
            ("Promedio nacional", RowName::Country),
            ("PORTO NACIONAL", RowName::Town),
            ("Región Ribera", RowName::Region),
            ("Total", RowName::Total),
            ("Estado de Mato Grosso", RowName::Region),
            ("Tres Ceibas", RowName::Town),
        ] {
            assert_eq!(row_name(name), kind, "{name}");
        }
        assert!(is_population("População residente"));
        assert!(is_population("Población 2022 p/"));
        assert!(!is_population("Población con agua"));
        assert!(!is_population("Total"));
    }
}

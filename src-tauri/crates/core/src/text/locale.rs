//! A language as a country writes it.
//!
//! **Invariant:** a language takes the marks of a country only where offices of that country write
//! it; elsewhere, and where no country is known, it keeps its own.

use super::Language;

/// Where offices write each language: the region, and where the languages come from.
const WRITTEN: [(Language, &[&str]); 4] = [
    (
        Language::Es,
        &[
            "AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GT", "HN", "MX", "NI", "PA",
            "PE", "PR", "PY", "SV", "UY", "VE",
        ],
    ),
    (Language::Pt, &["BR"]),
    (
        Language::En,
        &[
            "AG", "AI", "BB", "BM", "BS", "BZ", "CA", "DM", "GB", "GD", "GY", "JM", "KN", "KY",
            "LC", "MS", "TC", "TT", "US", "VC", "VG", "VI",
        ],
    ),
    (Language::Fr, &["BL", "CA", "FR", "GF", "GP", "HT", "MF", "MQ", "PM"]),
];

/// A language, and the country it is written in, where one is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale {
    /// The language.
    pub language: Language,
    country: Option<[u8; 2]>,
    region: Option<&'static str>,
}

impl Locale {
    /// A language as it is written in a country, by its ISO 3166 code; any other code is none.
    #[must_use]
    pub fn of(language: Language, country: &str) -> Self {
        let code = country.trim().to_ascii_uppercase();
        let written = WRITTEN.iter().find(|(written, _)| *written == language);
        let mut countries = written.into_iter().flat_map(|(_, countries)| *countries);
        let region = countries.find(|country| **country == code).copied();
        Self { language, country: code.as_bytes().try_into().ok(), region }
    }

    /// The country as offices there write it: in the first of the languages that they use.
    #[must_use]
    pub fn of_offices(country: &str) -> Option<Self> {
        let written = |language| Self::of(language, country);
        WRITTEN.iter().map(|(language, _)| written(*language)).find(|one| one.region().is_some())
    }

    /// The code of the country; empty where none is known.
    #[must_use]
    pub fn country(&self) -> &str {
        self.country.as_ref().and_then(|code| std::str::from_utf8(code).ok()).unwrap_or_default()
    }

    /// The country, where offices there write this language.
    #[must_use]
    pub const fn region(&self) -> Option<&'static str> {
        self.region
    }

    /// Whether the country is known and offices there do not write this language: a number can be typed
    /// there with the marks of either.
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        self.country.is_some() && self.region().is_none()
    }

    /// `es-GT`; the language alone where it is not written in the country.
    #[must_use]
    pub fn tag(&self) -> String {
        let language = self.language.code();
        self.region().map_or_else(|| language.to_owned(), |region| format!("{language}-{region}"))
    }
}

impl From<Language> for Locale {
    fn from(language: Language) -> Self {
        Self { language, country: None, region: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_follows_the_country_only_where_it_is_written_there() {
        let check = |language, country, tag| {
            assert_eq!(Locale::of(language, country).tag(), tag, "{country}");
        };
        check(Language::Es, "GT", "es-GT");
        check(Language::Es, " mx ", "es-MX");
        check(Language::Pt, "BR", "pt-BR");
        check(Language::En, "JM", "en-JM");
        check(Language::Fr, "HT", "fr-HT");
        for (language, country) in
            [(Language::Es, "BR"), (Language::Fr, "GT"), (Language::Es, "XX"), (Language::En, "")]
        {
            check(language, country, language.code());
        }
        assert_eq!(Locale::of(Language::Fr, "GT").country(), "GT");
        assert_eq!(Locale::of_offices("GT").map(|offices| offices.language), Some(Language::Es));
        assert_eq!(Locale::of_offices("SR"), None);
    }
}

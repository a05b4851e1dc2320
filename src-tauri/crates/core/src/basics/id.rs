//! Ids of things. A *fact* has an id made from its natural key, so that two laptops that never
//! met give one fact one id; a *drawn thing* (an action, an objective) has a UUIDv7.
//!
//! **Invariant:** a key never holds a space at its ends, a replica, a time, a language or a file name.

use std::fmt;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

/// Sixteen bytes, a UUID of version 8 (facts) or 7 (drawn things).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub [u8; 16]);

const SEPARATOR: u8 = 0x1f;

impl Id {
    /// The id of a fact: BLAKE3 `derive_key("ceiba fact 1", kind ␟ parts)`, as a UUIDv8.
    /// Parts are folded by [`fold`] first.
    #[must_use]
    pub fn of_fact(kind: &str, parts: &[&str]) -> Self {
        // Made once: to take in the context costs as much as to take in a key.
        static FACT: LazyLock<blake3::Hasher> =
            LazyLock::new(|| blake3::Hasher::new_derive_key("ceiba fact 1"));
        let mut hasher = FACT.clone();
        hasher.update(kind.as_bytes());
        for part in parts {
            hasher.update(&[SEPARATOR]);
            hasher.update(fold(part).as_bytes());
        }
        let mut bytes = [0; 16];
        hasher.finalize_xof().fill(&mut bytes);
        Self(*uuid::Builder::from_custom_bytes(bytes).as_uuid().as_bytes())
    }

    /// The id of a drawn thing, from the caller's clock and eighty random bits.
    #[must_use]
    pub fn drawn(now: super::Millis, random: [u8; 10]) -> Self {
        Self(*uuid::Builder::from_unix_timestamp_millis(now.0, &random).as_uuid().as_bytes())
    }

    /// When a drawn thing was made, by the clock of whoever made it; meaningless for a fact.
    #[must_use]
    pub fn drawn_at(self) -> super::Millis {
        let [a, b, c, d, e, f, ..] = self.0;
        super::Millis(u64::from_be_bytes([0, 0, a, b, c, d, e, f]))
    }

    /// Reads the form that [`fmt::Display`] writes; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        uuid::Uuid::parse_str(text).ok().map(|uuid| Self(*uuid.as_bytes()))
    }
}

/// A key part as it is compared: NFC, trimmed, single inner spaces, case folded.
#[must_use]
pub fn fold(part: &str) -> std::borrow::Cow<'_, str> {
    let plain = |b: u8| b.is_ascii() && !b.is_ascii_uppercase() && b > b' ' && b != 0x7f;
    if part.bytes().all(plain) {
        return part.into();
    }
    let spaced = part.nfc().collect::<String>();
    spaced.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ").into()
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        uuid::Uuid::from_bytes(self.0).hyphenated().fmt(f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Id {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("not an id"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_fact_typed_two_ways_has_one_id() {
        let here = Id::of_fact("source", &["SNIS", "Diagnóstico  dos serviços ", "2020"]);
        let there = Id::of_fact("source", &["snis", "Diagno\u{301}stico dos Serviços", "2020"]);
        assert_eq!(here, there);
        assert_ne!(here, Id::of_fact("source", &["SNIS", "Diagnóstico dos serviços", "2021"]));
        assert_ne!(Id::of_fact("a", &["b", "c"]), Id::of_fact("a", &["bc"]));
    }

    #[test]
    fn an_id_is_read_back() {
        let id = Id::drawn(super::super::Millis(1_700_000_000_000), [7; 10]);
        assert_eq!(Id::parse(&id.to_string()), Some(id));
        assert_eq!(id.drawn_at(), super::super::Millis(1_700_000_000_000));
        assert_eq!(Id::parse("not an id"), None);
    }
}

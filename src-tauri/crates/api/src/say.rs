//! Values as views: each as value and as text in the language of the screen.

use ceiba::basics::{Millis, Money};
use ceiba::catalogue::Series;
use ceiba::text::marked::marked;
use ceiba::text::{Language, Locale, Message, format, keys};
use chrono::NaiveDate;

use crate::Context;
use crate::views::{DateView, LanguageCode, MoneyView, NumberView};

/// The language of the screen, and what is needed to tell a time of day.
#[derive(Clone, Copy)]
pub struct Say {
    /// The language.
    pub language: Language,
    /// The same as it is written in the country of the municipality.
    pub locale: Locale,
    now: Millis,
    offset: fn(Millis) -> i32,
}

impl Say {
    /// For the screen of a context.
    pub fn of(context: &Context) -> Self {
        let (language, locale) = (context.language(), context.locale());
        Self { language, locale, now: context.now(), offset: context.host.offset }
    }

    /// A sentence.
    pub fn text(&self, message: &Message) -> String {
        message.text(self.locale)
    }

    /// Words of the catalogue in the language of the screen, their numbers as the country writes them.
    pub fn words(&self, words: &str) -> String {
        marked(words, self.locale)
    }

    /// A number with a fixed count of decimals.
    pub fn number(&self, value: f64, decimals: u8) -> NumberView {
        NumberView { value, text: format::number(value, decimals, self.locale) }
    }

    /// A count.
    #[allow(clippy::cast_precision_loss)]
    pub fn count(&self, count: usize) -> NumberView {
        self.number(count as f64, 0)
    }

    /// A number as one types it into a field.
    pub fn typed(&self, value: f64) -> String {
        format::typed(value, 6, self.locale)
    }

    /// A value with its unit, in as many decimals as it has.
    pub fn measured(&self, value: f64, series: &Series) -> String {
        let number = self.typed(value);
        match (series.unit.as_str(), series.unit_message()) {
            ("%", _) => format!("{number}\u{a0}%"),
            (_, Some(unit)) => format!("{number} {}", self.text(&unit)),
            (_, None) => number,
        }
    }

    /// An amount of money.
    pub fn money(&self, amount: Money) -> MoneyView {
        MoneyView {
            amount: amount.decimal().to_string(),
            typed: format::typed_amount(amount, self.locale),
            text: format::money(amount, self.locale),
        }
    }

    /// A day.
    pub fn day(&self, day: NaiveDate) -> DateView {
        DateView { iso: day.to_string(), text: format::date(day, self.language) }
    }

    /// A moment: the time of day if it is today, else the day.
    pub fn moment(&self, moment: Millis) -> DateView {
        let (Some(local), Some(now)) = (self.local(moment), self.local(self.now)) else {
            return self.day(moment.date());
        };
        let text = if local.date() == now.date() {
            local.format("%H:%M").to_string()
        } else {
            format::date(local.date(), self.language)
        };
        DateView { iso: local.format("%Y-%m-%dT%H:%M").to_string(), text }
    }

    /// A moment with its day and its time of day.
    pub fn exact(&self, moment: Millis) -> DateView {
        let Some(local) = self.local(moment) else { return self.day(moment.date()) };
        let iso = local.format("%Y-%m-%dT%H:%M").to_string();
        DateView { iso, text: format::moment(local, self.language) }
    }

    /// On how many midnights a moment lies back; 0 for one to come.
    pub fn days_since(&self, moment: Millis) -> i64 {
        let (Some(then), Some(now)) = (self.local(moment), self.local(self.now)) else { return 0 };
        (now.date() - then.date()).num_days().max(0)
    }

    /// Today, yesterday, so many days ago.
    pub fn ago(&self, moment: Millis) -> String {
        self.text(&keys::copies_ago(self.days_since(moment)))
    }

    /// A number of bytes.
    pub fn size(&self, bytes: u64) -> String {
        self.text(&format::size(bytes))
    }

    fn local(&self, moment: Millis) -> Option<chrono::NaiveDateTime> {
        let utc = chrono::DateTime::from_timestamp_millis(i64::try_from(moment.0).ok()?)?;
        let minutes = i64::from((self.offset)(moment));
        utc.naive_utc().checked_add_signed(chrono::TimeDelta::minutes(minutes))
    }
}

impl From<Language> for LanguageCode {
    fn from(language: Language) -> Self {
        match language {
            Language::Es => Self::Es,
            Language::Pt => Self::Pt,
            Language::En => Self::En,
            Language::Fr => Self::Fr,
        }
    }
}

impl From<LanguageCode> for Language {
    fn from(code: LanguageCode) -> Self {
        match code {
            LanguageCode::Es => Self::Es,
            LanguageCode::Pt => Self::Pt,
            LanguageCode::En => Self::En,
            LanguageCode::Fr => Self::Fr,
        }
    }
}

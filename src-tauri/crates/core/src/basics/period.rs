//! The time a figure stands for: a day, a year, several years.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// From the first to the last day, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub start: NaiveDate,
    /// The last day.
    pub end: NaiveDate,
}

impl Period {
    /// The calendar year; `None` outside 1800–2200, which no figure of a municipality is.
    #[must_use]
    pub fn year(year: i32) -> Option<Self> {
        Self::years(year, year)
    }

    /// The calendar years from `first` to `last`.
    #[must_use]
    pub fn years(first: i32, last: i32) -> Option<Self> {
        let known = 1800..=2200;
        if first > last || !known.contains(&first) || !known.contains(&last) {
            return None;
        }
        Some(Self {
            start: NaiveDate::from_ymd_opt(first, 1, 1)?,
            end: NaiveDate::from_ymd_opt(last, 12, 31)?,
        })
    }

    /// The year under which the period is filed: that of its start.
    #[must_use]
    pub fn nominal_year(&self) -> i32 {
        self.start.year()
    }

    /// The year in the middle of the period, the earlier one of two: where it stands in time.
    #[must_use]
    pub fn middle_year(&self) -> i32 {
        (self.start.year() + self.end.year()).div_euclid(2)
    }

    /// "2020", "2015–2019" for several calendar years, "2024-03" for a month, "2023-09–2024-06" for
    /// months.
    #[must_use]
    pub fn label(&self) -> String {
        let (first, last) = (self.start, self.end);
        let month = |day: NaiveDate| day.format("%Y-%m").to_string();
        let whole = Self::years(first.year(), last.year()) == Some(*self);
        let months = first.day() == 1 && last.succ_opt().is_none_or(|next| next.day() == 1);
        match (whole, months) {
            (false, true) if month(first) == month(last) => month(first),
            (false, true) => format!("{}–{}", month(first), month(last)),
            _ if first.year() == last.year() => first.year().to_string(),
            _ => format!("{}–{}", first.year(), last.year()),
        }
    }

    /// A period as people write it: `2024`, `2020–2024`, `2024-03` or `03/2024` for a month, `2023/24`
    /// for a school year, `2023-09–2024-06` for months. `None` for anything else.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let text = typed.trim();
        if let Some(one) = Self::parse_one(text) {
            return Some(one);
        }
        let (first, last) = ["–", "—", " - ", " a ", " à ", " to ", "-", "/"]
            .into_iter()
            .find_map(|mark| text.split_once(mark))?;
        let (first, last) = (first.trim(), last.trim());
        match (Self::parse_one(first)?, Self::parse_one(last)) {
            (first, Some(last)) if first.start <= last.start => {
                Some(Self { start: first.start, end: last.end })
            }
            // 2023/24, 2023-24: the second half of a school year.
            (year, None) if Self::year(year.start.year()) == Some(year) => {
                let next = year.start.year() + 1;
                let short = last.len() == 2 && last.parse() == Ok(next % 100);
                short.then(|| Self::years(next - 1, next))?
            }
            _ => None,
        }
    }

    /// A year or a month.
    fn parse_one(text: &str) -> Option<Self> {
        let number = |text: &str, digits: usize| {
            let plain = text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| text.parse::<i32>().ok())?
        };
        let Some((first, last)) = text.split_once(['-', '/']) else {
            return Self::year(number(text, 4)?);
        };
        // With a stroke the year stands last; 2023/24 is a school year and never a month.
        let iso = number(first, 4).zip(number(last, 2)).filter(|_| text.contains('-'));
        let (year, month) = iso.or_else(|| number(last, 4).zip(number(first, 2)))?;
        Self::month(year, u32::try_from(month).ok()?)
    }

    fn month(year: i32, month: u32) -> Option<Self> {
        Self::year(year)?;
        let start = NaiveDate::from_ymd_opt(year, month, 1)?;
        let end = start.checked_add_months(chrono::Months::new(1))?.pred_opt()?;
        Some(Self { start, end })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_read_as_people_write_it_and_as_it_is_printed() {
        let check = |typed: &str, expected: Option<(&str, &str, &str)>| {
            let read = Period::parse(typed);
            let told = read.map(|p| (p.start.to_string(), p.end.to_string(), p.label()));
            let told = told.as_ref().map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str()));
            assert_eq!(told, expected, "{typed}");
            if let Some(read) = read {
                assert_eq!(Period::parse(&read.label()), Some(read), "{typed}");
            }
        };
        check(" 2024 ", Some(("2024-01-01", "2024-12-31", "2024")));
        for typed in ["2020–2024", "2020-2024", "2020 - 2024", "2020/2024", "2020 a 2024"] {
            check(typed, Some(("2020-01-01", "2024-12-31", "2020–2024")));
        }
        for typed in ["2024-02", "02/2024", "02-2024"] {
            check(typed, Some(("2024-02-01", "2024-02-29", "2024-02")));
        }
        for typed in ["2023/24", "2023-24"] {
            check(typed, Some(("2023-01-01", "2024-12-31", "2023–2024")));
        }
        check("2011/12", Some(("2011-01-01", "2012-12-31", "2011–2012")));
        check("2011-12", Some(("2011-12-01", "2011-12-31", "2011-12")));
        check("2023-09–2024-06", Some(("2023-09-01", "2024-06-30", "2023-09–2024-06")));
        for typed in ["", "24", "2024-13", "2024–2020", "2023/25", "marzo", "1700", "2024-03-15"]
        {
            check(typed, None);
        }
    }
}

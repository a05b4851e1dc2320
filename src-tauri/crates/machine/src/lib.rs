//! What only this computer knows: the clock, randomness, the user, the language, the room on its
//! disk. Window and command line both pass it in, so that a file which both open takes neither for a copy of itself.
//!
//! **Invariant:** it decides nothing and keeps nothing; the core and the report never see it.

mod disk;

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use ceiba::basics::Millis;
use ceiba::text::Language;
use ceiba::workspace::Surroundings;
use chrono::{Local, NaiveDateTime, Offset, TimeDelta, TimeZone};

pub use disk::disk;

/// The clock, the randomness and the name of this computer.
#[must_use]
pub fn surroundings() -> Surroundings {
    Surroundings { now, random, machine: machine() }
}

/// The language of the system; English for one that is not among the four.
#[must_use]
pub fn language() -> Language {
    sys_locale::get_locale().and_then(|tag| Language::from_tag(&tag)).unwrap_or(Language::En)
}

/// Minutes by which the local time is ahead of UTC at a moment.
#[must_use]
pub fn offset(moment: Millis) -> i32 {
    i64::try_from(moment.0)
        .ok()
        .and_then(|millis| Local.timestamp_millis_opt(millis).single())
        .map_or(0, |time| time.offset().fix().local_minus_utc() / 60)
}

/// Day and time of day at a moment, as the clock on this wall shows them.
#[must_use]
pub fn local_time(moment: Millis) -> NaiveDateTime {
    let utc = i64::try_from(moment.0).ok().and_then(chrono::DateTime::from_timestamp_millis);
    let utc = utc.map_or(NaiveDateTime::MAX, |utc| utc.naive_utc());
    utc.checked_add_signed(TimeDelta::minutes(offset(moment).into())).unwrap_or(utc)
}

/// How many bytes are free on the disk of a file or folder; `None` when the system does not say.
#[must_use]
pub fn free_space(of: &Path) -> Option<u64> {
    let folder = of.ancestors().find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    fs4::available_space(folder).ok()
}

fn now() -> Millis {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Millis(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
}

/// Without randomness two copies could take one name, or two drawn things one id: there is no
/// going on then.
fn random() -> [u8; 16] {
    let mut bytes = [0; 16];
    if let Err(error) = getrandom::fill(&mut bytes) {
        eprintln!("ceiba: no randomness: {error}");
        std::process::exit(1);
    }
    bytes
}

/// This computer and this user of it.
fn machine() -> String {
    let named = |name: &str| std::env::var(name).ok();
    let host = named("COMPUTERNAME").or_else(|| std::fs::read_to_string("/etc/machine-id").ok());
    let user = named("USERNAME").or_else(|| named("USER")).unwrap_or_default();
    format!("{} {user}", host.unwrap_or_default().trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_computer_is_the_same_twice_and_never_draws_the_same() {
        let (one, other) = (surroundings(), surroundings());
        assert_eq!(one.machine, other.machine);
        assert_ne!((one.random)(), (other.random)());
        assert!((other.now)() >= (one.now)());
    }

    #[test]
    fn a_disk_has_some_room() {
        assert!(free_space(Path::new("no/such/file.ceiba")).is_some_and(|free| free > 0));
    }

    #[test]
    fn the_local_time_is_ahead_of_utc_by_the_offset() {
        let moment = Millis(1_600_000_000_000);
        let utc = chrono::DateTime::from_timestamp(1_600_000_000, 0).unwrap().naive_utc();
        assert_eq!((local_time(moment) - utc).num_minutes(), i64::from(offset(moment)));
        assert_eq!(local_time(Millis(u64::MAX)), NaiveDateTime::MAX);
    }
}

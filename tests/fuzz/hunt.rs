//! Changes samples at random until something breaks or the time is over.
//!
//! There is no need of another compiler: an input that ends in a way not seen before (another
//! refusal, another count) joins the samples, so the hunt works its way inwards.
//! **Invariant:** the same seed gives the same inputs in the same order.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use ceiba_tests::chance::Chance;

/// How long an input may take in this build before it counts as hanging.
const PATIENCE: Duration = Duration::from_secs(20);

/// Samples that are kept at most.
const MOST_SAMPLES: usize = 4_000;

/// No input grows beyond this.
const MOST_BYTES: usize = 256 * 1024;

/// Pieces that parsers stumble over, thrown in now and then.
const PIECES: &[&[u8]] = &[
    b"\0",
    b"\xff\xff\xff\xff",
    b"\xff\xff\xff\x7f",
    b"\xc3",
    "\u{a0}".as_bytes(),
    "\u{202e}".as_bytes(),
    "–".as_bytes(),
    "İ".as_bytes(),
    b"-",
    b"NaN",
    b"inf",
    b"1e308",
    b"-0",
    b"99999999999999999999",
    b"0.1,2.3",
    b"2015",
    b"-2147483648",
    b"null",
    b"{}",
    b"[[[[",
    b"\"",
    b"<",
    b"]]>",
    b"&#0;",
    b"%",
    b"\t",
    b"\n",
];

/// Feeds `target` with changed samples for the time of one hunt; `target` tells how an input ended.
/// `FUZZ_SECONDS` is the time (one second without it), `FUZZ_SEED` where chance begins.
#[track_caller]
pub fn hunt(name: &str, samples: Vec<Vec<u8>>, target: impl Fn(&[u8]) -> String) {
    let seed = number_from("FUZZ_SEED").unwrap_or(1);
    let time = Duration::from_secs(number_from("FUZZ_SECONDS").unwrap_or(1));
    let mut chance = Chance::from_seed(seed ^ blake(name));
    let mut ends = BTreeSet::new();
    let mut corpus = samples;
    for sample in &corpus {
        ends.insert(fed(name, seed, sample, &target));
    }
    let (started, mut tried) = (Instant::now(), corpus.len());
    while started.elapsed() < time {
        let input = changed(&corpus, &mut chance);
        tried += 1;
        if ends.insert(fed(name, seed, &input, &target)) && corpus.len() < MOST_SAMPLES {
            corpus.push(input);
        }
    }
    eprintln!("{name}: {tried} inputs, {} different ends, FUZZ_SEED={seed}", ends.len());
}

/// One input; a panic or a long wait ends the test and leaves the input behind.
fn fed(name: &str, seed: u64, input: &[u8], target: &impl Fn(&[u8]) -> String) -> String {
    let started = Instant::now();
    let end = catch_unwind(AssertUnwindSafe(|| target(input)));
    match end {
        Ok(end) if started.elapsed() < PATIENCE => end,
        Ok(_) => broken(name, seed, input, "took too long"),
        Err(_) => broken(name, seed, input, "broke"),
    }
}

fn broken(name: &str, seed: u64, input: &[u8], how: &str) -> ! {
    let folder = ceiba_tests::root().join("target/fuzz");
    let file = folder.join(format!("{name}-{:016x}", blake_bytes(input)));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(&file, input).unwrap();
    panic!("{name}: {} {how} (FUZZ_SEED={seed})", shown(&file));
}

fn shown(file: &std::path::Path) -> String {
    file.strip_prefix(ceiba_tests::root())
        .map(PathBuf::from)
        .unwrap_or_default()
        .display()
        .to_string()
}

/// A sample with one to eight changes.
fn changed(corpus: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = corpus[chance.below(corpus.len())].clone();
    for _ in 0..=chance.below(8) {
        change(&mut bytes, &corpus[chance.below(corpus.len())], chance);
    }
    bytes.truncate(MOST_BYTES);
    bytes
}

fn change(bytes: &mut Vec<u8>, other: &[u8], chance: &mut Chance) {
    let at = chance.below(bytes.len() + 1);
    let range = |length: usize, chance: &mut Chance| {
        let from = chance.below(length + 1);
        from..(from + chance.below(40)).min(length)
    };
    match chance.below(8) {
        0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
        1 if at < bytes.len() => bytes[at] = chance.byte(),
        2 => drop(bytes.drain(range(bytes.len(), chance))),
        3 => {
            let piece = bytes[range(bytes.len(), chance)].to_vec();
            bytes.splice(at..at, piece);
        }
        4 => {
            let piece = other[range(other.len(), chance)].to_vec();
            bytes.splice(at..at, piece);
        }
        5 => {
            let piece = PIECES[chance.below(PIECES.len())];
            bytes.splice(at..at, piece.iter().copied());
        }
        6 => {
            let piece = PIECES[chance.below(PIECES.len())];
            let end = (at + piece.len()).min(bytes.len());
            bytes.splice(at..end, piece.iter().copied());
        }
        7 if chance.below(4) == 0 => bytes.truncate(at),
        _ => bytes.insert(at, chance.byte()),
    }
}

fn number_from(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

fn blake(text: &str) -> u64 {
    blake_bytes(text.as_bytes())
}

/// The first bytes of the hash that the store uses too.
pub fn blake_bytes(bytes: &[u8]) -> u64 {
    let hash = ceiba::store::operation::hash(bytes);
    u64::from_le_bytes(hash[..8].try_into().unwrap())
}

#[test]
fn a_mistake_is_found_and_its_input_kept() {
    let breaks = |input: &[u8]| input.starts_with(b"ab") && input.get(2) != Some(&b'!');
    let target = |input: &[u8]| {
        assert!(!breaks(input), "found");
        input.len().to_string()
    };
    let hunted = catch_unwind(|| hunt("made-to-break", vec![b"ab!".to_vec()], target));
    let message = hunted.expect_err("the mistake is found");
    let message = message.downcast_ref::<String>().unwrap();
    let file = ceiba_tests::root().join(message.split(' ').nth(1).unwrap());
    assert!(breaks(&std::fs::read(&file).unwrap()), "{message}");
    std::fs::remove_file(file).unwrap();
}

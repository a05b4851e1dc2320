//! A source is erased with what needs it, never before.

use ceiba::attachments::{self, Chosen};
use ceiba::importing::Draft;
use ceiba::importing::apply::apply;
use ceiba::importing::draft::{Population, SourceGuess};
use ceiba::progress::store::Figures;
use ceiba::series::uses::{Uses, apart_from, uses};
use ceiba::series::{Source, store::sources, write_source};
use ceiba::store::erase;
use ceiba::store::registry::{DATASET, LEFT_ASIDE, LEFT_ASIDE_PLACE};
use ceiba::text::Message;
use ceiba::workspace::{Change, Undoing};

use super::erasing::holding;
use super::*;

/// In nothing else that a file holds.
const SECRET: &str = "Encuesta de la señora Casimira";

fn secret() -> Source {
    Source { title: SECRET.into(), year: "2020".into(), ..Source::default() }
}

fn other() -> Source {
    Source { title: "Censo".into(), year: "2022".into(), ..Source::default() }
}

fn figure(year: i32, source: &Source) -> ObservationKey {
    ObservationKey { source: source.id(), ..key("sewer.connected", year) }
}

fn row(year: i32, source: &Source) -> Row {
    let figure = Figure::plain(Measure::Value(39.2));
    Row { key: self::figure(year, source), figure, cell: "A!B2".into() }
}

/// A laptop that imported figures of both sources, and a name of the first.
fn with_import() -> (Laptop, Id) {
    let mut laptop = Laptop::new("here");
    let import = |change: &mut Change| {
        let source = write_source(change, &secret())?;
        write_source(change, &other())?;
        let name = change.fact(&LEFT_ASIDE, &["Gini", "A", "B9"])?;
        let place = ["Gini".into(), "A".into(), "B9".into(), source.into()];
        change.set(name, &LEFT_ASIDE_PLACE, &place)?;
        change.import("censo.xlsx", &[row(2010, &secret()), row(2020, &other())])
    };
    let done = laptop.ws().transact(&op(), import).unwrap();
    (laptop, done.value.unwrap())
}

fn erasing(laptop: &mut Laptop, what: impl FnOnce(&mut Change) -> ceiba::Result<usize>) -> usize {
    let op = Op { undoing: Undoing::Never, ..Op::new(keys::deed_erased("x")) };
    laptop.ws().transact(&op, what).unwrap().value
}

fn there(laptop: &mut Laptop, source: &Source) -> bool {
    sources(laptop.ws().reading()).unwrap().contains_key(&source.id())
}

#[test]
fn what_an_import_brought_is_no_reason_to_keep_its_source() {
    let (mut laptop, import) = with_import();
    laptop.type_figure(&figure(2020, &other()), Measure::Value(45.5));
    let all = uses(laptop.ws().reading()).unwrap();
    assert_eq!(all[&secret().id()], Uses { figures: 1, names: 1, ..Uses::default() });
    let apart = apart_from(laptop.ws().reading(), import).unwrap();
    assert!(apart[&secret().id()].is_free());
    assert_eq!(apart[&other().id()].figures, 1, "it was typed over");
    erasing(&mut laptop, |change| {
        change.erase_dataset(import)?;
        assert_eq!(change.erase_source(other().id())?, 0, "something uses it");
        change.erase_source(secret().id())
    });
    laptop.ws().sweep().unwrap();
    assert!(!there(&mut laptop, &secret()) && there(&mut laptop, &other()));
    assert_eq!(ceiba::store::check::check(laptop.ws().reading()).unwrap().findings, []);
    let folded = SECRET.to_lowercase();
    for words in [SECRET, folded.as_str()] {
        assert_eq!(holding(laptop.folder.path(), words), [""; 0]);
    }
    assert!(apart_from(laptop.ws().reading(), import).unwrap().is_empty(), "it is blank");
}

#[test]
fn a_figure_that_comes_back_when_its_import_goes_keeps_its_source() {
    let mut laptop = Laptop::new("here");
    let write = |change: &mut Change| write_source(change, &secret());
    laptop.ws().transact(&op(), write).unwrap();
    laptop.type_figure(&figure(2010, &secret()), Measure::Value(1.8));
    let import = |change: &mut Change| change.import("censo.xlsx", &[row(2010, &secret())]);
    let import = laptop.ws().transact(&op(), import).unwrap().value.unwrap();
    let apart = apart_from(laptop.ws().reading(), import).unwrap();
    assert!(apart[&secret().id()].is_free(), "what it replaced does not stand");
    let said = erasing(&mut laptop, |change| {
        change.erase_dataset(import)?;
        change.erase_source(secret().id())
    });
    assert_eq!((said, there(&mut laptop, &secret())), (0, true));
    assert_eq!(laptop.shown(&figure(2010, &secret())), Some(Measure::Value(1.8)));
}

/// One erases a source that nothing uses while another types a figure under it: in whatever order they
/// hear of each other, the figure stays, and every page says that its source is gone.
#[test]
fn a_figure_typed_under_a_source_that_somebody_erased_meanwhile_says_so() {
    for (typed_first, heard_first) in [(true, true), (true, false), (false, true), (false, false)] {
        let (mut here, mut there) = (Laptop::new("here"), Laptop::new("there"));
        here.ws().transact(&op(), |change| write_source(change, &secret())).unwrap();
        there.receive_from(&mut here);
        let of = figure(2020, &secret());
        if typed_first {
            there.type_figure(&of, Measure::Value(83.1));
        }
        assert!(erasing(&mut here, |change| change.erase_source(secret().id())) > 0);
        if !typed_first {
            there.type_figure(&of, Measure::Value(83.1));
        }
        match heard_first {
            true => exchange(&mut here, &mut there),
            false => exchange(&mut there, &mut here),
        }
        assert_eq!(here.hash(), there.hash());
        for laptop in [&mut here, &mut there] {
            let told = remarks(laptop, "sewer.connected");
            assert_eq!(told, [vec![keys::figure_source_gone()]]);
        }
        // Under another source it says so no more.
        let move_over = |change: &mut Change| {
            write_source(change, &other())?;
            change.remove_figure(&of)?;
            change.observe(&figure(2020, &other()), &Figure::plain(Measure::Value(83.1)))
        };
        there.ws().transact(&op(), move_over).unwrap();
        here.receive_from(&mut there);
        assert_eq!(remarks(&mut here, "sewer.connected"), [vec![]]);
    }
}

/// What stands beside each figure of a series.
fn remarks(laptop: &mut Laptop, series: &str) -> Vec<Vec<Message>> {
    let figures = Figures::read(laptop.ws().reading()).unwrap();
    figures.standing(&figures.series[series]).iter().map(|one| one.remarks()).collect()
}

/// A draft of which a person wrote every figure; the file says something else.
fn all_by_hand(people: f64) -> Draft {
    let written = Population {
        territory: TOWN.into(),
        period: Period::year(2022).unwrap(),
        people,
        row: 3,
        column: 1,
        source: 0,
        by_hand: true,
    };
    let census = SourceGuess { publisher: String::new(), title: "Censo".into(), year: Some(2022) };
    Draft { population: vec![written], sources: vec![census], ..Draft::default() }
}

#[test]
fn a_source_of_which_every_figure_was_written_in_the_preview_is_one_of_a_file() {
    let mut laptop = Laptop::new("here");
    let mut store = |people: f64| {
        let done = apply(laptop.ws(), &all_by_hand(people), "censo.xlsx", "").unwrap();
        let found = Figures::read(laptop.ws().reading()).unwrap();
        let by_hand = |found: &Figures| {
            let own =
                found.series["population.total"].own().map(|one| one.is_by_hand(&found.imported));
            own.collect::<Vec<_>>()
        };
        (done.value.dataset.is_some(), done.touched.is_empty(), by_hand(&found))
    };
    assert_eq!(store(18_960.0), (true, false, vec![true]));
    assert_eq!(store(18_960.0), (false, true, vec![true]), "the same decision again");
    assert_eq!(store(19_000.0), (false, false, vec![true]));
    for _ in 0..2 {
        laptop.ws().undo().unwrap().unwrap();
    }
    assert!(Figures::read(laptop.ws().reading()).unwrap().series.is_empty(), "one thing to undo");
    let mut there = Laptop::new("there");
    laptop.ws().redo().unwrap().unwrap();
    there.receive_from(&mut laptop);
    assert_eq!(there.hash(), laptop.hash());
    assert_eq!(ceiba::store::check::check(there.ws().reading()).unwrap().findings, []);
}

#[test]
fn a_source_that_figures_name_is_not_erased() {
    let (mut laptop, _) = with_import();
    let before = laptop.hash();
    assert_eq!(erasing(&mut laptop, |change| change.erase_source(secret().id())), 0);
    assert_eq!(erasing(&mut laptop, |change| change.erase_source(Id([9; 16]))), 0);
    assert_eq!(laptop.hash(), before);
}

#[test]
fn the_files_of_a_source_go_with_it_and_it_can_be_written_anew() {
    let mut laptop = Laptop::new("here");
    let write = |change: &mut Change| write_source(change, &secret());
    let source = laptop.ws().transact(&op(), write).unwrap().value;
    let chosen = Chosen {
        name: "Casimira.pdf".into(),
        bytes: b"%PDF Casimira".to_vec(),
        media: "application/pdf".into(),
        original: 13,
        turned: false,
    };
    let attach = |change: &mut Change| attachments::write::attach(change, source, &chosen);
    laptop.ws().transact(&op(), attach).unwrap();
    assert_eq!(uses(laptop.ws().reading()).unwrap()[&source].files, 1);
    assert!(erasing(&mut laptop, |change| change.erase_source(source)) > 3);
    laptop.ws().sweep().unwrap();
    assert!(!there(&mut laptop, &secret()));
    assert_eq!(holding(laptop.folder.path(), "Casimira"), [""; 0]);
    assert_eq!(laptop.ws().transact(&op(), write).unwrap().value, source);
    assert!(there(&mut laptop, &secret()));
    let kinds = erase::would_blank(laptop.ws().reading(), source, None, erase::Extent::All);
    assert!(!kinds.unwrap().is_empty(), "it can be erased once more");
    assert_eq!(DATASET.number, 11, "series/brought.sql says so");
}

//! Stories of what books have besides figures: two laptops, editions, the outbox.

use ceiba::attachments::Chosen;
use ceiba::basics::Silent;
use ceiba::book::write::{ChapterEntry, PictureWords, Printed};
use ceiba::book::{
    Approval, BookKey, Edition, Handed, Passage, PicturePlace, Slot, State, mark_of_draft, store,
    write,
};
use ceiba::store::registry::{APPROVAL, APPROVAL_STATE};
use ceiba::store::state::newest_day;
use ceiba::store::trash;
use ceiba::text::Language;
use chrono::NaiveDate;

use super::*;

const BOOK: BookKey = BookKey::Profile;

fn passage(text: &str, draft: &str) -> Passage {
    Passage { text: text.into(), language: Language::Es, draft: mark_of_draft(draft) }
}

fn picture(name: &str) -> Chosen {
    let bytes = name.as_bytes().to_vec();
    let original = bytes.len() as u64;
    Chosen { name: name.into(), media: "image/jpeg".into(), bytes, original, turned: false }
}

fn printed(number: u32, code: &str) -> Printed {
    Printed {
        book: BOOK,
        number,
        code: code.into(),
        title: "Perfil".into(),
        day: NaiveDate::from_ymd_opt(2026, 3, 1).unwrap(),
        language: Language::Es,
        paper: "letter".into(),
        approval: Approval::default(),
        document: format!("{{\"title\":\"{code}\"}}").into_bytes(),
        pages: format!("%PDF-{code}").into_bytes(),
        summary: b"[]".to_vec(),
        program: "0.1".into(),
        catalogue: "c".into(),
    }
}

impl Laptop {
    fn writes(&mut self, slot: &Slot, text: &str) {
        let passage = passage(text, "83 de cada 100");
        self.ws().transact(&op(), |change| write::passage(change, BOOK, slot, &passage)).unwrap();
    }

    fn text_at(&mut self, slot: &Slot) -> Option<String> {
        let passages = store::passages(self.ws().reading(), BOOK).unwrap();
        passages.get(slot).map(|passage| passage.text.clone())
    }

    fn adds_chapter(&mut self, title: &str, follows: &str) -> Id {
        let entry = ChapterEntry {
            id: None,
            book: BOOK,
            title: title.into(),
            text: "Texto".into(),
            language: Language::Es,
            follows: follows.into(),
        };
        self.ws().transact(&op(), |change| write::chapter(change, &entry)).unwrap().value
    }

    fn chapters(&mut self) -> Vec<String> {
        let chapters = store::chapters(self.ws().reading(), BOOK).unwrap();
        chapters.into_iter().map(|chapter| chapter.title).collect()
    }

    fn adds_picture(
        &mut self,
        book: BookKey,
        place: &PicturePlace,
        name: &str,
    ) -> Result<Id, String> {
        let chosen = picture(name);
        let done = self.ws().transact(&op(), |c| write::add_picture(c, book, place, &chosen));
        done.map(|done| done.value).map_err(|error| error.code().to_owned())
    }

    fn prints(&mut self, number: u32, code: &str) -> Id {
        let printed = printed(number, code);
        self.ws().transact(&op(), |change| write::edition(change, &printed)).unwrap().value
    }

    fn editions(&mut self) -> Vec<Edition> {
        store::editions(self.ws().reading(), BOOK).unwrap()
    }

    fn numbers(&mut self) -> Vec<(u32, String)> {
        self.editions().into_iter().map(|edition| (edition.number, edition.code)).collect()
    }
}

#[test]
fn one_passage_edited_on_two_laptops_is_one_conflict_and_both_are_kept() {
    let (mut here, mut there) = (Laptop::new("here"), Laptop::new("there"));
    let (goal, foreword) = (Slot::within("goal", "7"), Slot::of("foreword"));
    here.writes(&goal, "Antes");
    exchange(&mut here, &mut there);
    here.writes(&goal, "Desde aquí");
    there.writes(&goal, "Desde allá");
    there.writes(&foreword, "Del alcalde");
    exchange(&mut here, &mut there);
    assert_eq!(here.hash(), there.hash());
    assert_eq!((here.conflicts(), there.conflicts()), (1, 1), "the foreword is none");
    assert_eq!(here.text_at(&goal).as_deref(), Some("Desde allá"), "the later is shown");
    assert_eq!(here.text_at(&foreword).as_deref(), Some("Del alcalde"));
    let (sides, base, _) = the_conflict(&mut here);
    assert!(sides.iter().any(|(side, own)| side.contains("Desde aquí") && *own), "{sides:?}");
    assert!(base.contains("Antes"), "{base}");
    here.ws().rebuild().unwrap();
    assert_eq!((here.hash(), here.conflicts()), (there.hash(), 1));
}

#[test]
fn an_emptied_passage_gives_its_place_back_and_comes_back_with_undo() {
    let mut laptop = Laptop::new("here");
    let slot = Slot::within("indicator", "water.improved");
    laptop.writes(&slot, "Nuestro texto");
    laptop.writes(&slot, "  ");
    assert_eq!(laptop.text_at(&slot), None);
    laptop.ws().undo().unwrap();
    assert_eq!(laptop.text_at(&slot).as_deref(), Some("Nuestro texto"));
}

#[test]
fn title_imprint_state_and_chapters_left_out_are_changed_apart() {
    let (mut here, mut there) = (Laptop::new("here"), Laptop::new("there"));
    here.ws()
        .transact(&op(), |change| {
            let mut front = store::front(change.reading(), BOOK)?;
            front.title = " Así estamos ".into();
            write::front(change, BOOK, &front)?;
            write::leave_out(change, BOOK, "balance")
        })
        .unwrap();
    let approval = Approval {
        state: State::Approved,
        number: "12-2026".into(),
        day: "3 de mayo".into(),
        ..Approval::default()
    };
    there
        .ws()
        .transact(&op(), |change| {
            let mut front = store::front(change.reading(), BOOK)?;
            front.team = "Planificación".into();
            write::front(change, BOOK, &front)?;
            write::approval(change, BOOK, &approval)?;
            write::leave_out(change, BOOK, "people")?;
            write::leave_out(change, BookKey::Plan, "trees")
        })
        .unwrap();
    exchange(&mut here, &mut there);
    assert_eq!((here.hash(), here.conflicts()), (there.hash(), 0));
    let db = here.ws().reading();
    let front = store::front(db, BOOK).unwrap();
    assert_eq!((front.title.as_str(), front.team.as_str()), ("Así estamos", "Planificación"));
    assert_eq!(store::approval(db, BOOK).unwrap(), approval);
    assert_eq!(store::approval(db, BookKey::Plan).unwrap(), Approval::default());
    assert_eq!(store::approval(db, BookKey::Council).unwrap(), Approval::default());
    let left_out = store::left_out(db, BOOK).unwrap();
    assert_eq!(left_out.into_iter().collect::<Vec<_>>(), ["balance", "people"]);
    here.ws().transact(&op(), |change| write::take_in(change, BOOK, "people")).unwrap();
    assert_eq!(store::left_out(here.ws().reading(), BOOK).unwrap().len(), 1);
}

#[test]
fn own_chapters_keep_their_order_and_go_with_their_pictures() {
    let mut laptop = Laptop::new("here");
    let [_, second, third] =
        ["Primero", "Segundo", "Tercero"].map(|title| laptop.adds_chapter(title, "goals"));
    laptop.adds_chapter("Antes de todo", "");
    assert_eq!(laptop.chapters(), ["Antes de todo", "Primero", "Segundo", "Tercero"]);
    let all = store::chapters(laptop.ws().reading(), BOOK).unwrap();
    let moved = all.iter().find(|chapter| chapter.id == third).unwrap();
    laptop.ws().transact(&op(), |change| write::chapter_earlier(change, BOOK, moved)).unwrap();
    assert_eq!(laptop.chapters(), ["Antes de todo", "Primero", "Tercero", "Segundo"]);
    let place = PicturePlace::Slot(Slot::of_own_chapter(second));
    laptop.adds_picture(BOOK, &place, "mapa.jpg").unwrap();
    laptop.ws().transact(&op(), |change| write::delete_chapter(change, BOOK, second)).unwrap();
    assert_eq!(laptop.chapters(), ["Antes de todo", "Primero", "Tercero"]);
    assert_eq!(store::pictures(laptop.ws().reading(), BOOK).unwrap(), []);
    let deleted = trash::deleted(laptop.ws().reading(), 10).unwrap();
    laptop.ws().transact(&op(), |change| change.bring_back(&deleted[0])).unwrap();
    assert_eq!(laptop.chapters().len(), 4);
    let pictures = store::pictures(laptop.ws().reading(), BOOK).unwrap();
    assert_eq!(pictures.len(), 1, "its picture came back with it");
    assert!(pictures[0].file.is_some());
}

#[test]
fn a_place_takes_so_many_pictures_and_logos_are_of_all_books() {
    let mut laptop = Laptop::new("here");
    for number in 1..=6 {
        laptop.adds_picture(BOOK, &PicturePlace::Logo, &format!("{number}.png")).unwrap();
    }
    let seventh = laptop.adds_picture(BookKey::Plan, &PicturePlace::Logo, "7.png");
    assert_eq!(seventh, Err("refused".to_owned()), "it counts those of both books");
    laptop.adds_picture(BOOK, &PicturePlace::Emblem, "escudo.png").unwrap();
    laptop.adds_picture(BOOK, &PicturePlace::Emblem, "otro.png").unwrap_err();
    let cover = laptop.adds_picture(BOOK, &PicturePlace::Cover, "plaza.jpg").unwrap();
    laptop.adds_picture(BookKey::Plan, &PicturePlace::Cover, "río.jpg").unwrap();
    let words = PictureWords { alternative: " La plaza ".into(), ..PictureWords::default() };
    laptop.ws().transact(&op(), |change| write::picture_words(change, cover, &words)).unwrap();
    let db = laptop.ws().reading();
    let of = |book| store::pictures(db, book).unwrap();
    assert_eq!((of(BOOK).len(), of(BookKey::Plan).len()), (8, 8));
    assert_eq!(store::picture(db, cover).unwrap().unwrap().alternative, "La plaza");
}

#[test]
fn two_editions_of_one_number_have_different_codes_and_both_are_kept() {
    let (mut here, mut there) = (Laptop::new("here"), Laptop::new("there"));
    here.prints(1, "aaaa1111");
    exchange(&mut here, &mut there);
    there.ws().take_contents(&here.folder.path().join("town.ceiba"), &Silent).unwrap();
    here.prints(2, "bbbb2222");
    there.prints(2, "cccc3333");
    exchange(&mut here, &mut there);
    here.ws().take_contents(&there.folder.path().join("town.ceiba"), &Silent).unwrap();
    assert_eq!((here.hash(), here.conflicts()), (there.hash(), 0));
    assert_eq!(here.numbers().len(), 3);
    assert_eq!(store::next_number(here.ws().reading(), BOOK).unwrap(), 3);
    for edition in here.editions() {
        let db = here.ws().reading();
        let kept = printed(edition.number, &edition.code);
        assert_eq!(store::bytes(db, &edition.kept.pages).unwrap(), Some(kept.pages));
        assert_eq!(store::document(db, &edition).unwrap(), Some(kept.document));
        assert_eq!(store::bytes(db, &edition.kept.summary).unwrap(), Some(kept.summary));
        assert_eq!((edition.day, edition.language), (kept.day, kept.language));
    }
}

#[test]
fn a_number_that_was_on_paper_is_not_given_again() {
    let mut laptop = Laptop::new("here");
    laptop.prints(1, "aaaa1111");
    laptop.ws().undo().unwrap();
    assert_eq!(laptop.numbers(), []);
    assert_eq!(store::next_number(laptop.ws().reading(), BOOK).unwrap(), 2);
    let again = printed(1, "dddd4444");
    let refused = laptop.ws().transact(&op(), |change| write::edition(change, &again)).unwrap_err();
    assert_eq!(refused.code(), "refused");
    assert_eq!(store::next_number(laptop.ws().reading(), BookKey::Plan).unwrap(), 1);
    laptop.ws().redo().unwrap();
    assert_eq!(laptop.numbers(), [(1, "aaaa1111".to_owned())]);
}

#[test]
fn neither_an_edition_nor_its_approval_moves_the_day_of_a_book() {
    let mut laptop = Laptop::new("here");
    laptop.writes(&Slot::of("foreword"), "Del alcalde");
    let day = newest_day(laptop.ws().reading()).unwrap();
    CLOCK.set(CLOCK.get() + YEAR);
    laptop.prints(1, "aaaa1111");
    let approval = Approval { state: State::Approved, ..Approval::default() };
    laptop.ws().transact(&op(), |change| write::approval(change, BOOK, &approval)).unwrap();
    assert_eq!(newest_day(laptop.ws().reading()).unwrap(), day);
    laptop.writes(&Slot::of("foreword"), "De la alcaldesa");
    assert!(newest_day(laptop.ws().reading()).unwrap() > day);
}

#[test]
fn what_stands_on_the_page_of_the_approval_does_not_move_the_day_of_a_book() {
    let mut laptop = Laptop::new("here");
    let (page, foreword) = (Slot::of("approval"), Slot::of("foreword"));
    laptop.writes(&foreword, "Del alcalde");
    let day = newest_day(laptop.ws().reading()).unwrap();
    CLOCK.set(CLOCK.get() + YEAR);
    laptop.writes(&page, "El concejo acuerda");
    let scan = PicturePlace::Slot(page.clone());
    let scan = laptop.adds_picture(BOOK, &scan, "acta.jpg").unwrap();
    assert_eq!(newest_day(laptop.ws().reading()).unwrap(), day);
    laptop.ws().transact(&op(), |change| write::delete_picture(change, scan)).unwrap();
    laptop.writes(&page, "");
    assert_eq!(newest_day(laptop.ws().reading()).unwrap(), day, "nor does taking it out again");
    laptop.adds_picture(BOOK, &PicturePlace::Slot(foreword), "plaza.jpg").unwrap();
    assert!(newest_day(laptop.ws().reading()).unwrap() > day);
}

#[test]
fn an_approval_names_the_contents_that_it_holds_for() {
    let mut laptop = Laptop::new("here");
    let approve = |laptop: &mut Laptop, codes: &[&str]| {
        let codes = codes.iter().map(|&code| code.to_owned()).collect();
        let approval =
            Approval { state: State::Approved, number: "12".into(), codes, ..Approval::default() };
        laptop.ws().transact(&op(), |change| write::approval(change, BOOK, &approval)).unwrap();
        store::approval(laptop.ws().reading(), BOOK).unwrap()
    };
    let approval = approve(&mut laptop, &["aaaa1111", "bbbb2222"]);
    for code in ["aaaa1111", "bbbb2222"] {
        assert_eq!(approval.of_content(code), approval);
    }
    assert_eq!(approval.of_content("cccc3333"), Approval::default(), "a draft again, without act");
    let waiting = Approval { state: State::BeforeCouncil, ..Approval::default() };
    assert_eq!(
        waiting.of_content("cccc3333"),
        waiting,
        "what lies before the council is no promise"
    );
}

#[test]
fn a_file_of_before_names_what_was_printed_as_approved() {
    let mut laptop = Laptop::new("here");
    laptop
        .ws()
        .transact(&op(), |change| {
            let id = change.fact(&APPROVAL, &[BOOK.code()])?;
            change.set(id, &APPROVAL_STATE, &["approved".into()])
        })
        .unwrap();
    let codes = |laptop: &mut Laptop| store::approval(laptop.ws().reading(), BOOK).unwrap().codes;
    laptop.prints(1, "aaaa1111");
    assert_eq!(codes(&mut laptop), [].into(), "a draft was printed");
    let approval = Approval { state: State::Approved, ..Approval::default() };
    let approved = Printed { approval, ..printed(2, "bbbb2222") };
    laptop.ws().transact(&op(), |change| write::edition(change, &approved)).unwrap();
    laptop.prints(3, "cccc3333");
    assert_eq!(codes(&mut laptop), ["bbbb2222".to_owned()].into());
}

#[test]
fn the_outbox_holds_what_this_computer_has_not_handed_over() {
    let (mut here, mut there) = (Laptop::new("here"), Laptop::new("there"));
    let [first, second] = [(1, "aaaa1111"), (2, "bbbb2222")].map(|(n, code)| here.prints(n, code));
    let waiting = |laptop: &mut Laptop| -> Vec<Id> {
        let outbox = store::outbox(laptop.ws().reading()).unwrap();
        outbox.into_iter().map(|edition| edition.id).collect()
    };
    assert_eq!(waiting(&mut here), [first, second]);
    let gone = Handed { at: Millis(1_700_000_000_000), folder: "KINGSTON".into() };
    here.ws().transact(&op(), |change| write::handed(change, first, &gone)).unwrap();
    assert_eq!(waiting(&mut here), [second]);
    let edition = store::edition(here.ws().reading(), first).unwrap().unwrap();
    assert_eq!(edition.handed, Some(gone));
    exchange(&mut here, &mut there);
    assert_eq!(waiting(&mut there), [first, second], "it stays on the computer that did it");
    assert_eq!(here.hash(), there.hash());
}

#[test]
fn the_summary_for_the_council_is_as_far_as_the_plan() {
    let mut laptop = Laptop::new("here");
    let written = [(BookKey::Plan, State::BeforeCouncil), (BookKey::Council, State::Approved)];
    for (book, state) in written {
        let approval = Approval { state, ..Approval::default() };
        laptop.ws().transact(&op(), |change| write::approval(change, book, &approval)).unwrap();
        for book in [BookKey::Plan, BookKey::Council] {
            let stored = store::approval(laptop.ws().reading(), book).unwrap();
            assert_eq!(stored, approval, "{book:?}");
        }
    }
}

//! One of the books on its way from the file to the printer, the same for window and command line.
//!
//! **Invariant:** the code of a content depends on what the book says and on nothing else: not on its
//! number, not on the act that approved it, not on the paper.

use std::collections::BTreeSet;

use ceiba::Result;
use ceiba::book::{BookKey, Edition, State, store};
use ceiba::text::{Language, Message, keys};
use ceiba::workspace::Connection;
use chrono::NaiveDate;

use super::council::{self, CouncilInput};
use super::gather::Town;
use super::own::{OwnContent, Since, code};
use super::profile::{self, Extent, ProfileInput};
use super::snapshot::{self, Summary, Thing};
use super::{Edition as Held, PlanInput, Words, gather, plan};
use crate::document::Document;

/// A book with all that goes into it.
#[derive(Clone, Debug, PartialEq)]
pub enum Book {
    /// The local profile.
    Profile(ProfileInput),
    /// The local action plan.
    Plan(PlanInput),
    /// The plan in four pages, for the council.
    Council(Box<CouncilInput>),
}

impl Book {
    /// Gathers a book; [`Book::coded`] gives it the code of its content.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn gather(
        db: &Connection,
        key: BookKey,
        language: Language,
        as_of: NaiveDate,
    ) -> Result<Self> {
        Self::of(&Town::read(db)?, key, language, as_of)
    }

    /// The same of a town that was read.
    pub(super) fn of(
        town: &Town,
        key: BookKey,
        language: Language,
        as_of: NaiveDate,
    ) -> Result<Self> {
        let mut book = Self::told(town, key, language, as_of)?;
        book.own_mut().pictures = gather::pictures(town.db, key.written_in())?;
        book.own_mut().since = since(town.db, key, language, &book.things())?;
        if let Self::Council(input) = &mut book
            && input.plan.own.approval.state == State::Approved
        {
            // It is as far as the plan is, whose content is another.
            let plan = Self::of(town, BookKey::Plan, language, as_of)?.coded();
            input.plan.own.approval = plan.own().approval.clone();
        }
        Ok(book)
    }

    /// A book without its pictures and without what changed: enough to tell its chapters, places and
    /// drafts, and nothing to be printed.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn outline(
        db: &Connection,
        key: BookKey,
        language: Language,
        as_of: NaiveDate,
    ) -> Result<Self> {
        Self::told(&Town::read(db)?, key, language, as_of)
    }

    fn told(town: &Town, key: BookKey, language: Language, as_of: NaiveDate) -> Result<Self> {
        let (profile, plan) = (|| town.profile(language, as_of), || town.plan(language, as_of));
        let mut book = match key {
            BookKey::Profile => Self::Profile(profile()?),
            BookKey::ProfileShort => {
                Self::Profile(ProfileInput { extent: Extent::Short, ..profile()? })
            }
            BookKey::Plan => Self::Plan(plan()?),
            BookKey::Council => {
                let mut plan = plan()?;
                plan.own = gather::own(town.db, BookKey::Plan)?;
                plan.own.mark.number =
                    newest(town.db, BookKey::Plan)?.map(|edition| edition.number);
                let own = OwnContent::default();
                Self::Council(Box::new(CouncilInput { profile: profile()?, plan, own }))
            }
        };
        *book.own_mut() = gather::own(town.db, key.written_in())?;
        Ok(book)
    }

    /// The same under another title of its own.
    #[must_use]
    pub fn titled(mut self, title: &str) -> Self {
        title.trim().clone_into(&mut self.own_mut().front.title);
        self
    }

    /// The same as an edition of this number.
    #[must_use]
    pub fn numbered(mut self, number: u32) -> Self {
        self.own_mut().mark.number = Some(number);
        self
    }

    /// The same with the code of its content, which is that of the document without any mark; approved
    /// only where this very content was.
    #[must_use]
    pub fn coded(mut self) -> Self {
        let code = self.code();
        let coded = match &self {
            Self::Council(input) => {
                let (mut own, approval) = (input.own.clone(), &input.plan.own.approval);
                (own.mark.code, own.approval) = (code, approval.clone());
                own
            }
            Self::Profile(_) | Self::Plan(_) => self.own().clone().coded(code),
        };
        *self.own_mut() = coded;
        self
    }

    /// The code of its content.
    #[must_use]
    pub fn code(&self) -> String {
        let mut plain = self.clone();
        *plain.own_mut() = plain.own().unmarked();
        if let Self::Council(input) = &mut plain {
            input.plan.own = input.plan.own.unmarked();
        }
        code(&plain.document())
    }

    /// The document.
    #[must_use]
    pub fn document(&self) -> Document {
        match self {
            Self::Profile(input) => profile::document(input),
            Self::Plan(input) => plan::document(input),
            Self::Council(input) => council::document(input),
        }
    }

    /// The title that it bears.
    #[must_use]
    pub fn title(&self) -> String {
        self.own().title(&self.usual(), Words { locale: self.edition().locale })
    }

    /// The title that it bears while the team has given it none.
    #[must_use]
    pub fn usual_title(&self) -> String {
        self.usual().text(self.edition().locale)
    }

    fn usual(&self) -> Message {
        match self {
            Self::Profile(input) => profile::title(input.extent),
            Self::Plan(input) => plan::title(input),
            Self::Council(_) => keys::plan_book_four_pages(),
        }
    }

    /// Language and day.
    #[must_use]
    pub fn edition(&self) -> &Held {
        match self {
            Self::Profile(input) => &input.edition,
            Self::Plan(input) => &input.edition,
            Self::Council(input) => &input.plan.edition,
        }
    }

    /// What the team gives it besides figures.
    #[must_use]
    pub fn own(&self) -> &OwnContent {
        match self {
            Self::Profile(input) => &input.own,
            Self::Plan(input) => &input.own,
            Self::Council(input) => &input.own,
        }
    }

    fn own_mut(&mut self) -> &mut OwnContent {
        match self {
            Self::Profile(input) => &mut input.own,
            Self::Plan(input) => &mut input.own,
            Self::Council(input) => &mut input.own,
        }
    }

    /// What it says, as a list.
    #[must_use]
    pub fn things(&self) -> Vec<Thing> {
        let told = match self {
            Self::Profile(input) => snapshot::profile(input),
            Self::Plan(input) => snapshot::plan(input),
            Self::Council(input) => snapshot::plan(&input.plan),
        };
        [snapshot::written::things(self), told].concat()
    }

    /// The chapters that it would be printed with and that have nothing to say today.
    #[must_use]
    pub fn silent_chapters(&self) -> BTreeSet<&'static str> {
        match self {
            Self::Profile(input) => profile::silent_chapters(input),
            Self::Plan(input) => plan::silent_chapters(input),
            Self::Council(_) => BTreeSet::new(),
        }
    }

    /// Which book it is.
    #[must_use]
    pub fn key(&self) -> BookKey {
        match self {
            Self::Profile(input) if input.extent == Extent::Short => BookKey::ProfileShort,
            Self::Profile(_) => BookKey::Profile,
            Self::Plan(_) => BookKey::Plan,
            Self::Council(_) => BookKey::Council,
        }
    }
}

fn newest(db: &Connection, key: BookKey) -> Result<Option<Edition>> {
    Ok(store::editions(db, key)?.into_iter().next())
}

/// What changed since the last edition; `None` where there is none, or its list is not here.
fn since(
    db: &Connection,
    key: BookKey,
    language: Language,
    now: &[Thing],
) -> Result<Option<Since>> {
    let Some(edition) = newest(db, key)? else { return Ok(None) };
    let Some(before) = kept_summary(db, &edition)? else { return Ok(None) };
    let before = before.get(&language).map(Vec::as_slice).unwrap_or_default();
    let changes = snapshot::changes(before, now);
    let Edition { number, code, day, language, .. } = edition;
    Ok(Some(Since { number, code, day, language, changes }))
}

/// What a book says on a day, in each language, under a title of its own where one is given.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn summary(
    town: &Town,
    key: BookKey,
    as_of: NaiveDate,
    title: Option<&str>,
) -> Result<Summary> {
    let pictures = gather::pictures(town.db, key.written_in())?;
    let things = |language| {
        let mut book = Book::told(town, key, language, as_of)?;
        book.own_mut().pictures.clone_from(&pictures);
        let book = match title {
            Some(title) => book.titled(title),
            None => book,
        };
        Ok((language, book.things()))
    };
    Language::ALL.into_iter().map(things).collect()
}

/// The list that was kept of an edition; `None` where it is not here.
///
/// # Errors
/// When the file cannot be read.
pub fn kept_summary(db: &Connection, edition: &Edition) -> Result<Option<Summary>> {
    let bytes = store::bytes(db, &edition.kept.summary)?;
    Ok(bytes.and_then(|bytes| snapshot::read(&bytes)))
}

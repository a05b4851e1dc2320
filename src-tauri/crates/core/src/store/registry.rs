//! What can be written: one append-only table of entities and their registers.
//!
//! A *register* is the unit of change: what two people can change independently without making
//! nonsense. Its value is one or more columns of the entity's table.
//!
//! **Invariant:** numbers are for ever. A number never changes its meaning and is never used
//! again; `tests/tidy/registry.txt` holds them fast.

use std::fmt::Write as _;

/// The register every entity has: whether it exists. Its value is the natural key of a fact, `[]`
/// for a drawn thing.
pub const LIFE: u16 = 0;

/// A kind of thing that is written.
#[derive(Debug, PartialEq, Eq)]
pub struct Entity {
    /// For ever.
    pub number: u16,
    /// The word for it, also the first part of a fact's key.
    pub name: &'static str,
    /// The derived table; empty where `store/tables.rs` knows a special form.
    pub table: &'static str,
    /// Its registers.
    pub registers: &'static [Register],
}

/// What is changed as one.
#[derive(Debug, PartialEq, Eq)]
pub struct Register {
    /// The entity it belongs to.
    pub entity: u16,
    /// For ever, within the entity.
    pub number: u16,
    /// The word for it.
    pub name: &'static str,
    /// The columns of the entity's table that hold the value, in the order of its fields.
    pub columns: &'static [Column],
    /// Whether it leaves this computer.
    pub scope: Scope,
    /// The version that brought it.
    pub since: &'static str,
}

/// A column and what it holds.
#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What its fields are.
    pub kind: ColumnKind,
}

/// What a field of a register may be; any of them may also be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Real,
    /// The sixteen bytes of an id.
    Id,
}

/// Whether a register is exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Hashed and sent.
    Travels,
    /// Stays on this computer and is erased for real.
    Local,
}

/// A register travels unless it says otherwise.
macro_rules! scope {
    () => {
        Scope::Travels
    };
    (Local) => {
        Scope::Local
    };
}

macro_rules! registry {
    ($( $(#[$entity_doc:meta])* $entity:ident = $number:literal $name:literal $table:literal {
        $( $(#[$doc:meta])* $register:ident = $register_number:literal $register_name:literal $since:literal $($scope:ident)? { $($column:ident: $kind:ident),* } )*
    } )*) => {
        $(
            $(#[$entity_doc])*
            pub const $entity: Entity = Entity { number: $number, name: $name, table: $table, registers: &[$($register),*] };
            $(
                $(#[$doc])*
                pub const $register: Register = Register {
                    entity: $number,
                    number: $register_number,
                    name: $register_name,
                    columns: &[$(Column { name: stringify!($column), kind: ColumnKind::$kind }),*],
                    scope: scope!($($scope)?),
                    since: $since,
                };
            )*
        )*
        /// All entities, by number.
        pub const ENTITIES: &[&Entity] = &[$(&$entity),*];
    };
}

registry! {
    /// The municipality sheet; there is one, its key is the word.
    MUNICIPALITY = 1 "municipality" "municipality" {
        /// What the municipality is called.
        MUNICIPALITY_NAME = 1 "name" "0.1" { name: Text }
        /// ISO 3166 country and the national code of the municipality.
        MUNICIPALITY_PLACE = 2 "place" "0.1" { country: Text, code: Text }
        /// The region it lies in.
        MUNICIPALITY_REGION = 3 "region" "0.1" { region_code: Text, region: Text }
        /// 1 for a training municipality, which says so on every page.
        MUNICIPALITY_FICTIONAL = 4 "fictional" "0.1" { fictional: Integer }
        /// ISO 4217 code of the one currency of the file.
        MUNICIPALITY_CURRENCY = 5 "currency" "0.1" { currency: Text }
        /// `a4`, `letter`, `oficio` or `legal`.
        MUNICIPALITY_PAPER = 6 "paper" "0.1" { paper: Text }
    }
    /// A series of the municipality's own. Key: country, folded name, unit.
    SERIES = 2 "series" "series" {
        /// Its name as the team writes it.
        SERIES_NAME = 1 "name" "0.1" { name: Text }
        /// How it is computed: `bounded`, `rate` or `binary`, `higher` or `lower`, the multiplier, the
        /// bounds, and whom a division counts below the line.
        SERIES_MEASURE = 2 "measure" "0.1" { unit: Text, family: Text, direction: Text, multiplier: Real, lower: Real, upper: Real, counted: Text }
        /// What is counted above and below the line, in the words of the team.
        SERIES_COUNTS = 3 "counts" "0.1" { numerator: Text, denominator: Text }
        /// `variant_of` or `proxy_for`, and the series of the catalogue; both empty for neither.
        SERIES_RELATION = 4 "relation" "0.1" { relation: Text, related: Text }
        /// What it measures, and where its figures come from.
        SERIES_ABOUT = 5 "about" "0.1" { about: Text, source: Text }
        /// The code of its sector.
        SERIES_SECTOR = 6 "sector" "0.1" { sector: Text }
    }
    /// A figure. Key: series, territory, first day, last day, breakdown, source.
    OBSERVATION = 3 "observation" "" {
        /// Value, or numerator and denominator, or the reason of a blank; interval; unit as typed.
        OBSERVATION_FIGURE = 1 "figure" "0.1" { kind: Integer, first: Real, second: Real, lower: Real, upper: Real, unit: Text }
    }
    /// Where figures come from. Key: publisher, title, reference year.
    SOURCE = 4 "source" "source" {
        /// How it is cited.
        SOURCE_CITATION = 1 "citation" "0.1" { publisher: Text, title: Text, year: Text }
        /// Under what licence it may be used.
        SOURCE_LICENCE = 2 "licence" "0.1" { licence: Text }
    }
    /// A target for a series. Key: series, agenda, level.
    TARGET = 5 "target" "target" {
        /// The rule of methods 1.4, the value where it is given, and the two years.
        TARGET_RULE = 1 "rule" "0.1" { rule: Text, value: Real, baseline_year: Integer, year: Integer }
    }
    /// A plan of a period.
    PLAN = 6 "plan" "plan" {
        /// Its title.
        PLAN_TITLE = 1 "title" "0.1" { title: Text }
        /// First and last year, and the year whose prices are used.
        PLAN_PERIOD = 2 "period" "0.1" { first_year: Integer, last_year: Integer, price_year: Integer }
    }
    /// What should change.
    OBJECTIVE = 7 "objective" "objective" {
        /// The change in words.
        OBJECTIVE_TITLE = 1 "title" "0.1" { title: Text }
        /// The plan it belongs to.
        OBJECTIVE_PLAN = 2 "plan" "0.1" { plan: Id }
        /// The series that measures it.
        OBJECTIVE_SERIES = 3 "series" "0.1" { series: Text }
        /// The starting point.
        OBJECTIVE_BASELINE = 4 "baseline" "0.1" { baseline_year: Integer, baseline_value: Real }
        /// What to reach by when.
        OBJECTIVE_TARGET = 5 "target" "0.1" { target_year: Integer, target_value: Real }
    }
    /// What is done.
    ACTION = 8 "action" "action" {
        /// Its name.
        ACTION_TITLE = 1 "title" "0.1" { title: Text }
        /// The plan it belongs to.
        ACTION_PLAN = 2 "plan" "0.1" { plan: Id }
        /// The objective it serves.
        ACTION_OBJECTIVE = 3 "objective" "0.1" { objective: Id }
        /// What, in a paragraph.
        ACTION_DESCRIPTION = 4 "description" "0.1" { description: Text }
        /// The responsible unit.
        ACTION_LEAD = 5 "lead" "0.1" { lead: Text }
        /// Communities or districts.
        ACTION_PLACE = 6 "place" "0.1" { place: Text }
        /// First and last year.
        ACTION_YEARS = 7 "years" "0.1" { first_year: Integer, last_year: Integer }
        /// Whom to call about it: a name, a telephone number.
        ACTION_CONTACT = 8 "contact" "0.1" Local { contact: Text }
    }
    /// What one thing costs in one year.
    COST_LINE = 9 "cost_line" "cost_line" {
        /// What is bought or built.
        COST_LINE_TITLE = 1 "title" "0.1" { title: Text }
        /// The action it belongs to.
        COST_LINE_ACTION = 2 "action" "0.1" { action: Id }
        /// Year of spending; quantity and unit cost as canonical decimal text; unit; year of prices.
        COST_LINE_AMOUNT = 3 "amount" "0.1" { year: Integer, quantity: Text, unit: Text, unit_cost: Text, price_year: Integer }
    }
    /// Money for an action from one source.
    FUNDING = 10 "funding" "funding" {
        /// Who gives it.
        FUNDING_SOURCE = 1 "source" "0.1" { source: Text }
        /// The action it is for.
        FUNDING_ACTION = 2 "action" "0.1" { action: Id }
        /// Canonical decimal text, and `approved`, `requested` or `identified`.
        FUNDING_AMOUNT = 3 "amount" "0.1" { amount: Text, certainty: Text }
    }
    /// An import: a dataset that was taken in, withdrawn, or taken in again. It has no registers:
    /// its operations are of kinds of their own.
    DATASET = 11 "dataset" "" {}
    /// A name that an import found in a file and did not take as an indicator. Key: name, sheet,
    /// cell, source.
    LEFT_ASIDE = 12 "left_aside" "left_aside" {
        /// The name as the file writes it, where it stands there, and the source of its table.
        LEFT_ASIDE_PLACE = 1 "place" "0.1" { name: Text, sheet: Text, cell: Text, source: Id }
        /// `unknown`, `unsure` or `chosen`, and the series it resembles, with spaces between them.
        LEFT_ASIDE_REASON = 2 "reason" "0.1" { reason: Text, resembles: Text }
    }
    /// Which figure counts where several stand for one year. Key: series, territory, year, breakdown.
    CHOICE = 13 "choice" "choice" {
        /// The figure that counts.
        CHOICE_FIGURE = 1 "figure" "0.1" { figure: Id }
    }
    /// A file that belongs to something: a photograph, an act, an invoice. Key: BLAKE3 of its bytes and
    /// id of the thing, both in hexadecimal. Its bytes are no part of the log (`store/contents.rs`).
    ATTACHMENT = 14 "attachment" "attachment" {
        /// What it is called.
        ATTACHMENT_NAME = 1 "name" "0.1" { name: Text }
        /// What kind of file it is, and how many bytes it has.
        ATTACHMENT_KIND = 2 "kind" "0.1" { media: Text, size: Integer }
    }
    /// What the town says otherwise than its country's file. Key: the word, such as `council`,
    /// `zone.aldea`, `instrument.poa`, `term`. Empty text is what the country's file says.
    SETTING = 15 "setting" "shared_setting" {
        /// A number, or a name that is the same in every language.
        SETTING_VALUE = 1 "value" "0.1" { value: Text }
        /// A word in Spanish.
        SETTING_ES = 2 "es" "0.1" { es: Text }
        /// A word in Portuguese.
        SETTING_PT = 3 "pt" "0.1" { pt: Text }
        /// A word in English.
        SETTING_EN = 4 "en" "0.1" { en: Text }
        /// A word in French.
        SETTING_FR = 5 "fr" "0.1" { fr: Text }
    }
    /// A series that was put on our list or taken off it. Key: series.
    LISTED = 16 "listed" "listed" {
        /// 1 on it, 0 off it.
        LISTED_TICK = 1 "tick" "0.1" { tick: Integer }
    }
    /// How the town lets an answer of a census count. Key: country, year of the census, question, answer.
    CENSUS_ANSWER = 17 "census_answer" "census_answer" {
        /// `good`, `poor` or `unknown`; empty for what the table of the catalogue says.
        CENSUS_ANSWER_READING = 1 "reading" "0.1" { reading: Text }
    }
    /// What a book says of itself. Key: the word of the book, `profile` or `plan`.
    BOOK = 18 "book" "book" {
        /// A title of the team's own; empty for the usual one.
        BOOK_TITLE = 1 "title" "0.1" { title: Text }
        /// Who made it: the team, by posts or names.
        BOOK_TEAM = 2 "team" "0.1" { team: Text }
        /// Who wrote it.
        BOOK_AUTHORS = 3 "authors" "0.1" { authors: Text }
        /// Who made the photographs.
        BOOK_CREDITS = 4 "credits" "0.1" { credits: Text }
        /// Under what licence its data may be used.
        BOOK_LICENCE = 5 "licence" "0.1" { licence: Text }
        /// Who answers for what it says.
        BOOK_RESPONSIBILITY = 6 "responsibility" "0.1" { responsibility: Text }
    }
    /// How far a book is, and the act that approved it: no part of what a council votes on. Key: the
    /// word of the book.
    APPROVAL = 19 "approval" "approval" {
        /// `draft`, `council` or `approved`.
        APPROVAL_STATE = 1 "state" "0.1" { state: Text }
        /// Number and day of the act, as the act writes them.
        APPROVAL_ACT = 2 "act" "0.1" { number: Text, day: Text }
        /// The codes of the contents that were approved, with a space between them.
        APPROVAL_CONTENT = 3 "content" "0.1" { codes: Text }
    }
    /// A chapter that a book is printed without, or with again. Key: the word of the book, the word of
    /// the chapter.
    LEFT_OUT = 20 "left_out" "left_out" {
        /// 1 without it, 0 with it.
        LEFT_OUT_TICK = 1 "tick" "0.1" { tick: Integer }
    }
    /// A text of the team's own at a marked place of a book. Key: the word of the book, the word of the
    /// chapter, the name of the place in it.
    PASSAGE = 21 "passage" "passage" {
        /// The text, the language it is written in, and the BLAKE3 of the draft that stood there when
        /// it was written, in hexadecimal.
        PASSAGE_TEXT = 1 "text" "0.1" { text: Text, language: Text, draft: Text }
    }
    /// A chapter of the team's own.
    OWN_CHAPTER = 22 "own_chapter" "own_chapter" {
        /// Its heading.
        OWN_CHAPTER_TITLE = 1 "title" "0.1" { title: Text }
        /// What it says, and in which language.
        OWN_CHAPTER_TEXT = 2 "text" "0.1" { text: Text, language: Text }
        /// The book, the word of the chapter that it follows, and where it stands among those that
        /// follow the same.
        OWN_CHAPTER_PLACE = 3 "place" "0.1" { book: Text, follows: Text, position: Real }
    }
    /// A picture of a book; its file is attached to it.
    BOOK_PICTURE = 23 "book_picture" "book_picture" {
        /// What stands below it.
        BOOK_PICTURE_CAPTION = 1 "caption" "0.1" { caption: Text }
        /// Who made it.
        BOOK_PICTURE_CREDIT = 2 "credit" "0.1" { credit: Text }
        /// What it shows, for whoever cannot see it.
        BOOK_PICTURE_ALTERNATIVE = 3 "alternative" "0.1" { alternative: Text }
        /// The book, empty for all; `cover`, `emblem`, `logo` or the marked place; and where it stands
        /// among those of the same place.
        BOOK_PICTURE_PLACE = 4 "place" "0.1" { book: Text, slot: Text, position: Real }
    }
    /// A book as it was printed and kept; its document, its pages and its summary are attached to it.
    EDITION = 24 "edition" "edition" {
        /// The title it bore.
        EDITION_TITLE = 1 "title" "0.1" { title: Text }
        /// The book, the number of the edition, and the code of its content.
        EDITION_NUMBER = 2 "number" "0.1" { book: Text, number: Integer, code: Text }
        /// The day for which it holds, its language, paper and state, number and day of the act.
        EDITION_PRINT = 3 "print" "0.1" { day: Text, language: Text, paper: Text, state: Text, act_number: Text, act_day: Text }
        /// The BLAKE3 of what was kept, in hexadecimal: document, pages, summary.
        EDITION_CONTENTS = 4 "contents" "0.1" { document: Text, pages: Text, summary: Text }
        /// The versions of the program and of its catalogue.
        EDITION_VERSIONS = 5 "versions" "0.1" { program: Text, catalogue: Text }
        /// When this computer handed it over, and the name of the folder.
        EDITION_HANDED = 6 "handed" "0.1" Local { handed: Integer, folder: Text }
    }
}

/// The entity of a number; `None` for one of a newer program.
#[must_use]
pub fn entity(number: u16) -> Option<&'static Entity> {
    ENTITIES.iter().find(|entity| entity.number == number).copied()
}

/// The register of two numbers; `None` for one of a newer program.
#[must_use]
pub fn register(entity_number: u16, number: u16) -> Option<&'static Register> {
    entity(entity_number)?.registers.iter().find(|register| register.number == number)
}

/// The registry as text, a line a column: what the tidy test compares.
#[must_use]
pub fn listing() -> String {
    let mut text = String::new();
    for entity in ENTITIES {
        let _ = writeln!(text, "{} {}", entity.number, entity.name);
        for register in entity.registers {
            let columns: Vec<_> =
                register.columns.iter().map(|c| format!("{}:{:?}", c.name, c.kind)).collect();
            let _ = writeln!(
                text,
                "{}.{} {} {:?} since {} [{}]",
                entity.number,
                register.number,
                register.name,
                register.scope,
                register.since,
                columns.join(" ")
            );
        }
    }
    text
}

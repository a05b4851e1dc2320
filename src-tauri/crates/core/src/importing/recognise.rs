//! From the neutral sheet to a draft: finds the table, its rows and names, and gathers its
//! figures; `settle` then judges them.
//!
//! **Invariant:** a pure function of the book, the vocabulary, the municipality and what a person
//! decided. Nothing is guessed silently: what is inferred is told with its reason, and what does
//! not fit is left aside by name.

mod panel;

use std::collections::BTreeMap;

use super::draft::Layout;
use super::draft::{
    Aside, CellChoice, Choices, Draft, Footnote, Inference, LeftAside, Matched, Population,
    SourceGuess,
};
use super::figures::{self, Evidence, NumberStyle, Reading};
use super::finding::{Finding, Question, Severity};
use super::frames::Note;
use super::layout::{Group, Table, YearColumn, find_table, is_text, line};
use super::notices::Notices;
use super::settle::{About, Candidate, settle, tell_decided, tell_impossible};
use super::sheet::{Book, Cell, Sheet, Value, cell_name, column_name};
use super::territory::{CodeForm, Home, Label, Likeness, Named, Place, names, places, town_named};
use super::vocabulary::{By, Confidence, Found, Term, Vocabulary};
use super::words::{Role, is_population, role, without_marks, year_heading, year_inside};
use crate::basics::Period;
use crate::catalogue::unit::unit;
use crate::series::{Measure, POPULATION, TOWN};
use crate::text::words::folded;
use crate::text::{Argument, Message, keys};

/// Makes a draft of the sheet with the most figures of ours, else of any, or of the one that was
/// chosen.
#[must_use]
pub fn recognise(book: &Book, vocabulary: &Vocabulary, home: &Home, choices: &Choices) -> Draft {
    let wanted = |sheet: &&Sheet| match &choices.sheet {
        Some(name) => sheet.name == *name,
        None => !sheet.hidden && !sheet.cells.is_empty(),
    };
    let drafts: Vec<Draft> = book
        .sheets
        .iter()
        .filter(wanted)
        .map(|sheet| recognise_sheet(sheet, vocabulary, home, choices))
        .collect();
    let all = |draft: &Draft| draft.rows.len() + draft.held.len() + draft.population.len();
    let weight = |draft: &Draft| {
        let ours = draft.rows.iter().chain(&draft.held).filter(|row| row.territory == TOWN);
        (ours.count(), all(draft) + draft.left_out)
    };
    // Of sheets with as many figures the first one counts.
    let best = drafts.iter().enumerate().rev().max_by_key(|(_, draft)| weight(draft));
    let best = best.map_or(0, |(place, _)| place);
    let others: Vec<String> = drafts
        .iter()
        .enumerate()
        .filter(|(place, draft)| *place != best && all(draft) > 0)
        .map(|(_, draft)| draft.sheet.clone())
        .collect();
    let mut draft = drafts.into_iter().nth(best).unwrap_or_default();
    if let Some(name) = choices.sheet.as_ref().filter(|name| draft.sheet != **name) {
        let message = keys::finding_no_such_sheet(name.as_str());
        let (severity, sheet, cell) = (Severity::Error, None, None);
        draft.findings.push(Finding { severity, sheet, cell, message, question: None });
    }
    let about_book = book_findings(book, &draft.sheet, others);
    draft.findings.splice(0..0, about_book);
    draft.findings.sort_by_key(|finding| !finding.leads());
    draft
}

/// What is to be said about the book as a whole.
fn book_findings(book: &Book, used: &str, others: Vec<String>) -> Vec<Finding> {
    let about = |severity, sheet: &str, message| Finding {
        severity,
        sheet: Some(sheet.to_owned()),
        cell: None,
        message,
        question: None,
    };
    let hidden = book.sheets.iter().filter(|s| s.hidden && s.name != used && !s.cells.is_empty());
    let hidden = hidden.map(|sheet| {
        about(Severity::Note, &sheet.name, keys::finding_hidden_sheet(sheet.name.as_str()))
    });
    let others = others
        .into_iter()
        .map(|name| about(Severity::Note, &name, keys::finding_other_sheet(name.as_str())));
    let notes = book.notes.iter().map(|note| match note {
        Note::LongText { sheet, cell } => Finding {
            cell: Some(cell.clone()),
            ..about(Severity::Note, sheet, keys::finding_long_text())
        },
        Note::SheetDamaged { sheet } => {
            about(Severity::Warning, sheet, keys::finding_sheet_damaged(sheet.as_str()))
        }
    });
    hidden.chain(others).chain(notes).collect()
}

/// Makes a draft of one sheet.
#[must_use]
pub fn recognise_sheet(
    sheet: &Sheet,
    vocabulary: &Vocabulary,
    home: &Home,
    choices: &Choices,
) -> Draft {
    let mut work = Work::new(sheet, vocabulary, home, choices);
    match find_table(sheet) {
        Some(table) => work.read_table(&table),
        None => work.notices.sheet(Severity::Error, keys::finding_no_table(sheet.name.as_str())),
    }
    work.finish()
}

/// A draft in the making.
struct Work<'a> {
    sheet: &'a Sheet,
    vocabulary: &'a Vocabulary,
    home: &'a Home,
    choices: &'a Choices,
    style: NumberStyle,
    notices: Notices,
    draft: Draft,
    candidates: Vec<Candidate>,
    /// Names that were looked up, so that each is told once and found once.
    known: BTreeMap<(String, String), Option<usize>>,
    source_places: BTreeMap<String, usize>,
    /// Territory and time → where in the draft the number of people stands.
    counted: BTreeMap<(String, Period), usize>,
}

/// A figure's surroundings: where, when, by whom, and with what it is compared.
struct Context<'a> {
    territory: &'a str,
    period: Period,
    breakdown: &'a str,
    source: usize,
    /// Figures of one lane are of one column (towns) or one row (years).
    lane: u32,
}

impl<'a> Work<'a> {
    fn new(
        sheet: &'a Sheet,
        vocabulary: &'a Vocabulary,
        home: &'a Home,
        choices: &'a Choices,
    ) -> Self {
        Self {
            sheet,
            vocabulary,
            home,
            choices,
            style: figures::number_style(sheet, &home.country),
            notices: Notices::new(sheet.name.clone()),
            draft: Draft { sheet: sheet.name.clone(), ..Draft::default() },
            candidates: Vec::new(),
            known: BTreeMap::new(),
            source_places: BTreeMap::new(),
            counted: BTreeMap::new(),
        }
    }

    fn read_table(&mut self, table: &Table) {
        self.draft.layout = Some(table.layout);
        self.draft.header = table.header;
        self.read_title(table);
        self.read_below(table);
        self.guess_source();
        self.tell_years(table);
        match table.layout {
            Layout::Wide => self.read_wide(table),
            Layout::Towns => self.read_towns(table),
            Layout::Long => self.read_long(table),
            Layout::Panel => self.read_panel(table),
        }
        self.tell_inferences(table);
    }

    fn finish(mut self) -> Draft {
        let dash_is_zero = self.draft.footnotes.iter().find(|note| note.mark == "-");
        let dash_is_zero = dash_is_zero.filter(|note| figures::means_zero(&note.text)).cloned();
        let about = About {
            sheet: self.sheet,
            vocabulary: self.vocabulary,
            choices: self.choices,
            dash_is_zero: dash_is_zero.as_ref(),
        };
        if self.candidates.is_empty() && self.draft.population.is_empty() {
            self.tell_empty();
        }
        let settled = settle(self.candidates, &about, &mut self.notices);
        self.draft.rows = settled.rows;
        self.draft.held = settled.held;
        if self.draft.sources.is_empty() {
            self.draft.sources.push(SourceGuess::default());
        }
        self.draft.findings = self.notices.finish();
        self.draft
    }

    /// A table without a figure is told, where nothing that was told says why.
    fn tell_empty(&mut self) {
        let known = !self.draft.matched.is_empty() || self.draft.unmatched.is_empty();
        let told = known && self.notices.has_error();
        if self.draft.layout.is_none() || told {
            return;
        }
        let sheet = self.sheet.name.as_str();
        let message = match self.draft.unmatched.is_empty() {
            true => keys::finding_headings_only(sheet),
            false => keys::finding_no_name_known(sheet),
        };
        self.notices.sheet(Severity::Error, message);
    }

    fn read_title(&mut self, table: &Table) {
        let above = self.sheet.rows_in(1..table.header.0);
        self.draft.title = above.map(|(_, cells)| line(cells)).collect();
        let of_towns = [Role::Territory, Role::TerritoryCode];
        if of_towns.into_iter().all(|role| table.column(role).is_none()) {
            self.tell_other_town(table);
        }
    }

    /// A table of one municipality says above it whose it is.
    fn tell_other_town(&mut self, table: &Table) {
        let mut named = Named::default();
        let mut place = None;
        // A title right above the years may have been taken for the first row of the header.
        for (row, cells) in self.sheet.rows_in(1..table.header.1 + 1) {
            for (at, cell) in cells.iter().enumerate() {
                let beside = cells.get(at + 1).map(|next| next.value.written());
                let Some(found) = cell.value.text().and_then(|t| town_named(t, beside)) else {
                    continue;
                };
                place = place.or(Some((row, cell.column)));
                named = named.or(found);
            }
        }
        if let Some((row, column)) = place.filter(|_| named.is_other_than(self.home)) {
            let home = Named { name: self.home.name.clone(), code: self.home.code.clone() };
            let message = keys::finding_other_town(home.written(), named.written());
            self.notices.cell(Severity::Warning, row, column, message);
            self.draft.other_town = Some(named.called());
        }
    }

    /// Lines without figures below the header: footnotes, and headings between rows.
    fn read_below(&mut self, table: &Table) {
        match table.layout {
            Layout::Long => return,
            Layout::Panel => return self.read_below_panel(table),
            Layout::Wide | Layout::Towns => {}
        }
        let first = table.first_year();
        let rows = self.sheet.rows_in(table.header.1 + 1..u32::MAX);
        for (row, cells) in rows {
            let figures = cells.iter().any(|cell| cell.column >= first);
            let sentence = cells.iter().filter(|cell| is_text(cell)).count() == 1;
            if !figures && sentence {
                self.draft.footnotes.extend(line_notes(row, cells));
            }
        }
        // What stands between rows is a heading, unless it has a mark.
        let last =
            self.sheet.filled_rows().filter(|(_, cells)| cells.iter().any(|c| c.column >= first));
        let last = last.last().map_or(0, |(row, _)| row);
        self.draft.footnotes.retain(|note| note.row > last || !note.mark.is_empty());
    }

    fn guess_source(&mut self) {
        let named = self.draft.footnotes.iter().find_map(|note| source_text(&note.text));
        let text = named.unwrap_or_else(|| self.draft.title.join(". "));
        self.source(&text);
    }

    /// The place of a source in the list of the draft.
    fn source(&mut self, text: &str) -> usize {
        if let Some(place) = self.source_places.get(text) {
            return *place;
        }
        let place = self.draft.sources.len();
        self.source_places.insert(text.to_owned(), place);
        self.draft.sources.push(SourceGuess {
            publisher: publisher(text),
            title: text.to_owned(),
            year: year_inside(text).map(|period| period.nominal_year()),
        });
        place
    }

    fn tell_years(&mut self, table: &Table) {
        for year in &table.years {
            if let Some(typed) = &year.heading.spaced {
                let message = keys::finding_year_text(typed.as_str(), year.heading.period.label());
                self.notices.cell(Severity::Note, year.row, year.column, message);
            }
        }
    }

    fn tell_inferences(&mut self, table: &Table) {
        let count = table.years.len();
        let towns = table.roles.values().any(|role| role.is_place());
        let reason = match table.layout {
            Layout::Wide => keys::layout_wide(count),
            Layout::Towns => keys::layout_towns(count),
            Layout::Long => keys::layout_long(),
            Layout::Panel if towns => keys::layout_panel(table.figures.len()),
            Layout::Panel => keys::layout_panel_one(table.figures.len()),
        };
        self.draft.inferences.push(Inference { reason, confidence: Confidence::Exact });
        self.tell_year_column(table);
        let mark = if self.style.decimal == ',' { keys::mark_comma() } else { keys::mark_point() };
        let (reason, confidence) = match self.style.evidence {
            Evidence::Cell(row, column) => {
                let example = self.sheet.value(row, column).map(Value::written).unwrap_or_default();
                (keys::decimal_from_cell(cell_name(row, column), example, mark), Confidence::Exact)
            }
            Evidence::Country => (keys::decimal_from_country(mark), Confidence::Likely),
        };
        self.draft.inferences.push(Inference { reason, confidence });
    }

    /// In a panel the year is a column, by its heading or by what stands in it.
    fn tell_year_column(&mut self, table: &Table) {
        let column = table.column(Role::Year).filter(|_| table.layout == Layout::Panel);
        let Some(column) = column else { return };
        let mut headings = (table.header.0..=table.header.1)
            .filter_map(|row| self.sheet.value(row, column)?.text());
        let letters = column_name(column);
        let (reason, confidence) = match headings.any(|text| role(text) == Some(Role::Year)) {
            true => (keys::year_by_heading(letters), Confidence::Exact),
            false => (keys::year_by_content(letters), Confidence::Likely),
        };
        self.draft.inferences.push(Inference { reason, confidence });
    }

    // Indicators down, years across.

    fn read_wide(&mut self, table: &Table) {
        let labels = self.row_labels(table, Role::Territory, Role::TerritoryCode);
        let rows: Vec<_> = self.data_rows(table).collect();
        let places = labels.map(|labels| self.read_places(&rows, &labels, table));
        for (place, (row, cells)) in rows.iter().enumerate() {
            let territory = match places.as_ref().and_then(|places| places.get(place)) {
                Some(place) => place.territory().map(str::to_owned),
                None => Some(TOWN.to_owned()),
            };
            if let Some(territory) = territory {
                self.read_wide_row(table, *row, cells, &territory);
            }
        }
    }

    fn read_wide_row(&mut self, table: &Table, row: u32, cells: &'a [Cell], territory: &str) {
        let (code, label) = indicator_of(table, cells);
        let source = self.row_source(table, cells);
        let name = label.map(Value::written).unwrap_or_default();
        if is_population(&name) {
            for (year, cell) in year_cells(table, cells) {
                self.people(cell, territory, year.heading.period, source);
            }
            return;
        }
        let column = label_column(table, cells);
        let Some(term) = self.term(code, &name, (row, column), source) else { return };
        self.check_unit(table, cells, term);
        for (year, cell) in year_cells(table, cells) {
            let period = year.heading.period;
            let context = Context { territory, period, breakdown: "", source, lane: row };
            self.figure(cell, term, &context);
        }
    }

    // Towns down, indicators and years across.

    fn read_towns(&mut self, table: &Table) {
        table.undated.iter().for_each(|group| self.leave_undated(group));
        let rows: Vec<_> = self.data_rows(table).collect();
        let labels = self.row_labels(table, Role::Territory, Role::TerritoryCode);
        let labels = labels.unwrap_or_else(|| self.first_text_labels(&rows, table));
        let places = self.read_places(&rows, &labels, table);
        let columns: BTreeMap<u32, (&YearColumn, Column)> =
            table.years.iter().map(|year| (year.column, (year, self.column_under(year)))).collect();
        for ((_, cells), place) in rows.iter().zip(&places) {
            let Some(territory) = place.territory() else { continue };
            let source = self.row_source(table, cells);
            for cell in *cells {
                let Some((year, column)) = columns.get(&cell.column) else { continue };
                let period = year.heading.period;
                let context =
                    Context { territory, period, breakdown: "", source, lane: cell.column };
                match column {
                    Column::People => self.people(cell, territory, period, source),
                    Column::Series(term) => self.figure(cell, *term, &context),
                    Column::Aside => {}
                }
            }
        }
    }

    /// What a column of figures of one year is about.
    fn column_under(&mut self, year: &YearColumn) -> Column {
        year.group.as_ref().map_or(Column::Aside, |group| self.column_of(group))
    }

    /// What a column of figures is about; its heading is told once.
    fn column_of(&mut self, group: &Group) -> Column {
        if is_population(&group.label) {
            return Column::People;
        }
        let term = self.term(None, &group.label, (group.row, group.column), 0);
        term.map_or(Column::Aside, Column::Series)
    }

    fn data_rows(&self, table: &Table) -> impl Iterator<Item = (u32, &'a [Cell])> + use<'a> {
        let first = table.first_year();
        let rows = self.sheet.rows_in(table.header.1 + 1..u32::MAX);
        rows.filter(move |(_, cells)| cells.iter().any(|cell| cell.column >= first))
    }

    /// The labels of rows from the columns with these roles; `None` where there are none.
    fn row_labels(&self, table: &Table, name: Role, code: Role) -> Option<Vec<Label>> {
        let name = table.column(name)?;
        let plain = table.column(Role::Code).filter(|_| table.layout != Layout::Wide);
        let code = table.column(code).or(plain);
        let people = people_column(table);
        let label = |(row, cells): (u32, &[Cell])| Label {
            code: code.and_then(|column| self.sheet.value(row, column)).cloned(),
            name: self.sheet.value(row, name).map(Value::written).unwrap_or_default(),
            population: self.people_in(people, cells),
        };
        Some(self.data_rows(table).map(label).collect())
    }

    /// Where no heading says which column names the rows, the first text does.
    fn first_text_labels(&self, rows: &[(u32, &[Cell])], table: &Table) -> Vec<Label> {
        let first = table.first_year();
        let name = |cells: &[Cell]| {
            let text = cells.iter().find(|cell| cell.column < first && is_text(cell));
            text.map(|cell| cell.value.written()).unwrap_or_default()
        };
        let people = people_column(table);
        let population = |cells: &[Cell]| self.people_in(people, cells);
        let label = |(_, cells): &(u32, &[Cell])| Label {
            code: None,
            name: name(cells),
            population: population(cells),
        };
        rows.iter().map(label).collect()
    }

    /// The number of people in a row, from the column that has the latest.
    fn people_in(&self, column: Option<u32>, cells: &[Cell]) -> Option<f64> {
        let column = column?;
        let cell = cells.iter().find(|cell| cell.column == column)?;
        count(&figures::read(&cell.value, self.style).0)
    }

    /// What each row is about; what is odd about it is told at its first cell.
    fn read_places(
        &mut self,
        rows: &[(u32, &[Cell])],
        labels: &[Label],
        table: &Table,
    ) -> Vec<Place> {
        let places = places(labels, self.home);
        self.draft.territories.extend(names(labels, &places));
        let column = table.column(Role::Territory).unwrap_or(1);
        for (((row, _), label), place) in rows.iter().zip(labels).zip(&places) {
            self.tell_place(*row, column, label, place);
        }
        self.tell_own_row(&places);
        places
    }

    fn tell_own_row(&mut self, places: &[Place]) {
        let ours = |place: &Place| matches!(place, Place::Ours(_) | Place::Unclear);
        let ours = places.iter().any(ours);
        if !places.is_empty() && !ours && !self.home.is_nobody() {
            let home = self.home.name.as_str();
            self.notices
                .sheet(Severity::Error, keys::finding_no_own_row(self.home.code.as_str(), home));
        }
    }

    fn tell_place(&mut self, row: u32, column: u32, label: &Label, place: &Place) {
        let name = label.name.as_str();
        let code = label.code.as_ref().map(Value::written).unwrap_or_default();
        let home = self.home.name.as_str();
        let (severity, message) = match place {
            Place::Ours(CodeForm::LostZeros) => {
                (Severity::Note, keys::finding_lost_zeros(self.home.code.as_str(), code))
            }
            Place::Ours(CodeForm::Different) => {
                (Severity::Warning, keys::finding_other_code(code, name))
            }
            Place::Larger(times) => {
                let people = (label.population.unwrap_or_default(), 0);
                (Severity::Error, keys::finding_larger_territory(name, people, (times.round(), 0)))
            }
            Place::Second => (Severity::Error, keys::finding_second_row(code, name)),
            Place::Unclear if self.home.code.is_empty() && !code.is_empty() => {
                (Severity::Error, keys::finding_unclear_code(code, name))
            }
            Place::Unclear => (Severity::Error, keys::finding_unclear_row(name)),
            Place::Other(_, Likeness::Homonym) if self.draft.layout == Some(Layout::Panel) => {
                (Severity::Note, keys::finding_homonym_out(code, home, name))
            }
            Place::Other(_, Likeness::Homonym) => {
                (Severity::Note, keys::finding_homonym(code, home, name))
            }
            Place::Total => (Severity::Note, keys::finding_total_row(name)),
            Place::Ours(CodeForm::Whole) | Place::Other(..) | Place::Nothing => return,
        };
        self.notices.cell(severity, row, column, message);
    }

    // One figure a row.

    fn read_long(&mut self, table: &Table) {
        let rows: Vec<_> = self.sheet.rows_in(table.header.1 + 1..u32::MAX).collect();
        let places = self.long_places(&rows, table);
        for (place, (row, cells)) in rows.iter().enumerate() {
            let territory = match &places {
                Some(places) => places.get(place).and_then(Option::as_deref),
                None => Some(TOWN),
            };
            match territory {
                Some(territory) => self.read_long_row(table, *row, cells, territory),
                None if cells.len() == 1 => self.draft.footnotes.extend(line_notes(*row, cells)),
                None => {}
            }
        }
    }

    /// Each territory is told once, however many rows it has.
    fn long_places(
        &mut self,
        rows: &[(u32, &[Cell])],
        table: &Table,
    ) -> Option<Vec<Option<String>>> {
        let (name, code) = (table.column(Role::Territory), table.column(Role::TerritoryCode));
        // A table that names no territory at all is about the municipality.
        name.or(code)?;
        let value = |row: u32, column: u32| self.sheet.value(row, column);
        let text = |row| name.and_then(|c| value(row, c)).map(Value::written).unwrap_or_default();
        let region = table.column(Role::Region).or(table.column(Role::RegionCode));
        let written = |row, column: Option<u32>| value(row, column?).map(Value::written);
        let key = |row| (written(row, code), text(row), written(row, region));
        let mut places_of = BTreeMap::new();
        let (mut firsts, mut labels) = (Vec::new(), Vec::new());
        let mut which = Vec::new();
        for (row, cells) in rows {
            let place = *places_of.entry(key(*row)).or_insert_with(|| {
                firsts.push((*row, *cells));
                let code = code.and_then(|c| value(*row, c)).cloned();
                labels.push(Label { code, name: text(*row), population: None });
                labels.len() - 1
            });
            which.push(place);
        }
        let places = self.read_places(&firsts, &labels, table);
        let territory = |place: usize| places.get(place)?.territory().map(str::to_owned);
        Some(which.into_iter().map(territory).collect())
    }

    fn read_long_row(&mut self, table: &Table, row: u32, cells: &'a [Cell], territory: &str) {
        let cell = |role| cells.iter().find(|cell| table.roles.get(&cell.column) == Some(&role));
        let name_cell = cell(Role::Indicator).or_else(|| cell(Role::Code));
        let Some((name_cell, year)) = name_cell.zip(cell(Role::Year)) else { return };
        let Some(period) = year_heading(&year.value).map(|heading| heading.period) else {
            let message = keys::finding_no_year(year.value.written());
            return self.notices.cell(Severity::Error, row, year.column, message);
        };
        let name = name_cell.value.written();
        let source = self.row_source(table, cells);
        if is_population(&name) {
            if let Some(cell) = cell(Role::Value) {
                self.people(cell, territory, period, source);
            }
            return;
        }
        let code = cell(Role::Code).map(|cell| &cell.value);
        let place = (row, name_cell.column);
        let Some(term) = self.term(code, &name, place, source) else { return };
        self.check_unit(table, cells, term);
        let Some(breakdown) = self.breakdown(cell(Role::Sex), cell(Role::Area)) else { return };
        let context = Context { territory, period, breakdown: &breakdown, source, lane: 0 };
        match (cell(Role::Numerator), cell(Role::Denominator), cell(Role::Value)) {
            (Some(numerator), Some(denominator), _) => {
                self.ratio(numerator, denominator, term, &context);
            }
            (_, _, Some(value)) => self.figure(value, term, &context),
            _ => {}
        }
    }

    /// `area=urban;sex=f`; `None`, told, where a word is not known.
    fn breakdown(&mut self, sex: Option<&Cell>, area: Option<&Cell>) -> Option<String> {
        let mut pairs = Vec::new();
        for (dimension, cell) in [("area", area), ("sex", sex)] {
            let Some(cell) = cell else { continue };
            match group_code(&cell.value.written()) {
                Some("") => {}
                Some(code) => pairs.push(format!("{dimension}={code}")),
                None => {
                    let message = keys::finding_unknown_group(cell.value.written());
                    self.notices.cell(Severity::Warning, cell.row, cell.column, message);
                    return None;
                }
            }
        }
        Some(pairs.join(";"))
    }

    // Names.

    /// The term of a name; each name is told once, as matched or as left aside.
    fn term(
        &mut self,
        code: Option<&Value>,
        name: &str,
        (row, column): (u32, u32),
        source: usize,
    ) -> Option<usize> {
        let key = (code.map(Value::written).unwrap_or_default(), name.to_owned());
        if key.0.is_empty() && name.is_empty() {
            return None;
        }
        if let Some(term) = self.known.get(&key) {
            return *term;
        }
        let cell = cell_name(row, column);
        let shown = if name.is_empty() { key.0.clone() } else { name.to_owned() };
        let found = self.chosen(&shown).unwrap_or_else(|| self.vocabulary.find(code, Some(name)));
        let term = match found
            .term()
            .and_then(|term| Some((term, self.vocabulary.terms().get(term)?)))
        {
            Some((place, term)) => {
                let reason = reason(&found);
                let (series, confidence) = (term.series.clone(), found.confidence());
                self.draft.matched.push(Matched { name: shown, cell, series, reason, confidence });
                Some(place)
            }
            None => {
                self.leave_aside(shown, (row, column), &found, source);
                None
            }
        };
        self.tell_number_code(&found, row, column);
        self.known.insert(key, term);
        term
    }

    /// What a person decided about a name.
    fn chosen(&self, name: &str) -> Option<Found> {
        let series = self.choices.names.get(name)?;
        let place = series.as_ref().and_then(|series| {
            self.vocabulary.terms().iter().position(|term| term.series == *series)
        });
        Some(place.map_or(Found::Unsure(vec![]), |term| Found::One(term, By::Person)))
    }

    fn leave_aside(
        &mut self,
        name: String,
        (row, column): (u32, u32),
        found: &Found,
        source: usize,
    ) {
        let suggestions = self.resembling(found);
        let reason = match (self.choices.names.get(&name), suggestions.is_empty()) {
            (Some(None), _) => Aside::Chosen,
            (_, true) => Aside::Unknown,
            (_, false) => Aside::Unsure,
        };
        if !matches!(found, Found::NumberCode { .. }) {
            let message = keys::finding_left_aside(name.as_str(), reason.message());
            self.notices.cell(Severity::Note, row, column, message);
        }
        let cell = cell_name(row, column);
        self.draft.unmatched.push(LeftAside { name, cell, source, reason, suggestions });
    }

    /// A column of figures of no known year is named, not passed over.
    fn leave_undated(&mut self, group: &Group) {
        let (name, reason) = (group.label.clone(), Aside::Undated);
        let message = keys::finding_left_undated(name.as_str());
        self.notices.cell(Severity::Note, group.row, group.column, message);
        let cell = cell_name(group.row, group.column);
        let left = LeftAside { name, cell, source: 0, reason, suggestions: Vec::new() };
        self.draft.unmatched.push(left);
    }

    /// The series that a name resembles, or for which its code may stand.
    fn resembling(&self, found: &Found) -> Vec<String> {
        let terms = self.vocabulary.terms();
        let series = |term: &Term| term.series.clone();
        match found {
            Found::Unsure(places) => {
                places.iter().filter_map(|place| terms.get(*place)).map(series).collect()
            }
            Found::NumberCode { codes, .. } => {
                let of = |code: &String| terms.iter().find(|term| term.codes.contains(code));
                codes.iter().filter_map(of).map(series).collect()
            }
            Found::One(..) => Vec::new(),
        }
    }

    fn tell_number_code(&mut self, found: &Found, row: u32, column: u32) {
        let Found::NumberCode { codes, term } = found else { return };
        let codes = codes.join(" / ");
        let (severity, message) = match term {
            Some(_) => (Severity::Warning, keys::finding_number_code_by_name(codes)),
            None => (Severity::Error, keys::finding_number_code(codes)),
        };
        self.notices.cell(severity, row, column, message);
    }

    fn check_unit(&mut self, table: &Table, cells: &[Cell], term: usize) {
        let cell = cells.iter().find(|cell| table.roles.get(&cell.column) == Some(&Role::Unit));
        let Some((cell, term)) = cell.zip(self.vocabulary.terms().get(term)) else { return };
        let typed = cell.value.written();
        if !same_unit(&typed, &term.unit) {
            let unit_word =
                unit(&term.unit).map_or_else(|| term.unit.as_str().into(), Argument::from);
            let message = keys::finding_unit(unit_word, typed);
            self.notices.cell(Severity::Warning, cell.row, cell.column, message);
        }
    }

    fn row_source(&mut self, table: &Table, cells: &[Cell]) -> usize {
        let cell = cells.iter().find(|cell| table.roles.get(&cell.column) == Some(&Role::Source));
        match cell.and_then(|cell| cell.value.text()) {
            Some(text) => self.source(&without_marks(text).0),
            None => 0,
        }
    }

    // Figures.

    fn figure(&mut self, cell: &Cell, term: usize, context: &Context) {
        let (reading, marks) = figures::read(&cell.value, self.style);
        let note = self.footnotes_of(&marks);
        self.candidates.push(self.candidate(cell, term, context, reading, note));
    }

    fn ratio(&mut self, numerator: &Cell, denominator: &Cell, term: usize, context: &Context) {
        let above = figures::read(&numerator.value, self.style).0;
        let below = figures::read(&denominator.value, self.style).0;
        let candidate = match (count(&above), count(&below)) {
            (Some(numerator_count), Some(denominator_count)) => Candidate {
                ratio: Some(Measure::Ratio {
                    numerator: numerator_count,
                    denominator: denominator_count,
                }),
                ..self.candidate(numerator, term, context, above, None)
            },
            (None, _) => self.candidate(numerator, term, context, above, None),
            (_, None) => self.candidate(denominator, term, context, below, None),
        };
        self.candidates.push(candidate);
    }

    fn candidate(
        &self,
        cell: &Cell,
        term: usize,
        context: &Context,
        reading: Reading,
        note: Option<String>,
    ) -> Candidate {
        let own = self.vocabulary.terms().get(term).map_or("", |term| term.breakdown.as_str());
        Candidate {
            term,
            territory: context.territory.to_owned(),
            period: context.period,
            breakdown: joined(own, context.breakdown),
            reading,
            ratio: None,
            row: cell.row,
            column: cell.column,
            source: context.source,
            lane: context.lane,
            note,
            by_hand: false,
        }
    }

    fn footnotes_of(&self, marks: &[String]) -> Option<String> {
        let text = |mark: &String| self.draft.footnotes.iter().find(|n| n.mark == *mark);
        let texts: Vec<&str> = marks.iter().filter_map(text).map(|n| n.text.as_str()).collect();
        (!texts.is_empty()).then(|| texts.join("; "))
    }

    fn people(&mut self, cell: &Cell, territory: &str, period: Period, source: usize) {
        let reading = figures::read(&cell.value, self.style).0;
        let choice = self.choices.of(cell.row, cell.column);
        if let Some(choice) = choice {
            let question = people_question(whole_number(&reading));
            let place = (cell.row, cell.column);
            if let CellChoice::Value(people, _) = choice
                && !can_be_people(*people)
            {
                return tell_impossible(*people, place, question, &mut self.notices);
            }
            tell_decided(choice, cell.value.written(), place, question, &mut self.notices);
        }
        let people = match choice {
            Some(CellChoice::LeaveOut) => return,
            Some(CellChoice::Value(people, _)) => Some(*people),
            Some(CellChoice::AsTyped) | None => whole_number(&reading),
        };
        let by_hand =
            matches!(choice, Some(CellChoice::Value(..))) && people != whole_number(&reading);
        let none = matches!(reading, Reading::Blank(_) | Reading::Dash);
        match people {
            Some(people) => self.count_people(Population {
                territory: territory.to_owned(),
                period,
                people,
                row: cell.row,
                column: cell.column,
                source,
                by_hand,
            }),
            None if none || choice.is_some() => {}
            None => {
                let message = keys::finding_not_people(cell.value.written());
                self.notices.ask(cell.row, cell.column, message, people_question(None));
            }
        }
    }

    /// Of two counts for one time the first is used, or that which a person chose.
    fn count_people(&mut self, found: Population) {
        let key = (found.territory.clone(), found.period);
        let place = *self.counted.entry(key).or_insert(self.draft.population.len());
        let Some(first) = self.draft.population.get_mut(place) else {
            return self.draft.population.push(found);
        };
        if (first.people - found.people).abs() <= 0.5 {
            return;
        }
        if self.choices.of(found.row, found.column).is_some() {
            *first = found;
            return;
        }
        let message = keys::finding_population_twice(
            cell_name(first.row, first.column),
            (first.people, 0),
            (found.people, 0),
            found.period.label(),
        );
        let question = people_question(Some(found.people));
        self.notices.ask(
            found.row,
            found.column,
            message,
            Question { gravity: Severity::Warning, ..question },
        );
    }
}

/// People are whole, and never fewer than none.
fn can_be_people(people: f64) -> bool {
    people >= 0.0 && people.fract() == 0.0
}

/// What a cell of people may be taken for.
fn people_question(people: Option<f64>) -> Question {
    Question {
        series: POPULATION.to_owned(),
        as_read: people.map(Measure::Value),
        reading: None,
        gravity: Severity::Error,
        alike: Vec::new(),
    }
}

/// What a column of figures is about.
#[derive(Clone, Copy)]
enum Column {
    People,
    Series(usize),
    Aside,
}

/// The column of the latest number of people.
fn people_column(table: &Table) -> Option<u32> {
    let is_people =
        |year: &&YearColumn| year.group.as_ref().is_some_and(|group| is_population(&group.label));
    let years = table.years.iter().filter(is_people);
    years.max_by_key(|year| year.heading.period).map(|year| year.column)
}

/// The cells under years, with their years.
fn year_cells<'a>(
    table: &'a Table,
    cells: &'a [Cell],
) -> impl Iterator<Item = (&'a YearColumn, &'a Cell)> {
    cells.iter().filter_map(|cell| {
        let place = table.years.binary_search_by_key(&cell.column, |year| year.column).ok()?;
        Some((table.years.get(place)?, cell))
    })
}

/// Code and name of the indicator of a row: by the headings, else the texts before the years.
fn indicator_of<'a>(table: &Table, cells: &'a [Cell]) -> (Option<&'a Value>, Option<&'a Value>) {
    let at = |column: u32| cells.iter().find(|cell| cell.column == column).map(|cell| &cell.value);
    let code = table.column(Role::Code).and_then(at);
    let name = table.column(Role::Indicator).and_then(at);
    if table.column(Role::Indicator).is_some() {
        return (code, name);
    }
    // Where nothing else names the rows, their regions do.
    let names = |column: &u32| matches!(table.roles.get(column), None | Some(Role::Region));
    let named =
        |cell: &&Cell| cell.column < table.first_year() && is_text(cell) && names(&cell.column);
    (code, cells.iter().filter(named).map(|cell| &cell.value).next().or(name))
}

/// Where the name of a row stands, for what is said about it.
fn label_column(table: &Table, cells: &[Cell]) -> u32 {
    let first = cells.iter().find(|cell| is_text(cell)).map_or(1, |cell| cell.column);
    table.column(Role::Indicator).unwrap_or(first)
}

fn whole_number(reading: &Reading) -> Option<f64> {
    count(reading).filter(|number| *number >= 0.0 && number.fract() == 0.0)
}

/// A count; a mark before three digits groups them, for people are not counted in thousandths.
fn count(reading: &Reading) -> Option<f64> {
    match reading {
        Reading::Number(number) | Reading::TwoWays(_, number) => Some(*number),
        _ => None,
    }
}

fn joined(one: &str, other: &str) -> String {
    let mut pairs: Vec<&str> = [one, other].into_iter().flat_map(|b| b.split(';')).collect();
    pairs.retain(|pair| !pair.is_empty());
    pairs.sort_unstable();
    pairs.dedup();
    pairs.join(";")
}

/// The code of a group; empty for everybody.
fn group_code(word: &str) -> Option<&'static str> {
    Some(match folded(word).as_str() {
        "total" | "ambos" | "ambos sexos" | "both" | "both sexes" | "todos" | "tous"
        | "ensemble" | "les deux" | "t" => "",
        "mujer" | "mujeres" | "feminino" | "femenino" | "mulher" | "mulheres" | "female"
        | "women" | "femme" | "femmes" | "f" => "f",
        "hombre" | "hombres" | "masculino" | "homem" | "homens" | "male" | "men" | "homme"
        | "hommes" | "m" | "h" => "m",
        "urbano" | "urbana" | "urban" | "urbain" | "urbaine" | "u" => "urban",
        "rural" | "rurale" | "r" => "rural",
        _ => return None,
    })
}

/// Units that say the same.
fn same_unit(typed: &str, unit: &str) -> bool {
    const PERCENT: [&str; 9] = [
        "%",
        "porcentaje",
        "percentual",
        "percent",
        "pourcentage",
        "por ciento",
        "por cento",
        "en porcentaje",
        "porcentagem",
    ];
    let (typed, unit) = (folded(typed), folded(unit));
    typed == unit
        || (unit == "%" && PERCENT.contains(&typed.as_str()))
        || !unit.starts_with('%') && typed != "%"
}

/// Footnotes of one line: a mark and a text, several where the cell has several lines.
fn line_notes(row: u32, cells: &[Cell]) -> Vec<Footnote> {
    let texts = cells.iter().filter_map(|cell| cell.value.text());
    texts.flat_map(str::lines).map(|text| footnote(row, text.trim())).collect()
}

fn footnote(row: u32, text: &str) -> Footnote {
    let quotes = |c: char| matches!(c, '"' | '“' | '”' | '«' | '»' | '\'');
    let (first, rest) = text.split_once([' ', ':', '=']).unwrap_or((text, ""));
    let mark = first.trim_matches(quotes).trim_matches(['(', ')']);
    let sign = matches!(mark, "-" | "–" | "—" | "*" | "**" | "..." | "…");
    let slash = mark.len() <= 3 && mark.ends_with('/') && mark.len() > 1;
    let rest = rest.trim_start_matches([' ', ':', '=']);
    if sign || slash {
        let mark = if matches!(mark, "–" | "—") { "-" } else { mark };
        return Footnote { row, mark: mark.to_owned(), text: rest.to_owned() };
    }
    Footnote { row, mark: String::new(), text: text.to_owned() }
}

/// The text after "Fuente:", where the line is one.
fn source_text(line: &str) -> Option<String> {
    let (word, text) = line.split_once(':')?;
    let is_source = matches!(
        folded(word).as_str(),
        "fuente" | "fuentes" | "fonte" | "fontes" | "source" | "sources"
    );
    is_source.then(|| text.trim().to_owned())
}

/// The publisher is what stands before the first mark.
fn publisher(text: &str) -> String {
    let end = text.find([',', ';', ':', '(', '.']).unwrap_or(text.len());
    text.get(..end).unwrap_or(text).trim().to_owned()
}

fn reason(found: &Found) -> Message {
    match found {
        Found::One(_, By::Code(code)) => keys::matched_by_code(code.as_str()),
        Found::One(_, By::Name) => keys::matched_by_name(),
        Found::One(_, By::Person) => keys::matched_by_person(),
        _ => keys::matched_by_words(),
    }
}

//! Reading a workbook into a preview, and storing the preview.

use std::cmp::Reverse;
use std::path::Path;
use std::sync::Arc;

use ceiba::basics::{Period, Progress};
use ceiba::importing::apply::{self, Applied};
use ceiba::importing::draft::Aside;
use ceiba::importing::keep::hold_blanks;
use ceiba::importing::{
    Book, CellChoice, Choices, Confidence, Draft, DraftRow, Finding, Question, Severity,
    Vocabulary, cell_name, recognise,
};
use ceiba::municipality::store::municipality;
use ceiba::progress::store::Figures;
use ceiba::series::{Figure, TOWN, own};
use ceiba::text::{format, keys};
use ceiba::workspace::Done;
use ceiba::{Error, Result};

use super::{figures, files, read, start};
use crate::Context;
use crate::context::Preview;
use crate::say::Say;
use crate::views::importing::{
    ApplyInput, CellTake, ConfidenceView, DecideInput, DiscardInput, DraftFigureView, FindingView,
    ImportDone, ImportPreview, NameView, OtherTownView, PreviewInput, QuestionView, RecognisedView,
    SeverityView, SheetView,
};

/// Reads a workbook and says what would be stored; stores nothing.
pub fn preview(
    context: &Context,
    input: PreviewInput,
    progress: &dyn Progress,
) -> Result<ImportPreview> {
    let path = context.path(&input.token)?;
    let book = context.reader()?.read(&path, progress)?;
    let choices = Choices { sheet: input.sheet, ..Choices::default() };
    let (file, sheet) = (files::name(&path), choices.sheet.clone());
    let (draft, figures) = drafted(context, &book, &choices, &file)?;
    let book = Arc::new(book);
    let preview = Preview { file, book, sheet, draft };
    let mut view = Viewer::of(context, &preview, &figures, &choices).preview(&preview);
    view.preview = context.keep(preview);
    Ok(view)
}

/// Makes the draft of a preview again, with what a person decided; stores nothing.
pub fn decide(
    context: &Context,
    input: DecideInput,
    progress: &dyn Progress,
) -> Result<ImportPreview> {
    let mut preview = context.kept(&input.preview)?;
    let names = input.names.into_iter().map(|decided| (decided.name, decided.series)).collect();
    let cells = input
        .cells
        .into_iter()
        .map(|decided| Ok((decided.cell, cell_choice(context, decided.take, &decided.typed)?)));
    let cells = cells.collect::<Result<_>>()?;
    let choices = Choices { sheet: preview.sheet.clone(), names, cells };
    let catalogue = context.read(own::catalogue)?;
    choices.check(&Vocabulary::for_town(&catalogue))?;
    let (draft, figures) = drafted(context, &preview.book, &choices, &preview.file)?;
    if let Some(refused) = draft.findings.iter().find(|finding| finding.refuses_choice()) {
        return Err(Error::Refused(refused.message.clone()));
    }
    progress.check()?;
    preview.draft = draft;
    let view = Viewer::of(context, &preview, &figures, &choices).preview(&preview);
    context.keep_as(&input.preview, preview.draft);
    Ok(ImportPreview { preview: input.preview, ..view })
}

fn drafted(
    context: &Context,
    book: &Book,
    choices: &Choices,
    file: &str,
) -> Result<(Draft, Figures)> {
    context.read(|db| {
        let figures = Figures::read(db)?;
        let sheet = municipality(db)?;
        let home = apply::home(&sheet, figures.population().map(|(_, people)| people));
        let vocabulary = Vocabulary::for_town(&figures.catalogue);
        let mut draft = recognise(book, &vocabulary, &home, choices);
        hold_blanks(db, &mut draft, file)?;
        Ok((draft, figures))
    })
}

fn cell_choice(context: &Context, take: CellTake, typed: &str) -> Result<CellChoice> {
    Ok(match take {
        CellTake::AsRead => CellChoice::AsTyped,
        CellTake::LeaveOut => CellChoice::LeaveOut,
        CellTake::Value => CellChoice::Value(read::number(context.locale(), typed)?, String::new()),
    })
}

/// Stores a preview as one thing that can be undone.
pub fn apply(context: &Context, input: ApplyInput, progress: &dyn Progress) -> Result<ImportDone> {
    let say = Say::of(context);
    let mut preview = context.kept(&input.preview)?;
    if preview.draft.figures().next().is_none() {
        return Err(Error::Refused(keys::import_nothing(preview.file)));
    }
    name_source(&mut preview.draft, input.source.trim());
    progress.check()?;
    // The turn of writes is taken here, not for the whole job: reading the file needs none.
    let _turn = context.turn();
    let done = store(context, &preview)?;
    context.forget(&input.preview);
    let file = preview.file.clone();
    let written = !done.touched.is_empty();
    let summary = match written {
        true => keys::door_import_done(of_others(&preview.draft), done.value.stored, file),
        false => keys::import_nothing_new(file),
    };
    Ok(ImportDone {
        stored: say.count(done.value.stored),
        written,
        summary: say.text(&summary),
        state: start::opened_frame(context)?,
    })
}

fn store(context: &Context, preview: &Preview) -> Result<Done<Applied>> {
    context.with(|session| {
        if session.example.is_none() {
            session.workspace.back_up()?; // an example can be made anew
        }
        apply::apply(&mut session.workspace, &preview.draft, &preview.file, "")
    })
}

/// The name a person gives the source stands for the first that the file names.
fn name_source(draft: &mut Draft, name: &str) {
    if let Some(source) = draft.sources.first_mut().filter(|_| !name.is_empty()) {
        source.title = name.to_owned();
    }
}

/// Reads a workbook and stores all that is sure of it: how examples are made.
pub fn import_file(context: &Context, path: &Path, progress: &dyn Progress) -> Result<()> {
    let token = context.token(path).token;
    let preview = preview(context, PreviewInput { token, sheet: None }, progress)?.preview;
    apply(context, ApplyInput { preview, source: String::new() }, progress).map(|_| ())
}

/// Forgets a preview.
pub fn discard(context: &Context, input: DiscardInput) -> Result<()> {
    context.forget(&input.preview);
    Ok(())
}

/// Turns a draft into views.
struct Viewer<'a> {
    draft: &'a Draft,
    figures: &'a Figures,
    choices: &'a Choices,
    say: Say,
}

impl<'a> Viewer<'a> {
    fn of(
        context: &Context,
        preview: &'a Preview,
        figures: &'a Figures,
        choices: &'a Choices,
    ) -> Self {
        Self { draft: &preview.draft, figures, choices, say: Say::of(context) }
    }

    fn preview(&self, of: &Preview) -> ImportPreview {
        let draft = self.draft;
        let (own, others): (Vec<DraftRow>, Vec<DraftRow>) =
            draft.figures().partition(|row| row.territory == TOWN);
        let layout = draft.inferences.iter().map(|found| self.say.text(&found.reason));
        // Names left aside are a list of their own, and another town stands above all.
        let aside = keys::finding_left_aside("", "").key();
        let listed = |found: &&Finding| found.message.key() != aside && !found.leads();
        let mut found: Vec<&Finding> = draft.findings.iter().filter(listed).collect();
        found.sort_by_key(|finding| order(finding));
        let findings = found.into_iter().map(|finding| self.finding(finding)).collect();
        ImportPreview {
            preview: String::new(),
            file: of.file.clone(),
            sheets: self.sheets(&of.book),
            layout: layout.collect::<Vec<_>>().join(" "),
            title: draft.title.join(" · "),
            source: draft.sources.first().map(|source| source.title.clone()).unwrap_or_default(),
            recognised: draft.matched.iter().map(|found| self.recognised(found)).collect(),
            names: self.names(),
            figures: own.iter().map(|row| self.figure(row)).collect(),
            comparison: others.iter().map(|row| self.figure(row)).collect(),
            other_town: self.other_town(),
            findings,
            count: self.say.count(draft.count()),
            summary: self.say.text(&summary(draft)),
        }
    }

    fn other_town(&self) -> Option<OtherTownView> {
        let named = self.draft.other_town.clone()?;
        let told = self.draft.findings.iter().find(|finding| finding.leads())?;
        Some(OtherTownView { named, text: self.say.text(&told.message) })
    }

    fn sheets(&self, book: &Book) -> Vec<SheetView> {
        let view = |sheet: &ceiba::importing::Sheet| SheetView {
            name: sheet.name.clone(),
            hidden: sheet.hidden,
            used: sheet.name == self.draft.sheet,
        };
        book.sheets.iter().map(view).collect()
    }

    fn recognised(&self, found: &ceiba::importing::draft::Matched) -> RecognisedView {
        let series = self.figures.catalogue.find(&found.series);
        let own = |row: &&DraftRow| {
            row.series == found.series && row.territory == TOWN && !row.is_blank()
        };
        let (confidence, word) = confidence(found.confidence);
        RecognisedView {
            series: found.series.clone(),
            code: series.map(figures::code).unwrap_or_default(),
            label: self.label(&found.series),
            heading: found.name.clone(),
            cell: found.cell.clone(),
            reason: self.say.text(&found.reason),
            confidence,
            confidence_text: self.say.text(&word),
            count: self.say.count(self.draft.rows.iter().filter(own).count()),
            chosen: self.is_chosen(&found.name),
        }
    }

    fn label(&self, series: &str) -> String {
        let known = self.figures.catalogue.find(series);
        known.map_or(series, |series| series.label.get(self.say.language)).to_owned()
    }

    fn names(&self) -> Vec<NameView> {
        let left = self.draft.unmatched.iter().map(|left| self.left_aside(left));
        let taken = self.draft.matched.iter().filter(|found| self.is_chosen(&found.name));
        let mut names: Vec<NameView> = left.chain(taken.map(|found| self.taken(found))).collect();
        names.sort_by(|one, other| place(&one.cell).cmp(&place(&other.cell)));
        names
    }

    fn is_chosen(&self, name: &str) -> bool {
        self.choices.names.contains_key(name)
    }

    fn taken(&self, found: &ceiba::importing::draft::Matched) -> NameView {
        NameView {
            name: found.name.clone(),
            cell: found.cell.clone(),
            reason: self.say.text(&found.reason),
            series: Some(found.series.clone()),
            resembles: Vec::new(),
            chosen: true,
        }
    }

    fn left_aside(&self, left: &ceiba::importing::draft::LeftAside) -> NameView {
        NameView {
            name: left.name.clone(),
            cell: left.cell.clone(),
            reason: self.say.text(&left.reason.message()),
            series: None,
            resembles: left.suggestions.clone(),
            chosen: left.reason == Aside::Chosen,
        }
    }

    fn figure(&self, row: &DraftRow) -> DraftFigureView {
        let series = self.figures.catalogue.find(&row.series);
        let text = series.map(|series| figures::told(&row.figure, series, &self.say));
        let own = row.territory == TOWN && row.breakdown.is_empty();
        let stored = self
            .stored(&row.series, row.period)
            .filter(|stored| own && text.as_ref() != Some(stored));
        DraftFigureView {
            label: self.label(&row.series),
            period: row.period.label(),
            territory: self.territory(&row.territory),
            text: text.unwrap_or_default(),
            blank: row.is_blank(),
            cell: self.whence(row),
            replaces: stored,
        }
    }

    /// The cell of a figure, or that it is not what its cell says.
    fn whence(&self, row: &DraftRow) -> String {
        let cell = cell_name(row.row, row.column);
        if row.by_hand { self.say.text(&keys::import_figure_by_hand(cell)) } else { cell }
    }

    fn stored(&self, series: &str, period: Period) -> Option<String> {
        let found = self.figures.series.get(series)?;
        let same = found.preferred(&self.figures.sources).into_iter();
        let same = same.into_iter().find(|stored| stored.key.period == period)?;
        Some(figures::told(&same.figure, &found.series, &self.say))
    }

    /// A territory by its name; the municipality itself by a word.
    fn territory(&self, territory: &str) -> String {
        let named = self.draft.territories.get(territory).cloned();
        match territory {
            TOWN => self.say.text(&keys::door_territory_town()),
            _ => named.unwrap_or_else(|| territory.to_owned()),
        }
    }

    fn finding(&self, finding: &Finding) -> FindingView {
        let (severity, word) = severity(finding.severity);
        FindingView {
            code: finding.message.key().to_owned(),
            severity,
            severity_text: self.say.text(&word),
            sheet: finding.sheet.clone(),
            cell: finding.cell.clone(),
            message: self.say.text(&finding.message),
            question: finding.question.as_ref().map(|question| self.question(finding, question)),
        }
    }

    fn question(&self, finding: &Finding, question: &Question) -> QuestionView {
        let series = self.figures.catalogue.find(&question.series);
        let read = question.as_read.zip(series);
        let read =
            read.map(|(measure, series)| figures::told(&Figure::plain(measure), series, &self.say));
        let number = |value: f64| format::short_number(value, 4, self.say.locale);
        let decided = finding.cell.as_ref().and_then(|cell| self.choices.cells.get(cell));
        let (take, typed) = match decided {
            None => (None, String::new()),
            Some(CellChoice::AsTyped) => (Some(CellTake::AsRead), String::new()),
            Some(CellChoice::LeaveOut) => (Some(CellTake::LeaveOut), String::new()),
            Some(CellChoice::Value(value, _)) => (Some(CellTake::Value), number(*value)),
        };
        QuestionView {
            as_read: read,
            reading: question.reading.map(number),
            alike: question.alike.clone(),
            take,
            typed,
        }
    }
}

/// The gravest first, then row by row; what is decided stays where it was asked.
fn order(finding: &Finding) -> (Reverse<Severity>, (u32, usize, &str)) {
    let asked = finding.question.as_ref().map(|question| question.gravity);
    let cell = finding.cell.as_deref().unwrap_or_default();
    (Reverse(asked.unwrap_or(finding.severity)), place(cell))
}

/// The place of a cell, row by row: `C12` after `AA3`.
fn place(cell: &str) -> (u32, usize, &str) {
    let column = cell.trim_end_matches(|c: char| c.is_ascii_digit());
    let row = cell.trim_start_matches(column).parse().unwrap_or_default();
    (row, column.len(), column)
}

/// How many of its figures are of other places.
fn of_others(draft: &Draft) -> usize {
    draft.figures().filter(|row| row.territory != TOWN && !row.is_blank()).count()
}

/// How many figures would be stored, and beside them how many blanks.
fn summary(draft: &Draft) -> ceiba::text::Message {
    let figures = keys::door_import_summary(of_others(draft), draft.count());
    match draft.blanks() {
        0 => figures,
        blanks => keys::sentences_two(figures, keys::import_blanks(blanks)),
    }
}

fn confidence(confidence: Confidence) -> (ConfidenceView, ceiba::text::Message) {
    match confidence {
        Confidence::Exact => (ConfidenceView::Exact, keys::door_confidence_exact()),
        Confidence::Likely => (ConfidenceView::Likely, keys::door_confidence_likely()),
        Confidence::Unsure => (ConfidenceView::Unsure, keys::door_confidence_unsure()),
    }
}

/// A severity and its word.
pub fn severity(severity: Severity) -> (SeverityView, ceiba::text::Message) {
    match severity {
        Severity::Error => (SeverityView::Error, keys::door_severity_error()),
        Severity::Warning => (SeverityView::Warning, keys::door_severity_warning()),
        Severity::Note => (SeverityView::Note, keys::door_severity_note()),
    }
}

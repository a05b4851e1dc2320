//! A goal: a chapter of its indicators, each with level, progress, chart and the figures of late.
//!
//! **Invariant:** level comes before progress; what stands behind a verdict is named with its page.

use ceiba::catalogue::about;
use ceiba::municipality::country::Word;
use ceiba::progress::{Assessment, Flag, Sure};
use ceiba::text::{Message, format, keys};

use super::annexes::is_calculated;
use super::balance::is_prorated;
use super::{Book, Extent, Goal, Indicator, IndicatorFigure, OwnNote, chart, judged, verdict};
use crate::books::marks::Marks;
use crate::document::{
    Block, Cell, Column, Figure, Inline, Purpose, Reference, Row, plain, strong,
};

/// So many figures of late stand beside those of region and country.
const OF_LATE: usize = 4;

/// A goal of so few indicators begins below another one of few.
const FEW: usize = 2;

impl Book<'_> {
    /// The goals, a chapter each.
    pub(super) fn goals(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut few_before = false;
        for goal in self.shown_goals() {
            let few = goal.indicators.len() <= FEW;
            if !(few && few_before) {
                blocks.push(Block::PageBreak);
            }
            few_before = few;
            blocks.extend(self.goal(goal));
        }
        blocks
    }

    /// What the goal is about is read on one page with the first of its indicators.
    fn goal(&self, goal: &Goal) -> Vec<Block> {
        let mut indicators = goal.indicators.iter().map(|indicator| self.indicator(indicator));
        let mut blocks = vec![Block::heading(1, goal.title.clone())];
        blocks.extend(self.opening(goal));
        blocks.extend(indicators.next().into_iter().flatten());
        let first = Block::Together { blocks };
        std::iter::once(first).chain(indicators.flatten()).collect()
    }

    /// Level, progress and chart in one piece; then figures of late, and where to read what stands
    /// behind them.
    pub(super) fn indicator(&self, indicator: &Indicator) -> Vec<Block> {
        let live = &indicator.live;
        let mut blocks = vec![Block::heading_of(2, indicator.title(), indicator.place())];
        if indicator.figures.is_empty() {
            blocks.push(self.text(Purpose::Body, &keys::books_no_figures()));
            return blocks;
        }
        blocks.push(Block::Paragraph { purpose: Purpose::Verdict, runs: self.verdict_line(live) });
        if let Some(of) = &indicator.variant_of {
            blocks.push(self.text(Purpose::Note, &keys::books_variant(of.clone())));
        }
        blocks.extend(indicator.own.iter().map(|own| Block::text(Purpose::Note, self.own(own))));
        blocks.extend(self.drafted(indicator));
        // A full book has the clock of the MDGs on pages of its own.
        if self.input.extent == Extent::Short {
            blocks.extend(self.closed(indicator));
        }
        blocks.push(self.figure(indicator));
        let mut blocks = vec![Block::Together { blocks }];
        blocks.extend(self.of_late(indicator));
        let figures = indicator.figures.iter();
        blocks.extend(self.note(Marks::all(figures.map(|figure| Marks::of(&figure.point)))));
        if self.input.extent == Extent::Full {
            blocks.extend(self.behind(indicator));
        }
        blocks
    }

    /// What is said of an indicator of the municipality's own, in one note.
    fn own(&self, OwnNote { mark, own, series }: &OwnNote) -> String {
        let divided = !series.denominator.en.is_empty();
        let formula = divided.then(|| about::formula(series, self.words.locale));
        let has_source = !own.source.is_empty();
        let source = has_source.then(|| self.say(&keys::own_note_source(own.source.as_str())));
        let parts = [
            Some(format::capitalized(&self.say(mark))),
            formula,
            Some(own.about.clone()),
            source,
            Some(self.say(&keys::own_note())),
        ];
        let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        parts.map(sentence).collect::<Vec<_>>().join(" ")
    }

    /// The word, its shape, and how sure it is where it is not.
    pub(super) fn verdict_line(&self, assessment: &Assessment) -> Vec<Inline> {
        let mut runs = verdict(assessment, self.words);
        if assessment.sure != Sure::Plain {
            runs.push(plain(format!(" – {}", self.say(&assessment.sure.word()))));
        }
        runs
    }

    fn figure(&self, indicator: &Indicator) -> Block {
        let points = || indicator.figures.iter().map(|figure| &figure.point.period);
        let label = indicator.label.clone();
        let caption = match (points().next(), points().next_back()) {
            (Some(first), Some(last)) if first != last => {
                keys::books_chart_caption(first.clone(), label, last.clone())
            }
            (first, _) => keys::books_chart_caption_one(label, first.cloned().unwrap_or_default()),
        };
        Block::Figure(Figure {
            caption: self.say(&caption),
            scene: chart(indicator, self.words.locale),
            source: self.source_line(&indicator.used(), |source| indicator.by_hand_of(source)),
            id: None,
        })
    }

    /// The figures of late beside those of region and country. Where these are known only for the last
    /// of them, the sentence of level has compared them already.
    fn of_late(&self, indicator: &Indicator) -> Option<Block> {
        let unit = indicator.live.unit.as_str();
        let figures = &indicator.figures;
        let late = figures.get(figures.len().saturating_sub(OF_LATE)..)?;
        let (_, earlier) = late.split_last()?;
        let compared = |figure: &IndicatorFigure| figure.region.or(figure.country).is_some();
        if !earlier.iter().any(compared) {
            return None;
        }
        let region = late.iter().any(|figure| figure.region.is_some());
        let country = late.iter().any(|figure| figure.country.is_some());
        let beside = |there: bool, value: Option<f64>| {
            let value = value.map_or("–".to_owned(), |value| self.words.value(value, unit));
            there.then(|| Cell::text(value))
        };
        let row = |figure: &IndicatorFigure| {
            let own = Marks::of(&figure.point).beside(self.words.value(figure.point.value, unit));
            let own = [Cell::text(figure.point.period.as_str()), Cell::text(own)];
            let others = [beside(region, figure.region), beside(country, figure.country)];
            Row::plain(own.into_iter().chain(others.into_iter().flatten()).collect())
        };
        let word = |there: bool, word| {
            there.then(|| Column::numbers(self.words.label(&self.input.place, word)))
        };
        let own = self.number_head(&keys::books_figures(self.words.unit(unit)));
        let others = [word(region, Word::Region), word(country, Word::Country)];
        let columns = [self.head(&keys::books_year()), own].into_iter();
        let columns = columns.chain(others.into_iter().flatten()).collect();
        Some(self.table(columns, late.iter().map(row).collect()))
    }

    /// Where all figures stand, and how the verdict came about.
    fn behind(&self, indicator: &Indicator) -> Option<Block> {
        let page = |to: String| Inline::Reference { to, form: Reference::Page };
        let label = |message: &Message| plain(format!("{} ", self.say(message)));
        let figures = [label(&keys::books_see_figures()), page(indicator.figures_place())];
        let calculation =
            [label(&keys::books_see_calculation()), page(indicator.calculation_place())];
        let has = |annex| self.input.own.has(annex);
        let calculated = has("calculations") && is_calculated(indicator);
        let parts = [has("figures").then_some(figures), calculated.then_some(calculation)];
        let parts: Vec<_> = parts.into_iter().flatten().collect();
        let runs = parts.join(&plain(" · "));
        (!runs.is_empty()).then_some(Block::Paragraph { purpose: Purpose::Source, runs })
    }

    /// What is said of the indicator on the clock of the MDGs.
    pub(super) fn closed(&self, indicator: &Indicator) -> Option<Block> {
        let told = |closed: &&Assessment| judged(closed) || closed.at_deadline.is_some();
        let closed = indicator.closed.as_ref().filter(told)?;
        let mut runs = verdict(closed, self.words);
        runs.insert(0, strong(format!("{} ", self.say(&keys::books_mdg_clock()))));
        let account = closed.progress_account().map(|account| self.say(&account));
        // That its target is none of the agenda's is said here, too: its calculation is pages away.
        let prorated = is_prorated(closed).then(|| self.say(&Flag::Prorated.sentence()));
        let told: Vec<String> = account.into_iter().chain(prorated).collect();
        if !told.is_empty() {
            runs.push(plain(format!(". {}", told.join(" "))));
        }
        Some(Block::Paragraph { purpose: Purpose::Body, runs })
    }
}

/// What somebody wrote, with a full stop where it has none.
fn sentence(text: String) -> String {
    if text.ends_with(['.', '!', '?', '…']) { text } else { text + "." }
}

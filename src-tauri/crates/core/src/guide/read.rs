//! Reads a page of the guide out of its Markdown.
//!
//! **Invariant:** what a page of the guide cannot have becomes plain words or nothing; no markup gets through.

use std::mem::take;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::{Block, Link, Look, Order, Page, Span};

/// The page of a file; `None` where it has no heading.
pub(super) fn page(id: &'static str, text: &str) -> Option<Page> {
    let mut reader = Reader::new(id);
    events(text).for_each(|event| reader.take(event));
    Some(Page { id, title: reader.title?, blocks: reader.blocks })
}

fn events(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_HEADING_ATTRIBUTES)
}

/// What was read so far, and what is being read.
struct Reader {
    page: &'static str,
    title: Option<String>,
    blocks: Vec<Block>,
    spans: Vec<Span>,
    looks: Vec<Look>,
    link: Option<Link>,
    anchor: Option<String>,
    list: Option<(Order, Vec<Vec<Span>>)>,
}

impl Reader {
    fn new(page: &'static str) -> Self {
        let (title, link, anchor, list) = (None, None, None, None);
        let (blocks, spans, looks) = (Vec::new(), Vec::new(), Vec::new());
        Self { page, title, blocks, spans, looks, link, anchor, list }
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.say(&text, self.looks.last().copied().unwrap_or_default()),
            Event::Code(text) => self.say(&text, Look::Key),
            Event::SoftBreak | Event::HardBreak => self.say(" ", Look::Plain),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Heading { id, .. } => self.anchor = id.map(|id| id.into_string()),
            Tag::Strong => self.looks.push(Look::Strong),
            Tag::Emphasis => self.looks.push(Look::Emphasis),
            Tag::Link { dest_url, .. } => self.link = Some(self.link_to(&dest_url)),
            Tag::List(first) => {
                let order = if first.is_some() { Order::Steps } else { Order::Any };
                self.list = Some((order, Vec::new()));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => self.heading(level),
            TagEnd::Strong | TagEnd::Emphasis => drop(self.looks.pop()),
            TagEnd::Link => self.link = None,
            TagEnd::Item => {
                let item = take(&mut self.spans);
                self.list.iter_mut().for_each(|(_, items)| items.push(item.clone()));
            }
            TagEnd::List(_) => {
                let list = self.list.take().map(|(order, items)| Block::List { order, items });
                self.blocks.extend(list);
            }
            TagEnd::Paragraph if self.list.is_none() => {
                self.blocks.push(Block::Paragraph(take(&mut self.spans)));
            }
            _ => {}
        }
    }

    fn heading(&mut self, level: HeadingLevel) {
        let text: String = take(&mut self.spans).into_iter().map(|span| span.text).collect();
        match level {
            HeadingLevel::H1 => self.title = Some(text),
            _ => self.blocks.push(Block::Heading { text, anchor: self.anchor.take() }),
        }
    }

    /// Adds words to the last ones, where they look like them.
    fn say(&mut self, text: &str, look: Look) {
        match self.spans.last_mut() {
            Some(last) if last.look == look && last.link == self.link => last.text.push_str(text),
            _ => self.spans.push(Span { text: text.to_owned(), look, link: self.link.clone() }),
        }
    }

    /// `indicator.md#two-clocks`, or `#two-clocks` of this page.
    fn link_to(&self, address: &str) -> Link {
        let (file, anchor) = address.split_once('#').unwrap_or((address, ""));
        let page = if file.is_empty() { self.page } else { file.trim_end_matches(".md") };
        let anchor = Some(anchor.to_owned()).filter(|anchor| !anchor.is_empty());
        Link { page: page.to_owned(), anchor }
    }
}

/// What a page of the guide cannot have.
#[cfg(test)]
pub(super) fn strange(text: &str) -> Vec<String> {
    let known = |event: &Event<'_>| match event {
        Event::Start(Tag::Heading { level, .. }) => *level <= HeadingLevel::H2,
        Event::Start(Tag::Paragraph | Tag::List(_) | Tag::Item | Tag::Strong | Tag::Emphasis)
        | Event::Start(Tag::Link { .. })
        | Event::End(_)
        | Event::Text(_)
        | Event::Code(_)
        | Event::SoftBreak => true,
        _ => false,
    };
    events(text).filter(|event| !known(event)).map(|event| format!("{event:?}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Span {
        Span { text: text.to_owned(), look: Look::Plain, link: None }
    }

    #[track_caller]
    fn check(text: &str, blocks: &[Block]) {
        let page = page("data", text).expect("has a heading");
        assert_eq!(page.title, "Datos");
        assert_eq!(page.blocks, blocks);
    }

    #[test]
    fn words_are_read_with_their_looks_and_links() {
        let strong = Span { look: Look::Strong, ..plain("Datos") };
        let link = Link { page: "indicator".to_owned(), anchor: Some("two-clocks".to_owned()) };
        let linked = Span { link: Some(link), ..plain("dos relojes") };
        check(
            "# Datos\n\nAbra **Datos**\ny lea [dos relojes](indicator.md#two-clocks).",
            &[Block::Paragraph(vec![plain("Abra "), strong, plain(" y lea "), linked, plain(".")])],
        );
        let here = Link { page: "data".to_owned(), anchor: Some("keys".to_owned()) };
        let here = Span { link: Some(here), ..plain("aquí") };
        check("# Datos\n\n[aquí](#keys)", &[Block::Paragraph(vec![here])]);
    }

    #[test]
    fn lists_and_headings_are_parts_of_their_own() {
        let key = Span { look: Look::Key, ..plain("Ctrl+K") };
        check(
            "# Datos\n\n## Teclas {#keys}\n\n1. Uno\n2. Pulse `Ctrl+K`\n\n- suelto",
            &[
                Block::Heading { text: "Teclas".to_owned(), anchor: Some("keys".to_owned()) },
                Block::List {
                    order: Order::Steps,
                    items: vec![vec![plain("Uno")], vec![plain("Pulse "), key]],
                },
                Block::List { order: Order::Any, items: vec![vec![plain("suelto")]] },
            ],
        );
    }

    #[test]
    fn markup_never_gets_through() {
        let text = "# Datos\n\n<b onclick=\"x()\">a</b> ![p](x.png)\n\n<script>x</script>";
        let page = page("data", text).expect("has a heading");
        let said = format!("{:?}", page.blocks);
        assert!(!said.contains('<') && !said.contains("x.png"), "{said}");
        assert_eq!(strange(text).len(), 5, "{:?}", strange(text));
    }
}

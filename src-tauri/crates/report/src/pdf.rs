//! Writes laid-out pages as a PDF: the only file that says `printpdf` or `lopdf`.
//!
//! printpdf writes pages and fonts; what it does not know – the structure for screen readers, the
//! hierarchy of bookmarks, metadata that is the same in every run – is added with lopdf.
//!
//! **Invariant:** nothing here is random or read from a clock: dates are the as-of date, the id of
//! the file is the hash of its pages.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};
use printpdf::{
    Codepoint, Color, DictItem, FontId, LineDashPattern, LinePoint, Op, ParsedFont, PdfDocument,
    PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, Rgb, TextItem, TextMatrix,
};

use crate::fonts::{Face, Glyph, Shaper, pieces};
use crate::language_tag;
use crate::layout::{Bookmark, Element, Page, Pages, Part, Piece, Role};
use crate::scene::{
    Anchor, Dash, Fill, Item, Pattern, Point, Segment, Stroke, Text, Tone, pen, point, polygon,
};

/// What can go wrong; none of it depends on the data.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A font of ours could not be cut down to the glyphs used.
    #[error("font {0} cannot be subset")]
    Font(&'static str),
    /// The file could not be put together.
    #[error("pdf: {0}")]
    Pdf(#[from] lopdf::Error),
    /// The bytes could not be written to memory.
    #[error("pdf: {0}")]
    Write(#[from] std::io::Error),
    /// The pages could not be hashed.
    #[error("pages: {0}")]
    Hash(#[from] serde_json::Error),
}

/// The bytes of the PDF. The same pages give the same bytes.
///
/// # Errors
/// When a font of ours cannot be embedded.
pub fn write(pages: &Pages) -> Result<Vec<u8>, Error> {
    let mut shaper = Shaper::default();
    let fonts = Fonts::used_on(pages, &mut shaper);
    let mut document = PdfDocument::new(&pages.title);
    for face in fonts.faces.keys() {
        document.resources.fonts.map.insert(font_id(*face), fonts.embed(*face)?);
    }
    let mut content = Vec::new();
    for page in &pages.pages {
        let mut painter = Painter {
            fonts: &fonts,
            shaper: &mut shaper,
            height: page.size.y,
            ops: Vec::new(),
            marks: 0,
        };
        painter.page(page, pages);
        content.push(sheet(page, painter.ops));
    }
    document.with_pages(content);
    let mut file = document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    finish(&mut file, pages)?;
    file.compress();
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes)?;
    Ok(bytes)
}

fn sheet(page: &Page, ops: Vec<Op>) -> PdfPage {
    let sheet = printpdf::Rect::from_wh(Pt(page.size.x), Pt(page.size.y));
    PdfPage { media_box: sheet.clone(), trim_box: sheet.clone(), crop_box: sheet, ops }
}

fn font_id(face: Face) -> FontId {
    FontId(face.name().to_owned())
}

/// Which glyphs of which fonts are used, and what they are called in the subsets.
struct Fonts {
    faces: BTreeMap<Face, Subset>,
}

#[derive(Default)]
struct Subset {
    remapper: subsetter::GlyphRemapper,
    /// New glyph → width in thousandths of an em.
    widths: BTreeMap<u16, u16>,
}

impl Fonts {
    fn used_on(pages: &Pages, shaper: &mut Shaper) -> Self {
        let mut words: BTreeSet<(Face, &str)> = BTreeSet::new();
        let pieces_ = pages.pages.iter().flat_map(|page| &page.pieces);
        for item in pieces_.flat_map(|piece| &piece.items) {
            if let Item::Text(text) = item {
                words.extend(pieces(&text.text).map(|word| (text.face, word)));
            }
        }
        let mut faces: BTreeMap<Face, Subset> = BTreeMap::new();
        for (face, word) in words {
            let subset = faces.entry(face).or_default();
            for glyph in shaper.shape(face, word).iter() {
                let new = subset.remapper.remap(glyph.id);
                subset.widths.insert(new, thousandths(glyph.width));
            }
        }
        Self { faces }
    }

    fn embed(&self, face: Face) -> Result<PdfFont, Error> {
        let failed = || Error::Font(face.name());
        let subset = self.faces.get(&face).ok_or_else(failed)?;
        let bytes = subsetter::subset(face.bytes(), 0, &subset.remapper).map_err(|_| failed())?;
        let whole = ParsedFont::from_bytes(face.bytes(), 0, &mut Vec::new()).ok_or_else(failed)?;
        let name = format!("{}+{}", subset_tag(&bytes), face.name());
        let widths = subset.widths.clone();
        let metrics = whole.font_metrics.clone();
        let nothing = BTreeMap::new();
        let mut font =
            ParsedFont::with_glyph_data(bytes, 0, Some(name), nothing, widths, 1000, metrics);
        font.pdf_font_metrics = whole.pdf_font_metrics;
        Ok(PdfFont::new(font))
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn thousandths(em: f32) -> u16 {
    (em * 1000.0).round() as u16
}

/// Six capital letters that stand for the content of a subset.
fn subset_tag(bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes);
    hash.as_bytes().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

/// Draws one page as operations.
struct Painter<'a> {
    fonts: &'a Fonts,
    shaper: &'a mut Shaper,
    height: f32,
    ops: Vec<Op>,
    /// Marked pieces so far.
    marks: usize,
}

impl Painter<'_> {
    fn page(&mut self, page: &Page, pages: &Pages) {
        for piece in &page.pieces {
            self.begin(piece, &pages.elements);
            for item in &piece.items {
                self.item(item);
            }
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn begin(&mut self, piece: &Piece, elements: &[Element]) {
        let (tag, hyphen) = match piece.part {
            Part::Ornament => {
                self.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
                return;
            }
            Part::Element(element) => (elements.get(element).map_or("P", |e| tag(e.role)), None),
            // U+00AD: read aloud as nothing, copied as nothing.
            Part::Hyphen(_) => ("Span", Some(vec![0xFE, 0xFF, 0x00, 0xAD])),
        };
        let mark = i64::try_from(self.marks).unwrap_or(i64::MAX);
        let mut map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(mark))]);
        if let Some(data) = hyphen {
            map.insert("ActualText".to_owned(), DictItem::String { data, literal: false });
        }
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
        self.marks += 1;
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Line { from, to, stroke } => {
                self.outline(&[Segment::Move { to: *from }, Segment::Line { to: *to }], stroke);
            }
            Item::Rect { at, size, fill, stroke } => {
                let corner = |x: f32, y: f32| point(at.x + x * size.x, at.y + y * size.y);
                let corners = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];
                let outline = polygon(corners.into_iter().map(|(x, y)| corner(x, y)));
                self.path(&outline, *fill, *stroke);
            }
            Item::Path { segments, fill, stroke } => self.path(segments, *fill, *stroke),
            Item::Text(text) => self.text(text),
            Item::Picture { .. } => {}
        }
    }

    fn path(&mut self, segments: &[Segment], fill: Option<Fill>, stroke: Option<Stroke>) {
        match fill {
            Some(Fill { tone, pattern: Pattern::Solid }) => {
                self.ops.push(Op::SetFillColor { col: colour(tone) });
                self.polygon(segments, printpdf::PaintMode::Fill);
            }
            Some(fill) => self.pattern(segments, fill),
            None => {}
        }
        if let Some(stroke) = stroke {
            self.outline(segments, &stroke);
        }
    }

    fn polygon(&mut self, segments: &[Segment], mode: printpdf::PaintMode) {
        let ring = printpdf::PolygonRing { points: self.points(segments) };
        let winding_order = printpdf::WindingOrder::NonZero;
        let polygon = printpdf::Polygon { rings: vec![ring], mode, winding_order };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn outline(&mut self, segments: &[Segment], stroke: &Stroke) {
        self.ops.push(Op::SetOutlineColor { col: colour(stroke.tone) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(stroke.width) });
        let dash = match stroke.dash {
            Dash::Solid => LineDashPattern::solid(),
            Dash::Dashed => LineDashPattern::new(0.0, &[4.0, 2.5]),
            Dash::Dotted => LineDashPattern::new(0.0, &[1.0, 2.0]),
        };
        self.ops.push(Op::SetLineDashPattern { dash });
        let points = self.points(segments);
        if points.len() > 2 && points.first() == points.last() {
            self.polygon(segments, printpdf::PaintMode::Stroke);
        } else {
            let line = printpdf::Line { points, is_closed: false };
            self.ops.push(Op::DrawLine { line });
        }
    }

    /// Slanted lines or dots inside an outline: what a grey copier can tell from a full colour.
    fn pattern(&mut self, segments: &[Segment], Fill { tone, pattern }: Fill) {
        let points = self.points(segments);
        let xs = || points.iter().map(|p| p.p.x.0);
        let ys = || points.iter().map(|p| self.height - p.p.y.0);
        let across = (xs().fold(f32::MAX, f32::min), xs().fold(f32::MIN, f32::max));
        let down = (ys().fold(f32::MAX, f32::min), ys().fold(f32::MIN, f32::max));
        self.ops.push(Op::SaveGraphicsState);
        self.polygon(segments, printpdf::PaintMode::Clip);
        if matches!(pattern, Pattern::Hatched | Pattern::Crossed) {
            self.slants(across, (down.1, down.0), tone);
        }
        if matches!(pattern, Pattern::Backhatched | Pattern::Crossed) {
            self.slants(across, down, tone);
        }
        if pattern == Pattern::Dotted {
            self.dots(across, down, tone);
        }
        self.ops.push(Op::RestoreGraphicsState);
    }

    /// Slanted lines that begin at one height and end at another.
    fn slants(&mut self, (left, right): (f32, f32), (from, to): (f32, f32), tone: Tone) {
        let tall = (to - from).abs();
        let mut x = left - tall;
        while x < right {
            let line =
                [Segment::Move { to: point(x, from) }, Segment::Line { to: point(x + tall, to) }];
            self.outline(&line, &pen(tone, 0.7));
            x += 2.4;
        }
    }

    /// Rows of dots, every other one moved by half.
    fn dots(&mut self, (left, right): (f32, f32), (top, bottom): (f32, f32), tone: Tone) {
        let dash = LineDashPattern::new(0.0, &[0.6, 2.4]);
        self.ops.push(Op::SetOutlineColor { col: colour(tone) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(0.6) });
        self.ops.push(Op::SetLineDashPattern { dash });
        let (mut y, mut moved) = (top + 0.75, 0.0);
        while y < bottom {
            let ends = [point(left + moved, y), point(right, y)];
            let points = ends.iter().map(|end| LinePoint { p: self.place(*end), bezier: false });
            let line = printpdf::Line { points: points.collect(), is_closed: false };
            self.ops.push(Op::DrawLine { line });
            (y, moved) = (y + 1.5, 1.5 - moved);
        }
    }

    fn points(&self, segments: &[Segment]) -> Vec<LinePoint> {
        let place = |p: &Point, bezier| LinePoint { p: self.place(*p), bezier };
        let mut points = Vec::new();
        for segment in segments {
            match segment {
                Segment::Move { to } | Segment::Line { to } => points.push(place(to, false)),
                Segment::Curve { first, second, to } => {
                    points.extend([place(first, true), place(second, true), place(to, false)]);
                }
            }
        }
        points
    }

    /// A PDF counts upwards from the bottom.
    fn place(&self, at: Point) -> printpdf::Point {
        printpdf::Point { x: Pt(round(at.x)), y: Pt(round(self.height - at.y)) }
    }

    fn text(&mut self, text: &Text) {
        let width = match text.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => self.shaper.width(text.face, text.size, &text.text) / 2.0,
            Anchor::End => self.shaper.width(text.face, text.size, &text.text),
        };
        let at = self.place(point(text.at.x - width, text.at.y));
        let items = vec![TextItem::GlyphIds(self.glyphs(text))];
        let font = PdfFontHandle::External(font_id(text.face));
        let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, at.x.0, at.y.0]);
        self.ops.extend([
            Op::StartTextSection,
            Op::SetFillColor { col: colour(text.tone) },
            Op::SetFont { font, size: Pt(text.size) },
            Op::SetTextMatrix { matrix },
            Op::ShowText { items },
            Op::EndTextSection,
        ]);
    }

    fn glyphs(&mut self, text: &Text) -> Vec<Codepoint> {
        let mut glyphs = Vec::new();
        let Some(subset) = self.fonts.faces.get(&text.face) else { return glyphs };
        for word in pieces(&text.text) {
            let more = if word == " " { text.word_space / text.size } else { 0.0 };
            for glyph in self.shaper.shape(text.face, word).iter() {
                glyphs.extend(codepoint(glyph, more, subset));
            }
        }
        glyphs
    }
}

fn codepoint(glyph: &Glyph, more: f32, subset: &Subset) -> Option<Codepoint> {
    let gid = subset.remapper.get(glyph.id)?;
    // What the pen must go back (or, negative, go on) after the font's own width.
    let offset = round((glyph.width - glyph.advance - more) * 1000.0);
    Some(Codepoint { gid, offset, cid: Some(glyph.text.clone()) })
}

fn round(value: f32) -> f32 {
    let hundredths = (value * 100.0).round() / 100.0;
    if hundredths == 0.0 { 0.0 } else { hundredths } // never −0
}

fn colour(tone: Tone) -> Color {
    let [r, g, b] = tone.rgb().map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb::new(r, g, b, None))
}

fn tag(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(_) => "H3",
        Role::Paragraph => "P",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Caption => "Caption",
        Role::Aside => "Sect",
        Role::Span => "Span",
        Role::Link => "Link",
        Role::Reference => "Reference",
        Role::Note => "Note",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableRow => "TR",
        Role::ColumnHead | Role::RowHead => "TH",
        Role::TableCell => "TD",
        Role::Figure => "Figure",
    }
}

/// Adds what printpdf does not write.
fn finish(file: &mut lopdf::Document, pages: &Pages) -> Result<(), Error> {
    "1.7".clone_into(&mut file.version);
    let sheets: Vec<ObjectId> = file.get_pages().values().copied().collect();
    let structure = structure(file, pages, &sheets);
    let outlines = outlines(file, pages, &sheets);
    let metadata = metadata(file, pages);
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, srgb_profile()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB"),
        "DestOutputProfile" => profile,
    };
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", structure);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", Object::string_literal(language_tag(pages.language)));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    if let Some(outlines) = outlines {
        catalog.set("Outlines", outlines);
        catalog.set("PageMode", "UseOutlines");
    }
    identify(file, pages)?;
    file.prune_objects();
    Ok(())
}

/// The tree of elements, and for every marked piece of a page the element it is a part of.
fn structure(file: &mut lopdf::Document, pages: &Pages, sheets: &[ObjectId]) -> ObjectId {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = pages.elements.iter().map(|_| file.new_object_id()).collect();
    let mut kids: Vec<Vec<Object>> = vec![Vec::new(); ids.len()];
    for (element, id) in pages.elements.iter().zip(&ids) {
        if let Some(parent) = element.parent.and_then(|parent| kids.get_mut(parent)) {
            parent.push(Object::Reference(*id));
        }
    }
    let numbers = mark_pieces(file, pages, sheets, &ids, &mut kids);
    let parents = file.add_object(dictionary! { "Nums" => numbers });
    for ((element, id), kids) in pages.elements.iter().zip(&ids).zip(kids) {
        let parent = element.parent.and_then(|p| ids.get(p)).copied().unwrap_or(root);
        file.set_object(*id, structure_element(element, parent, kids, pages));
    }
    let first: Vec<Object> = ids.first().map(|id| Object::Reference(*id)).into_iter().collect();
    file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => first,
            "ParentTree" => parents,
            "ParentTreeNextKey" => integer(pages.pages.len()),
        },
    );
    root
}

fn mark_pieces(
    file: &mut lopdf::Document,
    pages: &Pages,
    sheets: &[ObjectId],
    ids: &[ObjectId],
    kids: &mut [Vec<Object>],
) -> Vec<Object> {
    let mut numbers = Vec::new();
    for (number, (page, sheet)) in pages.pages.iter().zip(sheets).enumerate() {
        let mut owners = Vec::new();
        for piece in &page.pieces {
            let (Part::Element(element) | Part::Hyphen(element)) = piece.part else { continue };
            let mark = integer(owners.len());
            let kid = dictionary! { "Type" => "MCR", "Pg" => *sheet, "MCID" => mark };
            if let (Some(kids), Some(id)) = (kids.get_mut(element), ids.get(element)) {
                kids.push(Object::Dictionary(kid));
                owners.push(Object::Reference(*id));
            }
        }
        let owners = file.add_object(owners);
        numbers.extend([integer(number), Object::Reference(owners)]);
        if let Ok(sheet) = file.get_object_mut(*sheet).and_then(Object::as_dict_mut) {
            sheet.set("StructParents", integer(number));
            sheet.set("Tabs", "S");
        }
    }
    numbers
}

fn structure_element(
    element: &Element,
    parent: ObjectId,
    kids: Vec<Object>,
    pages: &Pages,
) -> Dictionary {
    let mut entry = dictionary! {
        "Type" => "StructElem",
        "S" => tag(element.role),
        "P" => parent,
        "K" => kids,
    };
    match element.role {
        Role::ColumnHead => entry.set("A", dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::RowHead => entry.set("A", dictionary! { "O" => "Table", "Scope" => "Row" }),
        Role::List => entry.set("A", dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
        Role::Figure => {
            let size = pages.pages.first().map_or(point(0.0, 0.0), |page| page.size);
            let sheet = [0.0, 0.0, size.x, size.y].map(Object::Real).to_vec();
            let layout = dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => sheet };
            entry.set("A", layout);
        }
        _ => {}
    }
    if let Some(words) = &element.alternative {
        entry.set("Alt", unicode(words));
    }
    entry
}

/// The bookmarks, each under the last heading of a higher level.
fn outlines(file: &mut lopdf::Document, pages: &Pages, sheets: &[ObjectId]) -> Option<ObjectId> {
    let marks = &pages.bookmarks;
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = marks.iter().map(|_| file.new_object_id()).collect();
    let parents = parents(marks);
    for (i, (mark, id)) in marks.iter().zip(&ids).enumerate() {
        let of = |j: &usize| ids.get(*j).copied();
        let parent = parents.get(i).copied().flatten();
        let same = |j: &usize| parents.get(*j).copied().flatten() == parent;
        let children: Vec<usize> =
            (0..marks.len()).filter(|j| parents.get(*j).copied().flatten() == Some(i)).collect();
        let mut entry = dictionary! {
            "Title" => unicode(&mark.title),
            "Parent" => parent.and_then(|p| of(&p)).unwrap_or(root),
            "Dest" => destination(mark, sheets, pages),
        };
        let links = [
            ("Prev", (0..i).rev().find(same).as_ref().and_then(of)),
            ("Next", (i + 1..marks.len()).find(same).as_ref().and_then(of)),
            ("First", children.first().and_then(of)),
            ("Last", children.last().and_then(of)),
        ];
        for (name, link) in links {
            if let Some(link) = link {
                entry.set(name, link);
            }
        }
        if !children.is_empty() {
            entry.set("Count", Object::Integer(-to_i64(children.len()))); // closed at first
        }
        file.set_object(*id, entry);
    }
    let top: Vec<ObjectId> =
        ids.iter().zip(&parents).filter(|(_, p)| p.is_none()).map(|(id, _)| *id).collect();
    let (first, last) = (*top.first()?, *top.last()?);
    let count = integer(top.len());
    file.set_object(
        root,
        dictionary! { "Type" => "Outlines", "First" => first, "Last" => last, "Count" => count },
    );
    Some(root)
}

/// For each bookmark the last one before it of a higher rank.
fn parents(marks: &[Bookmark]) -> Vec<Option<usize>> {
    let mut open: Vec<(u8, usize)> = Vec::new();
    let mut parents = Vec::new();
    for (i, mark) in marks.iter().enumerate() {
        open.retain(|(level, _)| *level < mark.level);
        parents.push(open.last().map(|(_, index)| *index));
        open.push((mark.level, i));
    }
    parents
}

fn destination(mark: &Bookmark, sheets: &[ObjectId], pages: &Pages) -> Vec<Object> {
    let height = pages.pages.get(mark.page).map_or(0.0, |page| page.size.y);
    let sheet = sheets.get(mark.page).copied().map_or(Object::Null, Object::Reference);
    let top = Object::Real(round(height - mark.y + 12.0));
    vec![sheet, "XYZ".into(), Object::Null, top, Object::Null]
}

/// XMP, equal to the document information.
fn metadata(file: &mut lopdf::Document, pages: &Pages) -> ObjectId {
    let packet = include_str!("pdf.xmp")
        .replace("{title}", &escape(&pages.title))
        .replace("{author}", &escape(&pages.author))
        .replace("{language}", language_tag(pages.language))
        .replace("{date}", &pages.as_of.format("%Y-%m-%dT00:00:00Z").to_string());
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let mut stream = Stream::new(kind, packet.into_bytes());
    stream.allows_compression = false; // archives read it without opening the file
    file.add_object(stream)
}

fn escape(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn identify(file: &mut lopdf::Document, pages: &Pages) -> Result<(), Error> {
    let hash = blake3::hash(&serde_json::to_vec(pages)?);
    let id: Vec<u8> = hash.as_bytes().iter().take(16).copied().collect();
    let id = Object::String(id, lopdf::StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    let date = Object::string_literal(pages.as_of.format("D:%Y%m%d000000Z").to_string());
    let information = file.add_object(dictionary! {
        "Title" => unicode(&pages.title),
        "Author" => unicode(&pages.author),
        "Creator" => Object::string_literal("Ceiba"),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    });
    file.trailer.set("Info", information);
    Ok(())
}

/// A small sRGB profile (ICC 2.1, gamma 2.2 for the curve): what the colours of the page mean.
fn srgb_profile() -> Vec<u8> {
    let xyz = |values: [u32; 3]| {
        [b"XYZ \0\0\0\0".to_vec(), values.map(u32::to_be_bytes).concat()].concat()
    };
    let curve = [b"curv\0\0\0\0".to_vec(), vec![0, 0, 0, 1, 2, 51, 0, 0]].concat();
    let text = [b"text\0\0\0\0".to_vec(), b"CC0\0".to_vec()].concat();
    let name = [b"desc\0\0\0\0\0\0\0\x05sRGB\0".to_vec(), vec![0; 81]].concat();
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", name),
        (b"cprt", text),
        (b"wtpt", xyz([0xF6D6, 0x1_0000, 0xD32D])),
        (b"rXYZ", xyz([0x6FA2, 0x38F5, 0x0390])),
        (b"gXYZ", xyz([0x6299, 0xB785, 0x18DA])),
        (b"bXYZ", xyz([0x24A0, 0x0F84, 0xB6CF])),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = 9_u32.to_be_bytes().to_vec();
    let mut data: Vec<u8> = Vec::new();
    for (name, value) in tags {
        let at = 128 + 4 + 12 * 9 + data.len();
        table.extend_from_slice(name);
        table.extend_from_slice(&to_u32(at).to_be_bytes());
        table.extend_from_slice(&to_u32(value.len()).to_be_bytes());
        data.extend(value);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = to_u32(128 + table.len() + data.len()).to_be_bytes().to_vec();
    profile.extend_from_slice(b"\0\0\0\0\x02\x10\0\0mntrRGB XYZ ");
    profile.extend_from_slice(&[7, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    profile.extend_from_slice(b"acsp");
    profile.resize(68, 0);
    profile.extend([0xF6D6_u32, 0x1_0000, 0xD32D].map(u32::to_be_bytes).concat()); // D50
    profile.resize(128, 0);
    profile.extend(table);
    profile.extend(data);
    profile
}

fn unicode(text: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, lopdf::StringFormat::Hexadecimal)
}

fn integer(count: usize) -> Object {
    Object::Integer(to_i64(count))
}

fn to_i64(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn to_u32(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Block, Cell, Column, Document, MarkStyle, Purpose, Row, Table, strong};
    use crate::document::{Cover, Figure, Inline, plain};
    use crate::layout::{PageSetup, Paper};
    use crate::scene::{Scene, Shape};
    use ceiba::text::Language;

    fn book() -> Document {
        let mark = Inline::Mark { shape: Shape::Tick, tone: Tone::Met, style: MarkStyle::Hatched };
        let row = |i: i32| Row::plain(vec![Cell::text(format!("fila {i}")), Cell::text("1,5")]);
        let scene = Scene {
            width: 100.0,
            height: 40.0,
            alternative: "Una línea que sube.".into(),
            items: vec![crate::scene::mark(
                Shape::Disc,
                Tone::Slow,
                MarkStyle::Hatched,
                point(2.0, 2.0),
                20.0,
            )],
        };
        let cover = Cover {
            title: "Perfil".into(),
            place: "Tres Ceibas".into(),
            region: "Ribera".into(),
            lines: vec!["Edición 1".into()],
            ..Cover::default()
        };
        let text = "La responsabilidad del abastecimiento corresponde al municipio. ".repeat(30);
        Document {
            title: "Perfil de Tres Ceibas & <Ribera>".into(),
            author: "Tres Ceibas".into(),
            language: Language::Es,
            decimal_mark: ',',
            as_of: chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
            foot: "Tres Ceibas".into(),
            words: crate::document::PageWords {
                page_number: "Página {page} de {pages}".into(),
                ..Default::default()
            },
            pictures: BTreeMap::new(),
            band: Some("Municipio de práctica – ficticio".into()),
            blocks: vec![
                Block::Cover(cover),
                Block::heading(1, "Agua"),
                Block::Paragraph {
                    purpose: Purpose::Verdict,
                    runs: vec![mark, plain("\u{a0}"), strong("cumplida")],
                },
                Block::heading(2, "Cobertura"),
                Block::text(Purpose::Body, text),
                Block::Figure(Figure {
                    caption: "Cobertura".into(),
                    scene,
                    source: "Fuente: censo".into(),
                    id: None,
                }),
                Block::Table(Table::new(
                    vec![Column::words("Nombre"), Column::numbers("Valor")],
                    (0..60).map(row).collect(),
                )),
                Block::heading(1, "Fuentes"),
                Block::text(Purpose::Body, "Censo 2022."),
            ],
        }
    }

    fn bytes() -> Vec<u8> {
        crate::print(&book(), &PageSetup::of(Paper::A4)).unwrap()
    }

    #[test]
    fn two_runs_give_the_same_bytes() {
        assert!(bytes() == bytes());
    }

    #[test]
    fn the_file_can_be_opened_and_has_its_structure() {
        let file = lopdf::Document::load_mem(&bytes()).unwrap();
        assert!(file.get_pages().len() > 2);
        let catalog = file.catalog().unwrap();
        for key in ["StructTreeRoot", "MarkInfo", "Lang", "Metadata", "Outlines"] {
            assert!(catalog.has(key.as_bytes()), "{key}");
        }
        let elements = file
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok())
            .filter_map(|entry| entry.get(b"S").and_then(Object::as_name).ok());
        let kinds: BTreeSet<String> =
            elements.map(|name| String::from_utf8_lossy(name).into_owned()).collect();
        for kind in ["H1", "H2", "P", "Table", "TR", "TH", "TD", "Figure"] {
            assert!(kinds.contains(kind), "{kind} in {kinds:?}");
        }
    }

    /// Runs a program over the file; `None`, with a notice, where it is not installed.
    fn outside(program: &str, arguments: &[&str]) -> Option<std::process::Output> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.pdf");
        std::fs::write(&path, bytes()).unwrap();
        let (before, after): (Vec<&str>, Vec<&str>) =
            arguments.iter().partition(|argument| argument.starts_with("--"));
        let run = std::process::Command::new(program).args(before).arg(&path).args(after).output();
        if run.is_err() {
            eprintln!("{program} is not installed: this check was left out");
        }
        run.ok()
    }

    #[test]
    fn words_broken_by_a_hyphen_are_read_back_whole() {
        let Some(output) = outside("pdftotext", &["-"]) else { return };
        let text = String::from_utf8_lossy(&output.stdout).replace('\u{ad}', "");
        for words in ["Perfil", "cumplida", "Página 2 de", "fila 59", "Municipio de práctica"] {
            assert!(text.contains(words), "{words} in {text}");
        }
        assert!(text.split_whitespace().filter(|w| *w == "responsabilidad").count() > 20);
    }

    #[test]
    fn qpdf_finds_nothing_wrong() {
        let Some(output) = outside("qpdf", &["--check"]) else { return };
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

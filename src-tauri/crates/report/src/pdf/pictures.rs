//! Pictures of the municipality's own: each is put into the file once, with its bytes as they are.
//!
//! **Invariant:** nothing is decoded but for a copier. What cannot be shown is a box with the words that say what it
//! shows, never a hole and never a failure.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject, XObjectId};

use crate::document::{Picture, PictureForm};
use crate::fonts::{Face, Shaper};
use crate::layout::{Ink, Pages, Part, Piece};
use crate::pictures::{Colours, Head, grey, png_pixels};
use crate::scene::{Anchor, Item, Point, Text, Tone, pen, point};

/// The name of a picture among the resources of a page.
pub(super) fn id(key: &str) -> XObjectId {
    XObjectId(format!("Picture-{key}"))
}

/// The pictures that stand on some page.
pub(super) fn used_on(pages: &Pages) -> BTreeMap<XObjectId, XObject> {
    let keys: BTreeSet<&str> = keys(pages).collect();
    let embed = |key: &str| {
        let picture = pages.pictures.get(key)?;
        let picture = match pages.ink {
            Ink::Colour => embedded(picture),
            Ink::Copier => embedded(&grey(picture)),
        };
        Some((id(key), picture?))
    };
    keys.into_iter().filter_map(embed).collect()
}

fn keys(pages: &Pages) -> impl Iterator<Item = &str> {
    let pieces = pages.pages.iter().flat_map(|page| &page.pieces);
    pieces.flat_map(|piece| &piece.items).filter_map(|item| match item {
        Item::Picture { picture, .. } => Some(picture.as_str()),
        _ => None,
    })
}

/// Whether a page can show a picture.
fn is_shown(pages: &Pages, key: &str) -> bool {
    pages.pictures.get(key).is_some_and(|picture| Head::of(&picture.bytes).is_some())
}

fn embedded(picture: &Picture) -> Option<XObject> {
    let head = Head::of(&picture.bytes)?;
    let (space, parts) = match head.colours {
        Colours::Grey => ("DeviceGray", 1),
        Colours::Rgb => ("DeviceRGB", 3),
    };
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), DictItem::Int(head.width.into())),
        ("Height".to_owned(), DictItem::Int(head.height.into())),
        ("ColorSpace".to_owned(), name(space)),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
    ]);
    let mut content = match head.form {
        PictureForm::Jpeg => {
            dict.insert("Filter".to_owned(), name("DCTDecode"));
            picture.bytes.to_vec()
        }
        PictureForm::Png => {
            dict.insert("Filter".to_owned(), name("FlateDecode"));
            dict.insert("DecodeParms".to_owned(), rows(parts, head.width));
            png_pixels(&picture.bytes)
        }
    };
    // Nobody reads on after the end of a picture; see `values::compress` for what a bad end is.
    if content.last() == Some(&b'\r') {
        content.push(0);
    }
    let stream = ExternalStream { dict, content, compress: false };
    Some(XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None }))
}

/// How the rows of a PNG are to be read: each says what it adds to its neighbours.
fn rows(parts: i64, width: u32) -> DictItem {
    let number = |(name, value): (&str, i64)| (name.to_owned(), DictItem::Int(value));
    let numbers =
        [("Predictor", 15), ("Colors", parts), ("BitsPerComponent", 8), ("Columns", width.into())];
    DictItem::Dict { map: numbers.map(number).into() }
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

/// The pages with a box in the place of every picture that cannot be shown.
pub(super) fn with_boxes<'a>(pages: &'a Pages, shaper: &mut Shaper) -> Cow<'a, Pages> {
    let hidden: BTreeSet<String> =
        keys(pages).filter(|key| !is_shown(pages, key)).map(str::to_owned).collect();
    if hidden.is_empty() {
        return Cow::Borrowed(pages);
    }
    let mut boxed = pages.clone();
    for piece in boxed.pages.iter_mut().flat_map(|page| &mut page.pieces) {
        let words = alternative(pages, piece);
        let items = std::mem::take(&mut piece.items);
        piece.items =
            items.into_iter().flat_map(|item| boxed_item(item, &hidden, words, shaper)).collect();
    }
    Cow::Owned(boxed)
}

fn alternative<'a>(pages: &'a Pages, piece: &Piece) -> &'a str {
    match piece.part {
        Part::Element(element) | Part::Hyphen(element) => {
            pages.elements.get(element).and_then(|e| e.alternative.as_deref()).unwrap_or_default()
        }
        Part::Ornament => "",
    }
}

fn boxed_item(
    item: Item,
    hidden: &BTreeSet<String>,
    words: &str,
    shaper: &mut Shaper,
) -> Vec<Item> {
    match item {
        Item::Picture { at, size, picture } if hidden.contains(&picture) => {
            let outline = Item::Rect { at, size, fill: None, stroke: Some(pen(Tone::Quiet, 0.6)) };
            [vec![outline], lines(words, at, size, shaper)].concat()
        }
        item => vec![item],
    }
}

/// Size and leading of the words in a box, and the white around them.
const SIZE: f32 = 8.0;
const LEADING: f32 = 10.5;
const WHITE: f32 = 6.0;

/// The words in a box, as many as find room.
fn lines(words: &str, at: Point, size: Point, shaper: &mut Shaper) -> Vec<Item> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        let fits =
            |line: &String| shaper.width(Face::SansItalic, SIZE, line) <= size.x - 2.0 * WHITE;
        match (longer.filter(fits), lines.last_mut()) {
            (Some(longer), Some(line)) => *line = longer,
            _ => lines.push(word.to_owned()),
        }
    }
    let room = (0_u8..200)
        .map(|i| WHITE + SIZE + LEADING * f32::from(i))
        .take_while(|y| y + WHITE <= size.y);
    let placed = lines.into_iter().zip(room.collect::<Vec<f32>>());
    placed.map(|(line, y)| words_at(line, point(at.x + WHITE, at.y + y))).collect()
}

fn words_at(line: String, at: Point) -> Item {
    let text = format!("{line} ");
    let (face, tone, anchor) = (Face::SansItalic, Tone::Quiet, Anchor::Start);
    Item::Text(Text { at, text, face, size: SIZE, tone, anchor, word_space: 0.0 })
}

//! What a file says of itself: title, publisher, date, id.
//!
//! **Invariant:** the two places where this is said (XMP and the document information) say the same.

use lopdf::{Object, ObjectId, Stream, dictionary};

use super::Error;
use super::values::unicode;
use crate::language_tag;
use crate::layout::Pages;

/// XMP, equal to the document information.
pub(super) fn packet(file: &mut lopdf::Document, pages: &Pages) -> ObjectId {
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

/// The id, which is the hash of the pages, and the document information.
pub(super) fn identify(file: &mut lopdf::Document, pages: &Pages) -> Result<(), Error> {
    let hash = blake3::hash(&serde_json::to_vec(pages)?);
    let id: Vec<u8> = hash.as_bytes().iter().take(16).copied().collect();
    let id = Object::String(id, lopdf::StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    let date = Object::string_literal(pages.as_of.format("D:%Y%m%d000000Z").to_string());
    let information = file.add_object(dictionary! {
        "Title" => unicode(&clean(&pages.title)),
        "Author" => unicode(&clean(&pages.author)),
        "Creator" => Object::string_literal("Ceiba"),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    });
    file.trailer.set("Info", information);
    Ok(())
}

/// The text without characters that XML cannot say.
fn clean(text: &str) -> String {
    let sayable = |c: &char| !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}');
    text.chars().filter(sayable).collect()
}

fn escape(text: &str) -> String {
    clean(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

//! Numbers and words as a PDF writes them.
//!
//! **Invariant:** lengths are in hundredths of a point, so that no two machines write one differently.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Object, StringFormat};

use super::Error;
use crate::extent::Extent;

/// A length in hundredths of a point.
pub(super) fn round(value: f32) -> f32 {
    let hundredths = (value * 100.0).round() / 100.0;
    if hundredths == 0.0 { 0.0 } else { hundredths } // never −0
}

/// A place on a page as the four numbers of a rectangle that is counted from the bottom.
pub(super) fn rectangle(extent: Extent, height: f32) -> Vec<Object> {
    let Extent { from, to } = extent;
    [from.x, height - to.y, to.x, height - from.y].map(|side| Object::Real(round(side))).to_vec()
}

/// Words in any script.
pub(super) fn unicode(text: &str) -> Object {
    Object::String(utf16(text), StringFormat::Hexadecimal)
}

/// The bytes of words in any script, with the mark of their order.
pub(super) fn utf16(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    bytes
}

pub(super) fn integer(count: usize) -> Object {
    Object::Integer(to_i64(count))
}

pub(super) fn to_i64(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Packs what is not packed yet. The usual strength: the highest takes three times as long for two in a
/// hundred bytes.
pub(super) fn compress(file: &mut lopdf::Document) -> Result<(), Error> {
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if !stream.allows_compression || stream.dict.has(b"Filter") {
            continue;
        }
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
        packed.write_all(&stream.content)?;
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(packed.finish()?);
    }
    Ok(())
}

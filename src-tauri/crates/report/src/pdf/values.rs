//! Numbers and words as a PDF writes them.
//!
//! **Invariant:** lengths are in hundredths of a point, so that no two machines write one differently.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Object, SaveOptions, Stream, StringFormat};

use super::Error;
use crate::room::Room;

/// A length in hundredths of a point.
pub(super) fn round(value: f32) -> f32 {
    let hundredths = (value * 100.0).round() / 100.0;
    if hundredths == 0.0 { 0.0 } else { hundredths } // never −0
}

/// A place on a page as the four numbers of a rectangle that is counted from the bottom.
pub(super) fn rectangle(room: Room, height: f32) -> Vec<Object> {
    let Room { from, to } = room;
    [from.x, height - to.y, to.x, height - from.y].map(|side| Object::Real(round(side))).to_vec()
}

/// Words in any script.
pub(super) fn unicode(text: &str) -> Object {
    // The mark of the order of bytes comes first.
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

pub(super) fn integer(count: usize) -> Object {
    Object::Integer(to_i64(count))
}

pub(super) fn to_i64(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The end of a stream that ends with a carriage return. Together with the line feed before the word it is
/// taken for one end of line by those who look whether a stream is as long as it says.
const AMBIGUOUS: &[u8] = b"\r\nendstream";
/// How often another end is tried; one in 256 is of that kind.
const TRIES: usize = 8;
/// Small objects are packed so many at a time.
const AT_ONCE: usize = 100;

/// Packs what is not packed yet.
pub(super) fn compress(file: &mut lopdf::Document) -> Result<(), Error> {
    for object in file.objects.values_mut() {
        let Object::Stream(stream) = object else { continue };
        if stream.allows_compression && !stream.dict.has(b"Filter") {
            let packed = packed_unambiguously(stream)?;
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(packed);
        }
    }
    Ok(())
}

/// The last bytes are a sum of all before, so where they end badly the content grows by what means nothing.
fn packed_unambiguously(stream: &mut Stream) -> Result<Vec<u8>, Error> {
    let mut packed = pack(&stream.content)?;
    for _ in 0..TRIES {
        if packed.last() != Some(&b'\r') {
            break;
        }
        let font = stream.dict.has(b"Length1");
        stream.content.push(if font { 1 } else { b'\n' });
        if font {
            stream.dict.set("Length1", integer(stream.content.len()));
        }
        packed = pack(&stream.content)?;
    }
    Ok(packed)
}

/// The usual strength: the highest takes three times as long for two in a hundred bytes.
fn pack(content: &[u8]) -> Result<Vec<u8>, Error> {
    let mut packing = ZlibEncoder::new(Vec::new(), Compression::default());
    packing.write_all(content)?;
    Ok(packing.finish()?)
}

/// The bytes of a file, the small objects packed together.
pub(super) fn save(file: &lopdf::Document) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    for fewer in 0..TRIES {
        let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true);
        let options = options.max_objects_per_stream(AT_ONCE - fewer).compression_level(6).build();
        bytes.clear();
        file.clone().save_with_options(&mut bytes, options)?;
        if !bytes.windows(AMBIGUOUS.len()).any(|end| end == AMBIGUOUS) {
            break;
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::dictionary;

    #[test]
    fn no_packed_stream_ends_with_a_carriage_return() {
        let contents: Vec<Vec<u8>> = (0..600).map(|length| vec![b'a'; length]).collect();
        let bad: Vec<&Vec<u8>> =
            contents.iter().filter(|content| pack(content).unwrap().ends_with(b"\r")).collect();
        assert!(!bad.is_empty(), "none would have ended badly");
        for content in bad {
            let mut text = Stream::new(dictionary! {}, content.clone());
            assert!(!packed_unambiguously(&mut text).unwrap().ends_with(b"\r"));
            let mut font = Stream::new(dictionary! { "Length1" => 1 }, content.clone());
            assert!(!packed_unambiguously(&mut font).unwrap().ends_with(b"\r"));
            let length = font.dict.get(b"Length1").and_then(Object::as_i64).unwrap();
            assert_eq!(usize::try_from(length).unwrap(), font.content.len());
        }
    }
}

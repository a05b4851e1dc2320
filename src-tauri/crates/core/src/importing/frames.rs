//! What the reading process says to the program: frames of a length and CBOR.
//!
//! **Invariant:** the bytes come from a process that has read a foreign file, so nothing in them
//! is trusted: a length is a limit while reading, never an amount to allocate, and bytes that are
//! not a frame end the reading.

use std::io::{self, Read, Write};

use chrono::{Datelike, NaiveDate};
use minicbor::{Decoder, Encoder};

use super::limits;
use super::refusal::{KINDS, Refusal};
use super::sheet::{Cell, Value};
use crate::attachments::photo::Photo;

/// One frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Frame {
    /// So many cells have been read.
    Progress(u64),
    /// The cells that follow are of this sheet.
    Sheet {
        /// Its name.
        name: String,
        /// Whether the file hides it.
        hidden: bool,
    },
    /// Cells of the sheet.
    Cells(Vec<Cell>),
    /// Something was left out or cut.
    Note(Note),
    /// A photograph as it will be kept.
    Photo(Photo),
    /// The whole file has been read.
    End,
    /// The file is refused; nothing follows.
    Error(Refusal),
}

/// What the reader had to leave out or cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// A text longer than any spreadsheet allows was cut.
    LongText {
        /// The sheet.
        sheet: String,
        /// The cell, such as `C7`.
        cell: String,
    },
    /// A sheet is damaged from some place on; what came before is there.
    SheetDamaged {
        /// The sheet.
        sheet: String,
    },
}

type Encoded<'a> = Encoder<&'a mut Vec<u8>>;
type Encoding = Result<(), minicbor::encode::Error<std::convert::Infallible>>;
type Decoding<T> = Result<T, minicbor::decode::Error>;

/// Writes one frame.
///
/// # Errors
/// What the pipe says.
pub fn write(out: &mut dyn Write, frame: &Frame) -> io::Result<()> {
    let mut bytes = Vec::new();
    encode(&mut Encoder::new(&mut bytes), frame).map_err(|_| io::ErrorKind::InvalidData)?;
    let length = u32::try_from(bytes.len()).map_err(|_| io::ErrorKind::InvalidData)?;
    out.write_all(&length.to_le_bytes())?;
    out.write_all(&bytes)
}

/// Reads one frame; `None` where the bytes end or are not a frame.
#[must_use]
pub fn read(from: &mut dyn Read) -> Option<Frame> {
    let mut length = [0; 4];
    from.read_exact(&mut length).ok()?;
    let length = u32::from_le_bytes(length);
    if length > limits::FRAME_BYTES {
        return None;
    }
    let mut bytes = Vec::new();
    from.take(u64::from(length)).read_to_end(&mut bytes).ok()?;
    if bytes.len() != usize::try_from(length).ok()? {
        return None;
    }
    let mut decoder = Decoder::new(&bytes);
    let frame = decode(&mut decoder).ok()?;
    (decoder.position() == bytes.len()).then_some(frame)
}

fn encode(to: &mut Encoded, frame: &Frame) -> Encoding {
    match frame {
        Frame::Progress(cells) => to.u8(0)?.u64(*cells)?.ok(),
        Frame::Sheet { name, hidden } => to.u8(1)?.str(name)?.bool(*hidden)?.ok(),
        Frame::Cells(cells) => {
            to.u8(2)?;
            cells.iter().try_for_each(|cell| encode_cell(to, cell))
        }
        Frame::Note(Note::LongText { sheet, cell }) => to.u8(3)?.u8(0)?.str(sheet)?.str(cell)?.ok(),
        Frame::Note(Note::SheetDamaged { sheet }) => to.u8(3)?.u8(1)?.str(sheet)?.ok(),
        Frame::End => to.u8(4)?.ok(),
        Frame::Error(refusal) => {
            let (number, text) = number_of(refusal);
            to.u8(5)?.u8(number)?.str(text)?.ok()
        }
        Frame::Photo(photo) => to.u8(6)?.bool(photo.turned)?.bytes(&photo.bytes)?.ok(),
    }
}

fn encode_cell(to: &mut Encoded, cell: &Cell) -> Encoding {
    to.u32(cell.row)?.u32(cell.column)?;
    match &cell.value {
        Value::Number(number) => to.u8(0)?.f64(*number)?.ok(),
        Value::Percent(number) => to.u8(1)?.f64(*number)?.ok(),
        Value::Text(text) => to.u8(2)?.str(text)?.ok(),
        Value::Bool(truth) => to.u8(3)?.bool(*truth)?.ok(),
        Value::Error(error) => to.u8(4)?.str(error)?.ok(),
        Value::Date(day) => to.u8(5)?.i32(day.num_days_from_ce())?.ok(),
    }
}

fn decode(from: &mut Decoder) -> Decoding<Frame> {
    Ok(match from.u8()? {
        0 => Frame::Progress(from.u64()?),
        1 => Frame::Sheet { name: from.str()?.to_owned(), hidden: from.bool()? },
        2 => Frame::Cells(decode_cells(from)?),
        3 => Frame::Note(decode_note(from)?),
        4 => Frame::End,
        5 => {
            let number = from.u8()?;
            Frame::Error(refusal_of(number, from.str()?).ok_or_else(unknown)?)
        }
        6 => Frame::Photo(Photo { turned: from.bool()?, bytes: from.bytes()?.to_vec() }),
        _ => return Err(unknown()),
    })
}

fn decode_cells(from: &mut Decoder) -> Decoding<Vec<Cell>> {
    let mut cells = Vec::new();
    while from.position() < from.input().len() {
        let (row, column) = (from.u32()?, from.u32()?);
        let (last_row, last_column) = limits::LAST_CELL;
        if !(1..=last_row).contains(&row) || !(1..=last_column).contains(&column) {
            return Err(unknown());
        }
        cells.push(Cell { row, column, value: decode_value(from)? });
    }
    Ok(cells)
}

fn decode_value(from: &mut Decoder) -> Decoding<Value> {
    Ok(match from.u8()? {
        0 => Value::Number(from.f64()?),
        1 => Value::Percent(from.f64()?),
        2 => Value::Text(from.str()?.to_owned()),
        3 => Value::Bool(from.bool()?),
        4 => Value::Error(from.str()?.to_owned()),
        5 => Value::Date(NaiveDate::from_num_days_from_ce_opt(from.i32()?).ok_or_else(unknown)?),
        _ => return Err(unknown()),
    })
}

fn decode_note(from: &mut Decoder) -> Decoding<Note> {
    Ok(match from.u8()? {
        0 => Note::LongText { sheet: from.str()?.to_owned(), cell: from.str()?.to_owned() },
        1 => Note::SheetDamaged { sheet: from.str()?.to_owned() },
        _ => return Err(unknown()),
    })
}

fn unknown() -> minicbor::decode::Error {
    minicbor::decode::Error::message("not a frame of this program")
}

const FIRST_KIND: u8 = 16;

fn number_of(refusal: &Refusal) -> (u8, &str) {
    match refusal {
        Refusal::Empty => (0, ""),
        Refusal::Encrypted => (1, ""),
        Refusal::Damaged(details) => (2, details),
        Refusal::TooLarge => (3, ""),
        Refusal::TooManyCells(sheet) => (4, sheet),
        Refusal::NoSuchSheet(sheet) => (5, sheet),
        Refusal::NothingInside => (6, ""),
        Refusal::Other(kind) => {
            let place = KINDS.iter().position(|k| k == kind).unwrap_or(KINDS.len() - 1);
            (FIRST_KIND + u8::try_from(place).unwrap_or(0), "")
        }
    }
}

fn refusal_of(number: u8, text: &str) -> Option<Refusal> {
    Some(match number {
        0 => Refusal::Empty,
        1 => Refusal::Encrypted,
        2 => Refusal::Damaged(text.to_owned()),
        3 => Refusal::TooLarge,
        4 => Refusal::TooManyCells(text.to_owned()),
        5 => Refusal::NoSuchSheet(text.to_owned()),
        6 => Refusal::NothingInside,
        _ => Refusal::Other(*KINDS.get(usize::from(number.checked_sub(FIRST_KIND)?))?),
    })
}

#[cfg(test)]
mod tests {
    use super::super::refusal::Kind;
    use super::*;
    use proptest::prelude::*;

    fn all() -> Vec<Frame> {
        let cell = |row, value| Cell { row, column: 3, value };
        vec![
            Frame::Progress(7),
            Frame::Sheet { name: "Hoja 1".into(), hidden: true },
            Frame::Cells(vec![
                cell(1, Value::Number(-0.5)),
                cell(2, Value::Percent(0.831)),
                cell(3, Value::Text("Água".into())),
                cell(4, Value::Bool(true)),
                cell(5, Value::Error("#DIV/0!".into())),
                cell(6, Value::Date(NaiveDate::from_ymd_opt(2020, 1, 31).unwrap())),
            ]),
            Frame::Note(Note::LongText { sheet: "a".into(), cell: "C7".into() }),
            Frame::Note(Note::SheetDamaged { sheet: "a".into() }),
            Frame::Photo(Photo { bytes: vec![0xff, 0xd8, 0xff], turned: true }),
            Frame::Error(Refusal::Damaged("zip".into())),
            Frame::Error(Refusal::Other(Kind::Pdf)),
            Frame::End,
        ]
    }

    fn bytes_of(frames: &[Frame]) -> Vec<u8> {
        let mut bytes = Vec::new();
        frames.iter().for_each(|frame| write(&mut bytes, frame).unwrap());
        bytes
    }

    #[test]
    fn every_frame_is_read_as_it_was_written() {
        let bytes = bytes_of(&all());
        let mut from = bytes.as_slice();
        let read_back: Vec<_> = std::iter::from_fn(|| read(&mut from)).collect();
        assert_eq!(read_back, all());
        for kind in KINDS {
            let refusal = Refusal::Other(kind);
            let (number, text) = number_of(&refusal);
            assert_eq!(refusal_of(number, text), Some(refusal.clone()));
        }
    }

    #[test]
    fn a_length_is_not_believed() {
        assert_eq!(read(&mut [0xff, 0xff, 0xff, 0xff, 4].as_slice()), None);
        assert_eq!(read(&mut [0, 0, 0, 3, 4].as_slice()), None);
        assert_eq!(read(&mut [2, 0, 0, 0, 4, 4].as_slice()), None, "bytes after the frame");
    }

    proptest! {
        #[test]
        fn cut_or_changed_bytes_never_panic(cut in 0_usize..200, at in 0_usize..200, byte: u8) {
            let mut bytes = bytes_of(&all());
            if let Some(place) = bytes.get_mut(at) { *place = byte; }
            bytes.truncate(cut);
            let mut from = bytes.as_slice();
            while read(&mut from).is_some() {}
        }
    }
}

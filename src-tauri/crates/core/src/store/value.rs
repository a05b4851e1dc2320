//! The value of a register: a short row of fields, in canonical CBOR.
//!
//! **Invariant:** one value has one encoding: definite lengths, shortest integers, 8-byte floats,
//! −0 as 0, no NaN.

use minicbor::data::Type;
use minicbor::{Decoder, Encoder};

use crate::basics::Id;
use crate::{Error, Result};

/// One field of a register's value.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Field {
    /// Nothing.
    #[default]
    Null,
    /// A whole number.
    Integer(i64),
    /// A number, never NaN.
    Real(f64),
    /// Text.
    Text(String),
    /// Bytes, such as those of an id.
    Bytes(Vec<u8>),
}

/// The fields of a register, in the order of its columns. The empty value means *not set*.
pub type Value = Vec<Field>;

impl Field {
    /// The text; empty for anything else.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            _ => "",
        }
    }

    /// The number; `None` for anything else.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn real(&self) -> Option<f64> {
        match self {
            Self::Real(number) => Some(*number),
            Self::Integer(number) => Some(*number as f64),
            _ => None,
        }
    }

    /// The whole number; `None` for anything else.
    #[must_use]
    pub fn integer(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            _ => None,
        }
    }

    /// The id; `None` for anything but sixteen bytes.
    #[must_use]
    pub fn id(&self) -> Option<Id> {
        match self {
            Self::Bytes(bytes) => Some(Id(bytes.as_slice().try_into().ok()?)),
            _ => None,
        }
    }
}

impl From<&str> for Field {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Field {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Field {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<i32> for Field {
    fn from(number: i32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<f64> for Field {
    /// NaN is not a number and becomes nothing; −0 becomes 0.
    fn from(number: f64) -> Self {
        if number.is_nan() { Self::Null } else { Self::Real(number + 0.0) }
    }
}

impl From<Id> for Field {
    fn from(id: Id) -> Self {
        Self::Bytes(id.0.to_vec())
    }
}

impl<T: Into<Field>> From<Option<T>> for Field {
    fn from(field: Option<T>) -> Self {
        field.map_or(Self::Null, Into::into)
    }
}

/// The canonical bytes of a value.
#[must_use]
pub fn encode(value: &[Field]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(value.len() * 9 + 1);
    // Writing to a vector cannot fail.
    let _ = write(&mut Encoder::new(&mut bytes), value);
    bytes
}

type Encoded = std::result::Result<(), minicbor::encode::Error<std::convert::Infallible>>;

/// Writes a value into an encoder.
pub(super) fn write(encoder: &mut Encoder<&mut Vec<u8>>, value: &[Field]) -> Encoded {
    encoder.array(value.len() as u64)?;
    for field in value {
        match field {
            Field::Null => encoder.null()?,
            Field::Integer(number) => encoder.i64(*number)?,
            Field::Real(number) => encoder.f64(*number)?,
            Field::Text(text) => encoder.str(text)?,
            Field::Bytes(bytes) => encoder.bytes(bytes)?,
        };
    }
    Ok(())
}

/// The value of canonical bytes.
///
/// # Errors
/// `Damaged` when the bytes are not a value.
pub fn decode(bytes: &[u8]) -> Result<Value> {
    read(&mut Decoder::new(bytes)).map_err(|_| Error::Damaged("value"))
}

/// Reads a value from a decoder.
pub(super) fn read(decoder: &mut Decoder) -> std::result::Result<Value, minicbor::decode::Error> {
    let count = decoder.array()?.unwrap_or_default();
    let mut value = Vec::with_capacity(usize::try_from(count).unwrap_or_default().min(64));
    for _ in 0..count {
        value.push(match decoder.datatype()? {
            Type::Null => {
                decoder.null()?;
                Field::Null
            }
            Type::F64 => Field::Real(decoder.f64()?),
            Type::String => Field::Text(decoder.str()?.to_owned()),
            Type::Bytes => Field::Bytes(decoder.bytes()?.to_vec()),
            _ => Field::Integer(decoder.i64()?),
        });
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_value_has_one_encoding() {
        let check = |field: Field, bytes: &[u8]| {
            let value = vec![field];
            assert_eq!(encode(&value), bytes);
            assert_eq!(decode(bytes).unwrap(), value);
        };
        check(Field::Null, &[0x81, 0xf6]);
        check(23.into(), &[0x81, 0x17]);
        check((-1_i64).into(), &[0x81, 0x20]);
        check((-0.0).into(), &[0x81, 0xfb, 0, 0, 0, 0, 0, 0, 0, 0]);
        check(f64::NAN.into(), &[0x81, 0xf6]);
        check("ñ".into(), &[0x81, 0x62, 0xc3, 0xb1]);
        assert_eq!(encode(&[]), [0x80]);
    }

    #[test]
    fn damaged_bytes_are_an_error() {
        for bytes in
            [&[][..], &[0x82, 0x01], &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]]
        {
            assert!(decode(bytes).is_err(), "{bytes:?}");
        }
    }
}

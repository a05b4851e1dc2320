//! One written change, its canonical bytes, and its place in the chain of its replica.

use minicbor::{Decoder, Encoder};

use crate::basics::Id;
use crate::{Error, Result};

/// A laptop's copy of the file, as the writer of operations: eight random bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Replica(pub [u8; 8]);

/// The name of an operation, the same everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// Who wrote it.
    pub replica: Replica,
    /// Which of its operations, from 1.
    pub seq: u64,
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Says that a thing exists; the value is its key.
    Create,
    /// Writes a register.
    Set,
    /// Says that a thing exists no more; the parents are all the heads the writer saw in it.
    Delete,
    /// Takes in a dataset; the value tells which and what the writer had seen ([`Import`](super::dataset::Import)).
    Import,
    /// Takes an import back; the parents are the imports or restores it takes back.
    Withdraw,
    /// Takes a withdrawal back; the parents are the withdrawals.
    Restore,
    /// Blanks what the parents said, for good ([`erase`](super::erase)).
    Erase,
    /// Something a newer program does: kept and forwarded.
    Unknown(u16),
}

/// One written change.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// Who, and which of its own.
    pub reference: Reference,
    /// BLAKE3 of the bytes of the replica's operation before; zeros for its first.
    pub prev_hash: [u8; 32],
    /// Hybrid clock: 48 bits of milliseconds, 16 of a counter. All operations of one Op share it.
    pub time: u64,
    /// The chosen name of the writer, by default a post.
    pub author: String,
    /// What it does.
    pub kind: Kind,
    /// The number of the entity in the registry.
    pub entity_type: u16,
    /// The thing.
    pub entity: Id,
    /// The number of the register.
    pub register: u16,
    /// Canonical bytes of the value.
    pub value: Vec<u8>,
    /// The operations whose value the writer saw in that register, sorted.
    pub parents: Vec<Reference>,
}

const FORMAT: u8 = 1;
/// More parents than copies of a file that were ever edited apart.
const MOST_PARENTS: u64 = 100_000;

impl Kind {
    fn number(self) -> u16 {
        match self {
            Self::Create => 0,
            Self::Set => 1,
            Self::Delete => 2,
            Self::Import => 3,
            Self::Withdraw => 4,
            Self::Restore => 5,
            Self::Erase => 6,
            Self::Unknown(number) => number,
        }
    }

    fn of(number: u16) -> Self {
        match number {
            0 => Self::Create,
            1 => Self::Set,
            2 => Self::Delete,
            3 => Self::Import,
            4 => Self::Withdraw,
            5 => Self::Restore,
            6 => Self::Erase,
            other => Self::Unknown(other),
        }
    }
}

impl Operation {
    /// The canonical bytes.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(128 + self.value.len());
        // Writing to a vector cannot fail.
        let _ = self.write(&mut Encoder::new(&mut bytes));
        bytes
    }

    fn write(
        &self,
        encoder: &mut Encoder<&mut Vec<u8>>,
    ) -> std::result::Result<(), minicbor::encode::Error<std::convert::Infallible>> {
        encoder.array(12)?.u8(FORMAT)?;
        encoder.bytes(&self.reference.replica.0)?.u64(self.reference.seq)?;
        encoder.bytes(&self.prev_hash)?.u64(self.time)?.str(&self.author)?;
        encoder.u16(self.kind.number())?.u16(self.entity_type)?.bytes(&self.entity.0)?;
        encoder.u16(self.register)?.bytes(&self.value)?;
        encoder.array(self.parents.len() as u64)?;
        for parent in &self.parents {
            encoder.array(2)?.bytes(&parent.replica.0)?.u64(parent.seq)?;
        }
        Ok(())
    }

    /// Reads canonical bytes.
    ///
    /// # Errors
    /// `Damaged` for anything that [`Operation::encode`] would not write.
    pub fn decode(bytes: &[u8]) -> Result<Self> {
        let operation =
            Self::read(&mut Decoder::new(bytes)).map_err(|_| Error::Damaged("operation"))?;
        // One operation has one encoding, else one hash would not stand for it.
        if operation.encode() == bytes { Ok(operation) } else { Err(Error::Damaged("operation")) }
    }

    fn read(decoder: &mut Decoder) -> std::result::Result<Self, minicbor::decode::Error> {
        let wrong = |what| minicbor::decode::Error::message(what);
        if decoder.array()? != Some(12) || decoder.u8()? != FORMAT {
            return Err(wrong("another format"));
        }
        let reference = Reference { replica: Replica(fixed(decoder)?), seq: decoder.u64()? };
        let prev_hash = fixed(decoder)?;
        let time = decoder.u64()?;
        let author = decoder.str()?.to_owned();
        let kind = Kind::of(decoder.u16()?);
        let entity_type = decoder.u16()?;
        let entity = Id(fixed(decoder)?);
        let register = decoder.u16()?;
        let value = decoder.bytes()?.to_vec();
        let count = decoder
            .array()?
            .filter(|count| *count <= MOST_PARENTS)
            .ok_or_else(|| wrong("parents"))?;
        let mut parents = Vec::new();
        for _ in 0..count {
            if decoder.array()? != Some(2) {
                return Err(wrong("a parent"));
            }
            parents.push(Reference { replica: Replica(fixed(decoder)?), seq: decoder.u64()? });
        }
        Ok(Self {
            reference,
            prev_hash,
            time,
            author,
            kind,
            entity_type,
            entity,
            register,
            value,
            parents,
        })
    }
}

fn fixed<const N: usize>(
    decoder: &mut Decoder,
) -> std::result::Result<[u8; N], minicbor::decode::Error> {
    decoder.bytes()?.try_into().map_err(|_| minicbor::decode::Error::message("a length"))
}

/// Which operation bytes begin like, though they may break off after that.
#[must_use]
pub fn reference_in(bytes: &[u8]) -> Option<Reference> {
    let mut decoder = Decoder::new(bytes);
    if decoder.array().ok()? != Some(12) || decoder.u8().ok()? != FORMAT {
        return None;
    }
    Some(Reference { replica: Replica(fixed(&mut decoder).ok()?), seq: decoder.u64().ok()? })
}

/// The hash by which an operation's bytes are known.
#[must_use]
pub fn hash(bytes: &[u8]) -> [u8; 32] {
    *blake3::hash(bytes).as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Operation {
        let replica = Replica([1; 8]);
        Operation {
            reference: Reference { replica, seq: 3 },
            prev_hash: [9; 32],
            time: 1 << 40,
            author: "Planificación".into(),
            kind: Kind::Unknown(77),
            entity_type: 8,
            entity: Id([2; 16]),
            register: 1,
            value: vec![0x81, 0x17],
            parents: vec![Reference { replica, seq: 1 }],
        }
    }

    #[test]
    fn an_operation_is_read_back_even_of_a_newer_program() {
        let operation = example();
        assert_eq!(Operation::decode(&operation.encode()).unwrap(), operation);
    }

    #[test]
    fn only_canonical_bytes_are_read() {
        let bytes = example().encode();
        for cut in 0..bytes.len() {
            assert!(Operation::decode(&bytes[..cut]).is_err(), "cut at {cut}");
        }
        let mut longer = bytes.clone();
        longer.push(0);
        assert!(Operation::decode(&longer).is_err());
    }
}

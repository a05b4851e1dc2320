//! What of a [`Change`] erases for good.
//!
//! **Invariant:** what is erased does not stand any more: it is replaced, deleted or withdrawn first, in
//! the same Op.

use std::collections::BTreeSet;

use super::Change;
use crate::attachments;
use crate::basics::Id;
use crate::series::uses::uses;
use crate::store::erase::{self, Extent};
use crate::store::heads::Settled;
use crate::store::operation::{Kind, Operation, Reference};
use crate::store::registry::{
    ATTACHMENT, DATASET, Entity, LEFT_ASIDE, LIFE, OBSERVATION, Register, SOURCE, Scope,
};
use crate::store::value::{self, Field};
use crate::store::{local, log, tables};
use crate::{Error, Result};

impl Change<'_> {
    /// Erases what a register of a thing ever said, or said before, wherever it was written. What it says
    /// now is replaced by nothing first where it goes as well; a figure is deleted. Returns how many
    /// operations were blanked.
    ///
    /// # Errors
    /// `Damaged` for the register that says that a thing exists; when the file cannot be written.
    pub fn erase(&mut self, id: Id, register: &Register, extent: Extent) -> Result<usize> {
        if register.number == LIFE {
            return Err(Error::Damaged("register"));
        }
        if register.scope == Scope::Local {
            self.set(id, register, &vec![Field::Null; register.columns.len()])?;
            return Ok(0);
        }
        if extent == Extent::All && self.writer.standing(id)?.alive {
            self.empty(id, register)?;
        }
        let settled = self.writer.standing(id)?;
        // What replaced it stays.
        let extent = if settled.alive { Extent::Earlier } else { extent };
        let said = self.list(register.entity, id, register.number, &settled, extent)?;
        self.writer.blank()?;
        Ok(said)
    }

    /// Deletes a thing and erases all that was ever written of it, the key of a fact as well, unless it
    /// is that of a figure, which names no person. Returns how many operations were blanked.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn erase_thing(&mut self, entity: &Entity, id: Id) -> Result<usize> {
        self.local |= local::forget_thing(self.reading(), id)?;
        let said = self.list_thing(entity, id)?;
        self.writer.blank()?;
        Ok(said)
    }

    /// Deletes a thing and says that all that was ever written of it is erased.
    fn list_thing(&mut self, entity: &Entity, id: Id) -> Result<usize> {
        self.end(entity, id)?;
        let registers: BTreeSet<u16> =
            log::history(self.reading(), id)?.iter().map(|operation| operation.register).collect();
        let settled = self.writer.standing(id)?;
        let mut said = 0;
        for register in registers {
            if (entity.number, register) != (OBSERVATION.number, LIFE) {
                said += self.list(entity.number, id, register, &settled, Extent::All)?;
            }
        }
        Ok(said)
    }

    /// Takes an import back and erases it with its rows, and the names that were left aside with it.
    /// Returns how many operations were blanked.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn erase_dataset(&mut self, dataset: Id) -> Result<usize> {
        let mut imports = log::history(self.reading(), dataset)?;
        imports.retain(|operation| operation.kind == Kind::Import && !erase::is_blank(operation));
        if imports.is_empty() {
            return Ok(0);
        }
        let live = log::live_imports(self.reading(), dataset)?;
        if !live.is_empty() {
            self.writer.turn_import(Kind::Withdraw, dataset, live)?;
        }
        let mut said = imports.len();
        for name in names_left_aside(self.reading(), &imports)? {
            said += self.list_thing(&LEFT_ASIDE, name)?;
        }
        self.writer.erase(DATASET.number, dataset, LIFE, &imports)?;
        self.writer.blank()?;
        Ok(said)
    }

    /// Erases a source that nothing uses, with the files that are attached to it. One that something uses
    /// stays as it is. Returns how many operations were blanked.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn erase_source(&mut self, source: Id) -> Result<usize> {
        let used = uses(self.reading())?.remove(&source);
        if !used.is_some_and(|used| used.is_free()) {
            return Ok(0);
        }
        let mut said = 0;
        for file in attachments::store::of(self.reading(), source)? {
            said += self.list_thing(&ATTACHMENT, file.id)?;
        }
        said += self.list_thing(&SOURCE, source)?;
        self.writer.blank()?;
        Ok(said)
    }

    /// Lets a register say nothing.
    fn empty(&mut self, id: Id, register: &Register) -> Result<()> {
        if register.entity == OBSERVATION.number {
            return self.end(&OBSERVATION, id);
        }
        let settled = self.writer.standing(id)?;
        if !settled.heads.contains_key(&register.number) {
            return Ok(());
        }
        let nothing = value::encode(&vec![Field::Null; register.columns.len()]);
        self.put(id, register, nothing, settled)
    }

    /// Deletes a thing, a figure like any other.
    fn end(&mut self, entity: &Entity, id: Id) -> Result<()> {
        let key = tables::decode_key(&self.writer.standing(id)?.key);
        match key.filter(|_| *entity == OBSERVATION) {
            Some(key) => self.remove_figure(&key),
            None => self.delete(entity, id),
        }
    }

    /// Says that what was said in a register is erased, but for what stands where that stays. Returns how
    /// many operations that are.
    fn list(
        &mut self,
        entity: u16,
        id: Id,
        register: u16,
        settled: &Settled,
        extent: Extent,
    ) -> Result<usize> {
        let heads = settled.heads.get(&register).map(Vec::as_slice).unwrap_or_default();
        let standing: BTreeSet<Reference> = heads.iter().map(|head| head.reference).collect();
        let standing = match extent {
            Extent::Earlier => standing,
            Extent::All => BTreeSet::new(),
        };
        let said = erase::said(self.reading(), id, register, &standing)?;
        if !said.is_empty() {
            self.writer.erase(entity, id, register, &said)?;
        }
        Ok(said.len())
    }
}

/// The names that the Ops of imports left aside.
fn names_left_aside(db: &super::Connection, imports: &[Operation]) -> Result<BTreeSet<Id>> {
    let mut names = BTreeSet::new();
    for import in imports {
        let of_op = log::operations_of(db, (import.reference.replica, import.time))?;
        let left = of_op.iter().filter(|operation| operation.entity_type == LEFT_ASIDE.number);
        names.extend(left.filter(|of| of.kind == Kind::Set).map(|operation| operation.entity));
    }
    Ok(names)
}

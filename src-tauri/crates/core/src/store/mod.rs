//! How a municipality's file is written: one append-only log of operations, and tables derived from it.
//!
//! **Invariant:** every statement that changes the database stands in this folder. Topics say
//! `change.set(id, REGISTER, value)` and have SELECTs of their own.
//!
//! Modules in reading order.

pub mod registry;
pub mod value;

pub mod dataset;
pub mod operation;

pub mod heads;
pub mod words;

pub mod contents;
pub mod database;
pub mod deeds;
pub mod lock;
pub mod log;
pub mod tables;

pub mod erase;
pub mod local;

pub mod receive;
pub mod review;
pub mod trash;

pub mod state;

pub mod difference;

pub mod check;

pub mod backup;
pub mod mend;
pub mod place;
pub mod upgrade;

pub mod packs;

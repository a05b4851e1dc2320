//! The bodies of the commands, topic by topic: each calls the core or the report and makes views.

pub mod examples;
pub mod figures;
pub mod files;
pub mod importing;
pub mod indicators;
pub mod plan;
pub mod printing;
pub mod start;

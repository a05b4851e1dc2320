//! From a foreign file to a draft: reader → neutral sheet → mapping → draft + findings.

pub mod finding;

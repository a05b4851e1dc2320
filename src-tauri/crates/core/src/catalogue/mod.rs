//! Room for `catalogue`.

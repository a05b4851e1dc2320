//! Room for `store`.

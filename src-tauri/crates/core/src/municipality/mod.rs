//! Room for `municipality`.

//! Room for `progress`.

//! What everything is made of: ids, periods, money, time, and how long work reports itself.

pub mod file;
pub mod id;
pub mod money;
pub mod period;
pub mod work;

pub use id::Id;
pub use money::{Currency, Money};
pub use period::Period;
pub use work::{Millis, Progress, Silent};

//! Room.
#![allow(unused_imports)]
use crate::Context;
use crate::views::{figures::*, importing::*, indicators::*, plan::*, printing::*, start::*, *};
use ceiba::{Error, Result, basics::Progress};
pub fn choose(_: &Context, _: FileWish, _: &dyn Progress) -> Result<Option<FileToken>> {
    Err(Error::Damaged("soon"))
}

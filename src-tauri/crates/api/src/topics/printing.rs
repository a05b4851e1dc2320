//! Room.
#![allow(unused_imports)]
use crate::Context;
use crate::views::{figures::*, importing::*, indicators::*, plan::*, printing::*, start::*, *};
use ceiba::{Error, Result, basics::Progress};
pub fn choices(_: &Context, _: Nothing) -> Result<PrintChoices> {
    Err(Error::Damaged("soon"))
}
pub fn preview(_: &Context, _: BookInput, _: &dyn Progress) -> Result<BookPreview> {
    Err(Error::Damaged("soon"))
}
pub fn write(_: &Context, _: BookWriteInput, _: &dyn Progress) -> Result<BookWritten> {
    Err(Error::Damaged("soon"))
}

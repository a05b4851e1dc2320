//! Room.
#![allow(unused_imports)]
use crate::Context;
use crate::views::{figures::*, importing::*, indicators::*, plan::*, printing::*, start::*, *};
use ceiba::{Error, Result, basics::Progress};
pub fn preview(_: &Context, _: PreviewInput, _: &dyn Progress) -> Result<ImportPreview> {
    Err(Error::Damaged("soon"))
}
pub fn apply(_: &Context, _: ApplyInput, _: &dyn Progress) -> Result<ImportDone> {
    Err(Error::Damaged("soon"))
}
pub fn discard(_: &Context, _: DiscardInput) -> Result<Nothing> {
    Err(Error::Damaged("soon"))
}

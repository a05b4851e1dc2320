//! Room.
#![allow(unused_imports)]
use crate::Context;
use crate::views::{figures::*, importing::*, indicators::*, plan::*, printing::*, start::*, *};
use ceiba::{Error, Result, basics::Progress};
pub fn table(_: &Context, _: Nothing) -> Result<FiguresTable> {
    Err(Error::Damaged("soon"))
}
pub fn detail(_: &Context, _: FigureAt) -> Result<FigureDetail> {
    Err(Error::Damaged("soon"))
}
pub fn edit(_: &Context, _: FigureEdit) -> Result<FigureWritten> {
    Err(Error::Damaged("soon"))
}
pub fn choices(_: &Context, _: Nothing) -> Result<Vec<SeriesChoice>> {
    Err(Error::Damaged("soon"))
}

//! Room.
#![allow(unused_imports)]
use crate::Context;
use crate::views::{figures::*, importing::*, indicators::*, plan::*, printing::*, start::*, *};
use ceiba::{Error, Result, basics::Progress};
pub fn list(_: &Context, _: ClockInput) -> Result<IndicatorList> {
    Err(Error::Damaged("soon"))
}
pub fn page(_: &Context, _: IndicatorInput) -> Result<IndicatorPage> {
    Err(Error::Damaged("soon"))
}

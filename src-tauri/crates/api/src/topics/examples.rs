//! Room.
#![allow(unused_imports)]
use crate::Context;
use crate::views::{figures::*, importing::*, indicators::*, plan::*, printing::*, start::*, *};
use ceiba::{Error, Result, basics::Progress};
pub fn open(_: &Context, _: ExampleInput, _: &dyn Progress) -> Result<WorkspaceState> {
    Err(Error::Damaged("soon"))
}
pub fn remove(_: &Context, _: Nothing) -> Result<StartState> {
    Err(Error::Damaged("soon"))
}

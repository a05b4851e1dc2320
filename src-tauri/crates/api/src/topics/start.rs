//! Room.
#![allow(unused_imports)]
use crate::Context;
use crate::views::{figures::*, importing::*, indicators::*, plan::*, printing::*, start::*, *};
use ceiba::{Error, Result, basics::Progress};
pub fn state(_: &Context, _: Nothing) -> Result<StartState> {
    Err(Error::Damaged("soon"))
}
pub fn set_language(_: &Context, _: LanguageInput) -> Result<StartState> {
    Err(Error::Damaged("soon"))
}
pub fn forget(_: &Context, _: ById) -> Result<StartState> {
    Err(Error::Damaged("soon"))
}
pub fn create(_: &Context, _: NewMunicipality) -> Result<WorkspaceState> {
    Err(Error::Damaged("soon"))
}
pub fn sheet(_: &Context, _: Nothing) -> Result<MunicipalitySheet> {
    Err(Error::Damaged("soon"))
}
pub fn change_sheet(_: &Context, _: MunicipalityChange) -> Result<Written> {
    Err(Error::Damaged("soon"))
}
pub fn open(_: &Context, _: ByToken) -> Result<WorkspaceState> {
    Err(Error::Damaged("soon"))
}
pub fn open_recent(_: &Context, _: ById) -> Result<WorkspaceState> {
    Err(Error::Damaged("soon"))
}
pub fn close(_: &Context, _: Nothing) -> Result<StartState> {
    Err(Error::Damaged("soon"))
}
pub fn frame(_: &Context, _: Nothing) -> Result<Option<WorkspaceState>> {
    Err(Error::Damaged("soon"))
}
pub fn undo(_: &Context, _: Nothing) -> Result<Written> {
    Err(Error::Damaged("soon"))
}
pub fn redo(_: &Context, _: Nothing) -> Result<Written> {
    Err(Error::Damaged("soon"))
}

//! Room.
#![allow(unused_imports)]
use crate::Context;
use crate::views::{figures::*, importing::*, indicators::*, plan::*, printing::*, start::*, *};
use ceiba::{Error, Result, basics::Progress};
pub fn outline(_: &Context, _: Nothing) -> Result<PlanOutline> {
    Err(Error::Damaged("soon"))
}
pub fn save_objective(_: &Context, _: ObjectiveInput) -> Result<Written> {
    Err(Error::Damaged("soon"))
}
pub fn delete_objective(_: &Context, _: ById) -> Result<Written> {
    Err(Error::Damaged("soon"))
}
pub fn action(_: &Context, _: ById) -> Result<ActionSheet> {
    Err(Error::Damaged("soon"))
}
pub fn save_action(_: &Context, _: ActionInput) -> Result<Written> {
    Err(Error::Damaged("soon"))
}
pub fn delete_action(_: &Context, _: ById) -> Result<Written> {
    Err(Error::Damaged("soon"))
}

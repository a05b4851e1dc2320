//! What a person sets out to do in the window, from the first start to the printed plan.

use std::future::Future;
use std::pin::Pin;

use ceiba::text::Language;

use crate::Outcome;
use crate::window::{Surroundings, Window};

/// One story: its name and how it goes.
pub struct Story {
    /// What is set out to do.
    pub name: &'static str,
    /// Plays it from start to end.
    pub tell: fn() -> Pin<Box<dyn Future<Output = Outcome>>>,
}

/// All of them, in the order in which they are told.
pub fn all() -> Vec<Story> {
    vec![Story { name: "the window opens", tell: || Box::pin(opens()) }]
}

async fn opens() -> Outcome {
    let around = Surroundings::new()?;
    let mut window = Window::open(&around, Language::Es).await?;
    window.picture("first-page").await?;
    window.close().await
}

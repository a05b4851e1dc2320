//! Room for the workspace.
/// The entry point of the core.
pub struct Workspace;

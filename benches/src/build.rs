//! Declarations of Intune's real size mix, generated, and what compiling them costs.

pub mod app;
mod declarations;
mod everything;
pub mod measure;
mod ours;
mod program;
mod sizes;
mod theirs;

pub use declarations::{Declaration, Declarations};
pub use everything::everything;
pub use ours::{Operations, ours};
pub use theirs::theirs;

/// The source of a crate.
#[derive(Debug)]
pub struct Source {
    /// The declarations.
    pub lib: String,
    /// A program that uses all of them.
    pub main: String,
}

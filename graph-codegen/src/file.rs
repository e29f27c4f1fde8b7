//! Files, whose names are in the errors, and the standard output.

use std::fmt::Display;
use std::io::Write;
use std::path::Path;

use crate::error::{Error, Result};

/// The text of a file.
///
/// # Errors
///
/// If it is not there, or no text.
pub fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path)
        .map_err(|error| Error::new(format!("cannot read {}: {error}", path.display())))
}

/// Writes a text into a file, in the place of what is there.
///
/// # Errors
///
/// If it cannot be written.
pub fn write(path: &Path, text: &str) -> Result<()> {
    std::fs::write(path, text)
        .map_err(|error| Error::new(format!("cannot write {}: {error}", path.display())))
}

/// Prints a text. `print!` would panic when the reader has gone.
///
/// # Errors
///
/// If it cannot be printed.
pub fn print(text: &impl Display) -> Result<()> {
    write!(std::io::stdout(), "{text}")
        .map_err(|error| Error::new(format!("cannot print: {error}")))
}

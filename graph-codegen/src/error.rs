//! What can go wrong: one message that says what, where and what to do.

use std::fmt;

/// Why a document could not be read, or declarations not be written.
#[derive(Debug)]
pub struct Error {
    message: String,
}

impl Error {
    /// An error with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// A result whose error is an [`Error`].
pub type Result<T> = std::result::Result<T, Error>;

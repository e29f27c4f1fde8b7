//! The error of a value that is not one of an EDM type's.

use std::fmt;

/// A text, or a value of another type, that is none of an EDM type's values.
///
/// It does not say what it found: that may be content which must not appear in logs.
///
/// ```
/// use graph_core::Date;
///
/// let error = "tomorrow".parse::<Date>().unwrap_err();
/// assert_eq!(error.type_name(), "Edm.Date");
/// assert_eq!(error.to_string(), "not an Edm.Date, as in `2026-03-01`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EdmValueError {
    type_name: &'static str,
    example: &'static str,
}

impl EdmValueError {
    pub(super) const fn new(type_name: &'static str, example: &'static str) -> Self {
        Self { type_name, example }
    }

    /// The name of the EDM type, as in metadata: `Edm.Date`.
    pub fn type_name(&self) -> &'static str {
        self.type_name
    }
}

impl fmt::Display for EdmValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not an {}, as in `{}`", self.type_name, self.example)
    }
}

impl std::error::Error for EdmValueError {}

//! The error of a JSON value that is not what it should be.

use std::fmt;

/// Why a JSON value is not what it should be.
///
/// It names the place and what was expected there, and never shows a value.
///
/// ```
/// use graph_core::{Patch, graph_resource};
///
/// #[graph_resource(path = "/users/{userId}", method = PATCH)]
/// pub struct User {
///     #[graph(key)]
///     pub id: String,
///     pub phones: Option<Vec<String>>,
/// }
///
/// let error = UserPatch::from_json(serde_json::json!({ "phones": ["1", 2] })).unwrap_err();
/// assert_eq!(error.path(), "$.phones[1]");
/// assert_eq!(error.fault(), "expected Edm.String, found a number");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct JsonError {
    path: String,
    fault: Box<str>,
}

impl JsonError {
    pub(super) fn new(path: String, fault: String) -> Self {
        Self { path, fault: fault.into() }
    }

    /// Where, as a JSON path: `$.settings[2].status`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong there.
    pub fn fault(&self) -> &str {
        &self.fault
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.fault)
    }
}

impl std::error::Error for JsonError {}

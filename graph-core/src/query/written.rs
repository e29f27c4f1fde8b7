//! Options that stand in the path of a request that is not declared.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use super::same_option;

/// An option as it was written: it is sent byte for byte.
#[derive(Clone)]
pub(super) struct Written(String);

impl Written {
    /// The options of a query.
    pub(super) fn of(query: &str) -> impl Iterator<Item = Self> {
        query.split('&').map(|option| Self(option.to_owned()))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// `None` if it has no value: then it may be one itself.
    pub(super) fn name(&self) -> Option<Cow<'_, str>> {
        let (name, _) = self.0.split_once('=')?;
        Some(percent_decode_str(name).decode_utf8_lossy())
    }

    /// Whether it is the option of this name.
    pub(super) fn is(&self, name: &str) -> bool {
        self.name().is_some_and(|own| same_option(&own, name))
    }
}

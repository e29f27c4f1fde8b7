//! Where in a collection an app is, to go on from there later.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A place in a collection: a page, and how many of its items were taken. Or the point in time that a
/// delta query goes on from.
///
/// It is saved as text, by `Display` or serde, and read again by `FromStr` or serde. `Debug` does not
/// show the address, which the service may have put a secret into.
///
/// ```
/// use graph_core::Cursor;
///
/// let saved = "2 https://graph.microsoft.com/v1.0/users?$skiptoken=X";
/// let cursor: Cursor = saved.parse()?;
/// assert_eq!(cursor.to_string(), saved);
/// # Ok::<(), graph_core::CursorError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Cursor {
    pub(crate) address: Box<str>,
    pub(crate) taken: usize,
}

impl Cursor {
    /// The beginning of a page.
    pub(crate) fn to(address: &str) -> Self {
        Self { address: address.into(), taken: 0 }
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.taken, self.address)
    }
}

impl FromStr for Cursor {
    type Err = CursorError;

    fn from_str(text: &str) -> Result<Self, CursorError> {
        let (taken, address) = text.split_once(' ').ok_or(CursorError(()))?;
        let taken = taken.parse().map_err(|_| CursorError(()))?;
        Ok(Self { address: address.into(), taken })
    }
}

impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cursor").field("taken", &self.taken).finish_non_exhaustive()
    }
}

impl Serialize for Cursor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Cursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A text is no cursor.
#[derive(Clone, Debug)]
pub struct CursorError(());

impl fmt::Display for CursorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is no cursor; give what `Cursor`'s `to_string` gave")
    }
}

impl Error for CursorError {}

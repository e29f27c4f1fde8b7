//! `Edm.Guid`: a globally unique identifier.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use uuid::Uuid;
use uuid::fmt::Hyphenated;

use super::EdmValueError;

/// A globally unique identifier, as Microsoft Graph writes it: `6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b30`.
///
/// Display gives back the text that was parsed, with its upper and lower case. Equality, order and
/// hash ignore the case. See [`edm:Guid`](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_PrimitiveTypes).
///
/// It converts to and from [`Uuid`]: version 1 of that crate is what apps already have.
///
/// ```
/// use graph_core::Guid;
///
/// let app: Guid = "6E5A5D3E-9a2c-4b51-a0de-7d8e4c1f2b30".parse()?;
/// assert_eq!(app.to_string(), "6E5A5D3E-9a2c-4b51-a0de-7d8e4c1f2b30");
/// assert_eq!(app, "6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b30".parse()?);
/// assert_eq!(app.uuid().get_version_num(), 4);
/// # Ok::<(), graph_core::EdmValueError>(())
/// ```
#[derive(Clone, Copy, Default)]
pub struct Guid {
    uuid: Uuid,
    /// One bit for each of the 36 characters, the first of them in the lowest: set for `A` to `F`.
    upper: u64,
}

const ERROR: EdmValueError = EdmValueError::new("Edm.Guid", "6e5a5d3e-9a2c-4b51-a0de-7d8e4c1f2b30");

impl Guid {
    /// The identifier without its spelling.
    pub fn uuid(&self) -> Uuid {
        self.uuid
    }
}

impl FromStr for Guid {
    type Err = EdmValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // The uuid crate reads more forms than this one, of other lengths.
        if text.len() != Hyphenated::LENGTH {
            return Err(ERROR);
        }
        let uuid = Uuid::try_parse(text).map_err(|_| ERROR)?;
        let upper = text
            .bytes()
            .rev()
            .fold(0, |upper, byte| upper << 1 | u64::from(byte.is_ascii_uppercase()));
        Ok(Self { uuid, upper })
    }
}

impl fmt::Display for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut buffer = Uuid::encode_buffer();
        let text = self.uuid.hyphenated().encode_lower(&mut buffer);
        if self.upper != 0 {
            for at in (0..text.len()).filter(|at| self.upper >> at & 1 == 1) {
                text[at..=at].make_ascii_uppercase();
            }
        }
        f.pad(text)
    }
}

impl fmt::Debug for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// In lower case.
impl From<Uuid> for Guid {
    fn from(uuid: Uuid) -> Self {
        Self { uuid, upper: 0 }
    }
}

impl From<Guid> for Uuid {
    fn from(guid: Guid) -> Self {
        guid.uuid
    }
}

impl PartialEq for Guid {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}

impl Eq for Guid {}

impl PartialOrd for Guid {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Guid {
    fn cmp(&self, other: &Self) -> Ordering {
        self.uuid.cmp(&other.uuid)
    }
}

impl Hash for Guid {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}

#[cfg(test)]
mod tests;

//! `Edm.Binary`: bytes.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::str::FromStr;

use base64::Engine as _;
use base64::display::Base64Display;
use base64::engine::general_purpose::{
    GeneralPurpose, STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD,
};

use super::EdmValueError;

/// Bytes, which are base64 in JSON: `3q2+7w==`.
///
/// Both alphabets are read, the standard one and the URL-safe one, with padding and without. Display
/// gives back the text that was parsed; bytes that never were text are written in the standard
/// alphabet with padding, as Microsoft Graph does. Equality, order and hash are those of the bytes.
/// Debug tells only how many there are. See
/// [`edm:Binary`](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_PrimitiveTypes).
///
/// ```
/// use graph_core::Binary;
///
/// let content: Binary = "3q2-7w".parse()?;
/// assert_eq!(content[..], [0xde, 0xad, 0xbe, 0xef]);
/// assert_eq!(content.to_string(), "3q2-7w");
/// assert_eq!(Binary::from(content.into_bytes()).to_string(), "3q2+7w==");
/// # Ok::<(), graph_core::EdmValueError>(())
/// ```
#[derive(Clone, Default)]
pub struct Binary {
    bytes: Vec<u8>,
    spelling: Spelling,
}

#[derive(Clone, Copy, Default)]
enum Spelling {
    #[default]
    Standard,
    StandardUnpadded,
    UrlSafe,
    UrlSafeUnpadded,
}

const ERROR: EdmValueError = EdmValueError::new("Edm.Binary", "3q2+7w==");

impl Spelling {
    /// The only one that the text can have. Where it may have several, they write the same.
    fn of_text(text: &str) -> Self {
        let padded = text.len().is_multiple_of(4);
        match (text.contains(['-', '_']), padded) {
            (false, true) => Self::Standard,
            (false, false) => Self::StandardUnpadded,
            (true, true) => Self::UrlSafe,
            (true, false) => Self::UrlSafeUnpadded,
        }
    }

    /// All of these refuse what they would write differently, such as bits after the last byte.
    fn engine(self) -> &'static GeneralPurpose {
        match self {
            Self::Standard => &STANDARD,
            Self::StandardUnpadded => &STANDARD_NO_PAD,
            Self::UrlSafe => &URL_SAFE,
            Self::UrlSafeUnpadded => &URL_SAFE_NO_PAD,
        }
    }
}

impl Binary {
    /// The bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl Deref for Binary {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl AsRef<[u8]> for Binary {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl FromStr for Binary {
    type Err = EdmValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let spelling = Spelling::of_text(text);
        let bytes = spelling.engine().decode(text).map_err(|_| ERROR)?;
        Ok(Self { bytes, spelling })
    }
}

impl fmt::Display for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Base64Display::new(&self.bytes, self.spelling.engine()), f)
    }
}

/// The number of bytes: content does not belong in logs.
impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.bytes.len())
    }
}

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, spelling: Spelling::default() }
    }
}

impl From<&[u8]> for Binary {
    fn from(bytes: &[u8]) -> Self {
        bytes.to_vec().into()
    }
}

impl<const N: usize> From<&[u8; N]> for Binary {
    fn from(bytes: &[u8; N]) -> Self {
        bytes.to_vec().into()
    }
}

impl From<Binary> for Vec<u8> {
    fn from(binary: Binary) -> Self {
        binary.bytes
    }
}

impl PartialEq for Binary {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl Eq for Binary {}

impl PartialOrd for Binary {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Binary {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bytes.cmp(&other.bytes)
    }
}

impl Hash for Binary {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}

#[cfg(test)]
mod tests;

//! `Edm.Date`: a date of the calendar, without a time or an offset.

use std::fmt;
use std::str::FromStr;

use super::EdmValueError;

/// A date of the calendar, as Microsoft Graph writes it: `2026-03-01`.
///
/// The years are 0001 to 9999. See [`edm:Date`](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_PrimitiveTypes).
///
/// ```
/// use graph_core::Date;
///
/// let start: Date = "2026-03-01".parse()?;
/// assert_eq!(start.to_string(), "2026-03-01");
/// assert_eq!(start, jiff::civil::date(2026, 3, 1).try_into()?);
/// assert_eq!(start.civil().tomorrow()?.day(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(jiff::civil::Date);

const ERROR: EdmValueError = EdmValueError::new("Edm.Date", "2026-03-01");

impl Date {
    /// The date, to calculate with.
    pub fn civil(&self) -> jiff::civil::Date {
        self.0
    }
}

/// `0001-01-01`, the first of all.
impl Default for Date {
    fn default() -> Self {
        Self(jiff::civil::date(1, 1, 1))
    }
}

impl FromStr for Date {
    type Err = EdmValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // jiff reads more forms than this one; what it reads beyond would be written differently.
        let is_written_so = |(at, byte): (usize, &u8)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        };
        if text.len() != 10 || !text.as_bytes().iter().enumerate().all(is_written_so) {
            return Err(ERROR);
        }
        text.parse::<jiff::civil::Date>().map_err(|_| ERROR)?.try_into()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Fails for years before 0001, which jiff has.
impl TryFrom<jiff::civil::Date> for Date {
    type Error = EdmValueError;

    fn try_from(date: jiff::civil::Date) -> Result<Self, Self::Error> {
        if date.year() < 1 { Err(ERROR) } else { Ok(Self(date)) }
    }
}

impl From<Date> for jiff::civil::Date {
    fn from(date: Date) -> Self {
        date.0
    }
}

#[cfg(test)]
mod tests;

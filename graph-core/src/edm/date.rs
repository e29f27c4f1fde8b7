//! `Edm.Date`: a date of the calendar, without a time or an offset.

use std::fmt;
use std::str::FromStr;

use super::EdmValueError;
use super::digits::number;

/// A date of the calendar, as Microsoft Graph writes it: `2026-03-01`.
///
/// The years are 0001 to 9999. See [`edm:Date`](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_PrimitiveTypes).
///
/// ```
/// use graph_core::Date;
/// use time::Month;
///
/// let start: Date = "2026-03-01".parse()?;
/// assert_eq!(start.to_string(), "2026-03-01");
/// assert_eq!(start, time::Date::from_calendar_date(2026, Month::March, 1)?.try_into()?);
/// assert_eq!(start.date().next_day().map(|day| day.day()), Some(2));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(time::Date);

const ERROR: EdmValueError = EdmValueError::new("Edm.Date", "2026-03-01");

impl Date {
    /// The date, to calculate with. `0001-01-01` and `9999-12-31` stand for "never" at times: `time`'s
    /// operators panic beyond them, and `checked_add` does not.
    pub fn date(&self) -> time::Date {
        self.0
    }
}

/// The first date of all. Found by the compiler.
pub(super) const FIRST: time::Date = match time::Date::from_ordinal_date(1, 1) {
    Ok(date) => date,
    Err(_) => panic!("the first day of the year 1 is a date"),
};

/// The last.
pub(super) const LAST: time::Date =
    match time::Date::from_calendar_date(9999, time::Month::December, 31) {
        Ok(date) => date,
        Err(_) => panic!("the last day of the year 9999 is a date"),
    };

/// The date that a text of the form `2026-03-01` says.
pub(super) fn read(text: &[u8]) -> Option<time::Date> {
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
    let month = number::<u8>(&[m1, m2])?.try_into().ok()?;
    time::Date::from_calendar_date(number(&[y1, y2, y3, y4])?, month, number(&[d1, d2])?).ok()
}

/// Writes a date in the same form.
pub(super) fn write(date: time::Date, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

/// `0001-01-01`, the first of all.
impl Default for Date {
    fn default() -> Self {
        Self(FIRST)
    }
}

impl FromStr for Date {
    type Err = EdmValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        read(text.as_bytes()).ok_or(ERROR)?.try_into()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(self.0, f)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Fails for years before 0001, which [`time::Date`] has.
impl TryFrom<time::Date> for Date {
    type Error = EdmValueError;

    fn try_from(date: time::Date) -> Result<Self, Self::Error> {
        if (1..=9999).contains(&date.year()) { Ok(Self(date)) } else { Err(ERROR) }
    }
}

impl From<Date> for time::Date {
    fn from(date: Date) -> Self {
        date.0
    }
}

#[cfg(test)]
mod tests;

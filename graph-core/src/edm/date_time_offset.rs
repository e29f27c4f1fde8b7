//! `Edm.DateTimeOffset`: a date and time with an offset from UTC.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use jiff::civil::DateTime;
use jiff::fmt::temporal::{Pieces, PiecesOffset};
use jiff::tz::Offset;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::error::EdmValueError;
use super::precision::Precision;
use crate::object::deserialize_value;

/// A date and time with an offset from UTC, as Microsoft Graph writes it:
/// `2017-01-01T00:00:17.7769392-08:00`.
///
/// Encoding gives back the text that was decoded: the offset, the number of digits and `Z` are kept,
/// and the two extremes that the service uses for "never", `0001-01-01T00:00:00Z` and
/// `9999-12-31T23:59:59.9999999Z`, are valid. Equality, order and hash are those of the instant.
///
/// ```
/// use graph_core::DateTimeOffset;
///
/// let reported: DateTimeOffset = "2017-01-01T00:00:17.7769392-08:00".parse()?;
/// assert_eq!(reported.to_string(), "2017-01-01T00:00:17.7769392-08:00");
/// assert_eq!(reported, "2017-01-01T08:00:17.7769392Z".parse()?);
/// assert_eq!(reported.timestamp()?.as_second(), 1483257617);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct DateTimeOffset {
    datetime: DateTime,
    offset: Offset,
    /// How the text ended: `Z`, `+00:00` and `-00:00` say the same.
    zone: Zone,
    precision: Precision,
}

#[derive(Clone, Copy)]
enum Zone {
    Z,
    Positive,
    Negative,
}

const ERROR: EdmValueError =
    EdmValueError::new("Edm.DateTimeOffset", "2017-01-01T00:00:17.7769392-08:00");

impl DateTimeOffset {
    /// A clock reading with its offset from UTC, to 100 nanoseconds, which is what the service keeps.
    ///
    /// OData's offsets are whole minutes: seconds of the offset move into the clock reading.
    ///
    /// ```
    /// use graph_core::DateTimeOffset;
    /// use jiff::{civil::date, tz::offset};
    ///
    /// let noon = DateTimeOffset::new(date(2026, 3, 1).at(12, 0, 0, 0), offset(-8));
    /// assert_eq!(noon.to_string(), "2026-03-01T12:00:00-08:00");
    /// ```
    pub fn new(datetime: DateTime, offset: Offset) -> Self {
        let seconds = offset.seconds() % 60;
        let datetime = datetime.saturating_sub(jiff::SignedDuration::from_secs(seconds.into()));
        let offset = Offset::from_seconds(offset.seconds() - seconds).unwrap_or(offset);
        let zone = if offset.is_negative() { Zone::Negative } else { Zone::Positive };
        Self::truncated(datetime, offset, zone)
    }

    /// What a calendar and a clock at this offset show.
    pub fn datetime(&self) -> DateTime {
        self.datetime
    }

    /// The offset from UTC.
    pub fn offset(&self) -> Offset {
        self.offset
    }

    /// The instant.
    ///
    /// # Errors
    ///
    /// If it lies outside of what [`jiff::Timestamp`] can hold, which ends in the last days of the
    /// year 9999.
    pub fn timestamp(&self) -> Result<jiff::Timestamp, jiff::Error> {
        self.offset.to_timestamp(self.datetime)
    }

    /// Something that orders as the instant does, in the whole range.
    fn instant(&self) -> (i64, i32) {
        let since_zero = self.datetime.duration_since(DateTime::ZERO);
        (since_zero.as_secs() - i64::from(self.offset.seconds()), self.datetime.subsec_nanosecond())
    }
}

/// `0001-01-01T00:00:00Z`, which the service writes for "never".
impl Default for DateTimeOffset {
    fn default() -> Self {
        let datetime = jiff::civil::date(1, 1, 1).at(0, 0, 0, 0);
        Self { datetime, offset: Offset::UTC, zone: Zone::Z, precision: Precision::SECOND }
    }
}

impl FromStr for DateTimeOffset {
    type Err = EdmValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let precision = precision(text).ok_or(ERROR)?;
        let pieces = Pieces::parse(text).map_err(|_| ERROR)?;
        let (Some(time), Some(offset)) = (pieces.time(), pieces.offset()) else {
            return Err(ERROR);
        };
        let (offset, zone) = match offset {
            PiecesOffset::Zulu => (Offset::UTC, Zone::Z),
            PiecesOffset::Numeric(numeric) if numeric.is_negative() => {
                (numeric.offset(), Zone::Negative)
            }
            PiecesOffset::Numeric(numeric) => (numeric.offset(), Zone::Positive),
            _ => return Err(ERROR),
        };
        Ok(Self { datetime: pieces.date().to_datetime(time), offset, zone, precision })
    }
}

/// How exact the text is, if it has exactly OData's form.
///
/// jiff reads more forms than that; what it reads beyond would be written differently.
fn precision(text: &str) -> Option<Precision> {
    let bytes = text.as_bytes();
    let is_at = |at: usize, expected: u8| bytes.get(at) == Some(&expected);
    if !(is_at(4, b'-') && is_at(7, b'-') && is_at(10, b'T')) {
        return None;
    }
    let end = if is_at(bytes.len() - 1, b'Z') {
        bytes.len() - 1
    } else {
        let end = bytes.len().checked_sub(6)?;
        if !matches!(bytes[end], b'+' | b'-') || bytes[end + 3] != b':' {
            return None;
        }
        end
    };
    Precision::of_text(bytes.get(11..end)?)
}

impl fmt::Display for DateTimeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T", self.datetime.date())?;
        self.precision.write(self.datetime.time(), f)?;
        let sign = match self.zone {
            Zone::Z => return f.write_str("Z"),
            Zone::Positive => '+',
            Zone::Negative => '-',
        };
        let minutes = self.offset.seconds().unsigned_abs() / 60;
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

impl fmt::Debug for DateTimeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// In UTC, to 100 nanoseconds, which is what the service keeps.
impl From<jiff::Timestamp> for DateTimeOffset {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self::truncated(Offset::UTC.to_datetime(timestamp), Offset::UTC, Zone::Z)
    }
}

impl DateTimeOffset {
    /// Keeps as many digits as there are, up to the finest that the service keeps.
    fn truncated(datetime: DateTime, offset: Offset, zone: Zone) -> Self {
        let (time, precision) = Precision::of_time(datetime.time());
        Self { datetime: datetime.date().to_datetime(time), offset, zone, precision }
    }
}

impl PartialEq for DateTimeOffset {
    fn eq(&self, other: &Self) -> bool {
        self.instant() == other.instant()
    }
}

impl Eq for DateTimeOffset {}

impl PartialOrd for DateTimeOffset {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTimeOffset {
    fn cmp(&self, other: &Self) -> Ordering {
        self.instant().cmp(&other.instant())
    }
}

impl Hash for DateTimeOffset {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.instant().hash(state);
    }
}

impl Serialize for DateTimeOffset {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateTimeOffset {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_value(deserializer)
    }
}

#[cfg(test)]
mod tests;

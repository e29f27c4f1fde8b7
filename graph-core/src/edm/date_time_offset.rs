//! `Edm.DateTimeOffset`: a date and time with an offset from UTC.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::{OffsetDateTime, Time, UtcOffset};

use super::date;
use super::digits::number;
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
/// assert_eq!(reported.datetime().unix_timestamp(), 1483257617);
/// # Ok::<(), graph_core::EdmValueError>(())
/// ```
#[derive(Clone, Copy)]
pub struct DateTimeOffset {
    datetime: OffsetDateTime,
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
    /// The date and time with the offset, to calculate with. The service writes `9999-12-31T23:59:59Z` for
    /// "never": `time`'s operators and `to_offset` panic beyond the range, and `checked_add` and
    /// `checked_to_offset` do not.
    pub fn datetime(&self) -> OffsetDateTime {
        self.datetime
    }

    fn read(text: &[u8]) -> Option<Self> {
        let (date, after) = text.split_at_checked(10)?;
        let [b'T', after @ ..] = after else { return None };
        let (time, offset, zone) = match after {
            [time @ .., b'Z'] => (time, UtcOffset::UTC, Zone::Z),
            [time @ .., sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
                let (hours, minutes): (i8, i8) = (number(&[*h1, *h2])?, number(&[*m1, *m2])?);
                let (sign, zone) =
                    if *sign == b'-' { (-1, Zone::Negative) } else { (1, Zone::Positive) };
                (time, UtcOffset::from_hms(sign * hours, sign * minutes, 0).ok()?, zone)
            }
            _ => return None,
        };
        let (time, precision) = Precision::read(time)?;
        let datetime = date::read(date)?.with_time(time).assume_offset(offset);
        Some(Self { datetime, zone, precision })
    }
}

/// `0001-01-01T00:00:00Z`, which the service writes for "never".
impl Default for DateTimeOffset {
    fn default() -> Self {
        let datetime = date::FIRST.with_time(Time::MIDNIGHT).assume_utc();
        Self { datetime, zone: Zone::Z, precision: Precision::SECOND }
    }
}

impl FromStr for DateTimeOffset {
    type Err = EdmValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::read(text.as_bytes()).ok_or(ERROR)
    }
}

impl fmt::Display for DateTimeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        date::write(self.datetime.date(), f)?;
        f.write_str("T")?;
        self.precision.write(self.datetime.time(), f)?;
        let sign = match self.zone {
            Zone::Z => return f.write_str("Z"),
            Zone::Positive => '+',
            Zone::Negative => '-',
        };
        let (hours, minutes, _) = self.datetime.offset().as_hms();
        write!(f, "{sign}{:02}:{:02}", hours.unsigned_abs(), minutes.unsigned_abs())
    }
}

impl fmt::Debug for DateTimeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// To 100 nanoseconds, which is what the service keeps.
///
/// OData's offsets are whole minutes: seconds of the offset move into the clock reading. Its years are 0001
/// to 9999: what is beyond them becomes the first or last day of all.
///
/// ```
/// use graph_core::DateTimeOffset;
/// use time::{OffsetDateTime, UtcOffset};
///
/// let start = OffsetDateTime::from_unix_timestamp(1772395200)?;
/// assert_eq!(DateTimeOffset::from(start).to_string(), "2026-03-01T20:00:00Z");
/// let noon = start.to_offset(UtcOffset::from_hms(-8, 0, 0)?);
/// assert_eq!(DateTimeOffset::from(noon).to_string(), "2026-03-01T12:00:00-08:00");
/// # Ok::<(), time::error::ComponentRange>(())
/// ```
impl From<OffsetDateTime> for DateTimeOffset {
    fn from(datetime: OffsetDateTime) -> Self {
        let seconds = datetime.offset().whole_seconds();
        let minutes = UtcOffset::from_whole_seconds(seconds / 60 * 60);
        let whole = minutes.ok().and_then(|offset| datetime.checked_to_offset(offset));
        let datetime = whole.unwrap_or(datetime);
        let datetime = datetime.replace_date(datetime.date().clamp(date::FIRST, date::LAST));
        let (time, precision) = Precision::of_time(datetime.time());
        let zone = match seconds {
            0 => Zone::Z,
            1.. => Zone::Positive,
            _ => Zone::Negative,
        };
        Self { datetime: datetime.replace_time(time), zone, precision }
    }
}

impl From<DateTimeOffset> for OffsetDateTime {
    fn from(value: DateTimeOffset) -> Self {
        value.datetime
    }
}

impl PartialEq for DateTimeOffset {
    fn eq(&self, other: &Self) -> bool {
        self.datetime == other.datetime
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
        self.datetime.cmp(&other.datetime)
    }
}

impl Hash for DateTimeOffset {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.datetime.hash(state);
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

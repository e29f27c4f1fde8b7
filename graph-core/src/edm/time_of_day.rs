//! `Edm.TimeOfDay`: a time of the day, without a date or an offset.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use time::Time;

use super::EdmValueError;
use super::precision::Precision;

/// A time of the day, as Microsoft Graph writes it: `12:00:05.5020000`.
///
/// Display gives back the text that was parsed: the number of digits is kept, and whether there were
/// seconds. Equality, order and hash are those of the time. See
/// [`edm:TimeOfDay`](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_PrimitiveTypes).
///
/// ```
/// use graph_core::TimeOfDay;
///
/// let starts: TimeOfDay = "12:00:05.5020000".parse()?;
/// assert_eq!(starts.to_string(), "12:00:05.5020000");
/// assert_eq!(starts, "12:00:05.502".parse()?);
/// assert_eq!(starts.time().millisecond(), 502);
/// # Ok::<(), graph_core::EdmValueError>(())
/// ```
#[derive(Clone, Copy)]
pub struct TimeOfDay {
    time: Time,
    precision: Precision,
}

const ERROR: EdmValueError = EdmValueError::new("Edm.TimeOfDay", "12:00:05.502");

impl TimeOfDay {
    /// The time, to calculate with.
    pub fn time(&self) -> Time {
        self.time
    }
}

/// `00:00:00`, midnight.
impl Default for TimeOfDay {
    fn default() -> Self {
        Self { time: Time::MIDNIGHT, precision: Precision::SECOND }
    }
}

impl FromStr for TimeOfDay {
    type Err = EdmValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (time, precision) = Precision::read(text.as_bytes()).ok_or(ERROR)?;
        Ok(Self { time, precision })
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.precision.write(self.time, f)
    }
}

impl fmt::Debug for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// To 100 nanoseconds, which is what the service keeps.
impl From<Time> for TimeOfDay {
    fn from(time: Time) -> Self {
        let (time, precision) = Precision::of_time(time);
        Self { time, precision }
    }
}

impl From<TimeOfDay> for Time {
    fn from(time: TimeOfDay) -> Self {
        time.time
    }
}

impl PartialEq for TimeOfDay {
    fn eq(&self, other: &Self) -> bool {
        self.time == other.time
    }
}

impl Eq for TimeOfDay {}

impl PartialOrd for TimeOfDay {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for TimeOfDay {
    fn cmp(&self, other: &Self) -> Ordering {
        self.time.cmp(&other.time)
    }
}

impl Hash for TimeOfDay {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.time.hash(state);
    }
}

#[cfg(test)]
mod tests;

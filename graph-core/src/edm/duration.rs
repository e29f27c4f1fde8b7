//! `Edm.Duration`: a length of time.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::EdmValueError;

/// A length of time, as Microsoft Graph writes it: `PT3M29.6631862S`, `-PT17.1357909S`, `P1DT12H`.
///
/// Display gives back the text that was parsed. A day is 24 hours, and a week is seven days. See
/// [`edm:Duration`](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_PrimitiveTypes).
///
/// ```
/// use graph_core::Duration;
///
/// let grace: Duration = "PT36H".parse()?;
/// assert_eq!(grace.to_string(), "PT36H");
/// assert_eq!(grace.exact(), Some(time::Duration::hours(36)));
/// assert_eq!(grace, time::Duration::hours(36).into());
/// assert_eq!(Duration::from(time::Duration::hours(36)).to_string(), "P1DT12H");
/// # Ok::<(), graph_core::EdmValueError>(())
/// ```
///
/// # Months and years
///
/// OData has none, but services send `P1M` and `P1Y` nonetheless. Their lengths depend on when they
/// begin, so [`exact`](Self::exact) gives `None`. To calculate with them, read the text with a
/// library that has such spans.
///
/// Two durations are equal if their months are, a year being twelve, and the exact rest: `P1Y` is
/// `P12M`, but `P1M` is neither `P30D` nor `P31D`. One is less than another only where it is, whenever
/// they begin, which is why there is no `Ord`.
///
/// ```
/// use graph_core::Duration;
///
/// let keep: Duration = "P1M".parse()?;
/// assert_eq!(keep.exact(), None);
/// assert_eq!(keep.as_str(), "P1M");
/// assert!(keep < "P1Y".parse()?);
/// assert_eq!(keep.partial_cmp(&"P30D".parse()?), None);
/// # Ok::<(), graph_core::EdmValueError>(())
/// ```
#[derive(Clone)]
pub struct Duration {
    text: Box<str>,
    months: i32,
    /// What is left without the months.
    rest: time::Duration,
}

const ERROR: EdmValueError = EdmValueError::new("Edm.Duration", "P1DT12H30M5.5S");

impl Duration {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The exact length, which months and years do not have.
    pub fn exact(&self) -> Option<time::Duration> {
        (self.months == 0).then_some(self.rest)
    }
}

/// `PT0S`.
impl Default for Duration {
    fn default() -> Self {
        time::Duration::ZERO.into()
    }
}

/// Reads the forms of ISO 8601: units may be missing, in lower case, or more than the next greater one
/// has; the last of hours, minutes and seconds may have up to nine digits after a point or a comma.
impl FromStr for Duration {
    type Err = EdmValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (months, rest) = read(text).ok_or(ERROR)?;
        Ok(Self { text: text.into(), months, rest })
    }
}

const NANOS: i128 = 1_000_000_000;

struct Unit {
    letter: u8,
    months: i128,
    seconds: i128,
    /// Whether it may have a fraction.
    divides: bool,
}

impl Unit {
    const fn date(letter: u8, months: i128, days: i128) -> Self {
        Self { letter, months, seconds: days * 86_400, divides: false }
    }

    const fn time(letter: u8, seconds: i128) -> Self {
        Self { letter, months: 0, seconds, divides: true }
    }
}

/// In the order that they must have.
const DATE_UNITS: [Unit; 4] = [
    Unit::date(b'Y', 12, 0),
    Unit::date(b'M', 1, 0),
    Unit::date(b'W', 0, 7),
    Unit::date(b'D', 0, 1),
];

/// In the order that they must have.
const TIME_UNITS: [Unit; 3] = [Unit::time(b'H', 3_600), Unit::time(b'M', 60), Unit::time(b'S', 1)];

/// The months and the exact rest of a text.
///
/// The days do not end soon: services write "without end" as .NET's greatest,
/// `P10675199DT2H48M5.4775807S`.
fn read(text: &str) -> Option<(i32, time::Duration)> {
    let (sign, unsigned) = match text.as_bytes() {
        [b'-', rest @ ..] => (-1, rest),
        [b'+', rest @ ..] | rest => (1, rest),
    };
    let [b'P' | b'p', units @ ..] = unsigned else { return None };
    let is_time = |byte: &u8| byte.eq_ignore_ascii_case(&b'T');
    let (dates, times) = match units.iter().position(is_time) {
        // A `T` without a time after it is wrong.
        Some(at) if at + 1 < units.len() => (&units[..at], &units[at + 1..]),
        None if !units.is_empty() => (units, &[][..]),
        _ => return None,
    };
    let (months, date_nanos) = sum(dates, &DATE_UNITS)?;
    let (_, time_nanos) = sum(times, &TIME_UNITS)?;
    let nanos = sign * (date_nanos + time_nanos);
    // The rest of a division by a billion fits.
    let (seconds, nanos) = (i64::try_from(nanos / NANOS).ok()?, i32::try_from(nanos % NANOS).ok()?);
    Some((i32::try_from(sign * months).ok()?, time::Duration::new(seconds, nanos)))
}

/// The months and nanoseconds of numbers that are each followed by a unit. The last of a time may have
/// a fraction.
fn sum(mut text: &[u8], mut units: &[Unit]) -> Option<(i128, i128)> {
    let mut months = 0;
    let mut nanos = 0;
    while !text.is_empty() {
        let (number, after) = number(text)?;
        let divided = matches!(after, [b'.' | b',', ..]);
        let (fraction, after) = match after {
            [b'.' | b',', after @ ..] => fraction(after)?,
            _ => (0, after),
        };
        let [letter, after @ ..] = after else { return None };
        let at = units.iter().position(|unit| unit.letter.eq_ignore_ascii_case(letter))?;
        let unit = &units[at];
        if divided && (!unit.divides || !after.is_empty()) {
            return None;
        }
        months += number * unit.months;
        nanos += (number * NANOS + fraction) * unit.seconds;
        text = after;
        units = &units[at + 1..];
    }
    Some((months, nanos))
}

/// The number at the text's begin, and what follows it. It fits `u64`, so that no sum overflows.
fn number(text: &[u8]) -> Option<(i128, &[u8])> {
    let end = text.iter().position(|byte| !byte.is_ascii_digit())?;
    let number: u64 = std::str::from_utf8(&text[..end]).ok()?.parse().ok()?;
    Some((number.into(), &text[end..]))
}

/// The billionths of a fraction at the text's begin, and what follows it.
fn fraction(text: &[u8]) -> Option<(i128, &[u8])> {
    let (number, after) = number(text)?;
    let digits = u32::try_from(text.len() - after.len()).ok()?;
    Some((number * 10_i128.pow(9_u32.checked_sub(digits)?), after))
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// To 100 nanoseconds, which is what the service keeps, in days, hours, minutes and seconds.
impl From<time::Duration> for Duration {
    fn from(exact: time::Duration) -> Self {
        let rest =
            time::Duration::new(exact.whole_seconds(), exact.subsec_nanoseconds() / 100 * 100);
        Self { text: text(rest).into(), months: 0, rest }
    }
}

/// As from a [`time::Duration`]. Fails if it is longer than that can be.
impl TryFrom<std::time::Duration> for Duration {
    type Error = EdmValueError;

    fn try_from(duration: std::time::Duration) -> Result<Self, Self::Error> {
        time::Duration::try_from(duration).map(Self::from).map_err(|_| ERROR)
    }
}

/// The canonical text, as [XML Schema](https://www.w3.org/TR/xmlschema11-2/#dayTimeDuration) has it.
fn text(exact: time::Duration) -> String {
    let part = |number: u64, unit: &str| match number {
        0 => String::new(),
        _ => format!("{number}{unit}"),
    };
    let size = exact.unsigned_abs();
    let seconds = size.as_secs();
    let mut time = part(seconds / 3_600 % 24, "H") + &part(seconds / 60 % 60, "M");
    if size.subsec_nanos() == 0 {
        time += &part(seconds % 60, "S");
    } else {
        let fraction = format!("{:09}", size.subsec_nanos());
        time += &(seconds % 60).to_string();
        time.extend([".", fraction.trim_end_matches('0'), "S"]);
    }
    let days = part(seconds / 86_400, "D");
    if time.is_empty() {
        if days.is_empty() {
            return "PT0S".to_owned();
        }
    } else {
        time.insert(0, 'T');
    }
    let sign = if exact.is_negative() { "-" } else { "" };
    format!("{sign}P{days}{time}")
}

impl PartialEq for Duration {
    fn eq(&self, other: &Self) -> bool {
        (self.months, self.rest) == (other.months, other.rest)
    }
}

impl Eq for Duration {}

impl PartialOrd for Duration {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.months.cmp(&other.months), self.rest.cmp(&other.rest)) {
            (Ordering::Equal, order) | (order, Ordering::Equal) => Some(order),
            (months, rest) => (months == rest).then_some(months),
        }
    }
}

impl Hash for Duration {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.months, self.rest).hash(state);
    }
}

#[cfg(test)]
mod tests;

//! How exactly a text tells the time of day: what is lost once it is a value.

use std::fmt;

use jiff::civil::Time;

/// How many digits the seconds' fraction has; `NO_SECONDS` where there are no seconds.
#[derive(Clone, Copy)]
pub(super) struct Precision(u8);

const NO_SECONDS: u8 = u8::MAX;

/// The finest fraction that the service keeps: 100 nanoseconds.
const KEPT_DIGITS: u8 = 7;

/// The finest fraction that can be read: a nanosecond.
const MAX_DIGITS: u8 = 9;

impl Precision {
    /// Seconds without a fraction.
    pub(super) const SECOND: Self = Self(0);

    /// The precision of a text, if that has the form `12:00`, `12:00:05` or `12:00:05.5020000`.
    ///
    /// What stands in the place of hours, minutes and seconds is for jiff to judge.
    pub(super) fn of_text(time: &[u8]) -> Option<Self> {
        if time.get(2) != Some(&b':') {
            return None;
        }
        match time.len() {
            5 => return Some(Self(NO_SECONDS)),
            // A leap second would be read as the second before it.
            8.. if time[5] == b':' && &time[6..8] != b"60" => {}
            _ => return None,
        }
        match &time[8..] {
            [] => Some(Self::SECOND),
            [b'.', fraction @ ..] if fraction.iter().all(u8::is_ascii_digit) => {
                let digits = u8::try_from(fraction.len()).ok()?;
                (1..=MAX_DIGITS).contains(&digits).then_some(Self(digits))
            }
            _ => None,
        }
    }

    /// The time to 100 nanoseconds, which is what the service keeps, and the digits that this takes.
    pub(super) fn of_time(time: Time) -> (Time, Self) {
        let mut fraction = time.subsec_nanosecond() / 100;
        let kept = time.with().subsec_nanosecond(fraction * 100).build().unwrap_or(time);
        let mut digits = KEPT_DIGITS;
        while digits > 0 && fraction % 10 == 0 {
            fraction /= 10;
            digits -= 1;
        }
        (kept, Self(digits))
    }

    /// Writes the time with just these digits.
    pub(super) fn write(self, time: Time, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", time.hour(), time.minute())?;
        if self.0 == NO_SECONDS {
            return Ok(());
        }
        write!(f, ":{:02}", time.second())?;
        if self.0 == 0 {
            return Ok(());
        }
        let fraction = time.subsec_nanosecond() / 10_i32.pow((MAX_DIGITS - self.0).into());
        write!(f, ".{fraction:0digits$}", digits = self.0.into())
    }
}

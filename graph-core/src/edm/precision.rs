//! How exactly a text tells the time of day: what is lost once it is a value.

use std::fmt;

use time::Time;

use super::digits::number;

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

    /// The time that a text of the form `12:00`, `12:00:05` or `12:00:05.5020000` says, and how exactly.
    pub(super) fn read(text: &[u8]) -> Option<(Time, Self)> {
        let (&[h1, h2, b':', m1, m2], after) = text.split_first_chunk()? else { return None };
        let (hour, minute) = (number(&[h1, h2])?, number(&[m1, m2])?);
        let (second, nanosecond, precision) = match after {
            [] => (0, 0, Self(NO_SECONDS)),
            [b':', s1, s2] => (number(&[*s1, *s2])?, 0, Self::SECOND),
            [b':', s1, s2, b'.', fraction @ ..] => {
                let digits = u8::try_from(fraction.len()).ok()?;
                if !(1..=MAX_DIGITS).contains(&digits) {
                    return None;
                }
                let fraction: u32 = number(fraction)?;
                (number(&[*s1, *s2])?, fraction * unit(digits), Self(digits))
            }
            _ => return None,
        };
        Some((Time::from_hms_nano(hour, minute, second, nanosecond).ok()?, precision))
    }

    /// The time to 100 nanoseconds, which is what the service keeps, and the digits that this takes.
    pub(super) fn of_time(time: Time) -> (Time, Self) {
        let mut fraction = time.nanosecond() / 100;
        let kept = time.replace_nanosecond(fraction * 100).unwrap_or(time);
        let mut digits = KEPT_DIGITS;
        while digits > 0 && fraction.is_multiple_of(10) {
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
        let fraction = time.nanosecond() / unit(self.0);
        write!(f, ".{fraction:0digits$}", digits = self.0.into())
    }
}

/// The nanoseconds that one stands for in the last of so many digits.
fn unit(digits: u8) -> u32 {
    10_u32.pow((MAX_DIGITS - digits).into())
}

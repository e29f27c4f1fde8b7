//! `Edm.Decimal`: a number in decimal digits.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::EdmValueError;

/// A number in decimal digits, as many as it takes: `12.50`.
///
/// It keeps the text of a number as it is, so that no digit is lost and `12.50` stays `12.50`. Of an
/// answer that is so where the number is text in JSON; a JSON number arrives as an `f64`, unless
/// `serde_json`'s feature `arbitrary_precision` is on.
/// Equality, order and hash are those of the exact number: `12.50` equals `12.5` and `125e-1`. See
/// [`edm:Decimal`](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_PrimitiveTypes).
///
/// Arithmetic belongs to a decimal library, which reads the text. With `rust_decimal` that is
/// `price.as_str().parse::<rust_decimal::Decimal>()`, and back again `total.to_string().parse()`.
///
/// ```
/// use graph_core::Decimal;
///
/// let price: Decimal = "12.50".parse()?;
/// assert_eq!(price.to_string(), "12.50");
/// assert_eq!(price, Decimal::try_from(12.5)?);
/// assert!(price < 13.into());
/// assert_eq!(price.to_f64(), 12.5);
/// # Ok::<(), graph_core::EdmValueError>(())
/// ```
#[derive(Clone)]
pub struct Decimal {
    /// In the grammar of JSON's numbers.
    text: Box<str>,
}

const ERROR: EdmValueError = EdmValueError::new("Edm.Decimal", "12.50");

impl Decimal {
    /// The text of the JSON number.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The nearest `f64`, which is infinite for a number beyond the range of `f64`.
    pub fn to_f64(&self) -> f64 {
        // Read as any other JSON number: the standard library's reader is in a program for this alone.
        let beyond = if self.text.starts_with('-') { f64::NEG_INFINITY } else { f64::INFINITY };
        serde_json::from_str(&self.text).unwrap_or(beyond)
    }

    fn number(&self) -> Number<'_> {
        // The text was read before.
        Number::read(&self.text).unwrap_or_default()
    }
}

/// What a text says: `0.` and the digits, times ten to the power of `magnitude`.
///
/// Each number has just one such form: the digits neither begin nor end with a zero, and zero itself
/// has none, the magnitude 0 and no sign.
#[derive(Default)]
struct Number<'a> {
    negative: bool,
    magnitude: i64,
    /// The digits before the point and those after it.
    digits: (&'a str, &'a str),
}

impl<'a> Number<'a> {
    /// Reads a text in the grammar of JSON's numbers, with an exponent in the range of `i32`.
    fn read(text: &'a str) -> Option<Self> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            // Rust, too, takes digits after at most one sign.
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
            Some(_) => return None,
            None => (mantissa, ""),
        };
        let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let leads_with_zero = whole.starts_with('0') && whole != "0";
        if whole.is_empty() || leads_with_zero || !are_digits(whole) || !are_digits(fraction) {
            return None;
        }
        Some(Self::normalized(negative, whole, fraction, exponent.into()))
    }

    fn normalized(negative: bool, whole: &'a str, fraction: &'a str, exponent: i64) -> Self {
        let mut whole = whole.trim_start_matches('0');
        let mut fraction = fraction.trim_end_matches('0');
        let digits_before_point = whole.len();
        let mut zeros_after_point = 0;
        if whole.is_empty() {
            let significant = fraction.trim_start_matches('0');
            zeros_after_point = fraction.len() - significant.len();
            fraction = significant;
        } else if fraction.is_empty() {
            whole = whole.trim_end_matches('0');
        }
        if whole.is_empty() && fraction.is_empty() {
            return Self::default();
        }
        // A text's length is less than half the range of `i64`.
        let point = digits_before_point.cast_signed() - zeros_after_point.cast_signed();
        Self { negative, magnitude: exponent + point as i64, digits: (whole, fraction) }
    }

    fn digits(&self) -> impl Iterator<Item = u8> {
        self.digits.0.bytes().chain(self.digits.1.bytes())
    }

    /// -1, 0 or 1.
    fn sign(&self) -> i8 {
        match self.digits().next() {
            None => 0,
            Some(_) if self.negative => -1,
            Some(_) => 1,
        }
    }
}

/// `0`.
impl Default for Decimal {
    fn default() -> Self {
        Self { text: "0".into() }
    }
}

/// Reads a JSON number. Its exponent must be in the range of `i32`.
impl FromStr for Decimal {
    type Err = EdmValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Number::read(text).ok_or(ERROR)?;
        Ok(Self { text: text.into() })
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! from_integer {
    ($($type:ty),*) => {$(
        impl From<$type> for Decimal {
            fn from(value: $type) -> Self {
                Self { text: value.to_string().into() }
            }
        }
    )*};
}

from_integer!(i32, i64, u32, u64);

/// In the shortest text that reads as the same `f64`. Fails for NaN and the infinities.
impl TryFrom<f64> for Decimal {
    type Error = EdmValueError;

    fn try_from(value: f64) -> Result<Self, Self::Error> {
        if !value.is_finite() {
            return Err(ERROR);
        }
        // Unlike Display, Debug writes `1e300` rather than three hundred zeros, but `1.0` for `1`.
        let text = format!("{value:?}");
        Ok(Self { text: text.strip_suffix(".0").unwrap_or(&text).into() })
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (left, right) = (self.number(), other.number());
        left.sign().cmp(&right.sign()).then_with(|| {
            let distance = left
                .magnitude
                .cmp(&right.magnitude)
                .then_with(|| left.digits().cmp(right.digits()));
            if left.negative { distance.reverse() } else { distance }
        })
    }
}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let number = self.number();
        number.sign().hash(state);
        number.magnitude.hash(state);
        number.digits().for_each(|digit| state.write_u8(digit));
        // Ends the digits, so that what is hashed next cannot pass for one.
        state.write_u8(0);
    }
}

#[cfg(test)]
mod tests;

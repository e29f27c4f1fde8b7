//! Numbers of fixed width, of which dates and times are made.

/// The number that these digits say, of which there are not more than nine. `None` if one is no digit.
pub(super) fn number<T: TryFrom<u32>>(digits: &[u8]) -> Option<T> {
    let mut number = 0;
    for digit in digits {
        let digit = char::from(*digit).to_digit(10)?;
        number = number * 10 + digit;
    }
    number.try_into().ok()
}

//! What generated code has for a projection.

/// A property's entry in a description, of which only the whole knows the name in JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! __named {
    ($name:expr, $words:literal) => {{
        const NAME: &str = $name;
        const ENTRY: [u8; NAME.len() + $words.len()] = $crate::__private::joined(NAME, $words);
        match ::core::str::from_utf8(&ENTRY) {
            ::core::result::Result::Ok(entry) => entry,
            ::core::result::Result::Err(_) => NAME,
        }
    }};
}

/// One text after the other.
///
/// # Panics
///
/// If they are not as long as what they are to make, which does not compile in a constant.
pub const fn joined<const N: usize>(first: &str, second: &str) -> [u8; N] {
    let (first, second) = (first.as_bytes(), second.as_bytes());
    let mut joined = [0; N];
    let (start, end) = joined.split_at_mut(first.len());
    start.copy_from_slice(first);
    end.copy_from_slice(second);
    joined
}

//! JSON that is written by hand: what `serde_json` would write, with less ado.

/// Writes a text. Most have nothing that is escaped, and that can be told of many bytes at once.
pub(crate) fn string(json: &mut Vec<u8>, text: &str) {
    if is_plain(text.as_bytes()) {
        json.push(b'"');
        json.extend_from_slice(text.as_bytes());
        json.push(b'"');
    } else {
        // Memory takes anything.
        let _ = serde_json::to_writer(json, text);
    }
}

/// Whether a text has nothing that is escaped in JSON. Eight bytes are looked at at once.
#[inline]
pub(crate) fn is_plain(text: &[u8]) -> bool {
    let mut found = match text.last_chunk() {
        // With some of those before, which is cheaper than the rest one by one.
        Some(last) => escaped(u64::from_ne_bytes(*last)),
        None => escaped(text.iter().fold(each(b' '), |word, byte| (word << 8) | u64::from(*byte))),
    };
    let mut text = text;
    while let Some((word, rest)) = text.split_first_chunk() {
        found |= escaped(u64::from_ne_bytes(*word));
        text = rest;
    }
    found & each(0x80) == 0
}

/// Some byte's highest bit is set if one of the eight is a control character, a quote or a backslash.
/// See [Bit Twiddling Hacks](https://graphics.stanford.edu/~seander/bithacks.html#HasLessInWord).
#[inline]
fn escaped(word: u64) -> u64 {
    // This bit puts the quote next to the control characters, and the space behind it.
    let control_or_quote = (word ^ each(2)).wrapping_sub(each(b'!'));
    let backslash = (word ^ each(b'\\')).wrapping_sub(each(1));
    (control_or_quote | backslash) & !word
}

/// A word of this byte alone.
const fn each(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{is_plain, string};

    proptest! {
        #![proptest_config(crate::edm::testing::config())]

        #[test]
        fn texts_are_written_as_serde_does(text in "[\\PC\"\\\\\u{0}-\u{1f}\u{7f}]{0,40}") {
            let mut json = Vec::new();
            string(&mut json, &text);
            prop_assert_eq!(json, serde_json::to_vec(&text).expect("any text"));
        }
    }

    #[test]
    fn each_byte_counts_wherever_it_stands() {
        for length in 1..=40 {
            for at in 0..length {
                let mut text = vec![b'a'; length];
                for byte in 0..=u8::MAX {
                    text[at] = byte;
                    let is_escaped = byte < 0x20 || byte == b'"' || byte == b'\\';
                    assert_eq!(is_plain(&text), !is_escaped, "{byte} at {at} of {length}");
                }
            }
        }
    }
}

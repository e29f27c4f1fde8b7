//! Tests of `Edm.Binary`.

use proptest::prelude::*;

use super::Binary;
use crate::edm::testing;

#[test]
fn text_survives_a_round_trip() {
    for (text, bytes) in [
        ("", &b""[..]),
        ("3q2+7w==", b"\xde\xad\xbe\xef"),
        ("3q2+7w", b"\xde\xad\xbe\xef"),
        ("3q2-7w==", b"\xde\xad\xbe\xef"),
        ("3q2-7w", b"\xde\xad\xbe\xef"),
        ("Zg==", b"f"),
        ("Zg", b"f"),
        ("Zm8=", b"fo"),
        ("Zm8", b"fo"),
        ("Zm9v", b"foo"),
        ("//79", b"\xff\xfe\xfd"),
        ("__79", b"\xff\xfe\xfd"),
    ] {
        let value: Binary = text.parse().expect(text);
        assert_eq!(value[..], *bytes, "{text}");
        assert_eq!(value.to_string(), text);
    }
}

#[test]
fn what_would_be_written_differently_is_refused() {
    for text in [
        "Z",
        "Zm9vZ",
        "Zg=",
        "Zg===",
        "Zm8==",
        "Zm9v=",
        "Zm9v====",
        "=",
        "====",
        "Zg==Zg==",
        // Bits after the last byte.
        "Zh==",
        "Zh",
        "Zm9=",
        // Both alphabets.
        "+-==",
        "/_79",
        "Zm 9v",
        "Zm9v\n",
        "\u{e9}\u{e9}",
    ] {
        assert!(text.parse::<Binary>().is_err(), "{text}");
    }
}

#[test]
fn the_bytes_are_what_compares() {
    let parse = |text: &str| text.parse::<Binary>().expect(text);
    for text in ["3q2+7w", "3q2-7w==", "3q2-7w"] {
        testing::assert_equal(&parse("3q2+7w=="), &parse(text));
    }
    assert!(parse("Zg==") < parse("Zm8"));
}

#[test]
fn debug_shows_no_content() {
    assert_eq!(format!("{:?}", Binary::from(b"secret")), "6 bytes");
    assert_eq!(format!("{:#?}", Binary::default()), "0 bytes");
}

proptest! {
    #![proptest_config(testing::config())]

    #[test]
    fn no_text_panics_and_every_accepted_one_comes_back(
        text in "[A-Za-z0-9+/]{0,9}={0,3}|[A-Za-z0-9_-]{0,9}={0,3}|\\PC{0,12}"
    ) {
        if let Ok(value) = text.parse::<Binary>() {
            prop_assert_eq!(value.to_string(), text);
        }
    }

    #[test]
    fn bytes_survive_every_spelling(bytes: Vec<u8>) {
        let value = Binary::from(bytes.clone());
        let text = value.to_string();
        for text in [text.clone(), text.replace('+', "-").replace('/', "_")] {
            for text in [text.trim_end_matches('='), &text] {
                let read: Binary = text.parse().expect(text);
                prop_assert_eq!(read.to_string(), text);
                prop_assert_eq!(&read, &value);
            }
        }
        prop_assert_eq!(value.as_ref(), &bytes[..]);
        prop_assert_eq!(value.into_bytes(), bytes);
    }
}

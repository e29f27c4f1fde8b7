//! Tests of `Edm.TimeOfDay`.

use proptest::prelude::*;
use time::Time;

use super::TimeOfDay;
use crate::edm::testing;

#[test]
fn text_survives_a_round_trip() {
    for text in [
        "12:00:05.5020000",
        "12:00",
        "00:00:00",
        "23:59:59.9999999",
        "07:05:09.0",
        "07:05:09.05",
        "07:05:09.000000001",
    ] {
        let value: TimeOfDay = text.parse().expect(text);
        assert_eq!(value.to_string(), text);
        assert_eq!(format!("{value:?}"), text);
    }
}

#[test]
fn other_forms_are_refused() {
    for text in [
        "",
        "12",
        "1200",
        "12:0",
        "12:00:",
        "12:00:5",
        "24:00",
        "24:00:00",
        "12:60:00",
        "12:00:60",
        "12:00:60.5",
        "12:00:05.",
        "12:00:05,5",
        "12:00:05.1234567891",
        "12:00:05Z",
        "12:00:05+01",
        "12:00:05.5+01",
        "12:00:05.5Z",
        "T12:00",
        "12:00 ",
        "12-00",
        "ab:cd",
        "2026-03-01T12:00:05",
        "12:00:0\u{661}",
        "\u{20ac}00:05.5",
    ] {
        assert!(text.parse::<TimeOfDay>().is_err(), "{text}");
    }
}

#[test]
fn the_time_is_what_compares() {
    let parse = |text: &str| text.parse::<TimeOfDay>().expect(text);
    for text in ["12:00:00", "12:00:00.0", "12:00:00.0000000"] {
        testing::assert_equal(&parse("12:00"), &parse(text));
    }
    assert!(parse("11:59:59.9999999") < parse("12:00"));
}

#[test]
fn times_are_written_as_finely_as_the_service_keeps_them() {
    for (nanosecond, text) in [
        (0, "12:00:05"),
        (99, "12:00:05"),
        (502_000_000, "12:00:05.502"),
        (123_456_789, "12:00:05.1234567"),
    ] {
        let time = |nanosecond| Time::from_hms_nano(12, 0, 5, nanosecond).expect("a time");
        let value = TimeOfDay::from(time(nanosecond));
        assert_eq!(value.to_string(), text);
        assert_eq!(value.time(), time(nanosecond / 100 * 100));
    }
}

#[test]
fn the_default_is_midnight() {
    assert_eq!(TimeOfDay::default().to_string(), "00:00:00");
    assert_eq!(TimeOfDay::default(), Time::MIDNIGHT.into());
}

proptest! {
    #![proptest_config(testing::config())]

    #[test]
    fn no_text_panics_and_every_accepted_one_comes_back(text in "[0-9T:.+]{0,18}|\\PC{0,18}") {
        if let Ok(value) = text.parse::<TimeOfDay>() {
            prop_assert_eq!(value.to_string(), text);
        }
    }

    #[test]
    fn every_service_text_comes_back(
        text in "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,7})?)?"
    ) {
        prop_assert_eq!(text.parse::<TimeOfDay>().expect("valid").to_string(), text);
    }
}

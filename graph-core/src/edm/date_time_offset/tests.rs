//! Tests of `Edm.DateTimeOffset`.

use proptest::prelude::*;
use time::{Date, OffsetDateTime, UtcOffset};

use super::DateTimeOffset;
use crate::edm::testing;

#[test]
fn text_survives_a_round_trip() {
    for text in [
        "2017-01-01T00:00:17.7769392-08:00",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.9999999Z",
        "2017-01-01T00:02:43.5775965-08:00",
        "2016-12-31T23:58:46.715+00:00",
        "2016-12-31T23:58:46.7150000Z",
        "2016-12-31T23:58:46-00:00",
        "2016-12-31T23:58Z",
        "2016-12-31T23:58+05:30",
        "2016-02-29T23:58:46.123456789+14:00",
    ] {
        let value: DateTimeOffset = text.parse().expect(text);
        assert_eq!(value.to_string(), text);
    }
}

#[test]
fn other_forms_are_refused() {
    for text in [
        "",
        "Z",
        "2017-01-01",
        "2017-01-01T00:00:17",
        "2017-01-01 00:00:17Z",
        "2017-01-01t00:00:17Z",
        "2017-01-01T00:00:17z",
        "2017-01-01T00:00:60Z",
        "2017-02-29T00:00:00Z",
        "2017-01-01T00:00:17,5Z",
        "2017-01-01T00:00:17.Z",
        "2017-01-01T00:00:17+0100",
        "2017-01-01T00:00:17.1234567891Z",
        "2017-01-01T00:00:17+01:00[Europe/Berlin]",
        "not a date at all, but long enough Z",
    ] {
        assert!(text.parse::<DateTimeOffset>().is_err(), "{text}");
    }
}

#[test]
fn the_instant_is_what_compares() {
    let parse = |text: &str| text.parse::<DateTimeOffset>().expect(text);
    assert_eq!(parse("2017-01-01T00:00:00-08:00"), parse("2017-01-01T08:00:00.000Z"));
    assert!(parse("0001-01-01T00:00:00Z") < parse("0001-01-01T00:00:00.0000001Z"));
    assert!(parse("9999-12-31T23:59:59+14:00") < parse("9999-12-31T23:59:59.9999999Z"));
    testing::assert_equal(&parse("0001-01-01T00:00+14:00"), &parse("0001-01-01T01:00+15:00"));
    assert!(parse("0001-01-01T00:00:00+14:00") < parse("0001-01-01T00:00:00Z"));
    assert!(parse("9999-12-31T23:59:59-14:00") > parse("9999-12-31T23:59:59.9999999Z"));
}

#[test]
fn instants_are_written_as_finely_as_the_service_keeps_them() {
    for (nanosecond, text) in [
        (0, "2017-01-01T00:00:00Z"),
        (500_000_000, "2017-01-01T00:00:00.5Z"),
        (123_456_789, "2017-01-01T00:00:00.1234567Z"),
    ] {
        let second = OffsetDateTime::from_unix_timestamp(1_483_228_800).expect(text);
        let instant = second.replace_nanosecond(nanosecond).expect(text);
        let value = DateTimeOffset::from(instant);
        assert_eq!(value.to_string(), text);
        assert_eq!(OffsetDateTime::from(value).nanosecond(), nanosecond / 100 * 100);
    }
}

#[test]
fn it_is_text_to_serde() {
    let json = "\"2017-01-01T00:00:17.7769392-08:00\"";
    let value: DateTimeOffset = serde_json::from_str(json).expect("valid");
    assert_eq!(serde_json::to_string(&value).expect("encodes"), json);
    for (json, found) in [("null", "null"), ("3", "a number"), ("\"soon\"", "other text")] {
        let error = serde_json::from_str::<DateTimeOffset>(json).expect_err(json).to_string();
        assert!(
            error.starts_with(&format!("expected Edm.DateTimeOffset, found {found}")),
            "{error}"
        );
    }
}

#[test]
fn the_default_is_never() {
    assert_eq!(DateTimeOffset::default().to_string(), "0001-01-01T00:00:00Z");
}

#[test]
fn seconds_of_an_offset_keep_the_instant() {
    let mean_time = UtcOffset::from_whole_seconds(-17_762).expect("-04:56:02");
    let noon = Date::from_ordinal_date(1890, 1).expect("a date").with_hms(12, 0, 0).expect("noon");
    let value = DateTimeOffset::from(noon.assume_offset(mean_time));
    assert_eq!(value.to_string(), "1890-01-01T12:00:02-04:56");
    assert_eq!(value.datetime(), noon.assume_offset(mean_time));
}

#[test]
fn years_that_have_no_text_become_the_first_and_the_last() {
    let year = |year| time::Date::from_ordinal_date(year, 200).expect("a date");
    let before = DateTimeOffset::from(year(-1).with_hms(7, 0, 0).expect("a time").assume_utc());
    assert_eq!(before.to_string(), "0001-01-01T07:00:00Z");
    let within = DateTimeOffset::from(year(9999).midnight().assume_utc());
    assert_eq!(within.to_string(), "9999-07-19T00:00:00Z");
}

proptest! {
    #![proptest_config(testing::config())]

    #[test]
    fn no_text_panics_and_every_accepted_one_comes_back(text in "[0-9TZ:.+-]{0,36}|\\PC{0,36}") {
        if let Ok(value) = text.parse::<DateTimeOffset>() {
            prop_assert_eq!(value.to_string(), text);
        }
    }

    #[test]
    fn every_service_text_comes_back(
        text in "[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,7})?(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9])"
    ) {
        let value: DateTimeOffset = text.parse().expect("valid");
        let instant: jiff::Timestamp = text.parse().expect("valid");
        prop_assert_eq!(value.datetime().unix_timestamp_nanos(), instant.as_nanosecond());
        prop_assert_eq!(value.to_string(), text);
    }
}

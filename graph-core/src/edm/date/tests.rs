//! Tests of `Edm.Date`.

use proptest::prelude::*;

use super::Date;
use crate::edm::testing;

#[test]
fn text_survives_a_round_trip() {
    for text in ["2026-03-01", "0001-01-01", "9999-12-31", "2024-02-29"] {
        let value: Date = text.parse().expect(text);
        assert_eq!(value.to_string(), text);
        assert_eq!(format!("{value:?}"), text);
        assert_eq!(Date::try_from(time::Date::from(value)), Ok(value));
    }
}

#[test]
fn other_forms_are_refused() {
    for text in [
        "",
        "2026",
        "20260301",
        "2026-3-1",
        "2026-02-29",
        "2026-13-01",
        "2026-00-01",
        "2026-W09-7",
        "0000-01-01",
        "-001-01-01",
        "-002026-03-01",
        "+002026-03-01",
        "2026/03/01",
        "2026-03-01 ",
        " 2026-03-01",
        "2026-03-01Z",
        "2026-03-01T00:00:00Z",
        "2026-03-0\u{661}",
    ] {
        assert!(text.parse::<Date>().is_err(), "{text}");
    }
}

#[test]
fn years_that_have_no_text_are_refused() {
    for year in [-9999, -1, 0] {
        let date = time::Date::from_ordinal_date(year, 1).expect("a year before the first");
        let error = Date::try_from(date).expect_err("no such year");
        assert_eq!(error.type_name(), "Edm.Date");
    }
}

#[test]
fn the_default_is_the_first_date() {
    assert_eq!(Date::default().to_string(), "0001-01-01");
    assert!(Date::default() < "0001-01-02".parse().expect("valid"));
}

proptest! {
    #![proptest_config(testing::config())]

    #[test]
    fn no_text_panics_and_every_accepted_one_comes_back(text in "[0-9-]{0,12}|\\PC{0,12}") {
        if let Ok(value) = text.parse::<Date>() {
            prop_assert_eq!(value.to_string(), text);
        }
    }

    #[test]
    fn every_service_text_comes_back(
        text in "[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"
    ) {
        prop_assert_eq!(text.parse::<Date>().expect("valid").to_string(), text);
    }
}

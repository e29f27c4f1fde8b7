//! Tests of `Edm.Duration`.

use std::cmp::Ordering;

use jiff::SpanRelativeTo;
use jiff::fmt::temporal::SpanParser;
use proptest::prelude::*;

use super::Duration;
use crate::edm::testing;

fn parse(text: &str) -> Duration {
    text.parse().expect(text)
}

#[test]
fn text_survives_a_round_trip() {
    for (text, seconds, nanoseconds) in [
        ("PT3M29.6631862S", 209, 663_186_200),
        ("-PT17.1357909S", -17, -135_790_900),
        ("P1D", 86_400, 0),
        ("PT24H", 86_400, 0),
        ("P1DT12H", 129_600, 0),
        ("PT0S", 0, 0),
        ("-PT0S", 0, 0),
        ("+PT1S", 1, 0),
        ("P0D", 0, 0),
        ("P0Y0M3DT0H0M0.000S", 259_200, 0),
        ("P2W1D", 1_296_000, 0),
        ("PT0090M", 5_400, 0),
        ("PT1.5H", 5_400, 0),
        ("PT0,5S", 0, 500_000_000),
        ("PT0.123456789S", 0, 123_456_789),
        ("pt1h2m3.5s", 3_723, 500_000_000),
        ("P10675199DT2H48M5.4775807S", 922_337_203_685, 477_580_700),
        ("-P10675199DT2H48M5.4775808S", -922_337_203_685, -477_580_800),
        ("PT9223372036854775807S", i64::MAX, 0),
    ] {
        let value = parse(text);
        assert_eq!(value.to_string(), text);
        assert_eq!(value.as_str(), text);
        assert_eq!(format!("{value:?}"), text);
        assert_eq!(value.exact(), Some(time::Duration::new(seconds, nanoseconds)), "{text}");
    }
}

#[test]
fn months_and_years_keep_their_text() {
    for text in ["P1M", "P1Y", "-P1Y2M3DT4H5M6.7S", "p1y", "P0Y1M"] {
        let value = parse(text);
        assert_eq!(value.to_string(), text);
        assert_eq!(value.exact(), None, "{text}");
    }
}

#[test]
fn other_forms_are_refused() {
    for text in [
        "",
        "-",
        "P",
        "PT",
        "-P",
        "P1",
        "P1DT",
        "PD",
        "PT.5S",
        "PT5.S",
        "PT1.1234567891S",
        "PT1.5H30M",
        "PT1.0H30M",
        "P1.5D",
        "P1.0D",
        "P0.5Y",
        "PT1S1M",
        "PT1S1S",
        "P1D1W",
        "P1H",
        "PT1D",
        "P-1D",
        "PT-1S",
        "--PT1S",
        "P1DT1HT1M",
        "1D",
        "5 days",
        "P1D ",
        " P1D",
        "P1D\n",
        "P\u{661}D",
        "\u{2212}P1D",
        "00:05:00",
        "PT9223372036854775808S",
        "P106751991167301D",
        "P18446744073709551615W",
        "P18446744073709551616D",
        "P2147483648M",
        "P18446744073709551615Y",
        "PT0.99999999999999999999S",
    ] {
        assert!(text.parse::<Duration>().is_err(), "{text}");
    }
}

#[test]
fn the_length_is_what_compares() {
    for equal in [
        &["P1D", "PT24H", "PT1440M", "PT86400S", "P0M1D", "PT86400.000S"][..],
        &["PT0S", "-PT0S", "P0Y"],
        &["-PT90M", "-PT1H30M", "-PT1.5H"],
        &["P1Y", "P12M", "P1YT0S", "P0Y12M"],
    ] {
        for left in equal {
            for right in equal {
                testing::assert_equal(&parse(left), &parse(right));
            }
        }
    }
    for (left, order, right) in [
        ("PT1S", Some(Ordering::Less), "PT1.0000001S"),
        ("-P1D", Some(Ordering::Less), "PT0S"),
        ("P1M", Some(Ordering::Less), "P1MT1S"),
        ("P1M", Some(Ordering::Less), "P1Y"),
        ("P1M1D", Some(Ordering::Greater), "PT1H"),
        ("P1M", None, "P30D"),
        ("P1M", None, "P31D"),
        ("-P1M", None, "-P30D"),
    ] {
        assert_eq!(parse(left).partial_cmp(&parse(right)), order, "{left} and {right}");
    }
}

#[test]
fn lengths_have_their_canonical_text() {
    for (seconds, nanoseconds, text) in [
        (0, 0, "PT0S"),
        (0, 99, "PT0S"),
        (0, -99, "PT0S"),
        (0, 100, "PT0.0000001S"),
        (-17, -135_790_999, "-PT17.1357909S"),
        (209, 663_186_200, "PT3M29.6631862S"),
        (60, 500_000_000, "PT1M0.5S"),
        (3_600, 0, "PT1H"),
        (86_400, 0, "P1D"),
        (129_601, 0, "P1DT12H1S"),
        (i64::MIN, -999_999_999, "-P106751991167300DT15H30M8.9999999S"),
    ] {
        let value = Duration::from(time::Duration::new(seconds, nanoseconds));
        assert_eq!(value.to_string(), text);
        testing::assert_equal(&value, &parse(text));
    }
    assert_eq!(Duration::default().to_string(), "PT0S");
}

#[test]
fn what_is_too_long_is_refused() {
    let day = std::time::Duration::from_secs(86_400);
    assert_eq!(Duration::try_from(day), Ok(parse("P1D")));
    assert!(Duration::try_from(std::time::Duration::MAX).is_err());
}

proptest! {
    #![proptest_config(testing::config())]

    #[test]
    fn no_text_panics_and_every_accepted_one_comes_back(
        text in "[+-]?[Pp][0-9YMWDTHS.]{0,12}|\\PC{0,12}"
    ) {
        if let Ok(value) = text.parse::<Duration>() {
            prop_assert_eq!(value.to_string(), text);
        }
    }

    #[test]
    fn every_length_comes_back(seconds: i64, nanoseconds in -999_999_999..=999_999_999_i32) {
        let exact = time::Duration::new(seconds, 0).saturating_add(time::Duration::new(0, nanoseconds));
        let value = Duration::from(exact);
        prop_assert_eq!(value.to_string().parse::<Duration>(), Ok(value.clone()));
        let lost = exact - value.exact().expect("exact");
        prop_assert!(lost.abs() < time::Duration::nanoseconds(100));
    }

    #[test]
    fn whatever_jiff_reads_has_the_same_length(
        text in "[+-]?[Pp]([0-9]{1,2}[YyMm])?([0-9]{1,2}[Ww])?([0-9]{1,3}[Dd])?([Tt]([0-9]{1,2}[Hh])?([0-9]{1,3}[Mm])?([0-9]{1,4}([.,][0-9]{1,9})?[Ss])?)?|P[0-9]DT([0-9]H)?[0-9][.,][0-9]{1,10}[HMS]"
    ) {
        let expected = SpanParser::new().parse_span(&text);
        let value = text.parse::<Duration>();
        prop_assert_eq!(value.is_ok(), expected.is_ok(), "{}", text);
        if let (Ok(value), Ok(span)) = (value, expected) {
            let expected = span.to_duration(SpanRelativeTo::days_are_24_hours()).ok();
            let parts = |exact: time::Duration| (exact.whole_seconds(), exact.subsec_nanoseconds());
            let expected = expected.map(|exact| (exact.as_secs(), exact.subsec_nanos()));
            prop_assert_eq!(value.exact().map(parts), expected, "{}", text);
        }
    }
}

//! Tests of `Edm.Decimal`.

use std::cmp::Ordering;

use proptest::prelude::*;

use super::Decimal;
use crate::edm::testing;

fn parse(text: &str) -> Decimal {
    text.parse().expect(text)
}

#[test]
fn text_survives_a_round_trip() {
    for text in [
        "0",
        "-0",
        "0.00",
        "12.50",
        "-12.50",
        "1e5",
        "1E+5",
        "1.50e-0007",
        "79228162514264337593543950335",
        "0.1000000000000000055511151231257827021181583404541015625",
        "1e2147483647",
        "1e-2147483648",
    ] {
        let value = parse(text);
        assert_eq!(value.to_string(), text);
        assert_eq!(value.as_str(), text);
        assert_eq!(format!("{value:?}"), text);
        assert_eq!(serde_json::from_str::<f64>(text).is_ok(), value.to_f64().is_finite());
    }
}

#[test]
fn what_is_beyond_a_float_is_infinite() {
    for (text, nearest) in
        [("1e400", f64::INFINITY), ("-1e400", f64::NEG_INFINITY), ("1e-400", 0.0)]
    {
        assert_eq!(parse(text).to_f64().to_bits(), nearest.to_bits(), "{text}");
    }
}

#[test]
fn other_forms_are_refused() {
    for text in [
        "",
        "-",
        "+1",
        "--1",
        "01",
        "-01",
        "00",
        ".5",
        "5.",
        "-.5",
        "1.e5",
        "1e",
        "1e+",
        "1e+-5",
        "1e5.0",
        "1e5e5",
        "1.2.3",
        "e5",
        "0x10",
        "1_000",
        "1,5",
        " 1",
        "1 ",
        "INF",
        "-INF",
        "NaN",
        "inf",
        "nan",
        "infinity",
        "1e2147483648",
        "\u{661}",
        "1\u{661}",
    ] {
        assert!(text.parse::<Decimal>().is_err(), "{text}");
    }
}

#[test]
fn the_exact_number_is_what_compares() {
    for equal in [
        &["0", "-0", "0.00", "0e9", "-0.0e-9"][..],
        &["1", "1.0", "1.00", "10e-1", "0.1e1", "0.001e+3"],
        &["-12.5", "-12.50", "-125e-1", "-0.00125E4"],
        &["1200", "12e2", "1.2e3", "1200.000"],
        &["0.05", "5e-2", "0.0500", "0.5e-1"],
        &["10.01", "1001e-2", "10.010"],
    ] {
        for left in equal {
            for right in equal {
                testing::assert_equal(&parse(left), &parse(right));
            }
        }
    }
    let ascending = [
        "-1e2147483647",
        "-1200",
        "-13",
        "-12.5",
        "-1",
        "-0.5",
        "-0.05",
        "0",
        "1e-2147483648",
        "0.0499",
        "0.05",
        "0.5",
        "1",
        "1.0000000000000000000000000001",
        "1.1",
        "9.99",
        "10",
        "12.5",
        "100",
        "1e2147483647",
    ];
    for (at, left) in ascending.iter().enumerate() {
        for (other, right) in ascending.iter().enumerate() {
            assert_eq!(parse(left).cmp(&parse(right)), at.cmp(&other), "{left} and {right}");
        }
    }
}

#[test]
fn numbers_have_their_shortest_text() {
    for (value, text) in [
        (0.0, "0"),
        (-0.0, "-0"),
        (1.0, "1"),
        (12.5, "12.5"),
        (0.1, "0.1"),
        (-1e300, "-1e300"),
        (f64::MIN_POSITIVE, "2.2250738585072014e-308"),
    ] {
        assert_eq!(Decimal::try_from(value).expect(text).to_string(), text);
    }
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(Decimal::try_from(value).is_err());
    }
    assert_eq!(Decimal::from(i64::MIN).to_string(), i64::MIN.to_string());
    assert_eq!(Decimal::from(u64::MAX).to_string(), u64::MAX.to_string());
    assert_eq!(Decimal::from(-7), parse("-7.0"));
    assert_eq!(Decimal::default(), 0.into());
}

proptest! {
    #![proptest_config(testing::config())]

    #[test]
    fn no_text_panics_and_every_accepted_one_comes_back(text in "[0-9.eE+-]{0,12}|\\PC{0,12}") {
        if let Ok(value) = text.parse::<Decimal>() {
            prop_assert_eq!(value.to_string(), text);
        }
    }

    #[test]
    fn the_grammar_is_that_of_json(
        text in "[0-9.eE+-]{0,9}|-?[0-9]{0,3}(\\.[0-9]{0,2})?([eE][+-]?[0-9]{0,2})?"
    ) {
        let is_json = serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok();
        prop_assert_eq!(text.parse::<Decimal>().is_ok(), is_json);
    }

    #[test]
    fn every_json_number_comes_back(
        text in "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,6})?"
    ) {
        let value: Decimal = text.parse().expect("valid");
        prop_assert_eq!(value.to_string(), text);
    }

    #[test]
    fn floats_survive(value in proptest::num::f64::NORMAL | proptest::num::f64::SUBNORMAL) {
        let decimal = Decimal::try_from(value).expect("finite");
        prop_assert_eq!(decimal.to_f64().to_bits(), value.to_bits());
        prop_assert_eq!(decimal.to_string().parse::<Decimal>(), Ok(decimal));
    }

    #[test]
    fn the_order_is_that_of_integers(left in -2_000_i64..2_000, right in -2_000_i64..2_000) {
        let order = |scale: &str| parse(&format!("{left}{scale}")).cmp(&parse(&format!("{right}{scale}")));
        let expected: Ordering = left.cmp(&right);
        prop_assert_eq!(order(""), expected);
        prop_assert_eq!(order("e-3"), expected);
        prop_assert_eq!(order(".000E+7"), expected);
        testing::assert_equal(&parse(&format!("{left}.00")), &Decimal::from(left));
    }
}

//! Numbers beyond what their property holds.

use graph_emulator::fault::Fault;

use super::bodies::others;
use super::declared::Sample;
use super::setup::{client, drain, ok, server};
use super::trial::{Outcome, Trial, data};

/// What is in range, and what is not.
const CASES: [(&str, &[&str], &[&str]); 8] = [
    ("byte", &["0", "255"], &["-1", "256"]),
    ("sByte", &["-128", "127"], &["-129", "128"]),
    ("int16", &["-32768", "32767"], &["-32769", "32768"]),
    ("int32", &["-2147483648", "2147483647"], &["-2147483649", "2147483648"]),
    (
        "int64",
        &["-9223372036854775808", "9223372036854775807"],
        &["-9223372036854775809", "9223372036854775808"],
    ),
    ("single", &["3.4028235e38", "-1e-45", "0"], &["3.5e38", "-1e39"]),
    ("double", &["1.7976931348623157e308", "5e-324", "-0.0"], &["1e309", "-1e400"]),
    ("decimal", &["79228162514264337593543950335", "-0.0000001"], &["1e400"]),
];

/// No number at all, or none of a whole.
const WHOLE: [&str; 10] = [
    "1.5",
    "1e400",
    "-1e400",
    "123456789012345678901234567890",
    "\"\"",
    "\"1,5\"",
    "true",
    "[1]",
    "{}",
    "{\"$serde_json::private::Number\":\"x\"}",
];

pub(super) async fn all(trial: &mut Trial<'_>) {
    trial.kind("numbers at the ends of their range");
    for (property, valid, _) in CASES {
        for number in valid {
            let body = format!(r#"{{"id":"s","{property}":{number}}}"#);
            trial.case(format_args!("{property}, {number}"), round_trip(body)).await;
        }
    }

    trial.kind("numbers out of range, each in one of three items");
    for (property, _, invalid) in CASES {
        let is_whole = !matches!(property, "single" | "double" | "decimal");
        let others: &[&str] = if is_whole { &WHOLE } else { &[] };
        for number in invalid.iter().chain(others) {
            trial.case(format_args!("{property}, {number}"), one_of_three(property, number)).await;
        }
    }
    // No `f64`, in a place that no declaration knows.
    for number in ["1e400", "-1e99999"] {
        trial.case(format_args!("undeclared, {number}"), one_of_three("newer", number)).await;
    }

    trial.kind("numbers that JSON has not");
    for number in ["NaN", "Infinity", "-", "01", "1.", ".5", "0x10", "1e", "+1", "1_000"] {
        trial
            .case(number, async move {
                let body = format!(r#"{{"value":[{{"id":"a","int32":{number}}}]}}"#);
                let server = server(Fault::answer(ok(body))).await;
                super::trial::error(Sample::list().stream(&client(&server)).collect().await, "")
            })
            .await;
    }

    trial.kind("numbers with a million digits");
    for (property, _, _) in CASES {
        let digits = "9".repeat(1_000_000);
        trial
            .case(property, async move {
                let body = format!(r#"{{"value":[{{"id":"a","{property}":{digits}}}]}}"#);
                let server = server(Fault::answer(ok(body))).await;
                let items = Sample::list().stream(&client(&server)).collect().await;
                super::trial::error(items, "")
            })
            .await;
    }
}

/// The number is kept.
async fn round_trip(body: String) -> Outcome {
    let server = server(Fault::answer(ok(body.clone()))).await;
    let got = Sample::get("s").send(&client(&server)).await;
    let is_same = |sample: &Sample| {
        let again: Sample = serde_json::from_str(&body).expect("valid");
        let text = serde_json::to_string(sample).expect("encodes");
        *sample == again && same_number(&text, &body)
    };
    data(got, is_same)
}

/// Whether two documents of one number have the same, however it is written.
fn same_number(one: &str, other: &str) -> bool {
    let number = |text: &str| {
        let text = text.rsplit(':').next().unwrap_or_default().trim_end_matches('}').to_owned();
        (text.parse::<i64>().ok(), text.parse::<f64>().ok().map(f64::to_bits))
    };
    let (one, other) = (number(one), number(other));
    one.0.zip(other.0).map_or(one.1 == other.1, |(one, other)| one == other)
}

async fn one_of_three(property: &'static str, number: &'static str) -> Outcome {
    let item = |id: &str| format!(r#"{{"id":"{id}","text":"x"}}"#);
    let spoilt = format!(r#"{{"id":"b","{property}":{number},"text":"x"}}"#);
    let body = format!(r#"{{"value":[{},{spoilt},{}]}}"#, item("a"), item("c"));
    let server = server(Fault::answer(ok(body))).await;
    let items = drain(Sample::list().stream(&client(&server))).await;
    others(items.into_iter().map(|item| item.map(|item| item.id)).collect(), "")
}

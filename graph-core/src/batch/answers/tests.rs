//! Both readers of a group read the same.

use std::ops::Range;

use bytes::Bytes;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{SubAnswer, SubContent, group, scan};

/// An answer's properties in some order, a few of them unexpected.
fn answer() -> impl Strategy<Value = Vec<(&'static str, Value)>> {
    let id = prop_oneof![
        8 => (0..30_u32).prop_map(|id| Value::from(id.to_string())),
        1 => "[a\\\\\"]{0,2}".prop_map(Value::from),
    ];
    let status = prop_oneof![8 => Just(200), 4 => 200..600_u16, 1 => 0..2000_u16];
    let headers = prop_oneof![
        Just(json!({ "Content-Type": "application/json" })),
        Just(json!({ "Content-Type": "text/plain", "ETag": "W/\"7\"" })),
    ];
    let body = prop_oneof![
        Just(Value::Null),
        "[\\PC\"\\\\{}]{0,8}".prop_map(Value::from),
        ("[\\PC\"\\\\{}\\[\\]]{0,8}", any::<i32>())
            .prop_map(|(a, b)| json!({ "a": a, "b": [b, {}] })),
    ];
    (id, status, headers, body, any::<bool>())
        .prop_map(|(id, status, headers, body, has_more)| {
            let mut all =
                vec![("id", id), ("status", status.into()), ("headers", headers), ("body", body)];
            if has_more {
                all.push(("other", json!([{ "id": "1" }])));
            }
            all
        })
        .prop_shuffle()
}

fn parts(answers: Vec<SubAnswer>) -> Vec<(usize, u16, Range<usize>, Bytes, bool)> {
    let part = |answer: SubAnswer| {
        let SubAnswer { index, status, headers, content } = answer;
        let is_decoded = matches!(content, SubContent::Decoded(_));
        (index, status.as_u16(), headers, content.into_body(), is_decoded)
    };
    answers.into_iter().map(part).collect()
}

proptest! {
    #![proptest_config(crate::edm::testing::config())]

    #[test]
    fn both_readers_agree(
        answers in prop::collection::vec(answer(), 0..5),
        space in "[ \\n]{0,2}",
    ) {
        let one = |answer: &Vec<(&str, Value)>| {
            let entries = answer.iter().map(|(name, value)| format!("\"{name}\"{space}:{space}{value}"));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        };
        let all: Vec<_> = answers.iter().map(one).collect();
        let all = all.join(&format!("{space},"));
        let text = format!("{{\"a\":[]{space},{space}\"responses\":{space}[{all}{space}]}}");
        let whole = Bytes::from(text);
        let text = std::str::from_utf8(&whole).expect("UTF-8");
        let scanned = parts(scan(text, &whole));
        let read = group::read(text, &whole, answers.len(), &|_| None);
        let read = read.map_err(|error| TestCaseError::fail(format!("{text}: {error}")))?;
        prop_assert_eq!(parts(read), scanned);
    }
}

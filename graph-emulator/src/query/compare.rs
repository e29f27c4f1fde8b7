//! The order of values.

use std::cmp::Ordering;

use graph_core::{DateTimeOffset, Duration, EdmType};
use serde_json::Value;

/// How two values of a type compare. `None` if one of them is null, or they cannot be compared.
///
/// Texts are alike in any case, as Microsoft Graph's are.
pub(super) fn compare(edm: EdmType, a: &Value, b: &Value) -> Option<Ordering> {
    match (a, b) {
        (Value::Null, Value::Null) => Some(Ordering::Equal),
        (Value::Bool(a), Value::Bool(b)) => Some(a.cmp(b)),
        (Value::Number(one), Value::Number(other)) => match (a.as_i64(), b.as_i64()) {
            (Some(a), Some(b)) => Some(a.cmp(&b)),
            _ => one.as_f64()?.partial_cmp(&other.as_f64()?),
        },
        (Value::String(a), Value::String(b)) => Some(texts(edm, a, b)),
        (Value::Number(_), Value::String(text)) => a.as_f64()?.partial_cmp(&number(text)?),
        (Value::String(text), Value::Number(_)) => number(text)?.partial_cmp(&b.as_f64()?),
        _ => None,
    }
}

/// `INF`, and decimal numbers as texts.
fn number(text: &str) -> Option<f64> {
    text.parse().ok()
}

fn texts(edm: EdmType, a: &str, b: &str) -> Ordering {
    let parsed = match edm {
        EdmType::DateTimeOffset => time(a).zip(time(b)).map(|(a, b)| a.cmp(&b)),
        EdmType::Duration => duration(a).zip(duration(b)).map(|(a, b)| a.cmp(&b)),
        EdmType::Single | EdmType::Double | EdmType::Decimal => {
            number(a).zip(number(b)).and_then(|(a, b)| a.partial_cmp(&b))
        }
        _ => None,
    };
    parsed.unwrap_or_else(|| folded(a).cmp(folded(b)))
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

/// A date alone is its beginning.
fn time(text: &str) -> Option<DateTimeOffset> {
    text.parse().ok().or_else(|| format!("{text}T00:00:00Z").parse().ok())
}

fn duration(text: &str) -> Option<time::Duration> {
    text.parse::<Duration>().ok()?.exact()
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering::{Equal, Greater, Less};

    use graph_core::EdmType;
    use serde_json::json;

    use super::compare;

    #[test]
    fn values_compare_by_their_type() {
        for (edm, a, b, expected) in [
            (EdmType::Str, json!("Ada"), json!("ada"), Some(Equal)),
            (EdmType::Str, json!("10"), json!("9"), Some(Less)),
            (EdmType::Int64, json!(i64::MAX), json!(i64::MAX - 1), Some(Greater)),
            (EdmType::Double, json!(1.5), json!("INF"), Some(Less)),
            (
                EdmType::DateTimeOffset,
                json!("2026-01-01T00:00:00Z"),
                json!("2026-01-01"),
                Some(Equal),
            ),
            (
                EdmType::DateTimeOffset,
                json!("2026-01-01T00:00:00+02:00"),
                json!("2025-12-31T22:30:00Z"),
                Some(Less),
            ),
            (EdmType::Duration, json!("PT90M"), json!("PT1H"), Some(Greater)),
            (EdmType::Str, json!(null), json!("a"), None),
            (EdmType::Str, json!(null), json!(null), Some(Equal)),
        ] {
            assert_eq!(compare(edm, &a, &b), expected, "{a} {b}");
        }
    }
}

//! Values as OData writes them in a URL.
//!
//! See [OData ABNF, 7](https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt).

use std::fmt::Debug;

use crate::edm::EdmType;
use crate::object::Slot;

/// The value in a filter, or as a function's parameter; not percent-encoded yet. `None` if values of
/// this type are not written there.
pub(crate) fn literal(edm: EdmType, slot: Slot<'_>) -> Option<String> {
    Some(match (edm, slot) {
        (_, Slot::Clear) => "null".to_owned(),
        (_, Slot::Boolean(value)) => value.to_string(),
        (_, Slot::Integer(value)) => value.to_string(),
        (_, Slot::Single(value)) => float(value.into(), &value),
        (_, Slot::Double(value)) => float(value, &value),
        // Bare: the offset's `+` survives because the whole query is percent-encoded.
        (_, Slot::DateTime(value)) => value.to_string(),
        (_, Slot::Number(value)) => value.to_string(),
        (EdmType::Duration, Slot::Text(value)) => format!("duration'{value}'"),
        (EdmType::Binary, Slot::Text(value)) => format!("binary'{value}'"),
        (EdmType::Enum(_), Slot::Text(value)) => quoted(&value.to_string()),
        (EdmType::Guid | EdmType::Date | EdmType::TimeOfDay, Slot::Text(value)) => {
            value.to_string()
        }
        // Members of enums are quoted without their type, which is what Graph documents.
        (EdmType::Str | EdmType::Enum(_), Slot::Str(text)) => quoted(text),
        _ => return None,
    })
}

/// Text in single quotes, with those inside doubled.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// `Debug` writes the shortest digits that are read back as the same number, also as `1e300`.
fn float(value: f64, digits: &dyn Debug) -> String {
    if value.is_nan() {
        "NaN".to_owned()
    } else if value.is_infinite() {
        if value > 0.0 { "INF" } else { "-INF" }.to_owned()
    } else {
        format!("{digits:?}")
    }
}

#[cfg(test)]
mod tests {
    use super::literal;
    use crate::edm::DateTimeOffset;
    use crate::object::Value;

    fn of<T: Value>(value: &T) -> Option<String> {
        literal(T::EDM, value.slot())
    }

    #[test]
    fn each_type_has_its_form() {
        assert_eq!(of(&true).as_deref(), Some("true"));
        assert_eq!(of(&-3_i32).as_deref(), Some("-3"));
        assert_eq!(of(&i64::MIN).as_deref(), Some("-9223372036854775808"));
        assert_eq!(of(&"O'Brien''s".to_owned()).as_deref(), Some("'O''Brien''''s'"));
        let time: DateTimeOffset = "2026-01-01T00:00:00+02:00".parse().expect("a time");
        assert_eq!(of(&time).as_deref(), Some("2026-01-01T00:00:00+02:00"));
    }

    #[test]
    fn floats_are_exact_and_have_names_where_they_have_no_digits() {
        assert_eq!(of(&0.1_f32).as_deref(), Some("0.1"));
        assert_eq!(of(&-1.5_f64).as_deref(), Some("-1.5"));
        assert_eq!(of(&1e300_f64).as_deref(), Some("1e300"));
        assert_eq!(of(&f64::INFINITY).as_deref(), Some("INF"));
        assert_eq!(of(&f32::NEG_INFINITY).as_deref(), Some("-INF"));
        assert_eq!(of(&f64::NAN).as_deref(), Some("NaN"));
    }
}

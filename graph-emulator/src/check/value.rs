//! Values and the types that they may have.

use std::fmt::{self, Display, Write};
use std::str::FromStr;

use graph_core::{
    Binary, Date, DateTimeOffset, Decimal, Duration, EdmType, EnumInfo, Guid, TimeOfDay,
};
use serde_json::Value;

/// What should have been sent, if the value is not of the type. A type that is not known here is
/// taken as it is.
pub(super) fn expected(edm: EdmType, value: &Value) -> Option<Expected> {
    let (fits, expected) = match edm {
        EdmType::Boolean => (value.is_boolean(), Expected::Text("`true` or `false`")),
        EdmType::Byte => integer::<u8>(value, u8::MIN, u8::MAX),
        EdmType::SByte => integer::<i8>(value, i8::MIN, i8::MAX),
        EdmType::Int16 => integer::<i16>(value, i16::MIN, i16::MAX),
        EdmType::Int32 => integer::<i32>(value, i32::MIN, i32::MAX),
        EdmType::Int64 => integer::<i64>(value, i64::MIN, i64::MAX),
        EdmType::Single => (is_float(value, f64::from(f32::MAX)), Expected::Float),
        EdmType::Double => (is_float(value, f64::MAX), Expected::Float),
        EdmType::Str => (value.is_string(), Expected::Text("text")),
        EdmType::DateTimeOffset => (
            is::<DateTimeOffset>(value),
            Expected::Text("a date and time with an offset, as in `2026-11-23T17:00:00Z`"),
        ),
        EdmType::Decimal => {
            (value.is_number() || is::<Decimal>(value), Expected::Text("a decimal number"))
        }
        EdmType::Guid => (
            is::<Guid>(value),
            Expected::Text("a GUID, as in `6410aeb9-754d-4c84-bc5e-96c1fece6630`"),
        ),
        EdmType::Date => (is::<Date>(value), Expected::Text("a date, as in `2026-11-23`")),
        EdmType::TimeOfDay => {
            (is::<TimeOfDay>(value), Expected::Text("a time of day, as in `12:00:05.5`"))
        }
        EdmType::Duration => {
            (is::<Duration>(value), Expected::Text("a duration, as in `PT3M29.6S`"))
        }
        EdmType::Binary => (is::<Binary>(value), Expected::Text("bytes in base64")),
        EdmType::Enum(info) => {
            (value.as_str().is_some_and(|text| is_member(info, text)), Expected::Member(info))
        }
        _ => return None,
    };
    (!fits).then_some(expected)
}

fn integer<T: TryFrom<i64>>(
    value: &Value,
    min: impl Into<i64>,
    max: impl Into<i64>,
) -> (bool, Expected) {
    let fits = value.as_i64().is_some_and(|n| T::try_from(n).is_ok());
    (fits, Expected::Integer(min.into(), max.into()))
}

/// Whether it is a text of this type.
fn is<T: FromStr>(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.parse::<T>().is_ok())
}

/// Of a set, each of its members must be one.
fn is_member(info: &EnumInfo, text: &str) -> bool {
    if info.is_flags {
        text.is_empty() || text.split(',').all(|one| info.members.contains(&one.trim()))
    } else {
        info.members.contains(&text)
    }
}

/// Infinities and NaN are texts: JSON numbers cannot say them.
fn is_float(value: &Value, max: f64) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_some_and(|n| n.abs() <= max),
        Value::String(text) => matches!(text.as_str(), "INF" | "-INF" | "NaN"),
        _ => false,
    }
}

/// What a value of a type looks like.
pub(super) enum Expected {
    Text(&'static str),
    Integer(i64, i64),
    Float,
    Member(&'static EnumInfo),
}

impl Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expected::Text(text) => f.write_str(text),
            Expected::Integer(min, max) => write!(f, "an integer from {min} to {max}"),
            Expected::Float => {
                f.write_str("a number in its range, or one of `\"INF\"`, `\"-INF\"` and `\"NaN\"`")
            }
            Expected::Member(info) => {
                f.write_str("one of")?;
                for (i, member) in info.members.iter().enumerate() {
                    write!(f, "{} `{member}`", if i == 0 { "" } else { "," })?;
                }
                Ok(())
            }
        }
    }
}

/// A value in a message: its beginning if it is a scalar, else its kind.
pub(super) struct Shown<'a>(pub(super) &'a Value);

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 64;
        match self.0 {
            Value::Array(_) => f.write_str("a list"),
            Value::Object(_) => f.write_str("an object"),
            Value::String(text) if text.chars().nth(LONGEST).is_some() => {
                f.write_str("`\"")?;
                text.chars().take(LONGEST).try_for_each(|c| f.write_char(c))?;
                f.write_str("...\"`")
            }
            scalar => write!(f, "`{scalar}`"),
        }
    }
}

#[cfg(test)]
mod tests {
    use graph_core::{EdmType, EnumInfo};
    use serde_json::{Value, json};

    use super::{Shown, expected};

    static KIND: EnumInfo = EnumInfo::new("test.kind", &["big", "small"]);
    static COLORS: EnumInfo = EnumInfo::flags("test.colors", &["red", "blue"]);

    #[test]
    fn values_of_a_type_are_accepted() {
        for (edm, values) in [
            (EdmType::Boolean, json!([true, false])),
            (EdmType::Byte, json!([0, 255])),
            (EdmType::SByte, json!([-128, 127])),
            (EdmType::Int16, json!([-32768, 32767])),
            (EdmType::Int32, json!([i32::MIN, i32::MAX])),
            (EdmType::Int64, json!([i64::MIN, i64::MAX])),
            (EdmType::Single, json!([0, -1.5, 3.4e38, "INF", "NaN"])),
            (EdmType::Double, json!([7, 1.0e300, "-INF", u64::MAX])),
            (EdmType::Str, json!(["", "text"])),
            (
                EdmType::DateTimeOffset,
                json!(["0001-01-01T00:00:00Z", "2017-01-01T00:00:17.7769392-08:00"]),
            ),
            (EdmType::Enum(&KIND), json!(["big", "small"])),
            (EdmType::Enum(&COLORS), json!(["", "red", "red,blue", "red, blue"])),
            (EdmType::Guid, json!(["6410aeb9-754d-4c84-bc5e-96c1fece6630"])),
            (EdmType::Date, json!(["2026-11-23"])),
            (EdmType::Duration, json!(["PT3M29.6631862S"])),
            (EdmType::Binary, json!(["AQID", ""])),
            (EdmType::Decimal, json!([1.5, "1.50"])),
        ] {
            for value in values.as_array().expect("a list") {
                let expected = expected(edm, value).map(|expected| expected.to_string());
                assert_eq!(expected, None, "{edm}: {value}");
            }
        }
    }

    #[test]
    fn other_values_are_not() {
        for (edm, values, expected_text) in [
            (EdmType::Boolean, json!([0, "true", []]), "`true` or `false`"),
            (EdmType::Byte, json!([-1, 256, 1.5, "1"]), "an integer from 0 to 255"),
            (EdmType::SByte, json!([-129, 128]), "an integer from -128 to 127"),
            (EdmType::Int16, json!([-32769, 32768]), "an integer from -32768 to 32767"),
            (
                EdmType::Int32,
                json!([2_147_483_648_i64, 1.0, "1", true, {}]),
                "an integer from -2147483648 to 2147483647",
            ),
            (
                EdmType::Int64,
                json!([u64::MAX, 1e19, "1"]),
                "an integer from -9223372036854775808 to 9223372036854775807",
            ),
            (
                EdmType::Single,
                json!([3.5e38, "inf", "1", false]),
                "a number in its range, or one of `\"INF\"`, `\"-INF\"` and `\"NaN\"`",
            ),
            (
                EdmType::Double,
                json!(["Infinity", "+INF", []]),
                "a number in its range, or one of `\"INF\"`, `\"-INF\"` and `\"NaN\"`",
            ),
            (EdmType::Str, json!([1, true, [], {}]), "text"),
            (
                EdmType::DateTimeOffset,
                json!(["2017-01-01", "2017-01-01T00:00:17", 0]),
                "a date and time with an offset, as in `2026-11-23T17:00:00Z`",
            ),
            (EdmType::Enum(&KIND), json!(["Big", "", 0]), "one of `big`, `small`"),
            (EdmType::Enum(&COLORS), json!(["red,green", ","]), "one of `red`, `blue`"),
            (EdmType::Date, json!(["2026-13-23", 1]), "a date, as in `2026-11-23`"),
            (EdmType::Duration, json!(["3 minutes"]), "a duration, as in `PT3M29.6S`"),
            (EdmType::Binary, json!(["*"]), "bytes in base64"),
        ] {
            for value in values.as_array().expect("a list") {
                let expected = expected(edm, value).map(|expected| expected.to_string());
                assert_eq!(expected.as_deref(), Some(expected_text), "{edm}: {value}");
            }
        }
    }

    #[test]
    fn long_texts_are_cut() {
        let show = |value: Value| Shown(&value).to_string();
        assert_eq!(show(json!("\u{fc}")), "`\"\u{fc}\"`");
        assert_eq!(show(json!("x".repeat(65))), format!("`\"{}...\"`", "x".repeat(64)));
        assert_eq!(show(json!(["secret"])), "a list");
    }
}

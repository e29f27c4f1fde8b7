//! Values as OData writes them in a URL.
//!
//! See [OData ABNF, 7](https://docs.oasis-open.org/odata/odata/v4.01/os/abnf/odata-abnf-construction-rules.txt).

use std::fmt::{self, Debug};

use crate::edm::EdmType;
use crate::info::EnumInfo;
use crate::object::Slot;

/// A value's text, not percent-encoded yet, and the quotes that it needs.
pub(crate) struct Literal {
    text: String,
    /// What stands before the first quote, as in `duration'PT1S'`. `None` if there are no quotes.
    quoted_as: Option<&'static str>,
}

/// Why a value is not written in a URL.
#[derive(Clone, Debug, PartialEq)]
pub enum Unwritable {
    /// Values of its type are not.
    Type,
    /// It stands for no member of the enum of this name: what is wrong with it, and the name.
    Member(&'static str, &'static str),
}

impl Literal {
    pub(crate) fn bare(text: &(impl ToString + ?Sized)) -> Self {
        Self { text: text.to_string(), quoted_as: None }
    }

    /// Text in quotes, after what says its type.
    pub(super) fn quoted(prefix: &'static str, text: &(impl ToString + ?Sized)) -> Self {
        Self { text: text.to_string(), quoted_as: Some(prefix) }
    }

    /// The text alone, where quotes stand around it already or need not.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Whether the quotes say a type, too, without which they are not understood.
    pub(crate) fn is_prefixed(&self) -> bool {
        self.quoted_as.is_some_and(|prefix| !prefix.is_empty())
    }
}

/// As in a filter: in quotes if it needs them, with those inside doubled.
impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.quoted_as {
            Some(prefix) => write!(f, "{prefix}'{}'", self.text.replace('\'', "''")),
            None => f.write_str(&self.text),
        }
    }
}

/// The value in a filter, or as a function's parameter.
pub(crate) fn literal(edm: EdmType, slot: Slot<'_>) -> Result<Literal, Unwritable> {
    Ok(match (edm, slot) {
        (_, Slot::Clear) => Literal::bare("null"),
        (_, Slot::Boolean(value)) => Literal::bare(&value),
        (_, Slot::Integer(value)) => Literal::bare(&value),
        (_, Slot::Single(value)) => Literal::bare(&float(value.into(), &value)),
        (_, Slot::Double(value)) => Literal::bare(&float(value, &value)),
        // Bare: the offset's `+` survives because the whole query is percent-encoded.
        (_, Slot::DateTime(value)) => Literal::bare(&value),
        (_, Slot::Number(value)) => Literal::bare(&value),
        (EdmType::Duration, Slot::Text(value)) => Literal::quoted("duration", &value),
        (EdmType::Binary, Slot::Content(value)) => Literal::quoted("binary", &value),
        (EdmType::Guid | EdmType::Date | EdmType::TimeOfDay, Slot::Text(value)) => {
            Literal::bare(&value)
        }
        (EdmType::Str, Slot::Str(text)) => Literal::quoted("", text),
        // Members of enums are quoted without their type, which is what Graph documents.
        (_, Slot::Member(text, info)) => member(info, "", text)?,
        (_, Slot::Members(text, info)) => member(info, "", &text.to_string())?,
        _ => return Err(Unwritable::Type),
    })
}

/// A member of an enum, or a set of members.
pub(super) fn member(
    info: &'static EnumInfo,
    prefix: &'static str,
    text: &str,
) -> Result<Literal, Unwritable> {
    match info.fault(text) {
        Some(fault) => Err(Unwritable::Member(fault, info.name)),
        None => Ok(Literal::quoted(prefix, text)),
    }
}

/// `Debug` writes the shortest digits that are read back as the same number, also as `1e300`.
fn float(value: f64, digits: &dyn Debug) -> String {
    not_finite(value).map_or_else(|| format!("{digits:?}"), str::to_owned)
}

/// How OData writes what has no digits.
pub(crate) fn not_finite(value: f64) -> Option<&'static str> {
    if value.is_nan() {
        Some("NaN")
    } else if value.is_infinite() {
        Some(if value > 0.0 { "INF" } else { "-INF" })
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::literal;
    use crate::edm::DateTimeOffset;
    use crate::object::Value;

    fn of<T: Value>(value: &T) -> Option<String> {
        literal(T::EDM, value.slot()).ok().map(|literal| literal.to_string())
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

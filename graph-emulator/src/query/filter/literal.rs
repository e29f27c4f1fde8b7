//! Values that are written in a condition.

use graph_core::EdmType;
use serde_json::Value;

use super::lexer::Token;

/// A value, and how it was written.
#[derive(Clone, Debug)]
pub(super) struct Literal {
    pub(super) value: Value,
    kind: Kind,
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Null,
    Boolean,
    Number,
    Text,
    /// A date, a time, or both.
    Time,
    Guid,
    Duration,
    /// With the name of its type.
    Typed,
}

impl Literal {
    /// The value of a word. `None` if it is none.
    pub(super) fn of(token: &Token) -> Option<Self> {
        let (kind, value, text) = match token {
            Token::Word(word) => match word.as_str() {
                "null" => (Kind::Null, Value::Null, word.clone()),
                "true" => (Kind::Boolean, Value::Bool(true), word.clone()),
                "false" => (Kind::Boolean, Value::Bool(false), word.clone()),
                "INF" | "NaN" => (Kind::Number, Value::from(&**word), word.clone()),
                _ => return None,
            },
            Token::Bare(word) => match serde_json::from_str(word) {
                Ok(number @ Value::Number(_)) => (Kind::Number, number, word.clone()),
                _ if word == "-INF" => (Kind::Number, Value::from(&**word), word.clone()),
                _ if uuid::Uuid::try_parse(word).is_ok() => {
                    (Kind::Guid, Value::from(&**word), word.clone())
                }
                _ => (Kind::Time, Value::from(&**word), word.clone()),
            },
            Token::Text(text) => (Kind::Text, Value::from(&**text), format!("'{text}'")),
            Token::Typed(name, text) => {
                let kind = if name == "duration" { Kind::Duration } else { Kind::Typed };
                (kind, Value::from(&**text), format!("{name}'{text}'"))
            }
            _ => return None,
        };
        Some(Self { value, kind, text })
    }

    /// Whether it can be compared with a value of this type.
    pub(super) fn fits(&self, edm: EdmType) -> Result<(), String> {
        use Kind::{Boolean, Duration, Guid, Number, Text, Time, Typed};
        let fits = match edm {
            _ if self.kind == Kind::Null => true,
            EdmType::Boolean => self.kind == Boolean,
            EdmType::Byte
            | EdmType::SByte
            | EdmType::Int16
            | EdmType::Int32
            | EdmType::Int64
            | EdmType::Single
            | EdmType::Double
            | EdmType::Decimal => self.kind == Number,
            EdmType::Str => self.kind == Text,
            EdmType::Guid => matches!(self.kind, Guid | Text),
            EdmType::DateTimeOffset | EdmType::Date | EdmType::TimeOfDay => self.kind == Time,
            EdmType::Duration => self.kind == Duration,
            EdmType::Enum(_) => matches!(self.kind, Text | Typed),
            EdmType::Binary => matches!(self.kind, Text | Typed),
            EdmType::Untyped => true,
            _ => false,
        };
        if fits { Ok(()) } else { Err(format!("{edm} cannot be compared with `{}`", self.text)) }
    }
}

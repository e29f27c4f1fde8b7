//! What is compared.

use graph_core::EdmType;
use serde_json::Value;

use super::Source;
use super::literal::Literal;
use crate::query::path::Path;

/// One side of a comparison.
#[derive(Clone, Debug)]
pub(super) enum Operand {
    Literal(Literal),
    Path(Path),
    /// How many elements a list has.
    Count(Path),
    Lower(Box<Operand>),
    Upper(Box<Operand>),
    Length(Box<Operand>),
}

impl Operand {
    /// The type of its values.
    pub(super) fn edm(&self) -> EdmType {
        match self {
            Operand::Literal(_) => EdmType::Untyped,
            Operand::Path(path) => path.edm,
            Operand::Count(_) | Operand::Length(_) => EdmType::Int64,
            Operand::Lower(_) | Operand::Upper(_) => EdmType::Str,
        }
    }

    /// Its value for an item.
    pub(super) fn value(&self, source: &Source<'_>, variables: &[Value]) -> Value {
        let text = |operand: &Operand| match operand.value(source, variables) {
            Value::String(text) => Some(text),
            _ => None,
        };
        match self {
            Operand::Literal(literal) => literal.value.clone(),
            Operand::Path(path) => path.value(source, variables),
            Operand::Count(path) => {
                path.value(source, variables).as_array().map_or(0, Vec::len).into()
            }
            Operand::Lower(inner) => text(inner).map(|text| text.to_lowercase()).into(),
            Operand::Upper(inner) => text(inner).map(|text| text.to_uppercase()).into(),
            Operand::Length(inner) => text(inner).map(|text| text.chars().count()).into(),
        }
    }
}

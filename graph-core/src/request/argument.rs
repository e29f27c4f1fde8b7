//! Arguments of functions, which stand in their paths.

use std::borrow::Cow;

use crate::change::IntoArgument;
use crate::object::{Value, to_json};
use crate::path::PathSegment;
use crate::query::{Literal, Unwritable, literal};

/// A function's argument, as it is written in a path, or why it is not.
#[allow(missing_debug_implementations)]
pub struct Argument(Result<Literal, Box<str>>);

/// The text of a function's argument. The path's template says whether it is quoted.
pub fn argument<T: Value>(value: impl IntoArgument<T>) -> Argument {
    // The types that are taken here always have one.
    let value = value.into_value().unwrap_or_default();
    Argument(match literal(T::EDM, value.slot()) {
        Ok(literal) => Ok(literal),
        Err(Unwritable::Member(fault, name)) => {
            Err(format!("{fault}; give a member of {name}").into())
        }
        // Objects and lists are JSON.
        Err(Unwritable::Type) => match to_json(value.slot()) {
            Ok(json) => Ok(Literal::bare(&json)),
            Err(error) => Err(error.to_string().into()),
        },
    })
}

impl PathSegment for Argument {
    fn to_segment(&self) -> Cow<'_, str> {
        self.to_literal(true).unwrap_or_default()
    }

    fn to_literal(&self, is_quoted: bool) -> Result<Cow<'_, str>, Box<str>> {
        match &self.0 {
            Ok(literal) if !is_quoted && literal.is_prefixed() => Ok(literal.to_string().into()),
            Ok(literal) => Ok(literal.text().into()),
            Err(fault) => Err(fault.clone()),
        }
    }
}

//! The names of operations: given, or made of another by a suffix; and each only once.

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::LitStr;
use syn::ext::IdentExt;

use super::Spanned;
use crate::errors::Errors;
use crate::names;
use crate::parse::Entry;

/// Names that every resource has a function for already.
const TAKEN: &[&str] = &["clone", "default", "edit"];

/// The name that a function gives to its operation, which may not be one of these.
pub(crate) fn function_name(function: &Ident, errors: &mut Errors) -> Ident {
    let name = function.unraw();
    if !TAKEN.iter().any(|taken| name == taken) {
        return function.clone();
    }
    errors.at(
        function,
        format!(
            "`{name}` is a function of resources already; name the operation, as in \
             `name = \"{name}_item\"`"
        ),
    );
    format_ident!("{name}_")
}

pub(crate) fn operation_name(entry: &Entry, errors: &mut Errors) -> Option<(Ident, LitStr)> {
    let literal = entry.string("update", errors)?;
    let name = literal.value();
    let snake = names::snake(&name);
    let ident = syn::parse_str::<Ident>(&snake).ok().filter(|_| !TAKEN.contains(&&*snake));
    if ident.is_none() {
        errors.at(
            &literal,
            format!("`{name}` cannot name a function; write a name as in `name = \"update\"`"),
        );
    } else if name != snake {
        errors.at(
            &literal,
            format!("operation name `{name}` is not in snake case; write \"{snake}\""),
        );
    }
    let mut ident = ident?;
    ident.set_span(literal.span());
    Some((ident, literal))
}

/// A suffix is part of a function's name.
pub(crate) fn check_suffix(suffix: &Ident, errors: &mut Errors) {
    let name = suffix.unraw().to_string();
    let snake = names::snake(&name);
    if name != snake {
        errors.at(suffix, format!("the name `{name}` is not in snake case; write `{snake}`"));
    }
}

/// What is added to the names of the operations on another path: `for_user`.
pub(crate) struct Suffix(pub(super) Ident);

impl Suffix {
    pub(crate) fn of(&self, name: &Ident) -> Ident {
        Ident::new(&format!("{}_{}", name.unraw(), self.0.unraw()), name.span())
    }

    pub(super) fn span(&self) -> Span {
        self.0.span()
    }
}

/// The names of a type's operations must differ.
pub(crate) fn check_names(operations: &mut Vec<Spanned>, errors: &mut Errors) {
    // A guess does not take a name away from an operation that was declared.
    operations.sort_by_key(|(_, span)| span.is_none());
    let mut seen = Vec::new();
    operations.retain(|operation| check_name(operation, &mut seen, errors));
}

/// Each operation becomes a function, so its name must be new. A guess whose name is not is dropped,
/// and not reported.
pub(crate) fn check_name(
    (operation, span): &Spanned,
    seen: &mut Vec<Ident>,
    errors: &mut Errors,
) -> bool {
    let name = &operation.name;
    let is_new = !seen.contains(name);
    if is_new {
        seen.push(name.clone());
    } else if let Some(span) = span {
        errors.span(
            *span,
            format!(
                "operation `{name}` is defined twice; name one, as in `name = \"{name}_{}\"`",
                last_word(&operation.path, name)
            ),
        );
    }
    is_new
}

/// The last literal segment that makes a name, and another one than this.
fn last_word(path: &str, name: &Ident) -> String {
    let is_name = |word: &&str| {
        !word.is_empty() && word.chars().all(char::is_alphanumeric) && name != &names::snake(word)
    };
    let mut words = path.rsplit('/').map(|segment| segment.rsplit('.').next().unwrap_or_default());
    names::snake(words.find(is_name).unwrap_or("other"))
}

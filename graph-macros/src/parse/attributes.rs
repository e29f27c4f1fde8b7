//! What the attribute macros left behind on an item, in its `#[graph(...)]` attributes.

use proc_macro2::TokenStream;
use syn::Attribute;

use super::entry::{entries, graph_entries};
use super::{Declared, Entry, GENERICS, UNNAMED, Value};
use crate::attribute::{
    self, BASE_FIELDS, COMPLEX, FAULTY_BASE, HIERARCHY, INHERITED, ORPHAN, PROJECTION, RESOURCE,
};
use crate::errors::Errors;

/// What an item's attributes say.
#[derive(Default)]
pub(super) struct Attributes {
    pub(super) declared: Vec<Declared>,
    pub(super) is_complex: bool,
    is_projection: bool,
    /// Whether it has attributes of several macros, which is reported.
    pub(super) is_mixed: bool,
    /// Whether a key is marked on the item and not on its field, which is reported.
    pub(super) has_misplaced_key: bool,
    pub(super) ancestors: usize,
    pub(super) is_orphan: bool,
    pub(super) has_faulty_base: bool,
    pub(super) base_fields: Option<TokenStream>,
    pub(super) unnamed: Option<TokenStream>,
    pub(super) generics: Option<TokenStream>,
}

impl Attributes {
    pub(super) fn read(attrs: &[Attribute], errors: &mut Errors) -> Self {
        let mut read = Self::default();
        for Entry { key, value } in graph_entries(attrs, errors) {
            let name = key.to_string();
            match (value, attribute::by_helper(&name)) {
                (Value::List(tokens), Some(by)) => {
                    let before = errors.count();
                    let entries = entries(tokens, errors);
                    let is_faulty = errors.count() > before;
                    let name = by.shown;
                    read.declared.push(Declared { name, entries, span: key.span(), is_faulty });
                }
                (Value::List(tokens), _) if name == UNNAMED => read.unnamed = Some(tokens),
                (Value::List(tokens), _) if name == GENERICS => read.generics = Some(tokens),
                (Value::List(tokens), _) if name == BASE_FIELDS => read.base_fields = Some(tokens),
                (Value::Assigned(number), _) if name == INHERITED => {
                    // Written by `derived`; what anybody else may write must not take forever.
                    read.ancestors = number.to_string().parse::<u8>().unwrap_or_default().into();
                }
                (Value::None, _) if name == ORPHAN => read.is_orphan = true,
                (Value::None, _) if name == FAULTY_BASE => read.has_faulty_base = true,
                _ => {
                    read.has_misplaced_key |= name == "key";
                    errors.at(
                        &key,
                        format!(
                            "`#[graph({key})]` is for fields; move it to the field it is about"
                        ),
                    );
                }
            }
        }
        read.check_one_macro(errors);
        let is_by = |name| read.declared.iter().any(|attribute| attribute.name == name);
        (read.is_complex, read.is_projection) = (is_by(COMPLEX.shown), is_by(PROJECTION.shown));
        read
    }

    /// An item is declared by one macro. Only a hierarchy has its paths in another one's attributes.
    fn check_one_macro(&mut self, errors: &mut Errors) {
        let Some(first) = self.declared.first().map(|attribute| attribute.name) else { return };
        let may_be = |name| {
            let both = [first, name];
            name == first || both.contains(&HIERARCHY.shown) && both.contains(&RESOURCE.shown)
        };
        let Some(other) = self.declared.iter().find(|attribute| !may_be(attribute.name)) else {
            return;
        };
        errors.span(
            other.span,
            format!("a type is declared by one macro; keep `{first}` or `{}`", other.name),
        );
        // A resource has all that a complex type has.
        let is_resource = first == COMPLEX.shown && other.name == RESOURCE.shown;
        let kept = if is_resource { RESOURCE.shown } else { first };
        self.declared.retain(|attribute| attribute.name == kept);
        self.declared.iter_mut().for_each(|attribute| attribute.is_faulty = true);
        self.is_mixed = true;
    }

    /// The macro whose declaration it is.
    pub(super) fn macro_name(&self) -> &'static str {
        if self.is_complex {
            COMPLEX.shown
        } else if self.is_projection {
            PROJECTION.shown
        } else {
            RESOURCE.shown
        }
    }
}

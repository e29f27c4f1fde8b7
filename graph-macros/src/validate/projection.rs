//! Projections: structs whose fields are what is selected of a resource.

use proc_macro2::{Ident, Span};
use syn::Path;

use super::type_level::{self, TypeLevel};
use super::{item, property, unknown_keys};
use crate::errors::Errors;
use crate::model::{Projection, Property};
use crate::parse;

pub(crate) fn projection(parsed: parse::Resource<'_>, errors: &mut Errors) -> Option<Projection> {
    let parse::Resource { input, declared, generics, is_unnamed, fields, .. } = parsed;
    item::refuse_generics(
        generics,
        "generic projections are not supported: each selects fixed properties; write the types out",
        errors,
    );
    let mut shared = TypeLevel::new(type_level::PROJECTION);
    let mut span = None;
    for mut attribute in declared {
        let before = errors.count();
        unknown_keys(&mut attribute.entries, attribute.name, shared.keys, errors);
        for entry in &attribute.entries {
            shared.take(entry, errors);
        }
        // What could not be read is not missing.
        if !attribute.is_faulty && errors.count() == before {
            span.get_or_insert(attribute.span);
        }
    }
    let mut properties: Vec<_> =
        fields.into_iter().map(|field| property::projected(field, errors)).collect();
    property::check_json_names(&mut properties, "field", errors);
    if !is_unnamed {
        check_selects(&input.ident, &properties, errors);
    }
    let krate = shared.krate();
    check_whole(shared.of.as_ref(), span, errors);
    let of = shared.of?;
    Some(Projection { ident: input.ident.clone(), krate, of, properties })
}

/// A request that selects nothing gets everything.
fn check_selects(ident: &Ident, properties: &[Property], errors: &mut Errors) {
    if properties.is_empty() {
        errors.at(ident, format!("`{ident}` selects nothing; add the fields to select"));
    }
}

/// A projection is one of something. Without a span, what that is may be what could not be read.
fn check_whole(of: Option<&Path>, span: Option<Span>, errors: &mut Errors) {
    if let (None, Some(span)) = (of, span) {
        errors.span(span, "`#[graph_projection]` does not say of what; add `of = ManagedDevice`");
    }
}

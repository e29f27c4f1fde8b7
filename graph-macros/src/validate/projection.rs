//! Projections: structs whose fields are what is selected of a resource.

use super::type_level::{self, TypeLevel};
use super::{property, unknown_keys};
use crate::errors::Errors;
use crate::model::Projection;
use crate::parse;

pub(crate) fn projection(parsed: parse::Resource, errors: &mut Errors) -> Option<Projection> {
    let parse::Resource { input, declared, generics, is_unnamed, fields, .. } = parsed;
    if let Some(generics) = generics {
        errors.at(
            generics,
            "generic projections are not supported: each selects fixed properties; write the types out",
        );
    }
    let mut shared = TypeLevel::new(type_level::PROJECTION);
    let mut span = None;
    for mut attribute in declared {
        let before = errors.count();
        unknown_keys(&mut attribute.entries, "#[graph_projection]", shared.keys, errors);
        for entry in &attribute.entries {
            shared.take(entry, errors);
        }
        // What could not be read is not missing.
        if !attribute.is_faulty && errors.count() == before {
            span.get_or_insert(attribute.span);
        }
    }
    let properties: Vec<_> =
        fields.into_iter().map(|field| property::projected(field, errors)).collect();
    property::check_json_names(&properties, "field", errors);
    if properties.is_empty() && !is_unnamed {
        errors.at(
            &input.ident,
            format!("`{}` selects nothing; add the fields to select", input.ident),
        );
    }
    let krate = shared.krate();
    let Some(of) = shared.of else {
        if let Some(span) = span {
            errors
                .span(span, "`#[graph_projection]` does not say of what; add `of = ManagedDevice`");
        }
        return None;
    };
    Some(Projection { ident: input.ident, krate, of, properties })
}

//! Hierarchies: the enum over a base and the types that derive from it.

use proc_macro2::Span;
use syn::Path;

use super::operation::{self, Spanned};
use super::property;
use super::type_level::{self, TypeLevel};
use crate::attribute::{HIERARCHY, name_self};
use crate::errors::Errors;
use crate::model::{Hierarchy, Variant};
use crate::parse::{self, Entry};

pub(crate) fn hierarchy(parsed: parse::Hierarchy<'_>, errors: &mut Errors) -> Option<Hierarchy> {
    let parse::Hierarchy { input, declared, is_orphan, variants, fields } = parsed;
    if let Some(generics) = parse::generics(input) {
        errors.at(
            generics,
            "generic hierarchies are not supported: a Graph type has one fixed JSON shape; write the \
             types out",
        );
        return None;
    }
    let mut shared = TypeLevel::new(type_level::HIERARCHY);
    let mut operations: Vec<Spanned> = Vec::new();
    let mut span = None;
    let mut is_faulty = false;
    for mut attribute in declared {
        refuse_facts_of_base(&mut attribute.entries, errors);
        if attribute.name == HIERARCHY.shown {
            span.get_or_insert(attribute.span);
        }
        // What could not be read is not missing.
        is_faulty |= attribute.is_faulty || attribute.entries.iter().any(|e| e.key == "base");
        let before = errors.count();
        operation::operations(attribute, &mut shared, &mut operations, errors);
        is_faulty |= errors.count() > before;
    }
    operation::check_names(&mut operations, errors);
    shared.defaults.complete(operations.iter_mut().map(|(operation, _)| operation));
    let krate = shared.krate();
    if !is_faulty {
        check_base(shared.base.as_ref(), span, errors);
    }
    // Any will do then: see `prepare`.
    let first = || {
        let (_, first) = variants.first()?;
        match parse::inner(first, "Box").unwrap_or(first) {
            syn::Type::Path(first) => Some(first.path.clone()),
            _ => None,
        }
    };
    let has_base = shared.base.is_some() && !is_orphan;
    let base = shared.base.or_else(first)?;
    let properties = fields
        .into_iter()
        .map(|mut field| {
            name_self(&mut field.ty, &base);
            property::property(field, errors)
        })
        .collect();
    Some(Hierarchy {
        ident: input.ident.clone(),
        vis: input.vis.clone(),
        krate,
        base,
        has_base,
        variants: variants
            .into_iter()
            .filter(|(_, ty)| !property::check_bounds(ty, errors))
            .map(|(ident, ty)| Variant { ident, ty })
            .collect(),
        properties,
        operations: operations.into_iter().map(|(operation, _)| operation).collect(),
    })
}

/// What a hierarchy's type is, its base says.
fn refuse_facts_of_base(entries: &mut Vec<Entry>, errors: &mut Errors) {
    entries.retain(|Entry { key, .. }| {
        let is_of_base = ["odata_type", "abstract", "open"].iter().any(|name| key == name);
        if is_of_base {
            errors.at(
                key,
                format!(
                    "`{key}` is about the base; move it to the base's `#[graph_resource(base)]`"
                ),
            );
        }
        !is_of_base
    });
}

/// A hierarchy is over a base.
fn check_base(base: Option<&Path>, span: Option<Span>, errors: &mut Errors) {
    if let (None, Some(span)) = (base, span) {
        errors.span(
            span,
            "`#[graph_hierarchy]` has no base; add one, as in `base = DeviceCompliancePolicyBase`",
        );
    }
}

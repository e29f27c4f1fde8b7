//! What each property of an object type gives: a constant, an entry in the description, and its storage.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::documentation;
use crate::model::Property;
use crate::{elements, parse};

/// The name of a property's constant.
pub(super) fn constant_name(ident: &Ident) -> Ident {
    let name = ident.unraw().to_string();
    let name = name.trim_matches('_').to_uppercase();
    let name = match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => name,
        // `_1`, which is a field's name as well.
        Some(_) => format!("_{name}"),
        None => "_PROPERTY".to_owned(),
    };
    Ident::new(&name, ident.span())
}

/// The constants, for filters, selections and orders.
pub(super) fn constants(krate: &Path, properties: &[Property]) -> TokenStream {
    let usable = || properties.iter().filter(|property| !property.faulty);
    let docs = usable().map(documentation::property);
    let visibilities = usable().map(|property| &property.vis);
    let names = usable().map(|property| constant_name(&property.ident));
    let kinds = usable().map(|property| {
        let kind = match (property.navigation, property.bind) {
            (false, _) => "Property",
            (true, false) => "NavigationProperty",
            (true, true) => "BindableProperty",
        };
        Ident::new(kind, Span::call_site())
    });
    let values = usable().map(|property| elements::present(unboxed(&property.value)));
    let json = usable().map(|property| &property.json);
    quote! {
        #(
            #docs
            #visibilities const #names: #krate::#kinds<Self, #values> = #krate::__private::property(#json);
        )*
    }
}

/// The type in a box, which only the storage needs.
pub(super) fn unboxed(ty: &Type) -> &Type {
    parse::inner(ty, "Box").unwrap_or(ty)
}

/// The entries of a type's description.
pub(super) fn descriptions(properties: &[Property]) -> TokenStream {
    described(properties, values, |property| property.json.clone())
}

/// What a type knows of the fields that hold a property: they are `Option`s, unless it is required.
pub(super) fn values(property: &Property) -> &'static str {
    if property.required { "REQUIRED" } else { "VALUES" }
}

/// The entries of a description, whose fields are what `values` and whose names in JSON are what `name`
/// gives.
pub(super) fn described<N: ToTokens>(
    properties: &[Property],
    values: impl Fn(&Property) -> &'static str,
    name: impl Fn(&Property) -> N,
) -> TokenStream {
    let usable = || properties.iter().filter(|property| !property.faulty);
    let names = usable().map(name);
    let types = usable().map(|property| &property.value);
    // A type that is no property's is what the compiler then points at.
    let values = usable().map(|property| Ident::new(values(property), property.value.span()));
    let flags = usable().map(flags);
    quote! {
        &[#(
            __graph::PropertyInfo {
                name: #names,
                values: <#types as __graph::Value>::#values,
                flags: #(__graph::#flags)|*,
            },
        )*]
    }
}

/// What else is so of a property.
fn flags(property: &Property) -> Vec<Ident> {
    let flags = [
        ("NULLABLE", property.nullable),
        ("KEY", property.key),
        ("REQUIRED", property.required),
        ("READ_ONLY", property.read_only),
        ("IMMUTABLE", property.immutable),
        ("NAVIGATION", property.navigation),
        ("DEEP_INSERT", property.deep_insert),
        ("BIND", property.bind),
    ];
    let flags = flags.into_iter().filter(|(_, is_set)| *is_set).map(|(flag, _)| flag);
    let mut flags: Vec<Ident> = flags.map(|flag| Ident::new(flag, Span::call_site())).collect();
    if flags.is_empty() {
        flags.push(Ident::new("NOT_NULL", Span::call_site()));
    }
    flags
}

/// The usable properties with their positions in the type's description.
pub(super) fn positions(properties: &[Property]) -> impl Iterator<Item = (Literal, &Property)> {
    let usable = properties.iter().filter(|property| !property.faulty);
    usable.enumerate().map(|(i, property)| (Literal::usize_unsuffixed(i), property))
}

/// The fields of an object with their positions, as `object!` takes them.
pub(super) fn fields(properties: &[Property]) -> TokenStream {
    let (required, optional): (Vec<_>, Vec<_>) =
        positions(properties).partition(|(_, property)| property.required);
    let (required, optional) = (places(required), places(optional));
    let faulty = properties.iter().filter(|property| property.faulty);
    let faulty: Vec<_> = faulty.map(|property| &property.field).collect();
    let faulty = (!faulty.is_empty()).then(|| quote!(faulty { #(#faulty,)* }));
    quote!(#required optional #optional #faulty)
}

/// Fields with their positions, as macros of `graph_core` take them.
pub(super) fn places<'a>(fields: impl IntoIterator<Item = (Literal, &'a Property)>) -> TokenStream {
    let (positions, names): (Vec<_>, Vec<_>) =
        fields.into_iter().map(|(i, property)| (i, &property.ident)).unzip();
    quote!({ #(#positions => #names,)* })
}

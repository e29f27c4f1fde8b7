//! What each property of an object type gives: a constant, an entry in the description, and its storage.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

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
pub(super) fn constants(properties: &[Property]) -> TokenStream {
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
            #visibilities const #names: __graph::#kinds<Self, #values> = __graph::property(#json);
        )*
    }
}

/// The type in a box, which only the storage needs.
pub(super) fn unboxed(ty: &Type) -> &Type {
    parse::inner(ty, "Box").unwrap_or(ty)
}

/// The properties in a type's description: their names in JSON, and what else is so of each.
pub(super) fn descriptions(properties: &[Property]) -> TokenStream {
    let names =
        properties.iter().filter(|property| !property.faulty).map(|property| &property.json);
    let flags = flags(properties);
    quote!(&[#(#names),*], #flags)
}

/// What else is so of each property, in one literal. `graph-core`'s `PropertyInfo` has the meaning of each bit.
pub(super) fn flags(properties: &[Property]) -> Literal {
    let usable = properties.iter().filter(|property| !property.faulty);
    let flags = usable.map(|property| {
        let bits = [
            property.nullable,
            property.key,
            property.read_only,
            property.immutable,
            property.required,
            property.navigation,
            property.deep_insert,
            property.bind,
        ];
        bits.iter().enumerate().fold(0, |flags, (bit, is_set)| flags | u8::from(*is_set) << bit)
    });
    Literal::byte_string(&flags.collect::<Vec<u8>>())
}

/// The usable properties with their positions in the type's description.
pub(super) fn positions(properties: &[Property]) -> impl Iterator<Item = (Literal, &Property)> {
    let usable = properties.iter().filter(|property| !property.faulty);
    usable.enumerate().map(|(i, property)| (Literal::usize_unsuffixed(i), property))
}

/// The traits of a declared type: its fields, each at its position, and what `object!` writes.
///
/// Not all is `object!`'s: an expression of which that macro writes a part has no narrower span than the
/// attribute, and the compiler is to point at a type that is no property's.
pub(super) fn object(ident: &Ident, properties: &[Property]) -> TokenStream {
    let fields = arms(properties);
    let positions = positions(properties).map(|(i, _)| i);
    let names = properties.iter().filter(|property| !property.faulty);
    let names = names.map(|property| &property.ident);
    let (required, optional): (Vec<_>, Vec<_>) =
        properties.iter().partition(|property| property.required || property.faulty);
    // A field with a fault is not renamed, and has no position.
    let required = required
        .into_iter()
        .map(|property| if property.faulty { &property.field } else { &property.ident });
    let optional = optional.into_iter().map(|property| &property.ident);
    quote! {
        #[automatically_derived]
        impl __graph::Resource for #ident {
            const DECLARATION: &'static __graph::Declaration<Self> = &TYPE;

            #[inline]
            fn field(&self, property: usize) -> &dyn __graph::Field {
                match property {
                    #fields
                    _ => &self.additional,
                }
            }

            #[inline]
            fn field_mut(&mut self, property: usize) -> &mut dyn ::core::any::Any {
                match property {
                    #(#positions => &mut self.#names,)*
                    _ => &mut self.additional,
                }
            }
        }

        __graph::object! { #ident declared by TYPE { #(#required,)* } optional { #(#optional,)* } }
    }
}

/// The fields by their positions, each with its type's span.
pub(super) fn arms(properties: &[Property]) -> TokenStream {
    let arms = positions(properties).map(|(i, property)| {
        let span = Span::call_site().located_at(property.value.span());
        let mut name = property.ident.clone();
        name.set_span(span);
        quote_spanned!(span=> #i => &self.#name,)
    });
    arms.collect()
}

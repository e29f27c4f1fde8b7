//! What a hierarchy gives of its objects: as one of the types, and the properties that all have.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::spanned::Spanned;

use crate::expand::{documentation, property};
use crate::model::{Hierarchy, Property, Variant};
use crate::{elements, names, parse};

/// `as_ios`.
pub(super) fn as_variant(hierarchy: &Hierarchy, variant: &Variant) -> TokenStream {
    let vis = &hierarchy.vis;
    let Variant { ident, ty } = variant;
    let ty = property::unboxed(ty);
    let function = format_ident!("as_{}", names::snake(&ident.unraw().to_string()));
    let doc = format!("The object, if it is a [`{}`].", elements::display(ty));
    quote! {
        #[doc = #doc]
        #[inline]
        #vis fn #function(&self) -> ::core::option::Option<&#ty> {
            match self {
                Self::#ident(object) => ::core::option::Option::Some(object),
                _ => ::core::option::Option::None,
            }
        }
    }
}

/// The base's properties, whatever the type.
pub(super) fn accessors(hierarchy: &Hierarchy) -> TokenStream {
    let Hierarchy { variants, properties, operations, .. } = hierarchy;
    let is_free = |property: &&Property| {
        let is_operation = operations.iter().any(|operation| operation.name == property.ident);
        !is_operation && !property.faulty
    };
    let names: Vec<&Ident> = variants.iter().map(|variant| &variant.ident).collect();
    properties
        .iter()
        .filter(is_free)
        .map(|property| {
            let Property { vis, ident, .. } = property;
            let docs = documentation::property(property);
            let (ty, before, after) = read(property);
            // A type that does not derive from the base is what the compiler then points at.
            let fields = variants.iter().map(|variant| {
                let mut field = ident.clone();
                field.set_span(property::unboxed(&variant.ty).span());
                field
            });
            quote! {
                #docs
                #[inline]
                #vis fn #ident(&self) -> #ty {
                    match self {
                        #(Self::#names(object) => #before object.#fields #after,)*
                        Self::Base(object) => #before object.#ident #after,
                        Self::Unknown(object) => #before object.#ident #after,
                    }
                }
            }
        })
        .map(|accessor| quote!(#[allow(deprecated)] #accessor))
        .collect()
}

/// How a property is given: by value if it is small, text as `&str`, the rest by reference. What stands
/// before and after the field for that.
fn read(property: &Property) -> (TokenStream, TokenStream, TokenStream) {
    const SMALL: &[&str] = &["bool", "u8", "i8", "i16", "i32", "i64", "f32", "f64"];
    let value = &property.value;
    let is_small = SMALL.iter().any(|name| parse::is_named(value, name));
    let is_text = parse::is_named(value, "String");
    let inner = property::unboxed(value);
    let is_boxed = !std::ptr::eq(inner, value);
    let given = if is_small {
        quote!(#value)
    } else if is_text {
        quote!(&str)
    } else {
        quote!(&#inner)
    };
    let nothing = TokenStream::new;
    if property.required {
        let borrow = if is_small { nothing() } else { quote!(&) };
        return (given, borrow, nothing());
    }
    let convert = if is_small {
        nothing()
    } else if is_text || is_boxed {
        quote!(.as_deref())
    } else {
        quote!(.as_ref())
    };
    (quote!(::core::option::Option<#given>), nothing(), convert)
}

//! The PATCH body: a type of its own, in which every property may be absent.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use super::{documentation, property};
use crate::model::{Property, Resource};

/// The patch type's name.
pub(super) fn name(resource: &Resource) -> Ident {
    format_ident!("{}Patch", resource.ident)
}

/// The type with its setters.
pub(super) fn expand(resource: &Resource) -> TokenStream {
    if !resource.has_patch() {
        return TokenStream::new();
    }
    let Resource { ident, krate, vis, properties, .. } = resource;
    let patch = name(resource);
    // What is faulty is never run, and called all the same.
    let faulty = properties.iter().filter(|property| property.faulty);
    let faulty = faulty.map(|property| (Literal::usize_unsuffixed(0), property));
    let setters: Vec<_> = property::positions(properties)
        .chain(faulty)
        .filter(|(_, property)| property.is_writable())
        .collect();
    let positions = setters.iter().map(|(position, _)| position);
    let setters = || setters.iter().map(|(_, property)| *property);
    let docs = setters().map(documentation::property);
    let visibilities = setters().map(|property| &property.vis);
    let names = setters().map(|property| &property.ident);
    let takes = setters().map(|property| by_nullability(property, "IntoChange", "IntoValue"));
    let sets = setters().map(|property| by_nullability(property, "change", "set"));
    let values = setters().map(|property| &property.value);
    let with_key = with_key(resource);
    let doc = format!("Changes to a [`{ident}`], the body of its PATCH: only what is set is sent.");
    quote! {
        #[doc = #doc]
        #[must_use = "a patch changes nothing until it is sent"]
        #vis struct #patch(#krate::Changes<#ident>);

        // A setter is named after its property, which may begin with `is` or `from`.
        #[allow(dead_code, clippy::wrong_self_convention)]
        impl #patch {
            #(
                #docs
                #visibilities fn #names(self, value: impl #krate::#takes<#values>) -> Self {
                    #krate::__private::#sets(self, #positions, value)
                }
            )*
            #with_key
        }
    }
}

/// What is called for a property that may be null, and for one that may not.
fn by_nullability(property: &Property, nullable: &str, not_null: &str) -> Ident {
    Ident::new(if property.nullable { nullable } else { not_null }, Span::call_site())
}

/// Names the item in the body, for a path that does not.
fn with_key(resource: &Resource) -> Option<TokenStream> {
    let key = resource.key().filter(|_| resource.has_collection_patch())?;
    let krate = &resource.krate;
    let Property { ident, value, .. } = key;
    let function = format_ident!("with_{ident}");
    let doc = format!(
        "These changes for the item with this `{}`, which the body then names.\n\n\
         For an update whose path does not name the item.",
        key.json
    );
    Some(quote! {
        #[doc = #doc]
        pub fn #function(self, #ident: impl #krate::IntoValue<#value>) -> #krate::Keyed<Self> {
            #krate::Keyed::new::<#value>(self, #ident)
        }
    })
}

/// What every patch has.
pub(super) fn common(resource: &Resource) -> Option<TokenStream> {
    let Resource { ident, vis, .. } = resource;
    let patch = resource.has_patch().then(|| name(resource))?;
    Some(quote!(__graph::patch! { #vis #patch of #ident }))
}

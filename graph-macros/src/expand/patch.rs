//! The PATCH body: a type of its own, in which every property may be absent.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Ident, Path};

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
    let setters = property::positions(properties)
        .filter(|(_, property)| property.is_writable())
        .map(|(i, property)| setter(krate, &i, property));
    let setters: TokenStream = setters.collect();
    // Never run, and called all the same.
    let faulty = properties.iter().filter(|property| property.faulty && property.is_writable());
    let faulty = faulty.map(|property| setter(krate, &Literal::usize_unsuffixed(0), property));
    let with_key = with_key(resource);
    let doc = format!("Changes to a [`{ident}`], the body of its PATCH: only what is set is sent.");
    quote! {
        #[doc = #doc]
        #[must_use = "a patch changes nothing until it is sent"]
        #vis struct #patch(#krate::Changes<#ident>);

        // A setter is named after its property, which may begin with `is` or `from`.
        #[allow(dead_code, clippy::wrong_self_convention)]
        impl #patch {
            #setters
            #(#faulty)*
            #with_key
        }
    }
}

/// A property's setter. The property has this position among the type's.
fn setter(krate: &Path, position: &Literal, property: &Property) -> TokenStream {
    let Property { ident, vis, value, .. } = property;
    let docs = documentation::property(property);
    let (takes, set) =
        if property.nullable { ("IntoChange", "change") } else { ("IntoValue", "set") };
    let (takes, set) = (Ident::new(takes, Span::call_site()), Ident::new(set, Span::call_site()));
    quote! {
        #docs
        #vis fn #ident(self, value: impl #krate::#takes<#value>) -> Self {
            #krate::__private::#set(self, #position, value)
        }
    }
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

//! The PATCH body: a type of its own, in which every property may be absent.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::{Ident, Path};

use super::{documentation, property, resource};
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
    let with_key = with_key(resource);
    let doc = format!("Changes to a [`{ident}`], the body of its PATCH: only what is set is sent.");
    let new_doc = "No changes.";
    let between_doc = "What turns one value into another.\n\n\
        A property is cleared only if the later value was received with it: one that was not selected \
        is kept. To change a value that was read, `edit` says more clearly what is meant.\n\n\
        # Errors\n\n\
        If a property that cannot be null has lost its value.";
    quote! {
        #[doc = #doc]
        #[must_use = "a patch changes nothing until it is sent"]
        #[derive(::core::clone::Clone, ::core::default::Default)]
        #vis struct #patch(#krate::Changes<#ident>);

        // A setter is named after its property, which may begin with `is` or `from`.
        #[allow(dead_code, clippy::wrong_self_convention)]
        impl #patch {
            #[doc = #new_doc]
            pub fn new() -> Self {
                ::core::default::Default::default()
            }

            #(#setters)*

            #with_key

            #[doc = #between_doc]
            pub fn between(
                before: &#ident,
                after: &#ident,
            ) -> ::core::result::Result<Self, #krate::Error> {
                #krate::__private::between(before, after)
            }
        }
    }
}

/// The method that changes a value and gives the difference.
pub(super) fn edit(resource: &Resource) -> Option<TokenStream> {
    let Resource { krate, vis, .. } = resource;
    let patch = resource.has_patch().then(|| name(resource))?;
    let doc = format!(
        "The [`{patch}`] that makes the same changes as `change` does: a property that it sets to \
         `None` is cleared.\n\n\
         # Errors\n\n\
         If a property that cannot be null is set to `None`."
    );
    Some(quote! {
        #[doc = #doc]
        #vis fn edit(
            &self,
            change: impl ::core::ops::FnOnce(&mut Self),
        ) -> ::core::result::Result<#patch, #krate::Error> {
            #krate::__private::edit(self, change)
        }
    })
}

/// A property's setter. The property has this position among the type's.
fn setter(krate: &Path, position: &Literal, property: &Property) -> TokenStream {
    let Property { ident, vis, value, .. } = property;
    let docs = documentation::property(property);
    let (argument, set) = if property.nullable {
        (quote!(#krate::IntoChange<#value>), quote!(change))
    } else {
        (quote!(#krate::IntoValue<#value>), quote!(set))
    };
    quote! {
        #docs
        #vis fn #ident(mut self, value: impl #argument) -> Self {
            #krate::__private::#set(&mut self.0.value.#ident, &mut self.0.value.additional, #position, value);
            self
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

/// The traits that make it an object which can be encoded.
pub(super) fn implementations(resource: &Resource) -> TokenStream {
    if !resource.has_patch() {
        return TokenStream::new();
    }
    let ident = &resource.ident;
    let patch = name(resource);
    let standard = resource::standard(&patch, true);
    quote! {
        #[automatically_derived]
        impl __graph::Patch for #patch {
            type Resource = #ident;
        }

        #[automatically_derived]
        impl ::core::ops::Deref for #patch {
            type Target = __graph::Changes<#ident>;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        #[automatically_derived]
        impl ::core::ops::DerefMut for #patch {
            fn deref_mut(&mut self) -> &mut Self::Target {
                &mut self.0
            }
        }

        #standard
    }
}

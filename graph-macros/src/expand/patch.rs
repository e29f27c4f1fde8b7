//! The PATCH body: a type of its own, in which every property may be absent.

use proc_macro2::TokenStream;
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
    let Resource { ident, krate, vis, .. } = resource;
    let patch = name(resource);
    let writable = || resource.properties.iter().filter(|property| property.is_writable());
    let fields = writable().map(|property| field(krate, property));
    let setters = writable().map(|property| setter(krate, property));
    let with_key = with_key(resource);
    let doc = format!("Changes to a [`{ident}`], the body of its PATCH: only what is set is sent.");
    let new_doc = "No changes.";
    let empty_doc = "Whether nothing would change.";
    let between_doc = "What turns one value into another.\n\n\
        A property is cleared only if the later value was received with it: one that was not selected \
        is kept. To change a value that was read, `edit` says more clearly what is meant.\n\n\
        # Errors\n\n\
        If a property that cannot be null has lost its value.";
    quote! {
        #[doc = #doc]
        #[must_use = "a patch changes nothing until it is sent"]
        #[derive(::core::default::Default)]
        #vis struct #patch {
            #(#fields,)*
            /// Properties to send that are not declared here.
            pub additional: #krate::Additional,
        }

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

            #[doc = #empty_doc]
            pub fn is_empty(&self) -> bool {
                #krate::__private::is_empty(self)
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

/// A field of a body.
pub(super) fn field(krate: &Path, property: &Property) -> TokenStream {
    let Property { ident, vis, value, .. } = property;
    let docs = documentation::property(property);
    let ty = match storage(property) {
        "change" => quote!(#krate::Change<#value>),
        "optional" => quote!(::core::option::Option<#value>),
        _ => quote!(#value),
    };
    quote! {
        #docs
        #vis #ident: #ty
    }
}

/// A body's setter.
pub(super) fn setter(krate: &Path, property: &Property) -> TokenStream {
    let Property { ident, vis, value, .. } = property;
    let docs = documentation::property(property);
    let (argument, convert) = if property.nullable {
        (quote!(#krate::IntoChange<#value>), quote!(into_change))
    } else {
        (quote!(#krate::IntoValue<#value>), quote!(into_value))
    };
    quote! {
        #docs
        #vis fn #ident(mut self, value: impl #argument) -> Self {
            self.#ident = value.#convert();
            self
        }
    }
}

/// How a patch stores a property.
fn storage(property: &Property) -> &'static str {
    if property.nullable { "change" } else { "optional" }
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
            #krate::Keyed::new(self, #ident)
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
    let standard = resource::standard(&patch, "serialize_body");
    let object = property::object(&quote!(&TYPE), &resource.properties, |property| {
        property.is_writable().then(|| storage(property))
    });
    let key = match resource.key() {
        Some(key) => {
            let value = &key.value;
            quote!(#value)
        }
        // What there is only one of, or a fault.
        None => quote!(::std::string::String),
    };
    quote! {
        #[automatically_derived]
        impl __graph::Patch for #patch {
            type Resource = #ident;
            type Key = #key;
        }

        #[automatically_derived]
        impl __graph::Object for #patch {
            #object
        }

        #standard
    }
}

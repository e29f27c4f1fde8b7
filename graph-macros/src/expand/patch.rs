//! The PATCH body: a type of its own, in which every property may be absent.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::resource;
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
    let fields = writable().map(|property| field(resource, property));
    let setters = writable().map(|property| setter(resource, property));
    let with_key = with_key(resource);
    let doc = format!("Changes to a [`{ident}`], the body of its PATCH: only what is set is sent.");
    let new_doc = "No changes.";
    let empty_doc = "Whether nothing would change.";
    quote! {
        #[doc = #doc]
        #[must_use = "a patch changes nothing until it is sent"]
        #[derive(::core::default::Default)]
        #vis struct #patch {
            #(#fields,)*
            /// Properties to send that are not declared here.
            pub additional: #krate::Additional,
        }

        impl #patch {
            #[doc = #new_doc]
            pub fn new() -> Self {
                ::core::default::Default::default()
            }

            #(#setters)*

            #with_key

            #[doc = #empty_doc]
            pub fn is_empty(&self) -> bool {
                #krate::__private::is_empty(self)
            }
        }
    }
}

fn field(resource: &Resource, property: &Property) -> TokenStream {
    let krate = &resource.krate;
    let Property { ident, vis, value, .. } = property;
    let docs = docs(property);
    let ty = if property.nullable {
        quote!(#krate::Change<#value>)
    } else {
        quote!(::core::option::Option<#value>)
    };
    quote! {
        #docs
        #vis #ident: #ty
    }
}

fn setter(resource: &Resource, property: &Property) -> TokenStream {
    let krate = &resource.krate;
    let Property { ident, vis, value, .. } = property;
    let docs = docs(property);
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

/// The field's documentation, or its name in JSON.
fn docs(property: &Property) -> TokenStream {
    let Property { docs, json, .. } = property;
    if docs.is_empty() {
        let name = format!("`{json}`.");
        quote!(#[doc = #name])
    } else {
        quote!(#(#docs)*)
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
    let traits = resource::traits(&patch, "serialize_body");
    let object = resource::object(resource, |property| {
        let storage = if property.nullable { "change" } else { "optional" };
        property.is_writable().then_some(storage)
    });
    let key = match resource.key() {
        Some(key) => {
            let value = &key.value;
            quote!(#value)
        }
        // Only after a fault: a resource without a key is one.
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

        #traits
    }
}

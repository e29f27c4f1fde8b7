//! Enums: text in, text out, and nothing unknown lost.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Enumeration, Member};

pub(super) fn expand(enumeration: &Enumeration) -> TokenStream {
    let Enumeration { ident, krate, odata_type, is_flags, members } = enumeration;
    let names: Vec<_> = members.iter().map(|member| &member.json).collect();
    let variants: Vec<_> = members.iter().map(|Member { ident, .. }| ident).collect();
    let positions = (0..members.len()).map(Literal::usize_unsuffixed);
    let doc = "The member as Microsoft Graph writes it.";
    let kind = format_ident!("{}", if *is_flags { "flags" } else { "new" });
    let value = if *is_flags { flag(ident) } else { value(ident) };
    quote! {
        impl #ident {
            #[doc = #doc]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #names,)*
                    Self::Unrecognized(text) => text,
                }
            }
        }

        const _: () = {
            use #krate::__private as __graph;

            static ENUM: __graph::EnumInfo = __graph::EnumInfo::#kind(#odata_type, &[#(#names),*]);

            #value

            #[automatically_derived]
            impl ::core::convert::From<&str> for #ident {
                #[inline]
                fn from(text: &str) -> Self {
                    match ENUM.position(text) {
                        #(#positions => Self::#variants,)*
                        _ => Self::Unrecognized(::core::convert::Into::into(text)),
                    }
                }
            }

            __graph::member! { #ident described by ENUM }
        };
    }
}

/// A member is a property's value.
fn value(ident: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __graph::FromText for #ident {
            #[inline]
            fn from_text(text: &str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(::core::convert::From::from(text))
            }
        }

        #[automatically_derived]
        impl __graph::Value for #ident {
            const EDM: __graph::EdmType = __graph::EdmType::Enum(&ENUM);

            #[inline]
            fn slot(&self) -> __graph::Slot<'_> {
                __graph::Slot::Str(self.as_str())
            }

            fn slot_mut<P: __graph::Place<Value = Self>>(place: &mut P) -> __graph::SlotMut<'_> {
                __graph::SlotMut::Text(place)
            }
        }
    }
}

/// A set of members is a property's value, and not a member.
fn flag(ident: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __graph::Flag for #ident {
            const INFO: &'static __graph::EnumInfo = &ENUM;

            #[inline]
            fn as_str(&self) -> &str {
                self.as_str()
            }
        }
    }
}

//! Enums: text in, text out, and nothing unknown lost.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

use crate::model::{Enumeration, Member};

pub(super) fn expand(enumeration: &Enumeration) -> TokenStream {
    let Enumeration { ident, krate, odata_type, is_flags, members } = enumeration;
    let names: Vec<_> = members.iter().map(|member| &member.json).collect();
    let variants: Vec<_> = members.iter().map(|Member { ident, .. }| ident).collect();
    let positions = (0..members.len()).map(Literal::usize_unsuffixed);
    let doc = "The member as Microsoft Graph writes it.";
    let kind = format_ident!("{}", if *is_flags { "flags" } else { "new" });
    // A member is a property's value; a set of them is one too, and its members are none.
    let value = Ident::new(if *is_flags { "flag" } else { "value" }, Span::call_site());
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

            __graph::#value! { #ident described by ENUM }
            __graph::member! { #ident described by ENUM }
        };
    }
}

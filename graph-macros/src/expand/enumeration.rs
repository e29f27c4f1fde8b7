//! Enums: text in, text out, and nothing unknown lost.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Enumeration, Member};

pub(super) fn expand(enumeration: &Enumeration) -> TokenStream {
    let Enumeration { ident, krate, odata_type, members } = enumeration;
    let names: Vec<_> = members.iter().map(|member| &member.json).collect();
    let variants: Vec<_> = members.iter().map(|Member { ident, .. }| ident).collect();
    let doc = "The member as Microsoft Graph writes it.";
    quote! {
        impl #ident {
            #[doc = #doc]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #names,)*
                    Self::Unrecognized(text) => text,
                }
            }
        }

        const _: () = {
            use #krate::__private;

            static ENUM: __private::EnumInfo = __private::EnumInfo {
                name: #odata_type,
                members: &[#(#names),*],
            };

            #[automatically_derived]
            impl __private::Enumeration for #ident {
                const INFO: &'static __private::EnumInfo = &ENUM;
            }

            #[automatically_derived]
            impl __private::Value for #ident {
                const EDM: __private::EdmType = __private::EdmType::Enum(&ENUM);

                fn slot(&self) -> __private::Slot<'_> {
                    __private::Slot::Str(self.as_str())
                }

                fn slot_mut<P: __private::Place<Value = Self>>(
                    place: &mut P,
                ) -> __private::SlotMut<'_> {
                    __private::SlotMut::Text(place)
                }
            }

            #[automatically_derived]
            impl __private::TextValue for #ident {
                fn from_text(text: &str) -> ::core::option::Option<Self> {
                    ::core::option::Option::Some(text.into())
                }
            }

            #[automatically_derived]
            impl ::core::convert::From<&str> for #ident {
                fn from(text: &str) -> Self {
                    match text {
                        #(#names => Self::#variants,)*
                        _ => Self::Unrecognized(text.into()),
                    }
                }
            }

            #[automatically_derived]
            impl ::core::fmt::Display for #ident {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(self.as_str())
                }
            }

            #[automatically_derived]
            impl __private::serde::Serialize for #ident {
                fn serialize<S: __private::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }

            #[automatically_derived]
            impl<'de> __private::serde::Deserialize<'de> for #ident {
                fn deserialize<D: __private::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    __private::deserialize_text(deserializer)
                }
            }
        };
    }
}

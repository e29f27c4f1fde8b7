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
            use #krate::__private as __graph;

            static ENUM: __graph::EnumInfo = __graph::EnumInfo {
                name: #odata_type,
                members: &[#(#names),*],
            };

            #[automatically_derived]
            impl __graph::Value for #ident {
                const EDM: __graph::EdmType = __graph::EdmType::Enum(&ENUM);

                fn slot(&self) -> __graph::Slot<'_> {
                    __graph::Slot::Str(self.as_str())
                }

                fn slot_mut<P: __graph::Place<Value = Self>>(
                    place: &mut P,
                ) -> __graph::SlotMut<'_> {
                    __graph::SlotMut::Text(place)
                }
            }

            #[automatically_derived]
            impl ::core::convert::From<&str> for #ident {
                fn from(text: &str) -> Self {
                    match text {
                        #(#names => Self::#variants,)*
                        _ => Self::Unrecognized(::core::convert::Into::into(text)),
                    }
                }
            }

            #[automatically_derived]
            impl ::core::default::Default for #ident {
                fn default() -> Self {
                    Self::Unrecognized(::core::default::Default::default())
                }
            }

            #[automatically_derived]
            impl ::core::cmp::PartialEq for #ident {
                fn eq(&self, other: &Self) -> bool {
                    self.as_str() == other.as_str()
                }
            }

            #[automatically_derived]
            impl ::core::cmp::Eq for #ident {}

            #[automatically_derived]
            impl ::core::hash::Hash for #ident {
                fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                    ::core::hash::Hash::hash(self.as_str(), state);
                }
            }

            #[automatically_derived]
            impl ::core::fmt::Debug for #ident {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.write_str(self.as_str())
                }
            }

            #[automatically_derived]
            impl ::core::fmt::Display for #ident {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    f.pad(self.as_str())
                }
            }

            #[automatically_derived]
            impl __graph::serde::Serialize for #ident {
                fn serialize<S: __graph::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }

            #[automatically_derived]
            impl<'de> __graph::serde::Deserialize<'de> for #ident {
                fn deserialize<D: __graph::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    __graph::deserialize_value(deserializer)
                }
            }
        };
    }
}

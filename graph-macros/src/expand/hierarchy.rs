//! Hierarchies: an enum that is whatever the service says it is.

mod access;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::operation::{self, Bodies, Subject};
use super::property;
use crate::model::{Hierarchy, Variant};
use access::{accessors, as_variant};

pub(super) fn expand(hierarchy: &Hierarchy) -> TokenStream {
    let Hierarchy { ident, krate, vis, base, has_base, variants, properties, operations } =
        hierarchy;
    let constants = property::constants(properties);
    let bodies = Bodies::Derived(base);
    let subject = Subject { ident, krate, vis, bodies };
    let functions = operation::functions(&subject, operations);
    let accessors = accessors(hierarchy);
    let conversions = variants.iter().map(|variant| conversion(hierarchy, variant));
    let as_variants = variants.iter().map(|variant| as_variant(hierarchy, variant));

    let names: Vec<&Ident> = variants.iter().map(|variant| &variant.ident).collect();
    let types: Vec<&Type> = variants.iter().map(|variant| property::unboxed(&variant.ty)).collect();
    let derived = types
        .iter()
        .filter(|_| *has_base)
        .map(|ty| quote_spanned!(ty.span()=> #krate::__private::derives_from::<#ty, #base>();));
    let derived = (!types.is_empty()).then(|| quote!(const _: () = { #(#derived)* };));
    let distinct = has_base.then(|| distinct(base, &types));
    let positions = (0..variants.len()).map(Literal::usize_unsuffixed);
    let operations = operations.iter().map(|op| operation::description(op, &[]));
    let object = object(hierarchy);
    quote! {
        // First, so that it is the first error: what else such a type does not have follows from it.
        #derived

        #[allow(dead_code, clippy::wrong_self_convention)]
        impl #ident {
            #functions
            #accessors
            #(#as_variants)*
        }

        const _: () = {
            use #krate::__private as __graph;
            #[allow(unused_imports)]
            use __graph::BoundOperations as _;

            #[allow(dead_code)]
            impl #ident {
                #constants
            }

            static HIERARCHY: __graph::HierarchyInfo = __graph::HierarchyInfo::new(
                <#base as __graph::Resource>::info,
                &[#(<#types as __graph::Resource>::info),*],
                <#ident as __graph::Operated>::OPERATIONS,
                <#ident>::ONE_BLOCK_OF_GRAPH_OPERATIONS,
            );

            static ERASURE: __graph::Erasure<#ident> = __graph::Erasure {
                object: __graph::derived_object,
                filled: __graph::filled_derived,
            };

            #[automatically_derived]
            impl __graph::Hierarchy for #ident {
                type Base = #base;

                const INFO: &'static __graph::HierarchyInfo = &HIERARCHY;

                const ERASURE: &'static __graph::Erasure<Self> = &ERASURE;

                #[inline]
                fn of_type(odata_type: ::core::option::Option<&str>) -> Self {
                    match __graph::variant(&HIERARCHY, odata_type) {
                        __graph::VariantOf::Base => ::core::default::Default::default(),
                        #(__graph::VariantOf::Derived(#positions) => {
                            Self::#names(::std::boxed::Box::new(::core::default::Default::default()))
                        })*
                        __graph::VariantOf::Derived(_) => ::core::default::Default::default(),
                        __graph::VariantOf::Unknown(name) => Self::Unknown(
                            ::std::boxed::Box::new(__graph::UnknownType::new(name)),
                        ),
                    }
                }

                #[inline]
                fn as_object(&self) -> &dyn __graph::Object {
                    match self {
                        #(Self::#names(object) => &**object,)*
                        Self::Base(object) => &**object,
                        Self::Unknown(object) => object.base(),
                    }
                }

                #[inline]
                fn as_object_mut(&mut self) -> &mut dyn __graph::Object {
                    match self {
                        #(Self::#names(object) => &mut **object,)*
                        Self::Base(object) => &mut **object,
                        Self::Unknown(object) => object.base_mut(),
                    }
                }
            }

            #[automatically_derived]
            impl __graph::Operated for #ident {
                const OPERATIONS: &'static [__graph::Written] = &[#(#operations),*];
            }

            #object
            #(#conversions)*

            #distinct
        };
    }
}

/// Stops the build where two of the types have one name in Graph. A base that was guessed is one of them, and not
/// asked.
fn distinct(base: &Path, types: &[&Type]) -> Option<TokenStream> {
    let checks = types.iter().enumerate().map(|(i, ty)| {
        let position = Literal::usize_unsuffixed(i + 1);
        quote_spanned!(ty.span()=> const _: () = __graph::is_distinct(TYPES, #position);)
    });
    (!types.is_empty()).then(|| {
        quote! {
            const TYPES: &[&__graph::TypeInfo] = &[
                <#base as __graph::Resource>::INFO,
                #(<#types as __graph::Resource>::INFO),*
            ];
            #(#checks)*
        }
    })
}

/// The enum as the object that it holds, as a value of properties, and in serde.
fn object(hierarchy: &Hierarchy) -> TokenStream {
    let Hierarchy { ident, base, .. } = hierarchy;
    let variants: Vec<&Ident> = hierarchy.variants.iter().map(|variant| &variant.ident).collect();
    let names = variants.iter().map(|variant| variant.unraw().to_string());
    let types = hierarchy.variants.iter().map(|variant| type_name(&variant.ty));
    let base_name =
        base.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    quote! {
        #[automatically_derived]
        impl __graph::Object for #ident {
            #[inline]
            fn type_info(&self) -> &'static __graph::TypeInfo {
                __graph::Hierarchy::as_object(self).type_info()
            }

            #[inline]
            fn slot(&self, property: usize) -> __graph::Slot<'_> {
                __graph::Hierarchy::as_object(self).slot(property)
            }

            #[inline]
            fn slot_mut(&mut self, property: usize) -> __graph::SlotMut<'_> {
                __graph::Hierarchy::as_object_mut(self).slot_mut(property)
            }

            #[inline]
            fn additional(&self) -> &__graph::Additional {
                __graph::Hierarchy::as_object(self).additional()
            }

            #[inline]
            fn additional_mut(&mut self) -> &mut __graph::Additional {
                __graph::Hierarchy::as_object_mut(self).additional_mut()
            }
        }

        #[automatically_derived]
        impl __graph::Value for #ident {
            const EDM: __graph::EdmType = __graph::EdmType::Hierarchy(|| &HIERARCHY);

            type Kind = __graph::Hierarchies;

            #[inline]
            fn slot(&self) -> __graph::Slot<'_> {
                __graph::Slot::Object((ERASURE.object)(self))
            }
        }

        #[automatically_derived]
        impl __graph::Derived<#base> for #ident {}

        #[automatically_derived]
        impl ::core::clone::Clone for #ident {
            #[inline]
            fn clone(&self) -> Self {
                __graph::clone_derived(self, ::core::matches!(self, Self::Unknown(_)))
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let (variant, name) = match self {
                    #(Self::#variants(_) => (#names, #types),)*
                    Self::Base(_) => ("Base", #base_name),
                    Self::Unknown(_) => ("Unknown", #base_name),
                };
                __graph::debug_variant(variant, name, (ERASURE.object)(self), f)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq for #ident {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                ::core::mem::discriminant(self) == ::core::mem::discriminant(other)
                    && __graph::equal_objects((ERASURE.object)(self), (ERASURE.object)(other))
            }
        }

        #[automatically_derived]
        impl ::core::default::Default for #ident {
            #[inline]
            fn default() -> Self {
                Self::Base(::std::boxed::Box::new(::core::default::Default::default()))
            }
        }

        #[automatically_derived]
        impl __graph::serde::Serialize for #ident {
            #[inline]
            fn serialize<S: __graph::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                __graph::serialize_object((ERASURE.object)(self), serializer)
            }
        }

        #[automatically_derived]
        impl<'de> __graph::serde::Deserialize<'de> for #ident {
            #[inline]
            fn deserialize<D: __graph::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                __graph::deserialize(&ERASURE, deserializer)
            }
        }
    }
}

/// What a variant's type is called, which its `Debug` shows.
fn type_name(ty: &Type) -> String {
    let Type::Path(ty) = property::unboxed(ty) else { return String::new() };
    ty.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}

/// From the derived type, and back if it is one.
fn conversion(hierarchy: &Hierarchy, variant: &Variant) -> TokenStream {
    let enumeration = &hierarchy.ident;
    let Variant { ident, ty } = variant;
    let ty = property::unboxed(ty);
    quote! {
        #[automatically_derived]
        impl ::core::convert::From<#ty> for #enumeration {
            #[inline]
            fn from(object: #ty) -> Self {
                Self::#ident(::std::boxed::Box::new(object))
            }
        }

        /// An object of another type is given back.
        #[automatically_derived]
        impl ::core::convert::TryFrom<#enumeration> for #ty {
            type Error = #enumeration;

            #[inline]
            fn try_from(
                object: #enumeration,
            ) -> ::core::result::Result<Self, #enumeration> {
                match object {
                    #enumeration::#ident(object) => ::core::result::Result::Ok(*object),
                    other => ::core::result::Result::Err(other),
                }
            }
        }
    }
}

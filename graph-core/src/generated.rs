//! What generated code has for every type, as `macro_rules`: here it can be read and changed as code, and
//! the procedural macros name it in one line.
//!
//! Three of them write the same short `impl`s. A macro that they share would be one more expansion for each
//! type, and each line of these is only a call.
//!
//! What is generated is `#[inline]`, here and in the procedural macros: it becomes code in the unit of a crate
//! that uses it, and not also in the crate that declares it. A library declares far more than an app uses.
//! What all of that needs of a type, its `Declaration` has: a static, so that it is code in the declaring
//! crate alone.

mod enumeration;

/// The traits of a declared type that are one line each into this crate, and what an empty one is. Fields
/// that are `Option`s are apart: to say `None` costs the compiler far less than to call a trait's function.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    (
        $type:ident declared by $declaration:ident
        { $($name:ident,)* }
        optional { $($optional:ident,)* }
    ) => {
        #[automatically_derived]
        impl ::core::default::Default for $type {
            #[inline]
            fn default() -> Self {
                Self {
                    $($name: ::core::default::Default::default(),)*
                    $($optional: ::core::option::Option::None,)*
                    additional: ::core::default::Default::default(),
                }
            }
        }

        #[automatically_derived]
        impl ::core::clone::Clone for $type {
            #[inline]
            fn clone(&self) -> Self {
                $crate::__private::clone(self)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug(::core::stringify!($type), self, f)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__private::equal(self, other)
            }
        }

        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serialize(self, serializer)
            }
        }

        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize(&$declaration.erasure, deserializer)
            }
        }
    };
}

/// What every patch has, and `edit` of what it changes.
#[doc(hidden)]
#[macro_export]
macro_rules! __patch {
    ($vis:vis $patch:ident of $type:ident) => {
        impl $patch {
            /// No changes.
            #[inline]
            pub fn new() -> Self {
                ::core::default::Default::default()
            }

            /// What turns one value into another.
            ///
            /// A property is cleared only if the later value was received with it: one that was not
            /// selected is kept. To change a value that was read, `edit` says more clearly what is meant.
            ///
            /// # Errors
            ///
            /// If a property that cannot be null has lost its value.
            #[inline]
            pub fn between(
                before: &$type,
                after: &$type,
            ) -> ::core::result::Result<Self, $crate::Error> {
                $crate::__private::between(before, after)
            }
        }

        impl $type {
            /// The patch that makes the same changes as `change` does: a property that it sets to `None`
            /// is cleared. The key, and what a PATCH cannot change, are no part of it.
            ///
            /// # Errors
            ///
            /// If a property that cannot be null is set to `None`.
            $vis fn edit(
                &self,
                change: impl ::core::ops::FnOnce(&mut Self),
            ) -> ::core::result::Result<$patch, $crate::Error> {
                $crate::__private::edit(self, change)
            }
        }

        #[automatically_derived]
        impl ::core::default::Default for $patch {
            #[inline]
            fn default() -> Self {
                Self(::core::default::Default::default())
            }
        }

        #[automatically_derived]
        impl ::core::clone::Clone for $patch {
            #[inline]
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        #[automatically_derived]
        impl $crate::Patch for $patch {
            type Resource = $type;
        }

        #[automatically_derived]
        impl ::core::ops::Deref for $patch {
            type Target = $crate::Changes<$type>;

            #[inline]
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        #[automatically_derived]
        impl ::core::ops::DerefMut for $patch {
            #[inline]
            fn deref_mut(&mut self) -> &mut Self::Target {
                &mut self.0
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for $patch {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug_changes(::core::stringify!($patch), &self.0, f)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq for $patch {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__private::equal_changes(&self.0, &other.0)
            }
        }

        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $patch {
            #[inline]
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serialize_changes(&self.0, serializer)
            }
        }
    };
}

/// The traits of an action's parameters, which are only sent. The function that hands out their values is
/// given.
#[doc(hidden)]
#[macro_export]
macro_rules! __parameters {
    ($type:ident described by $info:ident { $($slot:tt)* }) => {
        #[automatically_derived]
        impl $crate::Object for $type {
            #[inline]
            fn type_info(&self) -> &'static $crate::TypeInfo {
                &$info
            }

            $($slot)*

            #[inline]
            fn additional(&self) -> &$crate::Additional {
                &self.additional
            }

            #[inline]
            fn additional_mut(&mut self) -> &mut $crate::Additional {
                &mut self.additional
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__private::debug_body(::core::stringify!($type), self, f)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::__private::equal_objects(self, other)
            }
        }

        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::serialize_parameters(self, serializer)
            }
        }
    };
}

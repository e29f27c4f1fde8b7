//! What generated code has for every enum.

/// An enum's member as a property's value.
#[doc(hidden)]
#[macro_export]
macro_rules! __value {
    ($type:ident described by $info:ident) => {
        #[automatically_derived]
        impl $crate::Value for $type {
            const EDM: $crate::EdmType = $crate::EdmType::Enum(&$info);

            type Kind = $crate::__private::Texts;

            #[inline]
            fn slot(&self) -> $crate::Slot<'_> {
                $crate::Slot::Member(self.as_str(), &$info)
            }
        }
    };
}

/// A member of an enum whose values are sets of them. The set is a property's value, and a member is not.
#[doc(hidden)]
#[macro_export]
macro_rules! __flag {
    ($type:ident described by $info:ident) => {
        #[automatically_derived]
        impl $crate::__private::Flag for $type {
            const INFO: &'static $crate::EnumInfo = &$info;

            #[inline]
            fn as_str(&self) -> &str {
                self.as_str()
            }
        }
    };
}

/// The standard traits of an enum's member, all of them by the text that it stands for.
#[doc(hidden)]
#[macro_export]
macro_rules! __member {
    ($type:ident described by $info:ident) => {
        #[automatically_derived]
        impl ::core::default::Default for $type {
            #[inline]
            fn default() -> Self {
                Self::Unrecognized(::core::default::Default::default())
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq for $type {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        #[automatically_derived]
        impl ::core::cmp::Eq for $type {}

        #[automatically_derived]
        impl ::core::hash::Hash for $type {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        #[automatically_derived]
        impl $crate::__private::serde::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        // A text is always some member.
        #[automatically_derived]
        impl<'de> $crate::__private::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize_member(deserializer, &$info)
            }
        }
    };
}

/// How something stands.
#[non_exhaustive]
#[derive(::core::clone::Clone)]
pub enum Status {
    /// Not known yet.
    Unknown,
    ///`nonCompliant`.
    Bad,
    /// A member that this declaration does not name, as the service wrote it.
    Unrecognized(::std::boxed::Box<str>),
}
impl Status {
    ///The member as Microsoft Graph writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::Bad => "nonCompliant",
            Self::Unrecognized(text) => text,
        }
    }
}
const _: () = {
    use ::graph_core::__private as __graph;
    static ENUM: __graph::EnumInfo = __graph::EnumInfo::new(
        "microsoft.graph.status",
        &["unknown", "nonCompliant"],
    );
    #[automatically_derived]
    impl __graph::FromText for Status {
        fn from_text(text: &str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(::core::convert::From::from(text))
        }
    }
    #[automatically_derived]
    impl __graph::Value for Status {
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
    impl ::core::convert::From<&str> for Status {
        fn from(text: &str) -> Self {
            match text {
                "unknown" => Self::Unknown,
                "nonCompliant" => Self::Bad,
                _ => Self::Unrecognized(::core::convert::Into::into(text)),
            }
        }
    }
    #[automatically_derived]
    impl ::core::default::Default for Status {
        fn default() -> Self {
            Self::Unrecognized(::core::default::Default::default())
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for Status {
        fn eq(&self, other: &Self) -> bool {
            self.as_str() == other.as_str()
        }
    }
    #[automatically_derived]
    impl ::core::cmp::Eq for Status {}
    #[automatically_derived]
    impl ::core::hash::Hash for Status {
        fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
            ::core::hash::Hash::hash(self.as_str(), state);
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for Status {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(self.as_str())
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Status {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.as_str())
        }
    }
    #[automatically_derived]
    impl __graph::serde::Serialize for Status {
        fn serialize<S: __graph::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    #[automatically_derived]
    impl<'de> __graph::serde::Deserialize<'de> for Status {
        fn deserialize<D: __graph::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            __graph::deserialize_member(deserializer, &ENUM)
        }
    }
};

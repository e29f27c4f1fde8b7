/// How something stands.
#[non_exhaustive]
#[derive(
    ::core::clone::Clone,
    ::core::fmt::Debug,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
    ::graph_core::__private::GraphEnum
)]
pub enum Status {
    /// Not known yet.
    Unknown,
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
    use ::graph_core::__private;
    static ENUM: __private::EnumInfo = __private::EnumInfo {
        name: "microsoft.graph.status",
        members: &["unknown", "nonCompliant"],
    };
    #[automatically_derived]
    impl __private::Enumeration for Status {
        const INFO: &'static __private::EnumInfo = &ENUM;
    }
    #[automatically_derived]
    impl __private::Value for Status {
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
    impl __private::TextValue for Status {
        fn from_text(text: &str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(text.into())
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&str> for Status {
        fn from(text: &str) -> Self {
            match text {
                "unknown" => Self::Unknown,
                "nonCompliant" => Self::Bad,
                _ => Self::Unrecognized(text.into()),
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Display for Status {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.pad(self.as_str())
        }
    }
    #[automatically_derived]
    impl __private::serde::Serialize for Status {
        fn serialize<S: __private::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            serializer.serialize_str(self.as_str())
        }
    }
    #[automatically_derived]
    impl<'de> __private::serde::Deserialize<'de> for Status {
        fn deserialize<D: __private::serde::Deserializer<'de>>(
            deserializer: D,
        ) -> ::core::result::Result<Self, D::Error> {
            __private::deserialize_text(deserializer)
        }
    }
};

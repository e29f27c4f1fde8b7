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
    #[inline]
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
        #[inline]
        fn from_text(text: &str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(::core::convert::From::from(text))
        }
    }
    #[automatically_derived]
    impl __graph::Value for Status {
        const EDM: __graph::EdmType = __graph::EdmType::Enum(&ENUM);
        #[inline]
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
        #[inline]
        fn from(text: &str) -> Self {
            match ENUM.position(text) {
                0 => Self::Unknown,
                1 => Self::Bad,
                _ => Self::Unrecognized(::core::convert::Into::into(text)),
            }
        }
    }
    __graph::member! {
        Status described by ENUM
    }
};

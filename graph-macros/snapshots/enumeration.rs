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
    __graph::value! {
        Status described by ENUM
    }
    __graph::member! {
        Status described by ENUM
    }
};

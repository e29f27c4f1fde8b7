pub struct PolicyBase {
    /// Identifies the policy.
    pub id: String,
    ///`owner`.
    pub owner: Option<crate::Owner>,
    /// What the service sent beyond the declared properties: properties newer
    /// than this declaration, annotations such as `@odata.etag`, explicit nulls.
    pub additional: ::graph_core::Additional,
}
///Changes to a [`PolicyBase`], the body of its PATCH: only what is set is sent.
#[must_use = "a patch changes nothing until it is sent"]
pub struct PolicyBasePatch(::graph_core::Changes<PolicyBase>);
#[allow(dead_code, clippy::wrong_self_convention)]
impl PolicyBasePatch {
    ///`owner`.
    pub fn owner(self, value: impl ::graph_core::IntoChange<crate::Owner>) -> Self {
        ::graph_core::__private::change(self, 1, value)
    }
}
const _: () = {
    use ::graph_core::__private as __graph;
    #[allow(dead_code)]
    impl PolicyBase {
        /// Identifies the policy.
        pub const ID: __graph::Property<Self, String> = __graph::property("id");
        ///`owner`.
        pub const OWNER: __graph::Property<Self, crate::Owner> = __graph::property(
            "owner",
        );
    }
    #[allow(unused_imports)]
    use __graph::BoundOperations as _;
    static TYPE: __graph::Declaration<PolicyBase> = __graph::entity(
            "microsoft.graph.policy",
            &["id", "owner"],
            b"\x12\x01",
            &[],
            <PolicyBase>::ONE_BLOCK_OF_GRAPH_OPERATIONS,
        )
        .base();
    #[automatically_derived]
    impl __graph::Derived<PolicyBase> for PolicyBase {}
    #[automatically_derived]
    impl __graph::Resource for PolicyBase {
        const DECLARATION: &'static __graph::Declaration<Self> = &TYPE;
        #[inline]
        fn field(&self, property: usize) -> &dyn __graph::Field {
            match property {
                0 => &self.id,
                1 => &self.owner,
                _ => &self.additional,
            }
        }
        #[inline]
        fn field_mut(&mut self, property: usize) -> &mut dyn ::core::any::Any {
            match property {
                0 => &mut self.id,
                1 => &mut self.owner,
                _ => &mut self.additional,
            }
        }
    }
    __graph::object! {
        PolicyBase declared by TYPE { id, } optional { owner, }
    }
    __graph::patch! {
        pub PolicyBasePatch of PolicyBase
    }
};
#[doc(hidden)]
#[allow(unused_macros)]
#[allow(non_local_definitions)]
#[macro_export]
macro_rules! __PolicyBase_0123456789abcdef {
    (($($krate:tt)*) $kind:ident $item:tt) => {
        $($krate)* ::__private::graph_derived! { $kind 1 { #[doc =
        r" Identifies the policy."] #[graph(key)] pub id : String, #[doc = "`owner`."]
        pub owner : Option < $crate::Owner >, } $item }
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use __PolicyBase_0123456789abcdef as PolicyBase;

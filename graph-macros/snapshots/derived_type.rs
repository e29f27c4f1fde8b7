#[allow(unreachable_pub)]
pub struct IosPolicy {
    ///`id`.
    pub id: String,
    ///`passcodeRequired`.
    pub passcode_required: Option<bool>,
    /// What the service sent beyond the declared properties: properties newer
    /// than this declaration, annotations such as `@odata.etag`, explicit nulls.
    pub additional: ::graph_core::Additional,
}
///Changes to a [`IosPolicy`], the body of its PATCH: only what is set is sent.
#[must_use = "a patch changes nothing until it is sent"]
pub struct IosPolicyPatch(::graph_core::Changes<IosPolicy>);
#[allow(dead_code, clippy::wrong_self_convention)]
impl IosPolicyPatch {
    ///`passcodeRequired`.
    pub fn passcode_required(self, value: impl ::graph_core::IntoChange<bool>) -> Self {
        ::graph_core::__private::change(self, 1, value)
    }
}
const _: () = {
    use ::graph_core::__private as __graph;
    #[allow(dead_code)]
    impl IosPolicy {
        ///`id`.
        pub const ID: __graph::Property<Self, String> = __graph::property("id");
        ///`passcodeRequired`.
        pub const PASSCODE_REQUIRED: __graph::Property<Self, bool> = __graph::property(
            "passcodeRequired",
        );
    }
    #[allow(unused_imports)]
    use __graph::BoundOperations as _;
    static TYPE: __graph::Declaration<IosPolicy> = __graph::derived_entity(
        <PolicyBase as __graph::Resource>::info,
        "microsoft.graph.iosPolicy",
        &["id", "passcodeRequired"],
        b"\x12\x01",
        &[],
        <IosPolicy>::ONE_BLOCK_OF_GRAPH_OPERATIONS,
    );
    #[automatically_derived]
    impl __graph::Derived<PolicyBase> for IosPolicy {}
    #[automatically_derived]
    impl __graph::Parent for IosPolicy {
        type Parent = PolicyBase;
    }
    #[automatically_derived]
    impl __graph::Resource for IosPolicy {
        const DECLARATION: &'static __graph::Declaration<Self> = &TYPE;
        #[inline]
        fn field(&self, property: usize) -> &dyn __graph::Field {
            match property {
                0 => &self.id,
                1 => &self.passcode_required,
                _ => &self.additional,
            }
        }
        #[inline]
        fn field_mut(&mut self, property: usize) -> &mut dyn ::core::any::Any {
            match property {
                0 => &mut self.id,
                1 => &mut self.passcode_required,
                _ => &mut self.additional,
            }
        }
    }
    __graph::object! {
        IosPolicy declared by TYPE { id, } optional { passcode_required, }
    }
    __graph::patch! {
        pub IosPolicyPatch of IosPolicy
    }
};
#[doc(hidden)]
#[allow(unused_imports)]
pub use ::graph_core::__private::graph_not_a_base as IosPolicy;

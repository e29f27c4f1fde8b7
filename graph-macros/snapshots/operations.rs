#[doc(hidden)]
const __GRAPH_OPERATIONS_DEVICE_WIPE: &[::graph_core::__private::Bound] = {
    use ::graph_core::__private as __graph;
    const OPERATIONS: &[__graph::Bound] = &[
        (
            "wipe Action POST /devices/{deviceId}/wipe Device.Wipe required:reason nullable:keepData",
            &[<String as __graph::Value>::EDM, <bool as __graph::Value>::EDM],
        ),
        ("sync Action POST /devices/{deviceId}/sync idempotent:yes", &[]),
        (
            "report Function GET /devices/report(scope='{scope}') required:scope gives:collection",
            &[<String as __graph::Value>::EDM, <Device as __graph::Value>::EDM],
        ),
    ];
    OPERATIONS
};
#[allow(dead_code)]
impl Device {
    /// The actions and functions that are bound to the type. The name is what the compiler
    /// shows where a second block declares more of them.
    #[doc(hidden)]
    pub const ONE_BLOCK_OF_GRAPH_OPERATIONS: &'static [::graph_core::__private::Bound] = __GRAPH_OPERATIONS_DEVICE_WIPE;
    /// Wipes a device.
    ///
    /**```text
POST /devices/{deviceId}/wipe
```

Permission: `Device.Wipe`.*/
    #[doc(alias = "POST /devices/{deviceId}/wipe")]
    pub fn wipe(
        device_id: impl ::graph_core::PathSegment,
        parameters: DeviceWipe,
    ) -> ::graph_core::Request<()> {
        ::graph_core::__private::call(
            __GRAPH_OPERATIONS_DEVICE_WIPE,
            0,
            (device_id,),
            ::graph_core::__private::Content::Object(
                &parameters,
                ::graph_core::__private::Purpose::Call,
            ),
        )
    }
    /**```text
POST /devices/{deviceId}/sync
```

Idempotent: twice has the effect of once, so it is sent again where its outcome is unknown.*/
    #[doc(alias = "POST /devices/{deviceId}/sync")]
    pub fn sync(device_id: impl ::graph_core::PathSegment) -> ::graph_core::Request<()> {
        ::graph_core::__private::call(
            __GRAPH_OPERATIONS_DEVICE_WIPE,
            1,
            (device_id,),
            ::graph_core::__private::Content::None,
        )
    }
    /**```text
GET /devices/report(scope='{scope}')
```*/
    #[doc(alias = "GET /devices/report")]
    pub fn report(
        scope: impl ::graph_core::IntoArgument<String>,
    ) -> ::graph_core::ListRequest<Device> {
        ::graph_core::__private::call_list(
            __GRAPH_OPERATIONS_DEVICE_WIPE,
            2,
            (::graph_core::__private::argument::<String>(scope),),
            ::graph_core::__private::Content::None,
        )
    }
}
const _: () = {
    use ::graph_core::__private as __graph;
    #[allow(unused_imports)]
    use __graph::AnyOwner as _;
    __graph::owns_operations(__graph::Owner::<Device>::IS_ENTITY);
};
///The parameters of [`Device::wipe`]: only what is set is sent.
#[must_use = "parameters do nothing until they are sent"]
#[derive(::core::clone::Clone)]
pub struct DeviceWipe {
    reason: ::core::option::Option<String>,
    keep_data: ::graph_core::Change<bool>,
    /// Parameters to send that are not declared here.
    pub additional: ::graph_core::Additional,
}
#[allow(dead_code, clippy::wrong_self_convention)]
impl DeviceWipe {
    ///The parameters that must be given.
    pub fn new(reason: impl ::graph_core::IntoArgument<String>) -> Self {
        Self {
            reason: reason.into_value(),
            keep_data: ::graph_core::Change::Keep,
            additional: ::core::default::Default::default(),
        }
    }
    ///`keepData`.
    pub fn keep_data(mut self, value: impl ::graph_core::IntoChange<bool>) -> Self {
        self.keep_data = value.into_change();
        self
    }
}
const _: () = {
    use ::graph_core::__private as __graph;
    static TYPE: __graph::TypeInfo = __graph::TypeInfo::complex(
        "wipe",
        &["reason", "keepData"],
        b"\x10\x01",
    );
    __graph::parameters! {
        DeviceWipe described by TYPE { #[inline] fn slot(& self, property : usize) ->
        __graph::Slot < '_ > { let field : & dyn __graph::Field = match property { 0 => &
        self.reason, 1 => & self.keep_data, _ => & self.additional, }; field.slot() } }
    }
};

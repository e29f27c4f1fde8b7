#[allow(unused_imports)]
use ::graph_core::__private::BoundOperations as _;
#[allow(dead_code)]
impl Device {
    /// The actions and functions that are bound to the type.
    #[doc(hidden)]
    pub const GRAPH_OPERATIONS: &'static [::graph_core::OperationInfo] = {
        use ::graph_core::__private as __graph;
        const OPERATIONS: &[__graph::OperationInfo] = &[
            __graph::OperationInfo::new(
                    "wipe",
                    __graph::OperationKind::Action,
                    __graph::Method::Post,
                    "/devices/{deviceId}/wipe",
                )
                .permissions(&["Device.Wipe"], &["Device.Wipe"])
                .parameters(
                    &[
                        __graph::ParameterInfo::new(
                                "reason",
                                <String as __graph::Value>::EDM,
                            )
                            .required(),
                        __graph::ParameterInfo::new(
                            "keepData",
                            <bool as __graph::Value>::EDM,
                        ),
                    ],
                ),
            __graph::OperationInfo::new(
                    "sync",
                    __graph::OperationKind::Action,
                    __graph::Method::Post,
                    "/devices/{deviceId}/sync",
                )
                .idempotent(true),
            __graph::OperationInfo::new(
                    "report",
                    __graph::OperationKind::Function,
                    __graph::Method::Get,
                    "/devices/report(scope='{scope}')",
                )
                .parameters(
                    &[
                        __graph::ParameterInfo::new(
                                "scope",
                                <String as __graph::Value>::EDM,
                            )
                            .required(),
                    ],
                )
                .result(__graph::ResultInfo::Collection(<Device as __graph::Value>::EDM)),
        ];
        OPERATIONS
    };
    /// Wipes a device.
    ///
    /**```text
POST /devices/{deviceId}/wipe
```

Permission: `Device.Wipe`.*/
    #[inline]
    pub fn wipe(
        device_id: impl ::graph_core::PathSegment,
        parameters: DeviceWipe,
    ) -> ::graph_core::Request<()> {
        ::graph_core::__private::request(
            &Self::GRAPH_OPERATIONS[0],
            &[&device_id],
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
    #[inline]
    pub fn sync(device_id: impl ::graph_core::PathSegment) -> ::graph_core::Request<()> {
        ::graph_core::__private::request(
            &Self::GRAPH_OPERATIONS[1],
            &[&device_id],
            ::graph_core::__private::Content::None,
        )
    }
    /**```text
GET /devices/report(scope='{scope}')
```*/
    #[inline]
    pub fn report(
        scope: impl ::graph_core::IntoArgument<String>,
    ) -> ::graph_core::ListRequest<Device> {
        ::graph_core::__private::list(
            &Self::GRAPH_OPERATIONS[2],
            &[&::graph_core::__private::argument::<String>(scope)],
            ::graph_core::__private::Content::None,
        )
    }
}
///The parameters of [`Device::wipe`]: only what is set is sent.
#[must_use = "parameters do nothing until they are sent"]
#[derive(::core::clone::Clone)]
pub struct DeviceWipe {
    ///`reason`.
    pub reason: String,
    ///`keepData`.
    pub keep_data: ::graph_core::Change<bool>,
    /// Parameters to send that are not declared here.
    pub additional: ::graph_core::Additional,
}
#[allow(dead_code, clippy::wrong_self_convention)]
impl DeviceWipe {
    /// The parameters that must be given.
    pub fn new(reason: impl ::core::convert::Into<String>) -> Self {
        Self {
            reason: ::core::convert::Into::into(reason),
            keep_data: ::core::default::Default::default(),
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
        &[
            __graph::PropertyInfo::new("reason", <String as __graph::Value>::EDM)
                .required(),
            __graph::PropertyInfo::new("keepData", <bool as __graph::Value>::EDM),
        ],
    );
    #[automatically_derived]
    impl __graph::Object for DeviceWipe {
        fn type_info(&self) -> &'static __graph::TypeInfo {
            &TYPE
        }
        fn slot(&self, property: usize) -> __graph::Slot<'_> {
            match property {
                0 => <String as __graph::Value>::required(&self.reason),
                1 => <bool as __graph::Value>::change(&self.keep_data),
                _ => __graph::Slot::Absent,
            }
        }
        fn slot_mut(&mut self, property: usize) -> __graph::SlotMut<'_> {
            match property {
                0 => <String as __graph::Value>::required_mut(&mut self.reason),
                1 => <bool as __graph::Value>::change_mut(&mut self.keep_data),
                _ => __graph::SlotMut::Absent,
            }
        }
        fn additional(&self) -> &__graph::Additional {
            &self.additional
        }
        fn additional_mut(&mut self) -> &mut __graph::Additional {
            &mut self.additional
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for DeviceWipe {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            __graph::debug("DeviceWipe", self, f)
        }
    }
    #[automatically_derived]
    impl ::core::cmp::PartialEq for DeviceWipe {
        fn eq(&self, other: &Self) -> bool {
            __graph::equal(self, other)
        }
    }
    #[automatically_derived]
    impl __graph::serde::Serialize for DeviceWipe {
        fn serialize<S: __graph::serde::Serializer>(
            &self,
            serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            __graph::serialize_parameters(self, serializer)
        }
    }
};

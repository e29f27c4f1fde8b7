//! What an app runs on.

use graph_core::{graph_complex, graph_enum};

/// The oldest Android that an app runs on. One of these is true.
#[graph_complex]
pub struct AndroidMinimumOperatingSystem {
    #[graph(not_null)]
    pub v4_0: Option<bool>,
    #[graph(not_null)]
    pub v4_0_3: Option<bool>,
    #[graph(not_null)]
    pub v4_1: Option<bool>,
    #[graph(not_null)]
    pub v4_2: Option<bool>,
    #[graph(not_null)]
    pub v4_3: Option<bool>,
    #[graph(not_null)]
    pub v4_4: Option<bool>,
    #[graph(not_null)]
    pub v5_0: Option<bool>,
    #[graph(not_null)]
    pub v5_1: Option<bool>,
    #[graph(not_null)]
    pub v6_0: Option<bool>,
    #[graph(not_null)]
    pub v7_0: Option<bool>,
    #[graph(not_null)]
    pub v7_1: Option<bool>,
    #[graph(not_null)]
    pub v8_0: Option<bool>,
    #[graph(not_null)]
    pub v8_1: Option<bool>,
    #[graph(not_null)]
    pub v9_0: Option<bool>,
    #[graph(not_null)]
    pub v10_0: Option<bool>,
    #[graph(not_null)]
    pub v11_0: Option<bool>,
}

/// The oldest iOS that an app runs on. One of these is true.
#[graph_complex]
pub struct IosMinimumOperatingSystem {
    #[graph(not_null)]
    pub v8_0: Option<bool>,
    #[graph(not_null)]
    pub v9_0: Option<bool>,
    #[graph(not_null)]
    pub v10_0: Option<bool>,
    #[graph(not_null)]
    pub v11_0: Option<bool>,
    #[graph(not_null)]
    pub v12_0: Option<bool>,
    #[graph(not_null)]
    pub v13_0: Option<bool>,
    #[graph(not_null)]
    pub v14_0: Option<bool>,
    #[graph(not_null)]
    pub v15_0: Option<bool>,
}

/// The Apple devices that an app runs on.
#[graph_complex]
pub struct IosDeviceType {
    #[graph(name = "iPad", not_null)]
    pub ipad: Option<bool>,
    #[graph(name = "iPhoneAndIPod", not_null)]
    pub iphone_and_ipod: Option<bool>,
}

/// The oldest macOS that an app runs on. One of these is true.
#[graph_complex]
pub struct MacOSMinimumOperatingSystem {
    #[graph(not_null)]
    pub v10_7: Option<bool>,
    #[graph(not_null)]
    pub v10_8: Option<bool>,
    #[graph(not_null)]
    pub v10_9: Option<bool>,
    #[graph(not_null)]
    pub v10_10: Option<bool>,
    #[graph(not_null)]
    pub v10_11: Option<bool>,
    #[graph(not_null)]
    pub v10_12: Option<bool>,
    #[graph(not_null)]
    pub v10_13: Option<bool>,
    #[graph(not_null)]
    pub v10_14: Option<bool>,
    #[graph(not_null)]
    pub v10_15: Option<bool>,
    #[graph(not_null)]
    pub v11_0: Option<bool>,
    #[graph(not_null)]
    pub v12_0: Option<bool>,
    #[graph(not_null)]
    pub v13_0: Option<bool>,
}

/// The oldest Windows that an app runs on. One of these is true.
#[graph_complex]
pub struct WindowsMinimumOperatingSystem {
    #[graph(not_null)]
    pub v8_0: Option<bool>,
    #[graph(not_null)]
    pub v8_1: Option<bool>,
    #[graph(not_null)]
    pub v10_0: Option<bool>,
}

/// A processor architecture that an app runs on.
#[graph_enum(flags)]
pub enum WindowsArchitecture {
    None,
    X86,
    X64,
    Arm,
    Neutral,
}

/// A kind of Windows device that an app runs on.
#[graph_enum(flags)]
pub enum WindowsDeviceType {
    None,
    Desktop,
    Mobile,
    Holographic,
    Team,
    UnknownFutureValue,
}

//! `omaSetting`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Binary, DateTimeOffset, graph_complex, graph_hierarchy};

/// What every [`OmaSetting`] has.
#[graph_complex(base, abstract)]
pub struct OmaSettingBase {
    pub description: Option<String>,
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub oma_uri: Option<String>,
}

/// The complex type `omaSetting`.
#[graph_hierarchy(base = OmaSettingBase)]
pub enum OmaSetting {
    Base64(OmaSettingBase64),
    Boolean(OmaSettingBoolean),
    DateTime(OmaSettingDateTime),
    FloatingPoint(OmaSettingFloatingPoint),
    Integer(OmaSettingInteger),
    OmaSettingString(OmaSettingString),
    StringXml(OmaSettingStringXml),
}

/// The complex type `omaSettingBase64`.
#[graph_complex(base = OmaSettingBase)]
pub struct OmaSettingBase64 {
    pub file_name: Option<String>,
    #[graph(not_null)]
    pub value: Option<String>,
}

/// The complex type `omaSettingBoolean`.
#[graph_complex(base = OmaSettingBase)]
pub struct OmaSettingBoolean {
    #[graph(not_null)]
    pub value: Option<bool>,
}

/// The complex type `omaSettingDateTime`.
#[graph_complex(base = OmaSettingBase)]
pub struct OmaSettingDateTime {
    #[graph(not_null)]
    pub value: Option<DateTimeOffset>,
}

/// The complex type `omaSettingFloatingPoint`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-omasettingfloatingpoint)
#[graph_complex(base = OmaSettingBase)]
pub struct OmaSettingFloatingPoint {
    #[graph(not_null)]
    pub value: Option<f32>,
}

/// The complex type `omaSettingInteger`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-omasettinginteger)
#[graph_complex(base = OmaSettingBase)]
pub struct OmaSettingInteger {
    #[graph(not_null)]
    pub value: Option<i32>,
}

/// The complex type `omaSettingString`.
#[graph_complex(base = OmaSettingBase)]
pub struct OmaSettingString {
    #[graph(not_null)]
    pub value: Option<String>,
}

/// The complex type `omaSettingStringXml`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-omasettingstringxml)
#[graph_complex(base = OmaSettingBase)]
pub struct OmaSettingStringXml {
    pub file_name: Option<String>,
    #[graph(not_null)]
    pub value: Option<Binary>,
}

//! `win32LobAppRule`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_enum, graph_hierarchy};

use crate::RunAsAccountType;

/// What every [`Win32LobAppRule`] has.
#[graph_complex(base, abstract)]
pub struct Win32LobAppRuleBase {
    #[graph(not_null)]
    pub rule_type: Option<Win32LobAppRuleType>,
}

/// A condition that is checked on the device.
#[graph_hierarchy(base = Win32LobAppRuleBase)]
pub enum Win32LobAppRule {
    FileSystem(Win32LobAppFileSystemRule),
    PowerShellScript(Win32LobAppPowerShellScriptRule),
    ProductCode(Win32LobAppProductCodeRule),
    Registry(Win32LobAppRegistryRule),
}

/// A condition on a file or folder.
#[graph_complex(base = Win32LobAppRuleBase)]
pub struct Win32LobAppFileSystemRule {
    #[graph(not_null)]
    pub check32_bit_on64_system: Option<bool>,
    pub comparison_value: Option<String>,
    pub file_or_folder_name: Option<String>,
    #[graph(not_null)]
    pub operation_type: Option<Win32LobAppFileSystemOperationType>,
    #[graph(not_null)]
    pub operator: Option<Win32LobAppRuleOperator>,
    pub path: Option<String>,
}

/// A condition on what a script prints.
#[graph_complex(base = Win32LobAppRuleBase)]
pub struct Win32LobAppPowerShellScriptRule {
    pub comparison_value: Option<String>,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub enforce_signature_check: Option<bool>,
    #[graph(not_null)]
    pub operation_type: Option<Win32LobAppPowerShellScriptRuleOperationType>,
    #[graph(not_null)]
    pub operator: Option<Win32LobAppRuleOperator>,
    #[graph(not_null)]
    pub run_as32_bit: Option<bool>,
    pub run_as_account: Option<RunAsAccountType>,
    pub script_content: Option<String>,
}

/// A condition on an installed MSI product.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-win32lobappproductcoderule)
#[graph_complex(base = Win32LobAppRuleBase)]
pub struct Win32LobAppProductCodeRule {
    pub product_code: Option<String>,
    pub product_version: Option<String>,
    #[graph(not_null)]
    pub product_version_operator: Option<Win32LobAppRuleOperator>,
}

/// A condition on the registry.
#[graph_complex(base = Win32LobAppRuleBase)]
pub struct Win32LobAppRegistryRule {
    #[graph(not_null)]
    pub check32_bit_on64_system: Option<bool>,
    pub comparison_value: Option<String>,
    pub key_path: Option<String>,
    #[graph(not_null)]
    pub operation_type: Option<Win32LobAppRegistryRuleOperationType>,
    #[graph(not_null)]
    pub operator: Option<Win32LobAppRuleOperator>,
    pub value_name: Option<String>,
}

/// What is compared of a file or folder.
#[graph_enum]
pub enum Win32LobAppFileSystemOperationType {
    NotConfigured,
    Exists,
    ModifiedDate,
    CreatedDate,
    Version,
    SizeInMB,
}

/// What a script's output is read as.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-win32lobapppowershellscriptruleoperationtype)
#[graph_enum]
pub enum Win32LobAppPowerShellScriptRuleOperationType {
    NotConfigured,
    String_,
    DateTime,
    Integer,
    Float,
    Version,
    Boolean,
}

/// What is compared of a registry value.
#[graph_enum]
pub enum Win32LobAppRegistryRuleOperationType {
    NotConfigured,
    Exists,
    DoesNotExist,
    String_,
    Integer,
    Version,
}

/// How values are compared.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-win32lobappruleoperator)
#[graph_enum]
pub enum Win32LobAppRuleOperator {
    NotConfigured,
    Equal,
    NotEqual,
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
}

/// What a condition is for.
#[graph_enum]
pub enum Win32LobAppRuleType {
    Detection,
    Requirement,
}

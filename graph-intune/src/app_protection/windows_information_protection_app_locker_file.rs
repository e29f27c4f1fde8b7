//! `windowsInformationProtectionAppLockerFile`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Binary, graph_resource};

/// The entity type `windowsInformationProtectionAppLockerFile`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-windowsinformationprotectionapplockerfile)
#[doc(alias = "exemptAppLockerFiles")]
#[doc(alias = "protectedAppLockerFiles")]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/exemptAppLockerFiles",
    method = [GET, POST],
    also(
        of_windows_information_protection = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/protectedAppLockerFiles",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/exemptAppLockerFiles/$count",
    method = GET,
    also(
        of_windows_information_protection = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/protectedAppLockerFiles/$count",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    method = [GET, PATCH, DELETE],
    also(
        of_windows_information_protection = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles",
    method = GET,
    name = "list_of_mdm_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles",
    method = POST,
    name = "create_of_mdm_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/$count",
    method = GET,
    name = "count_of_mdm_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    method = GET,
    name = "get_of_mdm_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    method = PATCH,
    name = "update_of_mdm_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    method = DELETE,
    name = "delete_of_mdm_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles",
    method = GET,
    name = "list_protected_app_locker_files_of_mdm_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles",
    method = POST,
    name = "create_protected_app_locker_files_of_mdm_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/$count",
    method = GET,
    name = "count_protected_app_locker_files_of_mdm_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    method = GET,
    name = "get_protected_app_locker_files_of_mdm_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    method = PATCH,
    name = "update_protected_app_locker_files_of_mdm_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    method = DELETE,
    name = "delete_protected_app_locker_files_of_mdm_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles",
    method = GET,
    name = "list_of_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles",
    method = POST,
    name = "create_of_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles/$count",
    method = GET,
    name = "count_of_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    method = GET,
    name = "get_of_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    method = PATCH,
    name = "update_of_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    method = DELETE,
    name = "delete_of_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles",
    method = GET,
    name = "list_protected_app_locker_files_of_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles",
    method = POST,
    name = "create_protected_app_locker_files_of_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles/$count",
    method = GET,
    name = "count_protected_app_locker_files_of_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    method = GET,
    name = "get_protected_app_locker_files_of_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    method = PATCH,
    name = "update_protected_app_locker_files_of_windows_information_protection_policy",
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles/{windowsInformationProtectionAppLockerFileId}",
    method = DELETE,
    name = "delete_protected_app_locker_files_of_windows_information_protection_policy",
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct WindowsInformationProtectionAppLockerFile {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    pub file: Option<Binary>,
    pub file_hash: Option<String>,
    pub version: Option<String>,
}

//! `cloudPcProvisioningPolicy`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_enum, graph_operations, graph_resource};

use crate::{CloudPcProvisioningPolicyAssignment, CloudPcProvisioningType};

/// The entity type `cloudPcProvisioningPolicy`.
#[doc(alias = "provisioningPolicies")]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/provisioningPolicies",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/provisioningPolicies/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(read = "CloudPC.Read.All", write = "CloudPC.ReadWrite.All",))]
pub struct CloudPcProvisioningPolicy {
    #[graph(key)]
    pub id: String,
    pub alternate_resource_url: Option<String>,
    pub autopatch: Option<CloudPcProvisioningPolicyAutopatch>,
    pub cloud_pc_group_display_name: Option<String>,
    pub cloud_pc_naming_template: Option<String>,
    pub description: Option<String>,
    #[graph(not_null)]
    pub display_name: Option<String>,
    pub domain_join_configurations: Option<Vec<CloudPcDomainJoinConfiguration>>,
    pub enable_single_sign_on: Option<bool>,
    pub grace_period_in_hours: Option<i32>,
    #[graph(not_null)]
    pub image_display_name: Option<String>,
    #[graph(not_null)]
    pub image_id: Option<String>,
    #[graph(not_null)]
    pub image_type: Option<CloudPcProvisioningPolicyImageType>,
    pub local_admin_enabled: Option<bool>,
    pub microsoft_managed_desktop: Option<MicrosoftManagedDesktop>,
    pub provisioning_type: Option<CloudPcProvisioningType>,
    pub windows_setting: Option<CloudPcWindowsSetting>,
    #[graph(navigation)]
    pub assignments: Option<Vec<CloudPcProvisioningPolicyAssignment>>,
}

#[graph_operations(
    path = "/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}",
    permission = "CloudPC.ReadWrite.All"
)]
impl CloudPcProvisioningPolicy {
    /// Calls the action `assign`.
    #[graph(POST)]
    fn assign(assignments: Option<Vec<CloudPcProvisioningPolicyAssignment>>);
}

/// The complex type `cloudPcDomainJoinConfiguration`.
#[graph_complex]
pub struct CloudPcDomainJoinConfiguration {
    pub domain_join_type: Option<CloudPcDomainJoinType>,
    pub on_premises_connection_id: Option<String>,
    pub region_group: Option<CloudPcRegionGroup>,
    pub region_name: Option<String>,
}

/// The complex type `cloudPcProvisioningPolicyAutopatch`.
#[graph_complex]
pub struct CloudPcProvisioningPolicyAutopatch {
    pub autopatch_group_id: Option<String>,
}

/// The complex type `cloudPcWindowsSetting`.
#[graph_complex]
pub struct CloudPcWindowsSetting {
    pub locale: Option<String>,
}

/// The complex type `microsoftManagedDesktop`.
#[graph_complex]
pub struct MicrosoftManagedDesktop {
    pub managed_type: Option<MicrosoftManagedDesktopType>,
    pub profile: Option<String>,
}

/// The enum `cloudPcDomainJoinType`.
#[graph_enum]
pub enum CloudPcDomainJoinType {
    AzureADJoin,
    HybridAzureADJoin,
    UnknownFutureValue,
}

/// The enum `cloudPcProvisioningPolicyImageType`.
#[graph_enum]
pub enum CloudPcProvisioningPolicyImageType {
    Gallery,
    Custom,
    UnknownFutureValue,
}

/// The enum `cloudPcRegionGroup`.
#[graph_enum]
pub enum CloudPcRegionGroup {
    Default,
    Australia,
    Canada,
    UsCentral,
    UsEast,
    UsWest,
    France,
    Germany,
    EuropeUnion,
    UnitedKingdom,
    Japan,
    Asia,
    India,
    SouthAmerica,
    Euap,
    UsGovernment,
    UsGovernmentDOD,
    Norway,
    Switzerland,
    SouthKorea,
    UnknownFutureValue,
}

/// The enum `microsoftManagedDesktopType`.
#[graph_enum]
pub enum MicrosoftManagedDesktopType {
    NotManaged,
    PremiumManaged,
    StandardManaged,
    StarterManaged,
    UnknownFutureValue,
}

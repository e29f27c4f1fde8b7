//! `cloudPcOnPremisesConnection`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_enum, graph_operations, graph_resource};

/// The entity type `cloudPcOnPremisesConnection`.
#[doc(alias = "onPremisesConnections")]
#[graph_resource(path = "/deviceManagement/virtualEndpoint/onPremisesConnections", method = GET)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/onPremisesConnections",
    method = POST,
    permission(delegated = "CloudPC.ReadWrite.All"),
)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/onPremisesConnections/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnectionId}",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnectionId}",
    method = [PATCH, DELETE],
    permission(delegated = "CloudPC.ReadWrite.All"),
)]
#[graph_resource(permission(read = "CloudPC.Read.All"))]
pub struct CloudPcOnPremisesConnection {
    #[graph(key)]
    pub id: String,
    pub ad_domain_name: Option<String>,
    pub ad_domain_password: Option<String>,
    pub ad_domain_username: Option<String>,
    pub alternate_resource_url: Option<String>,
    pub connection_type: Option<CloudPcOnPremisesConnectionType>,
    #[graph(not_null)]
    pub display_name: Option<String>,
    pub health_check_paused: Option<bool>,
    #[graph(not_null)]
    pub health_check_status: Option<CloudPcOnPremisesConnectionStatus>,
    pub health_check_status_detail: Option<CloudPcOnPremisesConnectionStatusDetail>,
    pub in_use: Option<bool>,
    pub in_use_by_cloud_pc: Option<bool>,
    pub organizational_unit: Option<String>,
    #[graph(not_null)]
    pub resource_group_id: Option<String>,
    pub scope_ids: Option<Vec<String>>,
    #[graph(not_null)]
    pub subnet_id: Option<String>,
    #[graph(not_null)]
    pub subscription_id: Option<String>,
    pub subscription_name: Option<String>,
    #[graph(not_null)]
    pub virtual_network_id: Option<String>,
    pub virtual_network_location: Option<String>,
}

#[graph_operations(
    path = "/deviceManagement/virtualEndpoint/onPremisesConnections/{cloudPcOnPremisesConnectionId}",
    permission = "CloudPC.ReadWrite.All"
)]
impl CloudPcOnPremisesConnection {
    /// Calls the action `runHealthChecks`.
    #[graph(POST, permission(delegated = "CloudPC.ReadWrite.All"))]
    fn run_health_checks();

    /// Calls the action `updateAdDomainPassword`.
    #[graph(POST)]
    fn update_ad_domain_password(ad_domain_password: Option<String>);
}

/// The complex type `cloudPcOnPremisesConnectionHealthCheck`.
#[graph_complex]
pub struct CloudPcOnPremisesConnectionHealthCheck {
    pub additional_detail: Option<String>,
    pub correlation_id: Option<String>,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub end_date_time: Option<DateTimeOffset>,
    pub error_type: Option<CloudPcOnPremisesConnectionHealthCheckErrorType>,
    pub recommended_action: Option<String>,
    #[graph(not_null)]
    pub start_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub status: Option<CloudPcOnPremisesConnectionStatus>,
}

/// The complex type `cloudPcOnPremisesConnectionStatusDetail`.
#[graph_complex]
pub struct CloudPcOnPremisesConnectionStatusDetail {
    #[graph(not_null)]
    pub end_date_time: Option<DateTimeOffset>,
    pub health_checks: Option<Vec<CloudPcOnPremisesConnectionHealthCheck>>,
    #[graph(not_null)]
    pub start_date_time: Option<DateTimeOffset>,
}

/// The enum `cloudPcOnPremisesConnectionHealthCheckErrorType`.
#[graph_enum]
pub enum CloudPcOnPremisesConnectionHealthCheckErrorType {
    DnsCheckFqdnNotFound,
    DnsCheckNameWithInvalidCharacter,
    DnsCheckUnknownError,
    AdJoinCheckFqdnNotFound,
    AdJoinCheckIncorrectCredentials,
    AdJoinCheckOrganizationalUnitNotFound,
    AdJoinCheckOrganizationalUnitIncorrectFormat,
    AdJoinCheckComputerObjectAlreadyExists,
    AdJoinCheckAccessDenied,
    AdJoinCheckCredentialsExpired,
    AdJoinCheckAccountLockedOrDisabled,
    AdJoinCheckAccountQuotaExceeded,
    AdJoinCheckServerNotOperational,
    AdJoinCheckUnknownError,
    EndpointConnectivityCheckCloudPcUrlNotAllowListed,
    EndpointConnectivityCheckWVDUrlNotAllowListed,
    EndpointConnectivityCheckIntuneUrlNotAllowListed,
    EndpointConnectivityCheckAzureADUrlNotAllowListed,
    EndpointConnectivityCheckLocaleUrlNotAllowListed,
    EndpointConnectivityCheckUnknownError,
    AzureAdDeviceSyncCheckDeviceNotFound,
    AzureAdDeviceSyncCheckLongSyncCircle,
    AzureAdDeviceSyncCheckConnectDisabled,
    AzureAdDeviceSyncCheckDurationExceeded,
    AzureAdDeviceSyncCheckScpNotConfigured,
    AzureAdDeviceSyncCheckTransientServiceError,
    AzureAdDeviceSyncCheckUnknownError,
    ResourceAvailabilityCheckNoSubnetIP,
    ResourceAvailabilityCheckSubscriptionDisabled,
    ResourceAvailabilityCheckAzurePolicyViolation,
    ResourceAvailabilityCheckSubscriptionNotFound,
    ResourceAvailabilityCheckSubscriptionTransferred,
    ResourceAvailabilityCheckGeneralSubscriptionError,
    ResourceAvailabilityCheckUnsupportedVNetRegion,
    ResourceAvailabilityCheckResourceGroupInvalid,
    ResourceAvailabilityCheckVNetInvalid,
    ResourceAvailabilityCheckSubnetInvalid,
    ResourceAvailabilityCheckResourceGroupBeingDeleted,
    ResourceAvailabilityCheckVNetBeingMoved,
    ResourceAvailabilityCheckSubnetDelegationFailed,
    ResourceAvailabilityCheckSubnetWithExternalResources,
    ResourceAvailabilityCheckResourceGroupLockedForReadonly,
    ResourceAvailabilityCheckResourceGroupLockedForDelete,
    ResourceAvailabilityCheckNoIntuneReaderRoleError,
    ResourceAvailabilityCheckIntuneDefaultWindowsRestrictionViolation,
    ResourceAvailabilityCheckIntuneCustomWindowsRestrictionViolation,
    ResourceAvailabilityCheckDeploymentQuotaLimitReached,
    ResourceAvailabilityCheckTransientServiceError,
    ResourceAvailabilityCheckUnknownError,
    PermissionCheckNoSubscriptionReaderRole,
    PermissionCheckNoResourceGroupOwnerRole,
    PermissionCheckNoVNetContributorRole,
    PermissionCheckNoResourceGroupNetworkContributorRole,
    PermissionCheckNoWindows365NetworkUserRole,
    PermissionCheckNoWindows365NetworkInterfaceContributorRole,
    PermissionCheckTransientServiceError,
    PermissionCheckUnknownError,
    UdpConnectivityCheckStunUrlNotAllowListed,
    UdpConnectivityCheckTurnUrlNotAllowListed,
    UdpConnectivityCheckUrlsNotAllowListed,
    UdpConnectivityCheckUnknownError,
    InternalServerErrorDeploymentCanceled,
    InternalServerErrorAllocateResourceFailed,
    InternalServerErrorVMDeploymentTimeout,
    InternalServerErrorUnableToRunDscScript,
    SsoCheckKerberosConfigurationError,
    InternalServerUnknownError,
    UnknownFutureValue,
}

/// The enum `cloudPcOnPremisesConnectionStatus`.
#[graph_enum]
pub enum CloudPcOnPremisesConnectionStatus {
    Pending,
    Running,
    Passed,
    Failed,
    Warning,
    Informational,
    UnknownFutureValue,
}

/// The enum `cloudPcOnPremisesConnectionType`.
#[graph_enum]
pub enum CloudPcOnPremisesConnectionType {
    HybridAzureADJoin,
    AzureADJoin,
    UnknownFutureValue,
}

//! `cloudPcAuditEvent`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_enum, graph_operations, graph_resource};

/// The entity type `cloudPcAuditEvent`.
#[doc(alias = "auditEvents")]
#[graph_resource(path = "/deviceManagement/virtualEndpoint/auditEvents", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/virtualEndpoint/auditEvents/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/auditEvents/{cloudPcAuditEventId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(read = "CloudPC.Read.All"))]
pub struct CloudPcAuditEvent {
    #[graph(key)]
    pub id: String,
    pub activity: Option<String>,
    #[graph(not_null)]
    pub activity_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub activity_operation_type: Option<CloudPcAuditActivityOperationType>,
    #[graph(not_null)]
    pub activity_result: Option<CloudPcAuditActivityResult>,
    #[graph(not_null)]
    pub activity_type: Option<String>,
    #[graph(not_null)]
    pub actor: Option<CloudPcAuditActor>,
    #[graph(not_null)]
    pub category: Option<CloudPcAuditCategory>,
    #[graph(not_null)]
    pub component_name: Option<String>,
    #[graph(not_null)]
    pub correlation_id: Option<String>,
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub resources: Option<Vec<CloudPcAuditResource>>,
}

#[graph_operations(
    path = "/deviceManagement/virtualEndpoint/auditEvents",
    permission = "CloudPC.Read.All"
)]
impl CloudPcAuditEvent {
    /// Calls the function `getAuditActivityTypes`.
    #[graph(GET)]
    fn get_audit_activity_types() -> Vec<String>;
}

/// The complex type `cloudPcAuditActor`.
#[graph_complex]
pub struct CloudPcAuditActor {
    pub application_display_name: Option<String>,
    pub application_id: Option<String>,
    pub ip_address: Option<String>,
    pub remote_tenant_id: Option<String>,
    pub remote_user_id: Option<String>,
    pub service_principal_name: Option<String>,
    pub user_id: Option<String>,
    #[graph(not_null)]
    pub user_permissions: Option<Vec<String>>,
    pub user_principal_name: Option<String>,
    pub user_role_scope_tags: Option<Vec<CloudPcUserRoleScopeTagInfo>>,
}

/// The complex type `cloudPcAuditProperty`.
#[graph_complex]
pub struct CloudPcAuditProperty {
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub new_value: Option<String>,
    pub old_value: Option<String>,
}

/// The complex type `cloudPcAuditResource`.
#[graph_complex]
pub struct CloudPcAuditResource {
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub modified_properties: Option<Vec<CloudPcAuditProperty>>,
    #[graph(not_null)]
    pub resource_id: Option<String>,
}

/// The complex type `cloudPcUserRoleScopeTagInfo`.
#[graph_complex]
pub struct CloudPcUserRoleScopeTagInfo {
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub role_scope_tag_id: Option<String>,
}

/// The enum `cloudPcAuditActivityOperationType`.
#[graph_enum]
pub enum CloudPcAuditActivityOperationType {
    Create,
    Delete,
    Patch,
    UnknownFutureValue,
}

/// The enum `cloudPcAuditActivityResult`.
#[graph_enum]
pub enum CloudPcAuditActivityResult {
    Success,
    ClientError,
    Failure,
    Timeout,
    UnknownFutureValue,
}

/// The enum `cloudPcAuditCategory`.
#[graph_enum]
pub enum CloudPcAuditCategory {
    CloudPC,
    UnknownFutureValue,
}

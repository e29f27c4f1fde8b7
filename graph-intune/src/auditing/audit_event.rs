//! `auditEvent`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Guid, graph_complex, graph_operations, graph_resource};

/// A change that somebody or something made.
///
/// ```
/// use graph_intune::AuditEvent;
///
/// let types = AuditEvent::get_audit_activity_types("Compliance").page();
/// assert_eq!(
///     types.path()?,
///     "/deviceManagement/auditEvents/getAuditActivityTypes(category='Compliance')"
/// );
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-auditing-auditevent)
#[doc(alias = "auditEvents")]
#[graph_resource(path = "/deviceManagement/auditEvents", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/auditEvents/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/auditEvents/{auditEventId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct AuditEvent {
    #[graph(key)]
    pub id: String,
    pub activity: Option<String>,
    #[graph(not_null)]
    pub activity_date_time: Option<DateTimeOffset>,
    pub activity_operation_type: Option<String>,
    pub activity_result: Option<String>,
    pub activity_type: Option<String>,
    pub actor: Option<AuditActor>,
    pub category: Option<String>,
    pub component_name: Option<String>,
    #[graph(not_null)]
    pub correlation_id: Option<Guid>,
    pub display_name: Option<String>,
    pub resources: Option<Vec<AuditResource>>,
}

#[graph_operations(
    path = "/deviceManagement/auditEvents",
    permission = "DeviceManagementApps.Read.All"
)]
impl AuditEvent {
    /// Lists the types of activities that a category has.
    #[graph(GET)]
    fn get_audit_activity_types(category: String) -> Vec<String>;

    /// Lists the categories that there are events of.
    #[graph(GET)]
    fn get_audit_categories() -> Vec<String>;
}

/// Who made a change.
#[graph_complex]
pub struct AuditActor {
    pub application_display_name: Option<String>,
    pub application_id: Option<String>,
    pub audit_actor_type: Option<String>,
    pub ip_address: Option<String>,
    pub service_principal_name: Option<String>,
    pub user_id: Option<String>,
    pub user_permissions: Option<Vec<String>>,
    pub user_principal_name: Option<String>,
    pub r#type: Option<String>,
}

/// A property that was changed, before and after.
#[graph_complex]
pub struct AuditProperty {
    pub display_name: Option<String>,
    pub new_value: Option<String>,
    pub old_value: Option<String>,
}

/// What a change was made to.
#[graph_complex]
pub struct AuditResource {
    pub audit_resource_type: Option<String>,
    pub display_name: Option<String>,
    pub modified_properties: Option<Vec<AuditProperty>>,
    pub resource_id: Option<String>,
    pub r#type: Option<String>,
}

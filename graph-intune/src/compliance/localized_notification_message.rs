//! `localizedNotificationMessage`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

/// The entity type `localizedNotificationMessage`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-notification-localizednotificationmessage)
#[doc(alias = "localizedNotificationMessages")]
#[graph_resource(
    path = "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages/{localizedNotificationMessageId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct LocalizedNotificationMessage {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub is_default: Option<bool>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub locale: Option<String>,
    #[graph(not_null)]
    pub message_template: Option<String>,
    #[graph(not_null)]
    pub subject: Option<String>,
}

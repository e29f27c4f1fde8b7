//! `notificationMessageTemplate`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Flags, graph_enum, graph_operations, graph_resource};

use crate::LocalizedNotificationMessage;

/// The entity type `notificationMessageTemplate`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-notification-notificationmessagetemplate)
#[doc(alias = "notificationMessageTemplates")]
#[graph_resource(path = "/deviceManagement/notificationMessageTemplates", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/notificationMessageTemplates/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct NotificationMessageTemplate {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub branding_options: Option<Flags<NotificationTemplateBrandingOptions>>,
    pub default_locale: Option<String>,
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub role_scope_tag_ids: Option<Vec<String>>,
    #[graph(navigation)]
    pub localized_notification_messages: Option<Vec<LocalizedNotificationMessage>>,
}

#[graph_operations(
    path = "/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}",
    permission = "DeviceManagementServiceConfig.ReadWrite.All"
)]
impl NotificationMessageTemplate {
    /// Calls the action `sendTestMessage`.
    #[graph(POST)]
    fn send_test_message();
}

/// The enum `notificationTemplateBrandingOptions`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-notification-notificationtemplatebrandingoptions)
#[graph_enum(flags)]
pub enum NotificationTemplateBrandingOptions {
    None,
    IncludeCompanyLogo,
    IncludeCompanyName,
    IncludeContactInformation,
    IncludeCompanyPortalLink,
    IncludeDeviceDetails,
    UnknownFutureValue,
}

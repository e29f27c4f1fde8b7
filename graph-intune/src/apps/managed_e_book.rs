//! `managedEBook`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_hierarchy, graph_operations, graph_resource};

use crate::{
    DeviceInstallState, EBookInstallSummary, IosVppEBook, ManagedEBookAssignment, MimeContent,
    UserInstallStateSummary,
};

/// What every [`ManagedEBook`] has.
#[graph_resource(base, abstract)]
pub struct ManagedEBookBase {
    #[graph(key)]
    pub id: String,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub description: Option<String>,
    #[graph(not_null)]
    pub display_name: Option<String>,
    pub information_url: Option<String>,
    pub large_cover: Option<MimeContent>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub privacy_information_url: Option<String>,
    #[graph(not_null)]
    pub published_date_time: Option<DateTimeOffset>,
    pub publisher: Option<String>,
    #[graph(navigation)]
    pub assignments: Option<Vec<ManagedEBookAssignment>>,
    #[graph(navigation)]
    pub device_states: Option<Vec<DeviceInstallState>>,
    #[graph(navigation)]
    pub install_summary: Option<EBookInstallSummary>,
    #[graph(navigation)]
    pub user_state_summary: Option<Vec<UserInstallStateSummary>>,
}

/// The entity type `managedEBook`.
#[doc(alias = "managedEBooks")]
#[graph_hierarchy(base = ManagedEBookBase)]
#[graph_resource(path = "/deviceAppManagement/managedEBooks", method = [GET, POST])]
#[graph_resource(path = "/deviceAppManagement/managedEBooks/$count", method = GET)]
#[graph_resource(
    path = "/deviceAppManagement/managedEBooks/{managedEBookId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub enum ManagedEBook {
    IosVpp(IosVppEBook),
}

#[graph_operations(
    path = "/deviceAppManagement/managedEBooks/{managedEBookId}",
    permission = "DeviceManagementApps.ReadWrite.All"
)]
impl ManagedEBook {
    /// Calls the action `assign`.
    #[graph(POST)]
    fn assign(managed_e_book_assignments: Option<Vec<ManagedEBookAssignment>>);
}

use graph_core::{graph_enum, graph_resource};

#[graph_enum]
pub enum Status {
    Compliant,
    Error,
}

#[graph_resource(path = "/policies/{policyId}/userStatuses/{userStatusId}", method = PATCH)]
#[graph_resource(
    path = "/policies/{policyId}/userStatuses",
    method = PATCH,
    name = "update_user_statuses",
)]
pub struct UserStatus {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub devices_count: Option<i32>,
    #[graph(not_null)]
    pub status: Option<Status>,
    #[graph(read_only)]
    pub serial_number: Option<String>,
}

fn main() {
    UserStatusPatch::new().display_name(Some("Ada"));
}

/// How one user stands.
#[graph_resource(path = "/policies/{policyId}/userStatuses/{userStatusId}", method = [GET, PATCH])]
#[graph_resource(path = "/policies/{policyId}/userStatuses", method = PATCH, name = "update_user_statuses")]
#[derive(Debug2)]
pub struct UserStatus {
    /// Identifies it.
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub status: Option<Status>,
    #[graph(read_only, name = "type")]
    #[deprecated]
    pub kind: Option<i32>,
}

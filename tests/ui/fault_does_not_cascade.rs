use graph_core::{Resource, graph_resource};

#[graph_resource(path = "/policies/{policyId}/users/{userId", method = [GET, PATCH])]
#[graph_resource(path = "/users/{userId}/status", methd = PATCH, name = "update_for_user")]
#[graph_resource(path = "/me/statuses/{statusId}", method = FETCH, name = "update_mine")]
pub struct UserStatus {
    pub id: String,
    #[graph(readonly)]
    pub display_name: Option<Option<String>>,
    #[graph(not_null)]
    pub devices_count: Option<i32>,
}

// Each use of what the declaration would have generated: none of them is reported.
fn main() {
    let patch = UserStatusPatch::new().display_name("Ada").devices_count(3);
    let _ = UserStatus::update("p1", "u1", patch.clone());
    let _ = UserStatus::get("p1", "u1");
    let _ = UserStatus::update_for_user("u1", patch);
    let _ = UserStatus::update_mine("s1", UserStatusPatch::new());
    let _ = UserStatus::INFO;
    let read = UserStatus { id: "s1".into(), ..Default::default() };
    let _ = format!("{read:?}");
}

#[graph_operations]
impl MobileApp {
    /// Assigns the app.
    #[graph(POST, path = "/apps/{mobileAppId}/assign")]
    #[graph(POST, path = "/me/apps/{mobileAppId}/assign", name = "assign_mine")]
    fn assign(mobile_app_assignments: Option<Vec<Minimum>>);
    #[graph(GET, path = "/apps/top(count={count},name='{name}')")]
    fn top(count: i32, name: String) -> Vec<MobileApp>;
    #[graph(POST, path = "/x/{id}/report", permission(delegated = "A"), docs = "https://example.com")]
    pub(crate) fn r#match(name: String, #[graph(not_null, name = "skip")] r#type: Option<i32>) -> Bytes;
    #[graph(POST, path = "/x/{id}/content", idempotent)]
    fn upload(content: Media) -> Option<Minimum>;
}

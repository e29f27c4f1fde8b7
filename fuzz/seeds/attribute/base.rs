#[graph_resource(base, open)]
pub struct MobileAppBase {
    #[graph(key)] pub id: String,
    /// The name.
    pub display_name: Option<String>,
    #[graph(not_null)] pub is_featured: Option<bool>,
}

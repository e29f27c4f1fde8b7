#[graph_resource(base = apps::MobileAppBase)]
#[graph_resource(base)]
pub struct MobileLobApp { #[graph(key)] pub id: String, pub file_name: Option<String> }

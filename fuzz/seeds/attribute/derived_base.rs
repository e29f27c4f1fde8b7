#[graph_resource(base = apps::MobileAppBase)]
#[graph_resource(base)]
pub struct MobileLobApp { pub file_name: Option<String> }

use graph_core::{Media, graph_operations, graph_resource};

#[graph_resource(path = "/devices/{deviceId}", method = GET)]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations]
impl Device {
    #[graph(POST, path = "/devices/{deviceId}/setLogo")]
    fn set_logo(logo: Media, name: Option<String>);
}

fn main() {}

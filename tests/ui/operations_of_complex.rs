use graph_core::{graph_complex, graph_operations};

#[graph_complex]
pub struct Settings {
    pub name: Option<String>,
}

#[graph_operations(path = "/devices/{deviceId}/settings")]
impl Settings {
    #[graph(POST, path = "/apply")]
    fn apply();
}

fn main() {}

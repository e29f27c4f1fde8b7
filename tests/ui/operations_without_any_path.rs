use graph_core::{graph_operations, graph_resource};

#[graph_resource]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations(permission = "Device.Wipe.All")]
impl Device {
    #[graph(POST)]
    fn wipe();
}

fn main() {

}

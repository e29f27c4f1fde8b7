use graph_core::{Media, graph_operations, graph_resource};

#[graph_resource(path = "/devices/{deviceId}", method = GET)]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations]
impl Device {
    #[graph(POST, path = "/devices/{deviceId}/rename")]
    fn rename(name: String, #[graph(not_null)] notify: Option<bool>, note: Option<String>);

    #[graph(GET, path = "/devices/report(scope='{scope}',count={count})")]
    fn report(scope: String, count: i32) -> Vec<Device>;

    #[graph(PUT, path = "/devices/{deviceId}/photo/$value")]
    fn upload(photo: Media);
}

fn main() {
    let _ = Device::rename("d1", DeviceRename::new());
}

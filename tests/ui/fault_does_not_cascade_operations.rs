use graph_core::{graph_operations, graph_resource};

#[graph_resource(path = "/devices/{deviceId}", method = GET)]
pub struct Device {
    #[graph(key)]
    pub id: String,
}

#[graph_operations(krate = graph_core)]
impl Device {
    #[graph(POST, path = "/devices/{deviceId}/wipe")]
    fn wipe(&self, keep_data: Option<bool>, #[graph(nul)] pin: Option<Option<String>>);

    #[graph(FETCH, path = "/devices/{deviceId}/lock")]
    fn lock();

    #[graph(path = "/devices/{deviceId}/sync")]
    async fn sync() {}

    #[graph(POST, path = "/devices/{deviceId/rename", permision = "Device.Manage")]
    fn rename(name: String, new: Option<bool>);

    #[graph(GET, path = "/devices/report(scope={scope},count='{count}')")]
    fn report(scope: String, count: Option<i32>, top: i32) -> Vec<Device>;

    #[graph(POST, path = "/devices/{deviceId}/wipe")]
    fn wipe();

    fn restart(delay: Option<i32>);
}

// Each use of what the declaration would have generated: none of them is reported.
fn main() {
    let _ = Device::wipe("d1", DeviceWipe::new().keep_data(true));
    let _ = Device::lock("d1");
    let _ = Device::sync("d1");
    let _ = Device::rename("d1", DeviceRename::new("x"));
    let _ = Device::report("s", 3).filter(Device::ID.eq("d1"));
    let _ = DeviceRestart::new().delay(3);
}

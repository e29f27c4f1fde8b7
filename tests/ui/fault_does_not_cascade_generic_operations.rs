use graph_core::{graph_operations, graph_resource};

#[graph_resource(path = "/devices/{deviceId}", method = GET)]
pub struct Device<T> {
    #[graph(key)]
    pub id: String,
    pub value: Option<T>,
}

#[graph_operations]
impl<T> Device<T> {
    #[graph(POST, path = "/devices/{deviceId}/wipe")]
    fn wipe(keep_data: Option<T>);

    #[graph(POST, path = "/devices/{deviceId}/lock")]
    fn lock<P>(pin: Option<P>);
}

// Each use of what the declarations would have generated: none of them is reported.
fn main() {
    let _ = Device::get("d1");
    let _ = Device::wipe("d1", DeviceWipe::new());
    let _ = Device::lock("d1", DeviceLock::new());
}

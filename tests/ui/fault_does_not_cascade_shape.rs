use graph_core::{graph_complex, graph_enum, graph_projection, graph_resource};

#[graph_resource(path = "/users", method = [GET, POST])]
#[graph_resource(path = "/users/{userId}", method = [GET, PATCH])]
pub struct User(String);

#[graph_resource(path = "/places/{placeId}", method = [GET, DELETE])]
pub struct Place;

#[graph_resource(path = "/devices", method = GET)]
#[graph_resource(path = "/devices/{deviceId}", method = [GET, PATCH])]
pub struct Device<'a> {
    #[graph(key)]
    pub id: &'a str,
    pub device_name: Option<&'a str>,
    pub status: Option<Status>,
    pub address: Option<Address>,
}

#[graph_complex]
pub struct Address<T> {
    pub city: Option<T>,
}

#[graph_enum]
pub enum Status<const N: usize> {
    Active,
}

#[graph_projection(of = User)]
struct Row(String);

// Each use of what the declarations would have generated: none of them is reported.
fn main() {
    let _ = User::list().project::<Row>();
    let _ = User::create(&User::default());
    let _ = User::update("u1", UserPatch::new());
    let _ = Place::get("p1");
    let _ = Place::delete("p1");
    let _ = Device::list().filter(Device::DEVICE_NAME.eq("x"));
    let _ = Device::update("d1", DevicePatch::new().device_name("x").status(Status::Active));
    let device = Device { address: Some(Address::default()), ..Default::default() };
    let _ = (device.id, device.device_name);
}

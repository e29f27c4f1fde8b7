use graph_core::{graph_enum, graph_resource};

#[graph_resource(path = "/devices", method = GET)]
#[graph_resource(path = "/devices/{deviceId}", method = [GET, PATCH, DELETE])]
pub struct Device {
    #[graph(key)]
    pub id: String,
    pub device_name: Option<String>,
    #[graph(not_null)]
    pub state: Option<State>,
    pub retries: Option<i32>,
    #[graph(navigation)]
    pub users: Option<Vec<User>>,
}

#[graph_resource(path = "/users", method = [GET, POST])]
#[graph_resource(path = "/users/$count", method = GET)]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    #[graph(navigation, bind)]
    pub manager: Option<Box<User>>,
}

#[graph_enum]
pub enum State {
    Compliant,
    Error,
}

fn main() {
    let _ = Device::list().page().order_by(Device::RETRIES.asc());
}

use graph_core::{graph_complex, graph_enum, graph_hierarchy, graph_projection, graph_resource};

#[graph_resource(path = )]
pub struct User {
    #[graph(key)]
    pub id: String,
    #[graph(na)]
    pub display_name: Option<String>,
}

#[graph_resource(pa)]
pub struct Group {
    #[graph(key)]
    pub id: String,
}

#[graph_complex(od)]
pub struct Address {
    pub city: Option<String>,
}

#[graph_enum(fl)]
pub enum State {
    Compliant,
}

#[graph_hierarchy(base = )]
pub enum Policy {
    User(User),
}

#[graph_projection(of = )]
struct Row {
    id: String,
}

// Each item is there, so that an editor can complete what is being written.
fn main() {
    let user = User { id: "u1".into(), ..Default::default() };
    let _ = User::DISPLAY_NAME.eq("Ada");
    let _ = Group::default().id;
    let _ = Address { city: None, ..Default::default() };
    let _ = State::Compliant.to_string();
    let _ = Policy::User(Box::new(user));
    let _ = Row { id: String::new(), ..Default::default() };
}

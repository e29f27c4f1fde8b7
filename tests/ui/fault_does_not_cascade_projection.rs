use graph_core::{graph_complex, graph_enum, graph_projection, graph_resource};

#[graph_enum(flag)]
pub enum State {
    Compliant,
    #[graph(nam = "error")]
    Error(i32),
}

#[graph_complex(path = "/addresses", opn)]
pub struct Address {
    #[graph(key)]
    pub id: String,
    pub city: Option<Option<String>>,
    pub state: Option<graph_core::Flags<State>>,
}

#[graph_resource(path = "/users", method = GETT)]
#[graph_resource(path = "/users/{userId}", method = [GET, PATCH], clouds = [globe], version = "v3")]
pub struct User {
    #[graph(key)]
    pub id: String,
    #[graph(bind)]
    pub display_name: Option<String>,
    pub address: Option<Address>,
}

#[graph_projection(of = User)]
struct Row {
    #[graph(key)]
    id: String,
    display_name: Option<String>,
}

// Each use of what the declarations would have generated: none of them is reported.
fn main() {
    let _ = State::Error.as_str();
    let _ = Address { state: Some(State::Compliant.into()), ..Default::default() };
    let _ = User::list().filter(User::DISPLAY_NAME.eq("x")).project::<Row>();
    let _ = User::update("u1", UserPatch::new().display_name("Ada"));
    let row = Row::default();
    let _ = (row.id, row.display_name);
}

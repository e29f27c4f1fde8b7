use graph_core::{graph_hierarchy, graph_resource};

#[graph_resource(base)]
pub struct AttendeeBase {
    #[graph(key)]
    pub id: String,
}

#[graph_resource(base = AttendeeBase)]
pub struct Attendee {
    pub status: Option<String>,
}

#[graph_hierarchy(base = AttendeeBase)]
pub enum AnyAttendee {
    Attendee(Attendee),
}

fn main() {}

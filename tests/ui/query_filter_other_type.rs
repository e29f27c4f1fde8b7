use graph_core::{Filter, Property};

struct Device;
struct User;

impl User {
    const ID: Property<Self, String> = Property::new("id");
}

fn requested(_: Filter<Device>) {}

fn main() {
    requested(User::ID.eq("1a2b"));
}

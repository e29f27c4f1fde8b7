use graph_core::graph_complex;

#[graph_complex]
pub struct Target {
    pub name: Option<String>,
}

#[graph_complex(base = Target)]
pub struct GroupTarget {
    pub group_id: Option<String>,
}

fn main() {}

use graph_core::graph_enum;

#[graph_enum]
#[serde(rename_all = "camelCase")]
pub enum Status {
    Compliant,
    Conflict,
}

fn main() {}

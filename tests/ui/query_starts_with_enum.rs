use graph_core::{Property, graph_enum};

#[graph_enum]
pub enum ComplianceState {
    Compliant,
    Noncompliant,
}

struct Device;

impl Device {
    const STATE: Property<Self, ComplianceState> = Property::new("complianceState");
}

fn main() {
    let _ = Device::STATE.starts_with("x");
}

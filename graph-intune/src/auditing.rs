//! Auditing: who changed what.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

mod audit_event;

pub use audit_event::*;
use graph_core::AreaInfo;

/// All that is declared here.
pub(crate) static AUDITING: AreaInfo = AreaInfo::new(
    "auditing",
    &[
        <AuditEvent as graph_core::Resource>::INFO,
        <AuditActor as graph_core::Resource>::INFO,
        <AuditProperty as graph_core::Resource>::INFO,
        <AuditResource as graph_core::Resource>::INFO,
    ],
    &[],
    &[],
);

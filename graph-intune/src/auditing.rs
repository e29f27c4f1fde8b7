//! Auditing: who changed what.

use graph_core::{EdmType, Value};

mod audit_event;

pub use audit_event::{AuditActor, AuditEvent, AuditEventPatch, AuditProperty, AuditResource};

/// The area's resources and hierarchies.
pub(crate) const RESOURCES: &[EdmType] = &[AuditEvent::EDM];

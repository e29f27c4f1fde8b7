//! Auditing: who changed what.

mod audit_event;

pub use audit_event::{AuditActor, AuditEvent, AuditEventPatch, AuditProperty, AuditResource};

// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! Auditing: who changed what.
//!
//! ```no_run
//! use graph_intune::AuditEvent;
//! use graph_intune::graph_core::DateTimeOffset;
//! use graph_intune::prelude::*;
//!
//! # async fn run(graph: Client, since: DateTimeOffset) -> Result<(), graph_intune::graph_core::Error> {
//! let mut changes = AuditEvent::list()
//!     .filter(AuditEvent::ACTIVITY_DATE_TIME.ge(since) & AuditEvent::CATEGORY.eq("Compliance"))
//!     .stream(&graph);
//! while let Some(change) = changes.try_next().await? {
//!     let actor = change.actor.and_then(|actor| actor.user_principal_name);
//!     println!("{:?}: {:?}", change.display_name, actor);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Those of Windows 365 are in [`cloud_pc`](crate::cloud_pc).
//!
//! # What it has
//!
//! The feature `auditing` brings 8 operations, 4 types, and no enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`AuditEvent`] | `/deviceManagement/auditEvents` | `list`, `create`, `count`, `get`, `update`, `delete`, `get_audit_activity_types`, `get_audit_categories` |

mod audit_event;

pub use audit_event::*;
use graph_core::AreaInfo;

// Found by these names.
#[doc(alias = "auditEvents")]
pub use audit_event::AuditEvent;

/// All that is declared here.
pub(crate) static AUDITING: AreaInfo = AreaInfo::new(
    "auditing",
    &[
        <AuditEvent as graph_core::Resource>::info,
        <AuditActor as graph_core::Resource>::info,
        <AuditProperty as graph_core::Resource>::info,
        <AuditResource as graph_core::Resource>::info,
    ],
    &[],
    &[],
);

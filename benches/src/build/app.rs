//! A small app, on `graph-intune`'s default areas and by hand on reqwest: lists devices that do not comply,
//! page by page, and updates one user's status.

/// On `graph-intune`.
pub const OURS: &str = include_str!("app/ours.rs");

/// By hand, with as little as the job takes.
pub const BY_HAND: &str = include_str!("app/by_hand.rs");

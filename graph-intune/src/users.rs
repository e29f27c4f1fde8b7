//! Users: those that devices and apps belong to.

use graph_core::{EdmType, Value};

mod user;

pub use user::User;

/// The area's resources and hierarchies.
pub(crate) const RESOURCES: &[EdmType] = &[User::EDM];

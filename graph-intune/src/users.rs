//! Users: those that devices and apps belong to.

mod user;

pub use user::User;

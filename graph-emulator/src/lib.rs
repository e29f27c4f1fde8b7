//! A local Microsoft Graph over HTTP, for any declared resources.
//!
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod answer;
mod check;
mod emulator;
pub mod fault;
mod item;
mod path;
mod received;
mod refusal;
mod route;
mod running;
mod seed;
mod server;
mod service;
mod store;

pub use http::{HeaderMap, Method, StatusCode};

pub use answer::Answer;
pub use emulator::Emulator;
pub use received::ReceivedRequest;
pub use running::RunningEmulator;
pub use seed::StartError;

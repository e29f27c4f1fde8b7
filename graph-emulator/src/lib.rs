//! A local Microsoft Graph over HTTP, for any declared resources.
//!
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod answer;
mod auth;
mod batch;
mod check;
mod context;
mod emulator;
pub mod fault;
mod handler;
mod item;
mod members;
mod metadata;
mod model;
mod operation;
mod path;
mod query;
mod received;
mod refusal;
mod route;
mod running;
mod sample;
mod seed;
mod server;
mod service;
mod settings;
mod status_page;
mod store;
mod target;
mod transport;
mod uploads;
mod view;

pub use http::{HeaderMap, Method, StatusCode};

pub use answer::Answer;
pub use emulator::Emulator;
pub use handler::Call;
pub use received::ReceivedRequest;
pub use running::RunningEmulator;
pub use sample::Sample;
pub use seed::StartError;
pub use transport::{ConnectionBroken, Transport};

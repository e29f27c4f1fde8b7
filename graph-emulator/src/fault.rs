//! Trouble. An [`Emulator`](crate::Emulator) with a [`FaultPlan`] is a whole tenant in which some requests
//! fail. A [`FaultServer`] is for what a program makes of a connection that breaks, an answer that is cut
//! off, drips or never ends, and bytes that are no HTTP at all.
//!
//! ```
//! use graph_core::{graph_resource, prelude::*};
//! use graph_emulator::Answer;
//! use graph_emulator::fault::{Fault, FaultServer};
//! use serde_json::json;
//!
//! #[graph_resource(path = "/users/{userId}", method = GET)]
//! pub struct User {
//!     #[graph(key)]
//!     pub id: String,
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let whole = Fault::answer(Answer::new(200).json(json!({ "id": "1a2b" })));
//! let server = FaultServer::start(whole.clone())?;
//! server.answer_next(whole.cut_after(80));
//!
//! let graph = Client::builder().base_url(server.base_url()).build()?;
//! let user = User::get("1a2b").send(&graph).await?;
//! assert_eq!(user.id, "1a2b");
//! // The answer that was cut off was asked for again.
//! assert_eq!(server.requests().len(), 2);
//! # Ok(())
//! # }
//! ```

mod behaviour;
mod connection;
pub(crate) mod distort;
mod injection;
pub(crate) mod injector;
mod plan;
mod server;

pub use behaviour::Fault;
pub use injection::{Injection, InjectionError, Scope};
pub use plan::{FaultPlan, FaultRule};
pub use server::{FaultServer, refusing_base_url};

//! Trouble. An [`Emulator`](crate::Emulator) with a [`FaultPlan`] is a whole tenant in which some requests
//! fail. A [`Fault`] is for what a program makes of a connection that breaks, an answer that is cut off,
//! drips or never ends, and bytes that are no HTTP at all:
//! [`intercept`](crate::Emulator::intercept) says to which requests it happens, and
//! [`fault_next`](crate::RunningEmulator::fault_next) that it happens to the next one.
//!
//! ```
//! use graph_core::{graph_resource, prelude::*};
//! use graph_emulator::fault::Fault;
//! use graph_emulator::{Answer, Emulator};
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
//! let cut = whole.clone().cut_after(80);
//! let emulator = Emulator::new().intercept(move |_| Some(whole.clone())).start().await?;
//! emulator.fault_next(cut);
//!
//! let graph = Client::builder().base_url(emulator.base_url()).token("any").build()?;
//! let user = User::get("1a2b").send(&graph).await?;
//! assert_eq!(user.id, "1a2b");
//! // The answer that was cut off was asked for again.
//! assert_eq!(emulator.requests().len(), 2);
//! # Ok(())
//! # }
//! ```

mod behaviour;
pub(crate) mod distort;
mod injection;
pub(crate) mod injector;
mod plan;
mod refusing;

pub(crate) use behaviour::End;
pub use behaviour::Fault;
pub use injection::{Injection, InjectionError, Scope};
pub use plan::{FaultPlan, FaultRule};
pub use refusing::refusing_base_url;

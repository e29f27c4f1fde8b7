//! How an emulator is put together.

use graph_core::{Resource, TypeInfo};
use serde::Serialize;
use serde_json::Value;

use crate::route::Routes;
use crate::running::RunningEmulator;
use crate::seed::{Fault, Seed, StartError};
use crate::service::Service;
use crate::store::Store;

/// A Microsoft Graph to be started: which resources it has, and which items.
///
/// ```
/// use graph_core::graph_resource;
/// use graph_emulator::Emulator;
/// use serde_json::json;
///
/// #[graph_resource(path = "/users/{userId}/devices/{deviceId}", method = [GET, PATCH])]
/// pub struct Device {
///     #[graph(key)]
///     pub id: String,
///     pub name: Option<String>,
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), graph_emulator::StartError> {
/// let laptop = Device {
///     id: "d1".to_owned(),
///     name: Some("Laptop".to_owned()),
///     ..Device::default()
/// };
/// let emulator = Emulator::new()
///     .resource::<Device>()
///     .item("/users/1a2b/devices", &laptop)
///     .json("/users/1a2b/devices", json!({ "id": "d2", "newInBeta": true }))
///     .start()
///     .await?;
/// let stored = emulator.item("/users/1a2b/devices/d2");
/// assert_eq!(stored.expect("a device")["newInBeta"], true);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "an emulator does nothing until `start` is called"]
pub struct Emulator {
    types: Vec<&'static TypeInfo>,
    seeds: Vec<Seed>,
}

impl Emulator {
    /// An emulator without resources.
    pub fn new() -> Self {
        Self::default()
    }

    /// Declares a resource: the emulator answers its operations.
    pub fn resource<R: Resource>(mut self) -> Self {
        if !self.types.iter().any(|known| std::ptr::eq(*known, R::INFO)) {
            self.types.push(R::INFO);
        }
        self
    }

    /// Puts an item into a collection, and declares its resource.
    ///
    /// The path is a concrete one below the version, percent-encoded where an id needs it:
    /// `/users/1a2b/devices`.
    pub fn item<R: Resource + Serialize>(mut self, collection: &str, item: &R) -> Self {
        // Through text: as a `Value`, an `f32` would gain the digits of an `f64`.
        let state = serde_json::to_vec(item).and_then(|json| serde_json::from_slice(&json));
        self.seeds.push(Seed {
            path: collection.to_owned(),
            info: Some(R::INFO),
            state: state.map_err(|error| format!("the item cannot be encoded: {error}")),
        });
        self.resource::<R>()
    }

    /// Puts an item into a collection as JSON.
    ///
    /// Only its key is checked: a service may be newer than the declaration, or answer oddly.
    /// Properties and members of enums that are not declared are served, and can be written back.
    pub fn json(mut self, collection: &str, item: Value) -> Self {
        self.seeds.push(Seed { path: collection.to_owned(), info: None, state: Ok(item) });
        self
    }

    /// Starts the emulator on a free port of 127.0.0.1, in a thread of its own.
    ///
    /// It answers when this is ready. It needs nothing of the caller's runtime, so it can be started
    /// in one test's runtime and used by a program that blocks.
    ///
    /// # Errors
    ///
    /// If an item is in no collection of a declared resource, is no JSON object, or has no key or
    /// another one's; if the system gives no socket or thread.
    #[allow(clippy::unused_async)] // Binding is quick, but what starts a server may wait.
    pub async fn start(self) -> Result<RunningEmulator, StartError> {
        let mut routes = Routes::default();
        for info in self.types {
            routes.add(info);
        }
        let mut store = Store::default();
        let mut faults = Vec::new();
        for seed in self.seeds {
            let path = seed.path.clone();
            if let Err(fault) = seed.plant(&routes, &mut store) {
                faults.push(format!("the item in `{path}`: {fault}"));
            }
        }
        if !faults.is_empty() {
            return Err(StartError(Fault::Seeds(faults)));
        }
        Ok(RunningEmulator::start(Service::new(routes, store))?)
    }
}

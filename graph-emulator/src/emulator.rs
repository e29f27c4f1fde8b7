//! How an emulator is put together.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use graph_core::{AreaInfo, EdmType};
use http::{Method, StatusCode};
use serde::Serialize;
use serde_json::Value;

use crate::answer::Answer;
use crate::fault::{Fault, FaultPlan};
use crate::handler::{Call, Handlers};
use crate::received::ReceivedRequest;
use crate::route::Routes;
use crate::running::RunningEmulator;
use crate::sample;
use crate::seed::{self, Seed, StartError};
use crate::service::Service;
use crate::settings::{Intercept, Observer, Settings};
use crate::store::Store;
use crate::target::Target;

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
#[derive(Clone, Debug)]
#[must_use = "an emulator does nothing until `start` is called"]
pub struct Emulator {
    targets: Vec<Target>,
    /// What was given for a resource and is none.
    not_resources: Vec<EdmType>,
    seeds: Vec<Seed>,
    handlers: Handlers,
    settings: Settings,
    address: (IpAddr, u16),
    /// Collections, and how many items are made up in each.
    samples: Vec<(String, usize)>,
    /// How many items are made up in all other collections.
    sample_all: usize,
}

impl Default for Emulator {
    fn default() -> Self {
        Self {
            targets: Vec::new(),
            not_resources: Vec::new(),
            seeds: Vec::new(),
            handlers: Handlers::default(),
            settings: Settings::default(),
            address: (Ipv4Addr::LOCALHOST.into(), 0),
            samples: Vec::new(),
            sample_all: 0,
        }
    }
}

impl Emulator {
    /// An emulator without resources.
    pub fn new() -> Self {
        Self::default()
    }

    /// Declares a resource or a hierarchy: the emulator answers its operations.
    pub fn resource<R: graph_core::Value>(mut self) -> Self {
        match Target::of(R::EDM) {
            Some(target) => self.declare(target),
            None => self.not_resources.push(R::EDM),
        }
        self
    }

    /// Declares all that a crate of declarations has in some areas, such as `graph_intune::AREAS`.
    ///
    /// ```
    /// use graph_core::{AreaInfo, Resource, graph_resource};
    /// use graph_emulator::Emulator;
    ///
    /// #[graph_resource(path = "/users/{userId}", method = GET)]
    /// pub struct User {
    ///     #[graph(key)]
    ///     pub id: String,
    /// }
    ///
    /// static USERS: AreaInfo = AreaInfo::new("users", &[User::info], &[], &[]);
    ///
    /// let emulator = Emulator::new().areas(&[&USERS]);
    /// ```
    pub fn areas(mut self, areas: &[&'static AreaInfo]) -> Self {
        for area in areas {
            let types = area.types().map(|info| Target { info, hierarchy: None });
            let hierarchies = area.hierarchies.iter();
            let hierarchies =
                hierarchies.map(|info| Target { info: (info.base)(), hierarchy: Some(info) });
            for target in types.chain(hierarchies) {
                self.declare(target);
            }
        }
        self
    }

    fn declare(&mut self, new: Target) {
        let is_known = |known: &Target| {
            std::ptr::eq(known.info, new.info)
                && known.hierarchy.is_some() == new.hierarchy.is_some()
        };
        if !self.targets.iter().any(is_known) {
            self.targets.push(new);
        }
    }

    /// Puts an item into a collection, and declares its resource.
    ///
    /// The path is a concrete one below the version, percent-encoded where an id needs it:
    /// `/users/1a2b/devices`. What is below an item is put in after that item.
    pub fn item<R: graph_core::Value + Serialize>(mut self, collection: &str, item: &R) -> Self {
        // Through text: as a `Value`, an `f32` would gain the digits of an `f64`.
        let state = serde_json::to_vec(item).and_then(|json| serde_json::from_slice(&json));
        self.seeds.push(Seed {
            path: collection.to_owned(),
            info: Target::of(R::EDM).map(|target| target.info),
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

    /// Puts items into a collection that are made up from their types, the same ones each time.
    pub fn sample(mut self, collection: &str, count: usize) -> Self {
        self.samples.push((collection.to_owned(), count));
        self
    }

    /// Puts items into every collection that are made up from their types, the same ones each time: this
    /// many where the path has no placeholder, and some below the first of these.
    pub fn sample_all(mut self, count: usize) -> Self {
        self.sample_all = count;
        self
    }

    /// Decides what happens when an operation is called, such as an action or function. The path is the
    /// declared one, with its placeholders. An action's body has been checked by then, and the request is
    /// recorded as any other.
    ///
    /// See [`Call`] for an example.
    pub fn handle(
        mut self,
        method: Method,
        path: &str,
        handler: impl Fn(&Call<'_>) -> Answer + Send + Sync + 'static,
    ) -> Self {
        self.handlers.add(method, path, handler);
        self
    }

    /// Serves a file at a path of the host, outside of the API and without a token, as the storage does that
    /// a service gives addresses of. The path starts with `/`; a later file takes the place of one before.
    ///
    /// ```
    /// use graph_emulator::Emulator;
    ///
    /// let emulator = Emulator::new().file("/exports/devices.csv", "text/csv", "id\n1\n");
    /// ```
    ///
    /// # Panics
    ///
    /// If the media type has characters that a header cannot have.
    #[track_caller]
    pub fn file(mut self, path: &str, media_type: &str, content: impl Into<Vec<u8>>) -> Self {
        let file = Answer::of(StatusCode::OK).header("content-type", media_type).body(content);
        self.settings.files.insert(path.to_owned(), file);
        self
    }

    /// Makes trouble: see [`FaultPlan`].
    pub fn faults(mut self, plan: FaultPlan) -> Self {
        self.settings.faults = plan;
        self
    }

    /// Looks at each request before anyone else, and decides what is done with it, byte by byte; `None`
    /// leaves it to the emulator. See [`fault`](crate::fault) for an example.
    pub fn intercept(
        mut self,
        decide: impl Fn(&ReceivedRequest) -> Option<Fault> + Send + Sync + 'static,
    ) -> Self {
        self.settings.intercept = Some(Intercept(Arc::new(decide)));
        self
    }

    /// How many items a page has, if the request does not say it: 100, unless it is set.
    ///
    /// Zero is taken for one.
    pub fn page_size(mut self, items: usize) -> Self {
        self.settings.page_size = items.max(1);
        self
    }

    /// Refuses requests whose token lacks the permission that the operation declares, as Microsoft Graph
    /// does. The token is a JWT, and nobody checks who signed it: its claim `roles` or `scp` has the
    /// permissions. An operation that declares none needs none.
    pub fn require_permissions(mut self) -> Self {
        self.settings.require_permissions = true;
        self
    }

    /// How many requests are kept to be looked at. All of them, unless it is set.
    pub fn keep_requests(mut self, count: usize) -> Self {
        self.settings.kept_requests = count;
        self
    }

    /// Tells of each request when it has been answered.
    pub fn on_request(
        mut self,
        observe: impl Fn(&ReceivedRequest) + Send + Sync + 'static,
    ) -> Self {
        self.settings.observer = Some(Observer(Arc::new(observe)));
        self
    }

    /// Listens at this address. By default it is a free port of 127.0.0.1.
    pub fn address(mut self, address: impl Into<IpAddr>, port: u16) -> Self {
        self.address = (address.into(), port);
        self
    }

    /// Starts the emulator, in a thread of its own.
    ///
    /// It answers when this is ready. It needs nothing of the caller's runtime, so it can be started
    /// in one test's runtime and used by a program that blocks.
    ///
    /// # Errors
    ///
    /// If a resource is no declared object; if an item is in no collection of a declared resource, is no
    /// JSON object, has no key or another one's, or is below an item that is not there; if no operation has a
    /// handler's method and path; if the system gives no socket or thread.
    #[allow(clippy::unused_async)] // Binding is quick, but what starts a server may wait.
    pub async fn start(self) -> Result<RunningEmulator, StartError> {
        let mut faults = Vec::new();
        for edm in &self.not_resources {
            faults.push(format!(
                "{edm} is no resource; give a type declared with `#[graph_resource]`"
            ));
        }
        let routes = Routes::new(&self.targets);
        let mut store = Store::default();
        for seed in self.seeds {
            let path = seed.path.clone();
            if let Err(fault) = seed.plant(&routes, &mut store) {
                faults.push(format!("the item in `{path}`: {fault}"));
            }
        }
        for (collection, count) in self.samples {
            if let Err(fault) = sample::fill(&routes, &mut store, &collection, count) {
                faults.push(format!("the samples in `{collection}`: {fault}"));
            }
        }
        if self.sample_all > 0 {
            sample::fill_all(&routes, &mut store, self.sample_all);
        }
        for (method, path) in self.handlers.operations() {
            if !routes.has_operation(method, path) {
                faults.push(format!(
                    "no declared operation is `{method} {path}`; write it as it is declared"
                ));
            }
        }
        if !faults.is_empty() {
            return Err(StartError(seed::Fault::Setup(faults)));
        }
        let service = Service::new(routes, store, self.handlers, self.settings);
        Ok(RunningEmulator::start(service, self.address)?)
    }
}

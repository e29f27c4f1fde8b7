//! What a test does when an operation is called.

use std::fmt;
use std::sync::Arc;

use graph_core::OperationInfo;
use http::Method;
use serde_json::{Map, Value};

use crate::answer::Answer;
use crate::check::Body;
use crate::context::Context;
use crate::operation;
use crate::received::ReceivedRequest;
use crate::route::Place;
use crate::service::Service;

/// A call of an operation, for its handler.
///
/// ```
/// use graph_core::{graph_operations, graph_resource};
/// use graph_emulator::{Answer, Emulator, Method};
/// use serde_json::json;
///
/// #[graph_resource(path = "/lamps/{lampId}", method = GET)]
/// pub struct Lamp {
///     #[graph(key)]
///     pub id: String,
///     pub is_on: Option<bool>,
/// }
///
/// #[graph_operations(path = "/lamps/{lampId}")]
/// impl Lamp {
///     #[graph(POST)]
///     fn switch(on: bool);
/// }
///
/// let emulator = Emulator::new()
///     .resource::<Lamp>()
///     .handle(Method::POST, "/lamps/{lampId}/switch", |call| {
///         call.change_item(json!({ "isOn": call.parameter("on") }));
///         Answer::new(204)
///     });
/// ```
///
/// A service that takes its time is one whose items change as they are looked at:
///
/// ```
/// # use graph_core::graph_resource;
/// # use graph_emulator::{Emulator, Method};
/// # use serde_json::json;
/// #[graph_resource(path = "/jobs", method = POST)]
/// #[graph_resource(path = "/jobs/{jobId}", method = GET)]
/// pub struct Job {
///     #[graph(key)]
///     pub id: String,
///     pub status: Option<String>,
/// }
///
/// let emulator =
///     Emulator::new().resource::<Job>().handle(Method::GET, "/jobs/{jobId}", |call| {
///         let answer = call.proceed();
///         call.change_item(json!({ "status": "done" }));
///         answer
///     });
/// ```
pub struct Call<'a> {
    service: &'a Service,
    context: &'a Context<'a>,
    body: &'a Body,
    /// Where the item is that the operation is about.
    place: Option<&'a Place>,
    item: Option<Value>,
}

impl<'a> Call<'a> {
    pub(crate) fn new(
        service: &'a Service,
        context: &'a Context<'a>,
        body: &'a Body,
        item: Option<Value>,
    ) -> Self {
        Self { service, context, body, place: context.place_of_item(), item }
    }

    /// The operation.
    pub fn operation(&self) -> OperationInfo {
        self.context.operation()
    }

    /// The ids in the path, in its order.
    pub fn ids(&self) -> &[String] {
        &self.context.found.ids
    }

    /// The body: an action's parameters, or the properties of an item. Empty if it is no JSON object.
    pub fn parameters(&self) -> &Map<String, Value> {
        self.body
    }

    /// A parameter, from the body or the path. Those in the path are text.
    pub fn parameter(&self, name: &str) -> Option<Value> {
        let argument = self.context.found.arguments.iter().find(|(known, _)| *known == name);
        let argument = argument.map(|(_, value)| Value::from(value.as_str()));
        self.body.get(name).cloned().or(argument)
    }

    /// The item that the path addresses, or that the action is bound to, as it was when the request came.
    /// `None` if there is none.
    pub fn item(&self) -> Option<&Value> {
        self.item.as_ref()
    }

    /// The request.
    pub fn request(&self) -> &ReceivedRequest {
        self.context.request
    }

    /// Changes the item that the path addresses, or that the action is bound to: the object's properties
    /// get its values. `false` if there is no such item, or the value is no object.
    #[allow(clippy::needless_pass_by_value)] // It is written as `json!(...)`.
    pub fn change_item(&self, changes: Value) -> bool {
        let (Some(place), Some(changes)) = (self.place, changes.as_object()) else {
            return false;
        };
        let key = place.key.as_deref().unwrap_or_default();
        self.service.write().change(&place.collection, key, |item| item.merge(changes)).is_some()
    }

    /// Does what the emulator does without a handler, and gives its answer.
    pub fn proceed(&self) -> Answer {
        let done = operation::proceed(self.service, self.context, self.body);
        done.unwrap_or_else(|refusal| refusal.answer(self.context.ids))
    }
}

/// Shows the operation.
impl fmt::Debug for Call<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("operation", &self.operation()).finish_non_exhaustive()
    }
}

type Handler = Arc<dyn Fn(&Call<'_>) -> Answer + Send + Sync>;

/// The handlers, by method and path.
#[derive(Clone, Default)]
pub(crate) struct Handlers(Vec<(Method, String, Handler)>);

impl Handlers {
    pub(crate) fn add(
        &mut self,
        method: Method,
        path: &str,
        handler: impl Fn(&Call<'_>) -> Answer + Send + Sync + 'static,
    ) {
        self.0.push((method, path.to_owned(), Arc::new(handler)));
    }

    /// The last handler that was given for an operation.
    pub(crate) fn find(&self, operation: OperationInfo) -> Option<&Handler> {
        let mut handlers = self.0.iter().rev();
        let found = handlers.find(|(method, path, _)| {
            *path == operation.path && *method == Method::from(operation.method)
        });
        found.map(|(_, _, handler)| handler)
    }

    /// The operations that handlers were given for.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&Method, &str)> {
        self.0.iter().map(|(method, path, _)| (method, &**path))
    }
}

impl fmt::Debug for Handlers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.operations()).finish()
    }
}

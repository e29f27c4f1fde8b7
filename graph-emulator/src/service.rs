//! The protocol: from a received request to its answer.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use graph_core::{OperationInfo, OperationKind};
use http::HeaderName;
use serde_json::Value;

use crate::answer::Answer;
use crate::auth;
use crate::batch;
use crate::check::Body;
use crate::context::Context;
use crate::fault::Injection;
use crate::fault::distort;
use crate::fault::injector::{Injector, Met};
use crate::handler::{Call, Handlers};
use crate::operation;
use crate::path;
use crate::received::ReceivedRequest;
use crate::refusal::{Ids, Refusal};
use crate::route::{Found, Route, Routes};
use crate::settings::{Observer, Settings};
use crate::status_page;
use crate::store::Store;
use crate::target::Target;
use crate::view::View;

/// What the emulator knows and holds.
#[derive(Debug)]
pub(crate) struct Service {
    routes: Routes,
    settings: Settings,
    handlers: Handlers,
    injector: Injector,
    /// What the tenant is reset to. Its items share their texts with those that were not changed since.
    initial: Store,
    store: RwLock<Store>,
    log: Mutex<Log>,
    /// Tells tenants apart, so that no delta token outlives its own.
    generation: AtomicU64,
}

#[derive(Debug, Default)]
struct Log {
    received: VecDeque<ReceivedRequest>,
    script: VecDeque<Answer>,
}

/// What becomes of a request.
#[derive(Debug)]
pub(crate) enum Outcome {
    Answer(Answer),
    /// The connection ends in the middle of the answer.
    Truncated(Answer),
    /// The connection ends without an answer.
    Dropped,
}

/// An answer, and how it came about.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) answer: Answer,
    met: Met,
    operation: Option<&'static OperationInfo>,
    verdict: Option<String>,
}

/// What is found out while a request is answered.
#[derive(Default)]
struct Progress {
    met: Met,
    operation: Option<&'static OperationInfo>,
}

impl Service {
    pub(crate) fn new(
        routes: Routes,
        store: Store,
        handlers: Handlers,
        settings: Settings,
    ) -> Self {
        Self {
            routes,
            handlers,
            injector: Injector::new(&settings.faults),
            settings,
            initial: store.clone(),
            store: RwLock::new(store),
            log: Mutex::default(),
            generation: AtomicU64::new(u64::from(fastrand::u32(1..))),
        }
    }

    pub(crate) fn routes(&self) -> &Routes {
        &self.routes
    }

    /// All requests that are kept, in order.
    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        self.log().received.iter().cloned().collect()
    }

    pub(crate) fn answer_next(&self, answer: Answer) {
        self.log().script.push_back(answer);
    }

    /// Puts everything back as it was at the start.
    pub(crate) fn reset(&self) {
        *self.write() = self.initial.clone();
        *self.log() = Log::default();
        self.injector.reset();
        self.generation.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn item(&self, path: &str) -> Option<Value> {
        let segments = path::segments(path)?;
        let found = self.routes.find(&segments)?;
        let store = self.read();
        let view = View { routes: &self.routes, store: &store };
        let (_, _, item) = view.locate(&found.place, "item", "id", None).ok()?;
        Some(item.to_value())
    }

    pub(crate) fn page_size(&self) -> usize {
        self.settings.page_size
    }

    pub(crate) fn generation(&self) -> u64 {
        self.generation.load(Ordering::Relaxed)
    }

    /// The tenant, to read it. It is whole between any two statements: a panic elsewhere does not spoil
    /// it.
    pub(crate) fn read(&self) -> RwLockReadGuard<'_, Store> {
        self.store.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The tenant, to change it.
    pub(crate) fn write(&self) -> RwLockWriteGuard<'_, Store> {
        self.store.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The answer of an operation's handler, if it has one.
    pub(crate) fn handle(
        &self,
        context: &Context<'_>,
        body: impl FnOnce() -> Body,
    ) -> Option<Answer> {
        let handler = self.handlers.find(context.operation())?;
        let body = &body();
        // A handler may change the tenant: it is not locked meanwhile.
        let item = {
            let store = self.read();
            let found = (View { routes: &self.routes, store: &store }).item_of(context);
            found.map(|(_, _, item)| item.to_value())
        };
        Some(handler(&Call::new(self, context, body, item)))
    }

    /// Answers a request, and records it. `unread` says why its body could not be read.
    pub(crate) async fn serve(
        &self,
        mut request: ReceivedRequest,
        unread: Option<Refusal>,
    ) -> Outcome {
        let scripted = self.log().script.pop_front();
        let reply = match (scripted, unread) {
            (Some(answer), _) => Reply {
                answer,
                met: Met::default(),
                operation: None,
                verdict: Some("scripted".to_owned()),
            },
            (None, None) => self.reply(&request),
            (None, Some(refusal)) => {
                let ids = Ids::new(&request.headers);
                Self::finish(&ids, Err(refusal), Progress::default())
            }
        };
        let Reply { answer, met, operation, verdict } = reply;
        request.status = Some(answer.status);
        request.operation = operation;
        request.verdict = verdict;
        if let Some(Observer(observe)) = &self.settings.observer {
            observe(&request);
        }
        {
            let mut log = self.log();
            if log.received.len() >= self.settings.kept_requests {
                log.received.pop_front();
            }
            log.received.push_back(request);
        }
        if !met.latency.is_zero() {
            tokio::time::sleep(met.latency).await;
        }
        if met.has(Injection::Drop) {
            Outcome::Dropped
        } else if met.has(Injection::Truncate) {
            Outcome::Truncated(answer)
        } else {
            Outcome::Answer(answer)
        }
    }

    /// Answers a request, or one of a batch.
    pub(crate) fn reply(&self, request: &ReceivedRequest) -> Reply {
        let ids = Ids::new(&request.headers);
        let mut progress = Progress::default();
        let result = self.respond(request, &ids, &mut progress);
        Self::finish(&ids, result, progress)
    }

    fn finish(ids: &Ids, result: Result<Answer, Refusal>, progress: Progress) -> Reply {
        let (mut answer, verdict) = match result {
            Ok(answer) => (answer, None),
            Err(refusal) => (refusal.answer(ids), Some(refusal.verdict())),
        };
        answer.set_header(HeaderName::from_static("request-id"), &ids.request);
        answer.set_header(HeaderName::from_static("client-request-id"), &ids.client);
        Reply { answer, met: progress.met, operation: progress.operation, verdict }
    }

    fn respond(
        &self,
        request: &ReceivedRequest,
        ids: &Ids,
        progress: &mut Progress,
    ) -> Result<Answer, Refusal> {
        if request.path() == "/" && request.method == http::Method::GET {
            return Ok(status_page::page(self));
        }
        if let Some(file) = self.settings.files.get(request.path())
            && request.method == http::Method::GET
        {
            return Ok(file.clone());
        }
        let token = auth::token(&request.headers)?;
        let unknown = || {
            Refusal::not_found(format!(
                "no declared operation has the path `{}`; correct it, or declare its resource",
                request.path()
            ))
        };
        let all = path::segments(request.path()).ok_or_else(unknown)?;
        let segments = path::without_version(&all).ok_or_else(unknown)?;
        let base_url = format!("{}/{}", request.origin, all[0]);
        if segments.len() == 1 && segments[0] == "$batch" {
            progress.met = self.meet(request, "/$batch")?;
            progress.met.fail()?;
            return batch::answer(self, request);
        }
        // Each list can be counted, declared or not.
        let counted = segments.split_last().filter(|(last, _)| **last == "$count");
        let counted = counted.and_then(|(_, rest)| {
            let found = self.routes.find(rest)?;
            let list = found.routes().iter().find(|r| r.operation.kind == OperationKind::List);
            list.map(|route| (*route, found.clone()))
        });
        let is_count = counted.is_some() && request.method == http::Method::GET;
        let (route, found) = match counted {
            Some(counted) if is_count => counted,
            _ => {
                let found = self.routes.find(segments).ok_or_else(unknown)?;
                (route(&request.method, &found)?, found)
            }
        };
        progress.operation = Some(route.operation);
        let resource = route.operation.path.split("/{").next().unwrap_or_default();
        progress.met = self.meet(request, resource)?;
        progress.met.fail()?;
        if self.settings.require_permissions {
            auth::check_permissions(token, route.operation)?;
        }
        let routes = &self.routes;
        let context = Context { request, ids, base_url: &base_url, routes, found: &found, route };
        let mut answer = if is_count {
            operation::count(self, &context)?
        } else {
            operation::answer(self, &context)?
        };
        let target = answered(route);
        distort::distort(&mut answer, target.as_ref(), routes.model(), &progress.met);
        Ok(answer)
    }

    fn meet(&self, request: &ReceivedRequest, resource: &str) -> Result<Met, Refusal> {
        let met = self.injector.meet(request, resource);
        met.map_err(|error| Refusal::bad_request(format!("`x-emulator-fault`: {error}")))
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What an operation answers with: the objects of its path, or what an action or function gives.
fn answered(route: Route) -> Option<Target> {
    match route.operation.result {
        graph_core::ResultInfo::One(edm) | graph_core::ResultInfo::Collection(edm) => {
            Target::of(edm)
        }
        _ => Some(route.target),
    }
}

/// The operation of this method.
fn route(method: &http::Method, found: &Found<'_, '_>) -> Result<Route, Refusal> {
    let mut methods = Vec::new();
    for route in found.routes() {
        if http::Method::from(route.operation.method) == *method {
            return Ok(*route);
        }
        let name = route.operation.method.as_str();
        if !methods.contains(&name) {
            methods.push(name);
        }
    }
    Err(Refusal::method_not_allowed(method, methods.join(", ")))
}

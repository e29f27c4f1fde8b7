//! What the emulator knows and holds, and the life of a request.

mod respond;

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use serde_json::Value;

use crate::answer::Answer;
use crate::check::Body;
use crate::context::Context;
use crate::fault::injector::{Injector, Met};
use crate::fault::{Fault, Injection};
use crate::handler::{Call, Handlers};
use crate::path;
use crate::received::ReceivedRequest;
use crate::refusal::{Ids, Refusal};
use crate::route::Routes;
use crate::settings::{Intercept, Observer, Settings};
use crate::store::Store;
use crate::uploads::Uploads;
use crate::view::View;
use respond::{Progress, Reply};

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
    uploads: Uploads,
    /// Tells tenants apart, so that no delta token outlives its own.
    generation: AtomicU64,
}

#[derive(Debug, Default)]
struct Log {
    received: VecDeque<ReceivedRequest>,
    script: VecDeque<Scripted>,
}

/// What a test has decided about a request before it came.
#[derive(Clone, Debug)]
pub(crate) enum Scripted {
    Answer(Answer),
    Fault(Fault),
}

/// What becomes of a request.
#[derive(Debug)]
pub(crate) enum Outcome {
    Answer(Answer),
    /// The connection ends in the middle of the answer.
    Truncated(Answer),
    /// The connection ends without an answer.
    Dropped,
    /// What is sent is no matter of HTTP.
    Raw(Fault),
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
            uploads: Uploads::default(),
            generation: AtomicU64::new(u64::from(fastrand::u32(1..))),
        }
    }

    pub(crate) fn routes(&self) -> &Routes {
        &self.routes
    }

    pub(crate) fn uploads(&self) -> &Uploads {
        &self.uploads
    }

    /// All requests that are kept, in order.
    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        self.log().received.iter().cloned().collect()
    }

    /// Decides about the next request that nothing is decided about.
    pub(crate) fn script(&self, scripted: Scripted) {
        self.log().script.push_back(scripted);
    }

    /// Puts everything back as it was at the start.
    pub(crate) fn reset(&self) {
        *self.write() = self.initial.clone();
        *self.log() = Log::default();
        self.injector.reset();
        self.uploads.reset();
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
        let intercept = self.settings.intercept.as_ref();
        let intercepted = || intercept.and_then(|Intercept(decide)| decide(&request));
        let scripted = scripted.or_else(|| intercepted().map(Scripted::Fault));
        let reply = match (scripted, unread) {
            (Some(Scripted::Fault(fault)), _) => {
                request.verdict = Some("bytes of a test's own".to_owned());
                self.record(request);
                return Outcome::Raw(fault);
            }
            (Some(Scripted::Answer(answer)), _) => Reply {
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
        self.record(request);
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

    /// Keeps a request to be looked at, and tells who watches.
    fn record(&self, request: ReceivedRequest) {
        if let Some(Observer(observe)) = &self.settings.observer {
            observe(&request);
        }
        let mut log = self.log();
        if log.received.len() >= self.settings.kept_requests {
            log.received.pop_front();
        }
        log.received.push_back(request);
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

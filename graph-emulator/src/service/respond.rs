//! From a received request to its answer.

use graph_core::{OperationInfo, OperationKind};
use http::HeaderName;

use super::Service;
use crate::answer::Answer;
use crate::auth;
use crate::batch;
use crate::context::Context;
use crate::fault::distort;
use crate::fault::injector::Met;
use crate::metadata;
use crate::operation;
use crate::path;
use crate::received::ReceivedRequest;
use crate::refusal::{Ids, Refusal};
use crate::route::{Found, Route};
use crate::status_page;
use crate::target::Target;
use crate::uploads;

/// An answer, and how it came about.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) answer: Answer,
    pub(crate) met: Met,
    pub(super) operation: Option<OperationInfo>,
    pub(super) verdict: Option<String>,
}

/// What is found out while a request is answered.
#[derive(Default)]
pub(super) struct Progress {
    met: Met,
    operation: Option<OperationInfo>,
}

impl Service {
    /// Answers a request, or one of a batch.
    pub(crate) fn reply(&self, request: &ReceivedRequest) -> Reply {
        let ids = Ids::new(&request.headers);
        let mut progress = Progress::default();
        let result = self.respond(request, &ids, &mut progress);
        Self::finish(&ids, result, progress)
    }

    pub(super) fn finish(ids: &Ids, result: Result<Answer, Refusal>, progress: Progress) -> Reply {
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
        if let Some(id) = uploads::session(request.path()) {
            progress.met = self.meet(request, "/uploads")?;
            progress.met.fail()?;
            return uploads::answer(self, request, id);
        }
        let all = path::segments(request.path()).unwrap_or_default();
        let below = path::without_version(&all);
        let base_url = || format!("{}/{}", request.origin, all[0]);
        if let (Some([] | [_]), &http::Method::GET) = (below, &request.method) {
            // They say nothing of a tenant, and Microsoft Graph asks for no token either.
            match all.get(1).map_or("", |name| &**name) {
                "$metadata" => return Ok(metadata::document(&self.routes)),
                "" => return Ok(metadata::entry_points(&self.routes, &base_url())),
                _ => {}
            }
        }
        let token = auth::token(&request.headers)?;
        let unknown = || {
            Refusal::not_found(format!(
                "no declared operation has the path `{}`; correct it, or declare its resource",
                request.path()
            ))
        };
        let segments = below.ok_or_else(unknown)?;
        if segments.len() == 1 && segments[0] == "$batch" {
            progress.met = self.meet(request, "/$batch")?;
            progress.met.fail()?;
            return batch::answer(self, request, &mut progress.met.latency);
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
        let base_url = base_url();
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
}

/// What an operation answers with: the objects of its path, or what an action or function gives.
fn answered(route: Route) -> Option<Target> {
    match route.operation.result() {
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

//! Upload sessions: large content, range by range, to an address that holds the right to write.
//!
//! See [Upload large files](https://learn.microsoft.com/graph/api/driveitem-createuploadsession).

mod session;

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use graph_core::{EdmType, ResultInfo};
use http::header::AUTHORIZATION;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::context::Context;
use crate::query::Options;
use crate::received::ReceivedRequest;
use crate::refusal::Refusal;
use crate::route::Place;
use crate::service::Service;
use crate::store::Media;
use crate::view::{Placed, View};
use session::{Range, Session};

/// Where the sessions are, beside the versions.
const FOLDER: &str = "/uploads/";

/// The longest body of a range: 60 MiB, as Microsoft Graph has it.
pub(crate) const LONGEST_RANGE: usize = 60 * 1024 * 1024;

/// The sessions that are open.
#[derive(Debug, Default)]
pub(crate) struct Uploads(Mutex<HashMap<String, Session>>);

/// What a session's content becomes.
#[derive(Clone, Debug)]
pub(super) struct Purpose {
    /// The item that the session was opened for, or the collection.
    place: Place,
    /// What stands before the item's properties in the last answer.
    context: String,
}

/// Whether an action or function opens a session, by what it gives.
pub(crate) fn opens_session(result: ResultInfo) -> bool {
    let ResultInfo::One(EdmType::Object(info)) = result else {
        return false;
    };
    ["uploadUrl", "nextExpectedRanges"].iter().all(|name| info().property(name).is_some())
}

/// The session that a path is the address of.
pub(crate) fn session(path: &str) -> Option<&str> {
    path.strip_prefix(FOLDER).filter(|id| !id.is_empty() && !id.contains('/'))
}

impl Uploads {
    /// Opens a session for what an action is bound to.
    pub(crate) fn open(&self, context: &Context<'_>) -> Answer {
        let place = context.found.parent.clone().unwrap_or_default();
        let set = place.shown_collection().trim_start_matches('/');
        let purpose = Purpose { context: context.context_of(&format!("{set}/$entity")), place };
        let session = Session::new(purpose);
        let id = uuid::Uuid::new_v4().to_string();
        let mut body = session.status();
        body["@odata.context"] =
            format!("{}/$metadata#microsoft.graph.uploadSession", context.base_url).into();
        body["uploadUrl"] = format!("{}{FOLDER}{id}", context.request.origin).into();
        self.sessions().insert(id, session);
        Answer::of(StatusCode::OK).json(body)
    }

    /// Forgets all sessions.
    pub(crate) fn reset(&self) {
        self.sessions().clear();
    }

    /// The sessions are whole between any two statements: a panic elsewhere does not spoil them.
    fn sessions(&self) -> MutexGuard<'_, HashMap<String, Session>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Answers a request to a session's address.
pub(crate) fn answer(
    service: &Service,
    request: &ReceivedRequest,
    id: &str,
) -> Result<Answer, Refusal> {
    if request.headers.contains_key(AUTHORIZATION) {
        return Err(Refusal::token_to_upload());
    }
    let mut sessions = service.uploads().sessions();
    let over =
        || Refusal::not_found("there is no such upload session: it is over or was cancelled");
    let session = sessions.get_mut(id).ok_or_else(over)?;
    match request.method {
        Method::GET => Ok(Answer::of(StatusCode::OK).json(session.status())),
        Method::PUT => {
            let range = Range::of(request)?;
            if !session.take(&range, request)? {
                return Ok(Answer::of(StatusCode::ACCEPTED).json(session.status()));
            }
            let done = sessions.remove(id).ok_or_else(over)?;
            drop(sessions);
            Ok(complete(service, done))
        }
        Method::DELETE => {
            sessions.remove(id);
            Ok(Answer::of(StatusCode::NO_CONTENT))
        }
        _ => Err(Refusal::method_not_allowed(&request.method, "GET, PUT, DELETE".to_owned())),
    }
}

/// Makes content the media stream of what its session was opened for, and gives the item if it is one.
fn complete(service: &Service, session: Session) -> Answer {
    let (Purpose { place, context }, content_type, bytes) = session.into_parts();
    let mut store = service.write();
    store.set_media(place.name(), Media { content_type, bytes });
    let mut answer = Answer::of(StatusCode::CREATED);
    let view = View { routes: service.routes(), store: &store };
    if place.key.is_some()
        && let Ok((collection, _, item)) = view.locate(&place, "item", "id", None)
    {
        let mut text = String::new();
        let placed = Placed { collection: &collection, position: 0, item };
        view.write(placed, &Options::default(), &context, &mut text);
        answer.set_json(text.into_bytes());
    }
    answer
}

/// What a session says of itself.
fn status(expires: &str, next: u64) -> Value {
    json!({ "expirationDateTime": expires, "nextExpectedRanges": [format!("{next}-")] })
}

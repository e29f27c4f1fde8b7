//! A request that is being answered.

use graph_core::{OperationInfo, OperationKind, PropertyInfo};
use http::HeaderMap;
use serde_json::Value;

use crate::answer::Answer;
use crate::check::Body;
use crate::query::Options;
use crate::received::ReceivedRequest;
use crate::refusal::{Ids, Refusal};
use crate::route::{Found, Place, Route, Routes};

/// What a request is about.
pub(crate) struct Context<'a> {
    pub(crate) request: &'a ReceivedRequest,
    pub(crate) ids: &'a Ids,
    /// The address that paths are appended to, version included, as the caller wrote it.
    pub(crate) base_url: &'a str,
    pub(crate) routes: &'a Routes,
    pub(crate) found: &'a Found<'a, 'a>,
    pub(crate) route: Route,
}

impl Context<'_> {
    /// The declared operation.
    pub(crate) fn operation(&self) -> OperationInfo {
        self.route.operation
    }

    /// What the query asks for.
    pub(crate) fn options(&self) -> Result<Options, Refusal> {
        let mut target = self.route.target;
        let model = self.routes.model();
        if let Some(info) = self.found.cast.and_then(|cast| model.find(cast)) {
            target.info = info;
        }
        Options::parse(self.request.query(), &target, model)
    }

    /// The body, which must be a JSON object.
    pub(crate) fn body(&self) -> Result<Body, Refusal> {
        let content_type = self.request.header("content-type");
        let media_type = content_type.and_then(|value| value.split(';').next());
        if !media_type.is_some_and(|name| name.trim().eq_ignore_ascii_case("application/json")) {
            return Err(Refusal::not_json(content_type));
        }
        if self.request.body.is_empty() {
            return Err(Refusal::bad_request("there is no body; send a JSON object"));
        }
        serde_json::from_slice(&self.request.body).map_err(|error| {
            Refusal::bad_request(format!("the body is not a JSON object: {error}"))
        })
    }

    /// The key property of the items, and its name where there is none.
    pub(crate) fn key(&self) -> (Option<PropertyInfo>, &'static str) {
        let key = self.route.target.info.key().map(|(_, property)| property);
        (key, key.map_or("id", |property| property.name))
    }

    /// Where the item is that the operation is about: that of its path, or that an action is bound to.
    pub(crate) fn place_of_item(&self) -> Option<&Place> {
        let place = match self.operation().kind {
            OperationKind::Action | OperationKind::Function => self.found.parent.as_ref(),
            _ => Some(&self.found.place),
        };
        place.filter(|place| place.key.is_some())
    }

    /// `"@odata.context":"...",` of what an answer has.
    pub(crate) fn odata_context(&self, suffix: &str) -> String {
        let set = self.found.place.shown_collection().trim_start_matches('/');
        self.context_of(&format!("{set}{suffix}"))
    }

    /// The same of anything.
    pub(crate) fn context_of(&self, name: &str) -> String {
        let context = format!("{}/$metadata#{name}", self.base_url);
        format!("\"@odata.context\":{},", Value::from(context))
    }

    /// The address of an item.
    pub(crate) fn address(&self, collection: &str, key: &str) -> String {
        format!("{}{}", self.base_url, crate::path::item(collection, key))
    }

    /// Refuses a request whose condition an item does not meet.
    pub(crate) fn check_match(&self, etag: &str) -> Result<(), Refusal> {
        let Some(wanted) = self.request.header("if-match") else {
            return Ok(());
        };
        let mut tags = wanted.split(',').map(str::trim);
        if tags.any(|tag| tag == "*" || weak(tag) == weak(etag)) {
            Ok(())
        } else {
            Err(Refusal::precondition_failed(etag))
        }
    }

    /// Whether the caller has an item already.
    pub(crate) fn has_already(&self, etag: &str) -> bool {
        let known = self.request.header("if-none-match").unwrap_or_default();
        known.split(',').map(str::trim).any(|tag| tag == "*" || weak(tag) == weak(etag))
    }

    /// An answer with what was written, or without it if that is preferred.
    pub(crate) fn written(&self, mut whole: Answer) -> Answer {
        let preference = preferred_return(&self.request.headers);
        if preference == Some("minimal") {
            let location = whole.headers.remove("location");
            whole = Answer::of(http::StatusCode::NO_CONTENT);
            if let Some(location) = location {
                whole.headers.insert("odata-entityid", location.clone());
                whole.headers.insert("location", location);
            }
        }
        if let Some(preference) = preference {
            let applied = format!("return={preference}");
            whole.set_header(http::HeaderName::from_static("preference-applied"), &applied);
        }
        whole
    }
}

/// An entity tag without its mark of weakness, which conditions of Microsoft Graph do not look at.
fn weak(tag: &str) -> &str {
    tag.strip_prefix("W/").unwrap_or(tag)
}

/// What a write should answer with. The first preference counts
/// ([RFC 7240](https://www.rfc-editor.org/rfc/rfc7240#section-2)).
fn preferred_return(headers: &HeaderMap) -> Option<&'static str> {
    let value = preference(headers, "return")?;
    ["minimal", "representation"].into_iter().find(|known| known.eq_ignore_ascii_case(value))
}

/// The value of a preference.
pub(crate) fn preference<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let values = headers.get_all("prefer").into_iter();
    let mut preferences = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|preference| preference.split(';').next()?.split_once('='));
    let (_, value) = preferences.find(|(known, _)| known.trim().eq_ignore_ascii_case(name))?;
    Some(value.trim().trim_matches('"'))
}

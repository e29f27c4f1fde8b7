//! A request without the type of its answer: what all requests do, once.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::HeaderMap;

use super::{Content, Limits, Payload, Reference};
use crate::edm::EdmType;
use crate::error::{Error, Fault};
use crate::info::{OperationInfo, OperationKind, ResultInfo, TypeInfo};
use crate::paging::Cursor;
use crate::path::{self, PathSegment, Segments};
use crate::query::{IntoSelect, Query};
use crate::reply::Reply;

/// A request without the type of its answer. It is moved often, so what few requests have is apart from it.
///
/// What is large to drop is shared: the code that does it is then in a crate once, and not in each of its
/// units of code that may drop a request.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) operation: OperationInfo,
    /// The path with its ids encoded, or what is wrong with the request.
    pub(crate) path: Result<String, Box<Fault>>,
    query: Option<Arc<Query>>,
    /// Beside those of every request.
    pub(crate) headers: Option<Box<HeaderMap>>,
    /// Where to go on, in the place of path and query.
    pub(crate) from: Option<Box<Cursor>>,
    pub(crate) payload: Option<Payload>,
    /// The media types that the answer may have.
    pub(crate) accept: &'static str,
    pub(crate) limits: Option<Box<Limits>>,
}

impl Parts {
    pub(super) fn new(
        operation: OperationInfo,
        path: Result<String, Fault>,
        payload: Option<Payload>,
        accept: &'static str,
    ) -> Self {
        let path = path.map_err(Box::new);
        let (query, headers, from, limits) = (None, None, None, None);
        Self { operation, path, query, headers, from, payload, accept, limits }
    }

    /// A request with this JSON.
    pub(crate) fn json(operation: OperationInfo, path: &str, body: Vec<u8>) -> Self {
        Self::new(operation, Ok(path.to_owned()), Some(Payload::json(body)), "application/json")
    }

    /// The query, to be changed.
    pub(super) fn query_mut(&mut self) -> &mut Query {
        Arc::make_mut(self.query.get_or_insert_default())
    }

    /// The path with its query.
    pub(crate) fn url(&self) -> Result<Cow<'_, str>, Fault> {
        match (&self.path, self.query()) {
            (Ok(path), None) => Ok(path.into()),
            _ => self.address("").map(Cow::Owned),
        }
    }

    /// The same, for the app to look at.
    pub(super) fn shown_url(&self) -> Result<String, Error> {
        let url = self.url().map(Cow::into_owned);
        url.map_err(|fault| Error::invalid_request(self.operation, fault))
    }

    /// The path with its query, below an address.
    pub(crate) fn address(&self, base_url: &str) -> Result<String, Fault> {
        let path = self.path.as_ref().map_err(|fault| (**fault).clone())?;
        let mut url = String::with_capacity(base_url.len() + path.len());
        url.push_str(base_url);
        url.push_str(path);
        if let Some(query) = self.query() {
            url.push('?');
            url.push_str(&query.encode().map_err(Fault::Other)?);
        }
        Ok(url)
    }

    /// Selects properties, and the key of the type, which an item is nothing without.
    pub(super) fn select<O>(&mut self, edm: EdmType, properties: impl IntoSelect<O>) {
        let key = edm.object().and_then(TypeInfo::key).map(|(_, key)| key.name.into());
        let query = self.query_mut();
        query.select_paths(key);
        query.select(properties);
    }

    /// Selects what a projection has.
    pub(super) fn project(&mut self, info: &'static TypeInfo) {
        self.query_mut().select_paths(info.properties().map(|property| property.name.into()));
    }

    pub(super) fn bind(&mut self, property: &str, edm: EdmType, reference: Reference) {
        let has_item = matches!(
            self.operation.kind,
            OperationKind::Create | OperationKind::Update | OperationKind::Replace
        );
        let item = self.payload.as_mut().filter(|payload| has_item && payload.is_own());
        let bound = match (item, reference.into_address()) {
            (Some(payload), Ok(address)) => {
                payload.bind(property, address, edm.element().is_some())
            }
            (None, _) => Err(Fault::Other(
                format!(
                    "`{property}` cannot be bound by a request without an item in its body; bind it \
                     where the item is created, updated or replaced"
                )
                .into(),
            )),
            (_, Err(fault)) => Err(fault),
        };
        if let Err(fault) = bound {
            self.fail(fault);
        }
    }

    /// The options, if there are any.
    fn query(&self) -> Option<&Query> {
        self.query.as_deref().filter(|query| !query.is_empty())
    }

    /// Goes on from a place that the service told.
    pub(crate) fn resume(&mut self, cursor: Cursor) {
        self.from = Some(cursor.into());
    }

    /// How many items of the first page were taken before.
    pub(crate) fn taken(&self) -> usize {
        self.from.as_ref().map_or(0, |cursor| cursor.taken)
    }

    /// The request cannot be sent. Of several faults the first one is told.
    pub(super) fn fail(&mut self, fault: Fault) {
        if self.path.is_ok() {
            self.path = Err(fault.into());
        }
    }

    pub(super) fn debug(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_tuple(name);
        debug.field(&format_args!("{}", self.operation));
        if let Some(query) = self.query() {
            debug.field(query);
        }
        debug.finish()
    }
}

/// A request of an operation.
#[allow(clippy::needless_pass_by_value)] // As it comes from generated code.
#[inline]
pub(super) fn parts(
    operation: OperationInfo,
    segments: impl Segments,
    content: Content<'_>,
) -> Parts {
    parts_with(operation, segments.ids().as_ref(), content)
}

/// The same, whatever the types of the ids.
fn parts_with(operation: OperationInfo, ids: &[&dyn PathSegment], content: Content<'_>) -> Parts {
    let accept = match (operation.kind, operation.result()) {
        (OperationKind::Count, _) => "text/plain, application/json",
        (OperationKind::Download, _) | (_, ResultInfo::Stream) => Bytes::ACCEPT,
        _ => <()>::ACCEPT,
    };
    let mut path = path::expand(operation.path, ids).map_err(Fault::Id);
    let payload = content.encode().unwrap_or_else(|fault| {
        // Where both are wrong, the path's fault comes first.
        if path.is_ok() {
            path = Err(fault);
        }
        None
    });
    Parts::new(operation, path, payload, accept)
}

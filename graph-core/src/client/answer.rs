//! A successful answer, before it is decoded.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use serde::de::Error as _;
use tokio::time::Instant;
use uuid::Uuid;

use super::Headers;
use crate::auth::Held;
use crate::edm::EdmType;
use crate::error::{Error, hide};
use crate::info::OperationInfo;
use crate::object::trace::Trace;
use crate::object::{Additional, SlotMut, Value, found_null, read_page, read_reply};
use crate::page::Page;

/// The longest text of a header's that is shown, in characters.
const LONGEST_SHOWN: usize = 100;

/// A successful answer to an operation. It holds a body, so it is not shown.
#[allow(missing_debug_implementations)]
pub struct Answer {
    pub(crate) operation: OperationInfo,
    pub(crate) client_request_id: Uuid,
    /// When the request was sent that it answers.
    pub(crate) sent: Instant,
    pub(crate) status: StatusCode,
    pub(crate) headers: Headers,
    pub(crate) body: Bytes,
    /// The token that was sent.
    pub(crate) token: Option<Arc<Held>>,
}

impl Answer {
    /// The body as it is.
    pub(crate) fn into_body(self) -> Bytes {
        self.body
    }

    /// Decodes the body, which must have a value.
    pub(crate) fn decode<T: Value>(self) -> Result<T, Error> {
        self.check_body(T::EDM)?;
        let mut value = None::<T>;
        self.read_into(T::slot_mut(&mut value), T::EDM)?;
        value.ok_or_else(|| self.null(T::EDM))
    }

    /// Decodes the body, which may be missing or null.
    pub(crate) fn decode_optional<T: Value>(self) -> Result<Option<T>, Error> {
        let mut value = None::<T>;
        if !self.is_empty() {
            self.read_into(T::slot_mut(&mut value), T::EDM)?;
        }
        Ok(value)
    }

    /// Decodes the body as a page.
    pub(crate) fn decode_page<T: Value>(self) -> Result<Page<T>, Error> {
        let mut items = None::<Vec<T>>;
        let additional = self.read_page_into(Vec::<T>::slot_mut(&mut items), <Vec<T>>::EDM)?;
        Ok(Page { items: items.unwrap_or_default(), additional })
    }

    /// Decodes the body into a place.
    fn read_into(&self, slot: SlotMut<'_>, edm: EdmType) -> Result<(), Error> {
        let trace = Trace::default();
        read_reply(&self.body, slot, &trace).map_err(|error| self.undecodable(edm, &trace, error))
    }

    /// Decodes the body as a page, its items into a place.
    fn read_page_into(&self, slot: SlotMut<'_>, edm: EdmType) -> Result<Additional, Error> {
        self.check_body(edm)?;
        let trace = Trace::default();
        read_page(&self.body, slot, &trace).map_err(|error| self.undecodable(edm, &trace, error))
    }

    #[cold]
    fn null(&self, edm: EdmType) -> Error {
        self.undecodable(edm, &Trace::default(), found_null(edm))
    }

    /// What was sent as `Authorization`.
    pub(crate) fn authorization(&self) -> Option<&HeaderValue> {
        self.token.as_ref().map(|token| &token.header)
    }

    fn is_empty(&self) -> bool {
        self.body.trim_ascii().is_empty()
    }

    pub(super) fn check_body(&self, edm: EdmType) -> Result<(), Error> {
        if self.is_empty() {
            let answer = (self.status, &*self.headers.to_map(), self.body.clone());
            return Err(self.fault(Error::no_body(edm, answer)));
        }
        Ok(())
    }

    /// An error about a part of the body, which is kept as its body.
    pub(super) fn undecodable_part(
        &self,
        edm: EdmType,
        trace: &Trace,
        error: serde_json::Error,
        part: &str,
    ) -> Error {
        // A copy: the error must not keep the whole page.
        let body = Bytes::copy_from_slice(part.as_bytes());
        let answer = (self.status, &*self.headers.to_map(), body);
        self.fault(Error::decode(edm, trace.to_string(), error, answer))
    }

    pub(super) fn undecodable(
        &self,
        edm: EdmType,
        trace: &Trace,
        error: serde_json::Error,
    ) -> Error {
        let answer = (self.status, &*self.headers.to_map(), self.body.clone());
        self.fault(Error::decode(edm, trace.to_string(), self.explain(error), answer))
    }

    /// Says which call failed.
    fn fault(&self, error: Error) -> Error {
        error.of(self.operation, Some(self.client_request_id)).hiding(self.authorization())
    }

    /// Where the body is no JSON, its headers may say what it is instead.
    fn explain(&self, error: serde_json::Error) -> serde_json::Error {
        if error.is_data() {
            return error;
        }
        let headers = self.headers.to_map();
        let header = |name| {
            let text = hide(self.authorization(), headers.get(name)?.to_str().ok()?);
            Some(text.chars().take(LONGEST_SHOWN).collect::<String>())
        };
        if let Some(encoding) = header(CONTENT_ENCODING).filter(|name| name != "identity") {
            return serde_json::Error::custom(format_args!(
                "it is encoded as `{encoding}`, which the client does not ask for and cannot read"
            ));
        }
        match header(CONTENT_TYPE).filter(|name| !name.contains("json")) {
            Some(name) => serde_json::Error::custom(format_args!("{error}; it is `{name}`")),
            None => error,
        }
    }
}

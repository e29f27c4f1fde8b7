//! How errors come about.

use std::io;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use uuid::Uuid;

use super::service::ServiceError;
use super::transport::Cause;
use super::{Answered, Error, Fault, Inner, Kind, retry_after};
use crate::auth::{NoToken, claims_challenge};
use crate::edm::EdmType;
use crate::info::{OperationInfo, PropertyInfo, TypeInfo};
use crate::paging::Cursor;
use crate::transport::BoxError;

impl Error {
    fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            client_request_id: None,
            answer: None,
            attempts: 0,
            is_in_doubt: false,
            authorization: None,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration(message.into()))
    }

    pub(crate) fn invalid_request(operation: OperationInfo, fault: Fault) -> Self {
        Self::new(Kind::Request(fault)).of(operation, None)
    }

    /// A patch cannot take a value away from a property that is never null.
    pub(crate) fn not_nullable(info: &TypeInfo, property: &PropertyInfo) -> Self {
        Self::new(Kind::Patch(format!(
            "property `{}` of {} has lost its value and cannot be null; keep its value, or set another",
            property.name, info.name
        )))
    }

    /// What is to be sent cannot be read.
    pub(crate) fn unreadable(operation: OperationInfo, source: io::Error) -> Self {
        Self::new(Kind::Source(Arc::new(source))).of(operation, None)
    }

    pub(crate) fn credential(source: NoToken) -> Self {
        Self::new(Kind::Credential(source))
    }

    pub(crate) fn link(operation: OperationInfo, fault: String) -> Self {
        Self::invalid_request(operation, Fault::Link(fault.into()))
    }

    /// A request of a batch that another one, which failed, had to come before.
    pub(crate) fn dependency(error: &Error) -> Self {
        // Of a series, what failed first says why.
        match &error.0.kind {
            Kind::Dependency(first) => Self::new(Kind::Dependency(Arc::clone(first))),
            _ => Self::new(Kind::Dependency(error.to_string().into())),
        }
    }

    /// The total time was over before the request's turn.
    pub(crate) fn no_turn() -> Self {
        Self::new(Kind::NoTurn)
    }

    pub(crate) fn transport(source: BoxError) -> Self {
        Self::new(Kind::Transport(Cause::of(&source), source.into()))
    }

    /// An answer whose status says that it is an error.
    pub(crate) fn service_answer(status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        let service = ServiceError::read(&body);
        Self::new(Kind::Service(Arc::new(service))).answered(status, headers, body)
    }

    /// An answer without a body, where there must be a value.
    pub(crate) fn no_body(
        edm: EdmType,
        (status, headers, body): (StatusCode, &HeaderMap, Bytes),
    ) -> Self {
        Self::new(Kind::NoBody(edm)).answered(status, headers, body)
    }

    /// An answer that is no such value.
    pub(crate) fn decode(
        edm: EdmType,
        path: String,
        source: serde_json::Error,
        (status, headers, body): (StatusCode, &HeaderMap, Bytes),
    ) -> Self {
        Self::new(Kind::Decode { edm, path, source: Arc::new(source) })
            .answered(status, headers, body)
    }

    /// Says which request failed.
    pub(crate) fn of(mut self, operation: OperationInfo, client_request_id: Option<Uuid>) -> Self {
        self.0.operation = Some(operation);
        self.0.client_request_id = client_request_id.map(|id| id.to_string());
        self
    }

    /// Says how often the request was sent.
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Says that another service gave the answer: what it asks for is not asked of this one.
    pub(crate) fn elsewhere(mut self) -> Self {
        if let Some(answer) = &mut self.0.answer {
            answer.is_elsewhere = true;
            answer.claims = None;
        }
        self
    }

    /// Says that an attempt before may have had its effect.
    pub(crate) fn in_doubt(mut self, is_in_doubt: bool) -> Self {
        self.0.is_in_doubt |= is_in_doubt;
        self
    }

    /// Adds what is known of the answer.
    pub(crate) fn answered(mut self, status: StatusCode, headers: &HeaderMap, body: Bytes) -> Self {
        let header = |name| Some(headers.get(name)?.to_str().ok()?.to_owned());
        let inner_id = || self.inner()?.request_id().map(str::to_owned);
        let request_id = header("request-id").or_else(inner_id);
        let retry_after = retry_after::read(headers);
        let location = header("location").filter(|_| status == StatusCode::GONE);
        let resync = location.map(|address| Cursor::to(&address));
        let claims = claims_challenge(headers).filter(|_| status == StatusCode::UNAUTHORIZED);
        self.0.answer = Some(Answered {
            status,
            request_id,
            retry_after,
            claims,
            is_elsewhere: false,
            resync,
            body,
        });
        self
    }
}

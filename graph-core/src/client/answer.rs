//! A successful answer, before it is decoded.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::Error;
use crate::info::OperationInfo;
use crate::object::trace::Trace;
use crate::object::{Object, from_slice};

/// A successful answer to an operation. It holds a body, so it is not shown.
#[allow(missing_debug_implementations)]
pub struct Answer {
    pub(super) operation: &'static OperationInfo,
    pub(super) client_request_id: String,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl Answer {
    /// Whether there is no body: not even white space.
    pub(crate) fn is_empty(&self) -> bool {
        self.body.trim_ascii().is_empty()
    }

    /// Decodes the body into an object.
    pub(crate) fn decode(self, object: &mut dyn Object) -> Result<(), Error> {
        let trace = Trace::default();
        from_slice(object, &self.body, &trace).map_err(|source| {
            let answer = (self.status, &self.headers, self.body.clone());
            Error::decode(object.type_info(), trace.to_string(), source, answer)
                .of(self.operation, Some(&self.client_request_id))
        })
    }
}

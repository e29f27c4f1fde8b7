//! Replies: what an answer becomes.

use bytes::Bytes;

use crate::client::Answer;
use crate::error::Error;
use crate::object::Value;
use crate::page::Page;

/// What a request can be answered with: a value, which must be there, a [`Page`] of values, `Option` of a value where the
/// service may answer without a body or with null, `()` where it does, or [`Bytes`] as they come.
pub trait Reply: Sized + Send + 'static {
    /// The media types that are asked for.
    #[doc(hidden)]
    const ACCEPT: &'static str = "application/json";

    #[doc(hidden)]
    fn from_answer(answer: Answer) -> Result<Self, Error>;
}

impl<T: Value> Reply for T {
    fn from_answer(answer: Answer) -> Result<Self, Error> {
        answer.decode()
    }
}

/// `None` is success without a body, or with null.
impl<T: Value> Reply for Option<T> {
    fn from_answer(answer: Answer) -> Result<Self, Error> {
        answer.decode_optional()
    }
}

impl<T: Value> Reply for Page<T> {
    fn from_answer(answer: Answer) -> Result<Self, Error> {
        answer.decode_page()
    }
}

/// Whatever a body holds, nothing was asked for.
impl Reply for () {
    fn from_answer(_: Answer) -> Result<Self, Error> {
        Ok(())
    }
}

impl Reply for Bytes {
    const ACCEPT: &'static str = "*/*";

    fn from_answer(answer: Answer) -> Result<Self, Error> {
        Ok(answer.into_body())
    }
}

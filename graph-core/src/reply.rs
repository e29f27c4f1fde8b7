//! Replies: what an answer becomes.

use std::any::Any;

use bytes::Bytes;

use crate::client::Answer;
use crate::error::Error;
use crate::object::{Value, page_at_start, reply_at_start};
use crate::page::Page;

/// A value that was decoded without its type being known.
pub(crate) type Decoded = Box<dyn Any + Send + Sync>;

/// Decodes the JSON that a text begins with, and says how long it is. `None` if there is a fault.
pub(crate) type Decoder = fn(&str) -> Option<(Decoded, usize)>;

/// What a request can be answered with: a value, which must be there, a [`Page`] of values, `Option` of a value where the
/// service may answer without a body or with null, `()` where it does, or [`Bytes`] as they come.
pub trait Reply: Sized + Send + 'static {
    /// The media types that are asked for.
    #[doc(hidden)]
    const ACCEPT: &'static str = "application/json";

    /// What decodes an object or a list that stands among other answers, for `from_answer` to take. What
    /// it cannot decode is left as it is. `None` if everything is.
    #[doc(hidden)]
    const DECODER: Option<Decoder> = None;

    #[doc(hidden)]
    fn from_answer(answer: Answer) -> Result<Self, Error>;
}

impl<T: Value> Reply for T {
    const DECODER: Option<Decoder> = Some(reply_at_start::<T>);

    fn from_answer(answer: Answer) -> Result<Self, Error> {
        answer.decode()
    }
}

/// `None` is success without a body, or with null.
impl<T: Value> Reply for Option<T> {
    const DECODER: Option<Decoder> = Some(reply_at_start::<T>);

    fn from_answer(answer: Answer) -> Result<Self, Error> {
        answer.decode_optional()
    }
}

impl<T: Value> Reply for Page<T> {
    const DECODER: Option<Decoder> = Some(page_at_start::<T>);

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

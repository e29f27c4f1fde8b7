//! Replies: what an answer becomes.

use bytes::Bytes;

use crate::client::Answer;
use crate::error::Error;
use crate::object::{Additional, Decoded, NewPlace, Value};
use crate::page::Page;

/// What a request can be answered with:
///
/// - a value: an answer without one is an error;
/// - an `Option` of a value, where the service may answer without a body or with null;
/// - a [`Page`] of values;
/// - `()`, where what the service answers is of no interest;
/// - [`Bytes`]: the body as it is.
pub trait Reply: Sized + Send + 'static {
    /// The media types that are asked for.
    #[doc(hidden)]
    const ACCEPT: &'static str = "application/json";

    /// Where the answer to a request of a batch is decoded to while the batch's is read, for `from_decoded`
    /// to take. `None` if it is left as it is.
    #[doc(hidden)]
    const PLACE: Option<NewPlace> = None;

    /// What is in a place of this type's.
    #[doc(hidden)]
    fn from_decoded(_: Decoded) -> Option<Self> {
        None
    }

    #[doc(hidden)]
    fn from_answer(answer: Answer) -> Result<Self, Error>;
}

impl<T: Value> Reply for T {
    const PLACE: Option<NewPlace> = Some(NewPlace::of::<Option<T>>());

    fn from_decoded(value: Decoded) -> Option<Self> {
        *value.downcast::<Option<T>>().ok()?
    }

    fn from_answer(answer: Answer) -> Result<Self, Error> {
        answer.decode()
    }
}

/// `None` is success without a body, or with null.
impl<T: Value> Reply for Option<T> {
    const PLACE: Option<NewPlace> = Some(NewPlace::of::<Option<T>>());

    fn from_decoded(value: Decoded) -> Option<Self> {
        Some(*value.downcast().ok()?)
    }

    fn from_answer(answer: Answer) -> Result<Self, Error> {
        answer.decode_optional()
    }
}

impl<T: Value> Reply for Page<T> {
    const PLACE: Option<NewPlace> = Some(NewPlace::of::<(Option<Vec<T>>, Additional)>());

    fn from_decoded(value: Decoded) -> Option<Self> {
        let (items, additional) = *value.downcast::<(Option<Vec<T>>, _)>().ok()?;
        Some(Page { items: items?, additional })
    }

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

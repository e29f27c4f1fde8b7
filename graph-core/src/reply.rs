//! Replies: what an answer's body becomes.

use crate::client::Answer;
use crate::error::Error;
use crate::object::Resource;

/// What a request can be answered with: a resource, or `Option` of one where the service may answer
/// without a body.
pub trait Reply: Sized + Send + 'static {
    #[doc(hidden)]
    fn from_answer(answer: Answer) -> Result<Self, Error>;
}

impl<T: Resource> Reply for T {
    fn from_answer(answer: Answer) -> Result<Self, Error> {
        let mut object = T::default();
        answer.decode(&mut object)?;
        Ok(object)
    }
}

/// `None` is success without a body.
impl<T: Resource> Reply for Option<T> {
    fn from_answer(answer: Answer) -> Result<Self, Error> {
        if answer.is_empty() { Ok(None) } else { T::from_answer(answer).map(Some) }
    }
}

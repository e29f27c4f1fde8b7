//! What one request may take, in the place of what its client allows.

use std::time::Duration;

use super::{CountRequest, ListRequest, Parts, Request};
use crate::client::RetryPolicy;

/// What is not said here is as the client says. Few requests have any, so it is kept apart from them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Limits {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
}

impl Parts {
    /// The limits that are its own, to be changed.
    pub(crate) fn limits_mut(&mut self) -> &mut Limits {
        self.limits.get_or_insert_default()
    }
}

macro_rules! limits {
    ($($request:ty, [$($parameter:ident),*], $example:expr;)*) => {$(
        impl<$($parameter),*> $request {
            /// The longest that the request may take in all, with its waits and attempts, in the place of
            /// the client's [`timeout`](crate::ClientBuilder::timeout). Of a list, the longest for each
            /// page. An attempt takes no longer than the client's
            /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout) either way.
            ///
            /// In a batch, the request is sent again within this time. A group of twenty uses the longest
            /// timeout of its requests.
            ///
            /// ```
            /// # use graph_core::graph_resource;
            /// # #[graph_resource(path = "/users/{userId}", method = GET)]
            /// # #[graph_resource(path = "/users", method = GET)]
            /// # #[graph_resource(path = "/users/$count", method = GET)]
            /// # pub struct User {
            /// #     #[graph(key)]
            /// #     pub id: String,
            /// # }
            /// use std::time::Duration;
            ///
            #[doc = concat!("let request = ", $example, ".timeout(Duration::from_secs(5));")]
            /// ```
            pub fn timeout(mut self, timeout: Duration) -> Self {
                self.parts.limits_mut().timeout = Some(timeout);
                self
            }

            /// When the request is sent again, in the place of the client's
            /// [`retry`](crate::ClientBuilder::retry).
            ///
            /// In a batch, this is for an answer to the request itself. Where the service refuses all that
            /// is sent together for now, that is sent again as the client says.
            ///
            /// ```
            /// # use graph_core::graph_resource;
            /// # #[graph_resource(path = "/users/{userId}", method = GET)]
            /// # #[graph_resource(path = "/users", method = GET)]
            /// # #[graph_resource(path = "/users/$count", method = GET)]
            /// # pub struct User {
            /// #     #[graph(key)]
            /// #     pub id: String,
            /// # }
            /// use graph_core::RetryPolicy;
            ///
            #[doc = concat!("let request = ", $example, ".retry(RetryPolicy::never());")]
            /// ```
            pub fn retry(mut self, policy: RetryPolicy) -> Self {
                self.parts.limits_mut().retry = Some(policy);
                self
            }
        }
    )*};
}

limits! {
    Request<R>, [R], "User::get(\"1a2b\")";
    ListRequest<O, T>, [O, T], "User::list()";
    CountRequest<O>, [O], "User::count()";
}

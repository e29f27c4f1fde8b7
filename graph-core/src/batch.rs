//! Batches: many requests, sent twenty at a time.
//!
//! See [JSON batching](https://learn.microsoft.com/graph/json-batching).

mod answers;
mod group;
mod in_flight;
mod queue;
mod run;

use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU64, Ordering};

use http::StatusCode;

use crate::client::{Answer, Client};
use crate::error::Error;
use crate::object::Decoded;
use crate::reply::Reply;
use crate::request::{Parts, Request};
use queue::Queue;

/// Requests that are sent together, as many as there are.
///
/// The service takes twenty at a time: so many are sent as one, several of these are on their way at once,
/// and each request is tried again by itself, by the rules of [`RetryPolicy`](crate::RetryPolicy). What
/// succeeded is never lost because something else failed: each request has its own outcome.
///
/// Where the service refuses twenty as a whole (400, 413), none of them was done: they are sent again in
/// halves, down to the request that is at fault. Requests whose token is refused are sent again once, with
/// another one, which has the claims that the service asks for.
///
/// Each request that is sent has a [`tracing`] span, named as that of a call and of kind `internal`: what is
/// called is the batch.
///
/// ```no_run
/// # use graph_core::{Client, Error, graph_resource};
/// # #[graph_resource(path = "/users/{userId}", method = [GET, PATCH, DELETE])]
/// # pub struct User {
/// #     #[graph(key)]
/// #     pub id: String,
/// #     pub city: Option<String>,
/// # }
/// use graph_core::Batch;
///
/// # async fn run(graph: Client) -> Result<(), Error> {
/// let mut batch = Batch::new();
/// let ada = batch.add(User::get("ada"));
/// let bob = batch.add(User::update("bob", UserPatch::new().city("Oslo")));
/// // Only if that was done.
/// let gone = batch.add_after(&bob, User::delete("eve"));
///
/// let mut outcomes = batch.send(&graph).await;
/// println!("{:?}", outcomes.take(ada)?);
/// if let Err(error) = outcomes.take(gone) {
///     println!("{error}");
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a batch does nothing until it is sent"]
pub struct Batch {
    /// Tells the handles of one batch from those of another.
    number: u64,
    queue: Queue,
    in_flight: usize,
}

/// A request of a batch.
struct Queued {
    parts: Parts,
    /// The request that must be done before.
    after: Option<usize>,
}

/// A request of a batch, to take its outcome by.
pub struct Batched<R> {
    batch: u64,
    index: usize,
    reply: PhantomData<fn() -> R>,
}

/// What became of each request of a batch.
#[must_use = "each request may have failed by itself"]
pub struct Outcomes {
    batch: u64,
    outcomes: Vec<Option<Outcome>>,
}

type Outcome = Result<Done, Error>;

/// The answer to a request that succeeded.
struct Done {
    status: StatusCode,
    content: Content,
}

enum Content {
    /// To be decoded when it is taken.
    Answer(Box<Answer>),
    /// The value, if it was decoded already.
    Decoded(Decoded),
}

impl Batch {
    /// A batch without requests.
    pub fn new() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        Self { number, queue: Queue::new(), in_flight: 4 }
    }

    /// How many groups of twenty are on their way at once. Four by default; zero is taken for one.
    pub fn in_flight(mut self, groups: usize) -> Self {
        self.in_flight = groups.max(1);
        self
    }

    /// Adds a request, in no order with others.
    pub fn add<R: Reply>(&mut self, request: impl Into<Request<R>>) -> Batched<R> {
        self.push(request.into(), None)
    }

    /// Adds a request that is done after another one, and only if that succeeds.
    ///
    /// # Panics
    ///
    /// If the other one is of another batch.
    #[track_caller]
    pub fn add_after<R: Reply, B>(
        &mut self,
        before: &Batched<B>,
        request: impl Into<Request<R>>,
    ) -> Batched<R> {
        assert_eq!(before.batch, self.number, "the request before is of another batch");
        self.push(request.into(), Some(before.index))
    }

    fn push<R: Reply>(&mut self, request: Request<R>, after: Option<usize>) -> Batched<R> {
        let index = self.queue.push(Queued { parts: request.parts, after }, R::PLACE);
        Batched { batch: self.number, index, reply: PhantomData }
    }

    /// The number of requests.
    pub fn len(&self) -> usize {
        self.queue.len()
    }

    /// Whether there is no request.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Sends the requests. The future owns all it needs, so it can be spawned. All of its groups go on while
    /// it is polled, and in no tasks of their own. Dropping it abandons what has no outcome yet.
    pub fn send(self, graph: &Client) -> impl Future<Output = Outcomes> + Send + 'static + use<> {
        let run = run::Run::new(graph, self.queue, self.in_flight);
        async move { Outcomes { batch: self.number, outcomes: run.finish().await } }
    }
}

impl Outcomes {
    /// The outcome of a request.
    ///
    /// # Errors
    ///
    /// Those of [`Request::send`]. Where a request had to be done before and failed, the error names that
    /// one. Where an answer was lost and the request may have been done,
    /// [`is_outcome_unknown`](Error::is_outcome_unknown).
    ///
    /// # Panics
    ///
    /// If the request is of another batch.
    #[track_caller]
    #[allow(clippy::needless_pass_by_value)] // It can be taken once.
    pub fn take<R: Reply>(&mut self, request: Batched<R>) -> Result<R, Error> {
        assert_eq!(request.batch, self.batch, "the request is of another batch");
        // A handle is not `Clone`, and a batch ends when each request has its outcome.
        let outcome = self.outcomes[request.index].take().expect("an outcome is taken once");
        match outcome?.content {
            Content::Answer(answer) => R::from_answer(*answer),
            Content::Decoded(value) => R::from_decoded(value)
                .ok_or_else(|| Error::transport("the answer was decoded as another type".into())),
        }
    }

    /// The number of requests that failed, of those whose outcome was not taken.
    pub fn failed(&self) -> usize {
        self.outcomes.iter().flatten().filter(|outcome| outcome.is_err()).count()
    }
}

impl Default for Batch {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("len", &self.len()).finish_non_exhaustive()
    }
}

impl<R> fmt::Debug for Batched<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Batched").field(&self.index).finish()
    }
}

impl fmt::Debug for Outcomes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outcomes")
            .field("len", &self.outcomes.len())
            .field("failed", &self.failed())
            .finish_non_exhaustive()
    }
}

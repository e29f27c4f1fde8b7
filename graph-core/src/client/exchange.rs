//! The attempts of one call.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::HeaderMap;
use tokio::time::{Instant, sleep, timeout_at};
use tracing::{Instrument, Span};

use super::call::Call;
use super::redirect::Elsewhere;
use super::{Answer, Headers, Inner, trace};
use crate::auth::{Held, NoToken};
use crate::error::Error;
use crate::info::OperationKind;
use crate::transport::Body;

/// The longest error that is taken in, in bytes.
pub(crate) const LONGEST_ERROR: usize = 1 << 20;

/// A successful answer, its body taken in or not.
pub(crate) struct Arrival {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    /// How often the request was sent.
    pub(crate) attempts: u32,
    /// When the request was sent that it answers.
    sent: Instant,
    /// The token that was sent.
    token: Option<Arc<Held>>,
}

/// What is known of an answer before its body has arrived.
struct Head {
    status: StatusCode,
    headers: HeaderMap,
}

impl Inner {
    /// Makes a call, and takes its answer in.
    ///
    /// What is seldom awaited is boxed: each request pays for the size of its future.
    pub(super) async fn exchange(&self, call: &Call) -> Result<Answer, Error> {
        let span = trace::span(call, &self.origin);
        let attempts = self.attempts(call, &span);
        let outcome = attempts.instrument(span.clone()).await;
        trace::ended(&span, outcome.as_ref().map(|arrival| arrival.status));
        let Arrival { status, headers, body, sent, token, .. } = outcome?;
        let body = body.as_bytes().cloned().unwrap_or_default();
        let headers = Headers::Map(headers);
        let Call { operation, client_request_id, .. } = *call;
        Ok(Answer { operation, client_request_id, sent, status, headers, body, token })
    }

    /// Makes a call, and leaves the body of its answer to be read.
    pub(super) async fn open(&self, call: &Call) -> Result<Arrival, Error> {
        let span = trace::span(call, &self.origin);
        let outcome = self.attempts(call, &span).instrument(span.clone()).await;
        trace::ended(&span, outcome.as_ref().map(|arrival| arrival.status));
        outcome
    }

    /// As many attempts as it takes, and as are safe.
    async fn attempts(&self, call: &Call, span: &Span) -> Result<Arrival, Error> {
        let limits = call.limits.as_deref();
        let (deadline, retry) = (after(self.timeout_of(limits)), self.retry_of(limits));
        let (mut attempts, mut was_replaced, mut in_doubt) = (0, false, false);
        let mut last = None;
        loop {
            let passes = !self.is_paced(call) || self.gate.is_open();
            if !passes && !Box::pin(self.gate.admit(call.units, deadline)).await {
                let error = last.unwrap_or_else(Error::no_turn).in_doubt(in_doubt);
                return Err(call.fault(error, attempts));
            }
            let tokens = self.tokens.as_ref().filter(|_| !call.is_anonymous);
            let token = match tokens.map(|tokens| tokens.fresh().ok_or(tokens)) {
                None => None,
                Some(Ok(token)) => Some(token),
                Some(Err(tokens)) => {
                    let held = Box::pin(timeout_at(deadline, tokens.get())).await;
                    let held = held.unwrap_or_else(|_| Err(no_token())).map_err(Error::credential);
                    Some(held.map_err(|error| call.fault(error.in_doubt(in_doubt), attempts))?)
                }
            };
            let sent_at = Instant::now();
            attempts += 1;
            let outcome = self.attempt(call, token.as_ref(), deadline).await;
            let error = match outcome {
                Ok(mut arrival) => {
                    self.tell_gate(call, sent_at, None, None);
                    arrival.attempts = attempts;
                    return Ok(arrival);
                }
                Err(error) => error.hiding(token.as_ref().map(|token| &token.header)),
            };
            let failed = attempts - u32::from(was_replaced);
            let wait = retry.wait(failed, &error, call.operation);
            self.tell_gate(call, sent_at, Some(&error), wait);
            if error.status() == Some(StatusCode::UNAUTHORIZED)
                && !error.is_elsewhere()
                && !was_replaced
                && let Some(refused) = &token
                && let Some(replaced) =
                    Box::pin(self.replace_token(refused, error.claims(), deadline)).await
            {
                replaced.map_err(|error| call.fault(error.in_doubt(in_doubt), attempts))?;
                was_replaced = true;
                continue;
            }
            let Some(wait) = wait.filter(|wait| after(*wait) < deadline) else {
                return Err(call.fault(error.in_doubt(in_doubt), attempts));
            };
            in_doubt |= error.is_outcome_unknown();
            trace::again(span, attempts, wait, &error);
            // What the service refuses for its rate waits at the gate, with all others.
            if !self.is_paced(call) || !error.is_throttling() {
                Box::pin(sleep(wait)).await;
            }
            last = Some(error);
        }
    }

    /// What goes to another service says nothing of this one.
    fn is_paced(&self, call: &Call) -> bool {
        self.is_paced && !call.is_anonymous
    }

    fn tell_gate(&self, call: &Call, sent: Instant, error: Option<&Error>, wait: Option<Duration>) {
        // An answer to a batch says nothing yet of its requests.
        let says_nothing = error.is_none() && call.operation.kind == OperationKind::Batch;
        if self.is_paced(call) && !says_nothing {
            let pause = wait.or_else(|| error.and_then(Error::retry_after));
            self.gate.record(sent, error, pause.map(|pause| self.retry.at_most(pause)));
        }
    }

    /// Sends a request once, in its time.
    async fn attempt(
        &self,
        call: &Call,
        token: Option<&Arc<Held>>,
        deadline: Instant,
    ) -> Result<Arrival, Error> {
        let end = after(self.attempt_timeout).min(deadline);
        let mut head = None;
        let error = match timeout_at(end, self.take_in(call, token, &mut head)).await {
            Ok(Ok(arrival)) => return Ok(arrival),
            Ok(Err(error)) => error,
            Err(_) => Error::transport(timed_out().into()),
        };
        Err(match head {
            // The status and `Retry-After` did arrive.
            Some(Head { status, headers }) => error.answered(status, &headers, Bytes::new()),
            None => error,
        })
    }

    /// Sends a request and takes its answer in, up to the client's limit. What has arrived of one that
    /// breaks off is in `head`.
    async fn take_in(
        &self,
        call: &Call,
        token: Option<&Arc<Held>>,
        head: &mut Option<Head>,
    ) -> Result<Arrival, Error> {
        let sent = Instant::now();
        // In a block, so that what is awaited after it does not hold the response.
        let (status, headers, mut body, is_elsewhere) = {
            let answer = self.service.call(call, token.map(|token| &**token));
            let mut response = answer.await.map_err(Error::transport)?;
            if call.follows_redirects() {
                response = Box::pin(self.follow(call, response)).await?;
            }
            let is_elsewhere = response.extensions().get::<Elsewhere>().is_some();
            let headers = std::mem::take(response.headers_mut());
            (response.status(), headers, response.into_body(), is_elsewhere)
        };
        let (headers, body) = if call.is_download && status.is_success() {
            (headers, body)
        } else {
            let Head { headers, .. } = head.insert(Head { status, headers });
            let longest = if status.is_success() { usize::MAX } else { LONGEST_ERROR };
            let limit = self.answer_limit.min(longest);
            let bytes = body.collect(limit).await.map_err(Error::transport)?;
            let headers = std::mem::take(headers);
            *head = None;
            if !status.is_success() {
                let error = Error::service_answer(status, &headers, bytes);
                return Err(if is_elsewhere { error.elsewhere() } else { error });
            }
            (headers, bytes.into())
        };
        Ok(Arrival { status, headers, body, attempts: 1, sent, token: token.cloned() })
    }

    /// Gets a token in the place of one that the service refused. `None` if there is no other.
    pub(super) async fn replace_token(
        &self,
        refused: &Held,
        claims: Option<&str>,
        deadline: Instant,
    ) -> Option<Result<(), Error>> {
        let next = timeout_at(deadline, self.tokens.as_ref()?.replace(refused, claims)).await;
        match next.unwrap_or_else(|_| Some(Err(no_token())))? {
            Ok(next) if next.header == refused.header => None,
            next => Some(next.map(|_| ()).map_err(Error::credential)),
        }
    }
}

fn timed_out() -> io::Error {
    io::ErrorKind::TimedOut.into()
}

fn no_token() -> NoToken {
    NoToken(Arc::new(timed_out()))
}

/// The time after a wait. One that is beyond what the system can count is far away.
pub(super) fn after(wait: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
    Instant::now() + wait.min(FAR)
}

#[cfg(test)]
mod tests {
    use crate::{Client, Method, Request};

    /// The longest piece of memory that glibc keeps for a thread: a longer one costs as much again.
    const LONGEST_KEPT: usize = 1032;

    #[test]
    fn a_calls_future_is_small() {
        let graph = Client::mock(|_| async { http::Response::new("") });
        let request = Request::<()>::new(Method::Get, "/me");
        let size = size_of_val(&graph.exchange(request.parts, 1));
        assert!(size <= LONGEST_KEPT, "{size} bytes");
    }
}

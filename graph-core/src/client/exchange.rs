//! The attempts of one call.

use std::io;
use std::time::Duration;

use bytes::Bytes;
use http::header::HeaderMap;
use http::{Request, Response, StatusCode};
use tokio::time::{Instant, sleep, timeout_at};
use tower::ServiceExt;

use super::authenticate::Bearer;
use super::call::Call;
use super::{Answer, Inner, trace};
use crate::auth::Held;
use crate::error::Error;
use crate::info::OperationKind;
use crate::transport::Body;

impl Inner {
    /// Makes a call.
    pub(super) async fn exchange(&self, call: Call) -> Result<Answer, Error> {
        let outcome = self.attempts(call).await;
        trace::ended(&outcome);
        outcome
    }

    /// As many attempts as it takes, and as are safe.
    async fn attempts(&self, call: Call) -> Result<Answer, Error> {
        let deadline = after(self.timeout);
        let mut attempts = 0;
        let mut token = self.token().await.map_err(|error| call.fault(error, attempts))?;
        let mut was_replaced = false;
        let mut last = None;
        loop {
            if !self.gate.admit(call.units, deadline).await {
                let error = last.unwrap_or_else(Error::no_turn);
                return Err(call.fault(error, attempts));
            }
            let sent_at = Instant::now();
            attempts += 1;
            let outcome = self.attempt(&call, token.as_ref(), deadline).await;
            // An answer to a batch says nothing yet of its requests.
            if outcome.is_err() || call.operation.kind != OperationKind::Batch {
                let error = outcome.as_ref().err();
                self.gate.record(call.units, sent_at, error, self.retry.longest_pause());
            }
            let error = match outcome {
                Ok((status, headers, body)) => {
                    let Call { operation, client_request_id, .. } = call;
                    return Ok(Answer { operation, client_request_id, status, headers, body });
                }
                Err(error) => error,
            };
            if error.status() == Some(StatusCode::UNAUTHORIZED)
                && !was_replaced
                && let Some(refused) = &token
                && let Some(next) = self.replace_token(refused, &error).await
            {
                token = Some(next.map_err(|error| call.fault(error, attempts))?);
                was_replaced = true;
                continue;
            }
            let wait = self.retry.wait(attempts - u32::from(was_replaced), &error, call.operation);
            let Some(wait) = wait.filter(|wait| after(*wait) < deadline) else {
                return Err(call.fault(error, attempts));
            };
            trace::again(attempts, wait, &error);
            // What the service refuses for its rate waits at the gate, with all others.
            if !error.is_throttling() {
                sleep(wait).await;
            }
            last = Some(error);
        }
    }

    /// Sends a request once and takes its answer in.
    async fn attempt(
        &self,
        call: &Call,
        token: Option<&Held>,
        deadline: Instant,
    ) -> Result<(StatusCode, HeaderMap, Bytes), Error> {
        let end = after(self.attempt_timeout).min(deadline);
        let mut response = self.send_once(call.request(), token, end).await?;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let body = timeout_at(end, response.into_body().collect(self.answer_limit)).await;
        let body = body.unwrap_or_else(|_| Err(timed_out().into()));
        let body = body.map_err(|error| {
            // The status and `Retry-After` did arrive.
            Error::transport(error).answered(status, &headers, Bytes::new())
        })?;
        if status.is_success() {
            Ok((status, headers, body))
        } else {
            Err(Error::service_answer(status, &headers, body))
        }
    }

    /// Sends a request, until its answer begins.
    pub(super) async fn send_once(
        &self,
        mut request: Request<Body>,
        token: Option<&Held>,
        end: Instant,
    ) -> Result<Response<Body>, Error> {
        if let Some(token) = token {
            request.extensions_mut().insert(Bearer(token.header.clone()));
        }
        let response = timeout_at(end, self.service.clone().oneshot(request)).await;
        let response = response.unwrap_or_else(|_| Err(timed_out().into()));
        response.map_err(Error::transport)
    }

    async fn token(&self) -> Result<Option<Held>, Error> {
        let Some(tokens) = &self.tokens else {
            return Ok(None);
        };
        tokens.get().await.map(Some).map_err(Error::credential)
    }

    /// The token for one that the service refused. `None` if there is no other.
    async fn replace_token(&self, refused: &Held, error: &Error) -> Option<Result<Held, Error>> {
        let claims = error.claims().map(str::to_owned);
        let next = self.tokens.as_ref()?.replace(refused, claims).await?;
        match next {
            Ok(next) if next.header == refused.header => None,
            next => Some(next.map_err(Error::credential)),
        }
    }
}

fn timed_out() -> io::Error {
    io::ErrorKind::TimedOut.into()
}

/// The time after a wait. One that is beyond what the system can count is far away.
fn after(wait: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);
    Instant::now() + wait.min(FAR)
}

//! A batch on its way: groups are sent, and each request is settled by its own answer.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use tokio::time::{Instant, sleep_until, timeout_at};
use uuid::Uuid;

use super::answers::{Answers, SubAnswer, SubContent, answers};
use super::group::Group;
use super::in_flight::{InFlight, Sent};
use super::queue::{Before, Queue};
use super::{Content, Done, Outcome};
use crate::auth::Held;
use crate::client::{Answer, Answering, Client, Headers, LONGEST_ERROR, headers_from_json};
use crate::error::Error;
use crate::info::{ApiVersion, Method, OperationInfo, OperationKind};
use crate::request::Parts;
use crate::transport::TooLong;

/// A batch on its way.
pub(super) struct Run {
    client: Client,
    queue: Queue,
    most_in_flight: usize,
}

impl Run {
    pub(super) fn new(client: &Client, queue: Queue, most_in_flight: usize) -> Self {
        Self { client: client.clone(), queue, most_in_flight }
    }

    pub(super) async fn finish(mut self) -> Vec<Option<Outcome>> {
        let mut in_flight = InFlight::new();
        loop {
            while in_flight.len() < self.most_in_flight
                && let Some((group, answer)) = self.send_group()
            {
                in_flight.push(group, answer);
            }
            let is_full = in_flight.len() >= self.most_in_flight;
            match self.queue.next_time().filter(|_| !is_full) {
                Some(time) if in_flight.len() == 0 => sleep_until(time).await,
                Some(time) => {
                    // Whichever is first: an answer, or the time of a request that waits.
                    if let Ok(Some(sent)) = timeout_at(time, in_flight.next()).await {
                        self.absorb(sent, &mut in_flight).await;
                    }
                }
                None => match in_flight.next().await {
                    Some(sent) => self.absorb(sent, &mut in_flight).await,
                    None => return self.queue.into_outcomes(),
                },
            }
        }
    }

    /// Sends the next group. `None` if there is none for now.
    fn send_group(&mut self) -> Option<(Vec<usize>, Answering)> {
        let (group, json, version) = self.write_group()?;
        let mut parts = Parts::json(operation(version), "/$batch", json);
        parts.limits_mut().timeout = self.longest_timeout(&group);
        let units = u32::try_from(group.len()).unwrap_or(u32::MAX);
        let answer = self.client.answer(parts, units);
        Some((group, answer))
    }

    /// The next group that has a request which can be written, and its JSON.
    fn write_group(&mut self) -> Option<(Vec<usize>, Vec<u8>, Option<ApiVersion>)> {
        let now = Instant::now();
        loop {
            let group = self.queue.next_group(now);
            let version = self.queue.item(*group.first()?).request.parts.operation.version();
            let mut json = Group::with_capacity(group.len());
            let mut written = Vec::with_capacity(group.len());
            for index in group {
                match self.write(index, now, &written, &mut json) {
                    Ok(()) => written.push(index),
                    // The others are sent.
                    Err(error) => self.queue.settle(index, Err(error)),
                }
            }
            if !written.is_empty() {
                return Some((written, json.into_json(), version));
            }
        }
    }

    /// A group may take as long as the one of it that may take longest.
    fn longest_timeout(&self, group: &[usize]) -> Option<Duration> {
        let parts = |index: &usize| &self.queue.item(*index).request.parts;
        group.iter().map(|index| self.client.timeout_of(parts(index))).max()
    }

    /// Whether there is time to send a request again now.
    fn has_time(&self, index: usize) -> bool {
        let (now, item) = (Instant::now(), self.queue.item(index));
        self.client.is_in_time(&item.request.parts, item.begun.unwrap_or(now), now)
    }

    /// Writes a request into a group, after those that were written.
    fn write(
        &mut self,
        index: usize,
        now: Instant,
        written: &[usize],
        json: &mut Group,
    ) -> Result<(), Error> {
        if let Before::Failed(error) = self.queue.before(index) {
            return Err(error);
        }
        let item = self.queue.item_mut(index);
        let parts = &item.request.parts;
        let after = item.request.after.filter(|before| written.contains(before));
        json.add(index, parts, &self.client, after)
            .map_err(|fault| Error::invalid_request(parts.operation, fault))?;
        if item.begun.is_none() {
            item.begin(now, self.client.item_span(parts.operation));
        }
        Ok(())
    }

    /// Takes in what came back for a group. In a group, what comes before stands before.
    async fn absorb(&mut self, sent: Sent, in_flight: &mut InFlight) {
        match sent.answer {
            Ok(answer) => {
                let refused = self.take_answers(sent.group, &answer);
                if let Some(token) = answer.token.filter(|_| !refused.is_empty()) {
                    Box::pin(in_flight.during(self.replace_token(&token, refused))).await;
                }
            }
            Err(error) => self.take_failure(&sent.group, error),
        }
    }

    /// Takes in the answers to a group. Those are left that are sent again if there is another token.
    fn take_answers(&mut self, group: Vec<usize>, answer: &Answer) -> Vec<(usize, Error)> {
        let place = |index| group.contains(&index).then(|| self.queue.place(index)).flatten();
        let Answers { text, answers } = answers(&answer.body, group.len(), &place);
        let mut answers = VecDeque::from(answers);
        let outcomes = group.into_iter().map(|index| {
            // Of two for the same request the first one counts.
            let its = answers.iter().position(|answer| answer.index == index);
            let outcome = match its.and_then(|i| answers.remove(i)) {
                Some(its) => self.read(its, answer, &text),
                None => Err(Error::transport("the batch's answer has none for it".into())),
            };
            (index, outcome)
        });
        let outcomes: Vec<(usize, Outcome)> = outcomes.collect();
        let most_are = is_throttled(&outcomes);
        let Answer { client_request_id, sent, .. } = *answer;
        let mut refused = Vec::new();
        let mut succeeded = 0;
        for (index, outcome) in outcomes {
            match outcome {
                Ok(done) => {
                    succeeded += 1;
                    self.queue.settle(index, Ok(done));
                }
                Err(error) => {
                    self.client.record_successes(sent, std::mem::take(&mut succeeded));
                    if most_are || !error.is_throttling() {
                        self.client.record(sent, &error);
                    }
                    let error = self
                        .fault(index, error, Some(client_request_id))
                        .hiding(answer.authorization());
                    let has_token = answer.token.is_some();
                    if has_token && self.is_token_refused(index, &error) {
                        refused.push((index, error));
                    } else {
                        self.take(index, error);
                    }
                }
            }
        }
        self.client.record_successes(sent, succeeded);
        refused
    }

    /// Whether a request was refused for its token, the first time.
    fn is_token_refused(&self, index: usize, error: &Error) -> bool {
        error.status() == Some(StatusCode::UNAUTHORIZED) && !self.queue.item(index).has_other_token
    }

    /// Sends requests again whose token was refused, once, with another one. It has the claims that the
    /// first of them asks for: the service asks all of a group for the same.
    async fn replace_token(&mut self, token: &Held, refused: Vec<(usize, Error)>) {
        let claims = refused.iter().find_map(|(_, error)| error.claims());
        let replaced = self.client.replace_token(token, claims).await;
        for (index, error) in refused {
            match &replaced {
                Some(Ok(())) if self.has_time(index) => {
                    self.queue.item_mut(index).has_other_token = true;
                    self.queue.delay(index, Instant::now(), error);
                }
                Some(Err(none)) => {
                    let none = self.fault(index, none.clone(), None);
                    self.queue.settle(index, Err(none));
                }
                _ => self.take(index, error),
            }
        }
    }

    /// Takes in that a group failed as a whole.
    fn take_failure(&mut self, group: &[usize], mut error: Error) {
        let id = error.client_request_id().and_then(|id| id.parse().ok());
        if error.status().is_some_and(|status| status.is_success()) {
            // The group was taken, which says nothing of its requests.
            error = Error::transport("the batch's answer did not arrive".into());
        }
        // Nothing of it was done, and one of them may be all that is wrong.
        let is_faulty =
            matches!(error.status(), Some(StatusCode::BAD_REQUEST | StatusCode::PAYLOAD_TOO_LARGE));
        for index in group {
            let error = self.fault(*index, error.clone(), id);
            if is_faulty && group.len() > 1 && self.has_time(*index) {
                self.queue.split(*index, group.len(), error);
            } else if error.is_refusal_for_now() {
                // It was tried often enough.
                self.queue.settle(*index, Err(error));
            } else {
                self.take(*index, error);
            }
        }
    }

    /// Takes in an answer that stands in the text of a group's.
    fn read(&self, answer: SubAnswer, group: &Answer, text: &Bytes) -> Outcome {
        let SubAnswer { index, status, headers, content } = answer;
        let content = match content {
            _ if !status.is_success() => {
                let headers = headers_from_json(&text[headers]);
                let body = content.into_body();
                if body.len() > LONGEST_ERROR {
                    let error = Error::transport(TooLong { limit: LONGEST_ERROR }.into());
                    return Err(error.answered(status, &headers, Bytes::new()));
                }
                return Err(Error::service_answer(status, &headers, body));
            }
            SubContent::Decoded(value) => Content::Decoded(value),
            SubContent::Body(body) => Content::Answer(Box::new(Answer {
                operation: self.queue.item(index).request.parts.operation,
                client_request_id: group.client_request_id,
                sent: group.sent,
                status,
                headers: Headers::Json(text.slice(headers)),
                body,
                token: group.token.clone(),
            })),
        };
        Ok(Done { status, content })
    }

    /// Says which request failed.
    fn fault(&self, index: usize, error: Error, id: Option<Uuid>) -> Error {
        let item = self.queue.item(index);
        let attempts = item.failed + u32::from(item.has_other_token) + 1;
        error.of(item.request.parts.operation, id).after(attempts).in_doubt(item.is_in_doubt)
    }

    /// Sends a request that failed again, if it may be.
    fn take(&mut self, index: usize, error: Error) {
        if error.status() == Some(StatusCode::FAILED_DEPENDENCY) {
            match self.queue.before(index) {
                // It is sent with that one again.
                Before::Open => return self.queue.delay(index, Instant::now(), error),
                Before::Failed(error) => return self.queue.settle(index, Err(error)),
                Before::Done => {}
            }
        }
        let item = self.queue.item_mut(index);
        item.failed += 1;
        item.is_in_doubt |= error.is_outcome_unknown();
        let begun = item.begun.unwrap_or_else(Instant::now);
        match self.client.again_at(item.failed, &error, &item.request.parts, begun) {
            Some(at) => {
                item.again(at - Instant::now(), &error);
                self.queue.delay(index, at, error);
            }
            None => self.queue.settle(index, Err(error)),
        }
    }
}

/// Whether so many of a group were throttled that it is the client's pace. Limits are also counted for a
/// mailbox, a device or a service, and then a few requests of a group wait by themselves.
fn is_throttled(outcomes: &[(usize, Outcome)]) -> bool {
    let throttled = outcomes.iter().filter(|(_, outcome)| match outcome {
        Ok(_) => false,
        Err(error) => error.is_throttling(),
    });
    throttled.count() * 4 >= outcomes.len()
}

/// The operation that takes a group. Whether it can be sent again is each request's own matter.
fn operation(version: Option<ApiVersion>) -> OperationInfo {
    let batch = OperationInfo::new("batch", OperationKind::Batch, Method::Post, "/$batch");
    batch.in_version(version)
}

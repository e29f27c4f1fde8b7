//! The token that a client holds, and when it asks for the next one.
//!
//! The credential is asked in a task of its own: what it takes is nobody's own time, and a request that is given
//! up, or that nobody polls for now, keeps no other one waiting.

use std::error::Error;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, PoisonError, RwLock, RwLockWriteGuard, Weak};
use std::task::Poll;
use std::time::{Duration, SystemTime};

use http::HeaderValue;
use tokio::sync::watch;
use tokio::time::{Instant, sleep};

use super::{AccessToken, Credential, CredentialError, TokenRequest};

/// How long before it expires a token is replaced: as long as Microsoft's own libraries take.
const EARLY: Duration = Duration::from_secs(5 * 60);

/// How long after an early question the next one is asked, if the first one has no answer or a bad one.
const PAUSE: Duration = Duration::from_secs(30);

/// How long a credential may take when nobody waits for it any more.
const PATIENCE: Duration = Duration::from_secs(60);

/// The tokens of one client.
pub(crate) struct Tokens {
    credential: Box<dyn Credential>,
    request: TokenRequest,
    state: RwLock<State>,
}

#[derive(Default)]
struct State {
    held: Option<Arc<Held>>,
    /// How often the credential was asked.
    asked: u64,
    /// What it was asked last, until it has answered.
    question: Weak<Question>,
}

/// What the credential is asked, once for all who wait.
struct Question {
    number: u64,
    claims: Option<String>,
    answer: watch::Sender<Option<Answer>>,
}

type Answer = Result<Arc<Held>, NoToken>;

/// A token as a header.
#[derive(Clone)]
pub(crate) struct Held {
    /// Marked so that nothing prints it.
    pub(crate) header: HeaderValue,
    /// Which question it answers.
    number: u64,
    /// What it was asked to claim.
    claims: Option<String>,
    /// When the next one is asked for, and when this one is of no use any more.
    times: Option<(Instant, Instant)>,
}

/// Why there is no token. All requests that waited for it have the same reason.
#[derive(Clone, Debug)]
pub(crate) struct NoToken(pub(crate) Arc<dyn Error + Send + Sync>);

impl fmt::Display for NoToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the credential gave no usable token")
    }
}

impl Error for NoToken {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0)
    }
}

impl Tokens {
    pub(crate) fn new(credential: Box<dyn Credential>, scope: String) -> Self {
        let request = TokenRequest { scope, claims: None };
        Self { credential, request, state: RwLock::default() }
    }

    /// The token of a request that is about to be sent, if there is one that need not be replaced yet.
    pub(crate) fn fresh(&self) -> Option<Arc<Held>> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let held = state.held.as_ref();
        held.filter(|held| held.times.is_none() || !held.is_due(Instant::now())).cloned()
    }

    /// The token of a request that is about to be sent. Nobody waits while the old one is good.
    pub(crate) async fn get(self: &Arc<Self>) -> Result<Arc<Held>, NoToken> {
        loop {
            let asked = {
                let mut state = self.state();
                let now = Instant::now();
                if let Some(held) = state.held.as_mut().filter(|held| held.is_valid(now)) {
                    let (is_due, answer) = (held.is_due(now), Arc::clone(held));
                    if is_due {
                        Arc::make_mut(held).put_off(now);
                        self.ask(&mut state, None);
                    }
                    return Ok(answer);
                }
                self.ask(&mut state, None)
            };
            if let Some(answer) = asked.answer().await {
                return answer;
            }
        }
    }

    /// The token in place of one that was refused. `None` if there cannot be another one.
    pub(crate) async fn replace(
        self: &Arc<Self>,
        refused: &Held,
        claims: Option<&str>,
    ) -> Option<Result<Arc<Held>, NoToken>> {
        if claims.is_some() && !self.credential.takes_claims() {
            return None;
        }
        loop {
            let asked = {
                let mut state = self.state();
                // Someone else may have asked for it before.
                let held = state.held.as_ref().filter(|held| held.number > refused.number);
                if let Some(held) = held.filter(|held| suits(held.claims.as_deref(), claims)) {
                    return Some(Ok(Arc::clone(held)));
                }
                self.ask(&mut state, claims)
            };
            if let Some(answer) = asked.answer().await {
                return Some(answer);
            }
        }
    }

    /// Asks the credential, unless it was and has not answered yet.
    fn ask(self: &Arc<Self>, state: &mut State, claims: Option<&str>) -> Asked {
        let question = state.question.upgrade();
        if let Some(question) = question.filter(|it| suits(it.claims.as_deref(), claims)) {
            return Asked { answer: question.answer.subscribe(), is_own: false };
        }
        state.asked += 1;
        let (sender, answer) = watch::channel(None);
        let claims = claims.map(str::to_owned);
        let question = Arc::new(Question { number: state.asked, claims, answer: sender });
        state.question = Arc::downgrade(&question);
        tokio::spawn(Arc::clone(self).answer(question));
        Asked { answer, is_own: true }
    }

    /// Has the credential answer a question.
    async fn answer(self: Arc<Self>, question: Arc<Question>) {
        let request = TokenRequest { claims: question.claims.clone(), ..self.request.clone() };
        let mut token = self.credential.token(request);
        let mut is_given_up = pin!(async {
            sleep(PATIENCE).await;
            question.answer.closed().await;
        });
        let token = poll_fn(|cx| match token.as_mut().poll(cx) {
            Poll::Ready(token) => Poll::Ready(Some(token)),
            Poll::Pending => is_given_up.as_mut().poll(cx).map(|()| None),
        });
        let Some(token) = token.await else { return };
        let held = token.and_then(|token| Held::new(&token, &question)).map(Arc::new);
        let held = held.map_err(|error| NoToken(error.into()));
        let mut state = self.state();
        if let Ok(held) = &held
            && state.held.as_ref().is_none_or(|older| older.number < held.number)
        {
            state.held = Some(Arc::clone(held));
        }
        // Who asks from now on asks anew.
        if state.question.as_ptr() == Arc::as_ptr(&question) {
            state.question = Weak::new();
        }
        question.answer.send_replace(Some(held));
    }

    fn state(&self) -> RwLockWriteGuard<'_, State> {
        // Nothing panics while it is locked.
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether what was asked with some claims has what others ask for.
fn suits(had: Option<&str>, wanted: Option<&str>) -> bool {
    wanted.is_none() || had == wanted
}

/// A question that waits for its answer.
struct Asked {
    answer: watch::Receiver<Option<Answer>>,
    /// Whether it is asked on the runtime of the one who waits.
    is_own: bool,
}

impl Asked {
    /// The answer. `None` if there will be none, and the next one who asks may have one.
    async fn answer(mut self) -> Option<Answer> {
        let answer = self.answer.wait_for(Option::is_some).await.ok();
        match answer.and_then(|answer| answer.clone()) {
            None if self.is_own => {
                let fault = "the credential panicked, or its runtime ended before it answered";
                Some(Err(NoToken(CredentialError::from(fault).into())))
            }
            answer => answer,
        }
    }
}

impl Held {
    fn new(token: &AccessToken, question: &Question) -> Result<Self, CredentialError> {
        let mut header = token.header()?;
        header.set_sensitive(true);
        let times = token.expires_at.and_then(|time| {
            let left = time.duration_since(SystemTime::now()).unwrap_or_default();
            let now = Instant::now();
            // Of one that is short-lived anyway, half of its time.
            let early = EARLY.min(left / 2);
            Some((now.checked_add(left.saturating_sub(early))?, now.checked_add(left)?))
        });
        Ok(Self { header, number: question.number, claims: question.claims.clone(), times })
    }

    /// Goes on with it while the next one is asked for.
    fn put_off(&mut self, now: Instant) {
        if let Some((due, _)) = &mut self.times {
            *due = now + PAUSE;
        }
    }

    fn is_due(&self, now: Instant) -> bool {
        self.times.is_some_and(|(due, _)| now >= due)
    }

    fn is_valid(&self, now: Instant) -> bool {
        self.times.is_none_or(|(_, end)| now < end)
    }
}

#[cfg(test)]
mod tests;

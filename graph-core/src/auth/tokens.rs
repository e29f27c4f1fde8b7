//! The token that a client holds, and when it asks for the next one.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock, RwLockWriteGuard};
use std::time::{Duration, SystemTime};

use http::HeaderValue;
use tokio::time::{Instant, timeout};

use super::{AccessToken, Credential, CredentialError, TokenRequest};

/// How long before it expires a token is replaced: as long as Microsoft's own libraries take.
const EARLY: Duration = Duration::from_secs(5 * 60);

/// How long one request waits for the next token while the one before is still valid.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long a credential that failed is left alone while the token before is still valid.
const PAUSE: Duration = Duration::from_secs(30);

/// The tokens of one client.
pub(crate) struct Tokens {
    credential: Box<dyn Credential>,
    request: TokenRequest,
    state: RwLock<State>,
    /// Held by the one request that asks the credential, for all others.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    held: Option<Arc<Held>>,
    /// How often the credential has answered.
    asked: u64,
    /// Its last answer, if it was no token.
    failure: Option<NoToken>,
}

/// A token as a header.
#[derive(Clone)]
pub(crate) struct Held {
    /// Marked so that nothing prints it.
    pub(crate) header: HeaderValue,
    /// Which of the credential's answers it was.
    number: u64,
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
        Self { credential, request, state: RwLock::default(), turn: tokio::sync::Mutex::default() }
    }

    /// The token of a request that is about to be sent, if there is one that need not be replaced yet.
    pub(crate) fn fresh(&self) -> Option<Arc<Held>> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let held = state.held.as_ref();
        held.filter(|held| held.times.is_none() || !held.is_due(Instant::now())).cloned()
    }

    /// The token of a request that is about to be sent.
    pub(crate) async fn get(&self) -> Result<Arc<Held>, NoToken> {
        let (held, asked) = self.seen();
        if let Some(held) = held.filter(|held| held.is_valid(Instant::now())) {
            if !held.is_due(Instant::now()) {
                return Ok(held);
            }
            // Nobody waits while the old one is good: one asks, and not for long.
            let Ok(_turn) = self.turn.try_lock() else {
                return Ok(held);
            };
            if let Some(fresh) = self.fresh() {
                return Ok(fresh);
            }
            return match timeout(PATIENCE, self.ask(None)).await {
                Ok(Ok(next)) => Ok(next),
                Ok(Err(error)) if !held.is_valid(Instant::now()) => Err(error),
                Ok(Err(_)) | Err(_) => Ok(self.keep(held)),
            };
        }
        let _turn = self.turn.lock().await;
        // Someone else may have asked meanwhile.
        let (held, now_asked) = self.seen();
        match held.filter(|held| held.is_valid(Instant::now())) {
            Some(held) => Ok(held),
            None => match self.failure_since(asked, now_asked) {
                Some(failure) => Err(failure),
                None => self.ask(None).await,
            },
        }
    }

    /// The token in place of one that was refused. `None` if there cannot be another one.
    pub(crate) async fn replace(
        &self,
        refused: &Held,
        claims: Option<String>,
    ) -> Option<Result<Arc<Held>, NoToken>> {
        if claims.is_some() && !self.credential.takes_claims() {
            return None;
        }
        let (_, asked) = self.seen();
        let _turn = self.turn.lock().await;
        let (held, now_asked) = self.seen();
        if let Some(held) = held.filter(|held| held.number > refused.number) {
            return Some(Ok(held));
        }
        match self.failure_since(asked, now_asked) {
            Some(failure) => Some(Err(failure)),
            None => Some(self.ask(claims).await),
        }
    }

    /// Why someone else was given no token while this one waited.
    fn failure_since(&self, asked: u64, now_asked: u64) -> Option<NoToken> {
        if asked == now_asked { None } else { self.state().failure.clone() }
    }

    /// Asks the credential. Only who has the turn does.
    async fn ask(&self, claims: Option<String>) -> Result<Arc<Held>, NoToken> {
        let request = TokenRequest { claims, ..self.request.clone() };
        let answer = self.credential.token(request).await;
        let mut state = self.state();
        state.asked += 1;
        let number = state.asked;
        let held = answer.and_then(|token| Held::new(&token, number)).map(Arc::new);
        let held = held.map_err(|error| NoToken(error.into()));
        state.failure = held.as_ref().err().cloned();
        if let Ok(held) = &held {
            state.held = Some(held.clone());
        }
        held
    }

    /// Goes on with a token that could not be replaced yet.
    fn keep(&self, held: Arc<Held>) -> Arc<Held> {
        let mut state = self.state();
        state.failure = None;
        if let Some((due, _)) =
            state.held.as_mut().and_then(|held| Arc::make_mut(held).times.as_mut())
        {
            *due = Instant::now() + PAUSE;
        }
        held
    }

    fn seen(&self) -> (Option<Arc<Held>>, u64) {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        (state.held.clone(), state.asked)
    }

    fn state(&self) -> RwLockWriteGuard<'_, State> {
        // Nothing panics while it is locked.
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn new(token: &AccessToken, number: u64) -> Result<Self, CredentialError> {
        let mut header = token.header()?;
        header.set_sensitive(true);
        let times = token.expires_at.and_then(|time| {
            let left = time.duration_since(SystemTime::now()).unwrap_or_default();
            let now = Instant::now();
            // Of one that is short-lived anyway, half of its time.
            let early = EARLY.min(left / 2);
            Some((now.checked_add(left.saturating_sub(early))?, now.checked_add(left)?))
        });
        Ok(Self { header, number, times })
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

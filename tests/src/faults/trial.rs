//! One case after the other: none may hang, panic, or show a token.

use std::error::Error as _;
use std::fmt::Display;
use std::future::Future;
use std::panic;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use graph_core::Error;

use super::Effort;
use super::report::Kind;
use super::setup::TOKEN;

/// How long a case may take. None waits for a timeout of more than a second.
const LONGEST: Duration = Duration::from_secs(60);

/// What a case ended in, or what was lost.
pub(super) type Outcome = Result<Ending, String>;

/// How a case may end.
pub(super) enum Ending {
    /// The data, whole.
    Data,
    Error(Error),
}

/// Takes cases in and counts them.
pub(super) struct Trial<'a> {
    pub(super) effort: Effort,
    panics: &'a Panics,
    kind: Kind,
    done: Box<dyn FnMut(Kind) + 'a>,
}

impl<'a> Trial<'a> {
    pub(super) fn new(effort: Effort, panics: &'a Panics, done: impl FnMut(Kind) + 'a) -> Self {
        Self { effort, panics, kind: Kind::default(), done: Box::new(done) }
    }

    /// The cases from here on are of this kind.
    pub(super) fn kind(&mut self, name: &'static str) {
        self.finish();
        self.kind.name = name;
    }

    /// Tells of the last kind.
    pub(super) fn finish(&mut self) {
        let kind = std::mem::take(&mut self.kind);
        if !kind.name.is_empty() {
            (self.done)(kind);
        }
    }

    /// Tries a case.
    pub(super) async fn case<F>(&mut self, name: impl Display, run: F)
    where
        F: Future<Output = Outcome> + Send + 'static,
    {
        let mut task = tokio::spawn(run);
        let outcome = match tokio::time::timeout(LONGEST, &mut task).await {
            Ok(Ok(outcome)) => outcome.and_then(check),
            Ok(Err(_)) => Err("panicked".to_owned()),
            Err(_) => {
                task.abort();
                Err("hung".to_owned())
            }
        };
        match outcome {
            Ok(Ending::Data) => self.kind.data += 1,
            Ok(Ending::Error(_)) => self.kind.errors += 1,
            Err(what) => self.kind.lost.push(format!("{name}: {what}")),
        }
        // Also those in tasks of the client's, and in the server.
        self.kind.panics.extend(self.panics.take());
    }
}

/// An error is clear if it has a text, and it never shows a token.
fn check(ending: Ending) -> Outcome {
    if let Ending::Error(error) = &ending {
        let mut texts = vec![error.to_string(), format!("{error:?}"), format!("{error:#?}")];
        if texts[0].trim().is_empty() || texts[0].len() > 2_000 {
            return Err(format!("the error's text has {} bytes", texts[0].len()));
        }
        let mut source = error.source();
        while let Some(inner) = source {
            texts.extend([inner.to_string(), format!("{inner:?}")]);
            source = inner.source();
        }
        if let Some(text) = texts.iter().find(|text| text.contains(TOKEN)) {
            return Err(format!("the token is shown: {text}"));
        }
    }
    Ok(ending)
}

/// Only the data will do.
pub(super) fn data<T>(outcome: Result<T, Error>, is_whole: impl FnOnce(&T) -> bool) -> Outcome {
    match outcome {
        Ok(value) if is_whole(&value) => Ok(Ending::Data),
        Ok(_) => Err("the data is not whole".to_owned()),
        Err(error) => Err(format!("no data: {error:?}")),
    }
}

/// The data or an error.
pub(super) fn either<T>(outcome: Result<T, Error>, is_whole: impl FnOnce(&T) -> bool) -> Outcome {
    match outcome {
        Err(error) => Ok(Ending::Error(error)),
        data_of => data(data_of, is_whole),
    }
}

/// Only an error will do, whose text contains this.
pub(super) fn error<T>(outcome: Result<T, Error>, text: &str) -> Outcome {
    match outcome {
        Ok(_) => Err("it was taken for the answer".to_owned()),
        Err(error) if error.to_string().contains(text) => Ok(Ending::Error(error)),
        Err(error) => Err(format!("the error does not say `{text}`: {error}")),
    }
}

/// The texts of panics, wherever they are.
pub(super) struct Panics(Arc<Mutex<Vec<String>>>);

impl Panics {
    /// Takes them down from here on, in the place of printing them.
    pub(super) fn watch() -> Self {
        let texts = Arc::new(Mutex::new(Vec::new()));
        let taken_down = Arc::clone(&texts);
        panic::set_hook(Box::new(move |info| {
            let mut texts = taken_down.lock().unwrap_or_else(PoisonError::into_inner);
            let shows = if info.to_string().contains(TOKEN) { "; it shows the token" } else { "" };
            texts.push(format!("{info}{shows}"));
        }));
        Self(texts)
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Panics {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = panic::take_hook();
        }
    }
}

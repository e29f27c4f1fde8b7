//! When the credential is asked, and who has its answer.

use std::future::{Future, poll_fn};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Instant, advance, sleep, timeout};

use super::{AccessToken, Held, NoToken, Tokens};
use crate::auth::{CredentialError, TokenRequest};

/// A credential that counts, takes a second, and says what it is told to.
fn tokens<F>(answer: F) -> (Arc<Tokens>, Arc<AtomicUsize>)
where
    F: Fn(usize, TokenRequest) -> Result<AccessToken, CredentialError> + Send + Sync + 'static,
{
    let asked = Arc::new(AtomicUsize::new(0));
    let (counter, answer) = (Arc::clone(&asked), Arc::new(answer));
    let credential = move |request: TokenRequest| {
        let (number, answer) = (counter.fetch_add(1, SeqCst) + 1, Arc::clone(&answer));
        async move {
            sleep(Duration::from_secs(1)).await;
            answer(number, request)
        }
    };
    (Arc::new(Tokens::new(Box::new(credential), "scope".to_owned())), asked)
}

fn hour(number: usize) -> AccessToken {
    AccessToken::new(format!("t{number}")).expires_in(Duration::from_secs(3600))
}

fn text(held: Result<Arc<Held>, NoToken>) -> String {
    held.expect("a token").header.to_str().expect("ASCII").to_owned()
}

async fn at_once(tokens: &Arc<Tokens>, count: usize) -> Vec<Result<Arc<Held>, NoToken>> {
    let tasks: Vec<_> = (0..count)
        .map(|_| {
            let tokens = Arc::clone(tokens);
            tokio::spawn(async move { tokens.get().await })
        })
        .collect();
    let mut held = Vec::new();
    for task in tasks {
        held.push(task.await.expect("it ends"));
    }
    held
}

#[tokio::test(start_paused = true)]
async fn a_credential_is_asked_once_for_all() {
    let (tokens, asked) = tokens(|number, _| Ok(hour(number)));
    for held in at_once(&tokens, 64).await {
        assert_eq!(text(held), "Bearer t1");
    }
    assert_eq!(asked.load(SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_replaced_five_minutes_early_and_used_meanwhile() {
    let (tokens, asked) = tokens(|number, _| Ok(hour(number)));
    assert_eq!(text(tokens.get().await), "Bearer t1");
    advance(Duration::from_secs(54 * 60)).await;
    assert_eq!(text(tokens.get().await), "Bearer t1");
    advance(Duration::from_secs(2 * 60)).await;
    // The next token is asked for, and nobody waits for it.
    let begin = Instant::now();
    let held: Vec<_> = at_once(&tokens, 10).await.into_iter().map(text).collect();
    assert_eq!(held, vec!["Bearer t1"; 10]);
    assert_eq!(begin.elapsed(), Duration::ZERO);
    sleep(Duration::from_secs(2)).await;
    assert_eq!(text(tokens.get().await), "Bearer t2");
    assert_eq!(asked.load(SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_everyones_and_a_valid_token_outlasts_it() {
    let (tokens, asked) = tokens(|number, _| match number {
        2 => Ok(AccessToken::new("good").expires_in(Duration::from_secs(3600))),
        _ => Err("the vault is locked".into()),
    });
    for held in at_once(&tokens, 64).await {
        assert_eq!(held.err().expect("locked").0.to_string(), "the vault is locked");
    }
    assert_eq!(asked.load(SeqCst), 1);
    assert_eq!(text(tokens.get().await), "Bearer good");
    // Due, and the credential fails: it is left alone for a while.
    advance(Duration::from_secs(56 * 60)).await;
    for _ in 0..5 {
        assert_eq!(text(tokens.get().await), "Bearer good");
        sleep(Duration::from_secs(2)).await;
    }
    assert_eq!(asked.load(SeqCst), 3);
    sleep(Duration::from_secs(31)).await;
    assert_eq!(text(tokens.get().await), "Bearer good");
    sleep(Duration::from_secs(2)).await;
    assert_eq!(asked.load(SeqCst), 4);
    // Over.
    advance(Duration::from_secs(5 * 60)).await;
    assert!(tokens.get().await.is_err());
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_leaves_the_answer_to_the_next() {
    let (tokens, asked) = tokens(|number, _| Ok(hour(number)));
    for _ in 0..3 {
        // Too short for the credential, which takes a second.
        let given_up = timeout(Duration::from_millis(300), tokens.get()).await;
        assert!(given_up.is_err());
    }
    assert_eq!(text(tokens.get().await), "Bearer t1");
    assert_eq!(asked.load(SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn who_is_not_polled_keeps_no_other_waiting() {
    let (tokens, asked) = tokens(|number, _| Ok(hour(number)));
    let mut first = Box::pin(tokens.get());
    assert!(poll_fn(|cx| Poll::Ready(first.as_mut().poll(cx))).await.is_pending());
    // The first one asked, and is not polled any more.
    let second = timeout(Duration::from_secs(5), tokens.get()).await;
    assert_eq!(text(second.expect("in time")), "Bearer t1");
    assert_eq!(text(first.await), "Bearer t1");
    assert_eq!(asked.load(SeqCst), 1);
}

#[test]
fn a_question_that_ends_with_its_runtime_is_asked_again() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let credential = move |_| {
        let number = counter.fetch_add(1, SeqCst) + 1;
        async move {
            if number == 1 {
                std::future::pending::<()>().await;
            }
            Ok(hour(number))
        }
    };
    let tokens = Arc::new(Tokens::new(Box::new(credential), "scope".to_owned()));
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_time().build().expect("a runtime")
    };
    let (first, second) = (runtime(), runtime());
    let given_up = first.block_on(async { timeout(Duration::from_millis(10), tokens.get()).await });
    assert!(given_up.is_err());
    // It waits for the answer to what is asked on the other runtime.
    let mut waits = Box::pin(tokens.get());
    let poll = second.block_on(poll_fn(|cx| Poll::Ready(waits.as_mut().poll(cx))));
    assert!(poll.is_pending());
    assert_eq!(asked.load(SeqCst), 1);
    drop(first);
    assert_eq!(text(second.block_on(waits)), "Bearer t2");
}

#[tokio::test(start_paused = true)]
async fn a_credential_that_panics_is_an_error() {
    let (tokens, _) = tokens(|_, _| panic!("the vault is gone"));
    let error = tokens.get().await.err().expect("no token");
    assert!(error.0.to_string().starts_with("the credential panicked"), "{}", error.0);
}

#[tokio::test(start_paused = true)]
async fn a_refused_token_is_replaced_once_for_all_with_what_it_lacks() {
    let (tokens, asked) = tokens(|number, request| {
        assert_eq!(request.claims().is_some(), number == 2);
        Ok(hour(number))
    });
    let refused = tokens.get().await.expect("a token");
    let mut tasks = Vec::new();
    for _ in 0..16 {
        let (tokens, refused) = (Arc::clone(&tokens), refused.clone());
        tasks.push(tokio::spawn(async move {
            tokens.replace(&refused, Some("{}")).await.expect("another")
        }));
    }
    for task in tasks {
        assert_eq!(text(task.await.expect("it ends")), "Bearer t2");
    }
    assert_eq!(asked.load(SeqCst), 2);
    assert_eq!(text(tokens.get().await), "Bearer t2");
}

#[tokio::test(start_paused = true)]
async fn a_failure_while_a_token_is_replaced_is_not_the_last_word() {
    let (tokens, asked) = tokens(|number, _| match number {
        2 => Err("the vault is locked".into()),
        _ => Ok(hour(number)),
    });
    let refused = tokens.get().await.expect("a token");
    assert!(tokens.replace(&refused, None).await.expect("asked").is_err());
    // Refused again: the credential is asked again.
    assert_eq!(text(tokens.replace(&refused, None).await.expect("asked")), "Bearer t3");
    assert_eq!(asked.load(SeqCst), 3);
}

#[tokio::test(start_paused = true)]
async fn a_token_without_the_claims_is_not_enough() {
    let (tokens, asked) = tokens(|number, request| {
        assert_eq!(request.claims(), (number == 3).then_some("{}"));
        Ok(hour(number))
    });
    let refused = tokens.get().await.expect("a token");
    let newer = tokens.replace(&refused, None).await.expect("another");
    assert_eq!(text(newer), "Bearer t2");
    let claiming = tokens.replace(&refused, Some("{}")).await.expect("another");
    assert_eq!(text(claiming), "Bearer t3");
    // It is enough for who asks for nothing, and for the same.
    for claims in [None, Some("{}")] {
        let again = tokens.replace(&refused, claims).await.expect("another");
        assert_eq!(text(again), "Bearer t3");
    }
    assert_eq!(asked.load(SeqCst), 3);
}

#[tokio::test(start_paused = true)]
async fn a_credential_that_hangs_is_asked_again() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let credential = move |_| {
        let number = counter.fetch_add(1, SeqCst) + 1;
        async move {
            if number == 2 {
                sleep(Duration::from_secs(100_000)).await;
            }
            Ok(hour(number))
        }
    };
    let tokens = Arc::new(Tokens::new(Box::new(credential), "scope".to_owned()));
    tokens.get().await.expect("a token");
    advance(Duration::from_secs(56 * 60)).await;
    let begin = Instant::now();
    assert_eq!(text(tokens.get().await), "Bearer t1");
    assert_eq!(begin.elapsed(), Duration::ZERO);
    // It may take its time, and then it is asked anew.
    sleep(Duration::from_secs(40)).await;
    assert_eq!(text(tokens.get().await), "Bearer t1");
    assert_eq!(asked.load(SeqCst), 2);
    sleep(Duration::from_secs(40)).await;
    assert_eq!(text(tokens.get().await), "Bearer t1");
    sleep(Duration::from_secs(1)).await;
    assert_eq!(text(tokens.get().await), "Bearer t3");
}

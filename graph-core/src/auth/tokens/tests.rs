use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;

use tokio::time::{advance, sleep};

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
    // One asks for the next token, and the others go on with the old one.
    let mut held: Vec<_> = at_once(&tokens, 10).await.into_iter().map(text).collect();
    held.sort();
    assert_eq!(held[..9], vec!["Bearer t1"; 9]);
    assert_eq!(held[9], "Bearer t2");
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
    }
    assert_eq!(asked.load(SeqCst), 3);
    advance(Duration::from_secs(31)).await;
    assert_eq!(text(tokens.get().await), "Bearer good");
    assert_eq!(asked.load(SeqCst), 4);
    // Over.
    advance(Duration::from_secs(5 * 60)).await;
    assert!(tokens.get().await.is_err());
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_leaves_the_turn_to_the_next() {
    let (tokens, asked) = tokens(|number, _| Ok(hour(number)));
    let first = tokio::spawn({
        let tokens = Arc::clone(&tokens);
        async move { tokens.get().await }
    });
    let second = tokio::spawn({
        let tokens = Arc::clone(&tokens);
        async move { tokens.get().await }
    });
    sleep(Duration::from_millis(500)).await;
    first.abort();
    assert_eq!(text(second.await.expect("it ends")), "Bearer t2");
    assert_eq!(asked.load(SeqCst), 2);
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
            tokens.replace(&refused, Some("{}".to_owned())).await.expect("another")
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
async fn an_early_refresh_is_not_waited_for_long() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&asked);
    let credential = move |_| {
        let number = counter.fetch_add(1, SeqCst) + 1;
        async move {
            if number > 1 {
                sleep(Duration::from_secs(100_000)).await;
            }
            Ok(hour(number))
        }
    };
    let tokens = Tokens::new(Box::new(credential), "scope".to_owned());
    tokens.get().await.expect("a token");
    advance(Duration::from_secs(56 * 60)).await;
    let begin = tokio::time::Instant::now();
    assert_eq!(text(tokens.get().await), "Bearer t1");
    assert!(begin.elapsed() <= Duration::from_secs(11), "{:?}", begin.elapsed());
}

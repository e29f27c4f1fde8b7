//! Declarations with a few tokens changed.

use proc_macro2::{Group, TokenStream, TokenTree};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::generate::word;

/// One of the texts with a few tokens dropped, doubled, exchanged or replaced.
pub(super) fn mutated(texts: Vec<String>) -> impl Strategy<Value = String> {
    let change = (any::<Index>(), 0..5_u8, word());
    (select(texts), vec(change, 1..4)).prop_map(|(text, changes)| {
        changes.into_iter().fold(text, |text, (at, how, word)| {
            let tokens: TokenStream = text.parse().expect("tokens");
            let word: Vec<TokenTree> = word
                .parse::<TokenStream>()
                .map(|word| word.into_iter().collect())
                .unwrap_or_default();
            let mut at = at.index(count(&tokens).max(1));
            let changed = change_at(tokens, &mut at, &|here, next| match (how, next) {
                (0, _) => (vec![], 1),
                (1, _) => (vec![here.clone(), here.clone()], 1),
                (2, Some(next)) => (vec![next.clone(), here.clone()], 2),
                (3, _) => (word.clone(), 1),
                _ => (std::iter::once(here.clone()).chain(word.clone()).collect(), 1),
            });
            changed.to_string()
        })
    })
}

/// The text without the token at this position, if there is one.
pub(super) fn without_token(text: &str, mut at: usize) -> Option<String> {
    let tokens: TokenStream = text.parse().expect("tokens");
    (at < count(&tokens)).then(|| change_at(tokens, &mut at, &|_, _| (Vec::new(), 1)).to_string())
}

/// The tokens, with those in groups.
fn count(tokens: &TokenStream) -> usize {
    let inside = |token| match token {
        TokenTree::Group(group) => 1 + count(&group.stream()),
        _ => 1,
    };
    tokens.clone().into_iter().map(inside).sum()
}

/// Makes of a token, and perhaps the next, what `change` says: and how many of them that replaces.
type Change<'a> = &'a dyn Fn(&TokenTree, Option<&TokenTree>) -> (Vec<TokenTree>, usize);

/// Changes the token at this position, counting as `count` does.
fn change_at(tokens: TokenStream, at: &mut usize, change: Change<'_>) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut changed = Vec::new();
    let mut i = 0;
    while let Some(token) = tokens.get(i) {
        i += 1;
        if *at == 0 {
            *at = usize::MAX;
            let (new, replaced) = change(token, tokens.get(i));
            changed.extend(new);
            i += replaced - 1;
            continue;
        }
        *at -= 1;
        changed.push(match token {
            TokenTree::Group(group) => {
                let mut inner =
                    Group::new(group.delimiter(), change_at(group.stream(), at, change));
                inner.set_span(group.span());
                inner.into()
            }
            other => other.clone(),
        });
    }
    changed.into_iter().collect()
}

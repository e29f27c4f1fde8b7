//! Query options: which items of a collection, in which order, and how much of each.
//!
//! See [Use query parameters](https://learn.microsoft.com/en-us/graph/query-parameters).

mod compare;
mod expand;
mod filter;
mod options;
mod order;
mod path;
mod search;
mod select;
mod token;

pub(crate) use expand::Expansion;
pub(crate) use filter::{Filter, Source};
pub(crate) use options::{Options, decode, pairs};
pub(crate) use token::Token;

use crate::refusal::Refusal;

/// An option is not what it should be.
fn wrong(option: &str, fault: impl std::fmt::Display) -> Refusal {
    Refusal::bad_request(format!("`{option}`: {fault}"))
}

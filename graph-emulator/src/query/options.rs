//! The options of a request's query.

use percent_encoding::percent_decode_str;

use super::expand::{self, Expansion};
use super::order::Order;
use super::search::Search;
use super::select::Selection;
use super::{Filter, Token, wrong};
use crate::model::Model;
use crate::path;
use crate::refusal::Refusal;
use crate::target::Target;

/// What a query asks for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) filter: Option<Filter>,
    pub(crate) search: Option<Search>,
    pub(crate) select: Option<Selection>,
    pub(crate) expand: Vec<Expansion>,
    pub(crate) order: Option<Order>,
    pub(crate) top: Option<usize>,
    pub(crate) skip: usize,
    pub(crate) count: bool,
    pub(crate) skip_token: Option<Token>,
    pub(crate) delta_token: Option<Token>,
}

impl Options {
    /// Reads the query of a request for objects of a type.
    pub(crate) fn parse(query: &str, target: &Target, model: &Model) -> Result<Self, Refusal> {
        let pairs = pairs(query)?;
        let pairs = pairs.iter().map(|(name, value)| (&**name, &**value));
        Self::read(pairs, target, model)
    }

    /// Reads the options of an expansion: `$select=id;$top=5`.
    pub(super) fn nested(text: &str, target: &Target, model: &Model) -> Result<Self, Refusal> {
        let parts = path::split(text, ';').into_iter();
        let pairs = parts.map(|part| part.split_once('=').unwrap_or((part, "")));
        let pairs = pairs.map(|(name, value)| (name.trim(), value.trim()));
        Self::read(pairs, target, model)
    }

    fn read<'a>(
        pairs: impl Iterator<Item = (&'a str, &'a str)>,
        target: &Target,
        model: &Model,
    ) -> Result<Self, Refusal> {
        let mut options = Self::default();
        let mut seen = Vec::new();
        for (name, value) in pairs {
            // Microsoft Graph takes names without `$` too. What else has no `$` is the caller's own.
            let bare = name.strip_prefix('$').unwrap_or(name).to_ascii_lowercase();
            if seen.contains(&bare) {
                return Err(wrong(name, "it is there twice; send it once"));
            }
            let info = target.info;
            match bare.as_str() {
                "filter" => options.filter = Some(Filter::parse(value, info, model)?),
                "search" => options.search = Some(Search::parse(value, info)?),
                "select" => options.select = Some(Selection::parse(value, target, model)?),
                "expand" => options.expand = expand::parse(value, target, model)?,
                "orderby" => options.order = Some(Order::parse(value, info, model)?),
                "top" => options.top = Some(number(name, value)?),
                "skip" => options.skip = number(name, value)?,
                "count" => options.count = boolean(name, value)?,
                "skiptoken" => options.skip_token = Some(Token::read(name, value)?),
                "deltatoken" => options.delta_token = Some(Token::read(name, value)?),
                "format" => {}
                _ if name.starts_with('$') => {
                    return Err(wrong(name, "there is no such query option; leave it out"));
                }
                _ => continue,
            }
            seen.push(bare);
        }
        if options.top == Some(0) {
            return Err(wrong("$top", "it must be 1 or more"));
        }
        Ok(options)
    }
}

/// The names and values of a query.
pub(crate) fn pairs(query: &str) -> Result<Vec<(String, String)>, Refusal> {
    let parts = query.split('&').filter(|part| !part.is_empty());
    parts
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            Ok((decode(name)?, decode(value)?))
        })
        .collect()
}

/// The text of a part of a query.
pub(crate) fn decode(text: &str) -> Result<String, Refusal> {
    let text = text.replace('+', " ");
    let decoded = percent_decode_str(&text).decode_utf8();
    decoded.map(Into::into).map_err(|_| Refusal::bad_request("the query is not UTF-8"))
}

fn number(name: &str, value: &str) -> Result<usize, Refusal> {
    value.parse().map_err(|_| wrong(name, format_args!("`{value}` is no number of items")))
}

fn boolean(name: &str, value: &str) -> Result<bool, Refusal> {
    value.parse().map_err(|_| wrong(name, format_args!("`{value}` is neither `true` nor `false`")))
}

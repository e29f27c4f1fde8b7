//! `$search`: words in any text of an item, or in one property.

use graph_core::TypeInfo;
use serde_json::Value;

use super::wrong;
use crate::members::Members;
use crate::refusal::Refusal;

/// Words that must be there: one of several groups, and all of a group.
#[derive(Clone, Debug)]
pub(crate) struct Search(Vec<Vec<Term>>);

#[derive(Clone, Debug)]
struct Term {
    property: Option<String>,
    text: String,
}

impl Search {
    /// Reads `"ada"`, `"displayName:ada" AND "mail:x"`, or `ada`.
    pub(super) fn parse(text: &str, info: &TypeInfo) -> Result<Self, Refusal> {
        let mut groups = vec![Vec::new()];
        let mut rest = text.trim();
        while !rest.is_empty() {
            let (word, after) = match rest.strip_prefix('"') {
                Some(quoted) => quoted
                    .split_once('"')
                    .ok_or_else(|| wrong("$search", "a text has no end; close it with `\"`"))?,
                None => rest.split_once(' ').unwrap_or((rest, "")),
            };
            let is_quoted = rest.starts_with('"');
            rest = after.trim_start();
            match word {
                "OR" if !is_quoted => groups.push(Vec::new()),
                "AND" if !is_quoted => {}
                _ => {
                    let term = match word.split_once(':') {
                        Some((name, text)) if info.property(name).is_some() => {
                            Term { property: Some(name.to_owned()), text: text.to_lowercase() }
                        }
                        _ => Term { property: None, text: word.to_lowercase() },
                    };
                    groups.last_mut().into_iter().for_each(|group| group.push(term.clone()));
                }
            }
        }
        if groups.iter().any(Vec::is_empty) {
            return Err(wrong("$search", "a word is missing; write it as in `\"ada\"`"));
        }
        Ok(Self(groups))
    }

    /// Whether an item has the words.
    pub(crate) fn is_met(&self, members: &Members<'_>) -> bool {
        let has = |raw: &str, text: &str| {
            let value = serde_json::from_str(raw).unwrap_or_default();
            matches!(value, Value::String(found) if found.to_lowercase().contains(text))
        };
        let is_met = |term: &Term| {
            let mut named = members.iter().filter(|(name, _)| match &term.property {
                Some(property) => property == name,
                None => !name.contains('@'),
            });
            named.any(|(_, raw)| raw.starts_with('"') && has(raw, &term.text))
        };
        self.0.iter().any(|group| group.iter().all(is_met))
    }
}

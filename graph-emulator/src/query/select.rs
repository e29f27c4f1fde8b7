//! `$select`.

use std::borrow::Cow;

use serde_json::Value;

use super::path::Path;
use super::wrong;
use crate::model::Model;
use crate::path;
use crate::refusal::Refusal;
use crate::target::Target;

/// The properties that an answer has.
#[derive(Clone, Debug)]
pub(crate) struct Selection {
    /// As they were written.
    pub(crate) text: String,
    wanted: Wanted,
}

/// What is wanted of a value.
#[derive(Clone, Debug)]
enum Wanted {
    All,
    /// These properties, each whole or in part.
    Some(Vec<(String, Wanted)>),
}

impl Selection {
    /// Reads a list such as `id,deviceName,owner/mail`.
    pub(super) fn parse(text: &str, target: &Target, model: &Model) -> Result<Self, Refusal> {
        let mut wanted = Wanted::Some(Vec::new());
        let parts = path::split(text, ',');
        if parts.iter().all(|part| part.trim().is_empty()) {
            return Err(wrong("$select", "a property is missing; name one"));
        }
        for part in parts {
            let part = part.trim();
            if part != "*" && !part.starts_with('@') {
                Path::of(part, target.info, model).map_err(|fault| wrong("$select", fault))?;
            }
            // A cast says which type has the property, and is none itself.
            wanted.add(part.split('/').filter(|name| !name.contains('.') || name.starts_with('@')));
        }
        Ok(Self { text: text.to_owned(), wanted })
    }

    /// What an answer shows of a property, given as JSON. `None` if nothing. Annotations of the whole object
    /// stay.
    pub(crate) fn shown<'v>(&self, name: &str, value: &'v str) -> Option<Cow<'v, str>> {
        match self.wanted.of(name)? {
            Wanted::All => Some(Cow::Borrowed(value)),
            part @ Wanted::Some(_) => {
                let mut whole: Value = serde_json::from_str(value).ok()?;
                part.cut(&mut whole);
                Some(Cow::Owned(whole.to_string()))
            }
        }
    }
}

impl Wanted {
    /// Adds what a path leads to.
    fn add<'a>(&mut self, mut names: impl Iterator<Item = &'a str>) {
        match (names.next(), &mut *self) {
            (None | Some("*"), _) => *self = Wanted::All,
            (Some(_), Wanted::All) => {}
            (Some(name), Wanted::Some(properties)) => {
                let known = properties.iter().position(|(known, _)| known == name);
                let at = known.unwrap_or_else(|| {
                    properties.push((name.to_owned(), Wanted::Some(Vec::new())));
                    properties.len() - 1
                });
                properties[at].1.add(names);
            }
        }
    }

    /// What is wanted of a property. `None` if nothing.
    fn of(&self, name: &str) -> Option<&Wanted> {
        match self {
            _ if name.starts_with("@odata.") => Some(&Wanted::All),
            Wanted::All => Some(self),
            Wanted::Some(properties) => {
                // An annotation goes with its property.
                let (of, is_annotation) = match name.split_once('@') {
                    Some((of, _)) if !of.is_empty() => (of, true),
                    _ => (name, false),
                };
                let (_, wanted) = properties.iter().find(|(known, _)| known == of)?;
                Some(if is_annotation { &Wanted::All } else { wanted })
            }
        }
    }

    /// Takes out of a value what is not wanted. Of a list, that is of each element.
    fn cut(&self, value: &mut Value) {
        match value {
            Value::Array(elements) => elements.iter_mut().for_each(|element| self.cut(element)),
            Value::Object(object) => object.retain(|name, value| {
                let wanted = self.of(name);
                if let Some(wanted @ Wanted::Some(_)) = wanted {
                    wanted.cut(value);
                }
                wanted.is_some()
            }),
            _ => {}
        }
    }
}

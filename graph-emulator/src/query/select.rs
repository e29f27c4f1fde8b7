//! `$select`.

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
    names: Vec<String>,
}

impl Selection {
    /// Reads a list such as `id,deviceName`. Of a path, the first property is given whole.
    pub(super) fn parse(text: &str, target: &Target, model: &Model) -> Result<Self, Refusal> {
        let mut names = Vec::new();
        for part in path::split(text, ',') {
            let part = part.trim();
            let name = part.split('/').find(|name| !name.contains('.') || name.starts_with('@'));
            if part != "*" && !part.starts_with('@') {
                Path::of(part, target.info, model).map_err(|fault| wrong("$select", fault))?;
            }
            names.extend(name.map(str::to_owned));
        }
        if names.is_empty() {
            return Err(wrong("$select", "a property is missing; name one"));
        }
        Ok(Self { text: text.to_owned(), names })
    }

    /// Whether an answer has the property. Annotations of the whole object stay.
    pub(crate) fn has(&self, name: &str) -> bool {
        name.starts_with("@odata.")
            || self.names.iter().any(|selected| selected == name || selected == "*")
    }
}

//! The failures that are listed with a reason.

use serde_json::Value;

/// The exceptions of the fixups file.
pub(crate) struct Exceptions(Vec<(String, String, String)>);

impl Exceptions {
    pub(crate) fn read() -> Self {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../graph-intune/codegen/intune.toml");
        let text = std::fs::read_to_string(file).expect("the fixups");
        let all: Value = toml::from_str(&text).expect("TOML");
        let text = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
        let listed = all["exception"].as_array().into_iter().flatten();
        Self(listed.map(|e| (text(e, "of"), text(e, "name"), text(e, "reason"))).collect())
    }

    /// Why this may fail. `*` in a listed name stands for any text.
    pub(crate) fn reason(&self, of: &str, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(kind, listed, _)| kind == of && matches(name, listed));
        found.map(|(.., reason)| &**reason)
    }
}

fn matches(name: &str, listed: &str) -> bool {
    match listed.split_once('*') {
        None => name == listed,
        Some((start, rest)) => name.strip_prefix(start).is_some_and(|name| {
            (0..=name.len())
                .filter(|at| name.is_char_boundary(*at))
                .any(|at| matches(&name[at..], rest))
        }),
    }
}

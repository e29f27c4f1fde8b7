//! The failures that are listed with a reason.

use serde_json::Value;

/// The exceptions of the fixups file.
pub(crate) struct Exceptions(Vec<Exception>);

/// What cannot be as documented.
struct Exception {
    of: String,
    name: String,
    reason: String,
}

/// The fixups file.
pub(crate) fn fixups() -> Value {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../graph-intune/codegen/intune.toml");
    let text = std::fs::read_to_string(file).expect("the fixups");
    toml::from_str(&text).expect("TOML")
}

impl Exceptions {
    pub(crate) fn read() -> Self {
        let all = fixups();
        let text = |entry: &Value, key: &str| entry[key].as_str().unwrap_or_default().to_owned();
        let listed = all["exception"].as_array().into_iter().flatten().map(|entry| Exception {
            of: text(entry, "of"),
            name: text(entry, "name"),
            reason: text(entry, "reason"),
        });
        Self(listed.collect())
    }

    /// Why this may fail.
    pub(crate) fn reason(&self, of: &str, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|listed| listed.of == of && listed.name == name);
        found.map(|listed| &*listed.reason)
    }

    /// The types that are listed.
    pub(crate) fn types(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|listed| listed.of == "type").map(|listed| &*listed.name)
    }
}

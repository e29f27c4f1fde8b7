//! What an emulator holds when it starts.

use std::fmt;
use std::io;

use graph_core::TypeInfo;
use serde_json::Value;

use crate::item::Item;
use crate::path;
use crate::route::Routes;
use crate::store::Store;

/// An item to put into a collection.
#[derive(Clone, Debug)]
pub(crate) struct Seed {
    pub(crate) path: String,
    /// The declared type, if the item was given as a value of one.
    pub(crate) info: Option<&'static TypeInfo>,
    /// The item, or why it cannot be encoded.
    pub(crate) state: Result<Value, String>,
}

impl Seed {
    /// Puts the item where it belongs, or says why it belongs nowhere.
    pub(crate) fn plant(self, routes: &Routes, store: &mut Store) -> Result<(), String> {
        let segments = path::segments(&self.path)
            .ok_or("the path must start with `/` and be UTF-8; write it as in `/users`")?;
        let Some(found) = routes.find_collection(&segments) else {
            return Err(if routes.find(&segments).is_some() {
                "the path names an item; leave out its last segment, the item itself has the key"
                    .to_owned()
            } else {
                "no declared operation has this path; declare its resource with `resource`, and \
                 write a concrete path below the version, as in `/users/1a2b/devices`"
                    .to_owned()
            });
        };
        let info = match self.info {
            None => found.info(),
            Some(info) if found.routes.iter().any(|route| route.info.name == info.name) => info,
            Some(info) => {
                return Err(format!(
                    "the path has items of type {}, not {}; correct the path or the type",
                    found.info().name,
                    info.name
                ));
            }
        };
        let Value::Object(state) = self.state? else {
            return Err("the item is not a JSON object; write it as in `{\"id\": \"1\"}`".into());
        };
        let item = Item::new(info, state);
        let Some(key) = info.key().map(|(_, key)| key.name) else {
            return Err(format!(
                "items of type {} have no key; mark a field with `#[graph(key)]`",
                info.name
            ));
        };
        let Some((_, text)) = item.key() else {
            return Err(format!("the item has no key; set its `{key}` to a text or a number"));
        };
        let twice = format!("two items have the `{key}` `{text}`; give each its own");
        if store.insert(found.collection, text, item) { Ok(()) } else { Err(twice) }
    }
}

/// Why an emulator cannot start.
///
/// Its text says all that is wrong, a line each.
///
/// ```
/// use graph_emulator::Emulator;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let error = Emulator::new()
///     .json("/users", serde_json::json!({ "id": "1a2b" }))
///     .start()
///     .await
///     .expect_err("`/users` is not declared");
/// assert!(error.to_string().contains("`/users`"));
/// # }
/// ```
#[derive(Debug)]
pub struct StartError(pub(crate) Fault);

#[derive(Debug)]
pub(crate) enum Fault {
    /// Items that belong nowhere.
    Seeds(Vec<String>),
    /// The system gives no socket or thread.
    System(io::Error),
}

impl From<io::Error> for StartError {
    fn from(error: io::Error) -> Self {
        Self(Fault::System(error))
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Fault::Seeds(faults) => f.write_str(&faults.join("\n")),
            Fault::System(_) => f.write_str("the emulator got no socket or thread"),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Fault::Seeds(_) => None,
            Fault::System(error) => Some(error),
        }
    }
}

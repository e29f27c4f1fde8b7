//! What an emulator holds when it starts.

use std::fmt;
use std::io;

use graph_core::{PropertyInfo, TypeInfo};
use serde_json::Value;

use crate::item::{Item, key_text};
use crate::path;
use crate::route::{Found, Routes};
use crate::store::Store;
use crate::target::Target;
use crate::view::View;

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
        let target = found.node.own_target().ok_or("the path has no items")?;
        let Value::Object(mut state) = self.state? else {
            return Err("the item is not a JSON object; write it as in `{\"id\": \"1\"}`".into());
        };
        let odata_type = state.get("@odata.type").and_then(Value::as_str);
        let info = match self.info {
            None => odata_type.and_then(|name| target.find(name)).unwrap_or(target.info),
            Some(info) if is_of(info, &found, &target) => {
                let named = odata_type.and_then(|name| target.find(name));
                named.or_else(|| target.find(info.name)).unwrap_or(info)
            }
            Some(info) => {
                return Err(format!(
                    "the path has items of type {}, not {}; correct the path or the type",
                    target.info.name, info.name
                ));
            }
        };
        let Some((_, property)) = info.key() else {
            return Err(format!(
                "items of type {} have no key; mark a field with `#[graph(key)]`",
                info.name
            ));
        };
        let key = property.name;
        let Some(text) = state.get(key).and_then(key_text) else {
            return Err(format!("the item has no key; set its `{key}` to a text or a number"));
        };
        let view = View { routes, store };
        view.check_guards(&found).map_err(|refusal| {
            format!("what it is below is not there; put that in first ({})", refusal.verdict())
        })?;
        let link = found.place.link.as_ref();
        let collection = link.and_then(|link| link.target.as_deref());
        let collection = collection.unwrap_or(&found.place.collection);
        // An item that belongs to another collection may be there already.
        let is_there = link.is_some()
            && store.collection(collection).is_some_and(|items| items.get(&text).is_some());
        if !is_there {
            let navigation = info.properties().filter(PropertyInfo::is_navigation);
            navigation.for_each(|property| drop(state.remove(property.name)));
            if !store.insert(collection, &text, Item::new(info, &state)) {
                return Err(format!("two items have the `{key}` `{text}`; give each its own"));
            }
        }
        if link.is_some() {
            let collection = collection.to_owned();
            store.add_link(&found.place.collection, &collection, &text);
        }
        Ok(())
    }
}

/// Whether items of a type belong into a collection.
fn is_of(info: &TypeInfo, found: &Found<'_, '_>, target: &Target) -> bool {
    let is_related = |target: &Target| target.info.is_a(info) || info.is_a(target.info);
    is_related(target) || found.routes().iter().any(|route| is_related(&route.target))
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
    /// What was put together wrongly, a line each.
    Setup(Vec<String>),
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
            Fault::Setup(faults) => f.write_str(&faults.join("\n")),
            Fault::System(_) => f.write_str("the emulator got no socket or thread"),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0 {
            Fault::Setup(_) => None,
            Fault::System(error) => Some(error),
        }
    }
}

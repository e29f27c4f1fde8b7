//! Items that are made up from their types' descriptions, the same ones each time.

mod value;

use graph_core::EdmType;
use serde_json::json;

use crate::item::Item;
use crate::path;
use crate::route::Routes;
use crate::store::Store;
use crate::view::View;
pub use value::Sample;
use value::{id, types};

/// How many items are put below each of the first items of a collection.
const BELOW: usize = 2;

/// Puts items into every collection that belongs to no item, and below the first of these.
pub(crate) fn fill_all(routes: &Routes, store: &mut Store, count: usize) {
    let all = routes.collections();
    let mut templates: Vec<_> = all.iter().map(|(name, _)| name.clone()).collect();
    // What is above comes first, and references after what they refer to.
    templates.sort_by_key(|name| (name.matches("{}").count(), name.len()));
    for template in templates {
        let is_top = !template.contains("{}");
        for name in concrete(&template, routes, store) {
            // Several paths may lead below an item, with a cast and without.
            if is_top || keys(&name, routes, store, 1).is_empty() {
                // What is below items of another type is left out.
                let _ = fill(routes, store, &name, if is_top { count } else { BELOW });
            }
        }
    }
}

/// The collections that a template stands for, below the first items that there are.
fn concrete(template: &str, routes: &Routes, store: &Store) -> Vec<String> {
    let mut parts = template.split("/{}");
    let mut names = vec![parts.next().unwrap_or_default().to_owned()];
    for part in parts {
        let below = |name: &String| {
            let keys = keys(name, routes, store, BELOW).into_iter();
            keys.map(|key| path::item(name, &key) + part).collect::<Vec<_>>()
        };
        names = names.iter().flat_map(below).collect();
    }
    names
}

/// The keys of the first items of a collection.
fn keys(name: &str, routes: &Routes, store: &Store, most: usize) -> Vec<String> {
    let segments = path::segments(name);
    let Some(found) = segments.as_ref().and_then(|segments| routes.find_collection(segments))
    else {
        return Vec::new();
    };
    let items = View { routes, store }.items(&found.place, 0);
    items.filter_map(|placed| placed.item.key()).take(most).collect()
}

/// Puts items into a collection, or says why there is no such collection.
pub(crate) fn fill(
    routes: &Routes,
    store: &mut Store,
    name: &str,
    count: usize,
) -> Result<(), String> {
    let none = "no declared operation has this path";
    let segments = path::segments(name).ok_or(none)?;
    let found = routes.find_collection(&segments).ok_or(none)?;
    let target = found.node.own_target().ok_or(none)?;
    // What one type alone has is not below items of others.
    let above = View { routes, store }.check_guards(&found);
    above.map_err(|refusal| format!("what it is below is not there ({})", refusal.verdict()))?;
    if let Some(link) = &found.place.link {
        let count = if link.single { 1 } else { count };
        let to = link.target.clone().unwrap_or_default();
        for key in keys(&to, routes, store, count) {
            store.add_link(name, &to, &key);
        }
        return Ok(());
    }
    let types = types(&target);
    let count = if found.node.has_keys() { count } else { 1 };
    for number in 1..=count {
        let info = types[(number - 1) % types.len()];
        let mut state = Sample::stored(number).object(info);
        let Some((_, key)) = info.key() else {
            // The one of a path needs none.
            if !found.node.has_keys() {
                store.insert(&found.place.collection, "", Item::new(info, &state));
            }
            return Ok(());
        };
        let id = match key.edm() {
            EdmType::Str | EdmType::Guid => json!(id(name, number)),
            _ => json!(number),
        };
        let text = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
        state.insert(key.name.to_owned(), id);
        store.insert(&found.place.collection, &text, Item::new(info, &state));
    }
    Ok(())
}

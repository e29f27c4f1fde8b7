//! Items that are made up from their types' descriptions, the same ones each time.

mod value;

use graph_core::EdmType;
use serde_json::json;

use crate::item::Item;
use crate::path;
use crate::route::Routes;
use crate::store::Store;
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
        for name in concrete(&template, store) {
            let is_top = !template.contains("{}");
            fill(routes, store, &name, if is_top { count } else { BELOW });
        }
    }
}

/// The collections that a template stands for, below the first items that there are.
fn concrete(template: &str, store: &Store) -> Vec<String> {
    let mut names = vec![String::new()];
    for part in template.split("/{}") {
        let mut longer = Vec::new();
        for name in names {
            let name = name + part;
            if template.ends_with(part)
                && name.matches('/').count() == template.matches('/').count()
            {
                longer.push(name);
                continue;
            }
            let items = store.collection(&name).into_iter().flat_map(|items| items.after(0));
            let keys = items.filter_map(|(_, item)| item.key()).take(BELOW);
            longer.extend(keys.map(|key| path::item(&name, &key)));
        }
        names = longer;
    }
    names
}

/// Puts items into a collection. `false` if there is no such collection.
pub(crate) fn fill(routes: &Routes, store: &mut Store, name: &str, count: usize) -> bool {
    let Some(segments) = path::segments(name) else {
        return false;
    };
    let Some(found) = routes.find_collection(&segments) else {
        return false;
    };
    let Some(target) = found.node.own_target() else {
        return false;
    };
    if let Some(link) = &found.place.link {
        let count = if link.single { 1 } else { count };
        let to = link.target.clone().unwrap_or_default();
        let items = store.collection(&to).into_iter().flat_map(|items| items.after(0));
        let keys: Vec<_> = items.filter_map(|(_, item)| item.key()).take(count).collect();
        for key in keys {
            store.add_link(name, &to, &key);
        }
        return true;
    }
    let types = types(&target);
    let count = if found.node.has_keys() { count } else { 1 };
    for number in 1..=count {
        let info = types[(number - 1) % types.len()];
        let mut state = Sample::stored(number).object(info);
        let Some((_, key)) = info.key() else {
            // The one of a path needs none.
            return found.node.has_keys()
                || store.insert(&found.place.collection, "", Item::new(info, &state));
        };
        let id = match key.edm() {
            EdmType::Str | EdmType::Guid => json!(id(&found.place.collection, number)),
            _ => json!(number),
        };
        let text = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
        state.insert(key.name.to_owned(), id);
        store.insert(&found.place.collection, &text, Item::new(info, &state));
    }
    true
}

//! Items that are made up from their types' descriptions, the same ones each time.

use graph_core::{EdmType, PropertyInfo, TypeInfo};
use serde_json::{Map, Value, json};

use crate::item::Item;
use crate::path;
use crate::route::Routes;
use crate::store::Store;
use crate::target::Target;
use crate::view::View;

/// How deep objects are filled that hold objects.
const DEEPEST: usize = 3;

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
        let Some((_, key)) = info.key() else {
            return Ok(());
        };
        let mut state = object(info, number, 0);
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

/// The types that items of a collection have: those that nothing derives from.
fn types(target: &Target) -> Vec<&'static TypeInfo> {
    let leaves: Vec<_> = target.types().filter(|info| !info.is_base).collect();
    if leaves.is_empty() { vec![target.info] } else { leaves }
}

/// An id that looks like a GUID, and is the same each time.
fn id(collection: &str, number: usize) -> String {
    let hash = collection.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    uuid::Uuid::from_u64_pair((hash & !0xf000) | 0x4000, (1 << 63) | number as u64).to_string()
}

fn object(info: &TypeInfo, number: usize, depth: usize) -> Map<String, Value> {
    let mut object = Map::new();
    if info.is_in_hierarchy() {
        object.insert("@odata.type".to_owned(), format!("#{}", info.name).into());
    }
    let properties = info.properties.iter().filter(|p| !p.is_navigation() && !p.is_key());
    for property in properties {
        object.insert(property.name.to_owned(), value(property, property.edm(), number, depth));
    }
    object
}

fn value(property: &PropertyInfo, edm: EdmType, number: usize, depth: usize) -> Value {
    let name = property.name;
    match edm {
        EdmType::Boolean => json!(number.is_multiple_of(2)),
        EdmType::Byte | EdmType::SByte => json!(number % 100),
        EdmType::Int16 | EdmType::Int32 => json!(number % 30_000),
        EdmType::Int64 => json!(number as u64 * 1_048_576),
        EdmType::Single | EdmType::Double | EdmType::Decimal => json!(number),
        EdmType::Str => text(name, number).into(),
        EdmType::Guid => id(name, number).into(),
        EdmType::DateTimeOffset => {
            let (day, minute) = (number % 28 + 1, number / 28 % 60);
            format!("2026-{:02}-{day:02}T08:{minute:02}:00Z", number % 12 + 1).into()
        }
        EdmType::Date => format!("2026-01-{:02}", number % 28 + 1).into(),
        EdmType::TimeOfDay => format!("{:02}:00:00.0000000", number % 24).into(),
        EdmType::Duration => format!("PT{}H", number % 24 + 1).into(),
        EdmType::Binary => "AQID".into(),
        EdmType::Enum(info) => {
            let members = info.members.iter().filter(|member| **member != "unknownFutureValue");
            let members: Vec<_> = members.collect();
            let member = number.checked_rem(members.len()).and_then(|at| members.get(at));
            member.map_or(Value::Null, |member| json!(member))
        }
        EdmType::Collection { element, .. } if depth < DEEPEST => {
            json!([value(property, *element, number, depth + 1)])
        }
        EdmType::Collection { .. } => json!([]),
        EdmType::Object(_) | EdmType::Hierarchy(_) if depth < DEEPEST => {
            let Some(target) = Target::of(edm) else {
                return Value::Null;
            };
            let types = types(&target);
            object(types[number % types.len()], number, depth + 1).into()
        }
        // It would not end.
        EdmType::Object(_) | EdmType::Hierarchy(_) if property.is_nullable() => Value::Null,
        _ => json!({}),
    }
}

/// A text that looks like what it is called.
fn text(name: &str, number: usize) -> String {
    let lower = name.to_ascii_lowercase();
    let ends = |end: &str| lower.ends_with(end);
    if ends("principalname") || ends("mail") || ends("emailaddress") {
        format!("user{number}@contoso.example")
    } else if ends("url") || ends("uri") {
        format!("https://contoso.example/{name}/{number}")
    } else if ends("id") {
        id(name, number)
    } else if ends("version") {
        format!("10.0.{number}")
    } else if ends("number") || ends("imei") || ends("meid") || ends("udid") {
        format!("{number:012}")
    } else {
        format!("{name} {number}")
    }
}

//! A stored item.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hasher};
use std::sync::Arc;

use graph_core::{EdmType, TypeInfo};
use serde_json::{Map, Value};

use crate::members::Members;

/// Stands between the values of declared properties: no JSON text has it.
const NEXT: char = '\u{1}';

/// An item: the JSON texts of its declared properties in their order, without their names, and then what
/// is not declared. A tenant has many items and few types, so names would be most of its memory; and most
/// requests look at few values, so they are not decoded.
///
/// The state that a tenant is reset to shares it.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    info: &'static TypeInfo,
    /// The type that a seed says, where it is not the declared one.
    other_type: Option<Arc<str>>,
    /// The values, `NEXT` after each, also after those that are absent; and a JSON object of the rest, if
    /// there is any.
    state: Arc<str>,
    /// When it was last changed, as the store counts.
    pub(crate) version: u64,
}

impl Item {
    /// An item with this state.
    pub(crate) fn new(info: &'static TypeInfo, state: &Map<String, Value>) -> Self {
        let other = state.get("@odata.type").and_then(Value::as_str);
        let other =
            other.map(|name| name.trim_start_matches('#')).filter(|name| *name != info.name);
        let rest = state.iter().map(|(name, value)| (&**name, value.to_string()));
        let rest = rest.filter(|(name, _)| *name != "@odata.type" && info.property(name).is_none());
        let value = |name: &str| state.get(name).map(ToString::to_string);
        let state = pack(info, value, rest);
        Self { info, other_type: other.map(Into::into), state, version: 0 }
    }

    /// The description of the declared type.
    pub(crate) fn info(&self) -> &'static TypeInfo {
        self.info
    }

    /// The type's name, without `#`. A seed's may be another one than the declared.
    pub(crate) fn type_name(&self) -> &str {
        self.other_type.as_deref().unwrap_or(self.info.name)
    }

    /// About how long its JSON text is.
    pub(crate) fn length(&self) -> usize {
        self.state.len() + self.info.properties().len() * 24
    }

    /// Its properties and annotations, but for its type.
    pub(crate) fn members(&self) -> Members<'_> {
        let mut values = self.state.split(NEXT);
        let properties = self.info.properties();
        let mut members: Members<'_> = properties
            .zip(values.by_ref())
            .filter(|(_, value)| !value.is_empty())
            .map(|(property, value)| (property.name, value))
            .collect();
        members.extend(Members::of(values.next().unwrap_or_default()));
        members
    }

    /// The key's text. `None` if the type has no key, or the item does not say it.
    pub(crate) fn key(&self) -> Option<String> {
        let (position, _) = self.info.key()?;
        key_text(&serde_json::from_str(self.state.split(NEXT).nth(position)?).ok()?)
    }

    /// As JSON.
    pub(crate) fn to_value(&self) -> Value {
        let mut text = String::with_capacity(self.length());
        text.push('{');
        self.write(|_, value| Some(Cow::Borrowed(value)), &mut text);
        text.push('}');
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Writes its members without braces, the type first and then what is shown of each by its name and
    /// value.
    pub(crate) fn write<'v>(
        &'v self,
        shown: impl Fn(&str, &'v str) -> Option<Cow<'v, str>>,
        text: &mut String,
    ) {
        // A seed may say any text.
        text.push_str("\"@odata.type\":");
        text.push_str(&Value::from(format!("#{}", self.type_name())).to_string());
        for (name, value) in self.members().iter() {
            if let Some(value) = shown(name, value) {
                text.push(',');
                push_member(name, &value, text);
            }
        }
    }

    /// What tells this state from others. The one that a seed gives holds until the item is changed.
    pub(crate) fn etag(&self) -> String {
        if let Some(given) = self.given_etag() {
            return given;
        }
        let mut hasher = DefaultHasher::new();
        hasher.write(self.state.as_bytes());
        format!("W/\"{:016x}\"", hasher.finish())
    }

    /// The entity tag that a seed gives.
    pub(crate) fn given_etag(&self) -> Option<String> {
        if !self.state.contains(ETAG) {
            return None;
        }
        match self.members().value(ETAG) {
            Some(Value::String(given)) => Some(given),
            _ => None,
        }
    }

    /// Takes over what a checked body says, and of complex values what it says of them. Annotations describe
    /// the message, not the item.
    ///
    /// See [OData protocol, 11.4.3](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_UpdateanEntity).
    pub(crate) fn merge(&mut self, body: &Map<String, Value>) {
        let members = self.members();
        let text_of = |name: &str| {
            let held = members.raw(name);
            let new = body.get(name).filter(|_| !name.contains('@')).map(|new| {
                let is_complex = self.info.property(name).is_some_and(|(_, property)| {
                    matches!(property.edm(), EdmType::Object(_) | EdmType::Hierarchy(_))
                });
                let complex = is_complex.then(|| members.value(name)).flatten();
                merged(complex, new).to_string()
            });
            new.or_else(|| held.map(str::to_owned))
        };
        let is_other = |name: &&str| self.info.property(name).is_none() && *name != ETAG;
        let kept = members.iter().map(|(name, _)| name);
        let added = body.keys().map(|name| &**name);
        let added = added.filter(|name| !name.contains('@') && members.raw(name).is_none());
        let rest = kept.chain(added).filter(is_other);
        let rest = rest.filter_map(|name| Some((name, text_of(name)?)));
        self.state = pack(self.info, text_of, rest);
    }
}

/// A complex value after a change: what the change does not say stays, unless it is of another type.
fn merged(held: Option<Value>, new: &Value) -> Value {
    match (held, new) {
        (Some(Value::Object(mut held)), Value::Object(change)) if is_of_type(change, &held) => {
            for (name, new) in change {
                let inner = held.get_mut(name).map(Value::take);
                held.insert(name.clone(), merged(inner, new));
            }
            held.into()
        }
        _ => new.clone(),
    }
}

/// Whether a change is of a value of this type.
fn is_of_type(change: &Map<String, Value>, held: &Map<String, Value>) -> bool {
    let name = |object: &Map<String, Value>| {
        let name = object.get("@odata.type").and_then(Value::as_str);
        name.map(|name| name.trim_start_matches('#').to_owned())
    };
    name(change).is_none_or(|new| name(held).is_none_or(|held| held == new))
}

/// The annotation that an entity tag is in.
const ETAG: &str = "@odata.etag";

fn pack<'a>(
    info: &TypeInfo,
    value: impl Fn(&str) -> Option<String>,
    rest: impl Iterator<Item = (&'a str, String)>,
) -> Arc<str> {
    let mut state = String::new();
    for property in info.properties() {
        state.push_str(&value(property.name).unwrap_or_default());
        state.push(NEXT);
    }
    for (i, (name, value)) in rest.enumerate() {
        state.push(if i == 0 { '{' } else { ',' });
        push_member(name, &value, &mut state);
    }
    if !state.ends_with(NEXT) && !state.is_empty() {
        state.push('}');
    }
    state.into()
}

fn push_member(name: &str, value: &str, text: &mut String) {
    // Names are identifiers, but for what a seed or an open type has.
    if name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'@' | b'.' | b'_')) {
        text.push('"');
        text.push_str(name);
        text.push('"');
    } else {
        text.push_str(&Value::from(name).to_string());
    }
    text.push(':');
    text.push_str(value);
}

/// A key as it stands in a path. `None` if the value cannot be a key.
pub(crate) fn key_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use graph_core::{Resource, graph_resource};
    use serde_json::{Map, Value, json};

    use super::{Item, key_text};

    #[graph_resource(odata_type = "test.thing")]
    struct Thing {
        #[graph(key)]
        id: String,
        zeta: Option<String>,
        alpha: Option<String>,
    }

    fn text(item: &Item) -> String {
        let mut text = String::new();
        item.write(|_, value| Some(value.into()), &mut text);
        text
    }

    fn object(value: Value) -> Map<String, Value> {
        match value {
            Value::Object(object) => object,
            other => panic!("{other}"),
        }
    }

    #[test]
    fn it_is_written_in_the_order_of_the_declaration() {
        let state = json!({"newer": 1, "alpha": "a", "id": "1", "@odata.etag": "W/1"});
        let mut item = Item::new(Thing::INFO, &object(state));
        assert_eq!(item.etag(), "W/1");
        item.merge(&object(
            json!({"zeta": null, "newer": [2], "@odata.type": "ignored", "alpha@odata.type": "x", "b": 1}),
        ));
        assert_eq!(
            text(&item),
            r##""@odata.type":"#test.thing","id":"1","zeta":null,"alpha":"a","newer":[2],"b":1"##
        );
        let before = item.etag();
        item.merge(&object(json!({"zeta": "z"})));
        assert_ne!(item.etag(), before);
        item.merge(&object(json!({"zeta": null})));
        assert_eq!(item.etag(), before);
    }

    #[test]
    fn a_seed_may_say_another_type() {
        let item = |name: &str| Item::new(Thing::INFO, &object(json!({"@odata.type": name})));
        assert_eq!(item("#test.thing").type_name(), "test.thing");
        assert_eq!(item("test.derived").type_name(), "test.derived");
        assert_eq!(item("#test.derived").type_name(), "test.derived");
    }

    #[test]
    fn keys_are_texts_and_numbers() {
        assert_eq!(key_text(&json!("a/b")).as_deref(), Some("a/b"));
        assert_eq!(key_text(&json!(7)).as_deref(), Some("7"));
        for value in [json!(""), json!(null), json!(true), json!([]), json!({})] {
            assert_eq!(key_text(&value), None, "{value}");
        }
    }
}

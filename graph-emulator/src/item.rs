//! A stored item.

use std::hash::{DefaultHasher, Hasher};
use std::sync::Arc;

use graph_core::TypeInfo;
use serde_json::{Map, Value};

use crate::members::Members;

/// How every item's text begins.
const TYPE: &str = "{\"@odata.type\":\"#";

/// An item, as the JSON text that is served: most requests want it as it is, it is smaller than any
/// form that is decoded, and the state that a tenant is reset to shares it.
///
/// The type is first, then the declared properties in their order, then the rest.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    info: &'static TypeInfo,
    text: Arc<str>,
    /// When it was last changed, as the store counts.
    pub(crate) version: u64,
}

impl Item {
    /// An item with this state.
    pub(crate) fn new(info: &'static TypeInfo, state: &Map<String, Value>) -> Self {
        let other = state.get("@odata.type").and_then(Value::as_str);
        let odata_type = other.map_or(info.name, |name| name.trim_start_matches('#'));
        let declared = info.properties.iter().filter_map(|p| Some((p.name, state.get(p.name)?)));
        let rest = state
            .iter()
            .filter(|(name, _)| *name != "@odata.type" && info.property(name).is_none());
        let rest = rest.map(|(name, value)| (&**name, value));
        let all = declared.chain(rest).map(|(name, value)| (name, value.to_string()));
        Self { info, text: write(odata_type, all), version: 0 }
    }

    /// The description of the declared type.
    pub(crate) fn info(&self) -> &'static TypeInfo {
        self.info
    }

    /// The JSON text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// The type's name, without `#`. A seed's may be another one than the declared.
    pub(crate) fn type_name(&self) -> &str {
        let name = self.text.strip_prefix(TYPE).and_then(|rest| rest.split_once('"'));
        name.map_or(self.info.name, |(name, _)| name)
    }

    /// Its properties and annotations.
    pub(crate) fn members(&self) -> Members<'_> {
        Members::of(&self.text)
    }

    /// The key's text. `None` if the type has no key, or the item does not say it.
    pub(crate) fn key(&self) -> Option<String> {
        let (_, property) = self.info.key()?;
        key_text(&self.members().value(property.name)?)
    }

    /// As JSON.
    pub(crate) fn to_value(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_default()
    }

    /// What tells this state from others. The one that a seed gives holds until the item is changed.
    pub(crate) fn etag(&self) -> String {
        let given =
            self.text.contains("\"@odata.etag\"").then(|| self.members().value("@odata.etag"));
        if let Some(Some(Value::String(given))) = given {
            return given;
        }
        let mut hasher = DefaultHasher::new();
        hasher.write(self.text.as_bytes());
        format!("W/\"{:016x}\"", hasher.finish())
    }

    /// Takes over what a checked body says. Annotations describe the message, not the item.
    pub(crate) fn merge(&mut self, body: &Map<String, Value>) {
        let text = {
            let members = self.members();
            let new = |name: &str| body.get(name).filter(|_| !name.contains('@'));
            let old = |name: &str| members.raw(name).map(str::to_owned);
            let text_of = |name: &str| new(name).map(ToString::to_string).or_else(|| old(name));
            let declared =
                self.info.properties.iter().filter_map(|p| Some((p.name, text_of(p.name)?)));
            let known = |name: &str| name == "@odata.type" || self.info.property(name).is_some();
            let kept = members.iter().map(|(name, _)| name);
            let kept = kept.filter(|name| !known(name) && *name != "@odata.etag");
            let added = body.keys().map(|name| &**name);
            let added = added
                .filter(|name| !name.contains('@') && !known(name) && members.raw(name).is_none());
            let rest = kept.chain(added).filter_map(|name| Some((name, text_of(name)?)));
            write(self.type_name(), declared.chain(rest))
        };
        self.text = text;
    }
}

fn write<'a>(odata_type: &str, members: impl Iterator<Item = (&'a str, String)>) -> Arc<str> {
    let mut text = format!("{TYPE}{odata_type}\"");
    for (name, value) in members {
        text.push(',');
        text.push_str(&Value::from(name).to_string());
        text.push(':');
        text.push_str(&value);
    }
    text.push('}');
    text.into()
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
    use graph_core::{PropertyInfo, TypeInfo};
    use serde_json::{Map, Value, json};

    use super::{Item, key_text};

    const fn text(name: &'static str, key: bool) -> PropertyInfo {
        let property = PropertyInfo::new::<String>(name);
        if key { property.key() } else { property }
    }

    static TYPE: TypeInfo = TypeInfo::entity(
        "test.thing",
        &[text("id", true), text("zeta", false), text("alpha", false)],
    );

    fn object(value: Value) -> Map<String, Value> {
        match value {
            Value::Object(object) => object,
            other => panic!("{other}"),
        }
    }

    #[test]
    fn it_is_written_in_the_order_of_the_declaration() {
        let state = json!({"newer": 1, "alpha": "a", "id": "1", "@odata.etag": "W/1"});
        let mut item = Item::new(&TYPE, &object(state));
        assert_eq!(item.etag(), "W/1");
        item.merge(&object(
            json!({"zeta": null, "newer": [2], "@odata.type": "ignored", "alpha@odata.type": "x", "b": 1}),
        ));
        assert_eq!(
            item.text(),
            r##"{"@odata.type":"#test.thing","id":"1","zeta":null,"alpha":"a","newer":[2],"b":1}"##
        );
        let before = item.etag();
        item.merge(&object(json!({"zeta": "z"})));
        assert_ne!(item.etag(), before);
        item.merge(&object(json!({"zeta": null})));
        assert_eq!(item.etag(), before);
    }

    #[test]
    fn a_seed_may_say_another_type() {
        let item = |name: &str| Item::new(&TYPE, &object(json!({"@odata.type": name})));
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

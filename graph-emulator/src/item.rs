//! A stored item.

use graph_core::{PropertyInfo, TypeInfo};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

/// An item: declared values by the property's position, and the rest by name.
#[derive(Debug)]
pub(crate) struct Item {
    info: &'static TypeInfo,
    /// The type that a seed says, where it is not the declared one.
    other_type: Option<Box<str>>,
    values: Box<[Option<Value>]>,
    additional: Vec<(Box<str>, Value)>,
}

impl Item {
    /// An item with this state.
    pub(crate) fn new(info: &'static TypeInfo, state: Map<String, Value>) -> Self {
        let mut item = Self {
            info,
            other_type: None,
            values: vec![None; info.properties.len()].into(),
            additional: Vec::new(),
        };
        for (name, value) in state {
            match value {
                Value::String(name_of_type) if name == "@odata.type" => {
                    let other = name_of_type.trim_start_matches('#');
                    item.other_type = (other != info.name).then(|| other.into());
                }
                value => item.set(&name, value),
            }
        }
        item
    }

    /// The description of the declared type.
    pub(crate) fn info(&self) -> &'static TypeInfo {
        self.info
    }

    /// The type's name, without `#`.
    pub(crate) fn type_name(&self) -> &str {
        self.other_type.as_deref().unwrap_or(self.info.name)
    }

    /// The key's description and text. `None` if the type has no key, or the item does not say it.
    pub(crate) fn key(&self) -> Option<(&'static PropertyInfo, String)> {
        let (i, property) = self.info.key()?;
        Some((property, key_text(self.values[i].as_ref()?)?))
    }

    /// The value of a declared property.
    pub(crate) fn value(&self, property: usize) -> Option<&Value> {
        self.values.get(property)?.as_ref()
    }

    /// Whether there is a property of this name that is not declared.
    pub(crate) fn has_additional(&self, name: &str) -> bool {
        self.additional.iter().any(|(known, _)| **known == *name)
    }

    /// Takes over what a checked body says. Annotations describe the message, not the item.
    pub(crate) fn merge(&mut self, body: Map<String, Value>) {
        for (name, value) in body {
            if !name.contains('@') {
                self.set(&name, value);
            }
        }
    }

    fn set(&mut self, name: &str, value: Value) {
        if let Some((i, _)) = self.info.property(name) {
            self.values[i] = Some(value);
        } else if let Some((_, old)) = self.additional.iter_mut().find(|(old, _)| **old == *name) {
            *old = value;
        } else {
            self.additional.push((name.into(), value));
        }
    }
}

/// A key as it stands in a path. `None` if the value cannot be a key.
pub(crate) fn key_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// As it is served: the type first, the declared properties in their order, then the rest.
impl Serialize for Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_key("@odata.type")?;
        map.serialize_value(&format_args!("#{}", self.type_name()))?;
        for (property, value) in self.info.properties.iter().zip(&self.values) {
            if let Some(value) = value {
                map.serialize_entry(property.name, value)?;
            }
        }
        for (name, value) in &self.additional {
            map.serialize_entry(&**name, value)?;
        }
        map.end()
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
        let mut item = Item::new(
            &TYPE,
            object(json!({"newer": 1, "alpha": "a", "id": "1", "@odata.etag": "W/1"})),
        );
        item.merge(object(
            json!({"zeta": null, "newer": [2], "@odata.type": "ignored", "alpha@odata.type": "x"}),
        ));
        assert_eq!(
            serde_json::to_string(&item).expect("JSON"),
            r##"{"@odata.type":"#test.thing","id":"1","zeta":null,"alpha":"a","@odata.etag":"W/1","newer":[2]}"##
        );
    }

    #[test]
    fn a_seed_may_say_another_type() {
        let item = |name: &str| Item::new(&TYPE, object(json!({"@odata.type": name})));
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

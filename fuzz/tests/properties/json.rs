//! JSON for what is declared, read from its descriptions: mostly of the right types.

use graph_core::{EdmType, TypeInfo};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// A value for a property of this type; now and then null, or of another type.
pub(super) fn value(edm: EdmType, depth: u32) -> BoxedStrategy<Value> {
    prop_oneof![
        30 => right(edm, depth),
        2 => Just(Value::Null),
        1 => document(),
    ]
    .boxed()
}

fn right(edm: EdmType, depth: u32) -> BoxedStrategy<Value> {
    let texts = |texts: &'static [&'static str]| select(texts).prop_map(Value::from).boxed();
    match edm {
        EdmType::Boolean => any::<bool>().prop_map(Value::from).boxed(),
        EdmType::Byte => any::<u8>().prop_map(Value::from).boxed(),
        EdmType::SByte => any::<i8>().prop_map(Value::from).boxed(),
        EdmType::Int16 => any::<i16>().prop_map(Value::from).boxed(),
        EdmType::Int32 => any::<i32>().prop_map(Value::from).boxed(),
        EdmType::Int64 => any::<i64>().prop_map(Value::from).boxed(),
        EdmType::Single | EdmType::Double => prop_oneof![
            4 => number(),
            1 => texts(&["INF", "-INF", "NaN"]),
        ]
        .boxed(),
        EdmType::Decimal => prop_oneof![
            2 => number(),
            1 => texts(&["1.10", "-0", "79228162514264337593543950335", "0.1000000000000000055"]),
        ]
        .boxed(),
        EdmType::Guid => any::<u128>().prop_map(|bits| guid(bits).into()).boxed(),
        EdmType::DateTimeOffset => texts(&[
            "2017-01-01T00:00:17.7769392-08:00",
            "0001-01-01T00:00:00Z",
            "9999-12-31T23:59:59.9999999Z",
            "2026-06-30T12:00:00+14:00",
            "2026-06-30T12:00Z",
        ]),
        EdmType::Date => texts(&["2026-02-28", "0001-01-01", "9999-12-31", "2024-02-29"]),
        EdmType::TimeOfDay => {
            texts(&["12:00:05.5020000", "00:00:00", "23:59:59.999999999", "07:30"])
        }
        EdmType::Duration => {
            texts(&["PT3M29.6631862S", "-PT17.1357909S", "P1M", "PT0S", "P1DT12H"])
        }
        EdmType::Binary => texts(&["3q2+7w==", "3q2-7w", "", "AA=="]),
        EdmType::Enum(info) if info.is_flags => {
            let member = prop_oneof![4 => select(info.members), 1 => Just("new")];
            let spaces = select(&[",", ", "][..]);
            (vec(member, 0..5), spaces).prop_map(|(set, comma)| set.join(comma).into()).boxed()
        }
        EdmType::Enum(info) => {
            prop_oneof![4 => select(info.members).prop_map(Value::from), 1 => text()].boxed()
        }
        EdmType::Object(info) => object(vec![info()], depth),
        EdmType::Hierarchy(info) => {
            let derived = info().derived.iter().map(|info| info());
            object(std::iter::once((info().base)()).chain(derived).collect(), depth)
        }
        EdmType::Collection { element, .. } => {
            vec(value(*element, depth), 0..4).prop_map(Value::from).boxed()
        }
        EdmType::Untyped => document().boxed(),
        _ => text().boxed(),
    }
}

/// An object of one of these types, that says which it is, or does not, or says another.
fn object(types: Vec<&'static TypeInfo>, depth: u32) -> BoxedStrategy<Value> {
    let Some(depth) = depth.checked_sub(1) else {
        return Just(json!({})).boxed();
    };
    let name = prop_oneof![
        6 => Just(None),
        3 => Just(Some("#")),
        1 => Just(Some("")),
    ];
    let other = prop_oneof![
        6 => Just(None),
        1 => select(&["#microsoft.graph.star", "#microsoft.graph.round", "", "#"][..])
            .prop_map(|name| Some(Value::from(name))),
        1 => document().prop_map(Some),
    ];
    let extra = vec(("[a-z]{1,3}|@odata.etag|text@odata.type|", document()), 0..3);
    (select(types), name, other, extra)
        .prop_flat_map(move |(info, name, other, extra)| {
            let properties: Vec<_> = info
                .properties()
                .map(|property| {
                    let weight =
                        if property.is_required() || property.is_key() { 0.97 } else { 0.3 };
                    let value = value(property.edm(), depth);
                    proptest::option::weighted(weight, value)
                        .prop_map(move |value| Some((property.name, value?)))
                })
                .collect();
            properties.prop_map(move |properties| {
                let mut object: Map<String, Value> = extra.iter().cloned().collect();
                if let Some(prefix) = name {
                    object
                        .insert("@odata.type".to_owned(), format!("{prefix}{}", info.name).into());
                }
                if let Some(other) = &other {
                    object.insert("@odata.type".to_owned(), other.clone());
                }
                object.extend(
                    properties.into_iter().flatten().map(|(name, value)| (name.to_owned(), value)),
                );
                object.into()
            })
        })
        .boxed()
}

/// Any JSON.
pub(super) fn document() -> impl Strategy<Value = Value> {
    let leaf =
        prop_oneof![Just(Value::Null), any::<bool>().prop_map(Value::from), number(), text(),];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let name = prop_oneof![3 => "[a-z]{0,2}", 1 => Just("@odata.type".to_owned()), 1 => Just("id".to_owned())];
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((name, inner), 0..4).prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

fn number() -> BoxedStrategy<Value> {
    prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-300..300_i32).prop_map(Value::from),
        proptest::num::f64::NORMAL.prop_map(Value::from),
        proptest::num::f32::ANY.prop_map(|number| f64::from(number).into()),
        (-1000..1000_i32).prop_map(|number| (f64::from(number) / 8.0).into()),
    ]
    .boxed()
}

fn text() -> BoxedStrategy<Value> {
    "\\PC{0,6}".prop_map(Value::from).boxed()
}

/// The text of a guid.
pub(super) fn guid(bits: u128) -> String {
    let hex = format!("{bits:032x}");
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

//! What a URL carries: ids, literals in a function's parentheses, and literals in a filter.

use fuzz::vocabulary::Thing;
use graph_core::{EdmType, EqOperand, Filter, PathSegment, Property, Slot};
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use serde_json::Value;
use url::Url;

use crate::{config, typed};

/// A request's URL as an HTTP client reads it.
fn parsed(url: &str) -> Url {
    let url = Url::parse(&format!("https://graph.microsoft.com/v1.0{url}")).expect("a URL");
    assert_eq!(url.host_str(), Some("graph.microsoft.com"));
    assert_eq!(url.fragment(), None);
    url
}

fn segments(url: &Url) -> Vec<String> {
    let decode = |text| percent_decode_str(text).decode_utf8().expect("UTF-8").into_owned();
    url.path_segments().expect("segments").map(decode).collect()
}

fn id() -> impl Strategy<Value = String> {
    let dots = "\\.{0,3}|%2e%2E?";
    prop_oneof![4 => typed::text(), 1 => dots, 1 => "[/\\\\?#%{}'\\r\\n\\t ]{1,4}"]
}

proptest! {
    #![proptest_config(config(1000))]

    /// What names no item is refused; anything else stays one segment.
    #[test]
    fn an_id_is_one_segment(id in id()) {
        let request = Thing::get(&id);
        let Ok(url) = request.url() else {
            prop_assert!(matches!(&*id, "" | "." | ".."));
            return Ok(());
        };
        prop_assert!(!matches!(&*id, "" | "." | ".."));
        let url = parsed(&url);
        prop_assert_eq!(url.query(), None);
        prop_assert_eq!(segments(&url), ["v1.0", "things", &id]);
        prop_assert_eq!(id.to_segment(), &*id);
    }

    #[test]
    fn a_call_has_its_literals(id in "[a-z]{1,5}", name in id(), count in any::<i32>(), at in typed::guid()) {
        let page = Thing::find(&id, &*name, count, at).page();
        let url = parsed(&page.url().expect("a URL"));
        let quoted = name.replace('\'', "''");
        let call = format!("find(name='{quoted}',count={count},at={at})");
        prop_assert_eq!(segments(&url), ["v1.0", "things", &id, &call, "parts"]);
        let read = call.strip_prefix("find(name=").expect("a name");
        prop_assert_eq!(unquoted(read), Some((name, &*format!(",count={count},at={at})"))));
    }

    #[test]
    fn a_filter_has_its_literals(
        texts in (typed::text(), typed::kind(), typed::abilities()),
        numbers in (any::<i64>(), any::<u8>(), proptest::num::f32::ANY, proptest::num::f64::ANY, typed::decimal()),
        times in (typed::at(), typed::date(), typed::time(), typed::duration()),
        (guid, binary, boolean) in (typed::guid(), typed::binary(), any::<bool>()),
    ) {
        filtered(Thing::TEXT, &texts.0)?;
        filtered(Thing::KIND, &texts.1)?;
        filtered(Thing::ABILITIES, &texts.2)?;
        filtered(Thing::INT64, &numbers.0)?;
        filtered(Thing::BYTE, &numbers.1)?;
        filtered(Thing::SINGLE, &numbers.2)?;
        filtered(Thing::DOUBLE, &numbers.3)?;
        filtered(Thing::DECIMAL, &numbers.4)?;
        filtered(Thing::AT, &times.0)?;
        filtered(Thing::DATE, &times.1)?;
        filtered(Thing::TIME, &times.2)?;
        filtered(Thing::DURATION, &times.3)?;
        filtered(Thing::GUID, &guid)?;
        filtered(Thing::BINARY, &binary)?;
        filtered(Thing::BOOLEAN, &boolean)?;
    }
}

/// Compares a property with a value, and reads the value back from the URL. What stands for no member of
/// an enum is refused.
fn filtered<T>(property: Property<Thing, T>, value: &T) -> Result<(), TestCaseError>
where
    T: EqOperand<T> + graph_core::Value,
{
    let name = property.as_str().to_owned();
    let filter: Filter<Thing> = property.eq(value.clone());
    let written = filter.to_string();
    let page = Thing::list().filter(filter).page();
    if let EdmType::Enum(info) = T::EDM
        && !is_member(info.is_flags, value.slot())
    {
        prop_assert!(page.url().is_err());
        return Ok(());
    }
    let url = page.url().expect("a URL");
    let url = parsed(&url);
    let pairs: Vec<_> = url.query_pairs().collect();
    prop_assert_eq!(&pairs, &[("$filter".into(), (&*written).into())]);

    let literal = written.strip_prefix(&format!("{name} eq ")).expect("a comparison");
    let read = read(T::EDM, literal);
    let object: Thing =
        serde_json::from_value(serde_json::json!({ "id": "", &*name: read })).expect(literal);
    let (i, _) = <Thing as graph_core::Resource>::INFO.property(&name).expect("a property");
    prop_assert!(graph_core::Object::slot(&object, i) == value.slot(), "{}", literal);
    Ok(())
}

/// Whether each member is one, though perhaps of no declaration.
fn is_member(is_flags: bool, value: Slot<'_>) -> bool {
    let text = match value {
        Slot::Member(text, _) => text.to_owned(),
        Slot::Members(text, _) => text.to_string(),
        other => panic!("{other:?}"),
    };
    let is_one = |member: &str| !matches!(member.trim(), "" | "unknownFutureValue");
    text.split(',').all(is_one) || (is_flags && text.is_empty())
}

/// The JSON of a literal, by OData's grammar.
fn read(edm: EdmType, literal: &str) -> Value {
    let text = |literal| match unquoted(literal) {
        Some((text, "")) => Value::from(text),
        other => panic!("{literal}: {other:?}"),
    };
    match edm {
        EdmType::Str | EdmType::Enum(_) => text(literal),
        EdmType::Duration => text(literal.strip_prefix("duration").expect(literal)),
        EdmType::Binary => text(literal.strip_prefix("binary").expect(literal)),
        EdmType::Decimal
        | EdmType::Guid
        | EdmType::DateTimeOffset
        | EdmType::Date
        | EdmType::TimeOfDay => {
            assert!(!literal.contains([' ', '\'', ',', ')']), "{literal}");
            literal.into()
        }
        _ => serde_json::from_str(literal).unwrap_or_else(|_| literal.into()),
    }
}

/// The text in quotes at the start, of which two are one, and what comes after.
fn unquoted(literal: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut rest = literal.strip_prefix('\'')?;
    loop {
        let (before, after) = rest.split_once('\'')?;
        text.push_str(before);
        match after.strip_prefix('\'') {
            Some(after) => {
                text.push('\'');
                rest = after;
            }
            None => return Some((text, after)),
        }
    }
}

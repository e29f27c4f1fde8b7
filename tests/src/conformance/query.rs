//! The options of a list, and whether the answer keeps to them.

use std::collections::BTreeSet;

use graph_intune::graph_core::{
    EdmType, EqOperand, Filter, ListRequest, Ordered, Property, PropertyInfo, TypeInfo,
    Value as Edm,
};
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// How many items a page is to have.
const TOP: u32 = 20;

/// The list with all other options that leave nothing out: a filter that each item meets, an order, the count,
/// and how many there are on a page.
pub fn with_options<O: Edm>(request: ListRequest<O>) -> ListRequest<O> {
    let request = request.top(TOP).with_count();
    let Some(info) = O::EDM.object() else { return request };
    let structural = info.properties().filter(|property| !property.is_navigation());
    structural
        .filter_map(options)
        .take(2)
        .fold(request, |request, (filter, order)| request.filter(filter).order_by(order))
}

type Options<O> = (Filter<O>, graph_intune::graph_core::OrderBy<O>);

/// A filter and an order by a property, if its values are of a type that has both.
fn options<O>(property: PropertyInfo) -> Option<Options<O>> {
    match property.edm() {
        EdmType::Str => Some(by(property, "a/b 'c'".to_owned())),
        EdmType::Int32 => Some(by(property, -1)),
        EdmType::Int64 => Some(by(property, 1_i64 << 40)),
        EdmType::Double => Some(by(property, 0.5)),
        _ => None,
    }
}

fn by<O, T: Edm + EqOperand<T> + Ordered>(property: PropertyInfo, value: T) -> Options<O> {
    let named = || Property::<O, T>::new(property.name);
    (named().eq(value.clone()) | named().ne(value), named().asc())
}

/// Whether items have what was selected and expanded, and nothing else.
pub(super) fn check(options: &str, info: &TypeInfo, json: &Value) -> Result<(), String> {
    let option = |name: &str| {
        let value = options.split('&').find_map(|option| option.strip_prefix(name));
        percent_decode_str(value.unwrap_or_default()).decode_utf8_lossy().into_owned()
    };
    let selected = option("$select=");
    let selected: BTreeSet<_> = selected.split(',').collect();
    let expanded = option("$expand=");
    // Each has a key in parentheses.
    let expanded = expanded.split(')').filter_map(|one| one.split_once('('));
    let expanded: BTreeSet<_> = expanded.map(|(name, _)| name.trim_start_matches(',')).collect();
    let navigation: BTreeSet<_> = info
        .properties()
        .filter(PropertyInfo::is_navigation)
        .map(|property| property.name)
        .collect();
    if expanded != navigation {
        return Err(format!("the list expands {expanded:?} and not {navigation:?}"));
    }
    for item in json["value"].as_array().into_iter().flatten().filter_map(Value::as_object) {
        if let Some(name) = expanded.iter().find(|name| !item.contains_key(**name)) {
            return Err(format!("{name} is not there, and was expanded"));
        }
        let mut members = item.keys().map(String::as_str).filter(|name| !name.contains('@'));
        if let Some(name) =
            members.find(|name| !selected.contains(name) && !expanded.contains(name))
        {
            return Err(format!("{name} is there, and was not selected"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use graph_intune::DeviceComplianceScheduledActionForRule as Rule;
    use graph_intune::graph_core::Resource;
    use serde_json::{Value, json};

    use super::check;

    const OPTIONS: &str = "$select=id&$expand=scheduledActionConfigurations(%24select%3Did)";

    fn fault(options: &str, item: &Value) -> Option<String> {
        check(options, Rule::INFO, &json!({"value": [item]})).err()
    }

    #[test]
    fn a_service_that_does_not_keep_to_the_options_is_told() {
        let mut item = json!({"@odata.etag": "1", "id": "1", "scheduledActionConfigurations": []});
        assert_eq!(fault(OPTIONS, &item), None);
        item["ruleName"] = Value::Null;
        assert_eq!(
            fault(OPTIONS, &item).as_deref(),
            Some("ruleName is there, and was not selected")
        );
        assert_eq!(
            fault(OPTIONS, &json!({"id": "1"})).as_deref(),
            Some("scheduledActionConfigurations is not there, and was expanded")
        );
        let unasked = fault("$select=id", &json!({"id": "1"})).expect("a fault");
        assert!(unasked.starts_with("the list expands {} and not "), "{unasked}");
    }
}

//! Documented types and their members.

use graph_intune::AREAS;
use graph_intune::graph_core::{EdmType, EnumInfo, TypeInfo};
use serde_json::Value;

use crate::report::Report;

pub(crate) fn compare(documented: &[Value], report: &mut Report) {
    let types: Vec<&TypeInfo> = AREAS.iter().flat_map(|area| area.types()).collect();
    let enums: Vec<&EnumInfo> = AREAS.iter().flat_map(|area| area.enums()).collect();
    for resource in documented {
        let name = resource["name"].as_str().expect("a name");
        let is = |declared: &str| {
            declared.rsplit('.').next().is_some_and(|local| local.eq_ignore_ascii_case(name))
        };
        let gone = report.gone.ty(name);
        if resource["kind"] == "enum" {
            let info = enums.iter().find(|info| is(info.name));
            report.count(
                "type",
                name,
                info.map(|_| ()).ok_or("not declared".into()),
                gone.as_deref(),
            );
            for member in resource["members"].as_array().into_iter().flatten() {
                let member = member["name"].as_str().expect("a name");
                let found = info.is_some_and(|info| info.members.contains(&member));
                let result = found.then_some(()).ok_or("not declared".to_owned());
                report.count("member", &format!("{name}/{member}"), result, gone.as_deref());
            }
            continue;
        }
        let info = types.iter().find(|info| is(info.name));
        report.count("type", name, info.map(|_| ()).ok_or("not declared".into()), gone.as_deref());
        for property in resource["properties"].as_array().into_iter().flatten() {
            let property_name = property["name"].as_str().expect("a name");
            let result = match info.and_then(|info| info.property(property_name)) {
                Some((_, declared)) => compare_type(property, declared.edm()),
                None => Err("not declared".to_owned()),
            };
            report.count("member", &format!("{name}/{property_name}"), result, gone.as_deref());
        }
    }
}

fn compare_type(documented: &Value, declared: EdmType) -> Result<(), String> {
    let name = documented["type"].as_str().unwrap_or_default();
    let local = declared.name().rsplit('.').next().unwrap_or_default();
    let is_same = local.eq_ignore_ascii_case(name)
        && documented["collection"].as_bool().unwrap_or(false) == declared.element().is_some();
    is_same.then_some(()).ok_or_else(|| {
        let collection = if declared.element().is_some() { "a collection of " } else { "" };
        format!("documented as {name}, declared as {collection}{local}")
    })
}

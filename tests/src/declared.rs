//! All declarations of `graph_intune` by their names, what they make of JSON, and their calls.

mod call;
// Before the lines that it is for.
#[macro_use]
mod line;
#[rustfmt::skip]
#[allow(clippy::wildcard_imports)] // All that there is.
mod catalog;
mod compare;

use std::collections::BTreeMap;

use graph_emulator::Sample;
use graph_intune::graph_core::{HierarchyInfo, Patch, PropertyInfo, Request, Resource, TypeInfo};
use serde_json::Value;

pub use call::{Call, Input, IntoCall};
pub use catalog::declared;
pub use compare::{no_unknown, same, type_of, with_keys, with_keys_in};

/// What a declaration makes of JSON, or why it makes nothing.
pub type Made = Result<Value, String>;

/// What makes it.
pub type Make = fn(&Value) -> Made;

/// A call of an operation with these ids and this body, or why there is none.
pub type MakeCall = fn(&Input) -> Result<Box<dyn Call>, String>;

/// All declarations.
#[derive(Debug, Default)]
pub struct Declared {
    /// The types, and the object decoded and encoded again.
    pub types: BTreeMap<&'static str, (&'static TypeInfo, Make)>,
    /// The hierarchies by their bases, and the same.
    pub hierarchies: BTreeMap<&'static str, (&'static HierarchyInfo, Make)>,
    /// The body of a PATCH that has what an object has.
    pub patches: BTreeMap<&'static str, Make>,
    /// The body of a POST that creates an object.
    pub creates: BTreeMap<&'static str, Make>,
    /// The body of an action with these parameters, by type and action.
    pub actions: BTreeMap<&'static str, Make>,
    /// The calls by method and path, as they are declared.
    pub calls: BTreeMap<&'static str, MakeCall>,
}

/// The body of a request.
fn sent<R>(request: &Request<R>) -> Made {
    let body = request.body().ok_or("the request has no body")?;
    serde_json::from_slice(body).map_err(|error| error.to_string())
}

/// A value of a type, or why it is none.
fn read<T: serde::de::DeserializeOwned>(json: &Value) -> Result<T, String> {
    serde_json::from_value(json.clone()).map_err(|error| error.to_string())
}

/// A value as JSON.
fn written(value: &impl serde::Serialize) -> Made {
    serde_json::to_value(value).map_err(|error| error.to_string())
}

/// The type that a patch changes.
fn info_of<P: Patch>() -> &'static TypeInfo {
    <P::Resource as Resource>::INFO
}

/// A patch that sets what an object has.
fn patch<P: Patch>(json: &Value) -> Result<P, String> {
    let (json, read_only) = parted(info_of::<P>(), json);
    let mut patch = P::from_json(json).map_err(|error| error.to_string())?;
    for (name, value) in read_only {
        patch.additional.insert(&name, value);
    }
    Ok(patch)
}

/// An item to create.
fn item<T: Resource + serde::de::DeserializeOwned>(json: &Value) -> Result<T, String> {
    let (json, read_only) = parted(T::INFO, json);
    let mut item: T = read(&json)?;
    let additional = graph_intune::graph_core::Object::additional_mut(&mut item);
    for (name, value) in read_only {
        additional.insert(&name, value);
    }
    Ok(item)
}

/// An item with all that an app writes when it creates one.
fn created<T: Resource + serde::de::DeserializeOwned>() -> Result<T, String> {
    item(&with_keys(T::INFO, &Sample::created(0).object(T::INFO).into()))
}

/// A patch of all that an app changes.
fn updated<P: Patch>() -> Result<P, String> {
    patch(&Sample::updated(0).object(info_of::<P>()).into())
}

/// An object without the properties that only the service writes, and these. An app that sends them all
/// the same, as the reference's examples do, puts them beside the declared ones.
fn parted(info: &TypeInfo, json: &Value) -> (Value, Vec<(String, Value)>) {
    let mut json = json.clone();
    let mut read_only = Vec::new();
    for property in info.properties().filter(PropertyInfo::is_read_only) {
        let object = json.as_object_mut();
        if let Some(value) = object.and_then(|object| object.remove(property.name)) {
            read_only.push((property.name.to_owned(), value));
        }
    }
    (json, read_only)
}

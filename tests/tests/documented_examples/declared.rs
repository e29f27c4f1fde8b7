//! All declarations by their names, and what they make of JSON.

use std::collections::BTreeMap;

use graph_intune::graph_core::{
    HierarchyInfo, ListRequest, Patch, Request, Resource, TypeInfo, Value as Edm,
};
use serde_json::Value;

/// What a declaration makes of JSON, or why it makes nothing.
pub(crate) type Made = Result<Value, String>;

/// What makes it.
pub(crate) type Make = fn(&Value) -> Made;

/// All declarations.
#[derive(Default)]
pub(crate) struct Declared {
    /// The types, and the object decoded and encoded again.
    pub(crate) types: BTreeMap<&'static str, (&'static TypeInfo, Make)>,
    /// The hierarchies by their bases, and the same.
    pub(crate) hierarchies: BTreeMap<&'static str, (&'static HierarchyInfo, Make)>,
    /// The body of a PATCH that has what an object has.
    pub(crate) patches: BTreeMap<&'static str, Make>,
    /// The body of a POST that creates an object.
    pub(crate) creates: BTreeMap<&'static str, Make>,
    /// The body of an action with these parameters, by type and action.
    pub(crate) actions: BTreeMap<&'static str, Make>,
}

/// A request that has a body.
pub(crate) trait Sent {
    fn sent(self) -> Made;
}

impl<R> Sent for Request<R> {
    fn sent(self) -> Made {
        let body = self.body().ok_or("the request has no body")?;
        serde_json::from_slice(body).map_err(|error| error.to_string())
    }
}

impl<O: 'static, T: Edm + serde::de::DeserializeOwned> Sent for ListRequest<O, T> {
    fn sent(self) -> Made {
        self.page().sent()
    }
}

/// A value of a type, or why it is none.
pub(crate) fn read<T: serde::de::DeserializeOwned>(json: &Value) -> Result<T, String> {
    serde_json::from_value(json.clone()).map_err(|error| error.to_string())
}

/// A value as JSON.
pub(crate) fn written(value: &impl serde::Serialize) -> Made {
    serde_json::to_value(value).map_err(|error| error.to_string())
}

/// The type that a patch changes.
pub(crate) fn info_of<P: Patch>() -> &'static TypeInfo {
    <P::Resource as Resource>::INFO
}

/// An object without the properties that only the service writes, and these. An app that sends them all
/// the same, as the reference's examples do, puts them beside the declared ones.
pub(crate) fn parted(info: &TypeInfo, json: &Value) -> (Value, Vec<(String, Value)>) {
    let mut json = json.clone();
    let mut read_only = Vec::new();
    for property in info.properties.iter().filter(|property| property.is_read_only()) {
        let object = json.as_object_mut();
        if let Some(value) = object.and_then(|object| object.remove(property.name)) {
            read_only.push((property.name.to_owned(), value));
        }
    }
    (json, read_only)
}

/// Adds what a line of the catalog says.
macro_rules! line {
    ($all:ident resource $ty:ident) => {
        let info = <$ty as graph_intune::graph_core::Resource>::INFO;
        $all.types.insert(info.name, (info, |json| written(&read::<$ty>(json)?)));
    };
    ($all:ident hierarchy $ty:ident) => {
        let info = <$ty as graph_intune::graph_core::Hierarchy>::INFO;
        $all.hierarchies.insert((info.base)().name, (info, |json| written(&read::<$ty>(json)?)));
    };
    ($all:ident patch $ty:ident) => {
        $all.patches.insert(info_of::<$ty>().name, |json| {
            let (json, read_only) = parted(info_of::<$ty>(), json);
            let patch = <$ty as graph_intune::graph_core::Patch>::from_json(json);
            let mut patch = patch.map_err(|error| error.to_string())?;
            for (name, value) in read_only {
                patch.additional.insert(&name, value);
            }
            written(&patch)
        });
    };
    ($all:ident create $ty:ident by $owner:ident ($($id:literal,)*)) => {
        let info = <$ty as graph_intune::graph_core::Resource>::INFO;
        $all.creates.insert(info.name, |json| {
            let mut item = read::<$ty>(json)?;
            for (name, value) in parted(<$ty as graph_intune::graph_core::Resource>::INFO, json).1 {
                item.additional.insert(&name, value);
            }
            $owner::create($($id,)* &item).sent()
        });
    };
    ($all:ident action $owner:ident $function:ident ($($id:literal,)*) $body:ident
        ($($required:ty = $required_name:literal,)*)
        { $($field:ident: $optional:ty = $name:literal,)* } $key:literal) => {
        $all.actions.insert($key, |json| {
            #[allow(unused_mut)]
            let mut body = $body::new($(read::<$required>(&json[$required_name])?),*);
            $(match &json[$name] {
                Value::Null => {}
                value => body = body.$field(read::<$optional>(value)?),
            })*
            $owner::$function($($id,)* body).sent()
        });
    };
}

/// A function `declared` of all lines.
macro_rules! catalog {
    ($($kind:ident $first:ident $($rest:ident)* $(($($arguments:tt)*) $($more:ident)? $(($($required:tt)*) {$($fields:tt)*} $key:literal)?)?;)*) => {
        /// All declarations.
        pub(crate) fn declared() -> crate::declared::Declared {
            use crate::declared::{Sent as _, info_of, parted, read, written};
            use serde_json::Value;

            let mut all = crate::declared::Declared::default();
            $(line!(all $kind $first $($rest)* $(($($arguments)*) $($more)? $(($($required)*) {$($fields)*} $key)?)?);)*
            all
        }
    };
}

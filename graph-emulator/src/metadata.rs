//! `$metadata`: a document of what the emulator serves, made from the static descriptions.
//!
//! See [CSDL XML](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html).

mod schema;
mod survey;

use http::StatusCode;
use serde_json::{Value, json};

use crate::answer::Answer;
use crate::route::Routes;
use survey::Survey;

/// The document.
pub(crate) fn document(routes: &Routes) -> Answer {
    let survey = Survey::new(routes);
    // Writing to memory does not fail.
    let document = schema::write(routes.model(), &survey).unwrap_or_default();
    Answer::of(StatusCode::OK).header("content-type", "application/xml").body(document)
}

/// Where paths start, which OData calls the service document.
pub(crate) fn entry_points(routes: &Routes, base_url: &str) -> Answer {
    let entries = Survey::new(routes).entries;
    let entries: Vec<Value> = entries
        .iter()
        .map(|(name, to)| {
            let kind = if to.is_collection { "EntitySet" } else { "Singleton" };
            json!({ "name": name, "kind": kind, "url": name })
        })
        .collect();
    let context = format!("{base_url}/$metadata");
    Answer::of(StatusCode::OK).json(json!({ "@odata.context": context, "value": entries }))
}

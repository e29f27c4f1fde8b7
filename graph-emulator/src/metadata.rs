//! `$metadata`: a document of what the emulator serves, made from the static descriptions.
//!
//! See [CSDL XML](https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html).

mod schema;
mod survey;

use http::StatusCode;

use crate::answer::Answer;
use crate::route::Routes;
use survey::Survey;

/// The document.
pub(crate) fn answer(routes: &Routes) -> Answer {
    let survey = Survey::new(routes);
    // Writing to memory does not fail.
    let document = schema::write(routes.model(), &survey).unwrap_or_default();
    Answer::of(StatusCode::OK).header("content-type", "application/xml").body(document)
}

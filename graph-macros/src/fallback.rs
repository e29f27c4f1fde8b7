//! What a faulty declaration is taken to mean.
//!
//! The code generated then is never run, since the fault stops the build. It is there so that the
//! rest of the crate, which uses what the declaration would have generated, is not reported as well.

use proc_macro2::{Ident, Span};

use crate::model::{Method, Operation, Resource};
use crate::path::Template;

/// The methods that an operation may have been meant to have, when its own could not be read.
pub(crate) fn methods(template: &Template) -> Vec<(Method, Option<Span>)> {
    let keyed = template.is_keyed.then_some(Method::Get);
    keyed.into_iter().chain([Method::Patch]).map(|method| (method, None)).collect()
}

/// Makes sure that there is a patch type, which callers name even if no PATCH could be read.
pub(crate) fn complete(resource: &mut Resource) {
    if !resource.has_patch() {
        resource.operations.push(Operation {
            name: Ident::new(Method::Patch.default_name(), Span::call_site()),
            method: Method::Patch,
            path: String::new(),
            arguments: Vec::new(),
            is_keyed: true,
        });
    }
}

//! Writes the code of a declaration.
//!
//! Per type: a static description, two matches that hand a property's storage to `graph-core`, and
//! thin methods. What they do is written once, in `graph-core`.

mod enumeration;
mod operation;
mod patch;
mod resource;

use proc_macro2::TokenStream;
use quote::quote;

use crate::errors::Errors;
use crate::{parse, validate};

/// The derive behind `#[graph_resource]`.
pub(crate) fn resource(item: TokenStream) -> TokenStream {
    let mut errors = Errors::new();
    let code = match syn::parse2(item) {
        Ok(input) => parse::resource(input, &mut errors)
            .and_then(|parsed| validate::resource(parsed, &mut errors))
            .map(|model| resource::expand(&model)),
        Err(error) => {
            errors.push(error);
            None
        }
    };
    let errors = errors.finish();
    quote!(#errors #code)
}

/// The derive behind `#[graph_enum]`.
pub(crate) fn enumeration(item: TokenStream) -> TokenStream {
    let mut errors = Errors::new();
    let code = match syn::parse2(item) {
        Ok(input) => parse::enumeration(input, &mut errors)
            .and_then(|parsed| validate::enumeration(parsed, &mut errors))
            .map(|model| enumeration::expand(&model)),
        Err(error) => {
            errors.push(error);
            None
        }
    };
    let errors = errors.finish();
    quote!(#errors #code)
}

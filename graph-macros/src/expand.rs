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
use syn::DeriveInput;

use crate::errors::Errors;
use crate::{parse, validate};

/// The derive behind `#[graph_resource]`.
pub(crate) fn resource(item: TokenStream) -> TokenStream {
    derive(item, |input, errors| {
        let model = validate::resource(parse::resource(input, errors)?, errors)?;
        Some(resource::expand(&model))
    })
}

/// The derive behind `#[graph_enum]`.
pub(crate) fn enumeration(item: TokenStream) -> TokenStream {
    derive(item, |input, errors| {
        let model = validate::enumeration(parse::enumeration(input, errors)?, errors)?;
        Some(enumeration::expand(&model))
    })
}

fn derive(
    item: TokenStream,
    expand: impl FnOnce(DeriveInput, &mut Errors) -> Option<TokenStream>,
) -> TokenStream {
    let mut errors = Errors::new();
    let code = match syn::parse2(item) {
        Ok(input) => expand(input, &mut errors),
        Err(error) => {
            errors.push(error);
            None
        }
    };
    let errors = errors.finish();
    quote!(#errors #code)
}

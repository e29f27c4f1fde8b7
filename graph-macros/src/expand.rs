//! Writes the code of a declaration.
//!
//! Per type: a static description, two matches that hand a property's storage to `graph-core`, and
//! thin methods. What they do is written once, in `graph-core`.

mod call;
mod documentation;
mod enumeration;
mod hierarchy;
mod operation;
mod parameters;
mod patch;
mod projection;
mod property;
mod resource;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Data, DataStruct, DeriveInput, Field, Fields};

use crate::errors::Errors;
use crate::{attribute, fallback, parse, validate};

/// The derive behind `#[graph_resource]` and `#[graph_complex]`.
pub(crate) fn resource(input: &mut DeriveInput) -> TokenStream {
    expand(input, |input, errors| {
        let model = validate::resource(parse::resource(input, errors)?, errors);
        let code = resource::expand(&model);
        let hand_on = if model.is_base {
            attribute::hand_on(&model, input)
        } else {
            attribute::refuse(&model.ident, &model.vis, &model.krate, "graph_not_a_base")
        };
        Some(quote!(#code #hand_on))
    })
}

/// The derive behind `#[graph_hierarchy]`.
pub(crate) fn hierarchy(input: &mut DeriveInput) -> TokenStream {
    expand(input, |input, errors| {
        let model = validate::hierarchy(parse::hierarchy(input, errors)?, errors)?;
        let code = hierarchy::expand(&model);
        let refuse =
            attribute::refuse(&model.ident, &model.vis, &model.krate, "graph_is_a_hierarchy");
        Some(quote!(#code #refuse))
    })
}

/// The derive behind `#[graph_projection]`.
pub(crate) fn projection(input: &mut DeriveInput) -> TokenStream {
    expand(input, |input, errors| {
        let model = validate::projection(parse::resource(input, errors)?, errors);
        Some(match model {
            Some(model) => projection::expand(&model),
            None => fallback::default(&input.ident),
        })
    })
}

/// The derive behind `#[graph_enum]`.
pub(crate) fn enumeration(input: &mut DeriveInput) -> TokenStream {
    expand(input, |input, errors| {
        let model = validate::enumeration(parse::enumeration(input, errors)?, errors);
        Some(enumeration::expand(&model))
    })
}

/// `#[graph_operations]`.
pub(crate) fn operations(args: &TokenStream, item: &TokenStream) -> TokenStream {
    let mut errors = Errors::new();
    let parsed = parse::operations(args, item, &mut errors);
    let code = match parsed {
        Some(parsed) => call::expand(&validate::operations(parsed, &mut errors)),
        // Functions without bodies: the compiler would refuse each of them.
        None if parse::is_block(item) => TokenStream::new(),
        None => parse::without_graph(item),
    };
    let errors = errors.finish();
    quote!(#errors #code)
}

/// Runs a derive on what the compiler gives it.
pub(crate) fn derive(
    item: TokenStream,
    expand: fn(&mut DeriveInput) -> TokenStream,
) -> TokenStream {
    match syn::parse2(item) {
        Ok(mut input) => expand(&mut input),
        Err(error) => error.to_compile_error(),
    }
}

/// Takes the faults that were handed on out of the item, and adds those that `expand` finds.
fn expand(
    input: &mut DeriveInput,
    expand: impl FnOnce(&DeriveInput, &mut Errors) -> Option<TokenStream>,
) -> TokenStream {
    let mut errors = Errors::new();
    errors.take_over(&mut input.attrs);
    let code = expand(input, &mut errors);
    if errors.count() > 0 {
        remove_repeated(&mut input.data);
    }
    let errors = errors.finish();
    quote!(#errors #code)
}

/// Removes the second of two fields or variants of one name, which is reported: the compiler would do so again.
fn remove_repeated(data: &mut Data) {
    let mut seen = Vec::new();
    let mut is_new = |name: &Ident| {
        let is_new = !seen.contains(name);
        seen.push(name.clone());
        is_new
    };
    match data {
        Data::Struct(DataStruct { fields: Fields::Named(fields), .. }) => {
            let all = std::mem::take(&mut fields.named);
            let first = |field: &Field| field.ident.as_ref().is_none_or(&mut is_new);
            fields.named = all.into_iter().filter(first).collect();
        }
        Data::Enum(data) => {
            let all = std::mem::take(&mut data.variants);
            data.variants = all.into_iter().filter(|variant| is_new(&variant.ident)).collect();
        }
        _ => {}
    }
}

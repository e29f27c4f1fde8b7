//! What actions and functions give.

use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::{Type, parse_quote};

use crate::errors::Errors;
use crate::model::Return;
use crate::validate::item;
use crate::{elements, parse};

/// What the service answers. That it is asked, and may not answer, every operation says.
pub(super) fn answer(mut ty: Type, errors: &mut Errors) -> Type {
    let within = |name| parse::first(&ty, name).cloned();
    let list = || within("ListRequest").map(|item| parse_quote!(Vec<#item>));
    if let Some(value) = within("Result").or_else(|| within("Request")).or_else(list) {
        let shown = elements::display(&value);
        errors.at(
            &ty,
            format!("an operation says what the service answers, and no more; write `{shown}`"),
        );
        ty = value;
    }
    item::refuse_unfit(&mut ty, errors);
    ty
}

/// What stands after the arrow.
pub(super) fn returned(ty: Option<Type>) -> Return {
    let Some(ty) = ty else { return Return::Nothing };
    if ty.to_token_stream().into_iter().all(|token| is_unit(&token)) {
        Return::Nothing
    } else if parse::is_named(&ty, "Bytes") {
        Return::Bytes(ty)
    } else if let Some(item) = parse::inner(&ty, "Vec") {
        Return::Collection(item.clone())
    } else if let Some(value) = parse::option_inner(&ty) {
        Return::Optional(value.clone())
    } else {
        Return::One(ty)
    }
}

fn is_unit(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.stream().is_empty())
}

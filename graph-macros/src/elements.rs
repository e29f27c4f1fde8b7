//! A field's type as it is written: the elements of its lists, and what no property can have.

use std::borrow::Cow;

use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type, TypeReference, parse_quote};

use crate::parse::{inner, option_inner};

/// The type with the elements of its lists as they are where they are not null: whether one may be null
/// is no part of a property's name, and filters test what is there.
pub(crate) fn present(ty: &Type) -> Cow<'_, Type> {
    if inner(ty, "Vec").is_none() {
        return Cow::Borrowed(ty);
    }
    let mut ty = ty.clone();
    let mut list = &mut ty;
    while let Some(element) = inner_mut(list, "Vec") {
        if let Some(value) = option_inner(element).cloned() {
            *element = value;
        }
        list = element;
    }
    Cow::Owned(ty)
}

/// An `Option` in an `Option` among a type's elements. One of the two is then taken away.
pub(crate) struct Nested {
    /// The two as they were.
    pub(crate) element: Type,
    /// What is in them.
    pub(crate) value: Type,
}

/// An element is null or it is not.
pub(crate) fn take_nested(list: &mut Type) -> Option<Nested> {
    let element = inner_mut(list, "Vec")?;
    if option_inner(element).is_none() {
        return take_nested(element);
    }
    let value = innermost(element).clone();
    if option_inner(element).and_then(option_inner).is_none() {
        return take_nested(inner_mut(element, "Option")?);
    }
    let once = parse_quote!(::core::option::Option<#value>);
    Some(Nested { element: std::mem::replace(element, once), value })
}

/// The type in all its `Option`s.
pub(crate) fn innermost(mut ty: &Type) -> &Type {
    while let Some(inner) = option_inner(ty) {
        ty = inner;
    }
    ty
}

/// Why no property has a type.
pub(crate) enum Unfit<'a> {
    /// It shares or changes what it holds: `Rc<String>`. With one that cannot be sent between threads, nothing
    /// that is generated would compile.
    Shared(&'a Type),
    /// It borrows: `&str`.
    Borrowed(&'a TypeReference),
    /// It is no one type: `impl Into<String>`, `dyn Any`, `_`.
    Open(&'a Type),
    /// It is a type of the language that OData does not have, and in whose place this one stands: `u64`.
    Foreign(&'a Type, String),
    /// It is a tuple.
    Tuple(&'a Type),
}

/// What of a type no property can have, as far as the type tells.
pub(crate) fn unfit(ty: &Type) -> Option<Unfit<'_>> {
    let path = match ty {
        Type::Group(group) => return unfit(&group.elem),
        Type::Paren(paren) => return unfit(&paren.elem),
        Type::Path(path) => &path.path,
        Type::Reference(reference) => return Some(Unfit::Borrowed(reference)),
        Type::Infer(_) | Type::Never(_) => return Some(Unfit::Open(ty)),
        Type::Array(array) => return Some(Unfit::Foreign(ty, vec_of(&array.elem))),
        Type::Slice(slice) => return Some(Unfit::Foreign(ty, vec_of(&slice.elem))),
        // Without elements it is no answer.
        Type::Tuple(tuple) => return (!tuple.elems.is_empty()).then_some(Unfit::Tuple(ty)),
        // Bounds are reported as what they are.
        Type::ImplTrait(open) => return (open.bounds.len() < 2).then_some(Unfit::Open(ty)),
        Type::TraitObject(open) => return (open.bounds.len() < 2).then_some(Unfit::Open(ty)),
        _ => return None,
    };
    let last = path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        let instead = instead_of(&path.get_ident()?.to_string())?;
        return Some(Unfit::Foreign(ty, instead.to_owned()));
    };
    // Once as text: comparing a name with each of these would cost more than all else here.
    match (&*last.ident.to_string(), arguments.args.first()?) {
        (
            "Arc" | "Cell" | "Mutex" | "OnceCell" | "OnceLock" | "Rc" | "RefCell" | "RwLock"
            | "Weak",
            _,
        ) => Some(Unfit::Shared(ty)),
        ("Box" | "Option" | "Vec", GenericArgument::Type(inner)) => unfit(inner),
        _ => None,
    }
}

/// What stands in the place of a type of the language that OData does not have.
fn instead_of(name: &str) -> Option<&'static str> {
    Some(match name {
        "u16" => "i32",
        "u32" | "u64" | "usize" | "isize" => "i64",
        "i128" | "u128" => "Decimal",
        "char" | "str" => "String",
        _ => return None,
    })
}

fn vec_of(element: &Type) -> String {
    format!("Vec<{}>", display(element))
}

/// Puts a type in the place of what is in all options and lists. A box is for objects.
pub(crate) fn replace_innermost(ty: &mut Type, by: Type) {
    let outer = ["Option", "Vec"].into_iter().find(|name| inner(ty, name).is_some());
    if let Some(inner) = outer.and_then(|name| inner_mut(ty, name)) {
        return replace_innermost(inner, by);
    }
    *ty = by;
}

/// As [`inner`].
fn inner_mut<'a>(ty: &'a mut Type, name: &str) -> Option<&'a mut Type> {
    inner(ty, name)?;
    let path = match ty {
        Type::Group(group) => return inner_mut(&mut group.elem, name),
        Type::Path(path) => &mut path.path,
        _ => return None,
    };
    let PathArguments::AngleBracketed(arguments) = &mut path.segments.last_mut()?.arguments else {
        return None;
    };
    match arguments.args.first_mut()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}

/// A type as a person writes it: `Vec<String>`, not `Vec < String >`.
pub(crate) fn display(ty: &Type) -> String {
    let mut text = ty.to_token_stream().to_string();
    let spaces = [
        (" :: ", "::"),
        (":: ", "::"),
        (" < ", "<"),
        (" >", ">"),
        (" ,", ","),
        (" ;", ";"),
        ("& ", "&"),
    ];
    for (spaced, plain) in spaces {
        text = text.replace(spaced, plain);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::display;

    #[test]
    fn types_are_shown_as_they_are_written() {
        for ty in [
            "String",
            "ios::IosPolicy",
            "::std::vec::Vec<Option<String>>",
            "HashMap<String, i32>",
            "&str",
            "[u8; 4]",
        ] {
            assert_eq!(display(&syn::parse_str(ty).expect("a type")), ty);
        }
    }
}

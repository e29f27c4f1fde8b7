//! The elements of lists, in a field's type as it is written.

use std::borrow::Cow;

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
}

/// What of a type no property can have, as far as the type tells.
pub(crate) fn unfit(ty: &Type) -> Option<Unfit<'_>> {
    let path = match ty {
        Type::Group(group) => return unfit(&group.elem),
        Type::Paren(paren) => return unfit(&paren.elem),
        Type::Path(path) => &path.path,
        Type::Reference(reference) => return Some(Unfit::Borrowed(reference)),
        Type::Infer(_) | Type::Never(_) => return Some(Unfit::Open(ty)),
        // Bounds are reported as what they are.
        Type::ImplTrait(open) => return (open.bounds.len() < 2).then_some(Unfit::Open(ty)),
        Type::TraitObject(open) => return (open.bounds.len() < 2).then_some(Unfit::Open(ty)),
        _ => return None,
    };
    let last = path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
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

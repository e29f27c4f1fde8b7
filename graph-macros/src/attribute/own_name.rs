//! What `Self` means in a field's type: the type that the field is written in.
//!
//! Generated code says the type again where `Self` is another one, in the patch, or none at all, in a
//! static. And in a type that derives from a base, the base's `Self` is the base. So the name takes its
//! place before anything else reads the type; only what a base hands on says `Self` again, since the base
//! may have another name, or path, where a type derives from it.

use proc_macro2::{Ident, Span};
use syn::{GenericArgument, Path, PathArguments, Type};

/// Puts a type in the place of `Self`.
pub(crate) fn name_self(ty: &mut Type, name: &Path) {
    let by_name = |span: Span| match name.get_ident() {
        // Errors point at the field. A copy, for the name may be raw.
        Some(ident) => {
            let mut ident = ident.clone();
            ident.set_span(span);
            Path::from(ident)
        }
        None => name.clone(),
    };
    replace(ty, &|ident| (ident == "Self").then(|| by_name(ident.span())));
}

/// Puts `Self` in the place of the name that it has.
pub(in super::super) fn say_self(ty: &mut Type, name: &Ident) {
    replace(ty, &|ident| (ident == name).then(|| Path::from(Ident::new("Self", ident.span()))));
}

/// Replaces names that stand alone, and those in generic arguments. No other type can be a property's.
fn replace(ty: &mut Type, by: &impl Fn(&Ident) -> Option<Path>) {
    match ty {
        Type::Group(group) => replace(&mut group.elem, by),
        Type::Paren(paren) => replace(&mut paren.elem, by),
        Type::Path(path) => {
            if path.qself.is_none()
                && let Some(other) = path.path.get_ident().and_then(by)
            {
                path.path = other;
                return;
            }
            if let Some(qself) = &mut path.qself {
                replace(&mut qself.ty, by);
            }
            for segment in &mut path.path.segments {
                let PathArguments::AngleBracketed(arguments) = &mut segment.arguments else {
                    continue;
                };
                for argument in &mut arguments.args {
                    if let GenericArgument::Type(inner) = argument {
                        replace(inner, by);
                    }
                }
            }
        }
        _ => {}
    }
}

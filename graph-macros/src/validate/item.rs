//! What an item may not have: what the macros add themselves, and what no declaration can mean.
//!
//! The attribute macros find these before the derive runs, since they change the item; see
//! [`attribute`](crate::attribute).

use proc_macro2::{Ident, TokenStream};
use syn::{Expr, Fields, Path, Type, Variant, parse_quote};

use crate::elements::{self, Unfit};
use crate::errors::Errors;
use crate::parse::{inner, is_named};

/// The field that holds what the service sent beyond the declaration is added.
pub(crate) fn refuse_additional(field: Option<&Ident>, macro_name: &str, errors: &mut Errors) {
    errors.at(
        field,
        format!(
            "the field `additional` is added by `#[{macro_name}]`; rename yours, with \
             `#[graph(name = \"additional\")]`"
        ),
    );
}

/// A property owns its value, alone, and has one type, which OData has too. The field then gets a type that
/// one can have.
pub(crate) fn refuse_unfit(ty: &mut Type, errors: &mut Errors) {
    let mut stand_in = None;
    match elements::unfit(ty) {
        None => return,
        Some(Unfit::Shared(shared)) => errors.at(
            shared,
            "a Microsoft Graph property is a plain value, neither shared nor locked; write the type \
             inside alone, in a `Box` if it holds itself",
        ),
        Some(Unfit::Borrowed(reference)) => {
            let owned = owned(&reference.elem);
            errors.at(
                reference,
                format!("a Microsoft Graph value is owned and not borrowed; write `{owned}`"),
            );
        }
        Some(Unfit::Open(open)) => {
            errors.at(open, "a Microsoft Graph value has one fixed type; write it out");
        }
        Some(Unfit::Foreign(foreign, instead)) => {
            let shown = elements::display(foreign);
            errors.at(
                foreign,
                format!("`{shown}` is no type of a Microsoft Graph value; use `{instead}`"),
            );
            stand_in = Some(instead).filter(|instead| *instead != "Decimal");
        }
        Some(Unfit::Tuple(tuple)) => errors.at(
            tuple,
            "a tuple is no type of a Microsoft Graph value; declare one with `#[graph_complex]`",
        ),
    }
    let stand_in = stand_in.and_then(|instead| syn::parse_str(&instead).ok());
    let text = || parse_quote!(::std::string::String);
    elements::replace_innermost(ty, stand_in.unwrap_or_else(text));
}

/// The type that owns what is borrowed.
fn owned(ty: &Type) -> String {
    match ty {
        Type::Slice(slice) => format!("Vec<{}>", elements::display(&slice.elem)),
        ty if is_named(ty, "str") => "String".to_owned(),
        ty => elements::display(ty),
    }
}

/// The variants for what no declaration knows are added.
pub(crate) fn refuse_variant(variant: &Ident, macro_name: &str, errors: &mut Errors) {
    errors.at(variant, format!("the variant `{variant}` is added by `#[{macro_name}]`; remove it"));
}

/// A trait that is implemented already, or that the type cannot have because of `why`.
pub(crate) fn refuse_derive(path: &Path, macro_name: &str, why: Option<&str>, errors: &mut Errors) {
    let name = path.segments.last().map_or(String::new(), |last| last.ident.to_string());
    let fault = match why {
        Some(why) => format!("`{name}` cannot be derived: {why}"),
        None => format!("`{name}` is implemented by `#[{macro_name}]`"),
    };
    errors.at(path, format!("{fault}; remove it from the derive"));
}

/// The JSON of a type is what its declaration says, and no derive's.
pub(crate) fn refuse_serde(attribute: &Path, errors: &mut Errors) {
    errors.at(
        attribute,
        "`serde` has no say in the JSON of a declared type; remove it, or name a property with \
         `#[graph(name = \"...\")]`",
    );
}

/// A member of an enum is a name. Whether the variant has more.
pub(crate) fn check_member(variant: &Variant, errors: &mut Errors) -> bool {
    let is_name = matches!(variant.fields, Fields::Unit);
    if !is_name {
        errors.at(
            &variant.fields,
            format!(
                "a member of a Microsoft Graph enum holds no data; write `{}` alone",
                variant.ident
            ),
        );
    }
    !is_name
}

/// A member of an enum is a name and no number. One error for all of an enum's, since one of them alone is
/// never meant.
pub(crate) fn refuse_number(number: &Expr, errors: &mut Errors) {
    errors.at(
        number,
        "a member of a Microsoft Graph enum has no number: it is sent by its name; remove the numbers",
    );
}

/// A variant of a hierarchy holds one type.
pub(crate) fn refuse_shape(variant: &Ident, hierarchy: &Ident, errors: &mut Errors) {
    let (name, suffix) = (variant.to_string(), hierarchy.to_string());
    // Named as its type.
    let short = name.strip_suffix(&suffix).filter(|short| !short.is_empty()).unwrap_or(&name);
    errors.at(
        variant,
        format!(
            "a variant holds a type that derives from the base; write it as in \
             `{short}({short}{suffix})`"
        ),
    );
}

/// Of two fields or variants of one name, one is meant.
pub(crate) fn refuse_again(what: &str, name: &Ident, errors: &mut Errors) {
    errors.at(name, format!("{what} `{name}` is declared twice; remove one"));
}

/// A variant holds an object, and no type that is known to be none. Whether it does not.
pub(crate) fn check_object(ty: &mut Type, errors: &mut Errors) -> bool {
    const VALUES: &[&str] =
        &["bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "u8", "Option", "String", "Vec"];
    let boxed = inner(ty, "Box").filter(|object| elements::unfit(object).is_none());
    if let Some(object) = boxed.cloned() {
        errors.at(
            &*ty,
            format!("a variant's object is boxed already; write `{}`", elements::display(&object)),
        );
        *ty = object;
    }
    let is_value = VALUES.iter().any(|name| is_named(ty, name)) || elements::unfit(ty).is_some();
    if is_value {
        errors.at(
            ty,
            "a variant holds a type that derives from the base; declare one with \
             `#[graph_resource(base = ...)]`",
        );
    }
    is_value
}

/// Each variant has a function, which gives its object.
pub(crate) fn refuse_same_function(variant: &Ident, function: &str, errors: &mut Errors) {
    errors.at(
        variant,
        format!("another variant has the function `as_{function}` already; rename one of the two"),
    );
}

/// An object is of one variant.
pub(crate) fn refuse_same_type(ty: &Type, errors: &mut Errors) {
    errors.at(
        ty,
        format!("another variant holds `{}` already; remove one of the two", elements::display(ty)),
    );
}

/// What the base has, every type that derives from it has.
pub(crate) fn refuse_repeated(field: &Ident, errors: &mut Errors) {
    errors.at(field, format!("the base has a field `{field}` already; remove this one"));
}

/// A type derives from one that is marked as a base. `macro_name` is what declares the derived type.
pub(crate) fn refuse_unmarked_base(base: &Path, macro_name: &str, errors: &mut Errors) {
    let macro_name = if macro_name == "graph_complex" { macro_name } else { "graph_resource" };
    let name = last_of(base);
    errors.at(
        base,
        format!(
            "`{name}` is not a base; mark it as one with `#[{macro_name}(base)]`, and give it the \
             properties that are shared"
        ),
    );
}

/// An entity derives from an entity, and a complex type from a complex type.
pub(crate) fn refuse_base_of_other_kind(base: &Path, is_complex: bool, errors: &mut Errors) {
    let (kind, by) = if is_complex {
        ("an entity", "#[graph_resource]")
    } else {
        ("a complex type", "#[graph_complex]")
    };
    let name = last_of(base);
    errors.at(base, format!("`{name}` is {kind}; declare what derives from it with `{by}`"));
}

/// A type derives from a base, and not from the hierarchy over it.
pub(crate) fn refuse_hierarchy_as_base(base: &Path, errors: &mut Errors) {
    let name = last_of(base);
    errors.at(
        base,
        format!("`{name}` is a hierarchy; name its base instead, as in `base = {name}Base`"),
    );
}

/// A type of Microsoft Graph has no parameters; `fault` says what this one is.
pub(super) fn refuse_generics(generics: Option<TokenStream>, fault: &str, errors: &mut Errors) {
    if let Some(generics) = generics {
        errors.at(generics, fault);
    }
}

fn last_of(path: &Path) -> String {
    path.segments.last().map_or_else(String::new, |segment| segment.ident.to_string())
}

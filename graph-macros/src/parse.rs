//! Reads a derive's input: which keys were given where, with the spans to point at.
//!
//! Nothing here knows what a declaration means; that is [`validate`](crate::validate)'s.

mod attributes;
mod entry;
mod operations;

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Fields, Type, Visibility};

pub(crate) use entry::{Entry, Value, list};
pub(crate) use operations::{Call, Operations, is_block, operations, without_graph};

use crate::errors::Errors;
use attributes::Attributes;
use entry::graph_entries;

/// One attribute of a type.
pub(crate) struct Declared {
    /// What it is: `#[graph_resource]`.
    pub(crate) name: &'static str,
    pub(crate) entries: Vec<Entry>,
    /// Where the attribute stands, to point at when something is missing from it.
    pub(crate) span: Span,
    /// Whether something in it could not be read, and is not missing but wrong.
    pub(crate) is_faulty: bool,
}

/// A struct under `#[graph_resource]`, `#[graph_complex]` or `#[graph_projection]`.
pub(crate) struct Resource<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) declared: Vec<Declared>,
    pub(crate) is_complex: bool,
    /// How many types it derives from, one after the other.
    pub(crate) ancestors: usize,
    /// Whether its base could not be used, and is reported already.
    pub(crate) is_orphan: bool,
    /// Whether its base has faults, which are reported there.
    pub(crate) has_faulty_base: bool,
    /// The generics that it was written with.
    pub(crate) generics: Option<TokenStream>,
    /// Whether it had no named fields, which is reported already.
    pub(crate) is_unnamed: bool,
    /// Whether a key is marked elsewhere than on its field, which is reported already.
    pub(crate) has_misplaced_key: bool,
    pub(crate) fields: Vec<Field>,
}

/// A field of an object type, or a parameter of an action.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) ty: Type,
    pub(crate) docs: Vec<Attribute>,
    pub(crate) entries: Vec<Entry>,
}

/// An enum under `#[graph_hierarchy]`.
pub(crate) struct Hierarchy<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) declared: Vec<Declared>,
    pub(crate) variants: Vec<(Ident, Type)>,
    /// Whether its base could not be used, and is reported already.
    pub(crate) is_orphan: bool,
    /// The base's fields.
    pub(crate) fields: Vec<Field>,
}

/// An enum under `#[graph_enum]`.
pub(crate) struct Enumeration<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) entries: Vec<Entry>,
    /// The generics that it was written with.
    pub(crate) generics: Option<TokenStream>,
    pub(crate) members: Vec<Member>,
}

/// A member of an enum.
pub(crate) struct Member {
    pub(crate) ident: Ident,
    pub(crate) entries: Vec<Entry>,
}

/// The name of the field that is added to object types.
pub(crate) const ADDITIONAL: &str = "additional";

/// The name of the variant that `#[graph_enum]` adds.
pub(crate) const UNRECOGNIZED: &str = "Unrecognized";

/// The names of the variants that `#[graph_hierarchy]` adds.
pub(crate) const BASE_VARIANT: &str = "Base";
pub(crate) const UNKNOWN_VARIANT: &str = "Unknown";

/// The helper attributes with what an item had and no declaration can have.
pub(crate) const UNNAMED: &str = "unnamed";
pub(crate) const GENERICS: &str = "generics";

pub(crate) fn resource<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Option<Resource<'a>> {
    let attributes = Attributes::read(&input.attrs, errors);
    let name = attributes.macro_name();
    let needs = format!("`{name}` needs named fields: each field name becomes a JSON property");
    let fields = match &input.data {
        Data::Struct(data) => {
            if let Some(tokens) = &attributes.unnamed {
                let fault = format!("{needs}; write `struct {} {{ ... }}`", input.ident);
                if tokens.is_empty() {
                    errors.at(&input.ident, fault);
                } else {
                    errors.at(tokens, fault);
                }
            }
            let Fields::Named(fields) = &data.fields else { return None };
            &fields.named
        }
        Data::Enum(_) if attributes.is_mixed => return None,
        Data::Enum(data) => {
            errors.at(
                data.enum_token,
                format!("{needs}; declare an enum with `#[graph_enum]` or `#[graph_hierarchy]`"),
            );
            return None;
        }
        Data::Union(data) => {
            errors.at(data.union_token, format!("{needs}; use a struct"));
            return None;
        }
    };
    let fields = fields.iter().filter_map(|f| field(f, errors)).collect();
    let Attributes {
        declared,
        is_complex,
        has_misplaced_key,
        ancestors,
        is_orphan,
        has_faulty_base,
        unnamed,
        generics,
        ..
    } = attributes;
    Some(Resource {
        input,
        declared,
        is_complex,
        ancestors,
        is_orphan,
        has_faulty_base,
        generics,
        is_unnamed: unnamed.is_some(),
        has_misplaced_key,
        fields,
    })
}

pub(crate) fn hierarchy<'a>(input: &'a DeriveInput, errors: &mut Errors) -> Option<Hierarchy<'a>> {
    let attributes = Attributes::read(&input.attrs, errors);
    let Data::Enum(data) = &input.data else {
        errors.at(
            &input.ident,
            "`#[graph_hierarchy]` needs an enum: each variant holds a type that derives from the base; \
             declare a struct with `#[graph_resource]`",
        );
        return None;
    };
    let variants = data
        .variants
        .iter()
        .filter(|variant| variant.ident != BASE_VARIANT && variant.ident != UNKNOWN_VARIANT)
        .filter_map(|variant| {
            for Entry { key, .. } in graph_entries(&variant.attrs, errors) {
                errors.at(
                    &key,
                    format!(
                        "`{key}` says nothing here: the type of a variant says what it is; remove it"
                    ),
                );
            }
            Some((variant.ident.clone(), variant.fields.iter().next()?.ty.clone()))
        })
        .collect();
    let base_fields = attributes.base_fields.unwrap_or_default();
    let fields = syn::parse2::<syn::FieldsNamed>(quote::quote!({ #base_fields })).ok();
    let fields = fields.iter().flat_map(|f| &f.named).filter_map(|f| field(f, errors)).collect();
    let Attributes { declared, is_orphan, .. } = attributes;
    Some(Hierarchy { input, declared, variants, is_orphan, fields })
}

pub(crate) fn enumeration<'a>(
    input: &'a DeriveInput,
    errors: &mut Errors,
) -> Option<Enumeration<'a>> {
    let Data::Enum(data) = &input.data else {
        errors.at(
            &input.ident,
            "`#[graph_enum]` needs an enum: each variant names a member; declare a struct with \
             `#[graph_resource]` or `#[graph_complex]`",
        );
        return None;
    };
    let members = data
        .variants
        .iter()
        .filter(|variant| variant.ident != UNRECOGNIZED)
        .map(|variant| Member {
            ident: variant.ident.clone(),
            entries: graph_entries(&variant.attrs, errors),
        })
        .collect();
    let Attributes { declared, generics, .. } = Attributes::read(&input.attrs, errors);
    let entries = declared.into_iter().flat_map(|declared| declared.entries).collect();
    Some(Enumeration { input, entries, generics, members })
}

fn field(field: &syn::Field, errors: &mut Errors) -> Option<Field> {
    Some(Field {
        ident: field.ident.clone().filter(|ident| ident != ADDITIONAL)?,
        vis: field.vis.clone(),
        ty: field.ty.clone(),
        docs: docs(&field.attrs),
        entries: graph_entries(&field.attrs, errors),
    })
}

/// What is carried over to everything that is generated from a field.
fn docs(attrs: &[Attribute]) -> Vec<Attribute> {
    let is_docs =
        |attr: &&Attribute| attr.path().is_ident("doc") || attr.path().is_ident("deprecated");
    attrs.iter().filter(is_docs).cloned().collect()
}

/// The type inside `Option<...>`, however the path is written.
pub(crate) fn option_inner(ty: &Type) -> Option<&Type> {
    inner(ty, "Option")
}

/// The type inside a generic type of this name with one argument.
pub(crate) fn inner<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    arguments(ty, name).filter(|arguments| arguments.len() == 1).and_then(first_type)
}

/// The first type inside a generic type of this name.
pub(crate) fn first<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    arguments(ty, name).and_then(first_type)
}

type Arguments = syn::punctuated::Punctuated<syn::GenericArgument, syn::Token![,]>;

fn first_type(arguments: &Arguments) -> Option<&Type> {
    match arguments.first()? {
        syn::GenericArgument::Type(first) => Some(first),
        _ => None,
    }
}

/// The arguments of a generic type of this name.
fn arguments<'a>(ty: &'a Type, name: &str) -> Option<&'a Arguments> {
    let ty = match ty {
        // What a macro's fragment is passed on in.
        Type::Group(group) => return arguments(&group.elem, name),
        Type::Path(path) => path,
        _ => return None,
    };
    let last = ty.path.segments.last().filter(|segment| segment.ident == name)?;
    match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    }
}

/// Whether the type is written as this name, or as a path that ends in it.
pub(crate) fn is_named(ty: &Type, name: &str) -> bool {
    match ty {
        Type::Group(group) => is_named(&group.elem, name),
        Type::Path(path) => path.path.segments.last().is_some_and(|segment| segment.ident == name),
        _ => false,
    }
}

/// The generics, if there are any.
pub(crate) fn generics(input: &DeriveInput) -> Option<TokenStream> {
    (!input.generics.params.is_empty()).then(|| input.generics.to_token_stream())
}

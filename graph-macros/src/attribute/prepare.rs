//! What the first attribute changes on an item: the derives it may have, the parts that are added.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::{
    Attribute, Data, DeriveInput, Expr, ExprLit, Field, Fields, FieldsNamed, Lit, LitStr, Meta,
    MetaNameValue, Path, Token, parse_quote,
};

use super::own_name::name_self;
use super::reshape::reshape;
use super::settle::Derives;
use super::{ENUM, HIERARCHY, Macro, PROJECTION, derives, ends_in, written};
use crate::elements;
use crate::errors::Errors;
use crate::names;
use crate::parse::{ADDITIONAL, BASE_VARIANT, UNKNOWN_VARIANT, UNRECOGNIZED};
use crate::validate::item;

/// Prepares an item for the derive that does the work. An item of another kind is left as it is, and the
/// derive reports it.
pub(super) fn prepare(
    this: &Macro,
    input: &mut DeriveInput,
    krate: &Path,
    errors: &mut Errors,
) -> Derives {
    reshape(this, input);
    let own_name = Path::from(input.ident.clone());
    let standard: Vec<Path> = match &mut input.data {
        Data::Struct(data) if this.name != ENUM.name && this.name != HIERARCHY.name => {
            if let Fields::Named(fields) = &mut data.fields {
                object(this, fields, &own_name, krate, errors);
            }
            Vec::new()
        }
        Data::Enum(_) if this.name == ENUM.name => {
            enumeration(input, errors);
            vec![parse_quote!(::core::clone::Clone)]
        }
        Data::Enum(_) if this.name == HIERARCHY.name => {
            hierarchy(input, krate, errors);
            Vec::new()
        }
        _ => Vec::new(),
    };
    refuse_derives(this, &mut input.attrs, errors);
    if errors.count() > 0 {
        remove_defaults(&mut input.data);
    }
    Derives { standard, krate: krate.clone(), work: this.derive }
}

/// Gives each field what generated code needs of it, and adds the one for what is not declared.
fn object(
    this: &Macro,
    fields: &mut FieldsNamed,
    own_name: &Path,
    krate: &Path,
    errors: &mut Errors,
) {
    if let Some(field) = fields.named.iter_mut().find(|field| is_additional(field)) {
        item::refuse_additional(field.ident.as_ref(), this.name, errors);
        field.ident = Some(Ident::new("additional_", Span::call_site()));
    }
    if this.name == PROJECTION.name && errors.count() > 0 {
        // It would be a property that is selected.
        let all = std::mem::take(&mut fields.named);
        let is_other =
            |field: &Field| field.ident.as_ref().is_none_or(|name| name != "additional_");
        fields.named = all.into_iter().filter(is_other).collect();
    }
    for field in &mut fields.named {
        name_self(&mut field.ty, own_name);
        item::refuse_unfit(&mut field.ty, errors);
        if let Some(name) = &field.ident {
            document(name, &mut field.attrs);
        }
    }
    let mut additional: Field = parse_quote!(pub additional: #krate::Additional);
    additional.attrs.extend([
        documentation(" What the service sent beyond the declared properties: properties newer"),
        documentation(" than this declaration, annotations such as `@odata.etag`, explicit nulls."),
    ]);
    fields.named.push(additional);
}

fn enumeration(input: &mut DeriveInput, errors: &mut Errors) {
    let Data::Enum(data) = &mut input.data else { return };
    if let Some(variant) = data.variants.iter_mut().find(|v| v.ident == UNRECOGNIZED) {
        item::refuse_variant(&variant.ident, ENUM.name, errors);
        variant.ident = Ident::new("Unrecognized_", Span::call_site());
    }
    let mut numbers: Vec<Expr> = Vec::new();
    for variant in &mut data.variants {
        numbers.extend(variant.discriminant.take().map(|(_, number)| number));
        if item::check_member(variant, errors) {
            variant.fields = Fields::Unit;
        }
        document(&variant.ident, &mut variant.attrs);
    }
    if let Some(number) = numbers.first() {
        item::refuse_number(number, errors);
    }
    data.variants.push(parse_quote! {
        /// A member that this declaration does not name, as the service wrote it.
        Unrecognized(::std::boxed::Box<str>)
    });
    input.attrs.push(parse_quote!(#[non_exhaustive]));
}

/// Boxes the variants, for their sizes differ widely, and adds what the service may send beside them.
fn hierarchy(input: &mut DeriveInput, krate: &Path, errors: &mut Errors) {
    let hierarchy = &input.ident;
    let Data::Enum(data) = &mut input.data else { return };
    // A base that is missing is reported later, and any will do until then.
    let first = data.variants.iter().find_map(|variant| match &variant.fields.iter().next()?.ty {
        syn::Type::Path(first) => Some(first.path.clone()),
        _ => None,
    });
    // Of each variant that is always there, what must differ: the name of its function, and its type.
    let mut seen: Vec<(String, String)> = Vec::new();
    data.variants = std::mem::take(&mut data.variants)
        .into_iter()
        .filter_map(|mut variant| {
            let name = &variant.ident;
            if name == BASE_VARIANT || name == UNKNOWN_VARIANT {
                item::refuse_variant(name, HIERARCHY.name, errors);
                return None;
            }
            match &mut variant.fields {
                Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                    let ty = &mut fields.unnamed[0].ty;
                    if item::check_object(ty, errors) {
                        return None;
                    }
                    let shown = elements::display(ty);
                    let doc = format!("A [`{shown}`].");
                    if !variant.attrs.iter().any(|attr| attr.path().is_ident("cfg")) {
                        let function = names::snake(&name.unraw().to_string());
                        if seen.iter().any(|(earlier, _)| *earlier == function) {
                            item::refuse_same_function(name, &function, errors);
                            return None;
                        }
                        if seen.iter().any(|(_, earlier)| *earlier == shown) {
                            item::refuse_same_type(ty, errors);
                            return None;
                        }
                        seen.push((function, shown));
                    }
                    if !is_documented(&variant.attrs) {
                        variant.attrs.push(documentation(&doc));
                    }
                    *ty = parse_quote!(::std::boxed::Box<#ty>);
                    Some(variant)
                }
                _ => {
                    item::refuse_shape(name, hierarchy, errors);
                    None
                }
            }
        })
        .collect();
    let Some(base) = input.attrs.iter().find_map(base).or(first) else { return };
    data.variants.push(parse_quote! {
        /// The base itself.
        Base(::std::boxed::Box<#base>)
    });
    data.variants.push(parse_quote! {
        /// A type that is not among the variants.
        Unknown(::std::boxed::Box<#krate::__private::UnknownType<#base>>)
    });
    input.attrs.push(parse_quote!(#[non_exhaustive]));
}

/// Documents a field or variant that its declaration does not, by its name in JSON.
fn document(ident: &Ident, attrs: &mut Vec<Attribute>) {
    if is_documented(attrs) {
        return;
    }
    let mut named = None;
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("graph")) {
        // What is wrong with it, the derive reports.
        let _ = attr.parse_nested_meta(|meta| {
            if meta.path.is_ident("name") {
                named = Some(meta.value()?.parse::<LitStr>()?.value());
            }
            Ok(())
        });
    }
    let name = named.unwrap_or_else(|| names::lower_camel(&ident.unraw().to_string()));
    attrs.push(documentation(&format!("`{name}`.")));
}

/// A line of documentation.
fn documentation(text: &str) -> Attribute {
    written(Meta::NameValue(MetaNameValue {
        path: Ident::new("doc", Span::call_site()).into(),
        eq_token: Token![=](Span::call_site()),
        value: Expr::Lit(ExprLit {
            attrs: Vec::new(),
            lit: Lit::Str(LitStr::new(text, Span::call_site())),
        }),
    }))
}

fn is_documented(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("doc"))
}

/// The base that a helper attribute names.
fn base(attr: &Attribute) -> Option<Path> {
    let list = attr.meta.require_list().ok().filter(|list| list.path.is_ident("graph"))?;
    let helper: proc_macro2::Group =
        list.tokens.clone().into_iter().find_map(|token| match token {
            proc_macro2::TokenTree::Group(group) => Some(group),
            _ => None,
        })?;
    super::value_of(&helper.stream(), "base")
}

/// Removes and reports the traits that the macro implements itself, and those that its types cannot
/// have: deriving them would only give errors about the generated code.
fn refuse_derives(this: &Macro, attrs: &mut [Attribute], errors: &mut Errors) {
    let (excluded, why) = this.excludes;
    for attr in attrs {
        let (refused, kept): (Vec<_>, Vec<_>) = derives(attr).into_iter().partition(|path| {
            this.implements.iter().chain(excluded).any(|name| ends_in(path, name))
        });
        if refused.is_empty() {
            continue;
        }
        for path in refused {
            let is_excluded = excluded.iter().any(|name| ends_in(&path, name));
            item::refuse_derive(&path, this.name, is_excluded.then_some(why), errors);
        }
        *attr = parse_quote!(#[derive(#(#kept),*)]);
    }
}

/// Removes the `#[default]`s of a derive that was refused.
fn remove_defaults(data: &mut Data) {
    if let Data::Enum(data) = data {
        for variant in &mut data.variants {
            variant.attrs.retain(|attr| !attr.path().is_ident("default"));
        }
    }
}

/// Whether it is the field that the macros add.
pub(super) fn is_additional(field: &syn::Field) -> bool {
    field.ident.as_ref().is_some_and(|ident| ident == ADDITIONAL)
}

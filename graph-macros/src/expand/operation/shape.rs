//! What the method of each kind of operation takes, sends and gives.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Path;

use super::{Bodies, Subject};
use crate::model::{Kind, Operation};

/// What an operation's method is made of.
#[derive(Default)]
pub(super) struct Shape {
    pub(super) summary: String,
    pub(super) generics: Option<TokenStream>,
    /// The argument after the path's.
    pub(super) argument: Option<TokenStream>,
    pub(super) result: TokenStream,
    pub(super) content: Option<TokenStream>,
}

pub(super) fn shape(subject: &Subject<'_>, operation: &Operation) -> Shape {
    let Subject { ident, krate, .. } = subject;
    let request = |of: TokenStream| request(krate, &of);
    match operation.kind {
        Kind::Get => Shape {
            summary: format!("Reads one [`{ident}`]."),
            result: request(quote!(Self)),
            ..Shape::default()
        },
        Kind::List => Shape {
            summary: format!("Lists [`{ident}`] items, page by page."),
            result: quote!(#krate::ListRequest<Self>),
            ..Shape::default()
        },
        Kind::Count => Shape {
            summary: format!("Counts [`{ident}`] items."),
            result: quote!(#krate::CountRequest<Self>),
            ..Shape::default()
        },
        Kind::Create => create(subject),
        Kind::Replace => replace(subject),
        Kind::Update { is_keyed } => update(subject, is_keyed),
        Kind::Delete => Shape {
            summary: format!("Deletes one [`{ident}`]."),
            result: request(quote!(())),
            ..Shape::default()
        },
        Kind::Download => Shape {
            summary: "Reads the content of a media stream.".to_owned(),
            result: request(quote!(#krate::Bytes)),
            ..Shape::default()
        },
        Kind::Upload => Shape {
            summary: "Writes the content of a media stream.".to_owned(),
            result: request(quote!(())),
            argument: Some(quote!(content: #krate::Media)),
            content: Some(quote!(#krate::__private::Content::Media(content))),
            ..Shape::default()
        },
        Kind::GetReference { is_single: true } => Shape {
            summary: "Reads the reference.".to_owned(),
            result: request(quote!(#krate::Reference)),
            ..Shape::default()
        },
        Kind::GetReference { is_single: false } => Shape {
            summary: "Lists the references, page by page.".to_owned(),
            result: quote!(#krate::ListRequest<#krate::Reference>),
            ..Shape::default()
        },
        Kind::AddReference => reference(krate, "Adds a reference to an entity that exists."),
        Kind::SetReference => reference(krate, "Sets the reference to an entity that exists."),
        Kind::RemoveReference => Shape {
            summary: "Removes the reference. What it refers to stays.".to_owned(),
            result: request(quote!(())),
            ..Shape::default()
        },
        // Methods of their own: see `call`.
        Kind::Action | Kind::Function => Shape { result: request(quote!(())), ..Shape::default() },
    }
}

fn request(krate: &Path, of: &TokenStream) -> TokenStream {
    quote!(#krate::Request<#of>)
}

/// A request whose answer may have no body.
fn optional(krate: &Path, of: &TokenStream) -> TokenStream {
    request(krate, &quote!(::core::option::Option<#of>))
}

fn create(subject: &Subject<'_>) -> Shape {
    let summary =
        format!("Creates one [`{}`], and gives it as the service made it.", subject.ident);
    let (ty, shape) = whole(subject, "Create", &summary);
    Shape { result: request(subject.krate, &ty), ..shape }
}

fn replace(subject: &Subject<'_>) -> Shape {
    let summary = format!(
        "Puts one [`{}`] in the place of what is there.\n\n\
         Gives the new item, or `None` where the service answers without a body.",
        subject.ident
    );
    let (ty, shape) = whole(subject, "Replace", &summary);
    Shape { result: optional(subject.krate, &ty), ..shape }
}

/// What sends a whole item, which is of the type that is given.
fn whole(subject: &Subject<'_>, purpose: &str, summary: &str) -> (TokenStream, Shape) {
    let Subject { krate, bodies, .. } = subject;
    let (generics, ty, value) = match bodies {
        Bodies::Own(_) => (None, quote!(Self), quote!(#krate::Resource::as_object(item))),
        Bodies::Derived(base) => {
            (Some(quote!(<T: #krate::Derived<#base>>)), quote!(T), quote!(item))
        }
    };
    let purpose = Ident::new(purpose, Span::call_site());
    let private = quote!(#krate::__private);
    let shape = Shape {
        summary: format!(
            "{summary}\n\nSends what is set, without the key and what only the service writes."
        ),
        generics,
        argument: Some(quote!(item: &#ty)),
        content: Some(quote!(#private::Content::Object(#value, #private::Purpose::#purpose))),
        ..Shape::default()
    };
    (ty, shape)
}

fn update(subject: &Subject<'_>, is_keyed: bool) -> Shape {
    let Subject { ident, krate, bodies, .. } = subject;
    let changes =
        |of| Some(quote!(#krate::__private::Content::Changes(#krate::Changes::seen(#of))));
    let which = if is_keyed { "one" } else { "a" };
    let summary = format!(
        "Updates {which} [`{ident}`]: sends what `patch` sets, and nothing else.\n\n\
         Gives the updated item, or `None` where the service answers without a body."
    );
    match bodies {
        Bodies::Own(patch) if is_keyed => Shape {
            summary,
            result: optional(krate, &quote!(Self)),
            argument: Some(quote!(patch: #patch)),
            content: changes(quote!(&patch)),
            ..Shape::default()
        },
        Bodies::Own(patch) => Shape {
            summary,
            result: optional(krate, &quote!(Self)),
            argument: Some(quote!(
                patch: impl ::core::convert::Into<#krate::Keyed<#patch>>
            )),
            content: changes(quote!(
                ::core::convert::Into::<#krate::Keyed<#patch>>::into(patch).changes()
            )),
            ..Shape::default()
        },
        Bodies::Derived(base) => Shape {
            summary,
            generics: Some(quote! {
                <
                    // Said twice, so that a type that does not derive is pointed at itself.
                    P: #krate::Patch<Resource: #krate::Derived<#base>>
                        + #krate::Patch<Resource = T>,
                    T: #krate::Resource,
                >
            }),
            result: optional(krate, &quote!(T)),
            argument: Some(quote!(patch: P)),
            content: changes(quote!(&patch)),
        },
    }
}

fn reference(krate: &Path, summary: &str) -> Shape {
    Shape {
        summary: summary.to_owned(),
        result: request(krate, &quote!(())),
        argument: Some(quote!(reference: impl #krate::IntoReference)),
        content: Some(quote!(#krate::__private::Content::reference(reference))),
        ..Shape::default()
    }
}

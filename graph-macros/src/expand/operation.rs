//! Operations: a thin method for each, which makes an inert request.

mod description;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::{Path, Visibility};

use super::documentation;
use crate::model::{Argument, Kind, Operation};

pub(super) use description::description;

/// The type that operations belong to.
pub(super) struct Subject<'a> {
    pub(super) ident: &'a Ident,
    pub(super) krate: &'a Path,
    pub(super) vis: &'a Visibility,
    pub(super) bodies: Bodies<'a>,
}

/// What is sent to create and update items.
pub(super) enum Bodies<'a> {
    /// The type itself, and its patch.
    Own(Ident),
    /// Any type that derives from the base, and its patch.
    Derived(&'a Path),
}

/// The methods of all operations.
pub(super) fn functions(subject: &Subject<'_>, operations: &[Operation]) -> TokenStream {
    operations.iter().enumerate().map(|(i, operation)| function(subject, i, operation)).collect()
}

/// What an operation's method is made of.
#[derive(Default)]
struct Shape {
    summary: String,
    generics: Option<TokenStream>,
    /// The argument after the path's.
    argument: Option<TokenStream>,
    result: TokenStream,
    content: Option<TokenStream>,
}

fn function(subject: &Subject<'_>, index: usize, operation: &Operation) -> TokenStream {
    let Subject { krate, vis, .. } = subject;
    let index = Literal::usize_unsuffixed(index);
    let shape = shape(subject, operation);
    let doc = format!("{}\n\n{}", shape.summary, documentation::facts(operation));
    let alias = documentation::alias(operation);
    let deprecated = documentation::deprecation(&operation.metadata);
    let Shape { generics, argument, result, content, .. } = shape;
    let name = &operation.name;
    let (arguments, segments) = arguments(krate, &operation.arguments);
    let allow = allow_arguments(arguments.len() + usize::from(argument.is_some()));
    let call = match (operation.kind, content) {
        (Kind::List | Kind::GetReference { is_single: false }, _) => {
            quote!(list::<Self, _, _>(#index, #segments))
        }
        (Kind::Count, _) => quote!(count(#index, #segments)),
        (_, None) => quote!(request::<Self, _>(#index, #segments)),
        (_, Some(content)) => quote!(request_with::<Self, _>(#index, #segments, #content)),
    };
    quote! {
        #[doc = #doc]
        #[doc(alias = #alias)]
        #deprecated
        #allow
        #[inline]
        #vis fn #name #generics (#(#arguments,)* #argument) -> #result {
            #krate::__private::#call
        }
    }
}

/// A path's arguments, and how they are passed on: see `Segments` in `graph_core`.
pub(super) fn arguments(krate: &Path, arguments: &[Argument]) -> (Vec<TokenStream>, TokenStream) {
    /// The longest tuple that is `Segments`.
    const LONGEST: usize = 6;
    let (arguments, values): (Vec<_>, Vec<_>) = arguments
        .iter()
        .map(|Argument { ident, ty, .. }| match ty {
            None => (quote!(#ident: impl #krate::PathSegment), quote!(#ident)),
            Some(ty) => (
                quote!(#ident: impl #krate::IntoArgument<#ty>),
                quote!(#krate::__private::argument::<#ty>(#ident)),
            ),
        })
        .unzip();
    let segments = match values.as_slice() {
        [one] => quote!((#one,)),
        some if some.len() <= LONGEST => quote!((#(#some),*)),
        many => quote!([#(&#many as &dyn #krate::PathSegment),*]),
    };
    (arguments, segments)
}

/// A path may have more ids than clippy lets a function have arguments.
pub(super) fn allow_arguments(count: usize) -> Option<TokenStream> {
    (count > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]))
}

#[allow(clippy::too_many_lines)] // One arm for each kind of operation.
fn shape(subject: &Subject<'_>, operation: &Operation) -> Shape {
    let Subject { ident, krate, bodies, .. } = subject;
    let request = |of: TokenStream| quote!(#krate::Request<#of>);
    let option = |of: TokenStream| request(quote!(::core::option::Option<#of>));
    let object = |purpose: &str, value: TokenStream| {
        let purpose = Ident::new(purpose, Span::call_site());
        let private = quote!(#krate::__private);
        Some(quote!(#private::Content::Object(#value, #private::Purpose::#purpose)))
    };
    let changes =
        |of| Some(quote!(#krate::__private::Content::Changes(#krate::Changes::seen(#of))));
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
        Kind::Create | Kind::Replace => {
            let (purpose, summary) = if operation.kind == Kind::Create {
                ("Create", format!("Creates one [`{ident}`], and gives it as the service made it."))
            } else {
                (
                    "Replace",
                    format!(
                        "Puts one [`{ident}`] in the place of what is there.\n\n\
                         Gives the new item, or `None` where the service answers without a body."
                    ),
                )
            };
            let (generics, ty, value) = match bodies {
                Bodies::Own(_) => (None, quote!(Self), quote!(#krate::Resource::as_object(item))),
                Bodies::Derived(base) => {
                    (Some(quote!(<T: #krate::Derived<#base>>)), quote!(T), quote!(item))
                }
            };
            let is_create = operation.kind == Kind::Create;
            Shape {
                summary: format!(
                    "{summary}\n\nSends what is set, without the key and what only the service writes."
                ),
                generics,
                result: if is_create { request(ty.clone()) } else { option(ty.clone()) },
                argument: Some(quote!(item: &#ty)),
                content: object(purpose, value),
            }
        }
        Kind::Update { is_keyed } => {
            let which = if is_keyed { "one" } else { "a" };
            let summary = format!(
                "Updates {which} [`{ident}`]: sends what `patch` sets, and nothing else.\n\n\
                 Gives the updated item, or `None` where the service answers without a body."
            );
            match bodies {
                Bodies::Own(patch) if is_keyed => Shape {
                    summary,
                    result: option(quote!(Self)),
                    argument: Some(quote!(patch: #patch)),
                    content: changes(quote!(&patch)),
                    ..Shape::default()
                },
                Bodies::Own(patch) => Shape {
                    summary,
                    result: option(quote!(Self)),
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
                    result: option(quote!(T)),
                    argument: Some(quote!(patch: P)),
                    content: changes(quote!(&patch)),
                },
            }
        }
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
        Kind::AddReference | Kind::SetReference => Shape {
            summary: if operation.kind == Kind::AddReference {
                "Adds a reference to an entity that exists."
            } else {
                "Sets the reference to an entity that exists."
            }
            .to_owned(),
            result: request(quote!(())),
            argument: Some(quote!(reference: impl #krate::IntoReference)),
            content: Some(quote!(#krate::__private::Content::reference(reference))),
            ..Shape::default()
        },
        Kind::RemoveReference => Shape {
            summary: "Removes the reference. What it refers to stays.".to_owned(),
            result: request(quote!(())),
            ..Shape::default()
        },
        // Methods of their own: see `call`.
        Kind::Action | Kind::Function => Shape { result: request(quote!(())), ..Shape::default() },
    }
}

//! Collects the faults of a declaration, so that they are all reported at once.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, LitStr, parse_quote};

/// The helper attribute with faults that an attribute macro found.
const FAULTS: &str = "faults";

/// The faults found so far.
///
/// Dropping it unread is a bug in the macro, which the destructor reports.
pub(crate) struct Errors {
    found: Option<Vec<syn::Error>>,
}

impl Errors {
    pub(crate) fn new() -> Self {
        Self { found: Some(Vec::new()) }
    }

    /// Adds a fault that `tokens` show.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds a fault at a span.
    pub(crate) fn span(&mut self, span: Span, message: impl std::fmt::Display) {
        self.push(syn::Error::new(span, message));
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        self.found.get_or_insert_default().push(error);
    }

    /// How many faults there are so far.
    pub(crate) fn count(&self) -> usize {
        self.found.as_ref().map_or(0, Vec::len)
    }

    /// The faults as a helper attribute, so that the item's derive reports them among its own.
    pub(crate) fn hand_on(mut self) -> Option<Attribute> {
        let found = self.found.take().unwrap_or_default();
        let helper = Ident::new(FAULTS, Span::call_site());
        let faults = found.iter().map(syn::Error::to_compile_error).map(|fault| quote!({ #fault }));
        (!found.is_empty()).then(|| parse_quote!(#[graph(#helper(#(#faults)*))]))
    }

    /// Takes what was handed on out of an item's attributes.
    pub(crate) fn take_over(&mut self, attrs: &mut Vec<Attribute>) {
        attrs.retain(|attr| {
            let faults = handed_on(attr);
            let is_other = faults.is_none();
            self.found.get_or_insert_default().extend(faults.into_iter().flatten());
            is_other
        });
    }

    /// The faults as `compile_error!`s in source order, or nothing.
    pub(crate) fn finish(mut self) -> TokenStream {
        let mut found = self.found.take().unwrap_or_default();
        found.sort_by_key(|error| {
            let start = error.span().start();
            (start.line, start.column)
        });
        found.iter().map(syn::Error::to_compile_error).collect()
    }
}

/// The faults in a helper attribute, if it is the one that holds them.
fn handed_on(attr: &Attribute) -> Option<Vec<syn::Error>> {
    let list = attr.meta.require_list().ok().filter(|list| list.path.is_ident("graph"))?;
    let mut tokens = list.tokens.clone().into_iter();
    let (Some(TokenTree::Ident(helper)), Some(TokenTree::Group(faults))) =
        (tokens.next(), tokens.next())
    else {
        return None;
    };
    let group = |token| match token {
        TokenTree::Group(group) => Some(group),
        _ => None,
    };
    (helper == FAULTS).then(|| {
        faults.stream().into_iter().filter_map(group).filter_map(|fault| read(&fault)).collect()
    })
}

/// The fault that `{ ::core::compile_error! { "..." } }` shows, where it shows it.
fn read(fault: &Group) -> Option<syn::Error> {
    let first = fault.stream().into_iter().next()?;
    let last = fault.stream().into_iter().last()?;
    let TokenTree::Group(message) = &last else { return None };
    let message: LitStr = syn::parse2(message.stream()).ok()?;
    Some(syn::Error::new_spanned(quote!(#first #last), message.value()))
}

impl Drop for Errors {
    fn drop(&mut self) {
        let is_lost = self.found.is_some() && !std::thread::panicking();
        assert!(!is_lost, "the errors of a declaration were not reported");
    }
}

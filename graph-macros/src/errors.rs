//! Collects the faults of a declaration, so that they are all reported at once.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

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

impl Drop for Errors {
    fn drop(&mut self) {
        let is_lost = self.found.is_some() && !std::thread::panicking();
        assert!(!is_lost, "the errors of a declaration were not reported");
    }
}

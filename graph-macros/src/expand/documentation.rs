//! The documentation of what is generated.

use crate::model::{Metadata, Operation, Property};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// A field's documentation, or its name in JSON.
///
/// It is written into each place at once: a stream of tokens in another costs a call of the compiler.
pub(super) fn property(property: &Property) -> impl ToTokens {
    struct Docs<'a>(&'a Property);

    impl ToTokens for Docs<'_> {
        fn to_tokens(&self, tokens: &mut TokenStream) {
            let Property { docs, json, .. } = self.0;
            if !docs.iter().any(|attr| attr.path().is_ident("doc")) {
                let name = format!("`{json}`.");
                quote!(#[doc = #name]).to_tokens(tokens);
            }
            for attr in docs {
                attr.to_tokens(tokens);
            }
        }
    }

    Docs(property)
}

/// Fields may be deprecated for others, and are named by generated code all the same.
pub(super) fn allow_deprecated(properties: &[Property]) -> Option<TokenStream> {
    let is_deprecated = |attr: &syn::Attribute| attr.path().is_ident("deprecated");
    let has_deprecated = |property: &Property| property.docs.iter().any(is_deprecated);
    properties.iter().any(has_deprecated).then(|| quote!(#[allow(deprecated)]))
}

/// The request line, what the operation needs, whether it can be repeated, and where it is documented.
pub(super) fn facts(operation: &Operation) -> String {
    let Operation { method, path, metadata, .. } = operation;
    let Metadata { delegated, application, version, clouds, idempotent, docs, .. } = metadata;
    let quoted = |names: &[String]| {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        names.join(" or ")
    };
    let (for_user, for_app) = (quoted(delegated), quoted(application));
    let mut paragraphs = vec![format!("```text\n{} {path}\n```", method.as_str())];
    if !for_user.is_empty() && for_user == for_app {
        paragraphs.push(format!("Permission: {for_user}."));
    } else {
        for (whose, permission) in [("delegated", for_user), ("application", for_app)] {
            if !permission.is_empty() {
                paragraphs.push(format!("Permission, {whose}: {permission}."));
            }
        }
    }
    paragraphs.extend(version.map(|version| format!("In version {version} of the API.")));
    if !clouds.is_empty() {
        let names: Vec<&str> = clouds.iter().map(|cloud| cloud_name(cloud)).collect();
        paragraphs.push(format!("In these clouds: {}.", names.join(", ")));
    }
    paragraphs.extend(idempotent.map(|is_idempotent| repetition(is_idempotent).to_owned()));
    paragraphs.extend(docs.as_ref().map(|link| format!("[Microsoft's reference]({link})")));
    paragraphs.join("\n\n")
}

/// The request line as rustdoc's search takes it: whoever comes from a reference page searches for that. A
/// function stands without its parameters, as on its page.
pub(super) fn alias(operation: &Operation) -> String {
    let Operation { method, path, .. } = operation;
    let mut line = format!("{} {path}", method.as_str());
    if path.contains('(') {
        let segments = line.split('/').map(|one| one.split_once('(').map_or(one, |(name, _)| name));
        line = segments.collect::<Vec<_>>().join("/");
    }
    // What the compiler does not take in an alias. Most paths are sound, and bytes tell it sooner.
    if path.bytes().any(|b| matches!(b, 0..=b' ' | b'"' | b'\'' | 0x80..)) {
        line.retain(|c| !matches!(c, '"' | '\'') && (c == ' ' || !c.is_whitespace()));
    }
    line.truncate(line.trim_end().len());
    line
}

/// `#[deprecated]`, if the operation is.
pub(super) fn deprecation(metadata: &Metadata) -> Option<TokenStream> {
    metadata.deprecated.as_ref().map(|why| {
        if why.is_empty() { quote!(#[deprecated]) } else { quote!(#[deprecated = #why]) }
    })
}

/// What a declaration says where its method would not have said it, or for emphasis.
fn repetition(is_idempotent: bool) -> &'static str {
    if is_idempotent {
        "Idempotent: twice has the effect of once, so it is sent again where its outcome is unknown."
    } else {
        "Not idempotent: it is not sent again where its outcome is unknown."
    }
}

fn cloud_name(cloud: &str) -> &'static str {
    match cloud {
        "us_gov_l4" => "US Government L4",
        "us_gov_l5" => "US Government L5 (DoD)",
        "china" => "China operated by 21Vianet",
        _ => "global",
    }
}

//! What a declaration says about an operation beside what it does: permissions, version, clouds.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::LitStr;

use crate::errors::Errors;
use crate::model::{Metadata, Method, Operation};
use crate::names;
use crate::parse::{Entry, Value, list};

/// The keys that every operation has.
pub(super) const KEYS: &[&str] =
    &["permission", "version", "clouds", "idempotent", "deprecated", "docs"];

/// What the entries of one attribute say, for each of its methods.
#[derive(Default)]
pub(super) struct Given {
    metadata: Metadata,
    /// Permissions for reading alone, and for everything else.
    read: Vec<String>,
    write: Vec<String>,
}

/// Takes over what is not said.
fn fill(metadata: &mut Metadata, other: &Metadata) {
    let Metadata { delegated, application, version, clouds, idempotent, deprecated, docs } =
        metadata;
    // Whoever names a permission names all there are.
    if delegated.is_empty() && application.is_empty() {
        delegated.clone_from(&other.delegated);
        application.clone_from(&other.application);
    }
    if clouds.is_empty() {
        clouds.clone_from(&other.clouds);
    }
    *version = version.or(other.version);
    *idempotent = idempotent.or(other.idempotent);
    *deprecated = deprecated.take().or_else(|| other.deprecated.clone());
    *docs = docs.take().or_else(|| other.docs.clone());
}

const CLOUDS: &[&str] = &["global", "us_gov_l4", "us_gov_l5", "china"];
const VERSIONS: &[&str] = &["v1.0", "beta"];
const WHOSE: &[&str] = &["read", "write", "delegated", "application"];
const LINK: &str = "https://learn.microsoft.com/graph/api/...";

/// How permissions are given under a key.
fn write_permission(key: &Ident) -> String {
    format!("write `{key} = \"DeviceManagementManagedDevices.Read.All\"`")
}

impl Given {
    pub(super) fn read(entries: &[Entry], errors: &mut Errors) -> Self {
        let mut given = Self::default();
        for entry in entries {
            match &*entry.key.to_string() {
                "permission" => given.permission(entry, errors),
                "version" => given.metadata.version = version(entry, errors),
                "clouds" => given.metadata.clouds = clouds(entry, errors),
                "idempotent" => given.metadata.idempotent = boolean(entry, errors),
                "deprecated" => given.metadata.deprecated = deprecated(entry, errors),
                "docs" => given.metadata.docs = link(entry, errors),
                _ => {}
            }
        }
        given
    }

    /// Adds what another attribute says, where this one says nothing.
    pub(super) fn add(&mut self, other: Self) {
        fill(&mut self.metadata, &other.metadata);
        for (mine, others) in [(&mut self.read, other.read), (&mut self.write, other.write)] {
            if mine.is_empty() {
                *mine = others;
            }
        }
    }

    /// Gives each operation what it does not say itself.
    pub(super) fn complete<'a>(&self, operations: impl Iterator<Item = &'a mut Operation>) {
        for operation in operations {
            fill(&mut operation.metadata, &self.of(operation.method));
        }
    }

    /// What is said about an operation of this method.
    pub(super) fn of(&self, method: Method) -> Metadata {
        let mut metadata = self.metadata.clone();
        let general = if method == Method::Get { &self.read } else { &self.write };
        for permissions in [&mut metadata.delegated, &mut metadata.application] {
            if permissions.is_empty() {
                permissions.clone_from(general);
            }
        }
        metadata
    }

    fn permission(&mut self, entry: &Entry, errors: &mut Errors) {
        match &entry.value {
            Value::Assigned(tokens) => {
                let permissions = permissions(&entry.key, tokens, errors);
                self.read.clone_from(&permissions);
                self.write = permissions;
            }
            Value::List(tokens) => {
                for inner in Entry::all(tokens.clone(), errors) {
                    let place = match &*inner.key.to_string() {
                        "read" => &mut self.read,
                        "write" => &mut self.write,
                        "delegated" => &mut self.metadata.delegated,
                        "application" => &mut self.metadata.application,
                        _ => {
                            inner.unknown("permission(...)", WHOSE, errors);
                            continue;
                        }
                    };
                    match &inner.value {
                        Value::Assigned(tokens) => {
                            *place = permissions(&inner.key, tokens, errors);
                        }
                        _ => needs_permission(&inner.key, errors),
                    }
                }
            }
            Value::None => {
                needs_permission(&entry.key, errors);
            }
        }
    }
}

fn needs_permission(key: &Ident, errors: &mut Errors) {
    errors.at(key, format!("`{key}` needs a value; {}", write_permission(key)));
}

/// `"A"` or `["A", "B"]`, the least privileged first.
fn permissions(key: &Ident, tokens: &TokenStream, errors: &mut Errors) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let tokens = match &*tokens {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Bracket => {
            group.stream().into_iter().collect()
        }
        _ => tokens,
    };
    if tokens.is_empty() {
        errors.at(key, format!("`{key}` names no permission; {}", write_permission(key)));
    }
    let mut permissions = Vec::new();
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(p) if p.as_char() == ',');
    for one in tokens.split(is_comma).filter(|one| !one.is_empty()) {
        let one: TokenStream = one.iter().cloned().collect();
        match syn::parse2::<LitStr>(one.clone()) {
            Ok(literal) => {
                let name = literal.value();
                if !is_permission(&name) {
                    errors.at(
                        &literal,
                        format!("`{name}` is not a permission's name; {}", write_permission(key)),
                    );
                }
                permissions.push(name);
            }
            Err(_) => {
                let name = one.to_string().replace(' ', "");
                let write = if is_permission(&name) {
                    format!("write `{key} = \"{name}\"`")
                } else {
                    write_permission(key)
                };
                errors.at(one, format!("a permission must be a string literal; {write}"));
            }
        }
    }
    permissions
}

fn is_permission(name: &str) -> bool {
    let is_fit = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    !name.is_empty() && name.chars().all(is_fit)
}

fn version(entry: &Entry, errors: &mut Errors) -> Option<&'static str> {
    let literal = entry.string("v1.0", errors)?;
    let found = VERSIONS.iter().find(|version| **version == literal.value());
    if found.is_none() {
        errors.at(
            &literal,
            format!("unknown API version `{}`; expected {}", literal.value(), list(VERSIONS)),
        );
    }
    found.copied()
}

fn clouds(entry: &Entry, errors: &mut Errors) -> Vec<&'static str> {
    const WRITE: &str = "write `clouds = [global, china]`";
    let Value::Assigned(tokens) = &entry.value else {
        errors.at(&entry.key, format!("`clouds` needs a value; {WRITE}"));
        return Vec::new();
    };
    let mut clouds = Vec::new();
    let mut is_faulty = false;
    let words = tokens.clone().into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => group.stream().into_iter().collect(),
        other => vec![other],
    });
    for word in words {
        match &word {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {}
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                match CLOUDS.iter().find(|cloud| **cloud == name) {
                    Some(cloud) => clouds.push(*cloud),
                    None => {
                        let hint = names::suggest(&name, CLOUDS).map_or_else(
                            || format!("expected {}", list(CLOUDS)),
                            |near| format!("did you mean `{near}`?"),
                        );
                        errors.at(ident, format!("unknown cloud `{name}`; {hint}"));
                        is_faulty = true;
                    }
                }
            }
            other => {
                errors.at(other, format!("`clouds` takes names; {WRITE}"));
                return clouds;
            }
        }
    }
    if clouds.is_empty() && !is_faulty {
        errors.at(&entry.key, format!("`clouds` names no cloud; {WRITE}"));
    }
    clouds
}

/// `idempotent`, or `idempotent = false`.
fn boolean(entry: &Entry, errors: &mut Errors) -> Option<bool> {
    let Value::Assigned(tokens) = &entry.value else {
        entry.flag(errors);
        return Some(true);
    };
    match &*tokens.to_string() {
        "true" => Some(true),
        "false" => Some(false),
        _ => {
            errors.at(tokens, format!("`{0}` is `true` or `false`; write `{0}` alone", entry.key));
            None
        }
    }
}

/// `deprecated`, or `deprecated = "why"`.
fn deprecated(entry: &Entry, errors: &mut Errors) -> Option<String> {
    match &entry.value {
        Value::Assigned(_) => entry.string("why", errors).map(|literal| literal.value()),
        Value::None => Some(String::new()),
        Value::List(_) => {
            errors.at(
                &entry.key,
                "`deprecated` takes no parentheses; write `deprecated` alone, or \
                 `deprecated = \"why\"`",
            );
            Some(String::new())
        }
    }
}

fn link(entry: &Entry, errors: &mut Errors) -> Option<String> {
    let literal = entry.string(LINK, errors)?;
    let link = literal.value();
    let is_link = link.starts_with("https://") && !link.contains(char::is_whitespace);
    if !is_link {
        errors
            .at(&literal, format!("`docs` must be an address; write it as in `docs = \"{LINK}\"`"));
    }
    is_link.then_some(link)
}

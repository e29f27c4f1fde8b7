//! The description of an operation, which a type's holds for each.

use syn::ext::IdentExt;

use crate::model::{Kind, Metadata, Method, Operation};

/// What is written of an operation in the type's description, with `more` of it among the words. `graph-core`'s
/// `OperationInfo` says what they mean.
pub(crate) fn description(operation: &Operation, more: &[String]) -> String {
    let Operation { name, kind, method, path, metadata, .. } = operation;
    let kind = match kind {
        Kind::Get => "Get",
        Kind::List => "List",
        Kind::Count => "Count",
        Kind::Create => "Create",
        Kind::Update { .. } => "Update",
        Kind::Replace => "Replace",
        Kind::Delete => "Delete",
        Kind::Download => "Download",
        Kind::Upload => "Upload",
        Kind::GetReference { .. } => "GetReference",
        Kind::AddReference => "AddReference",
        Kind::SetReference => "SetReference",
        Kind::RemoveReference => "RemoveReference",
        Kind::Action => "Action",
        Kind::Function => "Function",
    };
    let Metadata { delegated, application, version, clouds, idempotent, deprecated, docs } =
        metadata;
    let mut words = Vec::new();
    if delegated == application {
        words.extend(delegated.iter().map(|permission| ("", &**permission)));
    } else {
        words.extend(delegated.iter().map(|permission| ("delegated:", &**permission)));
        words.extend(application.iter().map(|permission| ("application:", &**permission)));
    }
    words.extend(more.iter().map(|word| ("", &**word)));
    words.extend(version.iter().map(|version| ("version:", *version)));
    words.extend(clouds.iter().map(|cloud| ("cloud:", *cloud)));
    if let Some(is_idempotent) = idempotent.filter(|given| *given != (*method != Method::Post)) {
        words.push(("idempotent:", if is_idempotent { "yes" } else { "no" }));
    }
    words.extend(docs.iter().map(|docs| ("docs:", &**docs)));
    let mut text = format!("{} {kind} {} {path}", name.unraw(), method.as_str());
    for (key, value) in words {
        text.extend([" ", key, value]);
    }
    if let Some(why) = deprecated {
        text.push('\n');
        text.push_str(why);
    }
    text
}

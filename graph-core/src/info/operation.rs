//! The description of an operation.

mod cloud;
mod kind;
mod parameter;

use std::fmt;

pub use cloud::{ApiVersion, Cloud};
pub use kind::{Method, OperationKind};
pub use parameter::{ParameterInfo, ResultInfo};

use crate::edm::EdmType;

/// What generated code writes of an operation, and [`OperationInfo`] reads when it is asked: one literal
/// costs the compiler a tenth of what it says. It is
///
/// ```text
/// name Kind METHOD path
/// ```
///
/// and then, as far as it is so,
///
/// - each permission that is enough, for users and for apps: `Device.Read.All`,
/// - those for either of them alone: `delegated:Device.Read`, `application:Device.Read.All`,
/// - what it takes, by how: `required:name`, `optional:name`, or `nullable:name` of what may be null,
/// - what it gives: `gives:one`, `gives:collection` or `gives:stream`,
/// - `version:beta`, `cloud:china`, `idempotent:yes`, `idempotent:no`, `docs:https://...`,
/// - on lines of its own, why it should not be used any more.
pub type Written = &'static str;

/// The same of an action or function, with the type of each thing that it takes, then of what it gives.
pub type Bound = (Written, &'static [EdmType]);

/// The description of an operation: one method on one path.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The name of the generated function.
    pub name: &'static str,
    /// What it does.
    pub kind: OperationKind,
    /// The HTTP method.
    pub method: Method,
    /// The path with its placeholders, below the API version: `/users/{userId}`.
    pub path: &'static str,
    /// The API version, which is asked several times for each request.
    version: Option<ApiVersion>,
    /// What else is written of it.
    more: &'static str,
    /// The types of its parameters, and of its result.
    types: &'static [EdmType],
}

impl OperationInfo {
    /// An operation of which nothing else is known.
    pub const fn new(
        name: &'static str,
        kind: OperationKind,
        method: Method,
        path: &'static str,
    ) -> Self {
        Self { name, kind, method, path, version: None, more: "", types: &[] }
    }

    /// The same in this version of the API.
    #[must_use]
    pub(crate) const fn in_version(self, version: Option<ApiVersion>) -> Self {
        Self { version, ..self }
    }

    /// The operation at this position of what is written of a type's.
    pub(crate) fn of_path(written: &'static [Written], index: usize) -> Self {
        Self::read(written[index], &[])
    }

    /// The action or function at this position of what is written of a type's.
    pub(crate) fn of_call(written: &'static [Bound], index: usize) -> Self {
        let (written, types) = written[index];
        Self::read(written, types)
    }

    /// The operations of which this is written.
    pub(super) fn of_paths(
        written: &'static [Written],
    ) -> impl ExactSizeIterator<Item = Self> + Clone {
        written.iter().map(|written| Self::read(written, &[]))
    }

    /// The actions and functions of which this is written.
    pub(super) fn of_calls(
        written: &'static [Bound],
    ) -> impl ExactSizeIterator<Item = Self> + Clone {
        written.iter().map(|(written, types)| Self::read(written, types))
    }

    /// The operation of which this is written.
    pub(super) fn read(written: Written, types: &'static [EdmType]) -> Self {
        let mut words = written.splitn(5, ' ');
        let mut next = || words.next().unwrap_or_default();
        let operation = Self {
            name: next(),
            kind: OperationKind::named(next()).unwrap_or(OperationKind::Custom),
            method: Method::named(next()).unwrap_or(Method::Get),
            path: next(),
            version: None,
            more: next(),
            types,
        };
        // Of most, only permissions are written, which have no key.
        if !operation.more.contains(':') {
            return operation;
        }
        let version = operation.word("version").and_then(ApiVersion::named);
        operation.in_version(version)
    }

    /// The permissions of which any one is enough for an app that acts for a signed-in user, the least
    /// privileged first. Empty if they are not declared.
    pub fn delegated_permissions(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.permissions("delegated")
    }

    /// The permissions of which any one is enough for an app that acts for itself, the least privileged first.
    /// Empty if they are not declared.
    pub fn application_permissions(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.permissions("application")
    }

    fn permissions(
        &self,
        whose: &'static str,
    ) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.words().filter_map(move |word| match word.split_once(':') {
            None => Some(word),
            Some((key, permission)) => (key == whose).then_some(permission),
        })
    }

    /// The parameters of an action or function.
    pub fn parameters(&self) -> impl Iterator<Item = ParameterInfo> + Clone + use<> {
        let parameters = self.words().filter_map(|word| {
            let (how, name) = word.split_once(':')?;
            matches!(how, "required" | "optional" | "nullable").then_some((how, name))
        });
        parameters.zip(self.types).map(|((how, name), edm)| ParameterInfo {
            name,
            edm: *edm,
            nullable: how == "nullable",
            required: how == "required",
        })
    }

    /// What an action or function gives.
    pub fn result(&self) -> ResultInfo {
        let ty = self.types.last().copied();
        match (self.word("gives"), ty) {
            (Some("one"), Some(ty)) => ResultInfo::One(ty),
            (Some("collection"), Some(ty)) => ResultInfo::Collection(ty),
            (Some("stream"), _) => ResultInfo::Stream,
            _ => ResultInfo::None,
        }
    }

    /// The API version that has it, where it is not the client's own.
    pub fn version(&self) -> Option<ApiVersion> {
        self.version
    }

    /// The clouds that have it. Empty if they are not declared.
    pub fn clouds(&self) -> impl Iterator<Item = Cloud> + Clone + use<> {
        self.values("cloud").filter_map(Cloud::named)
    }

    /// Whether doing it twice has the effect of doing it once.
    pub fn is_idempotent(&self) -> bool {
        match self.word("idempotent") {
            Some(word) => word == "yes",
            None => self.method != Method::Post,
        }
    }

    /// Why it should not be used any more, or an empty text.
    pub fn deprecated(&self) -> Option<&'static str> {
        self.more.split_once('\n').map(|(_, why)| why)
    }

    /// The page of Microsoft's reference that documents it.
    pub fn docs(&self) -> Option<&'static str> {
        self.word("docs")
    }

    fn words(&self) -> impl Iterator<Item = &'static str> + Clone + use<> {
        let words = self.more.split('\n').next().unwrap_or_default();
        words.split(' ').filter(|word| !word.is_empty())
    }

    /// What is written under a key.
    fn values(&self, key: &'static str) -> impl Iterator<Item = &'static str> + Clone + use<> {
        self.words().filter_map(move |word| word.strip_prefix(key)?.strip_prefix(':'))
    }

    fn word(&self, key: &'static str) -> Option<&'static str> {
        self.values(key).next()
    }
}

/// The request line without ids: `PATCH /users/{userId}`.
impl fmt::Display for OperationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

#[allow(clippy::missing_fields_in_debug)] // What is written, by its meaning.
impl fmt::Debug for OperationInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OperationInfo")
            .field("name", &self.name)
            .field("kind", &self.kind)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("parameters", &self.parameters().collect::<Vec<_>>())
            .field("result", &self.result())
            .field("delegated_permissions", &self.delegated_permissions().collect::<Vec<_>>())
            .field("application_permissions", &self.application_permissions().collect::<Vec<_>>())
            .field("version", &self.version())
            .field("clouds", &self.clouds().collect::<Vec<_>>())
            .field("is_idempotent", &self.is_idempotent())
            .field("deprecated", &self.deprecated())
            .field("docs", &self.docs())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{ApiVersion, Cloud, EdmType, Method, OperationInfo, OperationKind, ResultInfo};

    fn read(written: &'static str) -> OperationInfo {
        OperationInfo::read(written, &[EdmType::Str, EdmType::Int32])
    }

    #[test]
    fn what_is_not_written_is_not_so() {
        let get = read("get Get GET /boxes/{boxId}");
        assert_eq!((get.name, get.kind, get.method), ("get", OperationKind::Get, Method::Get));
        assert_eq!(get.path, "/boxes/{boxId}");
        assert_eq!(get.delegated_permissions().chain(get.application_permissions()).count(), 0);
        assert_eq!((get.parameters().count(), get.clouds().count()), (0, 0));
        assert_eq!((get.result(), get.version()), (ResultInfo::None, None));
        assert_eq!((get.docs(), get.deprecated()), (None, None));
        assert!(get.is_idempotent() && !read("open Action POST /boxes").is_idempotent());
    }

    #[test]
    fn all_that_is_written_is_read() {
        let all = read(
            "near Function GET /near(place='{place}') delegated:Box.Read delegated:Box.Write \
             application:Box.Read.All required:place nullable:limit gives:collection version:beta \
             cloud:global cloud:us_gov_l5 idempotent:no docs:https://example.com/a:b\nUse `/far`:\nit is near.",
        );
        assert!(all.delegated_permissions().eq(["Box.Read", "Box.Write"]));
        assert!(all.application_permissions().eq(["Box.Read.All"]));
        let parameters: Vec<_> =
            all.parameters().map(|one| (one.name, one.edm, one.nullable, one.required)).collect();
        let expected =
            [("place", EdmType::Str, false, true), ("limit", EdmType::Int32, true, false)];
        assert_eq!(parameters, expected);
        assert_eq!(all.result(), ResultInfo::Collection(EdmType::Int32));
        assert_eq!(all.version(), Some(ApiVersion::Beta));
        assert!(all.clouds().eq([Cloud::Global, Cloud::UsGovL5]));
        assert!(!all.is_idempotent());
        assert_eq!(all.docs(), Some("https://example.com/a:b"));
        assert_eq!(all.deprecated(), Some("Use `/far`:\nit is near."));
    }

    #[test]
    fn a_permission_of_both_is_written_once() {
        let list = read("list List GET /boxes Box.Read.All version:v1.0 idempotent:yes\n");
        assert!(list.delegated_permissions().eq(["Box.Read.All"]));
        assert!(list.application_permissions().eq(["Box.Read.All"]));
        assert_eq!((list.version(), list.deprecated()), (Some(ApiVersion::V1), Some("")));
    }
}

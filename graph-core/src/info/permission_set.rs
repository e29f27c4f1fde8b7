//! The permissions that an app needs for what it does.

use super::OperationInfo;

/// The least-privileged permissions with which some operations can be called.
///
/// Where both `X.Read.All` and `X.ReadWrite.All` are needed, it has the second alone, which
/// [includes the first](https://learn.microsoft.com/graph/permissions-overview#permissions-naming-pattern).
///
/// ```
/// use graph_core::{PermissionSet, Resource, graph_resource};
///
/// #[graph_resource(
///     path = "/users/{userId}",
///     method = [GET, PATCH],
///     permission(read = "User.Read.All", write = "User.ReadWrite.All"),
/// )]
/// pub struct User {
///     #[graph(key)]
///     pub id: String,
/// }
///
/// let set = PermissionSet::of(User::INFO.all_operations());
/// assert_eq!(set.application.len(), 1);
/// assert_eq!(set.application[0].name, "User.ReadWrite.All");
/// assert_eq!(set.application[0].operations.len(), 2);
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PermissionSet {
    /// For an app that acts for a signed-in user.
    pub delegated: Vec<NeededPermission>,
    /// For an app that acts for itself.
    pub application: Vec<NeededPermission>,
}

/// A permission, and what it is needed for.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NeededPermission {
    /// Its name.
    pub name: &'static str,
    /// The operations that it is enough for, and that no other permission of the set is needed for.
    pub operations: Vec<OperationInfo>,
}

impl PermissionSet {
    /// The permissions that these operations need. Those that declare none are in none of the lists.
    pub fn of(operations: impl IntoIterator<Item = OperationInfo>) -> Self {
        let operations: Vec<_> = operations.into_iter().collect();
        Self {
            delegated: least(&operations, OperationInfo::delegated_permissions),
            application: least(&operations, OperationInfo::application_permissions),
        }
    }
}

/// Any one of an operation's permissions is enough for it, and the first is the least privileged.
fn least<P: Iterator<Item = &'static str>>(
    operations: &[OperationInfo],
    of: impl Fn(&OperationInfo) -> P,
) -> Vec<NeededPermission> {
    let operations: Vec<(&OperationInfo, Vec<&'static str>)> =
        operations.iter().map(|operation| (operation, of(operation).collect())).collect();
    let mut names: Vec<&'static str> = Vec::new();
    // First what has no alternative: it may be one of another operation.
    for has_alternatives in [false, true] {
        for (_, enough) in &operations {
            let is_served = enough.iter().any(|one| names.iter().any(|name| includes(name, one)));
            if (enough.len() > 1) == has_alternatives
                && !is_served
                && let Some(first) = enough.first()
            {
                names.retain(|name| !includes(first, name));
                names.push(first);
            }
        }
    }
    let mut needed: Vec<_> =
        names.iter().map(|name| NeededPermission { name, operations: Vec::new() }).collect();
    for (operation, enough) in operations {
        let serving = needed.iter_mut().find(|one| enough.iter().any(|e| includes(one.name, e)));
        if let Some(permission) = serving {
            permission.operations.push(*operation);
        }
    }
    needed
}

/// Whether a permission is another one, or that to read and write what the other one reads.
fn includes(permission: &str, other: &str) -> bool {
    let (mut parts, mut of_other) = (permission.split('.'), other.split('.'));
    loop {
        match (parts.next(), of_other.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a == b || (a, b) == ("ReadWrite", "Read") => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{OperationInfo, PermissionSet};

    fn operation(written: &'static str) -> OperationInfo {
        OperationInfo::read(written, &[])
    }

    fn read() -> OperationInfo {
        operation("x Action POST /x A.Read.All")
    }

    fn write() -> OperationInfo {
        operation("x Action POST /x delegated:A.ReadWrite.All")
    }

    fn other() -> OperationInfo {
        operation("x Action POST /x B.Read")
    }

    fn either() -> OperationInfo {
        operation(
            "x Action POST /x delegated:C.Read.All delegated:B.ReadWrite delegated:B.Read \
             application:D.Act",
        )
    }

    fn none() -> OperationInfo {
        operation("x Action POST /x")
    }

    fn delegated(operations: &[OperationInfo]) -> Vec<(&'static str, usize)> {
        let set = PermissionSet::of(operations.iter().copied());
        set.delegated.iter().map(|needed| (needed.name, needed.operations.len())).collect()
    }

    #[test]
    fn the_least_is_needed() {
        assert_eq!(delegated(&[read()]), [("A.Read.All", 1)]);
        assert_eq!(delegated(&[read(), other()]), [("A.Read.All", 1), ("B.Read", 1)]);
        assert_eq!(delegated(&[none()]), []);
    }

    #[test]
    fn what_reads_and_writes_is_enough_to_read() {
        assert_eq!(delegated(&[read(), write(), read()]), [("A.ReadWrite.All", 3)]);
        assert_eq!(delegated(&[write(), read()]), [("A.ReadWrite.All", 2)]);
        let set = PermissionSet::of([read(), write()]);
        assert_eq!(set.application[0].name, "A.Read.All");
        assert_eq!(set.application[0].operations.len(), 1);
    }

    #[test]
    fn of_alternatives_one_is_taken_that_is_needed_anyway() {
        assert_eq!(delegated(&[either()]), [("C.Read.All", 1)]);
        assert_eq!(delegated(&[either(), other()]), [("B.Read", 2)]);
        assert_eq!(delegated(&[either(), write()]), [("A.ReadWrite.All", 1), ("C.Read.All", 1)]);
    }
}

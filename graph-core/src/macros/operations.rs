//! The reference of `#[graph_operations]`.

/// Declares the actions and functions that are bound to a type.
///
/// It goes on an `impl` block of functions that have no bodies and take no `self`: a path says which
/// item is meant. Each has a `#[graph(...)]` with the HTTP method.
///
/// ```
/// use graph_core::{graph_operations, graph_resource};
///
/// #[graph_resource(path = "/deviceManagement/managedDevices/{managedDeviceId}", method = GET)]
/// pub struct ManagedDevice {
///     #[graph(key)]
///     pub id: String,
/// }
///
/// #[graph_operations(
///     path = "/deviceManagement/managedDevices/{managedDeviceId}",
///     also(for_user = "/users/{userId}/managedDevices/{managedDeviceId}"),
///     permission = "DeviceManagementManagedDevices.PrivilegedOperations.All",
/// )]
/// impl ManagedDevice {
///     /// Wipes the device.
///     #[graph(POST)]
///     fn wipe(keep_user_data: Option<bool>, mac_os_unlock_code: Option<String>);
///
///     /// Locks the device.
///     #[graph(POST)]
///     fn remote_lock();
/// }
///
/// let request = ManagedDevice::wipe("1a2b", ManagedDeviceWipe::new().keep_user_data(false));
/// assert_eq!(request.path()?, "/deviceManagement/managedDevices/1a2b/wipe");
/// assert_eq!(request.body(), Some(&br#"{"keepUserData":false}"#[..]));
/// let request = ManagedDevice::remote_lock_for_user("ada", "1a2b");
/// assert_eq!(request.path()?, "/users/ada/managedDevices/1a2b/remoteLock");
/// # Ok::<(), graph_core::Error>(())
/// ```
///
/// # Paths
///
/// A function without a `path` of its own is below the block's, under its name in lower camel case, and
/// below each path in `also(...)`, whose functions end in the name there. A function's own path is whole,
/// and may have an `also(...)` too. A second `#[graph(...)]` on a function gives it one more path, with a
/// `name` of its own.
///
/// # Parameters
///
/// The parameters of a function, which is called by `GET`, stand in the path: `getX(scope='{scope}')`, in
/// quotes if they are text, whose own quotes are then doubled. An action's make up the body, unless a
/// placeholder of the path has the parameter's name. The body's type is named after the type and the
/// function, and its properties are absent, null or a value as in a patch. Its `Debug` shows which
/// parameters are set and not their values:
///
/// | parameter | in the body |
/// |---|---|
/// | `notes: Option<String>` | absent, null or a value |
/// | `#[graph(not_null)] count: Option<i32>` | absent or a value |
/// | `name: String` | always there: an argument of the body's `new` |
/// | `content: Media` | no JSON: the body is this [`Media`](crate::Media) |
///
/// `#[graph(name = "...")]` names a parameter where the rule does not, in JSON or in a function's path.
///
/// ```
/// # use graph_core::{graph_complex, graph_operations, graph_resource};
/// # #[graph_resource(path = "/deviceManagement", method = GET, singleton)]
/// # pub struct DeviceManagement {
/// #     #[graph(key)]
/// #     pub id: String,
/// # }
/// # #[graph_complex]
/// # pub struct RolePermission {
/// #     pub actions: Option<Vec<String>>,
/// # }
/// #[graph_operations(path = "/deviceManagement")]
/// impl DeviceManagement {
///     #[graph(GET)]
///     fn get_effective_permissions(scope: String) -> Vec<RolePermission>;
///
///     #[graph(POST, path = "/deviceManagement/microsoft.graph.rename")]
///     fn rename(name: String, #[graph(not_null)] attempts: Option<i32>) -> bool;
/// }
///
/// let request = DeviceManagement::get_effective_permissions("it's").page();
/// assert_eq!(
///     request.path()?,
///     "/deviceManagement/getEffectivePermissions(scope='it%27%27s')"
/// );
/// let request = DeviceManagement::rename(DeviceManagementRename::new("Contoso").attempts(3));
/// assert_eq!(request.body(), Some(&br#"{"name":"Contoso","attempts":3}"#[..]));
/// # Ok::<(), graph_core::Error>(())
/// ```
///
/// # Results
///
/// | written | request | answer |
/// |---|---|---|
/// | nothing | `Request<()>` | any success |
/// | `-> T` | `Request<T>` | a value, with or without `{"value": ...}` around it |
/// | `-> Option<T>` | `Request<Option<T>>` | the same, or no body |
/// | `-> Vec<T>` | [`ListRequest<T>`](crate::ListRequest) | a collection, page by page |
/// | `-> Bytes` | `Request<Bytes>` | a stream, as it is |
///
/// # Keys
///
/// In the attribute's parentheses: `path` and `also(...)`; the facts of all its operations, such as
/// `permission`, as in [`graph_resource`](crate::graph_resource); `crate = path::to::graph_core`; and
/// `ext = ManagedDeviceExt` for a type of another crate, whose operations then are a trait's.
///
/// In a function's `#[graph(...)]`: the method, such as `POST`; `path`, `also(...)` and `name = "..."`; and
/// facts of its own. Functions are `pub` unless they say otherwise. A type has one such block in its own
/// crate, which its description then names.
///
/// ```
/// mod other_crate {
///     # use graph_core::graph_resource;
///     #[graph_resource(path = "/users/{userId}", method = GET)]
///     pub struct User {
///         #[graph(key)]
///         pub id: String,
///     }
/// }
///
/// use graph_core::graph_operations;
/// use other_crate::User;
///
/// #[graph_operations(ext = UserExt)]
/// impl User {
///     #[graph(
///         POST,
///         path = "/users/{userId}/revokeSignInSessions",
///         permission = "User.RevokeSessions.All",
///         idempotent,
///     )]
///     fn revoke_sign_in_sessions() -> bool;
/// }
///
/// assert_eq!(User::revoke_sign_in_sessions("1a2b").path()?, "/users/1a2b/revokeSignInSessions");
/// # Ok::<(), graph_core::Error>(())
/// ```
pub use graph_macros::graph_operations;

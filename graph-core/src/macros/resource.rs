//! The reference of `#[graph_resource]`, `#[graph_complex]` and `#[graph_projection]`.

/// Declares a Microsoft Graph resource and its operations.
///
/// The struct's fields are the properties. Each attribute adds operations on one path; any number of
/// them can stand on one struct.
///
/// ```
/// use graph_core::graph_resource;
///
/// /// A user of the tenant.
/// #[graph_resource(path = "/users", method = [GET, POST])]
/// #[graph_resource(path = "/users/{userId}", method = [GET, PATCH, DELETE])]
/// #[graph_resource(path = "/me", method = GET, singleton, name = "get_me")]
/// pub struct User {
///     /// The user's object id.
///     #[graph(key)]
///     pub id: String,
///     /// The name in the address book.
///     pub display_name: Option<String>,
///     #[graph(not_null)]
///     pub account_enabled: Option<bool>,
///     #[graph(read_only, name = "mail")]
///     pub email: Option<String>,
///     #[graph(navigation)]
///     pub manager: Option<Box<User>>,
/// }
///
/// let patch = UserPatch::new().display_name("Ada").account_enabled(true);
/// let request = User::update("1a2b", patch);
/// assert_eq!(request.operation().to_string(), "PATCH /users/{userId}");
///
/// let request = User::list().filter(User::DISPLAY_NAME.starts_with("A")).top(5).page();
/// assert_eq!(request.url()?, "/users?$filter=startswith(displayName,%27A%27)&$top=5");
/// # Ok::<(), graph_core::Error>(())
/// ```
///
/// # What it generates
///
/// - On the struct: a function for each operation, which takes the path's placeholders as arguments,
///   in order, and gives an inert [`Request`](crate::Request), [`ListRequest`](crate::ListRequest) or
///   [`CountRequest`](crate::CountRequest); and a constant for each property, a
///   [`Property`](crate::Property) to filter, select, order and expand by.
/// - With a PATCH, the body's type, named after the struct with `Patch` at the end. Its setters take
///   values, [`Null`](crate::Null) where the property may be null, and `Option`s that say what their
///   `None` means ([`OptionExt`](crate::OptionExt)). `edit` on the struct and `between` on the patch
///   find the difference of two values. One that arrives as JSON is checked by
///   [`Patch::from_json`](crate::Patch::from_json). Its `Debug` shows which properties it changes and
///   not to what: passwords and keys are written, and never read.
/// - The public description, [`Resource::INFO`](crate::Resource::INFO).
/// - [`Object`](crate::Object), [`Value`](crate::Value), `Clone`, `Debug`, `Default`, `PartialEq`, and
///   serde's `Serialize` and `Deserialize`. Do not derive these as well, and put other derives below
///   the attribute: it does not see those above.
/// - A field `additional`, an [`Additional`](crate::Additional). A struct literal ends in
///   `..Default::default()`.
///
/// # Operations
///
/// `path = "/users/{userId}"` is the path below the API version. Each `{placeholder}` is one segment and
/// becomes an argument in snake case; `microsoft.graph.androidLobApp` casts to a type, `users('{userId}')` is
/// an item, and `getX(scope='{scope}')` takes a text. `method = GET` or `method = [GET, PATCH]` says what is
/// done there:
///
/// | method | path | function | gives |
/// |---|---|---|---|
/// | `GET` | ends in a placeholder, or `singleton` | `get` | `Request<Self>` |
/// | `GET` | ends in a name | `list` | `ListRequest<Self>` |
/// | `GET` | `.../$count` | `count` | `CountRequest<Self>` |
/// | `POST` | ends in a name | `create(&item)` | `Request<Self>` |
/// | `PATCH` | any | `update(patch)` | `Request<Option<Self>>` |
/// | `PUT` | any | `replace(&item)` | `Request<Option<Self>>` |
/// | `DELETE` | any | `delete` | `Request<()>` |
/// | `GET`, `PUT` | `.../$value` | `download`, `upload(media)` | `Request<Bytes>`, `Request<()>` |
/// | `GET` | `.../manager/$ref` | `get_manager_ref` | `Request<Reference>` with `singleton`, else a list |
/// | `POST`, `PUT`, `DELETE` | `.../manager/$ref` | `add_manager_ref(entity)`, `set_manager_ref(entity)`, `remove_manager_ref` | `Request<()>` |
///
/// `create` and `replace` take the struct itself: a type of their own would have the same properties
/// once more. They send what is set, and neither the key, what is read-only, nor navigation properties.
/// A PATCH of a path that ends in a name takes a [`Keyed`](crate::Keyed) patch: the patch itself, or the
/// patch with the item's key, which the body then carries.
///
/// | key | meaning |
/// |---|---|
/// | `also(for_user = "/users/{userId}/devices")` | the same operations on more paths, whose functions end in the name: `list_for_user` |
/// | `name = "update_me"` | the function's name, where the default is taken |
/// | `singleton` | a path that ends in a name, and names one item |
/// | `permission = "User.Read.All"` | the permission that is needed, or in `[...]` several of which one is enough, the least privileged first |
/// | `permission(read = "...", write = "...")` | one for `GET`, one for the rest; also `delegated` and `application` |
/// | `version = "beta"` | the API version, where only that one has it; requests go there |
/// | `clouds = [global, us_gov_l4, us_gov_l5, china]` | the clouds that have it |
/// | `idempotent`, `idempotent = false` | whether doing it twice has the effect of doing it once; by default all but `POST` |
/// | `deprecated`, `deprecated = "use `x`"` | not to be used any more |
/// | `docs = "https://..."` | the reference page |
///
/// The last six, from `permission` on, are facts. In an attribute that has no path they are those of all
/// operations of the type that do not say otherwise. They are in the operation's
/// [`OperationInfo`](crate::OperationInfo) and in the function's documentation. rustdoc's search finds the
/// function by its request line, as in `GET /users/{userId}`.
///
/// ```
/// use graph_core::{Resource, graph_resource};
///
/// #[graph_resource(
///     path = "/deviceManagement/managedDevices",
///     also(for_user = "/users/{userId}/managedDevices"),
///     method = GET,
/// )]
/// #[graph_resource(
///     path = "/deviceManagement/managedDevices/{managedDeviceId}",
///     also(for_user = "/users/{userId}/managedDevices/{managedDeviceId}"),
///     method = [GET, DELETE],
/// )]
/// #[graph_resource(permission(
///     read = "DeviceManagementManagedDevices.Read.All",
///     write = "DeviceManagementManagedDevices.ReadWrite.All",
/// ))]
/// pub struct ManagedDevice {
///     #[graph(key)]
///     pub id: String,
/// }
///
/// assert_eq!(ManagedDevice::get_for_user("ada", "1a2b").path()?, "/users/ada/managedDevices/1a2b");
/// let delete = ManagedDevice::delete("1a2b").operation();
/// let permissions: Vec<_> = delete.application_permissions().collect();
/// assert_eq!(permissions, ["DeviceManagementManagedDevices.ReadWrite.All"]);
/// # Ok::<(), graph_core::Error>(())
/// ```
///
/// ```
/// use graph_core::{Resource, graph_resource};
///
/// #[graph_resource(
///     path = "/users/{userId}",
///     method = [GET, DELETE],
///     permission(read = "User.Read.All", write = "User.ReadWrite.All"),
///     docs = "https://learn.microsoft.com/graph/api/resources/user",
/// )]
/// #[graph_resource(
///     path = "/users/{userId}/photo/$value",
///     method = [GET, PUT],
///     permission(delegated = "User.ReadWrite", application = ["User.ReadWrite.All", "Directory.ReadWrite.All"]),
///     version = "beta",
///     clouds = [global, us_gov_l4],
///     idempotent,
///     deprecated = "use `/photos`",
/// )]
/// #[graph_resource(path = "/users/{userId}/manager/$ref", method = [GET, PUT, DELETE], singleton)]
/// pub struct User {
///     #[graph(key)]
///     pub id: String,
/// }
///
/// let get = User::get("1a2b").operation();
/// assert!(get.application_permissions().eq(["User.Read.All"]));
/// let download = User::download("1a2b").operation();
/// assert!(download.delegated_permissions().eq(["User.ReadWrite"]));
/// assert_eq!(download.deprecated(), Some("use `/photos`"));
/// let request = User::set_manager_ref("1a2b", User::get("3c4d"));
/// assert_eq!(request.body(), Some(&br#"{"@odata.id":"/users/3c4d"}"#[..]));
/// ```
///
/// # The type
///
/// | key | meaning |
/// |---|---|
/// | `odata_type = "microsoft.graph.security.alert"` | the type in metadata; by default `microsoft.graph.` and the struct's name in lower camel case, for a base without `Base` at its end |
/// | `base` | other types derive from this one: see [`graph_hierarchy`](crate::graph_hierarchy) |
/// | `abstract` | with `base`: no object is of this type itself |
/// | `base = MobileAppBase` | it derives from another type, whose properties it has |
/// | `open` | its objects may have properties that are declared nowhere; they are in `additional`, as for any type |
/// | `crate = path::to::graph_core` | where this crate is found, if not at `::graph_core` |
///
/// They may stand on any of a type's attributes, and `#[graph_resource]` alone declares a type without
/// operations of its own.
///
/// # Fields
///
/// `Option<T>` of any [`Value`](crate::Value): services answer with parts of an object, so only the key
/// must be there. A plain `T` is allowed; an answer without it is then an error. `Option` must be
/// written out: the macro does not see through a type alias. A type that holds itself does so in a
/// `Box` or `Vec`, and may call itself `Self`.
///
/// A list may hold nulls. `Option<Vec<Option<T>>>` keeps them, and a setter of the patch takes them as
/// `[Some("a"), None]`. `Option<Vec<T>>` is for lists in which nulls say nothing: one that arrives is
/// left out, and is gone when the list is sent again. In filters the two are the same.
///
/// | key of `#[graph(...)]` | meaning |
/// |---|---|
/// | `key` | identifies the item; not optional, and neither created nor changed by the app |
/// | `not_null` | the service holds no null: a patch cannot clear it |
/// | `read_only` | only the service writes it |
/// | `immutable` | a create sets it, and a PATCH cannot change it; also for a key that the app chooses |
/// | `navigation` | leads to other entities: there only if it is expanded, and never written |
/// | `navigation, deep_insert` | a create sends the entities that it leads to |
/// | `navigation, bind` | [`Request::bind`](crate::Request::bind) sets it to an entity that exists |
/// | `name = "mail"` | the name in JSON, where the field's name in lower camel case is another |
///
/// ```
/// use graph_core::{Null, graph_resource};
///
/// #[graph_resource(path = "/schemaExtensions", method = POST)]
/// #[graph_resource(path = "/schemaExtensions/{schemaExtensionId}", method = PATCH, open)]
/// pub struct SchemaExtension {
///     #[graph(key, immutable)]
///     pub id: String,
///     #[graph(immutable)]
///     pub owner: Option<String>,
///     pub description: Option<String>,
///     #[graph(read_only)]
///     pub status: Option<String>,
///     #[graph(name = "type")]
///     pub kind: Option<String>,
/// }
///
/// let extension = SchemaExtension {
///     id: "contoso_devices".into(),
///     owner: Some("1a2b".into()),
///     status: Some("InDevelopment".into()),
///     ..Default::default()
/// };
/// let body = r##"{"@odata.type":"#microsoft.graph.schemaExtension","id":"contoso_devices","owner":"1a2b"}"##;
/// assert_eq!(SchemaExtension::create(&extension).body(), Some(body.as_bytes()));
/// // There is no `owner` to set here.
/// let patch = SchemaExtensionPatch::new().description(Null).kind("Device");
/// ```
///
/// A `#[cfg]`, documentation and `#[deprecated]` on a field carry over to what is generated from it.
pub use graph_macros::graph_resource;

/// Declares a Microsoft Graph complex type: an object without an identity, which is part of another.
///
/// Fields and their keys are those of [`graph_resource`](crate::graph_resource), without `key`; the
/// attribute takes `odata_type`, `base`, `abstract`, `base = ...`, `open` and `crate = ...`. Absent
/// properties are not written. In a patch, a value that was read is written with nulls for what it has lost
/// since, as `edit` finds it; a value that was made has none, unless you put one into `additional`.
///
/// ```
/// use graph_core::{Property, graph_complex, graph_resource};
///
/// #[graph_complex]
/// pub struct MimeContent {
///     pub r#type: Option<String>,
///     pub value: Option<graph_core::Binary>,
/// }
///
/// #[graph_resource(path = "/apps/{appId}", method = PATCH)]
/// pub struct App {
///     #[graph(key)]
///     pub id: String,
///     pub large_icon: Option<MimeContent>,
/// }
///
/// let icon = MimeContent { r#type: Some("image/png".into()), ..Default::default() };
/// let patch = AppPatch::new().large_icon(icon);
/// assert_eq!(
///     serde_json::to_string(&patch)?,
///     r##"{"@odata.type":"#microsoft.graph.app","largeIcon":{"type":"image/png"}}"##
/// );
/// assert_eq!(App::LARGE_ICON.path(MimeContent::TYPE).eq("image/png").to_string(), "largeIcon/type eq 'image/png'");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub use graph_macros::graph_complex;

/// Declares a part of a resource: a struct whose fields are what a request selects.
///
/// `of = ...` names the resource, or the hierarchy. A field that the resource does not have, or has with
/// another type, is a compile error. [`ListRequest::project`](crate::ListRequest::project) and
/// [`Request::project`](crate::Request::project) select the fields and give the struct.
///
/// ```
/// use graph_core::{graph_projection, graph_resource};
///
/// #[graph_resource(path = "/users", method = GET)]
/// pub struct User {
///     #[graph(key)]
///     pub id: String,
///     pub display_name: Option<String>,
///     pub mail: Option<String>,
///     pub job_title: Option<String>,
/// }
///
/// #[graph_projection(of = User)]
/// struct Row {
///     id: String,
///     display_name: Option<String>,
/// }
///
/// let request = User::list().filter(User::JOB_TITLE.eq("Engineer")).project::<Row>().page();
/// assert_eq!(
///     request.url()?,
///     "/users?$filter=jobTitle%20eq%20%27Engineer%27&$select=id,displayName"
/// );
/// # Ok::<(), graph_core::Error>(())
/// ```
///
/// Fields may be `#[graph(name = "...")]`d; the attribute also takes `crate = ...`. What it implements is
/// what [`graph_complex`](crate::graph_complex) does, and [`Projection`](crate::Projection).
pub use graph_macros::graph_projection;

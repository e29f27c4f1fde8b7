//! The reference of `#[graph_hierarchy]`.

/// Declares a hierarchy: an enum that is one of the types which derive from a base.
///
/// The enum has Graph's name, and the base's struct that name with `Base` at the end. Properties and
/// operations whose type is the base in metadata use the enum: what arrives is what `@odata.type` says,
/// wherever that stands in the object.
///
/// ```
/// use graph_core::{graph_hierarchy, graph_resource};
///
/// #[graph_resource(base, abstract)]
/// pub struct DeviceCompliancePolicyBase {
///     #[graph(key)]
///     pub id: String,
///     pub display_name: Option<String>,
/// }
///
/// #[graph_resource(base = DeviceCompliancePolicyBase)]
/// pub struct IosCompliancePolicy {
///     #[graph(not_null)]
///     pub passcode_required: Option<bool>,
/// }
///
/// #[graph_hierarchy(base = DeviceCompliancePolicyBase)]
/// #[graph_resource(path = "/deviceManagement/deviceCompliancePolicies", method = [GET, POST])]
/// #[graph_resource(
///     path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}",
///     method = [GET, PATCH, DELETE],
/// )]
/// pub enum DeviceCompliancePolicy {
///     Ios(IosCompliancePolicy),
///     #[cfg(feature = "android")]
///     Android(AndroidCompliancePolicy),
/// }
///
/// // What is created and updated is the derived type, by the base's path.
/// let policy = IosCompliancePolicy {
///     display_name: Some("iOS".into()),
///     passcode_required: Some(true),
///     ..Default::default()
/// };
/// let create = DeviceCompliancePolicy::create(&policy);
/// assert_eq!(create.operation().to_string(), "POST /deviceManagement/deviceCompliancePolicies");
/// DeviceCompliancePolicy::update("1a2b", IosCompliancePolicyPatch::new().display_name("Phones"));
///
/// // The base's properties are there whatever the type is.
/// let policy = DeviceCompliancePolicy::from(policy);
/// assert_eq!(policy.display_name(), Some("iOS"));
/// match &policy {
///     DeviceCompliancePolicy::Ios(ios) => assert_eq!(ios.passcode_required, Some(true)),
///     DeviceCompliancePolicy::Unknown(unknown) => println!("{}", unknown.odata_type()),
///     _ => {}
/// }
/// assert!(policy.as_ios().is_some());
/// let ios: Result<IosCompliancePolicy, DeviceCompliancePolicy> = policy.try_into();
/// ```
///
/// # What it generates
///
/// - The variants in boxes, and two more: `Base`, for the base itself, and `Unknown`, an
///   [`UnknownType`](crate::UnknownType) for types that are not among the variants. What arrives as one
///   goes out unchanged.
/// - On the enum: the operations, a constant and a method for each property of the base, and `as_...`
///   for each variant; `From` and `TryFrom` between the enum and each variant's type.
/// - [`Hierarchy`](crate::Hierarchy) with its public description, [`Object`](crate::Object),
///   [`Value`](crate::Value), `Clone`, `Debug`, `Default`, `PartialEq` and serde's traits. The enum is
///   `#[non_exhaustive]`.
///
/// # Bases
///
/// `#[graph_resource(base)]` lets other types derive from a struct, and `base = ...` derives from one:
/// the base's fields come before the type's own, in the struct, its constants and its patch. A type can
/// do both. The two may stand in different modules or crates, in any order; the types of the base's
/// fields must be in scope where a type derives from it. `Self` in one of them stays the base.
/// [`Derived`](crate::Derived) says what derives from what.
///
/// ```
/// mod base {
///     use graph_core::graph_resource;
///
///     #[graph_resource(base, abstract)]
///     pub struct MobileAppBase {
///         #[graph(key)]
///         pub id: String,
///     }
/// }
///
/// use graph_core::graph_resource;
///
/// #[graph_resource(base, abstract, base = base::MobileAppBase)]
/// pub struct MobileLobApp {
///     pub file_name: Option<String>,
/// }
///
/// #[graph_resource(base = MobileLobApp)]
/// pub struct AndroidLobApp {
///     pub package_id: Option<String>,
/// }
///
/// let app = AndroidLobApp { file_name: Some("a.apk".into()), ..Default::default() };
/// let json = serde_json::to_string(&app)?;
/// assert_eq!(json, r##"{"@odata.type":"#microsoft.graph.androidLobApp","id":"","fileName":"a.apk"}"##);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// `abstract` says of a base what metadata does: each object is of a type that derives from it. It changes
/// nothing of what is generated, since a service may send what it should not; `TypeInfo::is_abstract` tells it
/// to those who read descriptions.
///
/// ```
/// # use graph_core::{Resource, graph_resource};
/// # #[graph_resource(base, abstract)]
/// # pub struct MobileAppBase {
/// #     #[graph(key)]
/// #     pub id: String,
/// # }
/// assert!(MobileAppBase::INFO.is_abstract);
/// ```
///
/// A base without operations of its own may leave the key to the types that derive from it, each of which
/// then has one. A selection of their hierarchy has no key, as the base has none: the types' own have it.
///
/// Filters, orders and selections of the enum's lists take its own constants; a property of one of its types
/// is named by a cast: [`Property::cast_from`](crate::Property::cast_from).
///
/// A third party's type cannot join the enum. It arrives as `Unknown`, which decodes it, and it can be
/// created and updated like any other.
///
/// # Keys of the attribute
///
/// | key | meaning |
/// |---|---|
/// | `base = DeviceCompliancePolicyBase` | the base; required |
/// | `crate = path::to::graph_core` | where this crate is found, if not at `::graph_core` |
///
/// Operations are declared beside it by [`graph_resource`](crate::graph_resource), actions and functions
/// by [`graph_operations`](crate::graph_operations). A variant may have a `#[cfg]`: without it, the type
/// arrives as `Unknown`.
pub use graph_macros::graph_hierarchy;

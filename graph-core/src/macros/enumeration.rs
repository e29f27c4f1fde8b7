//! The reference of `#[graph_enum]`.

/// Declares a Microsoft Graph enum.
///
/// The variants are the members, named in JSON by their name in lower camel case, or by
/// `#[graph(name = "...")]`. The attribute adds a variant `Unrecognized` that keeps the text of any
/// other member, so that a member newer than the declaration neither fails nor is lost.
///
/// ```
/// use graph_core::graph_enum;
///
/// #[graph_enum]
/// pub enum ComplianceState {
///     Unknown,
///     Compliant,
///     #[graph(name = "inGracePeriod")]
///     GracePeriod,
/// }
///
/// assert_eq!(ComplianceState::GracePeriod.as_str(), "inGracePeriod");
/// let newer = ComplianceState::from("quarantined");
/// assert_eq!(newer, ComplianceState::Unrecognized("quarantined".into()));
/// assert_eq!(newer.to_string(), "quarantined");
/// ```
///
/// It implements `Clone`, `Debug`, `Default` (no text), `Display`, `Eq`, `From<&str>`, `Hash`,
/// `PartialEq`, serde's traits and [`Value`](crate::Value). Two are equal if their texts are.
///
/// A request that would send the empty text or `unknownFutureValue`, which stands for members that the
/// service hides, is refused before it is sent.
///
/// # Keys of the attribute
///
/// | key | meaning |
/// |---|---|
/// | `flags` | a value is a set of members |
/// | `odata_type = "microsoft.graph.callRecords.modality"` | the type in metadata; by default `microsoft.graph.` and the enum's name in lower camel case |
/// | `crate = path::to::graph_core` | where this crate is found, if not at `::graph_core` |
///
/// # Sets of members
///
/// With `flags`, properties are [`Flags`](crate::Flags) of the enum, which is one text in JSON.
///
/// ```
/// use graph_core::{Flags, graph_complex, graph_enum};
///
/// #[graph_enum(flags)]
/// pub enum WindowsArchitecture {
///     X86,
///     X64,
/// }
///
/// #[graph_complex]
/// pub struct Requirement {
///     #[graph(not_null)]
///     pub architectures: Option<Flags<WindowsArchitecture>>,
/// }
///
/// let requirement: Requirement = serde_json::from_str(r#"{"architectures":"x86,arm"}"#)?;
/// let architectures = requirement.architectures.unwrap_or_default();
/// assert!(architectures.contains(&WindowsArchitecture::X86));
/// assert_eq!(architectures.to_string(), "x86,arm");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub use graph_macros::graph_enum;

//! Enums whose values are sets of members.

use std::fmt;
use std::hash::{Hash, Hasher};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::change::{Change, IntoArgument, IntoChange, IntoValue};
use crate::edm::EdmType;
use crate::info::EnumInfo;
use crate::object::{FromText, Slot, Texts, Value, deserialize_value};

/// A member of an enum whose values are sets. Declared with `#[graph_enum(flags)]`.
pub trait Flag: Clone + Eq + Send + Sync + for<'a> From<&'a str> + 'static {
    /// The description of the enum.
    const INFO: &'static EnumInfo;

    /// The member as Microsoft Graph writes it.
    fn as_str(&self) -> &str;
}

/// A set of an enum's members, which is one text in JSON: `x86,x64`.
///
/// ```
/// use graph_core::{Flags, graph_enum};
///
/// #[graph_enum(flags)]
/// pub enum WindowsArchitecture {
///     X86,
///     X64,
///     Arm,
/// }
/// use WindowsArchitecture::{Arm, X64, X86};
///
/// let mut architectures = Flags::from([X86, X64]);
/// assert_eq!(architectures.to_string(), "x86,x64");
/// assert!(architectures.contains(&X64));
/// architectures.insert(Arm);
/// architectures.remove(&X86);
/// assert_eq!(architectures, Flags::from([Arm, X64]));
/// ```
#[derive(Clone)]
pub struct Flags<E> {
    /// In the order of arrival, each once.
    members: Vec<E>,
    /// How they were separated: services write a comma, some a space after it.
    is_spaced: bool,
}

impl<E: Flag> Flags<E> {
    /// No members.
    pub fn new() -> Self {
        Self { members: Vec::new(), is_spaced: false }
    }

    /// Whether the member is in the set.
    pub fn contains(&self, member: &E) -> bool {
        self.members.contains(member)
    }

    /// Adds a member. `false` if it was there.
    pub fn insert(&mut self, member: E) -> bool {
        let is_new = !self.contains(&member);
        if is_new {
            self.members.push(member);
        }
        is_new
    }

    /// Removes a member. `false` if it was not there.
    pub fn remove(&mut self, member: &E) -> bool {
        let before = self.members.len();
        self.members.retain(|other| other != member);
        self.members.len() < before
    }

    /// The members, in the order of arrival.
    pub fn iter(&self) -> std::slice::Iter<'_, E> {
        self.members.iter()
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }
}

impl<E: Flag> Default for Flags<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E: Flag> From<E> for Flags<E> {
    fn from(member: E) -> Self {
        Self { members: vec![member], is_spaced: false }
    }
}

impl<E: Flag, const N: usize> From<[E; N]> for Flags<E> {
    fn from(members: [E; N]) -> Self {
        members.into_iter().collect()
    }
}

impl<E: Flag> FromIterator<E> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = E>>(members: I) -> Self {
        let mut flags = Self::new();
        flags.extend(members);
        flags
    }
}

impl<E: Flag> Extend<E> for Flags<E> {
    fn extend<I: IntoIterator<Item = E>>(&mut self, members: I) {
        for member in members {
            self.insert(member);
        }
    }
}

impl<E> IntoIterator for Flags<E> {
    type Item = E;
    type IntoIter = std::vec::IntoIter<E>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

impl<'a, E: Flag> IntoIterator for &'a Flags<E> {
    type Item = &'a E;
    type IntoIter = std::slice::Iter<'a, E>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Two sets are equal if they have the same members, in whatever order.
impl<E: Flag> PartialEq for Flags<E> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|member| other.contains(member))
    }
}

impl<E: Flag> Eq for Flags<E> {}

impl<E: Flag> Hash for Flags<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let mut names: Vec<_> = self.iter().map(E::as_str).collect();
        names.sort_unstable();
        names.hash(state);
    }
}

/// As in JSON: `x86,x64`.
impl<E: Flag> fmt::Display for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, member) in self.iter().enumerate() {
            if i > 0 {
                f.write_str(if self.is_spaced { ", " } else { "," })?;
            }
            f.write_str(member.as_str())?;
        }
        Ok(())
    }
}

impl<E: Flag> fmt::Debug for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|member| format_args_of(member.as_str()))).finish()
    }
}

/// A name without quotes.
fn format_args_of(name: &str) -> impl fmt::Debug + '_ {
    struct Name<'a>(&'a str);
    impl fmt::Debug for Name<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }
    Name(name)
}

impl<E: Flag> FromText for Flags<E> {
    fn from_text(text: &str) -> Option<Self> {
        let members = text.split(',').map(str::trim).filter(|name| !name.is_empty());
        let mut flags: Self = members.map(E::from).collect();
        flags.is_spaced = text.contains(", ");
        Some(flags)
    }
}

/// As the one text that it is in JSON.
impl<E: Flag> Serialize for Flags<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, E: Flag> Deserialize<'de> for Flags<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_value(deserializer)
    }
}

impl<E: Flag> Value for Flags<E> {
    const EDM: EdmType = EdmType::Enum(E::INFO);

    type Kind = Texts;

    fn slot(&self) -> Slot<'_> {
        Slot::Members(self, E::INFO)
    }
}

/// One member is a set of one.
impl<E: Flag> IntoChange<Flags<E>> for E {
    fn into_change(self) -> Change<Flags<E>> {
        Change::Set(self.into())
    }
}

impl<E: Flag> IntoValue<Flags<E>> for E {
    fn into_value(self) -> Option<Flags<E>> {
        Some(self.into())
    }
}

impl<E: Flag, const N: usize> IntoChange<Flags<E>> for [E; N] {
    fn into_change(self) -> Change<Flags<E>> {
        Change::Set(self.into())
    }
}

impl<E: Flag> IntoArgument<Flags<E>> for E {}

impl<E: Flag, const N: usize> IntoArgument<Flags<E>> for [E; N] {}

impl<E: Flag, const N: usize> IntoValue<Flags<E>> for [E; N] {
    fn into_value(self) -> Option<Flags<E>> {
        Some(self.into())
    }
}

//! The description of an enum.

/// The description of a declared enum.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EnumInfo {
    /// The full OData type: `microsoft.graph.complianceStatus`.
    pub name: &'static str,
    /// The members' names in JSON, in the order of their declaration.
    pub members: &'static [&'static str],
    /// Whether a value can have several members.
    pub is_flags: bool,
}

impl EnumInfo {
    /// An enum, each value of which is one member.
    pub const fn new(name: &'static str, members: &'static [&'static str]) -> Self {
        Self { name, members, is_flags: false }
    }

    /// An enum, a value of which is a set of members.
    pub const fn flags(name: &'static str, members: &'static [&'static str]) -> Self {
        Self { name, members, is_flags: true }
    }

    /// Where a text is among the members, and behind the last if it is none of them.
    #[doc(hidden)]
    pub fn position(&self, text: &str) -> usize {
        self.members.iter().position(|member| *member == text).unwrap_or(self.members.len())
    }

    /// What is wrong with a text that stands for no member and is not sent. Members that are not
    /// declared are.
    pub(crate) fn fault(&self, text: &str) -> Option<&'static str> {
        const HIDDEN: &str = "unknownFutureValue";
        // What is declared is most of what is sent.
        if text != HIDDEN && self.members.contains(&text) {
            return None;
        }
        let mut members = text.split(',').map(str::trim);
        // A set may be empty, and no member of one is.
        let is_empty_set = self.is_flags && text.is_empty();
        if members.clone().any(|member| member == HIDDEN) {
            Some("`unknownFutureValue` stands for members that the service hides")
        } else if !is_empty_set && members.any(str::is_empty) {
            Some("an empty text is no member")
        } else {
            None
        }
    }
}

//! What `#[graph_resource]` and `#[graph_enum]` stand for, written by hand.

use std::any::Any;
use std::fmt;
use std::ops::{Deref, DerefMut};

use graph_core::__private::{self as graph, Content};
use graph_core::{
    Additional, Changes, EdmType, EnumInfo, Error, IntoChange, IntoValue, Patch, PathSegment,
    Property, Slot, Value,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{DateTimeOffset, Keyed, Request, Resource};

#[derive(Default)]
pub struct UserStatus {
    pub id: String,
    pub user_display_name: Option<String>,
    pub status: Option<Status>,
    pub reported: Option<DateTimeOffset>,
    pub additional: Additional,
}

static USER_STATUS: graph::Declaration<UserStatus> = graph::entity(
    "microsoft.graph.userStatus",
    &["id", "userDisplayName", "status", "reported"],
    // Key and required; nullable; neither; nullable and read-only.
    b"\x12\x01\0\x05",
    &[
        "get Get GET /policies/{policyId}/userStatuses/{userStatusId}",
        "update Update PATCH /policies/{policyId}/userStatuses/{userStatusId}",
        "update_user_statuses Update PATCH /policies/{policyId}/userStatuses",
    ],
    &[],
);

impl Resource for UserStatus {
    const DECLARATION: &'static graph::Declaration<Self> = &USER_STATUS;

    fn field(&self, property: usize) -> &dyn graph::Field {
        match property {
            0 => &self.id,
            1 => &self.user_display_name,
            2 => &self.status,
            3 => &self.reported,
            _ => &self.additional,
        }
    }

    fn field_mut(&mut self, property: usize) -> &mut dyn Any {
        match property {
            0 => &mut self.id,
            1 => &mut self.user_display_name,
            2 => &mut self.status,
            3 => &mut self.reported,
            _ => &mut self.additional,
        }
    }
}

impl UserStatus {
    pub const ID: Property<Self, String> = Property::new("id");
    pub const USER_DISPLAY_NAME: Property<Self, String> = Property::new("userDisplayName");
    pub const STATUS: Property<Self, Status> = Property::new("status");
    pub const REPORTED: Property<Self, DateTimeOffset> = Property::new("reported");

    pub fn get(
        policy_id: impl PathSegment,
        user_status_id: impl PathSegment,
    ) -> Request<UserStatus> {
        graph::request::<Self, _>(0, (policy_id, user_status_id))
    }

    pub fn update(
        policy_id: impl PathSegment,
        user_status_id: impl PathSegment,
        patch: UserStatusPatch,
    ) -> Request<Option<UserStatus>> {
        let segments = (policy_id, user_status_id);
        let content = Content::Changes(Changes::seen(&patch));
        graph::request_with::<Self, _>(1, segments, content)
    }

    pub fn update_user_statuses(
        policy_id: impl PathSegment,
        patch: impl Into<Keyed<UserStatusPatch>>,
    ) -> Request<Option<UserStatus>> {
        let patch: Keyed<UserStatusPatch> = patch.into();
        let content = Content::Changes(patch.changes().seen());
        graph::request_with::<Self, _>(2, (policy_id,), content)
    }

    pub fn edit(&self, change: impl FnOnce(&mut Self)) -> Result<UserStatusPatch, Error> {
        graph::edit(self, change)
    }
}

impl Clone for UserStatus {
    fn clone(&self) -> Self {
        graph::clone(self)
    }
}

impl fmt::Debug for UserStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        graph::debug("UserStatus", self, f)
    }
}

impl PartialEq for UserStatus {
    fn eq(&self, other: &Self) -> bool {
        graph::equal(self, other)
    }
}

impl Serialize for UserStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        graph::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for UserStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        graph::deserialize(&USER_STATUS.erasure, deserializer)
    }
}

#[derive(Clone, Default)]
pub struct UserStatusPatch(Changes<UserStatus>);

impl UserStatusPatch {
    pub fn new() -> Self {
        Self::default()
    }

    pub fn user_display_name(self, value: impl IntoChange<String>) -> Self {
        graph::change(self, 1, value)
    }

    pub fn status(self, value: impl IntoValue<Status>) -> Self {
        graph::set(self, 2, value)
    }

    pub fn with_id(self, id: impl IntoValue<String>) -> Keyed<Self> {
        Keyed::new::<String>(self, id)
    }

    pub fn between(before: &UserStatus, after: &UserStatus) -> Result<Self, Error> {
        graph::between(before, after)
    }
}

impl Patch for UserStatusPatch {
    type Resource = UserStatus;
}

impl Deref for UserStatusPatch {
    type Target = Changes<UserStatus>;

    fn deref(&self) -> &Changes<UserStatus> {
        &self.0
    }
}

impl DerefMut for UserStatusPatch {
    fn deref_mut(&mut self) -> &mut Changes<UserStatus> {
        &mut self.0
    }
}

impl fmt::Debug for UserStatusPatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        graph::debug_changes("UserStatusPatch", &self.0, f)
    }
}

impl PartialEq for UserStatusPatch {
    fn eq(&self, other: &Self) -> bool {
        graph::equal_changes(&self.0, &other.0)
    }
}

impl Serialize for UserStatusPatch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        graph::serialize_changes(&self.0, serializer)
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum Status {
    Unknown,
    Compliant,
    Unrecognized(Box<str>),
}

static STATUS: EnumInfo = EnumInfo::new("microsoft.graph.status", &["unknown", "compliant"]);

impl Status {
    pub fn as_str(&self) -> &str {
        match self {
            Status::Unknown => "unknown",
            Status::Compliant => "compliant",
            Status::Unrecognized(text) => text,
        }
    }
}

impl Value for Status {
    const EDM: EdmType = EdmType::Enum(&STATUS);

    type Kind = graph::Texts;

    fn slot(&self) -> Slot<'_> {
        Slot::Member(self.as_str(), &STATUS)
    }
}

impl From<&str> for Status {
    fn from(text: &str) -> Self {
        match text {
            "unknown" => Status::Unknown,
            "compliant" => Status::Compliant,
            _ => Status::Unrecognized(text.into()),
        }
    }
}

impl Default for Status {
    fn default() -> Self {
        Status::Unrecognized("".into())
    }
}

impl PartialEq for Status {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Status {}

impl fmt::Debug for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

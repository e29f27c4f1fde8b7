//! Properties by name: what filters, selections and orders are made of.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use super::bounds::{Collection, Leads, Projected, Projects};
use super::order_by::{OrderBy, Term};
use crate::object::{Derived, Hierarchy, Resource};

/// The name of a property, or the way to one: `features/inventory`.
pub(crate) type Path = Cow<'static, str>;

/// The kind of a property that is part of its object.
#[derive(Debug)]
pub enum Structural {}

/// The kind of a property that leads to other objects, which an answer holds only if the request
/// expands it.
#[derive(Debug)]
pub enum Navigation {}

/// The kind of a [`Navigation`] property that a request can also [bind](crate::Request::bind).
#[derive(Debug)]
pub enum Bindable {}

/// A property of `O`, whose values are `T`s.
///
/// A resource has a constant for each of its properties. Their methods make the parts of a query:
/// filters from comparisons, orders, and nested options of what is expanded.
///
/// ```
/// use graph_core::{Filter, Property};
///
/// struct Device;
///
/// impl Device {
///     const NAME: Property<Self, String> = Property::new("deviceName");
///     const FREE_SPACE: Property<Self, i64> = Property::new("freeStorageSpaceInBytes");
/// }
///
/// let filter: Filter<Device> = Device::NAME.starts_with("LAB-") & Device::FREE_SPACE.lt(1_000);
/// assert_eq!(
///     filter.to_string(),
///     "startswith(deviceName,'LAB-') and freeStorageSpaceInBytes lt 1000"
/// );
/// ```
///
/// `T` is the type without `Option`: whether a value is there is no part of the name. `K` is
/// [`Structural`], [`Navigation`] or [`Bindable`].
pub struct Property<O, T, K = Structural> {
    name: Name,
    types: Types<O, T, K>,
}

/// What a property is called: its own name, which a constant has, or the names on the way to it.
///
/// Not a `Cow`: of that, the compiler takes longer to see that a constant has nothing to drop.
enum Name {
    Own(&'static str),
    Way(String),
}

/// A name owns nothing of these types: it is `Send`, `Sync` and `Clone` whatever they are.
type Types<O, T, K> = PhantomData<fn() -> (O, T, K)>;

/// A property that leads to other objects: `T` is the object's type, or a `Vec` of it.
///
/// ```
/// use graph_core::{NavigationProperty, Property};
/// # struct Device;
/// # struct User;
///
/// impl Device {
///     const USERS: NavigationProperty<Self, Vec<User>> = Property::new("users");
/// }
/// # assert_eq!(Device::USERS.as_str(), "users");
/// ```
pub type NavigationProperty<O, T> = Property<O, T, Navigation>;

/// A [`NavigationProperty`] that a request can [bind](crate::Request::bind) to an entity that exists.
///
/// ```
/// use graph_core::{BindableProperty, Property};
/// # struct Assignment;
/// # struct Role;
///
/// impl Assignment {
///     const ROLE: BindableProperty<Self, Role> = Property::new("roleDefinition");
/// }
/// # assert_eq!(Assignment::ROLE.as_str(), "roleDefinition");
/// ```
pub type BindableProperty<O, T> = Property<O, T, Bindable>;

/// A property's constant. A function, because the compiler finds one sooner than a type's own.
pub const fn property<O, T, K>(name: &'static str) -> Property<O, T, K> {
    Property::new(name)
}

/// The name of a property that a projection holds as a `P`.
///
/// # Panics
///
/// For a property that is no constant's.
pub const fn projected<P: Projects<T>, O, T, K: Projected>(
    property: Property<O, T, K>,
) -> &'static str {
    let name = match &property.name {
        Name::Own(name) => *name,
        Name::Way(_) => panic!("a constant has a name of its own"),
    };
    // A constant function cannot drop it, and there is nothing to free.
    std::mem::forget(property);
    name
}

impl<O, T, K> Property<O, T, K> {
    /// The property of this name, as it is in JSON.
    ///
    /// Resources have constants for the properties that they declare; this is for the others.
    pub const fn new(path: &'static str) -> Self {
        Self { name: Name::Own(path), types: PhantomData }
    }

    /// The name, or the names on the way with `/` between.
    pub fn as_str(&self) -> &str {
        match &self.name {
            Name::Own(name) => name,
            Name::Way(names) => names,
        }
    }

    /// A property of the object that this property holds or leads to.
    ///
    /// ```
    /// # use graph_core::{NavigationProperty, Property};
    /// # struct Device;
    /// # struct User;
    /// # impl Device {
    /// #     const OWNER: NavigationProperty<Self, User> = Property::new("owner");
    /// # }
    /// # impl User {
    /// #     const CITY: Property<Self, String> = Property::new("city");
    /// # }
    /// assert_eq!(Device::OWNER.path(User::CITY).eq("Oslo").to_string(), "owner/city eq 'Oslo'");
    /// ```
    pub fn path<P, U, L>(self, inner: Property<P, U, L>) -> Property<O, U, L>
    where
        T: Leads<P>,
    {
        Property::from_path(join(self.into_path(), inner.into_path()))
    }

    /// The property of a type in a hierarchy, as one of the hierarchy's: the path casts to the type, and
    /// objects of other types have no value there.
    ///
    /// ```
    /// # use graph_core::{graph_hierarchy, graph_resource};
    /// # #[graph_resource(base)]
    /// # pub struct PolicyBase {
    /// #     #[graph(key)]
    /// #     pub id: String,
    /// # }
    /// # #[graph_resource(base = PolicyBase)]
    /// # pub struct IosPolicy {
    /// #     pub passcode_required: Option<bool>,
    /// # }
    /// # #[graph_hierarchy(base = PolicyBase)]
    /// # #[graph_resource(path = "/policies", method = GET)]
    /// # pub enum Policy {
    /// #     Ios(IosPolicy),
    /// # }
    /// let strict = IosPolicy::PASSCODE_REQUIRED.cast_from::<Policy>().eq(true);
    /// assert_eq!(strict.to_string(), "microsoft.graph.iosPolicy/passcodeRequired eq true");
    /// let policies = Policy::list().filter(strict);
    /// ```
    pub fn cast_from<H: Hierarchy>(self) -> Property<H, T, K>
    where
        O: Resource + Derived<H::Base>,
    {
        Property::from_path(join(O::INFO.name.into(), self.into_path()))
    }

    /// The number of the list's elements, to compare and to order by.
    ///
    /// ```
    /// # use graph_core::Property;
    /// # struct Device;
    /// # impl Device {
    /// #     const TAGS: Property<Self, Vec<String>> = Property::new("tags");
    /// # }
    /// assert_eq!(Device::TAGS.count().gt(1).to_string(), "tags/$count gt 1");
    /// ```
    pub fn count(self) -> Property<O, i64>
    where
        T: Collection,
    {
        Property::from_path(join(self.into_path(), "$count".into()))
    }

    /// Smallest first.
    pub fn asc(self) -> OrderBy<O> {
        Term::ascending(self.into_path()).into()
    }

    /// Greatest first.
    ///
    /// ```
    /// # use graph_core::Property;
    /// # struct Device;
    /// # impl Device {
    /// #     const NAME: Property<Self, String> = Property::new("deviceName");
    /// # }
    /// assert_eq!(Device::NAME.desc().to_string(), "deviceName desc");
    /// ```
    pub fn desc(self) -> OrderBy<O> {
        Term::descending(self.into_path()).into()
    }

    pub(super) fn from_path(path: Path) -> Self {
        let name = match path {
            Cow::Borrowed(name) => Name::Own(name),
            Cow::Owned(names) => Name::Way(names),
        };
        Self { name, types: PhantomData }
    }

    pub(super) fn into_path(self) -> Path {
        match self.name {
            Name::Own(name) => name.into(),
            Name::Way(names) => names.into(),
        }
    }
}

/// The element of a list itself, in what [`any`](Property::any) and [`all`](Property::all) test. For
/// lists of text, numbers and the like, whose elements have no properties.
///
/// ```
/// use graph_core::{Property, element};
/// # struct Device;
/// # impl Device {
/// #     const TAGS: Property<Self, Vec<String>> = Property::new("tags");
/// # }
///
/// let filter = Device::TAGS.any(element().eq("lab") | element().starts_with("test-"));
/// assert_eq!(filter.to_string(), "tags/any(x:x eq 'lab' or startswith(x,'test-'))");
/// ```
pub fn element<T>() -> Property<T, T> {
    Property::new("")
}

/// The path of an element itself is empty.
fn join(base: Path, inner: Path) -> Path {
    if base.is_empty() {
        inner
    } else if inner.is_empty() {
        base
    } else {
        format!("{base}/{inner}").into()
    }
}

impl<O, T, K> Clone for Property<O, T, K> {
    fn clone(&self) -> Self {
        let name = match &self.name {
            Name::Own(name) => Name::Own(name),
            Name::Way(names) => Name::Way(names.clone()),
        };
        Self { name, types: PhantomData }
    }
}

impl<O, T, K> fmt::Display for Property<O, T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<O, T, K> fmt::Debug for Property<O, T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Property").field(&self.as_str()).finish()
    }
}

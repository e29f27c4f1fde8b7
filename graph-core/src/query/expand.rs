//! Expansions: related objects that an answer holds inside.

use std::fmt;
use std::marker::PhantomData;

use super::bounds::{Collection, Expands, HasPropertiesOf};
use super::filter::Filter;
use super::order_by::IntoOrderBy;
use super::property::{Navigation, Path, Property};
use super::search::Search;
use super::select::IntoSelect;
use super::{Query, Values};

/// What a request expands: a navigation property, one with options, or several in a tuple.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name navigation properties of `{O}`",
    label = "expected a navigation property of `{O}`, or a tuple of them",
    note = "several stand in a tuple, as in `((User::MANAGER, User::DEVICES.top(5)))`"
)]
pub trait IntoExpand<O> {
    /// Adds the properties with their options.
    #[doc(hidden)]
    fn append_to(self, items: &mut Vec<Item>);
}

/// A navigation property of `O` to be expanded, with options for what it leads to.
///
/// A [`Property`] becomes one by its first option. `T` is the property's type: of a `Vec` the elements
/// can be filtered, sorted and counted.
///
/// ```
/// use graph_core::graph_resource;
///
/// #[graph_resource]
/// struct Device {
///     #[graph(key)]
///     id: String,
///     #[graph(navigation)]
///     users: Option<Vec<User>>,
/// }
///
/// #[graph_resource]
/// struct User {
///     #[graph(key)]
///     id: String,
///     city: Option<String>,
/// }
///
/// let users = Device::USERS.select(User::CITY).filter(User::CITY.ne("Oslo")).top(5);
/// assert_eq!(users.to_string(), "users($filter=city ne 'Oslo';$select=id,city;$top=5)");
/// ```
pub struct Expand<O, T> {
    item: Item,
    types: PhantomData<fn() -> (O, T)>,
}

/// An expansion without its types.
#[derive(Clone)]
pub struct Item {
    path: Path,
    options: Query,
}

/// Options of what is expanded. With the first one the property becomes an [`Expand`], which has more.
impl<O, T, K> Property<O, T, K> {
    /// Only these properties of each object, and its key.
    pub fn select(self, properties: impl IntoSelect<K::Target>) -> Expand<O, T>
    where
        K: Expands<T>,
    {
        Expand::at(self).with(|options| {
            options.select_paths(K::key().map(Path::from));
            options.select(properties);
        })
    }

    /// Objects that the expanded ones lead to in turn.
    pub fn expand(self, inner: impl IntoExpand<K::Target>) -> Expand<O, T>
    where
        K: Expands<T>,
    {
        Expand::at(self).with(|options| options.expand(inner))
    }

    /// Only the objects that meet the condition.
    pub fn filter(self, condition: Filter<T::Item>) -> Expand<O, T>
    where
        K: Expands<T>,
        T: Collection,
    {
        Expand::at(self).filter(condition)
    }

    /// The objects in this order.
    pub fn order_by(self, order: impl IntoOrderBy<T::Item>) -> Expand<O, T>
    where
        K: Expands<T>,
        T: Collection,
    {
        Expand::at(self).order_by(order)
    }

    /// At most so many objects.
    pub fn top(self, count: u32) -> Expand<O, T>
    where
        K: Expands<T>,
        T: Collection,
    {
        Expand::at(self).top(count)
    }

    /// Leaves out so many objects at the beginning.
    pub fn skip(self, count: u32) -> Expand<O, T>
    where
        K: Expands<T>,
        T: Collection,
    {
        Expand::at(self).skip(count)
    }
}

impl<O, T> Expand<O, T> {
    /// The property without options.
    pub fn new<K: Expands<T>>(property: Property<O, T, K>) -> Self {
        Self::at(property)
    }

    /// Only these properties of each object, and its key. They add to those selected before.
    pub fn select<E>(self, properties: impl IntoSelect<E>) -> Self
    where
        Navigation: Expands<T, Target = E>,
    {
        self.with(|options| {
            options.select_paths(<Navigation as Expands<T>>::key().map(Path::from));
            options.select(properties);
        })
    }

    /// Objects that the expanded ones lead to in turn. They add to those expanded before; the last
    /// expansion of a property counts.
    pub fn expand<E>(self, inner: impl IntoExpand<E>) -> Self
    where
        Navigation: Expands<T, Target = E>,
    {
        self.with(|options| options.expand(inner))
    }

    /// So many levels of a property that leads to more objects of its own type.
    pub fn levels(self, count: u32) -> Self {
        self.raw("$levels", count.to_string())
    }

    /// An option as text, for what the methods cannot say: `("$levels", "max")`. The text is sent as it
    /// is, percent-encoded. It replaces the option of this name.
    pub fn raw(self, name: impl Into<Path>, value: impl Into<String>) -> Self {
        self.with(|options| options.raw(name, value))
    }

    fn at<K>(property: Property<O, T, K>) -> Self {
        let item = Item { path: property.into_path(), options: Query::default() };
        Self { item, types: PhantomData }
    }

    fn with(mut self, change: impl FnOnce(&mut Query)) -> Self {
        change(&mut self.item.options);
        self
    }
}

/// Options of a list.
impl<O, T: Collection> Expand<O, T> {
    /// Only the objects that meet the condition. Conditions that were given before must be met as well.
    pub fn filter(self, condition: Filter<T::Item>) -> Self {
        self.with(|options| options.filter(condition))
    }

    /// Sorts the objects in this order; where orders were given before, only those that are equal in them.
    pub fn order_by(self, order: impl IntoOrderBy<T::Item>) -> Self {
        self.with(|options| options.order_by(order))
    }

    /// At most so many objects.
    pub fn top(self, count: u32) -> Self {
        self.with(|options| options.top(count))
    }

    /// Leaves out so many objects at the beginning.
    pub fn skip(self, count: u32) -> Self {
        self.with(|options| options.skip(count))
    }

    /// Only the objects that the service finds for these words.
    pub fn search(self, search: impl Into<Search>) -> Self {
        self.with(|options| options.search(search))
    }

    /// The answer also says how many objects there are.
    pub fn with_count(self) -> Self {
        self.with(Query::count)
    }
}

impl<O, P, T, K> IntoExpand<O> for Property<P, T, K>
where
    K: Expands<T>,
    O: HasPropertiesOf<P>,
{
    fn append_to(self, items: &mut Vec<Item>) {
        items.push(Expand::at(self).item);
    }
}

impl<O: HasPropertiesOf<P>, P, T> IntoExpand<O> for Expand<P, T> {
    fn append_to(self, items: &mut Vec<Item>) {
        items.push(self.item);
    }
}

impl Item {
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    pub(super) fn options(&self) -> &Query {
        &self.options
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, values: Values) -> fmt::Result {
        f.write_str(&self.path)?;
        if self.options.is_empty() {
            return Ok(());
        }
        f.write_str("(")?;
        self.options.write(f, ";", values)?;
        f.write_str(")")
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Values::Shown)
    }
}

impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Values::Hidden)
    }
}

impl<O, T, K: Expands<T>> From<Property<O, T, K>> for Expand<O, T> {
    fn from(property: Property<O, T, K>) -> Self {
        Self::new(property)
    }
}

impl<O, T> Clone for Expand<O, T> {
    fn clone(&self) -> Self {
        Self { item: self.item.clone(), types: PhantomData }
    }
}

impl<O, T> fmt::Display for Expand<O, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.item.fmt(f)
    }
}

/// Shows the properties and options; values, which may be ids, names and addresses, are `..`.
impl<O, T> fmt::Debug for Expand<O, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Expand").field(&self.item).finish()
    }
}

//! Selections: which properties an answer holds.

use std::fmt;
use std::marker::PhantomData;

use super::bounds::HasPropertiesOf;
use super::property::{Path, Property};

/// What a request selects: one property, or several in a tuple.
///
/// A tuple, because the constants of properties have different types.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name properties of `{O}`",
    label = "expected a property of `{O}`, or a tuple of properties",
    note = "several properties stand in a tuple, as in `((User::ID, User::MAIL))`; for more than 16, \
            nest tuples"
)]
pub trait IntoSelect<O> {
    /// Adds the properties' paths.
    #[doc(hidden)]
    fn append_to(self, paths: &mut Vec<Path>);
}

/// Properties of `O` that were selected, to be used in more than one place.
///
/// ```
/// use graph_core::{Property, Select};
///
/// struct User;
///
/// impl User {
///     const ID: Property<Self, String> = Property::new("id");
///     const ENABLED: Property<Self, bool> = Property::new("accountEnabled");
/// }
///
/// let brief = Select::<User>::new((User::ID, User::ENABLED));
/// assert_eq!(brief.to_string(), "id,accountEnabled");
/// ```
pub struct Select<O> {
    paths: Vec<Path>,
    of: PhantomData<fn() -> O>,
}

impl<O> Select<O> {
    /// A property, or several in a tuple.
    pub fn new(properties: impl IntoSelect<O>) -> Self {
        let mut paths = Vec::new();
        properties.append_to(&mut paths);
        Self { paths, of: PhantomData }
    }
}

impl<O: HasPropertiesOf<P>, P, T, K> IntoSelect<O> for Property<P, T, K> {
    fn append_to(self, paths: &mut Vec<Path>) {
        paths.push(self.into_path());
    }
}

impl<O: HasPropertiesOf<P>, P> IntoSelect<O> for Select<P> {
    fn append_to(self, paths: &mut Vec<Path>) {
        paths.extend(self.paths);
    }
}

impl<O> Clone for Select<O> {
    fn clone(&self) -> Self {
        Self { paths: self.paths.clone(), of: PhantomData }
    }
}

impl<O> fmt::Display for Select<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.paths.join(","))
    }
}

impl<O> fmt::Debug for Select<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Select").field(&format_args!("{self}")).finish()
    }
}

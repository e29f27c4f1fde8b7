//! Orders: by which properties a list is sorted.

use std::fmt;
use std::marker::PhantomData;

use super::bounds::HasPropertiesOf;
use super::property::Path;

/// What a request sorts by: one order, or several in a tuple or an array, the first one first.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an order of `{O}`",
    label = "expected a property of `{O}` with `.asc()` or `.desc()` after it",
    note = "several orders stand in a tuple, as in `((User::CITY.asc(), User::NAME.desc()))`"
)]
pub trait IntoOrderBy<O> {
    /// Adds the properties and their directions.
    #[doc(hidden)]
    fn append_to(self, terms: &mut Vec<Term>);
}

/// An order of objects of type `O`, made by [`asc`](crate::Property::asc) and
/// [`desc`](crate::Property::desc).
pub struct OrderBy<O> {
    terms: Vec<Term>,
    of: PhantomData<fn() -> O>,
}

/// A property and a direction.
#[derive(Clone, Debug)]
pub struct Term {
    path: Path,
    descending: bool,
}

impl Term {
    pub(super) fn ascending(path: Path) -> Self {
        Self { path, descending: false }
    }

    pub(super) fn descending(path: Path) -> Self {
        Self { path, descending: true }
    }
}

/// Ascending is what a service does without a word.
impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        f.write_str(if self.descending { " desc" } else { "" })
    }
}

impl<O> From<Term> for OrderBy<O> {
    fn from(term: Term) -> Self {
        Self { terms: vec![term], of: PhantomData }
    }
}

impl<O: HasPropertiesOf<P>, P> IntoOrderBy<O> for OrderBy<P> {
    fn append_to(self, terms: &mut Vec<Term>) {
        terms.extend(self.terms);
    }
}

impl<O, V: IntoOrderBy<O>, const N: usize> IntoOrderBy<O> for [V; N] {
    fn append_to(self, terms: &mut Vec<Term>) {
        for order in self {
            order.append_to(terms);
        }
    }
}

impl<O, V: IntoOrderBy<O>> IntoOrderBy<O> for Vec<V> {
    fn append_to(self, terms: &mut Vec<Term>) {
        for order in self {
            order.append_to(terms);
        }
    }
}

impl<O> Clone for OrderBy<O> {
    fn clone(&self) -> Self {
        Self { terms: self.terms.clone(), of: PhantomData }
    }
}

impl<O> fmt::Display for OrderBy<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&list(&self.terms))
    }
}

impl<O> fmt::Debug for OrderBy<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OrderBy").field(&format_args!("{self}")).finish()
    }
}

/// The terms with commas between.
pub(super) fn list(terms: &[Term]) -> String {
    terms.iter().map(Term::to_string).collect::<Vec<_>>().join(",")
}

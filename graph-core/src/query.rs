//! Queries: which objects an answer holds, in which order, and what of them.
//!
//! The parts are typed by the object that they speak of; what is collected of them here is not, so that
//! its code exists once. See [OData, 11.2](https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part1-protocol.html#sec_RequestingData).

mod bounds;
mod encode;
mod expand;
mod filter;
mod literal;
mod operand;
mod order_by;
mod property;
mod search;
mod select;
mod tuples;
mod written;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;

pub(crate) use bounds::Nothing;
pub use bounds::{Collection, Expands, HasPropertiesOf, Leads, Ordered, Text};
pub use expand::{Expand, IntoExpand};
pub use filter::Filter;
pub(crate) use literal::{Literal, Unwritable, literal, not_finite};
pub use operand::{EqOperand, Operand};
pub use order_by::{IntoOrderBy, OrderBy};
pub use property::{
    Bindable, BindableProperty, Navigation, NavigationProperty, Property, Structural, element,
    projected, property,
};
pub use search::Search;
pub use select::{IntoSelect, Select};

use filter::Expr;
use written::Written;

/// The options of one request, or of one expansion.
#[derive(Clone, Default)]
pub(crate) struct Query {
    filter: Option<Expr>,
    search: Option<Search>,
    order_by: Vec<order_by::Term>,
    select: Vec<property::Path>,
    expand: Vec<expand::Item>,
    top: Option<u32>,
    skip: Option<u32>,
    count: bool,
    raw: Vec<(Cow<'static, str>, String)>,
    /// Those of the path, of which each gives way to any other of its name.
    written: Vec<Written>,
}

/// Whether values are written, or only what is done with them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Values {
    Shown,
    Hidden,
}

impl Query {
    /// Only objects that meet the condition, and those given before.
    pub(crate) fn filter<O>(&mut self, condition: Filter<O>) {
        let expr = condition.into_expr();
        self.filter = Some(match self.filter.take() {
            Some(before) => before.and(expr),
            None => expr,
        });
    }

    /// Replaces the search.
    pub(crate) fn search(&mut self, search: impl Into<Search>) {
        self.search = Some(search.into());
    }

    /// Adds to the order.
    pub(crate) fn order_by<O>(&mut self, order: impl IntoOrderBy<O>) {
        order.append_to(&mut self.order_by);
    }

    /// Adds to the selection what it does not have yet.
    pub(crate) fn select<O>(&mut self, properties: impl IntoSelect<O>) {
        let mut paths = Vec::new();
        properties.append_to(&mut paths);
        self.select_paths(paths);
    }

    /// Adds to the selection, by name, what it does not have yet.
    pub(crate) fn select_paths(&mut self, paths: impl IntoIterator<Item = property::Path>) {
        for path in paths {
            if !self.select.contains(&path) {
                self.select.push(path);
            }
        }
    }

    /// Adds to what is expanded. What leads there already is replaced: OData allows no path twice.
    pub(crate) fn expand<O>(&mut self, properties: impl IntoExpand<O>) {
        let mut items = Vec::new();
        properties.append_to(&mut items);
        for item in items {
            match self.expand.iter_mut().find(|other| other.path() == item.path()) {
                Some(other) => *other = item,
                None => self.expand.push(item),
            }
        }
    }

    /// Replaces the greatest number of objects.
    pub(crate) fn top(&mut self, count: u32) {
        self.top = Some(count);
    }

    /// Replaces the number of objects that are left out first.
    pub(crate) fn skip(&mut self, count: u32) {
        self.skip = Some(count);
    }

    /// Asks for the number of all objects.
    pub(crate) fn count(&mut self) {
        self.count = true;
    }

    /// An option as text. It replaces the option of this name, also one that was given by its method.
    pub(crate) fn raw(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        let (name, value) = (name.into(), value.into());
        self.written.retain(|other| !other.is(&name));
        self.raw.retain(|(other, _)| !same_option(other, &name));
        self.raw.push((name, value));
    }

    /// Takes the options of a path as they are.
    pub(crate) fn write_down(&mut self, query: &str) {
        self.written.extend(Written::of(query));
    }

    /// Whether nothing was asked for.
    pub(crate) fn is_empty(&self) -> bool {
        let Self { filter, search, order_by, select, expand, top, skip, count, raw, written } =
            self;
        let one = filter.is_some() || search.is_some() || top.is_some() || skip.is_some() || *count;
        let lists = order_by.is_empty() && select.is_empty() && expand.is_empty();
        !one && lists && raw.is_empty() && written.is_empty()
    }

    /// The query of a URL, percent-encoded and without `?`; empty if nothing was asked for.
    ///
    /// # Errors
    ///
    /// If a filter compares with a value that cannot be written.
    pub(crate) fn encode(&self) -> Result<String, Box<str>> {
        if let Some((path, why)) = self.unwritable() {
            let compares = format_args!("the filter compares `{path}` with a value that");
            return Err(match why {
                Unwritable::Type => format!("{compares} has no form in a URL"),
                Unwritable::Member(fault, name) => format!(
                    "{compares} cannot be sent: {fault}; compare with a member of {name}, or leave \
                     the condition out"
                ),
            }
            .into());
        }
        let options = self.options(Values::Shown);
        let written = self.written(&options).map(|written| written.as_str().into());
        let others = encode::pairs(&options);
        let others = (!others.is_empty()).then_some(others.into());
        Ok(written.chain(others).collect::<Vec<Cow<'_, str>>>().join("&"))
    }

    /// Those of the path that no other option replaces.
    fn written<'a>(
        &'a self,
        others: &'a [(Cow<'_, str>, String)],
    ) -> impl Iterator<Item = &'a Written> {
        let is_replaced = |own: &Written| others.iter().any(|(name, _)| own.is(name));
        self.written.iter().filter(move |own| !is_replaced(own))
    }

    fn unwritable(&self) -> Option<(&str, &Unwritable)> {
        let nested = || self.expand.iter().find_map(|item| item.options().unwritable());
        self.filter.as_ref().and_then(Expr::unwritable).or_else(nested)
    }

    /// The options by name, in an order that is always the same.
    fn options(&self, values: Values) -> Vec<(Cow<'_, str>, String)> {
        let Self { filter, search, order_by, select, expand, top, skip, count, raw, .. } = self;
        let shown = values == Values::Shown;
        let text = |expr: &Expr| if shown { expr.to_string() } else { format!("{expr:?}") };
        let hide = |value: &dyn fmt::Display| if shown { value.to_string() } else { "..".into() };
        let items =
            expand.iter().map(|item| if shown { item.to_string() } else { format!("{item:?}") });
        let typed = [
            ("$filter", filter.as_ref().map(text)),
            ("$search", search.as_ref().map(|search| hide(search))),
            ("$orderby", (!order_by.is_empty()).then(|| order_by::list(order_by))),
            ("$select", (!select.is_empty()).then(|| select.join(","))),
            ("$expand", (!expand.is_empty()).then(|| items.collect::<Vec<_>>().join(","))),
            ("$top", top.map(|count| count.to_string())),
            ("$skip", skip.map(|count| count.to_string())),
            ("$count", count.then(|| "true".to_owned())),
        ];
        let mut options: Vec<(Cow<'_, str>, String)> = Vec::new();
        for (name, value) in typed {
            let replaced = raw.iter().any(|(other, _)| same_option(other, name));
            if let Some(value) = value
                && !replaced
            {
                options.push((name.into(), value));
            }
        }
        options.extend(raw.iter().map(|(name, value)| (name.as_ref().into(), hide(value))));
        options
    }

    /// Writes the options as they are, not percent-encoded.
    fn write(&self, f: &mut fmt::Formatter<'_>, separator: &str, values: Values) -> fmt::Result {
        let options = self.options(values);
        // Of these only the names are shown, which an expansion has none of.
        let written = self.written(&options).map(|own| (own.name().unwrap_or_default(), ".."));
        let options = options.iter().map(|(name, value)| (name.as_ref().into(), value.as_str()));
        for (i, (name, value)) in written.chain(options).enumerate() {
            let separator = if i == 0 { "" } else { separator };
            let equals = if name.is_empty() { "" } else { "=" };
            write!(f, "{separator}{name}{equals}{value}")?;
        }
        Ok(())
    }
}

/// Services take `$filter` and `filter` for the same.
fn same_option(a: &str, b: &str) -> bool {
    a.trim_start_matches('$') == b.trim_start_matches('$')
}

/// Shows the options; values, which may be ids, names and addresses, are `..`.
impl fmt::Debug for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Query(")?;
        self.write(f, "&", Values::Hidden)?;
        f.write_str(")")
    }
}

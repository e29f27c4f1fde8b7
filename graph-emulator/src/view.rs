//! Reading a tenant: where items are, and how they are written.

use std::borrow::Cow;
use std::fmt::Write;

use serde_json::Value;

use crate::context::Context;
use crate::item::Item;
use crate::path;
use crate::query::{Expansion, Options, Source};
use crate::refusal::Refusal;
use crate::route::{Found, Place, Routes};
use crate::store::Store;

/// A tenant that is read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'a> {
    pub(crate) routes: &'a Routes,
    pub(crate) store: &'a Store,
}

/// An item, and where it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Placed<'a> {
    pub(crate) collection: &'a str,
    /// As the pages of a list go on after it.
    pub(crate) position: u64,
    pub(crate) item: &'a Item,
}

impl<'a> View<'a> {
    /// The item that a path names: by its key, else by the body's, else as the only one there is.
    pub(crate) fn locate(
        self,
        place: &'a Place,
        type_name: &str,
        key_name: &str,
        body_key: Option<&str>,
    ) -> Result<(Cow<'a, str>, String, &'a Item), Refusal> {
        let none = || {
            let collection = place.shown_collection();
            Refusal::not_found(match place.key.as_deref().or(body_key) {
                Some(key) => {
                    format!("`{collection}` has no {type_name} with the `{key_name}` `{key}`")
                }
                None => format!("`{collection}` has no {type_name}"),
            })
        };
        if let Some(via) = &place.via
            && !self.store.links(via).iter().any(|(_, key)| Some(key) == place.key.as_ref())
        {
            return Err(none());
        }
        let get = |collection: &str, key: &str| self.store.collection(collection)?.get(key);
        if let Some(key) = place.key.as_deref().or(body_key) {
            let item =
                get(&place.collection, key).filter(|item| self.has_part(place, item.type_name()));
            let item = item.ok_or_else(none)?;
            return Ok((Cow::Borrowed(&place.collection), key.to_owned(), item));
        }
        if place.link.is_some() {
            let (collection, key) = self.store.links(&place.collection).first().ok_or_else(none)?;
            let item = get(collection, key).ok_or_else(none)?;
            return Ok((Cow::Borrowed(collection), key.clone(), item));
        }
        let mut items = self.items(place, 0);
        let only = items.next().ok_or_else(none)?;
        match items.count() {
            0 => {
                let key = only.item.key().unwrap_or_default();
                Ok((Cow::Borrowed(only.collection), key, only.item))
            }
            others => Err(Refusal::bad_request(format!(
                "the path stands for {} items, and any of them could be meant; name one by its key, \
                 the property `{key_name}`",
                others + 1
            ))),
        }
    }

    /// The item that an operation is about, and where it is. `None` if there is none.
    pub(crate) fn item_of(
        self,
        context: &'a Context<'_>,
    ) -> Option<(Cow<'a, str>, String, &'a Item)> {
        self.locate(context.place_of_item()?, "item", "id", None).ok()
    }

    /// Refuses a path below an item that is not there, or is of another type than the path says.
    pub(crate) fn check_guards(self, found: &Found<'_, '_>) -> Result<(), Refusal> {
        for guard in &found.guards {
            let (_, _, item) = self.locate(&guard.place, "item", "id", None)?;
            if let Some(cast) = guard.cast {
                self.check_cast(item, cast)?;
            }
        }
        Ok(())
    }

    /// Refuses an item that is of another type than the path says.
    pub(crate) fn check_cast(self, item: &Item, cast: &str) -> Result<(), Refusal> {
        if self.is_a(item, cast) {
            return Ok(());
        }
        let found = item.type_name();
        Err(Refusal::not_found(format!("the path is of a {cast}, and the item is a {found}")))
    }

    /// Whether items of a type are in the part of their collection that a path shows.
    pub(crate) fn has_part(self, place: &Place, type_name: &str) -> bool {
        place.part.as_ref().is_none_or(|part| self.is_type(type_name, part.of_type))
    }

    pub(crate) fn is_a(self, item: &Item, name: &str) -> bool {
        self.is_type(item.type_name(), name)
    }

    fn is_type(self, type_name: &str, other: &str) -> bool {
        let model = self.routes.model();
        model.find(other).is_some_and(|info| model.is_a(type_name, info))
    }

    /// The items of a collection after a position, in order.
    pub(crate) fn items(
        self,
        place: &'a Place,
        position: u64,
    ) -> Box<dyn Iterator<Item = Placed<'a>> + 'a> {
        if place.link.is_some() {
            let skip = usize::try_from(position).unwrap_or(usize::MAX);
            let links = self.store.links(&place.collection).iter().zip(1..).skip(skip);
            return Box::new(links.filter_map(move |((collection, key), position)| {
                let item = self.store.collection(collection)?.get(key)?;
                Some(Placed { collection, position, item })
            }));
        }
        let items = self.store.collection(&place.collection).into_iter();
        let collection = &place.collection;
        Box::new(
            items
                .flat_map(move |items| items.after(position))
                .filter(move |(_, item)| self.has_part(place, item.type_name()))
                .map(move |(position, item)| Placed { collection, position, item }),
        )
    }

    /// Calls a function with what conditions and orders look at.
    pub(crate) fn with_source<R>(
        self,
        placed: Placed<'a>,
        call: impl FnOnce(&Source<'_>) -> R,
    ) -> R {
        let navigate = |name: &str| self.navigate(placed, name);
        call(&Source {
            members: placed.item.members(),
            odata_type: placed.item.type_name(),
            model: self.routes.model(),
            navigate: &navigate,
        })
    }

    /// What a navigation property of an item leads to.
    fn navigate(self, placed: Placed<'_>, name: &str) -> Value {
        let Some(place) = self.child(placed, name) else {
            return Value::Null;
        };
        let mut items = self.items(&place, 0).map(|placed| placed.item.to_value());
        let property = placed.item.info().property(name);
        if property.is_some_and(|(_, property)| property.edm().element().is_some()) {
            items.collect()
        } else {
            items.next().unwrap_or_default()
        }
    }

    fn child(self, placed: Placed<'_>, name: &str) -> Option<Place> {
        let key = placed.item.key()?;
        Some(self.routes.child(&path::item(placed.collection, &key), name))
    }

    /// Whether an item is one of those that are asked for.
    pub(crate) fn is_wanted(
        self,
        placed: Placed<'a>,
        options: &Options,
        cast: Option<&str>,
    ) -> bool {
        if cast.is_some_and(|cast| !self.is_a(placed.item, cast)) {
            return false;
        }
        if options.filter.is_none() && options.search.is_none() {
            return true;
        }
        self.with_source(placed, |source| {
            options.filter.as_ref().is_none_or(|filter| filter.is_met(source))
                && options.search.as_ref().is_none_or(|search| search.is_met(&source.members))
        })
    }

    /// Writes an item as it is asked for. `context` is what stands before its first property.
    pub(crate) fn write(
        self,
        placed: Placed<'a>,
        options: &Options,
        context: &str,
        text: &mut String,
    ) {
        let item = placed.item;
        text.push('{');
        text.push_str(context);
        if item.given_etag().is_none() {
            text.push_str("\"@odata.etag\":");
            text.push_str(&Value::from(item.etag()).to_string());
            text.push(',');
        }
        match &options.select {
            None => item.write(|_, value| Some(Cow::Borrowed(value)), text),
            Some(selection) => item.write(|name, value| selection.shown(name, value), text),
        }
        for expansion in &options.expand {
            self.expand(placed, expansion, text);
        }
        text.push('}');
    }

    fn expand(self, placed: Placed<'a>, expansion: &Expansion, text: &mut String) {
        // Items of other types than the one that has the property have nothing there.
        if placed.item.info().property(expansion.property).is_none() {
            return;
        }
        let Some(place) = self.child(placed, expansion.property) else {
            return;
        };
        let view = View { routes: self.routes, store: self.store };
        let options = &expansion.options;
        let mut items: Vec<_> =
            view.items(&place, 0).filter(|one| view.is_wanted(*one, options, None)).collect();
        let count = items.len();
        view.sort(&mut items, options);
        // Writing to a text does not fail.
        if options.count {
            let _ = write!(text, ",\"{}@odata.count\":{count}", expansion.property);
        }
        let _ = write!(text, ",\"{}\":", expansion.property);
        let top = options.top.unwrap_or(usize::MAX);
        let mut items = items.into_iter().skip(options.skip).take(top);
        if expansion.is_list {
            text.push('[');
            for (i, one) in items.enumerate() {
                if i > 0 {
                    text.push(',');
                }
                view.write(one, options, "", text);
            }
            text.push(']');
        } else {
            match items.next() {
                Some(one) => view.write(one, options, "", text),
                None => text.push_str("null"),
            }
        }
    }

    /// Puts items in the order that is asked for.
    pub(crate) fn sort(self, items: &mut Vec<Placed<'a>>, options: &Options) {
        let Some(order) = &options.order else {
            return;
        };
        let mut keyed: Vec<_> = items
            .iter()
            .map(|one| (self.with_source(*one, |source| order.key(source)), *one))
            .collect();
        keyed.sort_by(|(a, _), (b, _)| order.compare(a, b));
        *items = keyed.into_iter().map(|(_, one)| one).collect();
    }
}

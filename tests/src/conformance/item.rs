//! The items that operations need to be there.

use std::collections::HashMap;

use graph_emulator::Sample;
use graph_intune::graph_core::{Client, Method, OperationKind, Page, Request, TypeInfo};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::Operation;
use crate::declared::type_of;

/// The id where the service has no item and makes none.
const NOTHING: &str = "conformance";

/// The items that were found so far.
pub(super) struct Items<'a> {
    graph: &'a Client,
    operations: &'a [Operation],
    /// The ids by the collection's path and the type that is asked for.
    found: HashMap<(String, Option<String>), String>,
}

/// Which item of a collection.
#[derive(Clone, Copy, PartialEq)]
enum Which {
    First,
    /// One that nothing else needs.
    Last,
}

impl<'a> Items<'a> {
    pub(super) fn new(graph: &'a Client, operations: &'a [Operation]) -> Self {
        Self { graph, operations, found: HashMap::new() }
    }

    /// Looks anew for everything.
    pub(super) fn forget(&mut self) {
        self.found.clear();
    }

    /// The ids in the path of an operation.
    pub(super) async fn ids(&mut self, operation: &Operation) -> Vec<String> {
        let path = operation.info.path;
        let is_of_many = path.trim_end_matches("/$ref").ends_with('}');
        let which = if operation.is_removal() && is_of_many { Which::Last } else { Which::First };
        self.walk(path, which).await.1
    }

    /// The key of an item that is in the body and not in the path.
    pub(super) async fn key(&mut self, operation: &Operation) -> Option<String> {
        let path = operation.info.path;
        if operation.info.kind != OperationKind::Update || path.ends_with('}') {
            return None;
        }
        let (collection, _) = self.walk(path, Which::First).await;
        let is_collection = self.operation(OperationKind::List, path).is_some();
        if is_collection { self.item(&collection, path, None, Which::First).await } else { None }
    }

    /// The address of an entity that a reference can lead to.
    pub(super) async fn reference(&mut self, operation: &Operation) -> Option<String> {
        if !matches!(operation.info.kind, OperationKind::AddReference | OperationKind::SetReference)
        {
            return None;
        }
        let property = operation.info.path.rsplit('/').nth(1)?;
        self.target(operation.of, property).await
    }

    /// The address of an entity of the type that a property leads to.
    async fn target(&mut self, of: &TypeInfo, property: &str) -> Option<String> {
        let edm = of.property(property)?.1.edm();
        let name = edm.element().unwrap_or(edm).object()?.name;
        let path = self.operations.iter().find_map(|operation| {
            let info = operation.info;
            let is_top = info.kind == OperationKind::List && !info.path.contains('{');
            (is_top && operation.of.name == name).then_some(info.path)
        })?;
        let id = Box::pin(self.item(path, path, None, Which::First)).await?;
        Some(format!("{path}/{}", encoded(&id)))
    }

    /// Sees to it that a list is not empty, and that what a single-valued path holds is there, which another
    /// operation may have removed.
    pub(super) async fn prepare(&mut self, operation: &Operation) {
        use OperationKind as Kind;
        let template = operation.info.path.trim_end_matches("/$ref");
        let kind = operation.info.kind;
        if kind == Kind::List {
            let path = self.walk(template, Which::First).await.0;
            self.item(&path, template, None, Which::First).await;
            return;
        }
        if template.ends_with('}')
            || !matches!(
                kind,
                Kind::Get | Kind::GetReference | Kind::RemoveReference | Kind::Delete
            )
        {
            return;
        }
        let path = self.walk(template, Which::First).await.0;
        let there = Request::<Value>::new(Method::Get, &*path).send(self.graph).await;
        if there.is_ok() {
            return;
        }
        if let Some(set) = self.operation(Kind::SetReference, &format!("{template}/$ref"))
            && let Some(property) = template.rsplit('/').next()
            && let Some(target) = self.target(set.of, property).await
        {
            self.refer(Method::Put, &path, &target).await;
        } else if let Some(update) = self.operation(Kind::Update, template) {
            let body: Value = Sample::updated(0).object(update.of).into();
            self.write(Method::Patch, &path, &body).await;
        }
    }

    /// The path with ids in the place of its placeholders, and these. Of the last one, the item is another.
    async fn walk(&mut self, template: &str, which: Which) -> (String, Vec<String>) {
        let segments: Vec<&str> = template.split('/').skip(1).collect();
        let count = segments.iter().filter(|segment| segment.starts_with('{')).count();
        let (mut path, mut so_far) = (String::new(), String::new());
        let mut ids = Vec::new();
        for (i, segment) in segments.iter().enumerate() {
            if segment.starts_with('{') {
                let cast = segments.get(i + 1).filter(|next| next.starts_with("microsoft.graph."));
                let is_last = ids.len() + 1 == count;
                let which = if is_last { which } else { Which::First };
                let item = Box::pin(self.item(&path, &so_far, cast.copied(), which)).await;
                let id = item.unwrap_or_else(|| NOTHING.to_owned());
                path = format!("{path}/{}", encoded(&id));
                ids.push(id);
            } else {
                path = format!("{path}/{segment}");
            }
            so_far = format!("{so_far}/{segment}");
        }
        (path, ids)
    }

    /// The id of an item: one that is there, or that is created.
    async fn item(
        &mut self,
        collection: &str,
        template: &str,
        cast: Option<&str>,
        which: Which,
    ) -> Option<String> {
        let place = (collection.to_owned(), cast.map(str::to_owned));
        if which == Which::First
            && let Some(id) = self.found.get(&place)
        {
            return Some(id.clone());
        }
        let key = self.key_name(template);
        let mut id = self.listed(collection, key, cast, which).await;
        if id.is_none() {
            id = match self.make(collection, template, cast).await {
                Some(made) => match key_of(&made, key) {
                    // A service that keeps nothing does not list it.
                    Some(id) => Some(id),
                    None => self.listed(collection, key, cast, which).await,
                },
                // It may not tell the types of its items.
                None if cast.is_some() => self.listed(collection, key, None, which).await,
                None => None,
            };
        }
        let id = id?;
        self.found.insert(place, id.clone());
        Some(id)
    }

    async fn listed(
        &self,
        collection: &str,
        key: &str,
        cast: Option<&str>,
        which: Which,
    ) -> Option<String> {
        let page =
            Request::<Page<Value>>::new(Method::Get, collection).send(self.graph).await.ok()?;
        let fits = |item: &Value| {
            cast.is_none_or(|cast| {
                type_of(item).is_some_and(|name| is_a(self.operations, &name, cast))
            })
        };
        let mut items = page.into_iter().filter(fits);
        let item = if which == Which::First { items.next() } else { items.next_back() }?;
        key_of(&item, key)
    }

    /// Creates an item, or refers to one, and gives what the service says to it.
    async fn make(
        &mut self,
        collection: &str,
        template: &str,
        cast: Option<&str>,
    ) -> Option<Value> {
        let create = self.operation(OperationKind::Create, template);
        // What apps of Intune do not create, such as users, a service may create all the same.
        let of = create.or_else(|| self.item_operation(template));
        if let Some(of) = of {
            let types: Vec<_> = of.types().filter(|info| !info.is_base).collect();
            let fitting = types
                .iter()
                .find(|info| cast.is_none_or(|cast| is_a(self.operations, info.name, cast)));
            let info = fitting.copied().unwrap_or(of.of);
            let body: Value = Sample::created(0).object(info).into();
            let made = self.write(Method::Post, collection, &body).await;
            if made.is_some() || create.is_some() {
                return made;
            }
        }
        // A cast leads to the same references.
        let (template, collection) = (without_casts(template), without_casts(collection));
        if let Some(add) = self.operation(OperationKind::AddReference, &format!("{template}/$ref"))
            && let Some(property) = template.rsplit('/').next()
            && let Some(target) = self.target(add.of, property).await
        {
            return self.refer(Method::Post, &collection, &target).await;
        }
        None
    }

    /// Makes a navigation property refer to an entity.
    async fn refer(&self, method: Method, path: &str, target: &str) -> Option<Value> {
        let address = format!("{}{target}", self.graph.base_url());
        self.write(method, &format!("{path}/$ref"), &json!({"@odata.id": address})).await
    }

    /// Sends this. `None` is a refusal, and an answer without a body is null.
    async fn write(&self, method: Method, path: &str, body: &Value) -> Option<Value> {
        let request = Request::<Option<Value>>::new(method, path).json(body);
        request.send(self.graph).await.ok().map(Option::unwrap_or_default)
    }

    /// The operation of this kind on a path.
    fn operation(&self, kind: OperationKind, path: &str) -> Option<&'a Operation> {
        self.operations
            .iter()
            .find(|operation| operation.info.kind == kind && operation.info.path == path)
    }

    /// An operation of a collection's items.
    fn item_operation(&self, template: &str) -> Option<&'a Operation> {
        self.operations.iter().find(|operation| {
            let id =
                operation.info.path.strip_prefix(template).and_then(|id| id.strip_prefix("/{"));
            id.is_some_and(|id| id.ends_with('}') && !id.contains('/'))
        })
    }

    /// What the key of a collection's items is called.
    fn key_name(&self, template: &str) -> &'static str {
        let of = self.operations.iter().find(|operation| operation.info.path == template);
        of.and_then(|operation| operation.of.key()).map_or("id", |(_, key)| key.name)
    }
}

/// Whether a type is another one, or derives from it.
fn is_a(operations: &[Operation], name: &str, other: &str) -> bool {
    let named = |name: &str| {
        let mut types = operations.iter().flat_map(Operation::types);
        types.find(|info| info.name == name)
    };
    match (named(name), named(other)) {
        (Some(info), Some(other)) => info.is_a(other),
        _ => name == other,
    }
}

/// The id that an item has.
fn key_of(item: &Value, key: &str) -> Option<String> {
    match &item[key] {
        Value::String(id) => Some(id.clone()),
        Value::Null => None,
        id => Some(id.to_string()),
    }
}

fn encoded(id: &str) -> String {
    utf8_percent_encode(id, NON_ALPHANUMERIC).to_string()
}

fn without_casts(path: &str) -> String {
    let segments = path.split('/').filter(|segment| !segment.starts_with("microsoft.graph."));
    segments.collect::<Vec<_>>().join("/")
}

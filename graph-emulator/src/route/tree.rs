//! The tree of path templates.

use std::borrow::Cow;

use graph_core::OperationKind;

use super::part::PartOf;
use super::{Link, Route};
use crate::model::Model;
use crate::path;
use crate::target::Target;

/// What follows a segment of the templates.
#[derive(Debug, Default)]
pub(crate) struct Node {
    pub(super) literals: Vec<(&'static str, Node)>,
    /// By their names, without parameters: no path has two functions of one name.
    functions: Vec<(&'static str, Node)>,
    /// Whatever the placeholder is called: templates that differ in that alone are the same path.
    pub(super) placeholder: Option<Box<Node>>,
    pub(crate) routes: Vec<Route>,
    /// Where the items are, if they belong to another collection.
    pub(super) link: Option<Link>,
    /// What has all of them, if there are more than here.
    pub(super) part_of: Option<PartOf>,
}

/// How a segment was matched.
#[derive(Clone, Debug)]
pub(super) enum Step<'a> {
    /// By this literal, as the first declaration writes it.
    Literal(&'static str),
    /// A cast to this type.
    Cast(&'static str),
    Key(Cow<'a, str>),
    Function(&'static str, Vec<(&'a str, String)>),
}

impl Node {
    /// Adds an operation where its template says.
    pub(super) fn add(&mut self, route: Route) {
        let mut node = self;
        for segment in route.operation.path.split('/').skip(1) {
            node = node.child(segment);
        }
        node.routes.push(route);
    }

    /// The node for a template's segment below this one.
    fn child(&mut self, segment: &'static str) -> &mut Node {
        if path::placeholder(segment).is_some() {
            return self.placeholder.get_or_insert_default();
        }
        let (nodes, name) = match path::call(segment) {
            Some((name, _)) => (&mut self.functions, name),
            None => (&mut self.literals, segment),
        };
        let known = nodes.iter().position(|(known, _)| known.eq_ignore_ascii_case(name));
        let at = known.unwrap_or_else(|| {
            nodes.push((name, Node::default()));
            nodes.len() - 1
        });
        &mut nodes[at].1
    }

    /// What the items here are, if it is a collection or stands for one item: by the operations on an
    /// item, else by the collection's own.
    pub(crate) fn own_target(&self) -> Option<Target> {
        use OperationKind::{Create, Delete, Get, List, Replace, Update};
        let below = self.item_target();
        below.or_else(|| {
            let of_items = |route: &&Route| {
                matches!(route.operation.kind, List | Create | Get | Update | Replace | Delete)
            };
            self.routes.iter().find(of_items).map(|route| route.target)
        })
    }

    /// What an item of the collection is, by the operations on it.
    pub(super) fn item_target(&self) -> Option<Target> {
        let items = self.placeholder.as_deref()?;
        items.routes.iter().find(|route| route.is_of_item()).map(|route| route.target)
    }

    /// All collections below, with a template of each path.
    pub(super) fn collections<'n>(&'n self, name: &mut String, all: &mut Vec<(String, &'n Node)>) {
        let length = name.len();
        for (literal, node) in &self.literals {
            path::push_literal(name, literal);
            if node.own_target().is_some() {
                all.push((name.clone(), node));
            }
            node.collections(name, all);
            name.truncate(length);
        }
        if let Some(items) = &self.placeholder {
            name.push_str("/{}");
            items.collections(name, all);
            name.truncate(length);
        }
    }

    /// What the literals below lead to.
    pub(crate) fn literals(&self) -> impl Iterator<Item = (&'static str, &Node)> {
        self.literals.iter().map(|(name, node)| (*name, node))
    }

    /// What the calls of functions with parentheses below lead to.
    pub(crate) fn functions(&self) -> impl Iterator<Item = &Node> {
        self.functions.iter().map(|(_, node)| node)
    }

    /// What a key below leads to.
    pub(crate) fn items(&self) -> Option<&Node> {
        self.placeholder.as_deref()
    }

    /// Whether it is a collection with items that keys name.
    pub(crate) fn has_keys(&self) -> bool {
        self.item_target().is_some()
            || self.routes.iter().any(|route| {
                matches!(route.operation.kind, OperationKind::List | OperationKind::Create)
            })
    }

    /// Whether items here belong to another collection.
    pub(crate) fn is_link(&self) -> bool {
        self.link.is_some()
    }

    /// The collection beside this one that has its items, and others.
    pub(crate) fn part_of(&self) -> Option<&'static str> {
        self.part_of.map(|part_of| part_of.whole)
    }

    /// Goes no deeper than the deepest template, however long the path is, but for casts.
    pub(super) fn walk<'n, 'a>(
        &'n self,
        segments: &'a [Cow<'_, str>],
        model: &Model,
        accept: &dyn Fn(&Node, &Step<'_>) -> bool,
        steps: &mut Vec<(Step<'a>, &'n Node)>,
    ) -> bool {
        let Some((first, rest)) = segments.split_first() else {
            return steps.last().is_some_and(|(step, node)| accept(node, step));
        };
        if first.is_empty() {
            return false;
        }
        let start = steps.len();
        let mut attempt = |ways: &[(Step<'a>, &'n Node)]| {
            steps.extend_from_slice(ways);
            let last = ways.last().map(|(_, node)| *node);
            let found = last.is_some_and(|node| node.walk(rest, model, accept, steps));
            if !found {
                steps.truncate(start);
            }
            found
        };
        if let Some((literal, node)) = self.literal(first) {
            let is_cast = literal.contains('.') && model.find(literal).is_some();
            let step = if is_cast { Step::Cast(literal) } else { Step::Literal(literal) };
            if attempt(&[(step, node)]) {
                return true;
            }
        }
        if let Some((name, text)) = path::call(first) {
            let function = self.functions.iter().find(|(known, _)| is_called(known, name));
            if let Some((name, node)) = function
                && let Some(arguments) = path::arguments(text)
                && attempt(&[(Step::Function(name, arguments), node)])
            {
                return true;
            }
            if let Some((literal, node)) = self.literal(name) {
                let literal = Step::Literal(literal);
                let key = path::key(text).zip(node.placeholder.as_deref());
                if let Some((key, items)) = key
                    && attempt(&[(literal.clone(), node), (Step::Key(key.into()), items)])
                {
                    return true;
                }
                if text.is_empty() && attempt(&[(literal, node)]) {
                    return true;
                }
            }
        }
        if first.contains('.')
            && let Some(info) = model.find(first)
            && attempt(&[(Step::Cast(info.name), self)])
        {
            return true;
        }
        self.placeholder
            .as_deref()
            .is_some_and(|items| attempt(&[(Step::Key(Cow::Borrowed(first)), items)]))
    }

    fn literal(&self, segment: &str) -> Option<(&'static str, &Node)> {
        let exact = self.literals.iter().find(|(name, _)| name.eq_ignore_ascii_case(segment));
        let found =
            exact.or_else(|| self.literals.iter().find(|(name, _)| is_called(name, segment)));
        found.map(|(name, node)| (*name, node))
    }
}

/// Whether a name is the same, with or without the namespace before one of them.
fn is_called(name: &str, segment: &str) -> bool {
    const NAMESPACE: &str = "microsoft.graph.";
    let name = name.strip_prefix(NAMESPACE).unwrap_or(name);
    segment.strip_prefix(NAMESPACE).unwrap_or(segment).eq_ignore_ascii_case(name)
}

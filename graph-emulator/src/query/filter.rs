//! `$filter`.
//!
//! The grammar is the part of OData's that Microsoft Graph documents: comparisons, `in`, `has`, `and`,
//! `or`, `not`, `startswith`, `endswith`, `contains`, `tolower`, `toupper`, `length`, `isof`,
//! `any` and `all`, `$count` of a list, and paths with casts. See
//! [Use the $filter query parameter](https://learn.microsoft.com/en-us/graph/filter-query-parameter).

mod evaluate;
mod expression;
mod lexer;
mod literal;
mod operand;
mod parser;

use graph_core::TypeInfo;
use serde_json::Value;

use super::wrong;
use crate::members::Members;
use crate::model::Model;
use crate::refusal::Refusal;
use expression::Expr;

/// A condition that items meet or not.
#[derive(Clone, Debug)]
pub(crate) struct Filter(Expr);

impl Filter {
    /// Reads a condition on items of a type.
    pub(crate) fn parse(
        text: &str,
        info: &'static TypeInfo,
        model: &Model,
    ) -> Result<Self, Refusal> {
        let parsed = lexer::tokens(text).and_then(|tokens| parser::parse(tokens, info, model));
        parsed.map(Self).map_err(|fault| wrong("$filter", fault))
    }

    /// Whether an item meets it.
    pub(crate) fn is_met(&self, source: &Source<'_>) -> bool {
        self.0.is_met(source, &mut Vec::new())
    }
}

/// What a condition or an order looks at.
pub(crate) struct Source<'a> {
    pub(crate) members: Members<'a>,
    /// The item's type, without `#`.
    pub(crate) odata_type: &'a str,
    pub(crate) model: &'a Model,
    /// What a navigation property leads to.
    pub(crate) navigate: &'a dyn Fn(&str) -> Value,
}

impl Source<'_> {
    /// Whether the item is of this type.
    pub(crate) fn is_a(&self, name: &str) -> bool {
        self.model.find(name).is_some_and(|info| self.model.is_a(self.odata_type, info))
    }

    /// Whether an object inside it is of this type.
    pub(crate) fn has_type(&self, object: &Value, name: &str) -> bool {
        let odata_type = object.get("@odata.type").and_then(Value::as_str).unwrap_or_default();
        let odata_type = odata_type.strip_prefix('#').unwrap_or(odata_type);
        self.model.find(name).is_some_and(|info| self.model.is_a(odata_type, info))
    }
}

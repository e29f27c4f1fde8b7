//! Whether an item meets a condition.

use std::cmp::Ordering;

use graph_core::EdmType;
use serde_json::Value;

use super::Source;
use super::expression::{Comparison, Expr, Matching};
use crate::query::compare::compare;

impl Expr {
    /// Whether it is met, with the values of the variables around it.
    pub(super) fn is_met(&self, source: &Source<'_>, variables: &mut Vec<Value>) -> bool {
        match self {
            Expr::And(all) => all.iter().all(|one| one.is_met(source, variables)),
            Expr::Or(all) => all.iter().any(|one| one.is_met(source, variables)),
            Expr::Not(inner) => !inner.is_met(source, variables),
            Expr::Compare(comparison, edm, a, b) => {
                let (a, b) = (a.value(source, variables), b.value(source, variables));
                holds(*comparison, *edm, &a, &b)
            }
            Expr::In(operand, literals) => {
                let value = operand.value(source, variables);
                let edm = operand.edm();
                literals.iter().any(|one| holds(Comparison::Eq, edm, &value, &one.value))
            }
            Expr::Match(matching, a, b) => {
                match (a.value(source, variables), b.value(source, variables)) {
                    (Value::String(a), Value::String(b)) => matches(*matching, &a, &b),
                    _ => false,
                }
            }
            Expr::Lambda { path, all, condition } => {
                let Value::Array(elements) = path.value(source, variables) else {
                    return *all;
                };
                let Some(condition) = condition else {
                    return !elements.is_empty();
                };
                let mut meets = |element| {
                    variables.push(element);
                    let met = condition.is_met(source, variables);
                    variables.pop();
                    met
                };
                let mut elements = elements.into_iter();
                if *all { elements.all(&mut meets) } else { elements.any(&mut meets) }
            }
            Expr::IsOf(None, info) => source.is_a(info.name),
            Expr::IsOf(Some(path), info) => {
                source.has_type(&path.value(source, variables), info.name)
            }
            Expr::Truth(operand) => operand.value(source, variables) == Value::Bool(true),
        }
    }
}

fn holds(comparison: Comparison, edm: EdmType, a: &Value, b: &Value) -> bool {
    let order = compare(edm, a, b);
    match comparison {
        Comparison::Eq => order == Some(Ordering::Equal),
        Comparison::Ne => order != Some(Ordering::Equal),
        // Null is neither before nor after anything, itself included.
        _ if a.is_null() || b.is_null() => false,
        Comparison::Gt => order == Some(Ordering::Greater),
        Comparison::Ge => order.is_some_and(Ordering::is_ge),
        Comparison::Lt => order == Some(Ordering::Less),
        Comparison::Le => order.is_some_and(Ordering::is_le),
        Comparison::Has => match (a.as_str(), b.as_str()) {
            (Some(set), Some(wanted)) => {
                let members: Vec<_> = set.split(',').map(str::trim).collect();
                wanted.split(',').all(|one| members.contains(&one.trim()))
            }
            _ => false,
        },
    }
}

fn matches(matching: Matching, text: &str, part: &str) -> bool {
    let (text, part) = (text.to_lowercase(), part.to_lowercase());
    match matching {
        Matching::StartsWith => text.starts_with(&part),
        Matching::EndsWith => text.ends_with(&part),
        Matching::Contains => text.contains(&part),
    }
}

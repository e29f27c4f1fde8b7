//! A condition that was read.

use graph_core::{EdmType, TypeInfo};

use super::literal::Literal;
use super::operand::Operand;
use crate::query::path::Path;

/// A condition.
#[derive(Clone, Debug)]
pub(super) enum Expr {
    And(Vec<Expr>),
    Or(Vec<Expr>),
    Not(Box<Expr>),
    Compare(Comparison, EdmType, Operand, Operand),
    In(Operand, Vec<Literal>),
    Match(Matching, Operand, Operand),
    /// Whether some or all elements of a list meet a condition, or there is any.
    Lambda {
        path: Path,
        all: bool,
        condition: Option<Box<Expr>>,
    },
    /// Whether the item, or what a path leads to, is of a type.
    IsOf(Option<Path>, &'static TypeInfo),
    /// Something that is true by itself.
    Truth(Operand),
}

/// An operator between two values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Comparison {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
    Has,
}

impl Comparison {
    pub(super) fn of(word: &str) -> Option<Self> {
        Some(match word {
            "eq" => Self::Eq,
            "ne" => Self::Ne,
            "gt" => Self::Gt,
            "ge" => Self::Ge,
            "lt" => Self::Lt,
            "le" => Self::Le,
            "has" => Self::Has,
            _ => return None,
        })
    }
}

/// A function of two texts.
#[derive(Clone, Copy, Debug)]
pub(super) enum Matching {
    StartsWith,
    EndsWith,
    Contains,
}

impl Matching {
    pub(super) fn of(word: &str) -> Option<Self> {
        Some(match word {
            "startswith" => Self::StartsWith,
            "endswith" => Self::EndsWith,
            "contains" => Self::Contains,
            _ => return None,
        })
    }
}

//! The tree behind a filter, without its type.

use std::fmt;

use crate::query::literal::Unwritable;
use crate::query::property::Path;

/// A condition.
///
/// `And` and `Or` hold two conditions or more, and none of their own kind: conditions that are put
/// together one by one make a flat list and no deep tree.
#[derive(Clone, PartialEq)]
pub(crate) enum Expr {
    /// `path eq literal`, and the like.
    Compare(Path, &'static str, String),
    /// `path in (literal,literal)`
    In(Path, Vec<String>),
    /// `startswith(path,literal)`, and the like.
    Call(&'static str, Path, String),
    /// `path/any(x:...)`, `path/all(x:...)`, or `path/any()`.
    Lambda(Path, &'static str, Option<Box<Expr>>),
    /// `isof('type')`
    IsOf(&'static str),
    /// No object meets it.
    Never,
    Not(Box<Expr>),
    And(Vec<Expr>),
    Or(Vec<Expr>),
    /// Text of which nothing is known.
    Raw(String),
    /// The property at this path is compared with a value that has no literal.
    Unwritable(Path, Unwritable),
}

/// How tightly a condition holds together. OData's `not` binds tighter than a comparison.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// Unknown text, so nothing may stand beside it.
    Raw,
    Or,
    And,
    Compare,
    Not,
    Primary,
}

impl Expr {
    pub(super) fn compare(
        path: Path,
        operator: &'static str,
        literal: Result<String, Unwritable>,
    ) -> Self {
        match literal {
            Ok(literal) => Expr::Compare(path, operator, literal),
            Err(why) => Expr::Unwritable(path, why),
        }
    }

    pub(super) fn call(
        function: &'static str,
        path: Path,
        literal: Result<String, Unwritable>,
    ) -> Self {
        match literal {
            Ok(literal) => Expr::Call(function, path, literal),
            Err(why) => Expr::Unwritable(path, why),
        }
    }

    /// Nothing is one of no values, and `in ()` is not OData.
    pub(crate) fn one_of(path: Path, literals: Result<Vec<String>, Unwritable>) -> Self {
        match literals {
            Ok(literals) if literals.is_empty() => Expr::Never,
            Ok(literals) => Expr::In(path, literals),
            Err(why) => Expr::Unwritable(path, why),
        }
    }

    pub(crate) fn and(self, other: Self) -> Self {
        let mut all = match self {
            Expr::And(all) => all,
            expr => vec![expr],
        };
        match other {
            Expr::And(more) => all.extend(more),
            expr => all.push(expr),
        }
        Expr::And(all)
    }

    pub(crate) fn or(self, other: Self) -> Self {
        let mut all = match self {
            Expr::Or(all) => all,
            expr => vec![expr],
        };
        match other {
            Expr::Or(more) => all.extend(more),
            expr => all.push(expr),
        }
        Expr::Or(all)
    }

    /// The path of a property that is compared with what cannot be written, and why it cannot.
    pub(crate) fn unwritable(&self) -> Option<(&str, &Unwritable)> {
        match self {
            Expr::Unwritable(path, why) => Some((path, why)),
            Expr::Not(inner) => inner.unwritable(),
            // The path of an element itself is empty.
            Expr::Lambda(list, _, Some(inner)) => inner
                .unwritable()
                .map(|(path, why)| (if path.is_empty() { &**list } else { path }, why)),
            Expr::And(all) | Expr::Or(all) => all.iter().find_map(Expr::unwritable),
            _ => None,
        }
    }

    fn strength(&self) -> Strength {
        match self {
            Expr::Raw(_) => Strength::Raw,
            Expr::Or(_) => Strength::Or,
            Expr::And(_) => Strength::And,
            Expr::Compare(..) | Expr::In(..) | Expr::Unwritable(..) => Strength::Compare,
            Expr::Not(_) => Strength::Not,
            Expr::Call(..) | Expr::Lambda(..) | Expr::IsOf(_) | Expr::Never => Strength::Primary,
        }
    }

    fn write(&self, f: &mut fmt::Formatter<'_>, scope: Scope) -> fmt::Result {
        match self {
            Expr::Compare(path, operator, literal) => {
                scope.path(f, path)?;
                write!(f, " {operator} {}", scope.literal(literal))
            }
            Expr::In(path, literals) => {
                scope.path(f, path)?;
                for (i, literal) in literals.iter().enumerate() {
                    f.write_str(if i == 0 { " in (" } else { "," })?;
                    f.write_str(scope.literal(literal))?;
                }
                f.write_str(")")
            }
            Expr::Call(function, path, literal) => {
                write!(f, "{function}(")?;
                scope.path(f, path)?;
                write!(f, ",{})", scope.literal(literal))
            }
            Expr::Lambda(path, quantifier, condition) => {
                scope.path(f, path)?;
                write!(f, "/{quantifier}(")?;
                if let Some(condition) = condition {
                    let inner = Scope { depth: scope.depth + 1, ..scope };
                    inner.variable(f)?;
                    f.write_str(":")?;
                    condition.write(f, inner)?;
                }
                f.write_str(")")
            }
            Expr::IsOf(name) if scope.depth == 0 => write!(f, "isof('{name}')"),
            Expr::IsOf(name) => {
                f.write_str("isof(")?;
                scope.variable(f)?;
                write!(f, ",'{name}')")
            }
            Expr::Never => f.write_str("false"),
            Expr::Not(condition) => {
                f.write_str("not ")?;
                condition.write_inside(f, scope, Strength::Primary)
            }
            Expr::And(all) => write_all(f, all, " and ", scope, Strength::And),
            Expr::Or(all) => write_all(f, all, " or ", scope, Strength::Or),
            Expr::Raw(text) => f.write_str(scope.literal(text)),
            Expr::Unwritable(path, _) => {
                scope.path(f, path)?;
                f.write_str(" compared with what OData cannot write")
            }
        }
    }

    /// Writes it in parentheses if it would not hold together.
    fn write_inside(
        &self,
        f: &mut fmt::Formatter<'_>,
        scope: Scope,
        needed: Strength,
    ) -> fmt::Result {
        if self.strength() >= needed {
            return self.write(f, scope);
        }
        f.write_str("(")?;
        self.write(f, scope)?;
        f.write_str(")")
    }
}

fn write_all(
    f: &mut fmt::Formatter<'_>,
    all: &[Expr],
    separator: &str,
    scope: Scope,
    strength: Strength,
) -> fmt::Result {
    for (i, expr) in all.iter().enumerate() {
        if i > 0 {
            f.write_str(separator)?;
        }
        expr.write_inside(f, scope, strength)?;
    }
    Ok(())
}

/// Where an expression is written.
#[derive(Clone, Copy)]
struct Scope {
    /// In how many lambdas.
    depth: usize,
    /// Whether values are shown.
    values: bool,
}

impl Scope {
    fn literal(self, literal: &str) -> &str {
        if self.values { literal } else { ".." }
    }

    /// A path starts at the innermost lambda's element.
    fn path(self, f: &mut fmt::Formatter<'_>, path: &str) -> fmt::Result {
        match (self.depth, path) {
            (0, "") => f.write_str("$it"),
            (0, _) => f.write_str(path),
            (_, "") => self.variable(f),
            _ => {
                self.variable(f)?;
                write!(f, "/{path}")
            }
        }
    }

    fn variable(self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.depth {
            0 | 1 => f.write_str("x"),
            depth => write!(f, "x{depth}"),
        }
    }
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Scope { depth: 0, values: true })
    }
}

/// The same text without values.
impl fmt::Debug for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Scope { depth: 0, values: false })
    }
}

//! Filters: conditions that the service tests, composed in Rust.

mod expr;
mod operators;

use std::fmt;
use std::marker::PhantomData;
use std::ops::{BitAnd, BitOr, Not};

pub(crate) use expr::Expr;

use crate::object::{Derived, Hierarchy, Resource};

/// A condition on objects of type `O`.
///
/// Comparisons of [`Property`](crate::Property) make them; `&`, `|` and `!` compose them. It displays
/// as the text that the service reads.
///
/// ```
/// use graph_core::{Filter, Property};
///
/// struct User;
///
/// impl User {
///     const MAIL: Property<Self, String> = Property::new("mail");
///     const ENABLED: Property<Self, bool> = Property::new("accountEnabled");
/// }
///
/// let outside = User::MAIL.ends_with("@contoso.com") | User::MAIL.ends_with("@fabrikam.com");
/// let filter = User::ENABLED.eq(true) & !outside;
/// assert_eq!(
///     filter.to_string(),
///     "accountEnabled eq true and not (endswith(mail,'@contoso.com') or endswith(mail,'@fabrikam.com'))"
/// );
/// ```
///
/// Conditions that are known only at run time are put together in the same way:
///
/// ```
/// # use graph_core::{Filter, Property};
/// # struct User;
/// # impl User {
/// #     const MAIL: Property<Self, String> = Property::new("mail");
/// # }
/// let domains = ["@contoso.com", "@fabrikam.com"];
/// let any = domains.map(|domain| User::MAIL.ends_with(domain)).into_iter().reduce(|a, b| a | b);
/// # assert_eq!(any.expect("two").to_string(), "endswith(mail,'@contoso.com') or endswith(mail,'@fabrikam.com')");
/// ```
#[must_use = "a filter does nothing until a request takes it"]
pub struct Filter<O> {
    expr: Expr,
    of: PhantomData<fn() -> O>,
}

impl<O> Filter<O> {
    /// A condition as text, for what the operators cannot say.
    ///
    /// It is sent as it is, percent-encoded. Nothing in it is quoted or checked: do not put text into
    /// it that comes from elsewhere. Where it is composed with others, it stands in parentheses. In an
    /// `any` or `all` the element is called `x`, in one inside that `x2`, and so on.
    ///
    /// ```
    /// # use graph_core::{Filter, Property};
    /// # struct User;
    /// # impl User {
    /// #     const MAIL: Property<Self, String> = Property::new("mail");
    /// # }
    /// let filter = User::MAIL.ne("a@contoso.com") & Filter::raw("length(city) gt 3");
    /// assert_eq!(filter.to_string(), "mail ne 'a@contoso.com' and (length(city) gt 3)");
    /// ```
    pub fn raw(text: impl Into<String>) -> Self {
        Expr::Raw(text.into()).into()
    }

    pub(super) fn into_expr(self) -> Expr {
        self.expr
    }
}

impl<H: Hierarchy> Filter<H> {
    /// The object is a `T`, or of a type that derives from it.
    ///
    /// ```
    /// use graph_core::{Filter, graph_hierarchy, graph_resource};
    ///
    /// #[graph_resource(base)]
    /// struct MobileAppBase {
    ///     #[graph(key)]
    ///     id: String,
    /// }
    ///
    /// #[graph_resource(base = MobileAppBase)]
    /// struct WebApp {
    ///     app_url: Option<String>,
    /// }
    ///
    /// #[graph_hierarchy(base = MobileAppBase)]
    /// enum MobileApp {
    ///     Web(WebApp),
    /// }
    ///
    /// let filter = Filter::<MobileApp>::is_of::<WebApp>() & MobileApp::ID.ne("1");
    /// assert_eq!(filter.to_string(), "isof('microsoft.graph.webApp') and id ne '1'");
    /// ```
    pub fn is_of<T: Derived<H::Base> + Resource>() -> Self {
        Expr::IsOf(T::INFO.name).into()
    }
}

impl<O> From<Expr> for Filter<O> {
    fn from(expr: Expr) -> Self {
        Self { expr, of: PhantomData }
    }
}

/// Both conditions hold.
impl<O> BitAnd for Filter<O> {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        self.expr.and(other.expr).into()
    }
}

/// One of the conditions holds, or both.
impl<O> BitOr for Filter<O> {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.expr.or(other.expr).into()
    }
}

/// The condition does not hold.
impl<O> Not for Filter<O> {
    type Output = Self;

    fn not(self) -> Self {
        Expr::Not(Box::new(self.expr)).into()
    }
}

impl<O> Clone for Filter<O> {
    fn clone(&self) -> Self {
        self.expr.clone().into()
    }
}

impl<O> fmt::Display for Filter<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.expr.fmt(f)
    }
}

/// Shows the properties and operators; values, which may be ids, names and addresses, are `..`.
impl<O> fmt::Debug for Filter<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Filter").field(&self.expr).finish()
    }
}

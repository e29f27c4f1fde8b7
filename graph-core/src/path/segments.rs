//! The ids of one path, as generated code passes them: a tuple.
//!
//! To pass them by value costs the compiler a third less than a slice of `&dyn PathSegment`, each element of
//! which is a coercion to check.

use super::PathSegment;

/// The ids of a path, in order.
pub trait Segments {
    /// Each without its type.
    fn ids(&self) -> impl AsRef<[&dyn PathSegment]>;
}

impl Segments for () {
    #[inline]
    fn ids(&self) -> impl AsRef<[&dyn PathSegment]> {
        []
    }
}

/// More of them than the tuples have.
impl<const N: usize> Segments for [&dyn PathSegment; N] {
    #[inline]
    fn ids(&self) -> impl AsRef<[&dyn PathSegment]> {
        *self
    }
}

macro_rules! tuples {
    ($($($id:ident)+;)+) => {$(
        impl<$($id: PathSegment),+> Segments for ($($id,)+) {
            #[inline]
            fn ids(&self) -> impl AsRef<[&dyn PathSegment]> {
                #[allow(non_snake_case)]
                let ($($id,)+) = self;
                [$($id as &dyn PathSegment),+]
            }
        }
    )+};
}

tuples! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
}

//! Tuples, where a request takes several of something.

use super::expand::{IntoExpand, Item};
use super::order_by::{IntoOrderBy, Term};
use super::property::Path;
use super::select::IntoSelect;

macro_rules! tuples {
    (($($part:ident)*) $next:ident $($rest:ident)*) => {
        tuples!(IntoSelect, Path: $($part)* $next);
        tuples!(IntoOrderBy, Term: $($part)* $next);
        tuples!(IntoExpand, Item: $($part)* $next);
        tuples!(($($part)* $next) $($rest)*);
    };
    (($($part:ident)*)) => {};
    ($into:ident, $item:ident: $($part:ident)*) => {
        impl<O, $($part: $into<O>),*> $into<O> for ($($part,)*) {
            #[allow(non_snake_case)]
            fn append_to(self, all: &mut Vec<$item>) {
                let ($($part,)*) = self;
                $($part.append_to(all);)*
            }
        }
    };
}

tuples!(() A B C D E F G H I J K L M N P Q);

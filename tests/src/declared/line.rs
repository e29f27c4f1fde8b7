//! The macros that the lines of the catalog are for.

/// Adds what a line of the catalog says.
macro_rules! line {
    ($all:ident resource $ty:ident) => {
        own!($all, all => {
            let info = <$ty as graph_intune::graph_core::Resource>::INFO;
            all.types.insert(info.name, (info, |json| written(&read::<$ty>(json)?)));
        });
    };
    ($all:ident hierarchy $ty:ident) => {
        own!($all, all => {
            let info = <$ty as graph_intune::graph_core::Hierarchy>::INFO;
            all.hierarchies.insert((info.base)().name, (info, |json| written(&read::<$ty>(json)?)));
        });
    };
    ($all:ident patch $ty:ident) => {
        own!($all, all => {
            let info = super::info_of::<$ty>();
            all.patches.insert(info.name, |json| written(&patch::<$ty>(json)?));
        });
    };
    ($all:ident create $ty:ident by $owner:ident ($($id:literal,)*)) => {
        own!($all, all => {
            let info = <$ty as graph_intune::graph_core::Resource>::INFO;
            all.creates.insert(info.name, |json| {
                sent(&$owner::create($($id,)* &item::<$ty>(json)?))
            });
        });
    };
    ($all:ident parameters $body:ident
        ($($required:ty = $required_name:literal,)*)
        { $($field:ident: $optional:ty = $name:literal,)* }) => {
        impl Parameters for $body {
            fn from_json(json: &Value) -> Result<Self, String> {
                #[allow(unused_mut)]
                let mut body = $body::new($(read::<$required>(&json[$required_name])?),*);
                $(match &json[$name] {
                    Value::Null => {}
                    value => body = body.$field(read::<$optional>(value)?),
                })*
                Ok(body)
            }
        }
    };
    ($all:ident query $ty:ident ($($selected:ident)*) ($($expanded:ident of $target:ident $key:ident,)*)) => {
        impl Queried for $ty {
            fn query(request: ListRequest<Self>) -> ListRequest<Self> {
                request$(.select($ty::$selected))*$(.expand($ty::$expanded.select($target::$key)))*
            }
        }
    };
    ($all:ident action $owner:ident $function:ident ($($id:literal,)*) $body:ident $key:literal) => {
        own!($all, all => {
            all.actions.insert($key, |json| {
                sent(&$owner::$function($($id,)* $body::from_json(json)?).into_call())
            });
        });
    };
    ($all:ident call $owner:ident $function:ident ($($id:literal,)*) nothing $key:literal) => {
        call!($all $key, |input| $owner::$function($(input.id($id)?,)*));
    };
    ($all:ident call $owner:ident $function:ident ($($id:literal,)*) list $key:literal) => {
        call!($all $key, |input| with_options(Queried::query($owner::$function($(input.id($id)?,)*))));
    };
    ($all:ident call $owner:ident $function:ident ($($id:literal,)*) reference $key:literal) => {
        call!($all $key, |input| $owner::$function($(input.id($id)?,)* input.reference()?));
    };
    ($all:ident call $owner:ident $function:ident ($($id:literal,)*) upload $key:literal) => {
        call!($all $key, |input| $owner::$function($(input.id($id)?,)* graph_intune::graph_core::Media::new("application/octet-stream", &b"conformance"[..])));
    };
    ($all:ident call $owner:ident $function:ident ($($id:literal,)*) whole $ty:ident $key:literal) => {
        call!($all $key, |input| $owner::$function($(input.id($id)?,)* &created::<$ty>()?));
    };
    ($all:ident call $owner:ident $function:ident ($($id:literal,)*) update $ty:ident $key:literal) => {
        call!($all $key, |input| $owner::$function($(input.id($id)?,)* updated::<$ty>()?));
    };
    ($all:ident call $owner:ident $function:ident ($($id:literal,)*) keyed $ty:ident $key:literal) => {
        call!($all $key, |input| {
            let patch = Keyed::new::<String>(updated::<$ty>()?, input.key()?);
            $owner::$function($(input.id($id)?,)* patch)
        });
    };
    ($all:ident call $owner:ident $function:ident ($($id:literal,)*) parameters $body:ident $key:literal) => {
        call!($all $key, |input| {
            $owner::$function($(input.id($id)?,)* $body::from_json(&input.body)?)
        });
    };
    ($all:ident call $owner:ident $function:ident ($($id:literal,)*)
        function ($($ty:ty = $name:literal,)*) $key:literal) => {
        call!($all $key, |input| {
            $owner::$function($(input.id($id)?,)* $(read::<$ty>(&input.body[$name])?,)*)
        });
    };
}

/// Adds a call.
macro_rules! call {
    ($all:ident $key:literal, |$input:ident| $request:expr) => {
        own!($all, all => {
            #[allow(unused_variables)]
            all.calls.insert($key, |$input| Ok(Box::new($request.into_call())));
        });
    };
}

/// Adds something in a function of its own: the compiler's time grows faster than a function does.
macro_rules! own {
    ($all:ident, $inner:ident => $add:block) => {{
        fn add($inner: &mut super::Declared) $add
        add(&mut $all);
    }};
}

/// A function `declared` of all lines.
macro_rules! catalog {
    ($({$($line:tt)*})*) => {
        /// All declarations.
        pub fn declared() -> super::Declared {
            use graph_intune::graph_core::{Keyed, ListRequest};
            use serde_json::Value;

            use super::{IntoCall as _, created, item, patch, read, sent, updated, written};
            use crate::conformance::with_options;

            /// The parameters of an action, from JSON.
            trait Parameters: Sized {
                fn from_json(json: &Value) -> Result<Self, String>;
            }

            /// What a list can ask for.
            trait Queried: Sized {
                /// The list with what it selects and expands.
                fn query(request: ListRequest<Self>) -> ListRequest<Self>;
            }

            let mut all = super::Declared::default();
            $(line!(all $($line)*);)*
            all
        }
    };
}

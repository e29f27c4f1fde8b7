//! Templates and their faults.

use super::{End, Place, Placeholder, parse};

#[test]
fn templates_are_read() {
    for (path, placeholders, is_keyed) in [
        ("/deviceManagement", &[][..], false),
        ("/users/{userId}", &["userId"], true),
        ("/users/{userId}/managedDevices", &["userId"], false),
        ("/a/{b}/c/{d}", &["b", "d"], true),
        ("/a/{b}/microsoft.graph.androidLobApp/{c}", &["b", "c"], true),
    ] {
        let (template, faults) = parse(path);
        assert_eq!(names(&template.placeholders), placeholders, "{path}");
        assert_eq!(template.is_keyed(), is_keyed, "{path}");
        assert_eq!(faults, [""; 0], "{path}");
    }
}

fn names(placeholders: &[Placeholder]) -> Vec<&str> {
    placeholders.iter().map(|placeholder| &*placeholder.name).collect()
}

#[test]
fn calls_have_literals() {
    for (path, expected) in [
        ("/a/f()", &[][..]),
        ("/a/f(x='{x}')", &[("x", Place::Quoted)]),
        (
            "/a/{b}/f(x='{x}',y={y},z=7)",
            &[("b", Place::Segment), ("x", Place::Quoted), ("y", Place::Literal)],
        ),
        ("/a('{id}')/b", &[("id", Place::Quoted)]),
    ] {
        let (template, faults) = parse(path);
        let placeholders: Vec<_> =
            template.placeholders.iter().map(|p| (&*p.name, p.place)).collect();
        assert_eq!((&*placeholders, faults), (expected, vec![]), "{path}");
    }
}

#[test]
fn the_end_says_what_is_meant() {
    for (path, end) in [
        ("/a", End::Name),
        ("/a/{b}", End::Placeholder),
        ("/a/f(x={x})", End::Name),
        ("/a/f()", End::Name),
        ("/a('{b}')", End::Placeholder),
        ("/a('b')", End::Placeholder),
        ("/a('{b}')/c", End::Name),
        ("/a/$count", End::Count),
        ("/a/{b}/c/$value", End::Value),
        ("/a/{b}/c/$ref", End::Reference("c".to_owned(), false)),
        ("/a/{b}/c/{d}/$ref", End::Reference("c".to_owned(), true)),
    ] {
        assert_eq!(parse(path).0.end, end, "{path}");
    }
}

#[test]
fn faults_end_in_the_fix() {
    for (path, fault) in [
        ("users/{id}", "path must start with `/`; write \"/users/{id}\""),
        (
            "https://graph.microsoft.com/v1.0/users",
            "path must start with `/`; leave out the host and version, which the client's base URL holds",
        ),
        ("/", "path names nothing; write it as in \"/users/{userId}\""),
        ("/users/{id", "unclosed `{` in path segment `{id`; write `{id}`"),
        ("/users/id}", "unopened `}` in path segment `id}`; write `{id}`"),
        ("/users/:id", "path segment `:id` is no placeholder; write `{id}`"),
        ("/users/<user-id>/x", "path segment `<user-id>` is no placeholder; write `{user-id}`"),
        ("/users/{}", "empty placeholder in path; name it, as in `{userId}`"),
        ("/a/{id}/b/{id}", "placeholder `{id}` is used twice; give each its own name"),
        ("/a/{aB}/b/{a_b}", "placeholder `{a_b}` is used twice; give each its own name"),
        ("/users//x", "path has an empty segment; remove the extra `/`"),
        ("/users/", "path has an empty segment; remove the extra `/`"),
        (
            "/v1.0/users",
            "path starts with the API version `v1.0`; leave it out, the client's base URL holds it",
        ),
        ("/users/../x", "path segment `..` leads elsewhere; write the path without it"),
        ("", "path is empty; write it as in \"/users/{userId}\""),
        ("/users?x", "path segment `users?x` has `?`, which a path cannot hold; remove it"),
        (
            "/users/u-{id}",
            "path segment `u-{id}` mixes text and a placeholder; make `{id}` a segment of its own",
        ),
        (
            "/users/{id}x",
            "path segment `{id}x` mixes text and a placeholder; make `{id}` a segment of its own",
        ),
        ("/users/f(x={x}", "path segment `f(x={x}` has no closing `)` at its end; add it"),
        (
            "/users/f(x='{x})",
            "argument `x='{x}` in path segment `f(x='{x})` is not a placeholder alone; write it as in `name='{name}'` or `count={count}`",
        ),
        (
            "/users/{id}(x=1)",
            "path segment `{id}(x=1)` has a placeholder that is no argument's value; write it as in `name='{name}'` or `count={count}`",
        ),
        ("/users/f(x='?')", "path segment `f(x='?')` has `?`, which a path cannot hold; remove it"),
        (
            "/users/$search",
            "path segment `$search` is not known; expected `$count`, `$value` or `$ref`",
        ),
        (
            "/users/{user id}",
            "placeholder `{user id}` does not make an argument name; use letters, digits, `-` and `_`",
        ),
    ] {
        assert_eq!(parse(path).1, [fault], "{path}");
    }
}

#[test]
fn a_faulty_path_keeps_its_usable_placeholders() {
    for (path, placeholders) in [
        ("/a/{b}/{}/{c}", &["b", "id", "c"][..]),
        ("/a/{b}/{c", &["b", "c"]),
        ("/a/{b}/{b}", &["b", "b2"]),
        ("/a/x-{b}", &["b"]),
        ("/a/b}", &["b"]),
        ("/a/:b/c", &["b"]),
        ("a/{b}", &["b"]),
    ] {
        let (template, faults) = parse(path);
        assert_eq!((&*names(&template.placeholders), faults.len()), (placeholders, 1), "{path}");
    }
}

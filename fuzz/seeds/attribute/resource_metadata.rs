#[graph_resource(
    path = "/users/{userId}/photo",
    method = [GET, PATCH],
    singleton,
    permission(read = "User.Read", write = ["User.ReadWrite", "Directory.ReadWrite.All"], delegated = "A", application = "B"),
    version = "beta", clouds = [global, china], idempotent = false, deprecated = "why", docs = "https://example.com/a",
)]
pub struct Photo { pub width: Option<i32>, #[graph(immutable)] pub height: Option<i32> }

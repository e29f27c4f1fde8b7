#[graph_projection(of = MobileAppCategory)]
struct Row { id: String, display_name: Option<String>, #[graph(name = "type")] kind: Option<Kind> }

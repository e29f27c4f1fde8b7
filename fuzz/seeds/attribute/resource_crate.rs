#[graph_resource(path = "/reports/{reportId}", method = GET, odata_type = "contoso.report", crate = contoso::graph)]
struct Report { #[graph(key)] id: i64, r#final: Option<bool> }

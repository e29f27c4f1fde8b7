#[graph_resource(base = MobileLobApp)]
#[graph_resource(path = "/apps/{id}/microsoft.graph.androidLobApp", method = [GET, PATCH], singleton)]
pub struct AndroidLobApp {
    #[graph(key)] pub id: String,
    pub package_id: Option<String>,
    #[cfg(any())] pub minimum: Option<Minimum>,
}

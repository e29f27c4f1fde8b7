#[graph_resource(base = MobileLobApp)]
#[graph_resource(path = "/apps/{id}/microsoft.graph.androidLobApp", method = [GET, PATCH], singleton)]
pub struct AndroidLobApp {
    pub package_id: Option<String>,
    #[cfg(any())] pub minimum: Option<Minimum>,
}

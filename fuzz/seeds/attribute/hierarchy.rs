#[graph_hierarchy(base = MobileAppBase)]
#[graph_resource(path = "/apps", method = [GET, POST])]
#[graph_resource(path = "/apps/{mobileAppId}", method = [GET, PATCH, DELETE], permission = "Apps.Read.All")]
pub enum MobileApp {
    AndroidLob(AndroidLobApp),
    r#Final(crate::Final),
    #[cfg(any())] Missing(MissingApp),
}

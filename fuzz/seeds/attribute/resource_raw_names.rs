#[graph_resource(path = "/a/{type}/b/{match}", method = [GET, PUT, PATCH, DELETE])]
pub struct r#Final {
    #[graph(key)] pub r#type: String,
    pub _1: Option<Vec<Vec<i32>>>,
    #[graph(name = "__")] pub __: Option<bool>,
    pub r#match: Option<Box<r#Final>>,
    pub v4_0_3: Option<bool>,
}

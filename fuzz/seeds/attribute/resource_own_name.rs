#[graph_resource(path = "/groups/{groupId}", method = [GET, PATCH])]
pub struct Group {
    #[graph(key)] pub id: String,
    pub main: Option<Box<Self>>,
    pub slots: Option<Vec<Option<Self>>>,
    #[graph(navigation, bind)] pub parent: Option<Box<Self>>,
}

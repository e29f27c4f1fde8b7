#[graph_resource(path = "/groups/{groupId}/members/$ref", method = [GET, POST])]
#[graph_resource(path = "/groups/{groupId}/members/{memberId}/$ref", method = DELETE)]
#[graph_resource(path = "/groups/{groupId}/owner/$ref", method = PUT)]
#[graph_resource(path = "/groups/{groupId}/logo/$value", method = [GET, PUT, DELETE])]
#[graph_resource(path = "/groups/$count", method = GET)]
pub struct Group {
    #[graph(key)] pub id: String,
    #[graph(navigation, bind)] pub owner: Option<User>,
    #[graph(navigation, deep_insert)] pub members: Option<Vec<User>>,
}

#[graph_operations(path = "/groups/{groupId}")]
impl Group {
    #[graph(GET)] fn get_usage(#[graph(name = "StartDateTime")] start: DateTimeOffset, kind: String) -> Vec<Self>;
    #[graph(POST)] fn merge(#[graph(name = "With")] with: Option<Self>) -> Self;
}

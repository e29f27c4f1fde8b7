#[graph_complex(base = Setting, odata_type = "microsoft.graph.integerSetting")]
struct IntegerSetting { value: Option<i32> }

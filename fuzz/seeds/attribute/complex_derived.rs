#[graph_complex(base = Setting)]
struct IntegerSetting { value: Option<i32> }

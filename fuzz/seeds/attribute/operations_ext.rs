#[graph_operations(ext = DeviceExt, crate = graph)]
impl devices::Device {
    #[graph(POST, path = "/devices/{deviceId}/wipe", deprecated, version = "beta", clouds = [us_gov_l4])]
    fn wipe(keep_user_data: Option<bool>, #[graph(name = "macOsUnlockCode")] code: Option<String>) -> ();
}

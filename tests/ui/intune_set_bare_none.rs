use graph_intune::DetectedAppPatch;

fn main() {
    let _ = DetectedAppPatch::new().display_name(None);
}

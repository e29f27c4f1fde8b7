use graph_core::Client;

fn main() {
    let _ = Client::builder().credential("eyJ0...");
}

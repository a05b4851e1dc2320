//! A window of the size of ours with one word in it and nothing behind it: what the window of Ceiba is
//! measured against in `make bench`.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!("examples/bare/tauri.conf.json"))
}

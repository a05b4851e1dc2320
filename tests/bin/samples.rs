//! Writes the sample workbooks into `assets/samples`: `cargo run -p ceiba-tests --bin samples`.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/samples");
    for (name, bytes) in ceiba_tests::samples::all()? {
        std::fs::write(format!("{folder}/{name}"), bytes)?;
    }
    Ok(())
}

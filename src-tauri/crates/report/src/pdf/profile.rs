//! What the colours of a page mean: a small sRGB profile, written here.
//!
//! **Invariant:** every colour of a book is in sRGB; no other profile is embedded.

use lopdf::{Dictionary, Object, Stream, dictionary};

/// The output intent of a file that can be kept.
pub(super) fn output_intent(file: &mut lopdf::Document) -> Dictionary {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, srgb_profile()));
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB"),
        "DestOutputProfile" => profile,
    }
}

/// A small sRGB profile (ICC 2.1, gamma 2.2 for the curve): what the colours of the page mean.
fn srgb_profile() -> Vec<u8> {
    let xyz = |values: [u32; 3]| {
        [b"XYZ \0\0\0\0".to_vec(), values.map(u32::to_be_bytes).concat()].concat()
    };
    let curve = [b"curv\0\0\0\0".to_vec(), vec![0, 0, 0, 1, 2, 51, 0, 0]].concat();
    let text = [b"text\0\0\0\0".to_vec(), b"CC0\0".to_vec()].concat();
    let name = [b"desc\0\0\0\0\0\0\0\x05sRGB\0".to_vec(), vec![0; 81]].concat();
    let tags: [(&[u8; 4], Vec<u8>); 9] = [
        (b"desc", name),
        (b"cprt", text),
        (b"wtpt", xyz([0xF6D6, 0x1_0000, 0xD32D])),
        (b"rXYZ", xyz([0x6FA2, 0x38F5, 0x0390])),
        (b"gXYZ", xyz([0x6299, 0xB785, 0x18DA])),
        (b"bXYZ", xyz([0x24A0, 0x0F84, 0xB6CF])),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = 9_u32.to_be_bytes().to_vec();
    let mut data: Vec<u8> = Vec::new();
    for (name, value) in tags {
        let at = 128 + 4 + 12 * 9 + data.len();
        table.extend_from_slice(name);
        table.extend_from_slice(&to_u32(at).to_be_bytes());
        table.extend_from_slice(&to_u32(value.len()).to_be_bytes());
        data.extend(value);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut profile = to_u32(128 + table.len() + data.len()).to_be_bytes().to_vec();
    profile.extend_from_slice(b"\0\0\0\0\x02\x10\0\0mntrRGB XYZ ");
    profile.extend_from_slice(&[7, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    profile.extend_from_slice(b"acsp");
    profile.resize(68, 0);
    profile.extend([0xF6D6_u32, 0x1_0000, 0xD32D].map(u32::to_be_bytes).concat()); // D50
    profile.resize(128, 0);
    profile.extend(table);
    profile.extend(data);
    profile
}

fn to_u32(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

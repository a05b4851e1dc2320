//! What a file of a picture says of itself, read from its head alone; and the same picture in grey.
//!
//! **Invariant:** nothing is decoded but for a copier. A foreign picture was decoded, reduced and written
//! anew in the reading process; what has come another way is taken only if a page can show it as it is, and
//! every length in it is doubted.

use std::io::Cursor;
use std::sync::Arc;

use image::codecs::jpeg::JpegEncoder;
use image::{ImageFormat, ImageReader};

use crate::document::{Picture, PictureForm};

/// Files above this are not taken.
pub const MOST_BYTES: usize = 10_000_000;
/// Pictures wider or higher than this many pixels are not taken.
pub const MOST_PIXELS: u32 = 10_000;
/// A file has few parts before its pixels; one with more is made to waste time.
const MOST_PARTS: usize = 10_000;

/// The picture in a file: JPEG in colour or grey, or PNG of 8 bits without transparency that is not
/// interlaced. `None` for everything else.
#[must_use]
pub fn read_picture(bytes: Arc<[u8]>) -> Option<Picture> {
    let Head { form, width, height, .. } = Head::of(&bytes)?;
    Some(Picture { form, width, height, bytes })
}

/// How well a grey JPEG is written, of 100.
const QUALITY: u8 = 88;

/// The picture in grey, of the same size and form; as it was where its pixels cannot be read.
pub(crate) fn grey(picture: &Picture) -> Picture {
    in_grey(picture).unwrap_or_else(|| picture.clone())
}

fn in_grey(picture: &Picture) -> Option<Picture> {
    let format = match picture.form {
        PictureForm::Jpeg => ImageFormat::Jpeg,
        PictureForm::Png => ImageFormat::Png,
    };
    let mut reader = ImageReader::with_format(Cursor::new(&picture.bytes[..]), format);
    let mut limits = image::Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(MOST_PIXELS), Some(MOST_PIXELS));
    reader.limits(limits);
    let shades = reader.decode().ok()?.into_luma8();
    let mut bytes = Cursor::new(Vec::new());
    match picture.form {
        PictureForm::Jpeg => {
            shades.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY)).ok()?;
        }
        PictureForm::Png => shades.write_to(&mut bytes, format).ok()?,
    }
    read_picture(bytes.into_inner().into())
}

/// What stands in the head of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub form: PictureForm,
    pub width: u32,
    pub height: u32,
    pub colours: Colours,
}

/// What a pixel is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Colours {
    Grey,
    Rgb,
}

impl Head {
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > MOST_BYTES {
            return None;
        }
        let head = jpeg(bytes).or_else(|| png(bytes))?;
        let sides = [head.width, head.height];
        sides.iter().all(|side| (1..=MOST_PIXELS).contains(side)).then_some(head)
    }
}

/// The head of a JPEG: its parts up to the frame that says how large it is.
fn jpeg(bytes: &[u8]) -> Option<Head> {
    let mut rest = bytes.strip_prefix(&[0xFF, 0xD8])?;
    for _ in 0..MOST_PARTS {
        let [0xFF, kind, after @ ..] = rest else { return None };
        match kind {
            0xFF => rest = rest.get(1..)?, // fills up
            // One frame of 8 bits: at once, or from coarse to fine.
            0xC0..=0xC2 => return frame(after),
            // No frame before the pixels, or one that no page can show.
            0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF | 0xD8..=0xDA => return None,
            _ => {
                let [high, low, ..] = after else { return None };
                let length = usize::from(u16::from_be_bytes([*high, *low]));
                rest = after.get(length.max(2)..)?;
            }
        }
    }
    None
}

fn frame(after: &[u8]) -> Option<Head> {
    let [_, _, 8, h1, h2, w1, w2, parts, ..] = after else { return None };
    let colours = match parts {
        1 => Colours::Grey,
        3 => Colours::Rgb,
        _ => return None,
    };
    let side = |high: &u8, low: &u8| u32::from(u16::from_be_bytes([*high, *low]));
    Some(Head { form: PictureForm::Jpeg, width: side(w1, w2), height: side(h1, h2), colours })
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

fn png(bytes: &[u8]) -> Option<Head> {
    let mut chunks = chunks(bytes)?;
    let (_, head) = chunks.next().filter(|(kind, _)| kind == b"IHDR")?;
    let (sides, [8, colours, 0, 0, 0]) = head.split_at_checked(8)? else { return None };
    let (width, height) = sides.split_first_chunk::<4>()?;
    let colours = match colours {
        0 => Colours::Grey,
        2 => Colours::Rgb,
        _ => return None,
    };
    let mut pixels = false;
    for (kind, data) in chunks.take(MOST_PARTS) {
        match &kind {
            b"tRNS" => return None,
            b"IDAT" => pixels |= !data.is_empty(),
            b"IEND" if pixels => {
                return Some(Head {
                    form: PictureForm::Png,
                    width: u32::from_be_bytes(*width),
                    height: u32::from_be_bytes(height.try_into().ok()?),
                    colours,
                });
            }
            _ => {}
        }
    }
    None
}

/// The compressed pixels of a PNG: what a page takes as they are.
pub(crate) fn png_pixels(bytes: &[u8]) -> Vec<u8> {
    let chunks = chunks(bytes).into_iter().flatten().take(MOST_PARTS);
    chunks.filter(|(kind, _)| kind == b"IDAT").flat_map(|(_, data)| data).copied().collect()
}

/// The parts of a PNG, each with its name, as far as they are whole.
fn chunks(bytes: &[u8]) -> Option<impl Iterator<Item = ([u8; 4], &[u8])>> {
    let mut rest = bytes.strip_prefix(PNG)?;
    Some(std::iter::from_fn(move || {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (name, after) = after.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (data, after) = after.split_at_checked(length)?;
        rest = after.get(4..)?; // past the check sum
        Some((*name, data))
    }))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A PNG of one colour; its pixels are compressed by the library that the books use.
    pub(crate) fn png_of(width: u32, height: u32, colours: u8, depth: u8) -> Vec<u8> {
        use std::io::Write;
        let samples = if colours == 2 { 3 } else { 1 };
        let row = [vec![0], vec![0x60; (width * samples) as usize]].concat();
        let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all(&row.repeat(height as usize)).unwrap();
        let sides = [width.to_be_bytes(), height.to_be_bytes()].concat();
        let head = [sides, vec![depth, colours, 0, 0, 0]].concat();
        let pixels = packed.finish().unwrap();
        // In two parts, as large files have them.
        let (first, second) = pixels.split_at(pixels.len() / 2);
        let parts: [(&[u8; 4], &[u8]); 4] =
            [(b"IHDR", &head), (b"IDAT", first), (b"IDAT", second), (b"IEND", b"")];
        [PNG.to_vec(), parts.map(|(name, data)| chunk(name, data)).concat()].concat()
    }

    fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let sum = {
            let mut crc = flate2::Crc::new();
            crc.update(name);
            crc.update(data);
            crc.sum()
        };
        let length = u32::try_from(data.len()).unwrap();
        [&length.to_be_bytes(), &name[..], data, &sum.to_be_bytes()].concat()
    }

    /// A grey JPEG of eight by eight pixels, the smallest there is.
    pub(crate) fn small_jpeg() -> Vec<u8> {
        let mut file = vec![0xFF, 0xD8, 0xFF, 0xDB, 0, 67, 0];
        file.extend([1; 64]); // how coarse
        file.extend([0xFF, 0xC0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0]); // the frame
        let one_code = |class: u8| {
            let mut table = vec![0xFF, 0xC4, 0, 20, class, 1];
            table.extend([0; 15]);
            table.push(0);
            table
        };
        file.extend(one_code(0x00));
        file.extend(one_code(0x10));
        file.extend([0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x3F, 0xFF, 0xD9]);
        file
    }

    fn check(bytes: &[u8], expected: Option<(PictureForm, u32, u32, Colours)>) {
        let head = Head::of(bytes).map(|h| (h.form, h.width, h.height, h.colours));
        assert_eq!(head, expected);
    }

    #[test]
    fn what_a_page_can_show_is_taken() {
        use Colours::{Grey, Rgb};
        use PictureForm::{Jpeg, Png};
        check(&png_of(7, 5, 2, 8), Some((Png, 7, 5, Rgb)));
        check(&png_of(7, 5, 0, 8), Some((Png, 7, 5, Grey)));
        check(&small_jpeg(), Some((Jpeg, 8, 8, Grey)));
        let picture = read_picture(png_of(3, 2, 0, 8).into()).unwrap();
        assert_eq!((picture.width, picture.height), (3, 2));
    }

    #[test]
    fn everything_else_is_not() {
        check(b"", None);
        check(b"GIF89a", None);
        check(&png_of(7, 5, 2, 16), None);
        check(&png_of(7, 5, 6, 8), None); // transparent
        check(&png_of(7, 5, 3, 8), None); // with a palette
        check(&png_of(MOST_PIXELS + 1, 1, 0, 8), None);
        let mut interlaced = png_of(7, 5, 0, 8);
        interlaced[28] = 1;
        check(&interlaced, None);
        let mut cmyk = small_jpeg();
        let parts = cmyk.windows(2).position(|w| w == [0xFF, 0xC0]).unwrap() + 9;
        cmyk[parts] = 4;
        check(&cmyk, None);
    }

    #[test]
    fn a_file_that_was_cut_anywhere_is_no_picture_and_breaks_nothing() {
        let png = png_of(7, 5, 2, 8);
        for length in 0..png.len() {
            check(&png[..length], None);
        }
        let jpeg = small_jpeg();
        for length in 0..jpeg.len() {
            let _ = Head::of(&jpeg[..length]);
        }
        check(&jpeg[..70], None);
    }

    #[test]
    fn any_byte_may_be_wrong() {
        for file in [png_of(7, 5, 2, 8), small_jpeg()] {
            for place in 0..file.len() {
                for value in [0, 0x7F, 0xFF] {
                    let mut changed = file.clone();
                    changed[place] = value;
                    let _ = Head::of(&changed);
                    let _ = png_pixels(&changed);
                }
            }
        }
    }

    #[test]
    fn in_grey_a_picture_keeps_its_size_and_form() {
        let colours = image::RgbImage::from_fn(40, 30, |x, _| match x {
            0..20 => image::Rgb([220, 20, 20]),
            _ => image::Rgb([250, 240, 60]),
        });
        for format in [ImageFormat::Jpeg, ImageFormat::Png] {
            let mut bytes = Cursor::new(Vec::new());
            colours.write_to(&mut bytes, format).unwrap();
            let picture = read_picture(bytes.into_inner().into()).unwrap();
            let grey = grey(&picture);
            let Head { form, width, height, colours } = Head::of(&grey.bytes).unwrap();
            assert_eq!((form, width, height), (picture.form, 40, 30));
            assert_eq!(colours, Colours::Grey);
            let shades = image::load_from_memory(&grey.bytes).unwrap().into_luma8();
            assert!(shades[(5, 5)].0[0] + 80 < shades[(35, 5)].0[0], "{format:?}");
        }
        let broken = Picture {
            bytes: small_jpeg()[..40].into(),
            ..read_picture(small_jpeg().into()).unwrap()
        };
        assert_eq!(grey(&broken), broken);
    }
}

//! A photograph as it is kept: upright, no larger than it has to be, and without what it tells about
//! the place, the day and the telephone.
//!
//! **Invariant:** runs in the reading process only, whose memory and time are bounded. A picture is
//! decoded only when its number of pixels fits into that memory.

use std::fs::File;
use std::io::{self, Cursor, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader};

use crate::importing::frames::{self, Frame};
use crate::importing::limits;
use crate::importing::refusal::{Kind, Refusal};

/// The longer side of a photograph that is kept: a full page in print.
const LONGER_SIDE: u32 = 2_000;
/// Above this side a picture is first made smaller by averaging: the better way takes sixteen bytes a
/// pixel, which the reading process has not got.
const TOO_LONG_FOR_FILTER: u32 = 5_000;
/// How well a photograph is kept, of 100: a signature stays legible and nobody sees a difference.
const QUALITY: u8 = 85;
/// A photograph that is small enough already is written anew only for this share of its bytes: each
/// writing costs a little of the picture, and the same file attached again should stay the same.
const WORTH_WRITING: (usize, usize) = (3, 4);
/// A colour profile is kept up to this size; a larger one is not for screens.
const PROFILE_BYTES: usize = 64 * 1024;

/// A photograph as it will be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// Its bytes, JPEG or PNG.
    pub bytes: Vec<u8>,
    /// Whether it lay on its side or stood on its head.
    pub turned: bool,
}

/// Whether the first bytes of a file are those of a photograph that is read here.
#[must_use]
pub fn begins_like_one(bytes: &[u8]) -> bool {
    format(bytes).is_some()
}

fn format(bytes: &[u8]) -> Option<ImageFormat> {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Some(ImageFormat::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(ImageFormat::Png),
        _ => None,
    }
}

/// What a photograph is kept for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// As evidence: as it is, where it is small enough.
    Evidence,
    /// To be printed in a book: in a form that a PDF takes without decoding it.
    Print,
}

/// Reads a photograph and writes it as frames; the last is [`Frame::End`] or [`Frame::Error`].
///
/// # Errors
/// What the pipe says; everything about the file is a frame.
pub fn read(path: &Path, purpose: Purpose, out: &mut dyn Write) -> io::Result<()> {
    // A decoder that panics on a file must not print its trace over the terminal.
    std::panic::set_hook(Box::new(|_| {}));
    let made = catch_unwind(AssertUnwindSafe(|| {
        whole(path).and_then(|bytes| match purpose {
            Purpose::Evidence => reduced(&bytes, limits::PHOTO_PIXELS),
            Purpose::Print => printable(&bytes, limits::PHOTO_PIXELS),
        })
    }));
    match made {
        Ok(Ok(photo)) => {
            frames::write(out, &Frame::Photo(photo))?;
            frames::write(out, &Frame::End)?;
        }
        Ok(Err(refusal)) => frames::write(out, &Frame::Error(refusal))?,
        Err(_) => {
            let refusal = Refusal::Damaged("the decoder stopped on this file".into());
            frames::write(out, &Frame::Error(refusal))?;
        }
    }
    out.flush()
}

fn whole(path: &Path) -> Result<Vec<u8>, Refusal> {
    let damaged = |error: io::Error| Refusal::Damaged(error.to_string());
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(damaged)?;
    file.take(limits::PHOTO_BYTES + 1).read_to_end(&mut bytes).map_err(damaged)?;
    if bytes.len() as u64 > limits::PHOTO_BYTES { Err(Refusal::TooLarge) } else { Ok(bytes) }
}

/// The photograph of these bytes as it will be kept; one of more pixels is not decoded.
///
/// # Errors
/// Why it is not read.
pub fn reduced(bytes: &[u8], most_pixels: u64) -> Result<Photo, Refusal> {
    let format = format(bytes).ok_or(Refusal::Other(Kind::Unknown))?;
    if format == ImageFormat::Jpeg && is_cut_off(bytes) {
        return Err(Refusal::Damaged("it ends before the end of its picture".into()));
    }
    let (mut picture, orientation, profile) = decoded(bytes, format, most_pixels)?;
    let turned = orientation != Orientation::NoTransforms;
    let scaled = picture.width().max(picture.height()) > LONGER_SIDE;
    picture = scaled_down(picture);
    picture.apply_orientation(orientation);
    let written = encoded(&picture, format, profile)?;
    let plain = without_metadata(bytes, format);
    Ok(match plain {
        Some(plain) if !turned && !worth_it(written.len(), plain.len(), scaled) => {
            Photo { bytes: plain, turned }
        }
        _ => Photo { bytes: written, turned },
    })
}

/// The same for a book: JPEG, or PNG of eight bits in colour or grey, neither interlaced nor
/// transparent, no longer than a page needs. What is transparent lies on white paper.
///
/// # Errors
/// Why it is not read.
pub fn printable(bytes: &[u8], most_pixels: u64) -> Result<Photo, Refusal> {
    let photo = reduced(bytes, most_pixels)?;
    if is_printable(&photo.bytes).unwrap_or(false) {
        return Ok(photo);
    }
    let format = format(&photo.bytes).ok_or(Refusal::Other(Kind::Unknown))?;
    let (picture, ..) = decoded(&photo.bytes, format, most_pixels)?;
    // Without its profile: it may be one of four inks, and the pixels are not.
    let bytes = encoded(&on_white(&scaled_down(picture)), format, None)?;
    Ok(Photo { bytes, turned: photo.turned })
}

/// Whether a PDF takes a picture as it is; `None` where its head is not what it should be.
fn is_printable(bytes: &[u8]) -> Option<bool> {
    match format(bytes)? {
        ImageFormat::Png => png_is_printable(bytes),
        _ => jpeg_is_printable(bytes),
    }
}

fn png_is_printable(bytes: &[u8]) -> Option<bool> {
    let side = |at: usize| Some(u32::from_be_bytes(*bytes.get(at..)?.first_chunk()?));
    let [depth, colours, _, _, interlace] = *bytes.get(24..)?.first_chunk()?;
    let plain = depth == 8 && matches!(colours, 0 | 2) && interlace == 0;
    let mut transparent = false;
    png_chunks(bytes, &mut |kind, _| transparent |= kind == b"tRNS")?;
    Some(plain && !transparent && side(16)?.max(side(20)?) <= LONGER_SIDE)
}

fn jpeg_is_printable(bytes: &[u8]) -> Option<bool> {
    let mut printable = false;
    scan(bytes, &mut |marker, segment| {
        // Baseline, extended and progressive; eight bits; grey, or three colours.
        if let (0xc0..=0xc2, Some([8, height @ .., colours])) = (marker, segment.get(4..10)) {
            let [high, low, wide_high, wide_low] = *height else { return };
            let side = |high, low| u32::from(u16::from_be_bytes([high, low]));
            let longer = side(high, low).max(side(wide_high, wide_low));
            printable = matches!(colours, 1 | 3) && longer <= LONGER_SIDE;
        }
    })?;
    Some(printable)
}

/// A picture of eight bits, in grey or in colour, with white where one sees through it.
fn on_white(picture: &DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return if picture.color().has_color() {
            picture.to_rgb8().into()
        } else {
            picture.to_luma8().into()
        };
    }
    let mut flat = picture.to_rgba8();
    for pixel in flat.pixels_mut() {
        let [.., alpha] = pixel.0;
        let over = |colour: u8| {
            let (colour, alpha) = (u32::from(colour), u32::from(alpha));
            let mixed = (colour * alpha + 255 * (255 - alpha) + 127) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        let [red, green, blue, _] = pixel.0;
        pixel.0 = [over(red), over(green), over(blue), u8::MAX];
    }
    let flat = DynamicImage::from(flat);
    if picture.color().has_color() { flat.to_rgb8().into() } else { flat.to_luma8().into() }
}

fn worth_it(written: usize, plain: usize, scaled: bool) -> bool {
    let (part, of) = WORTH_WRITING;
    if scaled { written < plain } else { written * of < plain * part }
}

type Decoded = (DynamicImage, Orientation, Option<Vec<u8>>);

fn decoded(bytes: &[u8], format: ImageFormat, most_pixels: u64) -> Result<Decoded, Refusal> {
    let mut decoder =
        ImageReader::with_format(Cursor::new(bytes), format).into_decoder().map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > most_pixels || decoder.total_bytes() > limits::PHOTO_DECODED_BYTES {
        return Err(Refusal::TooLarge);
    }
    // A photograph without a word about how it was held was held upright.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().ok().flatten();
    let profile = profile.filter(|profile| profile.len() <= PROFILE_BYTES);
    let picture = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    Ok((picture, orientation, profile))
}

fn damaged(error: image::ImageError) -> Refusal {
    Refusal::Damaged(error.to_string())
}

fn scaled_down(mut picture: DynamicImage) -> DynamicImage {
    if picture.width().max(picture.height()) > TOO_LONG_FOR_FILTER {
        picture = picture.thumbnail(LONGER_SIDE * 2, LONGER_SIDE * 2);
    }
    if picture.width().max(picture.height()) > LONGER_SIDE {
        picture = picture.resize(LONGER_SIDE, LONGER_SIDE, FilterType::CatmullRom);
    }
    picture
}

fn encoded(
    picture: &DynamicImage,
    format: ImageFormat,
    profile: Option<Vec<u8>>,
) -> Result<Vec<u8>, Refusal> {
    let mut bytes = Vec::new();
    if format == ImageFormat::Png {
        let encoder = with_profile(PngEncoder::new(&mut bytes), profile);
        picture.write_with_encoder(encoder).map_err(damaged)?;
    } else {
        let picture = eight_bits(picture);
        let encoder = with_profile(JpegEncoder::new_with_quality(&mut bytes, QUALITY), profile);
        picture.write_with_encoder(encoder).map_err(damaged)?;
    }
    Ok(bytes)
}

fn eight_bits(picture: &DynamicImage) -> DynamicImage {
    match picture {
        DynamicImage::ImageLuma8(_) => picture.clone(),
        other => other.to_rgb8().into(),
    }
}

/// Without its profile a picture still shows, in colours that are a little off.
fn with_profile<E: ImageEncoder>(mut encoder: E, profile: Option<Vec<u8>>) -> E {
    if let Some(profile) = profile {
        let _ = encoder.set_icc_profile(profile);
    }
    encoder
}

/// The same picture, bit by bit, without anything that is not the picture; `None` where its parts are
/// not what they should be.
fn without_metadata(bytes: &[u8], format: ImageFormat) -> Option<Vec<u8>> {
    match format {
        ImageFormat::Png => png_without_metadata(bytes),
        _ => jpeg_without_metadata(bytes),
    }
}

/// Of the segments before the picture stay those that say how it is coded, the colour profile (APP2)
/// and the kind of colours (APP14).
fn jpeg_without_metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut plain = bytes.get(..2)?.to_vec();
    let scan = scan(bytes, &mut |marker, segment| {
        if stays(marker, segment) {
            plain.extend(segment);
        }
    })?;
    plain.extend(up_to_end_of_picture(scan)?);
    Some(plain)
}

/// The decoder fills what is missing with grey; a person would notice that too late.
fn is_cut_off(bytes: &[u8]) -> bool {
    scan(bytes, &mut |_, _| {}).is_some_and(|scan| up_to_end_of_picture(scan).is_none())
}

/// The picture itself, after all segments before it were told; `None` where they are not segments.
fn scan<'a>(bytes: &'a [u8], tell: &mut dyn FnMut(u8, &'a [u8])) -> Option<&'a [u8]> {
    let mut at = 2;
    loop {
        let [0xff, marker, high, low] = *bytes.get(at..at + 4)?.first_chunk()? else { return None };
        if marker == 0xda {
            return bytes.get(at..);
        }
        let end = at + 2 + usize::from(u16::from_be_bytes([high, low]));
        tell(marker, bytes.get(at..end)?);
        at = end;
    }
}

/// APP2 also holds further pictures of some telephones, which would bring their metadata back.
fn stays(marker: u8, segment: &[u8]) -> bool {
    match marker {
        0xe2 => segment.get(4..).is_some_and(|content| content.starts_with(b"ICC_PROFILE\0")),
        0xee | 0xe0 => true,
        0xe1..=0xef | 0xfe => false,
        _ => true,
    }
}

/// Telephones hang films and second pictures behind the first.
fn up_to_end_of_picture(scan: &[u8]) -> Option<&[u8]> {
    let end = scan.windows(2).position(|pair| pair == [0xff, 0xd9])?;
    scan.get(..end + 2)
}

/// Chunks of text, time and Exif go.
fn png_without_metadata(bytes: &[u8]) -> Option<Vec<u8>> {
    const GO: [&[u8]; 5] = [b"tEXt", b"zTXt", b"iTXt", b"tIME", b"eXIf"];
    let mut plain = bytes.get(..8)?.to_vec();
    png_chunks(bytes, &mut |kind, chunk| {
        if !GO.contains(&kind) {
            plain.extend(chunk);
        }
    })?;
    Some(plain)
}

/// Tells the chunks of a PNG by their kinds, up to the last; `None` where they are not chunks.
fn png_chunks<'a>(bytes: &'a [u8], tell: &mut dyn FnMut(&[u8], &'a [u8])) -> Option<()> {
    let mut at = 8;
    loop {
        let length = u32::from_be_bytes(*bytes.get(at..)?.first_chunk()?);
        let end = at.checked_add(12)?.checked_add(usize::try_from(length).ok()?)?;
        let chunk = bytes.get(at..end)?;
        let kind = chunk.get(4..8)?;
        tell(kind, chunk);
        if kind == b"IEND" {
            return Some(());
        }
        at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reduced(bytes: &[u8]) -> Result<Photo, Refusal> {
        super::reduced(bytes, limits::PHOTO_PIXELS)
    }

    /// A picture whose left half is dark, with the Exif of a telephone: held as `orientation` says, at
    /// a place of the Earth.
    fn photo(width: u32, height: u32, orientation: u8) -> Vec<u8> {
        let picture = image::RgbImage::from_fn(width, height, |x, y| {
            let grain = u8::try_from((x * 7 + y * 13) % 60).unwrap();
            if x < width / 2 { image::Rgb([grain, 20, 20]) } else { image::Rgb([250 - grain; 3]) }
        });
        let mut bytes = Vec::new();
        let encoder = JpegEncoder::new_with_quality(&mut bytes, 95);
        DynamicImage::from(picture).write_with_encoder(encoder).unwrap();
        with_exif(&bytes, orientation)
    }

    fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
        let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        exif.extend([orientation, 0, 0]);
        exif.extend(b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0GPS 14.6349 N");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
    }

    fn holds(bytes: &[u8], word: &[u8]) -> bool {
        bytes.windows(word.len()).any(|found| found == word)
    }

    fn size(bytes: &[u8]) -> (u32, u32) {
        let picture = image::load_from_memory(bytes).unwrap();
        (picture.width(), picture.height())
    }

    #[test]
    fn a_large_photograph_is_upright_and_small_and_does_not_say_where_it_was_taken() {
        let check = |orientation, expected, turned| {
            let original = photo(3000, 1500, orientation);
            assert!(holds(&original, b"GPS"));
            let kept = reduced(&original).unwrap();
            assert_eq!(size(&kept.bytes), expected, "{orientation}");
            assert_eq!(kept.turned, turned, "{orientation}");
            assert!(kept.bytes.len() < original.len());
            assert!(!holds(&kept.bytes, b"GPS") && !holds(&kept.bytes, b"Exif"));
        };
        check(1, (2000, 1000), false);
        check(3, (2000, 1000), true);
        check(6, (1000, 2000), true);
        check(8, (1000, 2000), true);
    }

    #[test]
    fn a_photograph_is_turned_the_right_way() {
        let kept = reduced(&photo(400, 200, 6)).unwrap();
        let picture = image::load_from_memory(&kept.bytes).unwrap().to_luma8();
        let (top, bottom) = (picture.get_pixel(100, 20).0[0], picture.get_pixel(100, 380).0[0]);
        assert!(top < 90 && bottom > 150, "what was left is above: {top} {bottom}");
    }

    #[test]
    fn a_small_photograph_stays_bit_by_bit_but_for_its_metadata_and_again_the_same() {
        let mut small = Vec::new();
        let plain = image::load_from_memory(&photo(300, 200, 1)).unwrap();
        plain.write_with_encoder(JpegEncoder::new_with_quality(&mut small, QUALITY)).unwrap();
        let kept = reduced(&with_exif(&small, 1)).unwrap();
        assert_eq!(kept, Photo { bytes: small, turned: false });
        assert_eq!(reduced(&kept.bytes).unwrap(), kept);
    }

    #[test]
    fn what_hangs_behind_a_photograph_goes() {
        let mut film = photo(300, 200, 1);
        film.extend(b"\0\0\0\x18ftypmp42 GPS");
        let kept = reduced(&film).unwrap();
        assert!(!holds(&kept.bytes, b"ftyp") && !holds(&kept.bytes, b"GPS"));
    }

    #[test]
    fn a_png_is_reduced_and_loses_its_texts() {
        let picture = image::RgbaImage::from_fn(2400, 1200, |x, _| {
            image::Rgba([u8::try_from(x % 250).unwrap(), 40, 90, 255])
        });
        let mut bytes = Vec::new();
        DynamicImage::from(picture).write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
        let text = b"\0\0\0\x0ctEXtComment\0GPS!\0\0\0\0";
        let end = bytes.len() - 12;
        bytes.splice(end..end, *text);
        assert!(png_without_metadata(&bytes).is_some_and(|plain| !holds(&plain, b"GPS!")));
        let kept = reduced(&bytes).unwrap();
        assert!(!holds(&kept.bytes, b"GPS!"));
        assert!(matches!(size(&kept.bytes), (2000, 1000) | (2400, 1200)));
    }

    fn png(picture: DynamicImage) -> Vec<u8> {
        let mut bytes = Vec::new();
        picture.write_with_encoder(PngEncoder::new(&mut bytes)).unwrap();
        bytes
    }

    #[test]
    fn a_picture_for_a_book_is_one_that_a_pdf_takes_as_it_is() {
        use image::ColorType;
        let clear = image::RgbaImage::from_fn(40, 20, |x, _| {
            image::Rgba([200, 10, 10, if x < 20 { 0 } else { 255 }])
        });
        let check = |bytes: &[u8], colours: ColorType, same| {
            assert_eq!(is_printable(bytes), Some(same), "before");
            let kept = super::printable(bytes, limits::PHOTO_PIXELS).unwrap().bytes;
            assert_eq!(is_printable(&kept), Some(true), "after");
            assert_eq!(kept == bytes, same);
            let picture = image::load_from_memory(&kept).unwrap();
            assert_eq!(picture.color(), colours);
            picture.to_rgb8()
        };
        let flat = check(&png(clear.clone().into()), ColorType::Rgb8, false);
        let at = |x| flat.get_pixel(x, 5).0;
        assert_eq!((at(3), at(30)), ([255; 3], [200, 10, 10]), "white paper shows through");
        check(&png(DynamicImage::from(clear.clone()).to_rgb8().into()), ColorType::Rgb8, true);
        check(&png(DynamicImage::from(clear.clone()).to_luma8().into()), ColorType::L8, true);
        check(
            &png(DynamicImage::from(clear.clone()).to_luma_alpha8().into()),
            ColorType::L8,
            false,
        );
        check(&png(DynamicImage::from(clear).to_rgb16().into()), ColorType::Rgb8, false);
    }

    #[test]
    fn a_large_picture_for_a_book_is_as_long_as_a_page_needs() {
        let kept = super::printable(&photo(3000, 1500, 6), limits::PHOTO_PIXELS).unwrap();
        assert_eq!((size(&kept.bytes), kept.turned), ((1000, 2000), true));
        assert_eq!(is_printable(&kept.bytes), Some(true));
        // A drawing of one colour is smaller than its reduction and would be kept as it is otherwise.
        let drawing = png(image::RgbImage::from_pixel(2400, 1200, image::Rgb([9, 9, 9])).into());
        let kept = super::printable(&drawing, limits::PHOTO_PIXELS).unwrap();
        assert_eq!(size(&kept.bytes), (2000, 1000));
    }

    /// The head of a picture that says it has so many pixels, and nothing of them.
    fn bomb(width: u32, height: u32) -> Vec<u8> {
        let mut header = b"IHDR".to_vec();
        header.extend(width.to_be_bytes());
        header.extend(height.to_be_bytes());
        header.extend([8, 2, 0, 0, 0]);
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
        bytes.extend(&header);
        bytes.extend(crc(&header).to_be_bytes());
        bytes.extend(b"\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xae\x42\x60\x82");
        bytes
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(u32::MAX, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
                if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 }
            })
        })
    }

    #[test]
    fn what_is_no_photograph_is_refused() {
        let whole = photo(300, 200, 1);
        assert_eq!(reduced(&bomb(60_000, 60_000)), Err(Refusal::TooLarge));
        let most = &whole[..whole.len() * 9 / 10];
        for bytes in [&b"texto con otro nombre"[..], &[]] {
            assert_eq!(reduced(bytes), Err(Refusal::Other(Kind::Unknown)));
        }
        for bytes in [&whole[..40], most, &bomb(10, 10)] {
            assert!(matches!(reduced(bytes), Err(Refusal::Damaged(_))), "{} bytes", bytes.len());
        }
    }
}

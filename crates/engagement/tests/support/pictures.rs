//! Pictures as people send them, and as nobody should.

use image::codecs::gif::GifEncoder;
use image::{DynamicImage, Frame, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use std::io::Cursor;

/// What stands in the metadata of pictures and must not be given on.
pub(crate) const SECRET: &str = "N 16 16 12 W 0 2 30 by Awa";

/// A picture in a format.
pub(crate) fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    picture.write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// What a file shows.
pub(crate) fn shown(file: &[u8]) -> RgbaImage {
    image::load_from_memory(file).unwrap().into_rgba8()
}

/// A rectangle of one colour.
pub(crate) fn plain(width: u32, height: u32, colour: [u8; 3]) -> Vec<u8> {
    written(&RgbImage::from_pixel(width, height, Rgb(colour)).into(), ImageFormat::Png)
}

/// Dots of which no two are alike: what no format makes small.
pub(crate) fn noise(side: u32) -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    let dots = RgbImage::from_fn(side, side, |_, _| Rgb([next(), next(), next()]));
    written(&dots.into(), ImageFormat::Png)
}

/// As a phone takes it that is held upright: 60 wide and 40 high, red at the left and blue at the right, to be turned by a
/// quarter, with what the phone knows of place and owner.
pub(crate) fn of_a_phone() -> Vec<u8> {
    let picture = RgbImage::from_fn(60, 40, |x, _| if x < 30 { Rgb([220, 0, 0]) } else { Rgb([0, 0, 220]) });
    let jpeg = written(&picture.into(), ImageFormat::Jpeg);
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
    exif.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
    exif.extend(b"\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0");
    exif.extend(SECRET.as_bytes());
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
}

/// Two frames, the first green.
pub(crate) fn moving() -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = GifEncoder::new(&mut out);
    for colour in [[0, 200, 0, 255], [200, 0, 0, 255]] {
        encoder.encode_frame(Frame::new(RgbaImage::from_pixel(20, 10, Rgba(colour)))).unwrap();
    }
    drop(encoder);
    out
}

/// A small picture whose first frame says that it is as large as can be said.
pub(crate) fn moving_bomb() -> Vec<u8> {
    let mut gif = moving();
    let frame = gif.windows(9).position(|part| part == [0x2c, 0, 0, 0, 0, 20, 0, 10, 0]).unwrap();
    gif[frame + 5..frame + 9].fill(0xff);
    gif
}

/// Eight dots by eight of half of each ink, as printers write it.
pub(crate) fn of_a_printer() -> Vec<u8> {
    let mut jpeg = b"\xff\xd8\xff\xee\0\x0eAdobe\0\x64\0\0\0\0\0\xff\xdb\0\x43\0".to_vec();
    jpeg.extend([1; 64]);
    jpeg.extend(b"\xff\xc0\0\x14\x08\0\x08\0\x08\x04\x01\x11\0\x02\x11\0\x03\x11\0\x04\x11\0");
    for table in [0x00, 0x10] {
        jpeg.extend([&[0xff, 0xc4, 0, 0x14, table, 1][..], &[0; 16]].concat());
    }
    jpeg.extend(b"\xff\xda\0\x0e\x04\x01\0\x02\0\x03\0\x04\0\0\x3f\0\0\xff\xd9");
    jpeg
}

/// A PNG that says it is so large, of so many bits a colour with opacity, and holds next to nothing.
pub(crate) fn bomb(width: u32, height: u32, bits: u8) -> Vec<u8> {
    let header = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[bits, 6, 0, 0, 0]].concat();
    [&b"\x89PNG\r\n\x1a\n"[..], &chunk(b"IHDR", &header), &chunk(b"IDAT", &[0x78, 0x9c]), &chunk(b"IEND", b"")]
        .concat()
}

/// A PNG with words in it.
pub(crate) fn with_words(png: &[u8]) -> Vec<u8> {
    let words = chunk(b"tEXt", format!("Comment\0{SECRET}").as_bytes());
    [&png[..33], &words, &png[33..]].concat()
}

/// The kinds of the chunks of a PNG.
pub(crate) fn chunks(png: &[u8]) -> Vec<String> {
    let (mut kinds, mut rest) = (Vec::new(), &png[8..]);
    while let Some((head, more)) = rest.split_at_checked(8) {
        kinds.push(String::from_utf8(head[4..].to_vec()).unwrap());
        let length = u32::from_be_bytes(head[..4].try_into().unwrap()) as usize;
        rest = &more[length + 4..];
    }
    kinds
}

fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let named = [&kind[..], content].concat();
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    [&length[..], &named, &checksum(&named).to_be_bytes()].concat()
}

/// CRC-32, as PNG has it.
fn checksum(bytes: &[u8]) -> u32 {
    let bit = |sum: u32, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(u32::MAX, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), bit))
}

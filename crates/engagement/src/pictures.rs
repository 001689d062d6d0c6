//! Pictures that people send: known by their content, read within limits, and drawn anew, small and without metadata.

use crate::error::{Error, Result};
use crate::files::Incoming;
use crate::message::Message;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::imageops;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbaImage};
use std::io::Cursor;
use tokio::sync::Semaphore;

/// The largest file that is taken, in bytes.
pub const MOST_BYTES: u64 = 2 * 1024 * 1024;
/// The most pixels on a side of a picture that is taken.
pub const MOST_PIXELS: u32 = 4096;

/// What is read.
const KINDS: [ImageFormat; 4] = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Gif];
/// The most memory that the pixels of one picture take: those of the largest, in colours of 32 bits.
const MOST_MEMORY: u64 = 4 * (MOST_PIXELS as u64) * (MOST_PIXELS as u64);
/// The sides of the square into which a picture is drawn: the first in which it is light enough. In the last it always is.
const SIDES: [u32; 7] = [512, 384, 256, 192, 128, 96, 64];
/// The most bytes of what is drawn, so that a page with it stays small.
const LIGHT: usize = 20 * 1024;

/// The work is heavy: one picture after the other, however many come at once.
static ONE_AT_A_TIME: Semaphore = Semaphore::const_new(1);

/// A picture as it was drawn anew.
pub(crate) struct Picture {
    /// Its file, a PNG.
    pub(crate) png: Vec<u8>,
    /// Its width in pixels.
    pub(crate) width: u32,
    /// Its height in pixels.
    pub(crate) height: u32,
}

/// Draws what was sent anew; of what was sent nothing remains. What is no picture, or too large a one, is refused.
pub(crate) async fn redraw(sent: Incoming) -> Result<Picture> {
    let turn = ONE_AT_A_TIME.acquire().await.map_err(Error::internal)?;
    let work = move || {
        // Given back when the work is done, also when nobody waits for it any more.
        let _turn = turn;
        drawn(&sent.into_bytes()?)
    };
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|fault| {
        tracing::warn!(%fault, "a picture could not be drawn");
        Err(refused(Message::new("problem-picture-damaged")))
    })
}

fn refused(message: Message) -> Error {
    Error::invalid("file", message)
}

fn drawn(sent: &[u8]) -> Result<Picture> {
    if sent.is_empty() {
        return Err(refused(Message::new("file-empty")));
    }
    let known = image::guess_format(sent).ok().filter(|kind| KINDS.contains(kind));
    let kind = known.ok_or_else(|| refused(Message::new("problem-picture-kind")))?;
    let (picture, turned) = read(sent, kind).map_err(|fault| unreadable(&fault))?;
    // Turned once it is small: a square holds it either way.
    let mut picture = within(plain(picture), SIDES[0]);
    picture.apply_orientation(turned);
    lightest(picture)
}

fn unreadable(fault: &ImageError) -> Error {
    refused(match fault {
        ImageError::Limits(_) => Message::new("problem-picture-too-large").with("pixels", MOST_PIXELS),
        _ => Message::new("problem-picture-damaged"),
    })
}

/// The pixels, of what moves the first frame, and how they are to be turned. Its size is known before they are read.
fn read(sent: &[u8], kind: ImageFormat) -> Result<(DynamicImage, Orientation), ImageError> {
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(sent), kind);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder()?;
    limits.reserve(decoder.total_bytes())?;
    // What is said of the picture may be wrong where the picture is right.
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder)?;
    if kind == ImageFormat::Jpeg && !has_end(sent) {
        return Err(ImageError::IoError(std::io::ErrorKind::UnexpectedEof.into()));
    }
    Ok((picture, turned))
}

/// Whether a JPEG goes on to its end: the reader makes up what is missing.
fn has_end(jpeg: &[u8]) -> bool {
    let last = |mark: u8| jpeg.windows(2).rposition(|pair| pair == [0xff, mark]);
    last(0xd9) > last(0xda)
}

/// In colours of 8 bits, with opacity where something can be seen through.
fn plain(picture: DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8().into();
    }
    let picture = picture.into_rgba8();
    let is_opaque = picture.pixels().all(|pixel| pixel.0[3] == u8::MAX);
    if is_opaque { DynamicImage::from(picture).into_rgb8().into() } else { picture.into() }
}

/// The picture in a square of this side, never larger than it was.
fn within(picture: DynamicImage, side: u32) -> DynamicImage {
    if picture.width().max(picture.height()) <= side {
        return picture;
    }
    let scaled = |picture: DynamicImage| picture.resize(side, side, imageops::FilterType::Triangle);
    match picture {
        DynamicImage::ImageRgba8(mut pixels) => {
            // A colour counts by its opacity: what cannot be seen would make edges dark.
            each_colour(&mut pixels, |colour, opacity| colour * opacity / 255);
            let mut pixels = scaled(pixels.into()).into_rgba8();
            each_colour(&mut pixels, |colour, opacity| (colour * 255).checked_div(opacity).unwrap_or(0));
            pixels.into()
        }
        opaque => scaled(opaque),
    }
}

/// Changes each colour by what it is and how opaque it is.
fn each_colour(pixels: &mut RgbaImage, change: impl Fn(u32, u32) -> u32) {
    for pixel in pixels.pixels_mut() {
        let [.., opacity] = pixel.0;
        for colour in &mut pixel.0[..3] {
            *colour = u8::try_from(change((*colour).into(), opacity.into())).unwrap_or(u8::MAX);
        }
    }
}

/// As large as it can be and still be light.
fn lightest(mut picture: DynamicImage) -> Result<Picture> {
    let mut png = written(&picture)?;
    for side in &SIDES[1..] {
        if png.len() <= LIGHT {
            break;
        }
        picture = within(picture, *side);
        png = written(&picture)?;
    }
    Ok(Picture { png, width: picture.width(), height: picture.height() })
}

/// As a file with the pixels and nothing else.
fn written(picture: &DynamicImage) -> Result<Vec<u8>> {
    let by = |filter| {
        let mut png = Vec::new();
        let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Best, filter);
        picture.write_with_encoder(encoder).map(|()| png).map_err(Error::internal)
    };
    // Shades are smaller by one, plain colours by the other.
    let (shades, plain) = (by(FilterType::Adaptive)?, by(FilterType::NoFilter)?);
    Ok(if plain.len() < shades.len() { plain } else { shades })
}

//! How large pictures are shown.
//!
//! **Invariant:** a picture keeps its shape, and no pixel of it is larger than one can bear.

use crate::document::{Document, Shown};
use crate::scene::{Item, Point, point};

use super::blocks::frame;

/// A picture as it is shown, from its top left corner.
pub(super) struct ShownPicture {
    pub item: Item,
    pub size: Point,
}

/// No picture is enlarged to fewer pixels an inch.
const LEAST_PIXELS: f32 = 96.0;

/// A picture as large as the room allows; a frame where there is none.
pub(super) fn shown(document: &Document, shown: &Shown, room: (f32, f32)) -> ShownPicture {
    let Some((width, height)) = pixels(document, shown) else {
        let size = point(room.0.min(240.0), room.1.min(160.0));
        return ShownPicture { item: frame(size.x, size.y), size };
    };
    let scale = (room.0 / width).min(room.1 / height).min(72.0 / LEAST_PIXELS);
    placed(shown, point(width * scale, height * scale))
}

/// A picture of a size.
pub(super) fn placed(shown: &Shown, size: Point) -> ShownPicture {
    let picture = shown.picture.clone();
    ShownPicture { item: Item::Picture { at: point(0.0, 0.0), size, picture }, size }
}

/// Width and height of a picture that exists.
pub(super) fn pixels(document: &Document, shown: &Shown) -> Option<(f32, f32)> {
    let picture = document.pictures.get(&shown.picture)?;
    (picture.width > 0 && picture.height > 0)
        .then_some((picture.width as f32, picture.height as f32))
}

/// Sizes of marks that look equally large side by side in a row of such a width: each has the same
/// area, none is higher or wider than it should be.
pub(super) fn optical_sizes(
    marks: &[(f32, f32)],
    area: f32,
    most: Point,
    width: f32,
) -> Vec<Point> {
    let size = |&(w, h): &(f32, f32)| {
        let scale = (area / (w * h)).sqrt().min(most.x / w).min(most.y / h);
        point(w * scale, h * scale)
    };
    let sizes: Vec<Point> = marks.iter().map(size).collect();
    let all: f32 = sizes.iter().map(|size| size.x).sum();
    let fit = (width / all.max(1.0)).min(1.0);
    sizes.into_iter().map(|size| point(size.x * fit, size.y * fit)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_in_a_row_look_equally_large_and_fit() {
        let marks = [(400.0, 100.0), (100.0, 100.0), (100.0, 300.0), (900.0, 100.0)];
        let sizes = optical_sizes(&marks, 1400.0, point(110.0, 44.0), 400.0);
        assert!(sizes.iter().map(|size| size.x).sum::<f32>() <= 400.0);
        let area = |i: usize| sizes[i].x * sizes[i].y;
        assert!((area(0) - area(1)).abs() < 1.0, "{sizes:?}");
        assert!(sizes.iter().all(|size| size.y <= 44.0 && size.x <= 110.0));
        for (mark, size) in marks.iter().zip(&sizes) {
            assert!((mark.0 / mark.1 - size.x / size.y).abs() < 0.01, "{mark:?} keeps its shape");
        }
        assert!(optical_sizes(&marks, 1400.0, point(110.0, 44.0), 40.0).iter().all(|s| s.x < 20.0));
    }
}

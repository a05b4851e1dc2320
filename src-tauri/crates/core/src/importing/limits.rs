//! The limits of what is read from a foreign file, in one place and each with its reason.
//!
//! **Invariant:** a limit is checked against what was counted, never against what a file declares.

use std::time::Duration;

/// A file larger than this is not a workbook of figures: the largest official one seen has 60 MB.
pub const FILE_BYTES: u64 = 200 * 1024 * 1024;

/// Parts of an archive: a workbook of 500 sheets with drawings has about 1,500.
pub const ARCHIVE_ENTRIES: usize = 2_000;

/// Bytes an archive may become, counted while it is unpacked. Five million cells take 0.3 GB.
pub const INFLATED_BYTES: u64 = 1024 * 1024 * 1024;

/// How many times larger a part may become. Honest sheets become 5 to 40 times larger; deflate
/// can reach 1,032.
pub const INFLATED_RATIO: u64 = 200;

/// Below this size a part may have any ratio: an almost empty sheet compresses very well.
pub const RATIO_COUNTS_ABOVE: u64 = 1024 * 1024;

/// The table of texts is held in memory as a whole.
pub const SHARED_STRING_BYTES: u64 = 128 * 1024 * 1024;

/// What a spreadsheet program itself allows in a cell. A longer text is cut and said.
pub const CELL_CHARACTERS: usize = 32_767;

/// Cells that are not empty in one sheet; in memory they take about 200 MB.
pub const SHEET_CELLS: usize = 5_000_000;

/// The last row and column a workbook of this kind can have.
pub const LAST_CELL: (u32, u32) = (1_048_576, 16_384);

/// What the reading process may allocate; with the program's own pages it stays under 512 MB.
pub const READER_MEMORY: usize = 448 * 1024 * 1024;

/// How long the reading process may take. A million cells take half a second.
pub const READER_TIME: Duration = Duration::from_secs(20);

/// One frame between the processes: a batch of cells whose texts are all as long as allowed.
pub const FRAME_BYTES: u32 = 64 * 1024 * 1024;

/// Cells sent at a time: enough to make the cost of a frame vanish, few enough to show progress.
pub const BATCH_CELLS: usize = 4_096;

/// Bytes of text after which a batch is sent before it is full.
pub const BATCH_TEXT_BYTES: usize = 1024 * 1024;

/// A photograph larger than this comes from no telephone.
pub const PHOTO_BYTES: u64 = 50 * 1024 * 1024;

/// The largest telephone cameras make 108 million pixels.
pub const PHOTO_PIXELS: u64 = 110_000_000;

/// What a decoded photograph may take of the reading process: three bytes a pixel, and room for the
/// file and for the smaller picture beside it.
pub const PHOTO_DECODED_BYTES: u64 = 340 * 1024 * 1024;

//! What the page of the open data says besides the names of columns.

/// Its title.
pub const TITLE: &str = "Open data";
/// What it holds.
pub const DESCRIPTION: &str = "All roles, openings, ladders and requirements of this site as files \
                               for other programs, and what every column means.";
/// What an empty value means.
pub const NOT_STATED: &str =
    "A value that is missing (null, or an empty cell) is not stated in the source.";
/// The link to a file.
pub const DOWNLOAD: &str = "Download";
/// The link to its schema.
pub const SCHEMA: &str = "JSON Schema of";
/// Of a column that may be empty.
pub const OR_NOTHING: &str = "or nothing";

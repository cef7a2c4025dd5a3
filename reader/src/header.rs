//! What stands above the text of a posting: title, class code, dates, pay and
//! other facts as `key: value`. Nothing of the requirements.

pub(crate) mod closing;
pub(crate) mod date;
pub(crate) mod detail;
pub(crate) mod pay;
pub(crate) mod series;
pub(crate) mod title;

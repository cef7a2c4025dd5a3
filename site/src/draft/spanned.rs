//! A value with where it stands.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::ops::Range;

use serde::{Deserialize, Deserializer};

/// A value with the bytes of its file that hold it.
///
/// A site of ten thousand roles has millions of these: they count their bytes in 32 bits,
/// which reach four gibibytes far; what stands behind those is said to stand there.
#[derive(Debug, Clone)]
pub struct Spanned<T> {
    value: T,
    start: u32,
    end: u32,
}

impl<T> Spanned<T> {
    /// A value that stands there.
    #[must_use]
    pub fn new(span: Range<usize>, value: T) -> Self {
        let short = |byte| u32::try_from(byte).unwrap_or(u32::MAX);
        Self { value, start: short(span.start), end: short(span.end) }
    }

    /// The bytes of the file.
    #[must_use]
    pub fn span(&self) -> Range<usize> {
        let long = |byte| usize::try_from(byte).unwrap_or(usize::MAX);
        long(self.start)..long(self.end)
    }

    /// The value.
    #[must_use]
    pub fn get_ref(&self) -> &T {
        &self.value
    }

    /// The value, to be changed where it stands.
    pub(crate) fn get_mut(&mut self) -> &mut T {
        &mut self.value
    }

    /// The value alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.value
    }
}

/// Where a value stands does not matter to what it is.
impl<T: PartialEq> PartialEq for Spanned<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Spanned<T> {}

impl<T: PartialOrd> PartialOrd for Spanned<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.value.partial_cmp(&other.value)
    }
}

impl<T: Ord> Ord for Spanned<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl<T: Borrow<str>> Borrow<str> for Spanned<T> {
    fn borrow(&self) -> &str {
        self.value.borrow()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = serde_spanned::Spanned::<T>::deserialize(deserializer)?;
        Ok(Self::new(read.span(), read.into_inner()))
    }
}

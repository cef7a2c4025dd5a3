//! The bytes of a table one after another. What they mean is not known here.

use super::TableError;

/// A number of four bytes.
pub(super) fn number_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// Reads the bytes of a message.
pub(super) struct Reader<'b> {
    pub(super) bytes: &'b [u8],
    pub(super) at: usize,
}

impl<'b> Reader<'b> {
    pub(super) fn take(&mut self, len: usize) -> Result<&'b [u8], TableError> {
        let taken = self.bytes.get(self.at..self.at + len).ok_or(TableError)?;
        self.at += len;
        Ok(taken)
    }

    pub(super) fn byte(&mut self) -> Result<u8, TableError> {
        Ok(self.take(1)?[0])
    }

    pub(super) fn short(&mut self) -> Result<u16, TableError> {
        let two = self.take(2)?;
        Ok(u16::from_le_bytes([two[0], two[1]]))
    }

    pub(super) fn number(&mut self) -> Result<u32, TableError> {
        let number = number_at(self.bytes, self.at).ok_or(TableError)?;
        self.at += 4;
        Ok(number)
    }
}

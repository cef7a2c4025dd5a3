//! Values as bytes: what data files hold.
//!
//! A number is written seven bits a byte, the lowest first; a text and a list begin with their
//! length; a value with fields is these, one behind the other. [`stored!`] names the fields of a
//! type once, for writing and for reading, so that both have the same order.
//!
//! A reader whose bytes end too early, or mean nothing, notes that and goes on with zeros: asking
//! once, at the end, takes far less code than asking at each field.

mod declare;
#[cfg(test)]
mod tests;

pub(crate) use declare::stored;

/// A value that data files hold.
pub(crate) trait Stored: Sized {
    /// Writes the value behind what is there.
    fn write(&self, bytes: &mut Vec<u8>);

    /// Reads a value. Where the bytes are none the reader knows it, and the value means nothing.
    fn read(reader: &mut Reader<'_>) -> Self;
}

/// The bytes of a value.
pub(crate) fn bytes_of(value: &impl Stored) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.write(&mut bytes);
    bytes
}

/// The value that these bytes are, all of them; none where they are something else.
pub(crate) fn value_of<T: Stored>(bytes: &[u8]) -> Option<T> {
    value_and_rest(bytes).filter(|(_, rest)| rest.is_empty()).map(|(value, _)| value)
}

/// The value that these bytes begin with, and the bytes behind it.
pub(crate) fn value_and_rest<T: Stored>(bytes: &[u8]) -> Option<(T, &[u8])> {
    let mut reader = Reader { rest: bytes, is_damaged: false };
    let value = T::read(&mut reader);
    (!reader.is_damaged).then_some((value, reader.rest))
}

/// Bytes that are read, the first ones first.
pub(crate) struct Reader<'b> {
    rest: &'b [u8],
    is_damaged: bool,
}

impl<'b> Reader<'b> {
    /// Notes that what was read is not what it should be.
    pub(crate) fn damaged(&mut self) {
        self.is_damaged = true;
        self.rest = &[];
    }

    fn take(&mut self, length: usize) -> &'b [u8] {
        match self.rest.split_at_checked(length) {
            Some((taken, rest)) => {
                self.rest = rest;
                taken
            }
            None => {
                self.damaged();
                &[]
            }
        }
    }

    fn byte(&mut self) -> u8 {
        self.take(1).first().copied().unwrap_or_default()
    }

    fn number(&mut self) -> u32 {
        let mut number = 0;
        for place in 0..5 {
            let byte = self.byte();
            let bits = u32::from(byte & 0x7f);
            number |= bits << (7 * place);
            if place == 4 && byte > 0xf {
                self.damaged();
            }
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    fn length(&mut self) -> usize {
        self.number() as usize
    }

    /// A text.
    pub(crate) fn text(&mut self) -> String {
        let length = self.length();
        String::from_utf8(self.take(length).to_vec()).unwrap_or_else(|_| {
            self.damaged();
            String::new()
        })
    }

    /// One of a few values, by its position.
    pub(crate) fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        let place = self.length();
        if place >= all.len() {
            self.damaged();
        }
        all[place.min(all.len() - 1)]
    }
}

fn write_number(mut number: u32, bytes: &mut Vec<u8>) {
    while number > 0x7f {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn write_length(length: usize, bytes: &mut Vec<u8>) {
    write_number(u32::try_from(length).expect("no list of a data file is that long"), bytes);
}

/// Writes a text.
pub(crate) fn write_text(text: &str, bytes: &mut Vec<u8>) {
    write_length(text.len(), bytes);
    bytes.extend(text.as_bytes());
}

impl Stored for u32 {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_number(*self, bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        reader.number()
    }
}

impl Stored for u16 {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_number((*self).into(), bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let number = reader.number();
        if number > u32::from(Self::MAX) {
            reader.damaged();
        }
        number as Self
    }
}

impl Stored for u8 {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(*self);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        reader.byte()
    }
}

impl Stored for usize {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_length(*self, bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        reader.length()
    }
}

impl Stored for bool {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push((*self).into());
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        reader.one_of(&[false, true])
    }
}

impl Stored for String {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_text(self, bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        reader.text()
    }
}

impl<T: Stored> Stored for Option<T> {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.is_some().write(bytes);
        self.iter().for_each(|value| value.write(bytes));
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        bool::read(reader).then(|| T::read(reader))
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_length(self.len(), bytes);
        self.iter().for_each(|value| value.write(bytes));
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        let mut list = Self::new();
        // Each value takes a byte at least, so that a wrong length ends where the bytes do.
        for _ in 0..reader.length() {
            if reader.is_damaged {
                break;
            }
            list.push(T::read(reader));
        }
        list
    }
}

impl<A: Stored, B: Stored> Stored for (A, B) {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.0.write(bytes);
        self.1.write(bytes);
    }

    fn read(reader: &mut Reader<'_>) -> Self {
        (A::read(reader), B::read(reader))
    }
}

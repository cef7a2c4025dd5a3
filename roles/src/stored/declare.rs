//! How types say the way in which they are stored.

/// Says how a type is stored: its fields in their order, or its values where it has no fields, or
/// its variants with theirs. What stands behind `;` is left out and read as this value. Where not
/// all fields go together, `if` says when they do.
macro_rules! stored {
    ($type:ident { $($field:ident),* $(,)? } if $is_sound:expr) => {
        impl $crate::stored::Stored for $type {
            fn write(&self, bytes: &mut Vec<u8>) {
                $($crate::stored::Stored::write(&self.$field, bytes);)*
            }

            fn read(reader: &mut $crate::stored::Reader<'_>) -> Self {
                $(let $field = $crate::stored::Stored::read(reader);)*
                let value = Self { $($field),* };
                let is_sound: fn(&Self) -> bool = $is_sound;
                if !is_sound(&value) {
                    reader.damaged();
                }
                value
            }
        }
    };
    ($type:ident is $($number:literal = $name:ident { $($field:ident $(: $place:tt)?),* }),* $(,)?) => {
        impl $crate::stored::Stored for $type {
            fn write(&self, bytes: &mut Vec<u8>) {
                match self {
                    $(Self::$name { $($($place:)? $field),* } => {
                        bytes.push($number);
                        $($crate::stored::Stored::write($field, bytes);)*
                    })*
                }
            }

            fn read(reader: &mut $crate::stored::Reader<'_>) -> Self {
                match u8::read(reader) {
                    $($number => {
                        $(let $field = $crate::stored::Stored::read(reader);)*
                        Self::$name { $($($place:)? $field),* }
                    })*
                    _ => {
                        reader.damaged();
                        // Of bytes that have ended everything is 0, which is the first one.
                        Self::read(reader)
                    }
                }
            }
        }
    };
    ($type:ident { $($field:ident),* $(,)? $(; $($left:ident: $value:expr),*)? }) => {
        impl $crate::stored::Stored for $type {
            fn write(&self, bytes: &mut Vec<u8>) {
                $($crate::stored::Stored::write(&self.$field, bytes);)*
            }

            fn read(reader: &mut $crate::stored::Reader<'_>) -> Self {
                $(let $field = $crate::stored::Stored::read(reader);)*
                Self { $($field,)* $($($left: $value),*)? }
            }
        }
    };
    ($type:ident is one of $($name:ident),*) => {
        impl $crate::stored::Stored for $type {
            fn write(&self, bytes: &mut Vec<u8>) {
                $crate::stored::Stored::write(&(*self as u32), bytes);
            }

            fn read(reader: &mut $crate::stored::Reader<'_>) -> Self {
                reader.one_of(&[$(Self::$name),*])
            }
        }
    };
}

pub(crate) use stored;

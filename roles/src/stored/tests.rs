//! Values, and bytes that are none.

use proptest::prelude::*;

use super::{Stored, bytes_of, value_of};

type Value = (Vec<(String, Option<u16>)>, (u32, (bool, Vec<u8>)));

fn same<T: Stored + PartialEq + std::fmt::Debug>(value: &T) {
    assert_eq!(value_of::<T>(&bytes_of(value)).as_ref(), Some(value));
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(value: Value) {
        same(&value);
    }

    #[test]
    fn what_ends_too_early_or_too_late_is_no_value(value: Value, left in any::<prop::sample::Index>()) {
        let mut bytes = bytes_of(&value);
        prop_assert_eq!(value_of::<Value>(&bytes[..left.index(bytes.len())]), None);
        bytes.push(0);
        prop_assert_eq!(value_of::<Value>(&bytes), None);
    }

    #[test]
    fn any_bytes_can_be_read(bytes: Vec<u8>) {
        if let Some(value) = value_of::<Value>(&bytes) {
            same(&value);
        }
    }
}

#[test]
fn numbers_are_short_and_have_bounds() {
    assert_eq!(bytes_of(&300_u32), [0xac, 2]);
    assert_eq!(value_of::<u32>(&bytes_of(&u32::MAX)), Some(u32::MAX));
    for bytes in [&[0xff, 0xff, 0xff, 0xff, 0x1f][..], &[0x80; 5], &[0x80; 9]] {
        assert_eq!(value_of::<u32>(bytes), None, "{bytes:?}");
    }
    assert_eq!(value_of::<u16>(&bytes_of(&65_536_u32)), None);
    assert_eq!(value_of::<bool>(&[2]), None);
    assert_eq!(value_of::<String>(&[1, 0xff]), None);
}

#[test]
fn a_wrong_length_takes_no_memory() {
    assert_eq!(value_of::<Vec<String>>(&[0xff, 0xff, 0xff, 0xff, 0xf, 0]), None);
}

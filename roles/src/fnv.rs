//! A small hash that is the same on every machine. Nothing is kept secret by it.

/// FNV-1a, 32 bits.
pub(crate) fn fnv(bytes: &[u8]) -> u32 {
    let mix = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    bytes.iter().fold(0x811c_9dc5, mix)
}

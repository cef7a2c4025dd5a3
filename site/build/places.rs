//! Places in sources, which panics tell of: no module needs them that panics without words.

use std::collections::HashMap;
use std::ops::Range;

use walrus::ir::Value;
use walrus::{ConstExpr, DataId, DataKind, Module};

/// What the name of every source holds, of Rust's libraries, of other crates and of ours.
const FOLDER: &[u8] = b"/src/";

/// Bytes of a place: where the name of its file is and how long, its line, its column.
const PLACE: usize = 16;

/// No line and no column of a source is greater.
const MOST: u32 = 100_000;

/// Puts zeros, which weigh nothing once they are packed, where places in sources are told.
pub(super) fn forget(module: &mut Module) {
    let starts: HashMap<DataId, u32> = module.data.iter().filter_map(start).collect();
    let Some(base) = starts.values().copied().min() else { return };
    let mut memory = Vec::new();
    for data in module.data.iter().filter(|data| starts.contains_key(&data.id())) {
        let at = (starts[&data.id()] - base) as usize;
        memory.resize(memory.len().max(at + data.value.len()), 0);
        memory[at..][..data.value.len()].copy_from_slice(&data.value);
    }
    // Before the first zero is put: several places share the name of a file.
    for range in places(&memory, base) {
        memory[range].fill(0);
    }
    for (id, start) in starts {
        let value = &mut module.data.get_mut(id).value;
        let length = value.len();
        value.copy_from_slice(&memory[(start - base) as usize..][..length]);
    }
}

/// The address of a segment that is put into memory at the start.
fn start(data: &walrus::Data) -> Option<(DataId, u32)> {
    match data.kind {
        DataKind::Active { offset: ConstExpr::Value(Value::I32(at)), .. } => {
            Some((data.id(), u32::try_from(at).ok()?))
        }
        _ => None,
    }
}

/// Where the places of a memory stand that begins at an address, and the names of their files.
fn places(memory: &[u8], base: u32) -> Vec<Range<usize>> {
    let first = base.next_multiple_of(4) - base;
    let mut found = Vec::new();
    for at in (first as usize..memory.len()).step_by(4) {
        let Some(place) = memory.get(at..at + PLACE) else { break };
        if let Some(name) = name_of(memory, base, place) {
            found.extend([at..at + PLACE, name]);
        }
    }
    found
}

/// Where the name of the file stands, if these bytes are a place in a source.
fn name_of(memory: &[u8], base: u32, place: &[u8]) -> Option<Range<usize>> {
    let mut words = place.chunks_exact(4).map(|word| {
        let bytes: Option<[u8; 4]> = word.try_into().ok();
        bytes.map(u32::from_le_bytes)
    });
    let mut next = || words.next().flatten();
    let (name, length, line, column) = (next()?, next()?, next()?, next()?);
    let start = name.checked_sub(base)? as usize;
    let name = start..start.checked_add(length as usize)?;
    let text = memory.get(name.clone())?;
    let is_source = text.ends_with(b".rs") && text.windows(FOLDER.len()).any(|part| part == FOLDER);
    let is_place = [line, column].iter().all(|number| (1..MOST).contains(number));
    (is_source && is_place).then_some(name)
}

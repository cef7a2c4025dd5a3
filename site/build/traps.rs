//! Panics without words: a module that panics stops at once, and says nothing.
//!
//! A module is compiled so that a panic ends it. What a panic would tell before that, and the code
//! that puts the words together, is a twentieth of what visitors load, and no visitor sees it. So
//! every function that cannot return becomes the one instruction that ends a module, what leads to
//! a call of it goes, and then all that nothing else calls.
//!
//! rustc could do that only by compiling its standard library anew, which needs a nightly one.

use std::collections::HashSet;

use walrus::ir::{Instr, InstrSeqId, Unreachable};
use walrus::{FunctionId, FunctionKind, LocalFunction, Module, passes};

mod places;

/// Functions that never return: they end the module.
type Endless = HashSet<FunctionId>;

/// Takes the words of panics out of a module that rustc has made.
pub(crate) fn silence(module: &mut Module) {
    let endless = endless(module);
    for (id, function) in module.funcs.iter_local_mut() {
        let entry = function.entry_block();
        match endless.contains(&id) {
            true => end_at(function, entry, 0),
            false => shorten(function, entry, &endless),
        }
    }
    places::forget(module);
    passes::gc::run(module);
}

/// All functions that end the module, those that only call one of these too.
fn endless(module: &Module) -> Endless {
    let mut endless = Endless::new();
    loop {
        let unknown = module.funcs.iter().filter(|function| !endless.contains(&function.id()));
        let found = unknown.filter(|function| match &function.kind {
            FunctionKind::Local(own) => !Flow::of(own, &endless).returns(),
            _ => false,
        });
        let found: Vec<FunctionId> = found.map(|function| function.id()).collect();
        if found.is_empty() {
            return endless;
        }
        endless.extend(found);
    }
}

/// Where control can go within a function.
struct Flow<'m> {
    function: &'m LocalFunction,
    endless: &'m Endless,
    /// Sequences that a branch leaves, or begins again where they are loops.
    left: HashSet<InstrSeqId>,
}

impl<'m> Flow<'m> {
    fn of(function: &'m LocalFunction, endless: &'m Endless) -> Self {
        Self { function, endless, left: HashSet::new() }
    }

    fn returns(mut self) -> bool {
        self.goes_on_behind(self.function.entry_block())
    }

    /// Whether something behind a sequence can run. A loop without an end counts as one that has
    /// an end: it does not end the module.
    fn goes_on_behind(&mut self, sequence: InstrSeqId) -> bool {
        self.reaches_its_end(sequence) || self.left.contains(&sequence)
    }

    fn reaches_its_end(&mut self, sequence: InstrSeqId) -> bool {
        let function = self.function;
        function.block(sequence).instrs.iter().all(|(instr, _)| self.passes(instr))
    }

    /// Whether what follows an instruction can run. One that is not listed here may lead anywhere.
    fn passes(&mut self, instr: &Instr) -> bool {
        match instr {
            Instr::Block(block) => self.goes_on_behind(block.seq),
            Instr::Loop(body) => self.goes_on_behind(body.seq),
            Instr::IfElse(sides) => {
                let first = self.goes_on_behind(sides.consequent);
                self.goes_on_behind(sides.alternative) || first
            }
            Instr::Br(branch) => self.leaves(&[branch.block]),
            Instr::BrIf(branch) => !self.leaves(&[branch.block]),
            Instr::BrTable(table) => self.leaves(&table.blocks) || self.leaves(&[table.default]),
            Instr::Return(_) => self.leaves(&[self.function.entry_block()]),
            Instr::Unreachable(_) => false,
            Instr::Call(call) => !self.endless.contains(&call.func),
            other if is_plain(other) || is_other_call(other) => true,
            _ => !self.leaves(&[self.function.entry_block()]),
        }
    }

    /// Notes that these are left. Never true: what follows a branch does not run.
    fn leaves(&mut self, sequences: &[InstrSeqId]) -> bool {
        self.left.extend(sequences);
        false
    }
}

/// Cuts what leads to an end of the module, within a sequence and all that it holds.
fn shorten(function: &mut LocalFunction, sequence: InstrSeqId, endless: &Endless) {
    let instrs = &function.block(sequence).instrs;
    let held: Vec<InstrSeqId> = instrs.iter().flat_map(|(instr, _)| held(instr)).collect();
    for inner in held {
        shorten(function, inner, endless);
    }
    let instrs = &function.block(sequence).instrs;
    let end = instrs.iter().position(|(instr, _)| ends(function, instr, endless));
    if let Some(end) = end {
        let prelude = instrs[..end].iter().rev().take_while(|(instr, _)| is_plain(instr)).count();
        end_at(function, sequence, end - prelude);
    }
}

fn held(instr: &Instr) -> Vec<InstrSeqId> {
    match instr {
        Instr::Block(block) => vec![block.seq],
        Instr::Loop(body) => vec![body.seq],
        Instr::IfElse(sides) => vec![sides.consequent, sides.alternative],
        _ => Vec::new(),
    }
}

/// Whether an instruction ends the module as soon as control comes to it.
fn ends(function: &LocalFunction, instr: &Instr, endless: &Endless) -> bool {
    let begins_with_end = |sequence| {
        let first = function.block(sequence).instrs.first();
        first.is_some_and(|(instr, _)| matches!(instr, Instr::Unreachable(_)))
    };
    match instr {
        Instr::Unreachable(_) => true,
        Instr::Call(call) => endless.contains(&call.func),
        Instr::Block(block) => begins_with_end(block.seq),
        Instr::IfElse(sides) => {
            begins_with_end(sides.consequent) && begins_with_end(sides.alternative)
        }
        _ => false,
    }
}

/// Has a sequence end the module from a position on.
fn end_at(function: &mut LocalFunction, sequence: InstrSeqId, position: usize) {
    let instrs = &mut function.block_mut(sequence).instrs;
    instrs.truncate(position);
    instrs.push((Unreachable {}.into(), Default::default()));
}

/// Whether nobody can tell, once the module has ended, that an instruction ran: it changes the
/// stack, a variable or a place in memory.
fn is_plain(instr: &Instr) -> bool {
    matches!(
        instr,
        Instr::LocalGet(_)
            | Instr::LocalSet(_)
            | Instr::LocalTee(_)
            | Instr::GlobalGet(_)
            | Instr::GlobalSet(_)
            | Instr::Const(_)
            | Instr::Binop(_)
            | Instr::Unop(_)
            | Instr::Select(_)
            | Instr::Drop(_)
            | Instr::Load(_)
            | Instr::Store(_)
    )
}

/// Whether an instruction does more than that, but neither leaves nor ends the function.
fn is_other_call(instr: &Instr) -> bool {
    matches!(
        instr,
        Instr::CallIndirect(_)
            | Instr::MemorySize(_)
            | Instr::MemoryGrow(_)
            | Instr::MemoryCopy(_)
            | Instr::MemoryFill(_)
            | Instr::TableGet(_)
            | Instr::TableSet(_)
            | Instr::TableGrow(_)
            | Instr::TableSize(_)
            | Instr::TableFill(_)
            | Instr::RefNull(_)
            | Instr::RefIsNull(_)
    )
}

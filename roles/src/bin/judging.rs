//! Judging as a module for browsers that does nothing else, so that it can be timed there:
//! `cargo xtask bench-judging`. Visitors never load it.
//!
//! The browser writes each data file into the room that is made for it, opens them, and then
//! has one question after another answered and all roles judged.

#![allow(unsafe_code, reason = "exported names could clash; these few do not")]

use std::cell::RefCell;

use roles::evaluate::{CompiledRoles, Verdict};
use roles::profile::{Answer, HeldDegree, MonthRange, Profile};
use roles::requirement::Degree;
use roles::sorting::order;
use roles::{CheckData, Question, assess, questionnaire};

/// The allocator of every module that visitors load.
#[cfg(target_family = "wasm")]
#[global_allocator]
static TALC: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// From so many of the first roles the questions are taken.
const ASKING: usize = 10;

/// So many roles are measured at once by the self-check.
const AT_ONCE: usize = 50;

/// A visitor before the roles.
#[derive(Default)]
struct Bench {
    files: Vec<Vec<u8>>,
    book: Option<CheckData>,
    compiled: CompiledRoles,
    questions: Vec<Question>,
    profile: Profile,
    verdicts: Vec<Verdict>,
}

thread_local! {
    static BENCH: RefCell<Bench> = RefCell::default();
}

/// Where so many bytes of a data file can be written: that of the words first, then those of
/// roles that are apart.
#[unsafe(no_mangle)]
pub extern "C" fn room(len: usize) -> *mut u8 {
    with(|bench| {
        bench.files.push(vec![0; len]);
        bench.files.last_mut().map_or(std::ptr::null_mut(), |file| file.as_mut_ptr())
    })
}

/// Reads what was written, and says how many roles there are.
#[unsafe(no_mangle)]
pub extern "C" fn open() -> usize {
    with(|bench| {
        let (words, roles) = bench.files.split_first().expect("the words are there");
        let roles = roles.iter().map(|file| &**file);
        let book = CheckData::from_files(words, roles).expect("they are the data files of a site");
        let (roles, words) = (book.catalog().roles(), book.catalog().vocabulary());
        bench.compiled = CompiledRoles::of(roles);
        for asked in roles.iter().take(ASKING).flat_map(|role| questionnaire(role, words)) {
            for question in asked.fields {
                if !bench.questions.contains(&question) {
                    bench.questions.push(question);
                }
            }
        }
        let count = roles.len();
        bench.book = Some(book);
        count
    })
}

/// Answers one question more; after the last all answers are taken back.
#[unsafe(no_mangle)]
pub extern "C" fn answer(n: usize) {
    with(|bench| {
        let at = n % (bench.questions.len() + 1);
        match bench.questions.get(at) {
            None => bench.profile = Profile::default(),
            Some(question) => put(&mut bench.profile, *question, n),
        }
    });
}

/// Judges all roles, and says how many appear to be met.
#[unsafe(no_mangle)]
pub extern "C" fn evaluate() -> usize {
    with(|bench| {
        let Some(book) = &bench.book else { return 0 };
        let words = book.catalog().vocabulary();
        bench.verdicts.clear();
        bench.verdicts.extend(bench.compiled.verdicts(words, &bench.profile));
        bench.verdicts.iter().filter(|verdict| **verdict == Verdict::AppearsToMeet).count()
    })
}

/// Puts what was judged into an order, and says which role is last.
#[unsafe(no_mangle)]
pub extern "C" fn sort() -> usize {
    with(|bench| {
        let verdicts = &bench.verdicts;
        let sorted = order(verdicts.len(), &|one, other| verdicts[one] > verdicts[other]);
        sorted.last().copied().unwrap_or_default()
    })
}

/// Finds what would help for as many roles as are measured at once.
#[unsafe(no_mangle)]
pub extern "C" fn measure() -> usize {
    with(|bench| {
        let Some(book) = &bench.book else { return 0 };
        let roles = book.catalog().roles().iter().take(AT_ONCE);
        roles.map(|role| assess(role, book.catalog(), &bench.profile).repairs.len()).sum()
    })
}

fn with<T>(act: impl FnOnce(&mut Bench) -> T) -> T {
    BENCH.with_borrow_mut(act)
}

/// Months grow with the round, every third thing is missing.
fn put(profile: &mut Profile, question: Question, n: usize) {
    match question {
        Question::Months(area) => {
            let months = u16::try_from(n % 90).unwrap_or_default();
            profile.set_months(area, Some(MonthRange::exactly(months)));
        }
        Question::Degrees => {
            profile.degrees.push(HeldDegree {
                level: Degree::Bachelor,
                field: None,
                related: false,
            });
        }
        Question::Have(term, level) => {
            let answer = if n.is_multiple_of(3) { Answer::No } else { Answer::Yes };
            profile.set_answer(term, level, Some(answer));
        }
        Question::Units(term, units) => {
            let answer = if n.is_multiple_of(3) { Answer::No } else { Answer::Yes };
            profile.set_units_answer(term, units, Some(answer));
        }
    }
}

/// A module is called by its functions.
fn main() {}

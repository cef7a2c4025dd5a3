//! Which key belongs to which kind of requirement. A key of another kind would
//! be silently without effect, so it is a problem.

use std::ops::Range;

use crate::draft::requirement::{KindWord, RequirementDraft};
use crate::draft::{Said, Spanned};
use crate::nearest::list;
use crate::problem::{piece, problems};

use super::super::findings::Findings;

problems! {
    KEY_OF_ANOTHER_KIND = "key-of-another-kind", Error {
        what: "A requirement has a key that belongs to another kind of requirement.",
        why: "It would have no effect, and the page would ask for less than you wrote.",
        bad: [piece::role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
text = "You have worked with care for two years."
years = 2"#,
        )],
        good: [piece::role(
            r#"[[extra.requirement]]
id = "care"
kind = "ability"
need = "required"
text = "You work with care.""#,
        )],
    }
}

/// Keys, the kinds they belong to.
const KEYS: [(&[&str], &[KindWord]); 6] = [
    (
        &[
            "years",
            "months",
            "any_amount",
            "area",
            "part",
            "credit",
            "credit_max_years",
            "credit_reduces_parts",
        ],
        &[KindWord::Experience],
    ),
    (&["degree", "fields", "related_ok", "accredited", "foreign_ok"], &[KindWord::Education]),
    (&["all_of", "or_similar", "level"], &[KindWord::Skill, KindWord::Knowledge]),
    (
        &["any_of"],
        &[KindWord::Skill, KindWord::Knowledge, KindWord::Credential, KindWord::Membership],
    ),
    (&["active"], &[KindWord::Credential, KindWord::Membership]),
    (&["rule", "place", "by"], &[KindWord::Condition]),
];

/// Reports every key that belongs to another kind.
pub(super) fn foreign(kind: KindWord, said: &RequirementDraft, found: &mut Findings<'_>) {
    for (key, span) in given(said) {
        let owners = KEYS.iter().find(|(keys, _)| keys.contains(&key)).map(|(_, kinds)| *kinds);
        let Some(owners) = owners.filter(|owners| !owners.contains(&kind)) else { continue };
        let message = format!("`{key}` has no meaning for {}", kind_name(kind));
        let owners: Vec<_> = owners.iter().map(|kind| format!("`{}`", word(*kind))).collect();
        let help = format!(
            "`{key}` belongs to the kind {}; {} takes {}; take the key out, or change `kind`",
            list(owners, "or"),
            kind_name(kind),
            keys_of(kind)
        );
        found.add(KEY_OF_ANOTHER_KIND.at(found.at(span), message).help(help));
    }
}

fn keys_of(kind: KindWord) -> String {
    let own = KEYS.iter().filter(|(_, kinds)| kinds.contains(&kind)).flat_map(|(keys, _)| *keys);
    let own: Vec<_> = own.map(|key| format!("`{key}`")).collect();
    if own.is_empty() { "no keys of its own".into() } else { list(own, "and") }
}

fn given(said: &RequirementDraft) -> impl Iterator<Item = (&'static str, Range<usize>)> + use<> {
    [
        ("years", span(&said.years)),
        ("months", span(&said.months)),
        ("any_amount", span(&said.any_amount)),
        ("area", span(&said.area)),
        ("part", first(&said.part)),
        ("credit", first(&said.credit)),
        ("credit_max_years", span(&said.credit_max_years)),
        ("credit_reduces_parts", span(&said.credit_reduces_parts)),
        ("degree", span(&said.degree)),
        ("fields", span(&said.fields)),
        ("related_ok", span(&said.related_ok)),
        ("accredited", span(&said.accredited)),
        ("foreign_ok", span(&said.foreign_ok)),
        ("any_of", span(&said.any_of)),
        ("all_of", span(&said.all_of)),
        ("or_similar", span(&said.or_similar)),
        ("level", span(&said.level)),
        ("active", span(&said.active)),
        ("rule", span(&said.rule)),
        ("place", span(&said.place)),
        ("by", span(&said.by)),
    ]
    .into_iter()
    .filter_map(|(key, span)| Some((key, span?)))
}

fn first<T>(list: &Option<Vec<Spanned<T>>>) -> Option<Range<usize>> {
    list.as_ref()?.first().map(Spanned::span)
}

fn span<T>(value: &Said<T>) -> Option<Range<usize>> {
    value.as_ref().map(Spanned::span)
}

/// A kind as authors write it.
fn word(kind: KindWord) -> &'static str {
    let name = kind_name(kind);
    name.split_once(' ').map_or(name, |(_, word)| word)
}

/// A kind as messages name it: "an experience".
pub(in crate::check) fn kind_name(kind: KindWord) -> &'static str {
    match kind {
        KindWord::Experience => "an experience",
        KindWord::Education => "an education",
        KindWord::Skill => "a skill",
        KindWord::Knowledge => "knowledge",
        KindWord::Credential => "a credential",
        KindWord::Membership => "a membership",
        KindWord::Ability => "an ability",
        KindWord::Equivalency => "an equivalency",
        KindWord::Condition => "a condition",
        KindWord::Statement => "a statement",
        KindWord::Note => "a note",
    }
}

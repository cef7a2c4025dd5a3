//! Areas of experience: what they include, and the class of positions they are gained in.

use roles::id::{AreaId, RoleId};
use roles::vocabulary::{Area, AreaClass, ClassName};

use crate::draft::vocabulary::AreaDraft;
use crate::draft::{Said, Spanned, VocabularyDraft};
use crate::problem::{piece, problems};

use super::super::findings::{Findings, Thing, each, text};
use super::super::reference::Names;
use super::super::role_names::RoleNames;
use super::names::declare;
use super::title;

problems! {
    RESERVED_AREA = "reserved-area", Error {
        what: "An area of experience is called `college`.",
        why: "`using = \"college\"` means months of college, and `college = 24` in an answers file \
              says how many there are. An area of that name could not be told apart from it.",
        bad: [piece::words("[[area]]\nid = \"college\"\ntitle = \"work at a college\"")],
        good: [piece::words("[[area]]\nid = \"college-work\"\ntitle = \"work at a college\"")],
    }
}

const EXAMPLE: &str = "class = \"data-engineer\"";

/// The word for months of college, where an area may be named.
const COLLEGE: &str = "college";

/// The areas, and their names.
pub(super) fn areas<'d>(
    draft: &'d VocabularyDraft,
    names: &mut Names<'d, AreaId>,
    roles: &RoleNames,
    found: &mut Findings<'_>,
) -> Vec<Area> {
    let words = declare(each(&draft.area), names, AreaId, found);
    let made = words.into_iter().map(|(id, word)| {
        let area = word.get_ref();
        if let Some(said) = area.id.as_ref().filter(|_| id == COLLEGE) {
            let message = "`college` means months of college, and no area of experience";
            let help = "give the area another id, like `college-work`";
            found.add(RESERVED_AREA.at(found.of(said), message).help(help));
        }
        let includes = each(&area.includes).iter();
        Area {
            id: id.into(),
            title: title(word, "area", &area.title, found),
            question: text(&area.question),
            includes: includes.filter_map(|name| names.resolve(name, found)).collect(),
            class: class(word, roles, found),
        }
    });
    made.collect()
}

/// The class in which an area is gained, where it is one.
fn class(
    word: &Spanned<AreaDraft>,
    roles: &RoleNames,
    found: &mut Findings<'_>,
) -> Option<AreaClass> {
    let area = word.get_ref();
    let yes = |key: &Said<bool>| key.as_ref().is_some_and(|said| *said.get_ref());
    let thing = Thing::named("area", &area.id, word);
    if area.class.is_some() {
        found.words(&thing, &area.class, EXAMPLE)?;
    } else if area.or_level.is_some() || area.own_employer.is_some() {
        found.required(&thing, &area.class, EXAMPLE);
    }
    Some(AreaClass {
        class: name(area.class.as_ref()?, roles, found)?,
        or_level: yes(&area.or_level),
        own_employer: yes(&area.own_employer),
    })
}

/// A role of this site, or the code of a class. What begins with a small letter, as the
/// names of files do and codes do not, has to be a role.
fn name(said: &Spanned<String>, roles: &RoleNames, found: &mut Findings<'_>) -> Option<ClassName> {
    let text = said.get_ref().trim();
    let is_role = |text: &str| RoleId::new(text).is_ok_and(|id| roles.all().contains_key(&id));
    match text.starts_with(|first: char| first.is_ascii_lowercase()) || is_role(text) {
        true => roles.resolve(said, found).map(ClassName::Role),
        false => Some(ClassName::Code(text.to_string())),
    }
}

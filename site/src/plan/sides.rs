//! What two descriptions say, side by side, beyond what can be computed: whom a role supervises,
//! what one would do, which degrees it names, what it prefers. In the words of the descriptions.

use ::words::{msg, say};
use roles::Role;
use roles::requirement::{Assess, Need};
use roles::words::gap::Part;

use super::words::sentence;
use crate::content::Content;
use crate::content::inline::plain;

/// What is worth comparing of a role.
pub(crate) fn sides(role: &Role, content: &Content) -> Vec<Part> {
    let posts = role.supervises.iter().map(|post| sentence(&post.title));
    let of = |is: &dyn Fn(&roles::Requirement) -> bool| -> Vec<String> {
        role.requirements.all().iter().filter(|one| is(one)).map(|one| one.text.clone()).collect()
    };
    let prose = content.roles.get(&role.id);
    let duties = prose.map(|prose| duties(&prose.body.text)).unwrap_or_default();
    let is_preferred = |need| matches!(need, Need::Preferred(_));
    let parts = [
        (say(msg::PlacesSupervises), posts.collect()),
        (say(msg::SidesDuties), duties),
        (say(msg::SidesDegree), of(&|one| one.kind.as_education().is_some())),
        (
            say(msg::SidesPreferred),
            of(&|one| is_preferred(one.need) && one.kind.as_education().is_none()),
        ),
        (say(msg::SidesConditions), of(&|one| one.assess == Assess::Condition)),
    ];
    let told = parts.into_iter().filter(|(_, phrases): &(_, Vec<String>)| !phrases.is_empty());
    told.map(|(lead, phrases)| Part { lead, phrases }).collect()
}

/// The items of the lists in a description, but not of those about applying.
fn duties(markdown: &str) -> Vec<String> {
    let mut is_about_applying = false;
    let mut duties: Vec<String> = Vec::new();
    for line in markdown.lines() {
        if line.starts_with('#') {
            is_about_applying = ["{#apply}", "{#selection}"].iter().any(|id| line.contains(id));
        }
        let item = line.strip_prefix("- ").or_else(|| line.strip_prefix("* "));
        let is_more = line.starts_with("  ") && !line.trim().is_empty();
        match item {
            Some(item) if !is_about_applying => duties.push(plain(item).into_owned()),
            None if is_more && !is_about_applying && !duties.is_empty() => {
                let last = duties.last_mut().expect("there is one");
                last.push(' ');
                last.push_str(&plain(line.trim()));
            }
            _ => {}
        }
    }
    duties
}

#[cfg(test)]
mod tests {
    use super::duties;

    #[test]
    fn duties_are_the_items_of_lists() {
        let text = "Intro.\n\n## Work\n\n- One [link](@/x.md)\n  goes on.\n- Two.\n\n\
                    ## Apply {#apply}\n\n- A letter.\n  More.\n";
        assert_eq!(duties(text), ["One link goes on.", "Two."]);
    }
}

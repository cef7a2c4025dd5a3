use site::diagnostic::Severity;
use site::sources::Sources;
use site::{Facts, Options, begin};
use studio::message::{Change, Move, Station, Step};

use super::super::{changed, form};

const ROLE: &str = "content/roles/data-analyst.md";

/// A role of a whole small site, with comments everywhere.
fn role() -> String {
    let text = begin::site(false).into_iter().find(|(path, _)| path == ROLE).unwrap().1;
    text.replace(
        "[[extra.requirement]]\nkind = \"skill\"",
        "# Why SQL.\n[[extra.requirement]] # a skill\nkind = \"skill\"",
    )
}

const GROUPS: &str = "# Ways in.\n[[extra.group]]\nid = \"route\"\nmode = \"all\" # both\n\
    members = [\n  \"degree\", # the paper\n  \"skill\",\n]\nneed = \"required\"\n\n[[extra.group]]\nid = \"entry\"\n\
    mode = \"any\"\nmembers = [ \"route\", \"experience\", \"ability\" ]\nneed = \"required\"\n\n";

fn with_groups() -> String {
    role().replace("[[extra.open_question]]", &format!("{GROUPS}[[extra.open_question]]"))
}

/// The errors that the real checks find in the site with this text.
fn errors(text: &str) -> Vec<String> {
    let mut sources = Sources::default();
    for (path, own) in begin::site(false).iter().filter(|(path, _)| !path.starts_with('.')) {
        sources.insert_text(path, if path == ROLE { text } else { own });
    }
    let found = Facts::of(&sources, &Options::default()).diagnostics;
    found.into_iter().filter(|one| one.severity == Severity::Error).map(|one| one.message).collect()
}

fn all(stations: &[Station]) -> Vec<Station> {
    let inside = stations
        .iter()
        .flat_map(|one| std::iter::once(one.clone()).chain(all(&one.members)).collect::<Vec<_>>());
    inside.collect()
}

fn stations(text: &str) -> Vec<Station> {
    all(&form(text).unwrap().route)
}

fn station(text: &str, id: &str) -> Station {
    let all = stations(text);
    all.iter().find(|one| one.id == id).unwrap_or_else(|| panic!("no {id} in {all:?}")).clone()
}

fn put(text: &str, id: &str, step: Step) -> String {
    changed(text, &Change::Put(station(text, id).stop, step)).unwrap()
}

fn moved(text: &str, id: &str, key: &str) -> String {
    let own = station(text, id);
    let step = own.moves.iter().find(|one| one.key == key);
    put(text, id, step.unwrap_or_else(|| panic!("no {key} in {:?}", own.moves)).step)
}

/// The diagram in one line: `a b (c | d e)`.
fn drawn(text: &str) -> String {
    fn draw(stations: &[Station], between: &str) -> String {
        let one = |one: &Station| match (one.members.is_empty(), one.is_fork) {
            (true, _) => one.id.clone(),
            (_, true) => format!("({})", draw(&one.members, " | ")),
            (_, false) => format!("[{}]", draw(&one.members, " ")),
        };
        stations.iter().map(one).collect::<Vec<_>>().join(between)
    }
    draw(&form(text).unwrap().route, " ")
}

fn comments(text: &str) -> Vec<String> {
    let comment = |line: &str| line.split_once('#').map(|(_, words)| words.trim().to_owned());
    let mut all: Vec<String> = text.lines().filter_map(comment).collect();
    all.sort_unstable();
    all
}

#[test]
fn a_diagram_has_lines_and_alternatives() {
    assert_eq!(drawn(&role()), "experience degree skill ability");
    let text = with_groups();
    assert_eq!(errors(&text), Vec::<String>::new());
    assert_eq!(drawn(&text), "([degree skill] | experience | ability)");
    let group = station(&text, "entry");
    assert_eq!((group.title.as_str(), group.detail.as_str()), ("Group 2", "one of these"));
    let own = station(&text, "experience");
    assert_eq!(own.title, "Requirement 1: experience");
    assert_eq!(
        (own.detail.as_str(), own.need.as_str()),
        ("2 years in data-work, less with a credit", "")
    );
    assert_eq!(station(&role(), "degree").need, "preferred");
}

#[test]
fn an_alternative_is_made_and_taken_back_to_the_letter() {
    let before = role();
    let joined = moved(&before, "experience", "join-after");
    assert_eq!(drawn(&joined), "(experience | degree) skill ability");
    assert_eq!(errors(&joined), Vec::<String>::new());
    let table = "\n[[extra.group]]\nid = \"way\"\nmode = \"any\"\nmembers = [\"experience\", \"degree\"]\n\
        need = \"preferred\"\nstrength = \"normal\"\n";
    assert_eq!(joined.replace(table, ""), before, "{joined}");
    assert_eq!(moved(&joined, "experience", "out"), before);
    assert_eq!(moved(&joined, "degree", "out"), before);
}

/// Whatever is done, the checks accept it, no comment is lost, and coming back gives the same text.
#[test]
fn into_and_out_again_gives_the_same_text() {
    for before in [role(), with_groups(), role().replace('\n', "\r\n")] {
        for own in stations(&before) {
            for Move { key, step, .. } in &own.moves {
                let after = changed(&before, &Change::Put(own.stop, *step)).unwrap();
                assert_ne!(after, before, "{} {key}", own.id);
                if key == "alternative" {
                    continue;
                }
                let what = format!("{} {key} gives {}\n{after}", own.id, drawn(&after));
                if !before.contains('\r') {
                    assert_eq!(errors(&after), Vec::<String>::new(), "{what}");
                }
                let lost =
                    comments(&before).into_iter().filter(|one| !comments(&after).contains(one));
                // What is said within a group goes with it, and nothing else.
                let is_gone = before.contains("\"route\"") && !after.contains("\"route\"");
                assert_eq!(lost.count(), if is_gone { 3 } else { 0 }, "{what}");
                let back = match key.as_str() {
                    "earlier" => "later",
                    "later" => "earlier",
                    "join-before" | "join-after" if own.stop.within.is_none() => "out",
                    _ => continue,
                };
                assert_eq!(moved(&after, &own.id, back), before, "{what}");
            }
        }
    }
}

#[test]
fn a_group_of_groups_is_taken_apart() {
    let text = with_groups();
    let less = moved(&text, "skill", "out");
    assert_eq!(drawn(&less), "(degree | skill | experience | ability)");
    assert!(!less.contains("\"route\"") && errors(&less).is_empty(), "{less}");
    let line = moved(&text, "experience", "join-after");
    assert_eq!(drawn(&line), "([degree skill] | [experience ability])");
    assert_eq!(errors(&line), Vec::<String>::new());
    assert!(line.contains("[ \"route\", \"together\" ]"), "{line}");
    let into = put(&text, "ability", Step::Into(0));
    assert_eq!(drawn(&into), "([degree skill ability] | experience)");
    assert!(into.contains("\n  \"skill\",\n  \"ability\",\n]"), "{into}");
    let beside = put(&text, "ability", Step::Before(station(&text, "entry").stop));
    assert_eq!(drawn(&beside), "ability ([degree skill] | experience)");
    let wrong = changed(&text, &Change::Put(station(&text, "entry").stop, Step::Into(0)));
    assert_eq!(wrong.unwrap_err(), "a group cannot be put into itself");
}

#[test]
fn a_new_alternative_has_the_kind_of_the_old() {
    let text = moved(&role(), "skill", "alternative");
    assert_eq!(drawn(&text), "experience degree (skill | skill-2) ability");
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("no {words} in {text}"));
    assert!(at("all_of") < at("id = \"skill-2\"") && at("id = \"skill-2\"") < at("\"ability\""));
    assert!(at("mq 4\"") < at("members = [\"skill\", \"skill-2\"]"), "lines stay covered: {text}");
    let written = text.replace(
        "kind = \"skill\"\nneed = \"required\"\ntext = \"\"\n",
        "kind = \"skill\"\nneed = \"required\"\ntext = \"You know R.\"\nall_of = [\"sql\"]\n",
    );
    assert_eq!(errors(&written), Vec::<String>::new(), "{written}");
    let place = changed(&text, &Change::Remove(3)).unwrap();
    assert_eq!(drawn(&place), "experience degree skill ability");
}

#[test]
fn nothing_takes_the_name_of_another() {
    let skill = "[[extra.requirement]]\nkind = \"skill\"\nneed = \"preferred\"\ntext = \"You know R.\"\nall_of = [\"sql\"]\n\n";
    let group = "[[extra.group]]\nmode = \"any\"\nmembers = [\"skill-2\", \"ability\"]\nneed = \"required\"\n\n";
    let text = role().replace("lines = { mq = 4 }", "lines = { mq = 5 }");
    let text =
        text.replace("[[extra.open_question]]", &format!("{skill}{group}[[extra.open_question]]"));
    assert_eq!(drawn(&text), "experience degree skill (skill-2 | ability)");
    let gone = changed(&text, &Change::Remove(2)).unwrap();
    assert_eq!(drawn(&gone), "experience degree (skill-2 | ability)");
    assert!(gone.contains("[[extra.requirement]]\nid = \"skill-2\"\nkind"), "{gone}");
}

#[test]
fn groups_within_one_list_are_read_and_written() {
    let list =
        "group = [{ mode = \"any\", members = [\"degree\", \"skill\"], need = \"required\" }]\n";
    let text = role().replace("[extra.terms]", &format!("{list}[extra.terms]"));
    assert_eq!(
        (drawn(&text), errors(&text)),
        ("experience (degree | skill) ability".into(), vec![])
    );
    let more = moved(&text, "ability", "join-before");
    assert_eq!(
        more,
        text.replace("[\"degree\", \"skill\"]", "[\"degree\", \"skill\", \"ability\"]")
    );
    assert_eq!(moved(&more, "ability", "out"), text);
    assert!(!moved(&text, "skill", "out").contains("group ="));
}

#[test]
fn a_member_of_two_groups_has_two_keys_and_one_name() {
    let other = "[[extra.group]]\nid = \"late\"\nmode = \"any\"\nmembers = [\"degree\", \"skill\"]\n\
        need = \"preferred\"\n\n[[extra.open_question]]";
    let text = with_groups().replace("[[extra.open_question]]", other);
    let all = stations(&text);
    let of =
        |id: &str| all.iter().filter(|one| one.id == id).map(|one| &*one.key).collect::<Vec<_>>();
    assert_eq!(of("degree"), ["degree", "degree-2"]);
    assert_eq!(of("experience"), ["experience"]);
    let mut keys: Vec<&str> = all.iter().map(|one| &*one.key).collect();
    keys.sort_unstable();
    assert!(keys.windows(2).all(|two| two[0] != two[1]), "{keys:?}");
}

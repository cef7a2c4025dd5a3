use studio::message::{Change, Field, Form, Group, Input};

use super::{changed, form};

const TEXT: &str = "+++\ntitle = \"Clerk\" # short\n# Not yet.\ndraft = true\n[extra]\n\
    kind = \"position\"\n\n# The first.\n[[extra.requirement]]\nkind = \"experience\"\nyears = 2\n\
    credit = [{ when = \"degree\", years = 2 }]\n\n[[extra.requirement]]\nkind = \"skill\"\n\
    all_of = [\"sql\"]\n\n[[extra.open_question]]\ntext = \"What?\"\n+++\nText +++ of it.\n";

fn value(form: &Form, path: &str) -> String {
    fn all(group: &Group) -> Vec<&Field> {
        let inside = group.lists.iter().flat_map(|list| &list.entries).flat_map(all);
        group.fields.iter().chain(inside).collect()
    }
    let fields = form.groups.iter().flat_map(all);
    let mut own = fields.filter(|field| field.path.join(".") == path);
    own.next().unwrap_or_else(|| panic!("no {path} in {form:?}")).value.clone()
}

fn set(text: &str, path: &str, input: Input, value: &str) -> Result<String, String> {
    let path = path.split('.').map(str::to_owned).collect();
    changed(text, &Change::Set(path, input, value.to_owned()))
}

#[test]
fn a_form_has_the_keys_of_each_kind() {
    let form = form(TEXT).unwrap();
    assert_eq!(value(&form, "title"), "Clerk");
    assert_eq!(value(&form, "draft"), "true");
    assert_eq!(value(&form, "extra.requirement.0.years"), "2");
    assert_eq!(value(&form, "extra.requirement.1.all_of"), "sql");
    assert_eq!(value(&form, "extra.requirement.1.text"), "");
    let names: Vec<&str> = form.groups.iter().map(|group| group.name.as_str()).collect();
    let lists = ["open questions", "openings", "supervised posts"];
    assert_eq!(names[..3], ["The role", "Requirement 1: experience", "Requirement 2: skill"]);
    assert_eq!(names[3..], lists);
    let skill = &form.groups[2].fields;
    assert!(skill.iter().all(|field| field.path[3] != "years" && field.path[3] != "kind"));
    assert!(form.kinds.iter().any(|kind| kind == "education"), "{:?}", form.kinds);
}

#[test]
fn nothing_else_changes() {
    let years = set(TEXT, "extra.requirement.0.years", Input::Number, "2.5").unwrap();
    assert_eq!(years, TEXT.replace("\nyears = 2\n", "\nyears = 2.5\n"));
    let title = set(TEXT, "title", Input::Line, "Head \"Clerk\"").unwrap();
    let line = title.lines().nth(1).unwrap();
    assert!(line.ends_with("# short") && line.contains("Head"), "{line}");
    assert_eq!(title.lines().count(), TEXT.lines().count());
    let list = set(TEXT, "extra.requirement.1.all_of", Input::List, "sql\n r ").unwrap();
    assert_eq!(list, TEXT.replace("[\"sql\"]", "[\"sql\", \"r\"]"));
    assert_eq!(set(TEXT, "extra.terms.grade", Input::Line, " ").unwrap(), TEXT);
    let crlf = TEXT.replace('\n', "\r\n");
    let years = set(&crlf, "extra.requirement.0.years", Input::Number, "3").unwrap();
    assert_eq!(years, crlf.replace("years = 2\r\n", "years = 3\r\n"));
}

#[test]
fn keys_and_requirements_come_and_go() {
    let grade = set(TEXT, "extra.terms.grade", Input::Line, "12").unwrap();
    assert!(grade.contains("[extra.terms]\ngrade = \"12\"\n"), "{grade}");
    let gone = set(TEXT, "extra.requirement.0.years", Input::Number, "").unwrap();
    assert_eq!(gone, TEXT.replace("years = 2\ncredit", "credit"));
    let more = changed(TEXT, &Change::Add("education".into())).unwrap();
    let at = |text: &str| more.find(text).unwrap_or_else(|| panic!("no {text} in {more}"));
    assert!(at("\"education\"") > at("\"skill\"") && at("\"education\"") < at("open_question"));
    assert_eq!(form(&more).unwrap().groups.len(), 4 + 3);
    let less = changed(TEXT, &Change::Remove(0)).unwrap();
    assert!(!less.contains("experience") && less.contains("\"skill\""));
    assert!(changed(TEXT, &Change::Remove(9)).is_err());
}

#[test]
fn parts_credits_and_openings_have_fields() {
    let own = form(TEXT).unwrap();
    assert_eq!(value(&own, "extra.requirement.0.credit.0.when"), "degree");
    assert_eq!(value(&own, "extra.open_question.0.text"), "What?");
    let path = |path: &str| path.split('.').map(str::to_owned).collect::<Vec<_>>();
    let years = set(TEXT, "extra.requirement.0.credit.0.years", Input::Number, "1").unwrap();
    assert_eq!(years, TEXT.replace("years = 2 }]", "years = 1 }]"));
    let more = changed(TEXT, &Change::More(path("extra.requirement.0.part"))).unwrap();
    let part = set(&more, "extra.requirement.0.part.0.years", Input::Number, "1").unwrap();
    let line = "years = 2 }]\n";
    let written = format!("{line}part = [{{ id = \"part\", years = 1 }}]\n");
    assert_eq!(part, TEXT.replace(line, &written));
    let more = changed(&part, &Change::More(path("extra.requirement.0.part"))).unwrap();
    assert!(more.contains("years = 1 }, { id = \"part-2\" }]"), "{more}");
    let less = changed(&part, &Change::Less(path("extra.requirement.0.part.0"))).unwrap();
    assert_eq!(less, TEXT, "and gone again");
    let two = changed(TEXT, &Change::More(path("extra.requirement.0.credit"))).unwrap();
    assert!(two.contains("years = 2 }, {}]"), "{two}");
    let open = changed(TEXT, &Change::More(path("extra.opening"))).unwrap();
    let open = set(&open, "extra.opening.0.closes", Input::Line, "2026-05-31").unwrap();
    let event = changed(&open, &Change::More(path("extra.opening.0.event"))).unwrap();
    let at = |text: &str| event.find(text).unwrap_or_else(|| panic!("no {text} in {event}"));
    assert!(at("closes = \"2026-05-31\"") < at("[[extra.opening.event]]"), "{event}");
    assert!(changed(TEXT, &Change::More(path("extra.requirement.9.part"))).is_err());
}

#[test]
fn requirements_are_put_in_another_order() {
    let parts = TEXT.replace("[\"sql\"]\n", "[\"sql\"]\n[[extra.requirement.part]]\nyears = 1\n");
    let later = changed(&parts, &Change::Later(0)).unwrap();
    let at = |text: &str| later.find(text).unwrap_or_else(|| panic!("no {text} in {later}"));
    let order =
        ["draft", "\"skill\"", "requirement.part", "# The first.", "\"experience\"", "credit"];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])), "{later}");
    assert!(at("credit") < at("open_question"), "{later}");
    let sorted = |text: &str| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort_unstable();
        lines
    };
    assert_eq!(sorted(&later), sorted(&parts), "nothing is lost");
    assert_eq!(changed(&later, &Change::Later(0)).unwrap(), parts, "and back");
    assert!(changed(TEXT, &Change::Later(1)).is_err());
}

#[test]
fn what_cannot_be_read_is_refused() {
    for text in ["", "text", "+++\ntitle = \n+++\n", "+++\ntitle = 1\n"] {
        assert!(form(text).is_err(), "{text}");
    }
    let wrong = set(TEXT, "extra.requirement.0.years", Input::Number, "two").unwrap_err();
    assert_eq!(wrong, "`two` is no number, like `1.5`");
    assert!(set(TEXT, "updated", Input::Date, "May").is_err());
}

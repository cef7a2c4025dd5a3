use site::begin;
use studio::message::{Answer, Change, Group, Input, Made, NewKind, Posting, Read, Request};

use crate::Engine;

const ROLE: &str = "content/roles/data-analyst.md";

/// An engine with a small whole site.
fn engine() -> Engine {
    let settings = r#"{"now":1795910400,"drafts":true,"style":"","modules":{}}"#;
    let mut engine = Engine::new(settings).ok().unwrap();
    for (path, text) in begin::site(false) {
        engine.put(&path, text.into_bytes());
    }
    engine.settle().ok().unwrap();
    engine
}

fn ask(engine: &mut Engine, request: &Request) -> Answer {
    let request = serde_json::to_string(request).unwrap();
    serde_json::from_str(&engine.ask(&request)).unwrap()
}

fn set(engine: &mut Engine, path: &str, text: Option<&str>) -> Made {
    let request = Request::Set(vec![(path.into(), text.map(str::to_owned))]);
    match ask(engine, &request) {
        Answer::Made(made) => made,
        other => panic!("{other:?}"),
    }
}

fn text(engine: &mut Engine, path: &str) -> String {
    match ask(engine, &Request::Text(path.into())) {
        Answer::Text(text) => text,
        other => panic!("{other:?}"),
    }
}

fn page(engine: &Engine) -> String {
    String::from_utf8(engine.preview("roles/data-analyst/index.html").unwrap()).unwrap()
}

#[test]
fn a_text_changes_its_page() {
    let mut engine = engine();
    let old = text(&mut engine, ROLE);
    let made = set(&mut engine, ROLE, Some(&old.replace("Data Analyst", "Number Person")));
    assert!(made.is_good, "{:?}", made.problems);
    let files = made.files.unwrap();
    let role = files.iter().find(|file| file.path == ROLE).unwrap();
    assert_eq!(role.page.as_ref().unwrap().0, "roles/data-analyst/");
    assert!(page(&engine).contains("Number Person"));
    let again = set(&mut engine, ROLE, Some(&old.replace("Data Analyst", "Number Person.")));
    assert!(again.files.is_some(), "the title of the page is another");
    assert_eq!(again.languages, [("en".to_string(), String::new())]);
}

#[test]
fn errors_leave_the_last_good_page_and_are_fixed() {
    let mut engine = engine();
    let good = text(&mut engine, ROLE);
    assert!(set(&mut engine, ROLE, Some(&good)).is_good);
    let bad = good.replace("\nyears = 2\n", "\nyears = 2,\n");
    assert_ne!(good, bad);
    let made = set(&mut engine, ROLE, Some(&bad));
    assert!(!made.is_good && page(&engine).contains("Data Analyst"));
    let place = made.problems.iter().position(|problem| problem.has_fix);
    let place = place.unwrap_or_else(|| panic!("no fix in {:?}", made.problems));
    let problem = &made.problems[place];
    let (start, end) = problem.span.unwrap();
    assert!(bad[start as usize..end as usize].contains(','));
    let Answer::File(fixed) = ask(&mut engine, &Request::Fix(place)) else { panic!("no fix") };
    assert_eq!(fixed.path, ROLE);
    assert!(set(&mut engine, ROLE, Some(&fixed.text)).problems.len() < made.problems.len());
}

#[test]
fn a_file_is_taken_away_and_begun() {
    let mut engine = engine();
    let made = set(&mut engine, "content/authors-guide.md", None);
    assert!(made.is_good && made.files.unwrap().iter().all(|file| !file.path.contains("guide")));
    let new = Request::New(NewKind::Role, "Map Maker".into());
    let Answer::File(file) = ask(&mut engine, &new) else { panic!("no file") };
    assert_eq!(file.path, "content/roles/map-maker.md");
    set(&mut engine, &file.path, Some(&file.text));
    assert!(matches!(ask(&mut engine, &new), Answer::Refused(_)), "it is there already");
}

#[test]
fn a_form_tells_the_ways_to_meet_the_minimum() {
    let mut engine = engine();
    let good = text(&mut engine, ROLE);
    set(&mut engine, ROLE, Some(&good));
    let form = |engine: &mut Engine| match ask(engine, &Request::Form(ROLE.into())) {
        Answer::Form(form) => form,
        other => panic!("{other:?}"),
    };
    let ways = |engine: &mut Engine| form(engine).ways;
    let own = form(&mut engine);
    let fields = own.groups.iter().flat_map(|group| &group.fields);
    let words = |key: &str| {
        fields.clone().find(|field| field.path.ends_with(&[key.into()])).unwrap().words.as_str()
    };
    let lists = [
        ("area", "area"),
        ("fields", "field"),
        ("all_of", "skill"),
        ("employer", "employer"),
        ("title", ""),
    ];
    for (key, list) in lists {
        assert_eq!(words(key), list, "{key}");
        assert!(list.is_empty() || !own.words[list].is_empty(), "{list}");
    }
    let all = ways(&mut engine).unwrap();
    assert!(all.len() == 2 && all[0] != all[1], "{all:?}");
    assert!(all.iter().any(|way| way.starts_with("2 years in")), "{all:?}");
    set(&mut engine, ROLE, Some(&good.replace("years = 2", "years = \"two\"")));
    assert_eq!(ways(&mut engine), None, "errors are mended first");
}

/// The problems in a form, each with the key of its field or the name of its part.
fn at_fields(group: &Group) -> Vec<String> {
    let whole = group.problems.iter().map(|(_, one)| format!("{}: {}", group.name, one.message));
    let fields = group.fields.iter().flat_map(|field| {
        let key = field.path.last().unwrap();
        field.problems.iter().map(move |(_, one)| format!("{key}: {}", one.message))
    });
    let entries = group.lists.iter().flat_map(|list| &list.entries).flat_map(at_fields);
    whole.chain(fields).chain(entries).collect()
}

#[test]
fn problems_stand_at_their_fields() {
    let mut engine = engine();
    let good = text(&mut engine, ROLE);
    let mut found = |good: &str, bad: &str| {
        let made = set(&mut engine, ROLE, Some(&good.replacen("+++\n", &format!("+++\n{bad}"), 1)));
        assert!(!made.is_good, "{bad}");
        let Answer::Form(form) = ask(&mut engine, &Request::Form(ROLE.into())) else { panic!() };
        form.groups.iter().flat_map(at_fields).collect::<Vec<String>>().join(" | ")
    };
    let bad = good.replacen("\nyears = 2\n", "\nyears = \"zwölf\"\n", 1);
    for text in [bad.clone(), bad.replace('\n', "\r\n")] {
        let told = found(&text, "");
        assert!(told.starts_with("years: ") && !told.contains(" | "), "{told}");
    }
    let told = found(&good, "titel = \"é\"\n");
    assert!(told.starts_with("The role: unknown key `titel`"), "{told}");
    let told = found(&good.replacen("kind = \"experience\"\n", "", 1), "");
    assert!(told.starts_with("Requirement 1: "), "{told}");
}

#[test]
fn two_changes_that_follow_each_other_are_both_kept() {
    let mut engine = engine();
    let set = |key: &str, value: &str| Change::Set(vec![key.into()], Input::Line, value.into());
    let changes = [set("title", "Number Person"), set("description", "Counts."), Change::Later(0)];
    for change in changes {
        let answer = ask(&mut engine, &Request::Edit(ROLE.into(), change));
        assert!(matches!(answer, Answer::File(_)), "{answer:?}");
    }
    let text = text(&mut engine, ROLE);
    assert!(text.contains("\"Number Person\"") && text.contains("\"Counts.\""), "{text}");
}

/// An invented posting.
const POSTING: &str = "RECORDS CLERK\n\nThe City of Riverbend seeks a records clerk.\n\n\
    DUTIES\n\nFiles records of the city and answers questions of the public.\n\n\
    MINIMUM QUALIFICATIONS\n\n\
    Two years of experience keeping historical ledgers.\nA bachelor's degree.\n";

fn read(engine: &mut Engine, posting: Posting) -> Read {
    match ask(engine, &Request::Read(posting)) {
        Answer::Read(read) => *read,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_posting_becomes_a_role_without_errors() {
    let mut engine = engine();
    let posting = Posting { text: POSTING.into(), draft: true, ..Posting::default() };
    let first = read(&mut engine, posting.clone());
    assert_eq!(first.roles[0].path, "content/roles/records-clerk.md");
    assert!(first.words.iter().any(|word| word.table == "area"), "{:?}", first.words);
    let errors = |read: &Read| {
        let is_error = |problem: &&studio::message::Problem| {
            problem.severity == studio::message::Severity::Error
        };
        read.problems.iter().filter(is_error).count()
    };
    assert_eq!(errors(&first), 0, "{:?}", first.problems);
    let mut made = Made::default();
    for file in &first.files {
        made = set(&mut engine, &file.path, Some(&file.text));
    }
    assert!(made.is_good, "{:?}", made.problems);
    let again = read(&mut engine, posting);
    assert!(again.roles[0].is_there && again.files.is_empty());
}

#[test]
fn a_new_word_can_be_one_that_is_there() {
    let mut engine = engine();
    let mut posting = Posting { text: POSTING.into(), ..Posting::default() };
    let first = read(&mut engine, posting.clone());
    let word = first.words.iter().find(|word| word.table == "area").unwrap();
    let there = text(&mut engine, "content/vocabulary.toml");
    let area = there.split("[[area]]").nth(1).unwrap().split("id = \"").nth(1).unwrap();
    let area = area.split('"').next().unwrap();
    posting.same = vec![(word.id.clone(), area.to_owned())];
    let second = read(&mut engine, posting);
    assert!(second.words.iter().all(|other| other.id != word.id));
    let role = &second.files[0].text;
    assert!(role.contains(&format!("\"{area}\"")) && !role.contains(&word.id), "{role}");
}

#[test]
fn what_is_no_posting_or_no_request_is_refused() {
    let mut engine = engine();
    let posting = Posting { text: "hello".into(), ..Posting::default() };
    assert!(matches!(ask(&mut engine, &Request::Read(posting)), Answer::Refused(_)));
    assert!(engine.ask("{}").contains("Refused"));
    assert!(matches!(ask(&mut engine, &Request::Text("none".into())), Answer::Refused(_)));
    assert!(matches!(ask(&mut engine, &Request::Fix(999)), Answer::Refused(_)));
}

#[test]
fn archives_are_given_and_opened() {
    let (mut engine, mut other) = (engine(), engine());
    let bytes = engine.archive(&format!("{ROLE}\nconfig.toml\nnone"));
    set(&mut other, ROLE, Some("changed"));
    other.open(&bytes).ok().unwrap();
    assert_eq!(text(&mut other, ROLE), text(&mut engine, ROLE));
}

//! What tables say, in the languages that come along and in those for tests.
#![cfg(feature = "tables")]

use super::*;

fn in_tag<T>(tag: &str, make: impl FnOnce() -> T) -> T {
    let language = Language::bundled(tag).unwrap();
    let (table, missing) = language.table(&Language::bundled("en").unwrap());
    assert!(missing.is_empty(), "{missing:?}");
    in_language(&Shared::new(table), make)
}

fn roles(count: usize) -> String {
    say(msg::RoleCount { count })
}

#[test]
fn english_is_spoken_where_nobody_has_chosen() {
    assert_eq!(roles(1), "1 role");
    assert_eq!(roles(1_234), "1,234 roles");
    assert_eq!(decimals(37, "5"), "37.5");
    assert_eq!(say(msg::TimeYearsAndMonths { years: 1, months: 6 }), "1 year and 6 months");
}

#[test]
fn another_language_is_spoken_only_inside() {
    assert_eq!(in_tag("es", || roles(2)), "2 puestos");
    assert_eq!(in_tag("es-MX", || roles(1)), "1 puesto");
    assert_eq!(roles(2), "2 roles");
}

#[test]
fn and_depends_on_what_follows() {
    let and = |sound| say(msg::ListAnd { sound, most: "datos", last: "ingeniería" });
    assert_eq!(in_tag("es", || and("i")), "datos e ingeniería");
    assert_eq!(in_tag("es", || and("any")), "datos y ingeniería");
}

#[test]
fn a_part_of_a_table_says_the_same() {
    let language = Language::bundled("es").unwrap();
    let whole = language.table(&language).0;
    let part = Table::from_bytes(whole.cut(&[group::BASE, group::SKILLS])).unwrap();
    assert_eq!(part.language(), "es");
    let said = in_language(&Shared::new(part), || say(msg::SkillsCount { found: 3, all: 99 }));
    assert_eq!(said, "3 de 99 habilidades y herramientas");
}

#[test]
fn bytes_of_something_else_are_no_table() {
    for bytes in [&b""[..], b"\x01", b"no table at all", &[1, 0, 0, 0, 0, 2, b'e', b'n', 0]] {
        assert!(Table::from_bytes(bytes.to_vec()).is_err(), "{bytes:?}");
    }
    let language = Language::bundled("en").unwrap();
    let mut bytes = language.table(&language).0.cut(&[group::BASE]);
    bytes.pop();
    assert!(Table::from_bytes(bytes).is_err());
}

#[test]
fn plurals_are_those_of_the_language() {
    let mut polish = Language::empty("pl");
    let misfits = polish.put(
        "role-count = { $count ->\n    [one] { $count } rola\n    [few] { $count } role\n   \
         *[other] { $count } ról\n}\n",
    );
    assert_eq!(misfits, []);
    let (table, missing) = polish.table(&Language::bundled("en").unwrap());
    assert_eq!(missing.len(), names().count() - 1);
    let said = in_language(&Shared::new(table), || [1, 2, 5, 22].map(roles));
    assert_eq!(said, ["1 rola", "2 role", "5 ról", "22 role"]);
}

#[test]
fn words_in_another_language_are_marked() {
    let (table, _) = Language::empty("pl").table(&Language::bundled("en").unwrap());
    let said = in_language(&Shared::new(table), || {
        let role = marked("Urzędnik", Some("pl"));
        let inner = say(msg::SummaryMore { count: 2 });
        [
            say(msg::NavHome),
            say(msg::ResultWay { way: &role }),
            say(msg::ResultWay { way: &inner }),
            say(msg::ResultWay { way: "Clerk" }),
        ]
    });
    let [home, foreign, inner, plain] = said.each_ref().map(|said| pieces(said));
    assert_eq!(home, [(Some("en"), "Home")]);
    assert!(foreign.contains(&(Some("pl"), "Urzędnik")), "{foreign:?}");
    assert!(foreign.iter().all(|(language, _)| language.is_some()), "{foreign:?}");
    assert!(inner.iter().all(|(language, _)| *language == Some("en")), "{inner:?}");
    assert_eq!(plain.len(), 1, "{plain:?}");
    assert!(!said.concat().contains("\u{e012}en\u{e013}\u{e011}"), "no mark is empty");
}

#[test]
fn what_does_not_fit_is_named() {
    let mut english = Language::bundled("en").unwrap();
    let check = |language: &mut Language, text: &str, expected: MisfitKind| {
        let found: Vec<MisfitKind> = language.put(text).into_iter().map(|one| one.kind).collect();
        assert_eq!(found, [expected], "{text}");
    };
    check(&mut english, "no-such = a\n", MisfitKind::Unknown);
    check(&mut english, "home-ways-link = a\n", MisfitKind::LacksPlace("role".into()));
    let places = MisfitKind::UnknownPlace("job".into(), vec!["role".into()]);
    check(&mut english, "home-ways-link = { $job } { $role }\n", places);
    check(&mut english, "nav-home = a\nnav-home = b\n", MisfitKind::Twice);
    assert_eq!(english.put("nav-home = Start\n"), []);
    assert!(matches!(english.put("nav-home Start\n")[0].kind, MisfitKind::Syntax(_)));
}

#[test]
fn languages_for_tests_are_longer_and_keep_their_places() {
    let said = in_tag("en-XA", || say(msg::HomeWaysLink { role: "Clerk" }));
    assert!(said.starts_with('[') && said.ends_with(']') && said.contains("Clerk"), "{said}");
    let plain = say(msg::HomeWaysLink { role: "" }).chars().count();
    assert!(said.chars().count() >= plain * 7 / 5, "{said}");
    assert!(!in_tag("en-XA", speaks_right_to_left));
    assert!(in_tag("ar-XB", speaks_right_to_left));
    assert_eq!(in_tag("en-XA", || decimals(1_000, "")), "1,000");
}

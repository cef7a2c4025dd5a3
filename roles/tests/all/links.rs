//! Links of answers and results: what is written is read again, and no text whatever breaks the reader (invariant 7).

use crate::support::answers::answers;
use crate::support::check_data::{book_of, harbour_book, results, role_id};
use crate::support::generate::{Town, knowledge, towns, truths};
use crate::support::words::harbour;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use roles::Profile;
use roles::link::{MOST_READ, Opened, Since, read, write};
use roles::profile::{Answer, MonthRange};

fn opened(text: &str) -> Opened {
    read(text, &harbour_book()).unwrap_or_else(|| panic!("{text} is a link"))
}

#[test]
fn a_link_reads_like_this() {
    let book = harbour_book();
    let words = book.catalog().vocabulary();
    let mut profile = answers(
        "tide-data 40, management 0-12, degree bachelor economics, degree master related, \
         degree associate, complete, has charts, has sonar@expert, lacks mysql, unsure sqlite",
        words,
    );
    profile.set_months(words.area_id("harbour").unwrap(), Some(MonthRange::at_least(24)));
    let text = write(&profile, &results(&book, &profile), words);
    let (text, digest) = text.strip_suffix(";e").unwrap().rsplit_once(':').unwrap();
    assert_eq!(
        text,
        "check=1;m=tide-data:40,harbour:24-up,management:0-12;d=bachelor:economics,\
         master::related,associate;c=1;y=charts,sonar@town.2;n=mysql;q=sqlite;r=pilot:am"
    );
    assert_eq!(digest, book.digest(&role_id("pilot")).unwrap().to_string());
    assert_eq!(write(&Profile::default(), &[], words), "check=1;e");
}

#[test]
fn what_is_no_link_is_none() {
    for text in
        ["", "#", "check", "check=", "check=x", "check=0", "check=-1", "requirements", "#q=1"]
    {
        assert_eq!(read(text, &harbour_book()), None, "{text}");
    }
}

#[test]
fn a_link_of_a_newer_page_is_said_to_be_one() {
    for (text, version) in
        [("check=2;m=harbour:24", 2), ("#check=99999999999;x", u32::MAX), ("check=10", 10)]
    {
        let expected = Opened { since: vec![Since::Newer(version)], ..Opened::default() };
        assert_eq!(opened(text), expected, "{text}");
    }
}

/// Checks what of a link with its end is read, written again, and what is reported.
#[track_caller]
fn check(text: &str, kept: &str, ignored: &[&str]) {
    check_cut(&format!("{text};e"), kept, ignored);
}

/// The same of a link as it is.
#[track_caller]
fn check_cut(text: &str, kept: &str, ignored: &[&str]) {
    let opened = opened(text);
    assert_eq!(write(&opened.profile, &[], &harbour()), format!("{kept};e"), "{text}");
    assert_eq!(opened.ignored, ignored, "{text}");
}

#[test]
fn the_last_entry_of_a_link_that_was_cut_off_is_not_believed() {
    check_cut("check=1", "check=1", &["…"]);
    check_cut("check=1;", "check=1", &["…"]);
    check_cut("check=1;m", "check=1", &["m…"]);
    check_cut("check=1;m=", "check=1", &["…"]);
    check_cut("check=1;m=harbour:2", "check=1", &["harbour:2…"]);
    check_cut("check=1;m=harbour:24,local:1", "check=1;m=harbour:24", &["local:1…"]);
    check_cut("check=1;m=harbour:24;", "check=1;m=harbour:24", &["…"]);
    check_cut("check=1;m=harbour:24;y=sonar@town", "check=1;m=harbour:24", &["sonar@town…"]);
    check_cut("check=1;m=harbour:24;e.", "check=1;m=harbour:24", &["e.…"]);
    check_cut(
        "check%3D1%3Bm%3Dharbour%3A24%2Clocal%3A12%3",
        "check=1;m=harbour:24",
        &["local:12…"],
    );
}

#[test]
fn what_means_nothing_is_reported_and_the_rest_is_kept() {
    check("#check=1;m=harbour:24,nowhere:3", "check=1;m=harbour:24", &["nowhere:3"]);
    check(
        "check=1;m=harbour:9-3,public:x,local:1801,tide-data:-up",
        "check=1",
        &["harbour:9-3", "public:x", "local:1801", "tide-data:-up"],
    );
    check(
        "check=1;m=harbour:+4,public: 4,local:",
        "check=1",
        &["harbour:+4", "public:4", "local:"],
    );
    check(
        "check=1;d=bachelor:alchemy,wizard,master:stem:related:x,master:stem:so",
        "check=1",
        &["bachelor:alchemy", "wizard", "master:stem:related:x", "master:stem:so"],
    );
    check(
        "check=1;y=charts@town.3,charts@sea.1,charts@town,kites;c=2",
        "check=1",
        &["charts@town.3", "charts@sea.1", "charts@town", "kites", "2"],
    );
    check(
        "check=1;z=1;;m;r=pilot:zz:00000000,pilot:am:0000000G,Pilot:am:00000000",
        "check=1",
        &["z=1", "m", "pilot:zz:00000000", "pilot:am:0000000G", "Pilot:am:00000000"],
    );
}

#[test]
fn what_is_reported_is_short_and_few() {
    let long = format!("check=1;y={}<\u{202e}\n>", "x".repeat(50));
    check(&long, "check=1", &[&format!("{}…", "x".repeat(40))]);
    check("check=1;y=\u{202e}ev\nil!", "check=1", &["evil!"]);
    let many = format!("check=1;y={}", "nothing,".repeat(100));
    assert_eq!(opened(&many).ignored.len(), 20);
}

#[test]
fn a_link_that_was_escaped_on_its_way_is_read() {
    check_cut(
        "#check%3D1%3Bm%3Dharbour%3A24%2Cpublic%3a3%3be",
        "check=1;m=harbour:24,public:3",
        &[],
    );
    check("check=1;m=harbour:24;y=100%", "check=1;m=harbour:24", &["100%"]);
}

#[test]
fn a_link_is_read_up_to_a_limit_and_no_number_is_halved() {
    let mut text = String::from("check=1;m=");
    while text.len() + "harbour:1,".len() < MOST_READ {
        text.push_str("harbour:7,");
    }
    text.push_str("harbour:1234,harbour:1234");
    let opened = opened(&text);
    assert_eq!(write(&opened.profile, &[], &harbour()), "check=1;m=harbour:7;e");
    assert_eq!(opened.ignored.len(), 1);
}

#[test]
fn a_megabyte_of_rubbish_is_read_at_once() {
    let book = harbour_book();
    for piece in ["check=1;", "m=harbour:1,", "d=master,", "%3b", ";", ",", "r=a:am:00000000,", "é"]
    {
        let text = format!("check=1;{}", piece.repeat(1_000_000 / piece.len()));
        let opened = read(&text, &book).unwrap();
        assert!(opened.ignored.len() <= 20 && opened.profile.degrees.len() <= 50);
    }
}

/// Words and marks of links, and others.
fn almost() -> impl Strategy<Value = String> {
    let words = [
        "check=1",
        "#check=1",
        "check=2",
        ";",
        ",",
        ":",
        "=",
        "@",
        ".",
        "-",
        "up",
        "m=",
        "d=",
        "c=1",
        "y=",
        "n=",
        "q=",
        "r=",
        "area-1",
        "term-3",
        "term-1@first.2",
        "field-0",
        "bachelor",
        "related",
        "role",
        "am",
        "ny",
        "0123abcd",
        "7",
        "1800",
        "65536",
        "%3b",
        "%",
        "é",
        "\u{0}",
        " ",
        "\n",
    ];
    let piece = prop_oneof![
        8 => prop::sample::select(words.to_vec()).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6000, rng_seed: RngSeed::Fixed(7), ..ProptestConfig::default() })]

    /// 7. Decoding any text as a link never panics; what is read can be written again, and
    /// is the same then.
    #[test]
    fn any_text_is_read((town, text, marked) in (towns(), almost(), any::<bool>())) {
        let book = book_of(town.words.clone(), vec![town.role.clone()]);
        let text = if marked { format!("check=1;{text}") } else { text };
        if let Some(opened) = read(&text, &book) {
            let again = write(&opened.profile, &[], book.catalog().vocabulary());
            prop_assert_eq!(read(&again, &book).unwrap().profile, opened.profile);
            prop_assert!(opened.ignored.iter().all(|said| said.chars().count() <= 41));
        }
    }

    /// A letter changed, one left out or the end cut off.
    #[test]
    fn a_damaged_link_is_read(
        (town, truth, knowledge) in (towns(), truths(), knowledge()),
        (at, letter, how) in (any::<prop::sample::Index>(), any::<char>(), 0..3))
    {
        let book = book_of(town.words.clone(), vec![town.role.clone()]);
        let (profile, _) = truth.said(&knowledge, &town.words);
        let text = write(&profile, &results(&book, &profile), &town.words);
        let mut letters: Vec<char> = text.chars().collect();
        let at = at.index(letters.len());
        match how {
            0 => letters[at] = letter,
            1 => drop(letters.remove(at)),
            _ => letters.truncate(at),
        }
        let _ = read(&letters.into_iter().collect::<String>(), &book);
    }

    /// A link that was cut off says so, and says nothing that it did not say before.
    #[test]
    fn a_link_that_was_cut_off_says_nothing_else(
        (town, truth, knowledge, at) in (towns(), truths(), knowledge(), any::<prop::sample::Index>()))
    {
        let book = book_of(town.words.clone(), vec![town.role.clone()]);
        let (profile, _) = truth.said(&knowledge, &town.words);
        let text = write(&profile, &results(&book, &profile), &town.words);
        if let Some(opened) = read(&text[..at.index(text.len())], &book) {
            let cut = opened.profile;
            prop_assert!(opened.ignored.last().is_some_and(|said| said.ends_with('…')));
            prop_assert!(cut.quantities().all(|(area, months)| profile.months(area) == Some(months)));
            prop_assert!(cut.answers().all(|(term, at, said)| profile.answer(term, at) == Some(said)));
            prop_assert_eq!(&cut.degrees[..], &profile.degrees[..cut.degrees.len()]);
            prop_assert!(profile.degrees_complete || !cut.degrees_complete);
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read((town, truth, knowledge) in (towns(), truths(), knowledge())) {
        let Town { words, role } = &town;
        let book = book_of(words.clone(), vec![role.clone()]);
        let (mut earlier, later) = truth.said(&knowledge, words);
        earlier.set_months(roles::id::AreaId(0), Some(MonthRange::at_least(12)));
        for profile in [&Profile::default(), &earlier, &later, &truth.told(words)] {
            let text = write(profile, &results(&book, profile), words);
            let is_safe = |c: char| c.is_ascii_alphanumeric() || "-=;,:@.".contains(c);
            prop_assert!(text.chars().all(is_safe), "{text}");
            prop_assert!(text.ends_with(|c: char| c.is_ascii_alphanumeric()));
            let expected = Opened { profile: profile.clone(), ..Opened::default() };
            prop_assert_eq!(read(&text, &book), Some(expected.clone()));
            prop_assert_eq!(read(&format!("#{text}"), &book), Some(expected));
        }
    }
}

#[test]
fn answers_of_all_sorts_have_a_key() {
    let words = harbour();
    for answer in Answer::ALL {
        let mut profile = Profile::default();
        profile.set_answer(words.term_id("charts").unwrap(), None, Some(answer));
        let text = write(&profile, &[], &words);
        assert_eq!(opened(&text).profile, profile, "{text}");
    }
}

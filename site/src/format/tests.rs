use proptest::prelude::*;

use super::format;
use crate::diagnostic::emit::{Color, Format, emit};
use crate::sources::{SourceFile, SourcePath, Sources};

const ROLE: &str = "content/roles/clerk.md";

fn formatted_as(path: &str, text: &str) -> Result<Option<String>, String> {
    let path = SourcePath::new(path);
    let file = SourceFile::Bytes(text.to_owned().into());
    format(&path, &file).map_err(|problems| {
        let mut sources = Sources::default();
        sources.insert(path.clone(), file);
        emit(&problems, &sources, Format::Short, Color::Plain)
    })
}

/// Front matter before and after.
#[track_caller]
fn check(before: &str, after: &str) {
    let whole = |facts: &str| format!("+++\n{facts}+++\n  a  b \n\n\nc");
    let formatted = formatted_as(ROLE, &whole(before)).unwrap().unwrap();
    assert_eq!(formatted, whole(after));
    assert_eq!(formatted_as(ROLE, &formatted), Ok(Some(formatted)));
}

#[test]
fn keys_come_in_the_order_of_the_draft() {
    check(
        "description='d'\n  title  =  \"t\"  \nnovel = 1\nweight=1\n",
        "title = \"t\"\ndescription = 'd'\nweight = 1\nnovel = 1\n",
    );
    check(
        "[[extra.requirement]]\ntext = 't'\nid = 'i'\npart = [{area='a',id='p'}]\n",
        "[[extra.requirement]]\nid = 'i'\ntext = 't'\npart = [{ id = 'p', area = 'a' }]\n",
    );
}

#[test]
fn an_opening_that_stands_alone_becomes_a_list() {
    check(
        "[extra.opening] # now\ncloses=2026-12-15\n[extra.opening.contact]\nname='HR'\n",
        "[[extra.opening]] # now\ncloses = 2026-12-15\n[extra.opening.contact]\nname = 'HR'\n",
    );
    let quoted = "title = \"\"\"\n[extra.opening]\n\"\"\"\n[[extra.opening]]\nid = 'a'\n";
    check(quoted, quoted);
}

#[test]
fn tables_come_in_the_order_of_the_draft_and_lists_in_their_own() {
    check(
        "[[extra.group]]\nid='g'\n[[ extra . requirement ]]\nid='2'\n[extra.novel]\n\
         [[extra.requirement]]\nid='1'\n[extra.terms]\ngrade='7'\n[ extra ]\nstatus='stub'\n\
         [taxonomies]\ndomain=[ 'a','b', ]\n",
        "[taxonomies]\ndomain = ['a', 'b']\n[extra]\nstatus = 'stub'\n[extra.terms]\n\
         grade = '7'\n[[extra.requirement]]\nid = '2'\n[[extra.requirement]]\nid = '1'\n\
         [[extra.group]]\nid = 'g'\n[extra.novel]\n",
    );
}

#[test]
fn what_belongs_to_one_step_stays_with_it() {
    let ladder = |facts: &str| format!("+++\n{facts}+++\n");
    let before = "[[extra.step]]\nfrom='a'\n[[extra.step.evidence]]\nnote='1'\n[[extra.step]]\n\
                  to='b'\n[[extra.step.evidence]]\nnote='2'\n[[extra.rung]]\nrole='a'\n";
    let after = "[[extra.rung]]\nrole = 'a'\n[[extra.step]]\nfrom = 'a'\n\
                 [[extra.step.evidence]]\nnote = '1'\n[[extra.step]]\nto = 'b'\n\
                 [[extra.step.evidence]]\nnote = '2'\n";
    assert_eq!(formatted_as("content/ladders/l.md", &ladder(before)), Ok(Some(ladder(after))));
}

#[test]
fn comments_come_along_and_blank_lines_set_apart() {
    check(
        "\n# of the file\n\n\n# of weight\nweight = 1  # one\n# of title\ntitle = 't'#two\n# end\n\n\
         slug = 's'\ndate = 2026-11-22\n\n\n# of group\n[[extra.group]]\n\
         # of extra\n\n# still\n[extra] # three\nkind = 'class'\n# last\n\n",
        "# of the file\n\n# of title\ntitle = 't' #two\n# of weight\nweight = 1  # one\n# end\n\n\
         date = 2026-11-22\nslug = 's'\n\
         # of extra\n\n# still\n[extra] # three\nkind = 'class'\n\n# of group\n\
         [[extra.group]]\n# last\n",
    );
}

#[test]
fn comments_above_the_first_table_go_with_it_unless_they_are_of_the_file() {
    // Below a key they are not at the top of the file: they speak of the table below.
    check(
        "title='t'\n# of groups\n\n[[extra.group]]\nid='g'\n[taxonomies]\n",
        "title = 't'\n[taxonomies]\n# of groups\n\n[[extra.group]]\nid = 'g'\n",
    );
    check(
        "# of the file\n\n# of group\n[[extra.group]]\nid='g'\n[taxonomies]\n",
        "# of the file\n\n[taxonomies]\n# of group\n[[extra.group]]\nid = 'g'\n",
    );
}

/// The two lists are one, which we do not see: in our order, the last table would belong to
/// the first item.
#[test]
fn a_file_that_would_mean_something_else_stays_as_it_is() {
    let overlooked = "[[x]]\na=1\n[[\"\\u0078\"]]\na=2\n[x.y]\nb=3\n";
    check(overlooked, overlooked);
}

#[test]
fn tables_over_several_lines_stay_as_they_stand() {
    for table in ["{\n b=[ 1 ],\n a={}}", "{ b=1, # one\n a=2 }"] {
        check(&format!("title={table}\n"), &format!("title = {table}\n"));
    }
}

#[test]
fn lists_over_several_lines_stay_so() {
    check(
        "authors = [\n\n\"a\",# first\n    \"b\"  ,\"c\",\n\n\n  # rest\n\t\"d\"]\n",
        "authors = [\n  \"a\", # first\n  \"b\", \"c\",\n\n  # rest\n  \"d\"\n]\n",
    );
    check("authors = [ # all\n[1,\n2]]\n", "authors = [ # all\n  [\n    1,\n    2\n  ]\n]\n");
}

#[test]
fn values_are_taken_as_they_stand() {
    let values = [
        "\"a  =  b\"",
        "'''a\n  b # no\n'''",
        "\"\"\"\n\n\n  x = 1 \\\n  \"\"\"",
        "1_000",
        "-0.5e3",
        "2026-11-22 10:00:00",
        "0xFF",
        "{}",
        "[]",
    ];
    for value in values {
        check(&format!("title={value}\n"), &format!("title = {value}\n"));
    }
    check("\"tit\\u006ce\" .  x=1\n", "\"tit\\u006ce\".x = 1\n");
}

#[test]
fn the_ends_of_lines_and_the_mark_at_the_start_stay() {
    let before = "\u{feff}+++\r\nweight=1\r\ntitle='''a\nb'''\r\n+++\r\na\nb\r\n";
    let after = "\u{feff}+++\r\ntitle = '''a\nb'''\r\nweight = 1\r\n+++\r\na\nb\r\n";
    assert_eq!(formatted_as(ROLE, before), Ok(Some(after.to_string())));
}

#[test]
fn in_files_of_their_own_tables_stay_where_they_are() {
    let before = "\n[[tool]]\ntitle='t'\nid='t'\n\n# levels\n\n[[level]]\nid='l'";
    let after = "[[tool]]\nid = 't'\ntitle = 't'\n\n# levels\n\n[[level]]\nid = 'l'\n";
    assert_eq!(formatted_as("content/vocabulary.toml", before), Ok(Some(after.to_string())));
}

#[test]
fn what_cannot_be_read_is_reported() {
    for (path, text, expected) in [
        (ROLE, "+++\ntitle = \"a\n+++\n", "content/roles/clerk.md:2:9: error[syntax]"),
        (ROLE, "+++\ntitle = 1\n", "content/roles/clerk.md:1:1: error[unclosed-front-matter]"),
        ("config.toml", "a = 1\na = 2\n", "config.toml:2:1: error[duplicate-key]"),
    ] {
        let said = formatted_as(path, text).unwrap_err();
        assert!(said.starts_with(expected), "{said}");
    }
    assert_eq!(formatted_as("static/a.md", "+++"), Ok(None));
    assert_eq!(formatted_as("index.html", "+++"), Ok(None));
}

/// Facts as a careless author might write them.
fn facts() -> impl Strategy<Value = String> {
    let value = prop_oneof![
        "\"[a-z =#\\[,]{0,6}\"",
        "'''[a-z\n #]{0,8}'''",
        "[1-9][0-9]{0,3}",
        "true|false",
        " *\\[ *\n? *(\"[a-z]\" *, *\n? *(#! [a-z, ]*\n)?){0,3}\\]",
        "\\{ *(b *= *1)?( *, *a *=  *\\[2 ,3\\])? *\\}",
    ];
    let key = prop_oneof![
        Just("title"),
        Just("weight"),
        Just("slug"),
        Just("a.b"),
        Just("\"q k\""),
        Just("x"),
    ];
    let pair = (key, " {0,2}", value, "( {0,3}#! [a-z]{0,5} ?)?")
        .prop_map(|(key, space, value, end)| format!("{space}{key}{space}={space}{value}{end}\n"));
    let header = prop_oneof![
        Just("[extra]\n"),
        Just("[ extra.terms ] # t\n"),
        Just("[[extra.requirement]]\n"),
        Just("[[extra.requirement.part]]\n"),
        Just("[taxonomies]\n"),
        Just("[[extra.group]]\n"),
        Just("[extra.novel.deep]\n"),
    ];
    let line = prop_oneof![
        4 => pair, 2 => header.prop_map(str::to_string), 1 => Just("\n".to_string()),
        1 => "  #! [a-z]{0,6}\n",
    ];
    prop::collection::vec(line, 0..14).prop_map(|lines| lines.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn formatting_keeps_the_meaning_and_is_done_once(
        facts in facts(), body in "[a-z+ \r\n]{0,20}", returns in any::<bool>(),
    ) {
        let facts = if returns { facts.replace('\n', "\r\n") } else { facts };
        let start = if returns { "+++\r\n" } else { "+++\n" };
        let whole = format!("{start}{facts}+++\n{body}");
        let Ok(Some(formatted)) = formatted_as(ROLE, &whole) else { return Ok(()) };
        prop_assert_eq!(formatted_as(ROLE, &formatted), Ok(Some(formatted.clone())));
        let (head, rest) = formatted.rsplit_once(&format!("+++\n{body}")).unwrap();
        prop_assert_eq!(rest, "");
        let inner = head.strip_prefix(start).unwrap();
        let read = |text: &str| text.parse::<toml::Table>().unwrap();
        prop_assert_eq!(read(inner), read(&facts));
        let comments = |text: &str| {
            let mut all: Vec<String> = text.match_indices("#!").map(|(at, _)| {
                text[at..].lines().next().unwrap_or_default().trim_end().to_string()
            }).collect();
            all.sort();
            all
        };
        prop_assert_eq!(comments(inner), comments(&facts));
    }
}

//! Reading texts that nobody wrote: nothing stops the reader, and what is not
//! understood is named with its line.

use proptest::prelude::*;

use super::super::Answers;

/// Checks what reading reports, each as `line: message`.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let (_, misread) = Answers::from_toml(text);
    let found: Vec<String> =
        misread.iter().map(|m| format!("{}: {}", m.line, m.slip.message())).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn a_line_that_is_not_understood_is_named() {
    let form = "write `name = value`, `[experience]`, `[[degree]]` or `[have]`";
    check(
        "sql yes\n\n[have\n\"sql = 1",
        &[1, 3, 4].map(|n| format!("{n}: {form}")).each_ref().map(String::as_str),
    );
    check(
        "degrees_complet = true\n[degree]\nlevel = \"master\"\n",
        &[
            "1: `degrees_complet` has no meaning here: write `degrees_complete` and `college` at the top, \
             and `level`, `field` or `related` under `[[degree]]`",
            "2: there is no `[degree]`: write `[experience]`, `[[degree]]` or `[have]`",
            "3: `level` has no meaning here: write `degrees_complete` and `college` at the top, \
             and `level`, `field` or `related` under `[[degree]]`",
        ],
    );
    check(
        "[have]\nsql = \"yes\"\nsql = \"no\"\n[have]\n",
        &[
            "3: `sql` stands here twice: delete one of the two",
            "4: `[have]` stands here twice: delete one of the two",
        ],
    );
    check(
        "[[degree]]\nfield = \"art\"\n[[degree]]\nlevel = \"BA\"\n",
        &[
            "1: this degree has no level: write `level = \"bachelor\"`",
            "4: write `\"elementary\"`, `\"high-school\"`, `\"some-college\"`, `\"associate\"`, \
             `\"bachelor\"`, `\"master\"` or `\"doctorate\"`",
        ],
    );
    let months = "write months as a whole number like `40`, or as `[0, 12]`";
    check(
        "[experience]\na = -1\nb = 2.5\nc = 99999\nd = \"4\"\ne = [1]\nf = [1, 2, 3]\ng = 07\n",
        &[2, 3, 4, 5, 6, 7, 8].map(|n| format!("{n}: {months}")).each_ref().map(String::as_str),
    );
    check("[have]\nsql = true # yes\n", &["2: write `\"yes\"`, `\"no\"` or `\"not-sure\"`"]);
}

#[test]
fn what_people_edit_is_read() {
    let text = "\u{feff}  degrees_complete=true\r\n\t# note\r\n[ experience ] # months\r\n\
                'etl' = [ 1 ,2 ]\r\n[[ degree ]]\r\nlevel = 'master'\r\n[have]\r\n\"s\\u0071l\" = \"no\" # no";
    let (answers, misread) = Answers::from_toml(text);
    assert_eq!(misread, []);
    assert_eq!(
        answers.to_toml().split_once("\n\n").unwrap().1,
        "degrees_complete = true\n\n[experience]\netl = [1, 2]\n\n[[degree]]\n\
         level = \"master\"\n\n[have]\nsql = \"no\"\n"
    );
}

proptest! {
    #[test]
    fn any_text_is_read_to_its_end(text in any::<String>()) {
        let _ = Answers::from_toml(&text);
    }

    #[test]
    fn almost_answers_are_read_to_their_end(
        text in r#"(\[?\[(degree|have|experience)\]\]?|[a-z"'@=\\]{0,8} ?= ?["'\[]?[0-9a-zé,\\u"]{0,8}[\]"']?|#.?|[\r\n\t ]){0,12}"#)
    {
        let (answers, _) = Answers::from_toml(&text);
        let (again, misread) = Answers::from_toml(&answers.to_toml());
        prop_assert_eq!(misread, vec![]);
        prop_assert_eq!(again, answers);
    }
}

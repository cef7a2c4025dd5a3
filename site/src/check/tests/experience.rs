//! Lengths of time, parts and credits.

use roles::requirement::Kind;

use super::{CLERK, asks, check, content};

#[test]
fn lengths_come_to_whole_months() {
    for (length, months) in [
        ("years = 4", 48),
        ("years = 1.5", 18),
        ("years = 0.25", 3),
        ("months = 7", 7),
        ("any_amount = true", 1),
    ] {
        let clerk = asks(&format!("kind = \"experience\"\n{length}\narea = \"filing\""));
        let content = content(&[(CLERK, &clerk)]);
        let role = content.catalog.role("clerk").unwrap();
        let Kind::Experience(test) = &role.requirements.all()[0].kind else { panic!("{length}") };
        assert_eq!(test.months(), months, "{length}");
    }
}

#[test]
fn other_lengths_are_problems() {
    for (length, expected) in [
        (
            "years = 1.3",
            "22:9: error[uneven-years]: 1.3 years are no whole number of months up to 150 years; \
             write whole or half years, like `years = 1.5`, or `months`",
        ),
        (
            "years = -1",
            "22:9: error[uneven-years]: -1 years are no whole number of months up to 150 years; \
             write whole or half years, like `years = 1.5`, or `months`",
        ),
        (
            "years = 0",
            "22:9: error[no-time]: 0 months is no length of experience; \
             write from 1 month to 150 years, or `any_amount = true`",
        ),
    ] {
        refuses(length, expected);
    }
}

#[test]
fn a_length_is_said_once() {
    for (length, expected) in [
        (
            "years = 1\nmonths = 2",
            "23:10: error[two-lengths]: requirement `it` has both `years` and `months`; \
             keep one of them",
        ),
        (
            "any_amount = true\nmonths = 2",
            "23:10: error[two-lengths]: requirement `it` asks for any amount and for a length of \
             time; keep one of `years`, `months` and `any_amount = true`",
        ),
        (
            "any_amount = false",
            "16:6: error[missing-key]: `years` is missing from requirement `it`; \
             add a line like `years = 2`",
        ),
    ] {
        refuses(length, expected);
    }
}

#[test]
fn credits_make_sense() {
    for (length, expected) in [
        (
            "years = 2\ncredit_max_years = 1",
            "23:20: error[cap-without-credit]: `credit_max_years` caps credits, and there is none; \
             take it out, or say what counts instead with `credit`",
        ),
        (
            "years = 2\ncredit = [{ when = \"it\", years = 1 }]",
            "16:6: error[credit-cycle]: credits depend on one another in a circle: `it` → `it`; \
             let `when` name something that needs no credit itself, like a degree",
        ),
    ] {
        refuses(length, expected);
    }
}

fn refuses(length: &str, expected: &str) {
    let clerk = asks(&format!("kind = \"experience\"\n{length}\narea = \"filing\""));
    check(&[(CLERK, &clerk)], &[&format!("{CLERK}:{expected}")]);
}

#[test]
fn parts_have_ids_and_areas_of_their_own() {
    let part = "{ id = \"a\", years = 1, area = \"filing\" }";
    let other = "{ id = \"A b\", months = 0, area = \"filling\" }";
    let clerk = asks(&format!(
        "kind = \"experience\"\nyears = 1\narea = \"filing\"\npart = [{part}, {part}, {other}]"
    ));
    check(
        &[(CLERK, &clerk)],
        &[
            "content/roles/clerk.md:24:58: error[duplicate-id]: two parts have the id `a`; \
             give one of them another id",
            "content/roles/clerk.md:24:100: error[bad-id]: `A b` is not an id; an id is lower-case \
             letters, digits and single hyphens, like `data-engineer`: write `a-b`",
            "content/roles/clerk.md:24:126: error[unknown-area]: there is no area of experience \
             `filling`; write `filing`, or add it as `[[area]]` to content/vocabulary.toml",
        ],
    );
}

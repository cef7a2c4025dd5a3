//! Kinds of requirements other than experience, groups, lists.

use roles::requirement::{Assess, Kind};

use super::{CLERK, VOCABULARY, asks, changed, check, content};

#[test]
fn each_kind_is_assessed_in_its_own_way() {
    for (keys, assess) in [
        ("kind = \"education\"\ndegree = \"master\"", Assess::Own),
        (
            "kind = \"skill\"\nall_of = [\"spreadsheet\", \"listening\"]\nlevel = \"much\"",
            Assess::Own,
        ),
        ("kind = \"skill\"\nany_of = [\"spreadsheet\"]\nassess = \"review\"", Assess::Review),
        ("kind = \"ability\"", Assess::Later),
        ("kind = \"equivalency\"", Assess::Review),
        ("kind = \"condition\"\nrule = \"residency\"\nplace = \"example\"", Assess::Condition),
        ("kind = \"statement\"", Assess::NotAssessed),
        ("kind = \"note\"", Assess::NotAssessed),
    ] {
        let content = content(&[(CLERK, &asks(keys))]);
        let role = content.catalog.role("clerk").unwrap();
        assert_eq!(role.requirements.all()[0].assess, assess, "{keys}");
    }
}

#[test]
fn a_level_word_is_known_by_its_scale() {
    let keys = "kind = \"skill\"\nany_of = [\"spreadsheet\"]\nlevel = \"much\"";
    let content = content(&[(CLERK, &asks(keys))]);
    let role = content.catalog.role("clerk").unwrap();
    let Kind::Holding(holding) = &role.requirements.all()[0].kind else { panic!("a skill") };
    assert_eq!(content.catalog.vocabulary().level_word(holding.level().unwrap()), "much");
}

#[test]
fn what_a_kind_needs_is_asked_for() {
    for (keys, expected) in [
        (
            "kind = \"skill\"",
            "16:6: error[missing-key]: requirement `it` does not say what to have; \
             add `any_of = [\"...\"]` where one will do, `all_of = [\"...\"]` where all are needed",
        ),
        (
            "kind = \"skill\"\nany_of = []",
            "22:10: error[no-terms]: requirement `it` names nothing to have; \
             name at least one id of content/vocabulary.toml",
        ),
        (
            "kind = \"skill\"\nany_of = [\"listening\"]\nall_of = [\"listening\"]",
            "23:10: error[any-and-all]: requirement `it` has both `any_of` and `all_of`; keep one \
             of them; what is needed besides becomes a requirement of its own",
        ),
        (
            "kind = \"condition\"",
            "16:6: error[missing-key]: `rule` is missing from requirement `it`; \
             add a line like `rule = \"residency\"`",
        ),
        (
            "kind = \"education\"\ndegree = \"bachelor\"\nfields = [\"magic\"]",
            "23:11: error[unknown-field]: there is no field of study `magic`; \
             add it as `[[field]]` to content/vocabulary.toml; there is `history`",
        ),
    ] {
        check(&[(CLERK, &asks(keys))], &[&format!("content/roles/clerk.md:{expected}")]);
    }
}

#[test]
fn levels_of_other_employers_do_not_compare() {
    let config = super::changed(
        "config.toml",
        "[[extra.navigation]]",
        "[[extra.employer]]\nname = \"Other City\"\n[[extra.navigation]]",
    );
    let words = changed(VOCABULARY, "employer = \"City of Example\"", "employer = \"Other City\"");
    let clerk = asks("kind = \"skill\"\nany_of = [\"spreadsheet\"]\nlevel = \"much\"");
    check(
        &[("config.toml", &config), (VOCABULARY, &words), (CLERK, &clerk)],
        &[
            "content/roles/clerk.md:23:9: error[level-of-other-employer]: `much` is a level word of \
           Other City, not of City of Example; levels of different employers are never compared: \
           use a word of this employer's scale, or take `level` out",
        ],
    );
}

#[test]
fn groups_hold_members_and_need_some_of_them() {
    let group = |keys: &str| {
        let table = format!("[[extra.group]]\nid = \"way\"\nneed = \"required\"\n{keys}\n+++\nYou");
        changed(CLERK, "+++\nYou", &table)
    };
    content(&[(
        CLERK,
        &group("mode = \"at_least\"\nn = 1\nmembers = [\"degree\", \"experience\"]"),
    )]);
    for (keys, expected) in [
        (
            "mode = \"all\"\nmembers = []",
            "36:6: error[empty-group]: group `way` has no members; name the requirements it holds, \
             like `members = [\"degree\", \"experience\"]`",
        ),
        (
            "mode = \"at_least\"\nn = 3\nmembers = [\"degree\", \"experience\"]",
            "39:5: error[group-number]: group `way` needs 3 of its 2 members; \
             write a number from 1 to 2",
        ),
        (
            "mode = \"any\"\nn = 1\nmembers = [\"degree\"]",
            "39:5: error[group-number]: group `way` has a number `n` and does not count; \
             write `mode = \"at_least\"`, or take `n` out",
        ),
        (
            "mode = \"any\"\nmembers = [\"degree\", \"degree\"]",
            "39:22: error[member-twice]: group `way` holds `degree` twice; take one of them out",
        ),
        (
            "mode = \"at_least\"\nn = 2\nmembers = [\"degree\", \"degrees\"]",
            "40:22: error[unknown-requirement]: there is no requirement `degrees`; write `degree`, \
             or add it as `[[extra.requirement]]` to this role",
        ),
    ] {
        check(&[(CLERK, &group(keys))], &[&format!("content/roles/clerk.md:{expected}")]);
    }
}

#[test]
fn lists_stand_for_lines_of_their_own() {
    let listed = |lines: &str, items: &str| {
        let clerk = changed(CLERK, "+++\nYou", &format!("[extra.listed]\n{items}\n+++\nYou"));
        clerk.replace("mq = 2", lines)
    };
    let content = content(&[(CLERK, &listed("mq = 2, skills = 1", "skills = [\"listening*\"]"))]);
    let role = content.catalog.role("clerk").unwrap();
    assert_eq!(role.listed[0].line.to_string(), "skills 1");
    assert!(role.listed[0].may_be_required);
    for (lines, items, expected) in [
        (
            "mq = 2",
            "skills = [\"listening\"]",
            "36:11: error[list-not-counted]: `skills` is listed, and the source of this role does \
             not count it; add `skills = 1` to `lines` of `[extra.source]`",
        ),
        (
            "mq = 2, skills = 1",
            "skills = [\"spreadsheet\"]",
            "36:11: error[other-kind-of-term]: `spreadsheet` is a tool in the vocabulary; `skills` \
             lists words of `[[skill]]`: name one of those, or move this one",
        ),
        (
            "mq = 2, skills = 2",
            "skills = [\"listening\", \"listening*\"]",
            "36:24: error[listed-twice]: `listening` stands twice in `skills`; \
             write the word of the source's own line, or take one out",
        ),
    ] {
        check(&[(CLERK, &listed(lines, items))], &[&format!("content/roles/clerk.md:{expected}")]);
    }
}

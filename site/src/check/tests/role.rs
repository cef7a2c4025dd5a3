//! Heads, dates, questions, names of files.

use super::{BASE, CLERK, changed, check, content};

fn clerk_text() -> &'static str {
    BASE.iter().find(|(path, _)| *path == CLERK).unwrap().1
}

#[test]
fn keys_of_pages_that_roles_have_no_use_for() {
    let keys = "title = \"Clerk\"\nrender = false\npath = \"clerk\"\nslug = \"The Clerk\"\n\
                updated = \"2026-02-30\"\ndate = \"soon\"";
    check(
        &[(CLERK, &changed(CLERK, "title = \"Clerk\"", keys))],
        &[
            "content/roles/clerk.md:3:10: error[page-always-shown]: role `clerk` always has a page \
             and is always found; take `render` out; `draft = true` hides the whole file",
            "content/roles/clerk.md:4:8: error[address-is-fixed]: the address of role `clerk` \
             cannot be chosen freely; take `path` out; choose the last part with `slug`, and list \
             older addresses under `aliases`",
            "content/roles/clerk.md:5:8: error[bad-id]: `The Clerk` is not an id; an id is \
             lower-case letters, digits and single hyphens, like `data-engineer`: write `the-clerk`",
            "content/roles/clerk.md:6:11: error[bad-date]: `2026-02-30` is no day of the calendar; \
             there is no such day: February 2026 has 28 days; write the day that is meant",
            "content/roles/clerk.md:7:8: error[bad-date]: `soon` is no day of the calendar; \
             write year, month and day in digits, like `2026-11-22`",
        ],
    );
}

#[test]
fn the_name_of_a_file_is_an_id() {
    check(
        &[("content/roles/Chief Clerk.md", clerk_text())],
        &["content/roles/Chief Clerk.md: error[bad-file-name]: the name of a role's file is its \
           id, and `Chief Clerk` is not one; an id is lower-case letters, digits and single hyphens, \
           like `data-engineer`: rename the file to `chief-clerk.md`"],
    );
}

#[test]
fn a_slug_is_the_last_part_of_the_address() {
    let clerk = changed(CLERK, "title = \"Clerk\"", "title = \"Clerk\"\nslug = \"the-clerk\"");
    let content = content(&[(CLERK, &clerk)]);
    assert_eq!(content.routes["roles/clerk.md"].address(), "roles/the-clerk/");
    assert_eq!(content.catalog.role("clerk").unwrap().slug, "the-clerk");
}

#[test]
fn a_description_may_have_160_characters() {
    let told = "Keep the papers of the city in order.";
    let long = "é".repeat(160);
    content(&[(CLERK, &changed(CLERK, told, &long))]);
    check(
        &[(CLERK, &changed(CLERK, told, &(long + "é")))],
        &["content/roles/clerk.md:3:15: error[description-too-long]: this description has 161 \
           characters; at most 160 are accepted: take out 1"],
    );
}

#[test]
fn questions_are_about_requirements() {
    let question = "[[extra.open_question]]\nid = \"q\"\nabout = [\"degree\", \"experiance\"]\n\
                    text = \"Which?\"\n[[extra.open_question]]\nid = \"q\"\nabout = [\"degree\"]\n+++\nYou";
    check(
        &[(CLERK, &changed(CLERK, "+++\nYou", question))],
        &[
            "content/roles/clerk.md:37:20: error[unknown-requirement]: there is no requirement \
             `experiance`; write `experience`, or add it as `[[extra.requirement]]` to this role",
            "content/roles/clerk.md:40:6: error[duplicate-id]: two open questions have the id `q`; \
             give one of them another id, and use it where that one is meant (first used here: content/roles/clerk.md:36:6)",
            "content/roles/clerk.md:40:6: error[missing-key]: `text` is missing from open question \
             `q`; add a line like `text = \"The doubt, and what we assume\"`",
        ],
    );
}

#[test]
fn pay_and_hours_are_exact() {
    let terms = "[extra.terms]\nsalary_min = \"70162.79\"\nsalary_max = \"70162.79\"\n\
                 salary_currency = \"USD\"\nsalary_period = \"not-stated\"\nhours_per_week = 37.5\n\
                 [extra.source]";
    let content = content(&[(CLERK, &changed(CLERK, "[extra.source]", terms))]);
    let terms = &content.catalog.role("clerk").unwrap().terms;
    assert_eq!(terms.salary_min.unwrap().to_string(), "70,162.79");
    assert_eq!(terms.hours_per_week, Some(3750));
}

#[test]
fn lines_that_are_not_there_leave_coverage_open() {
    for (line, expected) in [
        (
            "mq2",
            "error[bad-line]: `mq2` names no line of the source; \
             write the list and the number of the line, like `mq 3`, or of several, like `mq 3-5`",
        ),
        (
            "nq 2",
            "error[unknown-list]: the source of role `clerk` has no list `nq`; \
             count its lines in `lines` of `[extra.source]`; there is `mq`",
        ),
    ] {
        let clerk = changed(CLERK, "mq 2", line);
        check(&[(CLERK, &clerk)], &[&format!("content/roles/clerk.md:30:8: {expected}")]);
    }
}

#[test]
fn an_opening_is_open_between_its_moments() {
    use roles::role::Status;

    let openings = "[[extra.opening]]\nid = \"first\"\nopens = 2026-06-01\ncloses = 2026-06-30\n\
                    apply_by_mail = \"City Hall\"\n[[extra.opening]]\nid = \"second\"\n\
                    opens = 2026-08-01T09:00:00-04:00\nuntil_filled = true\n\
                    apply_by_mail = \"City Hall\"\n[extra.source]";
    let text = changed(CLERK, "[extra.source]", openings);
    for (now, status) in [
        ("2026-05-31T23:59:59-04:00", Status::Upcoming),
        ("2026-06-01T00:00:00-04:00", Status::Open),
        ("2026-06-30T23:59:59-04:00", Status::Open),
        ("2026-07-01T00:00:00-04:00", Status::Upcoming),
        ("2026-08-01T08:59:59-04:00", Status::Upcoming),
        ("2026-08-01T09:00:00-04:00", Status::Open),
    ] {
        let options = crate::Options { now: crate::moment(now).ok(), ..crate::Options::default() };
        let (content, _) = super::checked(&super::site(&[(CLERK, &text)]), &options);
        let content = content.expect("no problem keeps the clerk from being shown");
        let role = &content.catalog.roles()[0];
        assert_eq!((role.status, role.openings.len()), (status, 2), "{now}");
    }
}

#[test]
fn one_opening_may_stand_alone() {
    let opening =
        "[extra.opening]\ncloses = 2026-06-30\napply_by_mail = \"City Hall\"\n[extra.source]";
    let content = content(&[(CLERK, &changed(CLERK, "[extra.source]", opening))]);
    let role = content.catalog.role("clerk").unwrap();
    assert_eq!(role.openings[0].id.as_str(), "opening");
}

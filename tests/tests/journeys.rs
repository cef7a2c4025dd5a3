//! Journeys of visitors in a real browser, through the real site, under a path as
//! cities have them. One browser for all.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may unwrap, and prints what it measured"
)]

use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Trial};
use tests::translator::Translator;

#[path = "journeys/alive.rs"]
mod alive;
#[path = "journeys/check.rs"]
mod check;
#[path = "journeys/check_alive.rs"]
mod check_alive;
#[path = "journeys/check_golden.rs"]
mod check_golden;
#[path = "journeys/check_keeping.rs"]
mod check_keeping;
#[path = "journeys/check_profile.rs"]
mod check_profile;
#[path = "journeys/check_roles.rs"]
mod check_roles;
#[path = "journeys/check_second_edition.rs"]
mod check_second_edition;
#[path = "journeys/embed.rs"]
mod embed;
#[path = "journeys/embed_colors.rs"]
mod embed_colors;
#[path = "journeys/facets.rs"]
mod facets;
#[path = "journeys/ground.rs"]
mod ground;
#[path = "journeys/history.rs"]
mod history;
#[path = "journeys/keyboard.rs"]
mod keyboard;
#[path = "journeys/ladders.rs"]
mod ladders;
#[path = "journeys/large_site.rs"]
mod large_site;
#[path = "journeys/openings.rs"]
mod openings;
#[path = "journeys/pages.rs"]
mod pages;
#[path = "journeys/parts.rs"]
mod parts;
#[path = "journeys/search.rs"]
mod search;
#[path = "journeys/serving.rs"]
mod serving;
#[path = "journeys/skills.rs"]
mod skills;
#[path = "journeys/spanish.rs"]
mod spanish;
#[path = "journeys/studio.rs"]
mod studio;
#[path = "journeys/studio_files.rs"]
mod studio_files;
#[path = "journeys/studio_form.rs"]
mod studio_form;
#[path = "journeys/studio_route.rs"]
mod studio_route;
#[path = "journeys/studio_speed.rs"]
mod studio_speed;
#[path = "journeys/studio_trouble.rs"]
mod studio_trouble;
#[path = "journeys/untranslated.rs"]
mod untranslated;

use ground::Ground;

/// A journey and its name.
type Journey = (&'static str, fn(&Ground));

/// Names functions after themselves.
macro_rules! journeys {
    ($($module:ident: $($name:ident),+;)+) => {
        &[$($((concat!(stringify!($module), "::", stringify!($name)), $module::$name)),+),+]
    };
}

const JOURNEYS: &[Journey] = journeys! {
    pages: without_script_all_roles_are_listed, every_page_is_shown_without_a_complaint,
        narrow_pages_do_not_scroll_sideways, pages_stay_light, a_missing_page_says_so;
    alive: comes_alive_without_a_complaint, looks_the_same_alive, asks_for_nothing_after_loading,
        keeps_what_was_restored_before, lives_on_hosts_that_do_not_know_the_module,
        says_so_when_the_index_is_lost;
    check_golden: data_and_performance_analyst, gis_program_manager, data_science_lead;
    check_alive: nothing_can_be_used_before_it_is_alive_and_nothing_moves,
        without_script_a_worksheet_stands_there, says_so_when_a_file_is_broken,
        says_so_when_the_module_never_comes, prints_the_result_with_answers_and_address,
        says_at_its_field_what_cannot_be_read, enter_leads_on_and_never_away;
    check_profile: an_economics_graduate, a_gis_technician, a_job_is_told_once_and_adds_up, roles_can_be_chosen_one_by_one,
        by_keyboard_alone, what_is_shown_is_what_was_answered_last;
    check_keeping: nothing_is_sent_or_kept_unless_asked,
        without_answers_there_is_nothing_to_take_along,
        answers_live_for_the_visit_and_are_seen_everywhere,
        what_is_kept_comes_back_and_is_cleared, two_tabs_are_merged,
        says_so_when_the_browser_keeps_nothing, a_link_is_somebodys_result_first,
        a_file_takes_answers_along, strange_links_do_no_harm, an_older_link_says_what_changed;
    check_roles: what_one_looks_for_is_loaded, nothing_is_said_before_all_is_there,
        answers_of_a_link_are_held_against_all_roles, a_ladder_has_its_own_roles;
    check_second_edition: college_a_course_and_a_status_are_answered;
    embed: elements_come_alive_in_a_strict_page, an_element_that_is_moved_keeps_what_was_done,
        two_rungs_are_compared_in_an_element,
        what_stands_in_an_element_stays_where_it_cannot_be_shown,
        openings_say_what_holds_when_somebody_looks, a_frame_gets_the_height_of_its_content,
        an_element_loads_what_its_page_loads;
    embed_colors: elements_can_be_read_on_every_page;
    openings: a_page_says_what_holds_when_it_is_looked_at, lists_say_what_holds_too,
        a_page_that_stays_open_changes_with_the_clock, without_script_the_dates_stand_in_words,
        pages_with_openings_stay_light;
    search: finds_titles_and_tools, forgives_one_slip, marks_what_was_found,
        says_what_to_leave_out, announces_the_count;
    parts: words_and_cards_come_when_they_are_needed, a_slip_is_forgiven_in_all_parts,
        more_roles_come_and_the_keyboard_goes_to_them, what_was_shown_stays_where_a_part_is_lost,
        a_part_that_is_cut_off_is_refused;
    facets: narrows_and_counts, joins_options_and_parts_facets, clears_all, sorts;
    history: back_undoes_a_choice, reload_keeps_the_search, a_shared_link_shows_the_same,
        a_strange_link_does_no_harm;
    keyboard: finds_and_opens_a_role;
    ladders: two_rungs_are_chosen_by_keyboard, the_address_holds_both,
        roles_on_the_map_are_pressed, answers_show_where_one_stands,
        any_two_roles_stand_side_by_side, looks_the_same_alive,
        without_script_nothing_useless_is_shown, says_so_when_the_roles_are_lost,
        what_was_compared_before_goes;
    skills: the_table_is_complete_without_script, it_is_narrowed_by_keyboard,
        it_is_sorted_and_back_undoes_it, a_shared_link_shows_the_same,
        it_keeps_what_was_restored_before, it_says_the_count_once_typing_ends,
        what_is_checked_stays_while_it_is_narrowed, it_says_so_when_its_file_is_broken;
    spanish: the_finder_finds_and_counts, answers_hold_in_both_languages,
        the_other_language_is_the_same_page;
    studio: a_role_is_edited_broken_and_mended, three_postings_become_roles,
        a_form_and_the_text_follow_each_other, two_tabs_write_the_same,
        axe_finds_nothing_on_any_screen,
        what_was_written_survives_a_crash, changes_can_be_proposed_and_undone;
    studio_files: requirements_are_moved_by_keyboard, a_role_is_renamed_with_what_names_it,
        what_is_served_is_saved_into_its_folder, a_word_document_becomes_a_role, a_file_is_dropped;
    studio_form: the_text_of_a_page_is_formatted, fields_suggest_words_and_lists_grow,
        a_part_comes_and_goes_by_keyboard, problems_stand_at_their_fields,
        what_most_roles_leave_out_is_shown_on_demand;
    studio_route: routes_are_rearranged_by_keyboard, routes_are_rearranged_by_dragging;
    studio_speed: the_page_follows_what_is_typed;
    studio_trouble: an_engine_that_ends_begins_again, a_posting_that_ends_the_engine_is_put_aside,
        files_that_cannot_be_read_leave_all_as_it_is, troubles_of_a_folder_are_told,
        another_tab_learns_what_was_saved, a_page_opens_in_a_tab_of_its_own,
        what_was_not_kept_is_kept_once_there_is_room, the_keyboard_stays_where_something_can_be_done;
    untranslated: marks_of_words_are_not_seen;
    serving: reloads_and_shows_problems, goes_to_what_was_saved_and_marks_drafts,
        goes_where_its_page_moved;
};

/// Journeys on islands, which say the same when the browser translates the page.
fn is_translated(name: &str) -> bool {
    [
        "check_golden",
        "check_profile",
        "check_second_edition",
        "search",
        "facets",
        "history",
        "ladders",
        "skills",
    ]
    .iter()
    .any(|module| name.split("::").next() == Some(module))
}

/// All journeys, and those on islands once more for each translator.
fn journeys() -> Vec<(Journey, Option<Translator>)> {
    let plain = JOURNEYS.iter().map(|journey| (*journey, None));
    let translated = [Translator::Live, Translator::Late].into_iter().flat_map(|translator| {
        let on_islands = JOURNEYS.iter().filter(|(name, _)| is_translated(name));
        on_islands.map(move |journey| (*journey, Some(translator)))
    });
    plain.chain(translated).collect()
}

/// What a journey is called, with its translator.
fn title(name: &str, translator: Option<Translator>) -> String {
    match translator {
        None => name.to_owned(),
        Some(translator) => format!("{name} (translated: {translator:?})"),
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    if arguments.list {
        let trials = journeys()
            .into_iter()
            .map(|((name, _), translator)| Trial::test(title(name, translator), || Ok(())));
        return libtest_mimic::run(&arguments, trials.collect()).exit_code();
    }
    let ground = Arc::new(Ground::new());
    let trials = journeys().into_iter().map(|((name, journey), translator)| {
        let ground = Arc::clone(&ground);
        Trial::test(title(name, translator), move || {
            match translator {
                None => journey(&ground),
                Some(translator) => journey(&ground.translated(translator)),
            }
            Ok(())
        })
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    drop(ground);
    conclusion.exit_code()
}

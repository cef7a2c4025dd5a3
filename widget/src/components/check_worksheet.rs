//! The questions of a role with room to answer them on paper: what stands in a page where the
//! self-check cannot run, and what is printed.

use ::words::{Key, msg, say};
use roles::question::{Question, QuestionKind};
use roles::{Role, Vocabulary, questionnaire};
use yew::{Html, html};

use super::check_answers;

const EXPERIENCE: [Key; 3] = [msg::PaperEmployer::KEY, msg::PaperDates::KEY, msg::PaperHours::KEY];
const EDUCATION: [Key; 3] = [msg::PaperSchool::KEY, msg::PaperDegree::KEY, msg::PaperYear::KEY];
const COURSE: [Key; 3] = [msg::PaperSchool::KEY, msg::PaperCourse::KEY, msg::PaperYear::KEY];
const STATUS: [Key; 2] = [msg::PaperStatus::KEY, msg::PaperSince::KEY];

/// The worksheet of a role.
pub(crate) fn worksheet(role: &Role, words: &Vocabulary) -> Html {
    html! {
        <div class="worksheet">
            <p class="worksheet__lead">
                <span class="worksheet__script">{ say(msg::CheckNeedsScript) }{ " " }</span>
                { say(msg::CheckPaperRole) }
            </p>
            <ol>
                { for questionnaire(role, words).iter().map(|asked| html! {
                    <li data-about={about(&asked.fields, words)}>
                        <p><strong>{ &asked.legend }</strong></p>
                        if let Some(help) = &asked.help { <p class="hint">{ help }</p> }
                        { paper(&asked.fields, words) }
                    </li>
                }) }
            </ol>
        </div>
    }
}

/// What the answers to a question are about, in the words of the list of answers, one on a line.
/// When a visitor prints the page, the script puts their answers beside the questions.
fn about(fields: &[Question], words: &Vocabulary) -> String {
    let about = fields.iter().map(|field| match *field {
        Question::Months(quantity) => check_answers::about_time(quantity, words),
        Question::Degrees => check_answers::about_degrees(),
        Question::Have(term, level) => check_answers::about_thing(term, level, words),
        Question::Units(term, units) => check_answers::about_units(term, units, words),
    });
    about.collect::<Vec<_>>().join("\n")
}

/// Room for what shows it.
fn paper(fields: &[Question], words: &Vocabulary) -> Html {
    let rooms: &[Key] = match fields.first().map(|question| question.kind(words)) {
        Some(QuestionKind::Education | QuestionKind::College) => &EDUCATION,
        Some(QuestionKind::Course(..)) => &COURSE,
        Some(QuestionKind::Status(_)) => &STATUS,
        Some(QuestionKind::Experience(_) | QuestionKind::Holding(..)) | None => &EXPERIENCE,
    };
    html! {
        <ul class="paper" role="list">
            { for rooms.iter().map(|room| html! { <li>{ room.say() }</li> }) }
            <li>{ say(msg::PaperProof) }</li>
        </ul>
    }
}

//! A posting beside what was read from it. Everything pasted is text, and nothing of it markup.

use yew::{Callback, Classes, DragEvent, Html, InputEvent, classes, html};

use super::{Asked, Studio};
use crate::app::message::Message;
use crate::app::view::{Link, choice, input, press};
use crate::browser::drag::{choose_dropped, has_files};
use crate::message::{LineState, NewWord, Question, Read, ReadLine, ReadRole, Severity};

/// The field for a file.
const FILE: &str = "posting-file";
/// The message shown while a posting is read.
const READING: &str = "Reading …";

impl Studio {
    /// The whole screen.
    pub(crate) fn paste_view(&self, link: &Link) -> Html {
        let ask = |asked: fn(String) -> Asked| input(link, move |text| Message::Paste(asked(text)));
        let posting = &self.paste.posting;
        let file = link.callback(|_: InputEvent| Message::Paste(Asked::File(FILE)));
        html! {
            <section class="page" aria-labelledby="paste-title" ondragover={self.file_over(link)}
                ondragleave={link.callback(|_: DragEvent| Message::Paste(Asked::Over(false)))}
                ondrop={dropped(link)}>
                <h2 id="paste-title">{ "Paste a posting" }</h2>
                <p>{ "Copy the whole text of a posting, from Word, a PDF or a web page, and paste it here. \
                      You can also drop a file here. Nothing is sent anywhere: this page reads it." }</p>
                <label for="posting">{ "Text of the posting" }</label>
                <textarea id="posting" class={classes!("posting", self.paste.is_over.then_some("over"))} value={posting.text.clone()} oninput={ask(Asked::Text)} />
                <div class="fields">
                    <div class="field">
                        <label for="posting-name">{ "Where it comes from, as the role will say" }</label>
                        <input id="posting-name" value={posting.name.clone()} oninput={ask(Asked::Name)} />
                    </div>
                    <div class="field">
                        <label for={FILE}>{ "Or a file: Word (.docx), text, Markdown or HTML" }</label>
                        <input id={FILE} type="file" accept=".docx,.txt,.md,.html,.htm" oninput={file} />
                    </div>
                </div>
                { match &self.paste.read {
                    Some(Ok(read)) => self.reading(link, read),
                    _ if !self.paste.is_settled() => html! { <h3>{ READING }</h3> },
                    None => html! {},
                    Some(Err(why)) => html! { <p class="trouble">{ format!("This cannot be read as a posting: {why}.") }</p> },
                } }
            </section>
        }
    }

    /// Takes files that are dragged over the screen; text goes where it is dropped.
    fn file_over(&self, link: &Link) -> Callback<DragEvent> {
        let is_over = self.paste.is_over;
        link.batch_callback(move |event: DragEvent| {
            if !has_files(&event) {
                return None;
            }
            event.prevent_default();
            (!is_over).then_some(Message::Paste(Asked::Over(true)))
        })
    }

    fn reading(&self, link: &Link, read: &Read) -> Html {
        let is_settled = self.paste.is_settled();
        html! {
            <>
                <h3 id="read-title">{ if is_settled { "What was read" } else { READING } }</h3>
                <p class="legend">
                    <span class="sure">{ "understood" }</span>
                    <span class="assumed">{ "likely: see the questions" }</span>
                    <span class="uncovered">{ "not understood: stays in its own words" }</span>
                </p>
                <table class="lines">
                    <thead><tr><th scope="col">{ "The posting" }</th><th scope="col">{ "Read as" }</th></tr></thead>
                    <tbody>{ for read.lines.iter().map(line) }</tbody>
                </table>
                { for read.roles.iter().enumerate().map(|(class, role)| self.role(link, class, role)) }
                { self.words(link, &read.words) }
                { self.settings(link, read) }
                { problems(read) }
                <p><button type="button" class="main" id="add" disabled={read.files.is_empty() || !is_settled}
                    onclick={press(link, Message::Paste(Asked::Add))}>{ "Add to the site" }</button></p>
            </>
        }
    }

    fn role(&self, link: &Link, class: usize, role: &ReadRole) -> Html {
        html! {
            <>
                <h3>{ format!("Role: {}", role.title) }</h3>
                <p class="aside">{ role.path.clone() }</p>
                if role.is_there {
                    <p class="trouble">{ "The site has a role of this name, which is not changed. To add \
                        this one, change the title in the posting." }</p>
                }
                if !role.ways.is_empty() {
                    <h4>{ "Ways to meet the minimum" }</h4>
                    <ol>{ for role.ways.iter().map(|way| html! { <li>{ way.clone() }</li> }) }</ol>
                }
                { for role.questions.iter().enumerate().map(|(number, question)| {
                    self.question(link, (class, number), question)
                }) }
            </>
        }
    }

    fn question(&self, link: &Link, (class, number): (usize, usize), question: &Question) -> Html {
        let answers = &self.paste.posting.answers;
        let chosen =
            answers.iter().find(|(c, q, _)| (*c, *q) == (class, number)).map(|(_, _, a)| *a);
        let answer = |answer: Option<usize>, words: String| {
            let name = format!("question-{class}-{number}");
            let asked = Message::Paste(Asked::Answer(class, number, answer));
            let changed = link.callback(move |_: InputEvent| asked.clone());
            html! {
                <label class="answer">
                    <input type="radio" {name} checked={chosen == answer} oninput={changed} />
                    { words }
                </label>
            }
        };
        html! {
            <fieldset class="question">
                <legend>{ format!("Line {}: {}", question.line + 1, question.text) }</legend>
                { for question.answers.iter().enumerate().map(|(n, words)| answer(Some(n), words.clone())) }
                { answer(None, "Leave it open: the role says what was assumed".into()) }
            </fieldset>
        }
    }

    fn words(&self, link: &Link, words: &[NewWord]) -> Html {
        let same = &self.paste.posting.same;
        let there =
            same.iter().map(|(new, there)| (new.clone(), format!("{new} is the same as {there}")));
        let there: Vec<_> = there.collect();
        if words.is_empty() && there.is_empty() {
            return html! {};
        }
        let word = |word: &NewWord| {
            let id = word.id.clone();
            html! {
                <li>
                    { format!("{}: {} ", word.table, word.title) }
                    { for word.near.iter().map(|near| {
                        let asked = Message::Paste(Asked::Same(id.clone(), near.clone()));
                        html! { <button type="button" onclick={press(link, asked)}>{ format!("Same as {near}") }</button> }
                    }) }
                </li>
            }
        };
        html! {
            <>
                <h3>{ "New words for the vocabulary" }</h3>
                <ul class="words">
                    { for words.iter().map(word) }
                    { for there.into_iter().map(|(id, words)| {
                        let asked = Message::Paste(Asked::Same(id, String::new()));
                        html! { <li>{ words }{ " " }<button type="button" onclick={press(link, asked)}>{ "No, it is new" }</button></li> }
                    }) }
                </ul>
            </>
        }
    }

    fn settings(&self, link: &Link, read: &Read) -> Html {
        let posting = &self.paste.posting;
        let ask = |asked: fn(String) -> Asked| input(link, move |text| Message::Paste(asked(text)));
        let same = |name: &String| (name.clone(), name.clone());
        let employers: Vec<_> = read.employers.iter().map(same).collect();
        let or_none = |list: &[String]| {
            let none = std::iter::once((String::new(), "none".to_string()));
            none.chain(list.iter().map(same)).collect::<Vec<_>>()
        };
        let draft = link.callback(|event: InputEvent| {
            Message::Paste(Asked::Draft(crate::browser::is_ticked(&event)))
        });
        html! {
            <>
                <h3>{ "What no posting says" }</h3>
                <div class="fields">
                    { choice(("employer", "Employer"), &employers, &posting.employer, ask(Asked::Employer)) }
                    { choice(("domain", "Domain"), &or_none(&read.domains), &posting.domain, ask(Asked::Domain)) }
                    { choice(("level", "Level"), &or_none(&read.levels), &posting.level, ask(Asked::Level)) }
                </div>
                <label class="answer">
                    <input id="draft" type="checkbox" checked={posting.draft} oninput={draft} />
                    { "A draft: not published yet" }
                </label>
            </>
        }
    }
}

/// A file that was dropped is read as if it had been chosen.
fn dropped(link: &Link) -> Callback<DragEvent> {
    link.batch_callback(|event: DragEvent| {
        if !choose_dropped(&event, FILE) {
            return None;
        }
        event.prevent_default();
        Some(Message::Paste(Asked::File(FILE)))
    })
}

/// A line and what it was read as.
fn line(line: &ReadLine) -> Html {
    let class = match line.state {
        LineState::Sure => "sure",
        LineState::Assumed => "assumed",
        LineState::Uncovered => "uncovered",
        LineState::Plain => "plain",
    };
    let piece = |(text, facts): &(String, Vec<usize>)| {
        if facts.is_empty() {
            return html! { { text.clone() } };
        }
        let words = facts.iter().filter_map(|fact| line.facts.get(*fact));
        let title = words.cloned().collect::<Vec<_>>().join("; ");
        // What is under the pointer shows what belongs to it, by these classes.
        let class: Classes = facts.iter().map(|fact| format!("fact-{fact}")).collect();
        html! { <mark {class} {title}>{ text.clone() }</mark> }
    };
    let nothing = if line.is_heading { "heading" } else { line.section.as_str() };
    html! {
        <tr {class}>
            <td>{ for line.pieces.iter().map(piece) }</td>
            <td>
                if line.state == LineState::Uncovered && line.facts.is_empty() { <b>{ "not understood " }</b> }
                if line.facts.is_empty() {
                    <span class="aside">{ nothing.to_owned() }</span>
                } else {
                    <ul>{ for line.facts.iter().map(|fact| html! { <li>{ fact.clone() }</li> }) }</ul>
                }
            </td>
        </tr>
    }
}

/// What the checker says of the files.
fn problems(read: &Read) -> Html {
    let errors = read.problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    let words = match errors {
        0 => "The checker finds no error in what comes of it.".to_string(),
        1 => "The checker finds 1 error in what comes of it:".to_string(),
        _ => format!("The checker finds {errors} errors in what comes of it:"),
    };
    let errors = read.problems.iter().filter(|problem| problem.severity == Severity::Error);
    html! {
        <>
            <p id="verdict">{ words }</p>
            <ul class="problems">{ for errors.map(|problem| html! {
                <li class="bad"><p>{ problem.message.clone() }</p><p class="aside">{ problem.help.clone() }</p></li>
            }) }</ul>
        </>
    }
}

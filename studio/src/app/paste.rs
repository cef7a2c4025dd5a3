//! A posting that is pasted, what was read from it, and what its reader decides.
//!
//! Deliberately no reading: the engine reads the whole posting again after each decision.

mod view;

use yew::Context;

use super::Studio;
use super::edits::Edit;
use super::files::give_keyboard;
use super::message::{Message, Screen};
use crate::browser::engine::{Ended, ask, document};
use crate::browser::files;
use crate::message::{Answer, FileText, Posting, Read, Request};

/// The longest posting in bytes; a longer text would take too long to read.
const MOST: usize = 256 << 10;
/// And a larger file, with its pictures, in bytes.
const LARGEST: u32 = 16 << 20;

/// The posting and its reading.
#[derive(Debug, Default)]
pub(crate) struct Paste {
    posting: Posting,
    read: Option<Result<Read, String>>,
    /// Whether the engine reads, and whether there is something new to read after that.
    is_reading: bool,
    is_new: bool,
    /// Whether a file is dragged over the screen.
    is_over: bool,
}

impl Paste {
    /// Whether the reading shown is up to date and nothing newer is being read.
    fn is_settled(&self) -> bool {
        !self.is_reading
    }

    /// The engine has ended. If it did so over a posting, that one is not read again by itself.
    pub(crate) fn ended(&mut self) {
        self.is_new = false;
        if std::mem::take(&mut self.is_reading) {
            let why = "the program ended over it. Paste a part of it; nothing else is lost";
            self.read = Some(Err(why.into()));
        }
    }
}

/// Something about a posting.
#[derive(Debug, Clone)]
pub(crate) enum Asked {
    /// Its text.
    Text(String),
    /// Where it comes from.
    Name(String),
    /// A file was chosen in a field.
    File(&'static str),
    /// A file is dragged over the screen, or no more.
    Over(bool),
    /// The file that was chosen.
    Chosen(String, String),
    /// What was read, or why nothing was.
    Read(Box<Result<Read, String>>),
    /// An answer to a question: class, question, answer; none to leave it open.
    Answer(usize, usize, Option<usize>),
    /// A new word is the same as one of the vocabulary; empty when it is new.
    Same(String, String),
    /// The employer, the domain, the level.
    Employer(String),
    /// The domain.
    Domain(String),
    /// The level.
    Level(String),
    /// Whether the roles are drafts.
    Draft(bool),
    /// The files are to be added to the site.
    Add,
    /// Texts that the files had before, to add them.
    Added(Vec<(FileText, Option<String>)>),
}

impl Studio {
    /// Does what a message about a posting says.
    pub(crate) fn on_paste(&mut self, ctx: &Context<Self>, asked: Asked) {
        let posting = &mut self.paste.posting;
        match asked {
            Asked::Text(text) => {
                (posting.answers, posting.same) = Default::default();
                posting.text = text;
            }
            Asked::Name(name) => posting.name = name,
            Asked::Employer(name) => posting.employer = name,
            Asked::Domain(name) => posting.domain = name,
            Asked::Level(name) => posting.level = name,
            Asked::Draft(draft) => posting.draft = draft,
            Asked::Answer(class, question, answer) => {
                posting.answers.retain(|(c, q, _)| (*c, *q) != (class, question));
                posting.answers.extend(answer.map(|answer| (class, question, answer)));
            }
            Asked::Same(new, there) => {
                posting.same.retain(|(id, _)| *id != new);
                if !there.is_empty() {
                    posting.same.push((new, there));
                }
            }
            Asked::Over(is_over) => {
                self.paste.is_over = is_over;
                return;
            }
            Asked::File(field) => return self.choose_posting(ctx, field),
            Asked::Chosen(name, text) => {
                *posting = Posting { name, text, ..std::mem::take(posting) };
                (posting.answers, posting.same) = Default::default();
            }
            Asked::Read(read) => return self.was_read(ctx, *read),
            Asked::Add => return self.fetch_before_adding(ctx),
            Asked::Added(files) => return self.add(ctx, files),
        }
        self.read(ctx);
    }

    fn choose_posting(&mut self, ctx: &Context<Self>, field: &'static str) {
        self.paste.is_over = false;
        self.trouble.clear();
        ctx.link().send_future(chosen(field));
    }

    /// Has the posting read, now or when the last reading is there.
    fn read(&mut self, ctx: &Context<Self>) {
        if self.paste.is_reading {
            self.paste.is_new = true;
            return;
        }
        if self.paste.posting.text.trim().is_empty() {
            self.paste.read = None;
            return;
        }
        if self.paste.posting.text.len() > MOST {
            let most = MOST >> 10;
            self.paste.read =
                Some(Err(format!("it is longer than {most} KB: paste only the posting")));
            return;
        }
        self.paste.is_reading = true;
        let request = Request::Read(self.paste.posting.clone());
        ctx.link().send_future(async move {
            let read = match ask(&request).await {
                Ok(Answer::Read(read)) => Ok(*read),
                Ok(Answer::Refused(why)) => Err(why),
                Ok(_) => return Message::Ended(Ended::strange()),
                Err(ended) => return Message::Ended(ended),
            };
            Message::Paste(Asked::Read(Box::new(read)))
        });
    }

    fn was_read(&mut self, ctx: &Context<Self>, read: Result<Read, String>) {
        self.paste.is_reading = false;
        self.say(match &read {
            Ok(read) => {
                let open = read.roles.iter().map(|role| role.questions.len()).sum::<usize>();
                let open = open.saturating_sub(self.paste.posting.answers.len());
                format!("The posting was read. Open questions: {open}.")
            }
            Err(why) => format!("This was not read as a posting: {why}."),
        });
        self.paste.read = Some(read);
        if std::mem::take(&mut self.paste.is_new) {
            self.read(ctx);
        }
    }

    /// The texts that the files have now: what is added can be undone.
    fn fetch_before_adding(&self, ctx: &Context<Self>) {
        let Some(Ok(read)) = &self.paste.read else { return };
        let files = read.files.clone();
        ctx.link().send_future(async move {
            let mut with = Vec::new();
            for file in files {
                match ask(&Request::Text(file.path.clone())).await {
                    Ok(Answer::Text(text)) => with.push((file, Some(text))),
                    Ok(_) => with.push((file, None)),
                    Err(ended) => return Message::Ended(ended),
                }
            }
            Message::Paste(Asked::Added(with))
        });
    }

    fn add(&mut self, ctx: &Context<Self>, files: Vec<(FileText, Option<String>)>) {
        let first = files.first().map(|(file, _)| (file.path.clone(), file.text.clone()));
        let count = files.len();
        for (file, before) in files {
            let known = self.edits.get(&file.path).map(|edit| (edit.base.clone(), edit.is_stale));
            let (base, is_stale) = known.unwrap_or((before, false));
            self.write_over(ctx, &file.path, Edit { base, text: Some(file.text), is_stale });
        }
        self.paste = Paste::default();
        self.screen = Screen::Edit;
        give_keyboard();
        if let Some((path, text)) = first {
            ctx.link().send_message(Message::Opened(path, text, None));
        }
        self.say(match count {
            1 => "The role was added to the site. It is not saved yet.".into(),
            _ => format!("{count} files were added to the site. They are not saved yet."),
        });
    }
}

/// The text of a file that was chosen.
async fn chosen(field: &'static str) -> Message {
    let file = match files::chosen(field).await {
        Ok(files) => files.into_iter().next(),
        Err(why) => return Message::Trouble(format!("The file cannot be read: {why}")),
    };
    let Some((name, bytes)) = file else { return Message::Said("No file was chosen.".into()) };
    if bytes.length() > LARGEST {
        return Message::Trouble(format!("{name} is larger than 16 MB: paste only the posting."));
    }
    match document(bytes).await {
        Ok(Answer::Text(text)) if text.trim().is_empty() => {
            Message::Trouble(format!("There is no text in {name}."))
        }
        Ok(Answer::Text(text)) => Message::Paste(Asked::Chosen(name, text)),
        Ok(Answer::Refused(why)) => Message::Trouble(format!("{name} cannot be read: {why}.")),
        Ok(_) => Message::Ended(Ended::strange()),
        Err(ended) => Message::Ended(ended),
    }
}

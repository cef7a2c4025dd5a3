//! Which part of a posting each line stands in: duties, qualifications, notes
//! to them, terms, how to apply. By headings first ([`lexicon`]); where they
//! are lost, by what the lines look like ([`crate::lost`]).

mod heading;
pub(crate) mod lexicon;

pub(crate) use heading::opens_route;

use crate::text::line::{Block, Line};
use crate::text::part::within;
use crate::text::pattern::has;
use crate::text::word::Words;

/// A part of a posting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Section {
    /// Before any heading, or under one that is not known.
    #[default]
    Other,
    /// Facts as `key: value`.
    Details,
    /// What the work is.
    Duties,
    /// What is required.
    Qualifications,
    /// Notes to what is required.
    Notes,
    /// Required for some positions only.
    Selective,
    /// What is preferred.
    Preferred,
    /// Knowledge, skills, abilities.
    Knowledge,
    /// Conditions of the work and of being hired.
    Conditions,
    /// How to apply, and until when.
    Apply,
    /// Tests and interviews.
    Selection,
    /// Pay, hours, benefits.
    Terms,
    /// The employer and the team.
    About,
    /// Questions that the form for applicants asks.
    Questionnaire,
    /// Notes to the editor of the file.
    Comment,
}

/// Where a line stands, and how it is headed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Place {
    pub(crate) section: Section,
    pub(crate) heading: bool,
}

/// The place of every line. `titles` are headings that open a class, not a section.
pub(crate) fn places(lines: &[Line], titles: &[String]) -> Vec<Place> {
    let mut state = State { section: Section::Other, found: false, level: 0, titles };
    lines.iter().map(|line| state.place(line)).collect()
}

struct State<'a> {
    section: Section,
    /// Whether a marked heading has opened the qualification part.
    found: bool,
    level: u8,
    titles: &'a [String],
}

impl State<'_> {
    fn place(&mut self, line: &Line) -> Place {
        if self.section == Section::Questionnaire {
            return self.here(false);
        }
        match line.block {
            Block::Comment => return Place { section: Section::Comment, ..Place::default() },
            Block::FrontMatter => return self.front_matter(line),
            _ => {}
        }
        let words = Words::of(&line.text);
        if heading::opens_questionnaire(line, &words) {
            self.section = Section::Questionnaire;
            return self.here(false);
        }
        match heading::strength(line, &words) {
            heading::Strength::None => self.run_in(line),
            strength => self.headed(line, &words, strength),
        }
    }

    fn here(&self, heading: bool) -> Place {
        Place { section: self.section, heading }
    }

    fn front_matter(&mut self, line: &Line) -> Place {
        if line.indent == 0 {
            let key = line.text.split(':').next().unwrap_or_default();
            let empty = line.text.trim_end().ends_with(':');
            let found = lexicon::of_heading(&Words::of(key)).filter(|_| empty);
            self.section = found.unwrap_or(Section::Details);
        }
        let place = self.here(false);
        if line.indent == 0 && place.section == Section::Details {
            self.section = Section::Details;
        }
        place
    }

    fn headed(&mut self, line: &Line, words: &Words<'_>, strength: heading::Strength) -> Place {
        let level = line.heading.unwrap_or(6);
        if has(words, "^ note|notes|notice $") {
            if matches!(self.section, Section::Qualifications | Section::Notes) {
                self.section = Section::Notes;
            }
            return self.here(true);
        }
        let inside = matches!(self.section, Section::Qualifications | Section::Notes);
        if inside && (self.opens_class(line) || heading::opens_route(words)) {
            self.section = Section::Qualifications;
            return self.here(true);
        }
        let strong = strength == heading::Strength::Strong;
        let found = if strong { lexicon::of_heading(words) } else { lexicon::of_whole_line(words) };
        let opening = || lexicon::of_opening(words).filter(|_| line.text.ends_with(':'));
        let found = found.or_else(opening);
        match found {
            Some(section) => {
                self.found |= section == Section::Qualifications && strong;
                self.open(section, level);
            }
            None if !strong => return self.here(false),
            None if words.len() == 0 => self.open(Section::Notes, level),
            None if line.heading.is_some() && level > self.level => {}
            None => self.open(Section::Other, level),
        }
        self.here(true)
    }

    fn open(&mut self, section: Section, level: u8) {
        self.section = section;
        self.level = level;
    }

    fn opens_class(&self, line: &Line) -> bool {
        let text = line.text.trim_end_matches(':');
        let everyone = Words::of(text);
        self.titles.iter().any(|title| title.eq_ignore_ascii_case(text))
            || has(&everyone, "^ all|both|each ?class levels|classes|level|class $")
    }

    /// A heading before text on the same line.
    fn run_in(&mut self, line: &Line) -> Place {
        let Some(colon) = line.text.find(':').filter(|at| *at < 70) else {
            return self.here(false);
        };
        let label = Words::of(within(&line.text, ..colon));
        let rest = within(&line.text, colon + 1..).trim_start();
        let Some(section) = lexicon::of_whole_line(&label) else { return self.here(false) };
        let inside = self.section == Section::Qualifications;
        if section == Section::Details {
            return Place { section, heading: false };
        }
        let again = self.found && section == Section::Qualifications;
        if !(again || inside && section == Section::Knowledge) {
            self.section = section;
        }
        self.here(rest.is_empty())
    }
}

//! A form as names of fields with what is in them, and a form made of answers.

use roles::Vocabulary;
use roles::profile::{MonthRange, Profile};
use roles::requirement::Months;
use roles::words;

use super::amount;
use super::{CollegeUnit, DegreeEntry, Field, Form, JobEntry, JobPart, TICKED};

/// The names of fields with what is in them.
pub(crate) type Fields = Vec<(String, String)>;

impl Form {
    /// The fields as if a visitor had put these answers in.
    pub(crate) fn of(profile: &Profile) -> Self {
        let mut form = Self { chosen: profile.clone(), ..Self::default() };
        for (quantity, range) in profile.quantities() {
            form.totals.push((quantity, written(range)));
            form.chosen.set_months(quantity, None);
        }
        form.by_totals = !form.totals.is_empty();
        let degrees = std::mem::take(&mut form.chosen.degrees).into_iter();
        let degrees = degrees.map(|held| DegreeEntry {
            level: Some(held.level),
            field: held.field,
            related: held.related,
        });
        form.degrees = degrees.collect();
        form
    }

    /// Every field that has something in it.
    pub(crate) fn fields(&self, vocabulary: &Vocabulary) -> Fields {
        let mut all: Vec<(Field, &str)> = Vec::new();
        let ticked = |field, yes: bool| yes.then_some((field, TICKED));
        all.extend(self.interests.iter().map(|n| (Field::Interest(*n), TICKED)));
        all.extend(self.roles.iter().map(|n| (Field::Role(*n), TICKED)));
        for (term, level, answer) in self.chosen.answers() {
            all.push((Field::Have(term, level), answer.word()));
        }
        for (term, units, answer) in self.chosen.units_answers() {
            all.push((Field::Units(term, units), answer.word()));
        }
        for (n, degree) in self.degrees.iter().enumerate() {
            all.extend(degree.level.map(|level| (Field::Level(n), level.word())));
            let field = degree.field.map(|field| vocabulary.field(field).id.as_str());
            all.extend(field.map(|field| (Field::Study(n), field)));
            all.extend(ticked(Field::Related(n), degree.related));
        }
        all.extend(ticked(Field::Complete, self.chosen.degrees_complete));
        if self.college_unit != CollegeUnit::default() {
            all.push((Field::CollegeUnit, self.college_unit.word()));
        }
        all.extend(self.totals.iter().map(|(own, text)| (Field::Total(*own), text.as_str())));
        all.extend(ticked(Field::Totals, self.by_totals));
        for (n, job) in self.jobs.iter().enumerate() {
            all.extend(fields_of(n, job));
        }
        all.extend(ticked(Field::JobsComplete, self.jobs_complete));
        all.push((Field::Week, &self.week));
        all.extend(self.homes.iter().map(|(place, answer)| (Field::Home(*place), answer.word())));
        let all = all.into_iter().filter(|(_, value)| !value.is_empty());
        all.map(|(field, value)| (field.name(vocabulary), value.to_owned())).collect()
    }
}

fn fields_of(n: usize, job: &JobEntry) -> Vec<(Field, &str)> {
    let parts = JobPart::ALL.into_iter().map(|part| (Field::Job(n, part), job.part(part)));
    let shares = job.kinds.iter().map(|(own, share)| (Field::Share(n, *own), share.as_str()));
    parts.chain(shares).collect()
}

/// What has changed from some fields to others: nothing is in those that have gone.
pub(crate) fn changes(before: &Fields, after: &Fields) -> Fields {
    let gone = before.iter().filter(|(name, _)| after.iter().all(|(other, _)| other != name));
    let gone = gone.map(|(name, _)| (name.clone(), String::new()));
    let new = after.iter().filter(|one| !before.contains(one)).cloned();
    gone.chain(new).collect()
}

/// A time as the field takes it.
fn written(range: MonthRange) -> String {
    let low = short(range.low());
    match range.high() {
        _ if range.is_exact() => low,
        None => [&low, "+"].concat(),
        Some(high) => [&low, " - ", &short(high)].concat(),
    }
}

/// As the language says it, where that is understood again.
fn short(months: Months) -> String {
    let said = words::months(months);
    if amount::time(&said) == Ok(Some(MonthRange::exactly(months))) {
        return said;
    }
    match (months / 12, months % 12) {
        (years, 0) => [&years.to_string(), "y"].concat(),
        (0, months) => [&months.to_string(), "m"].concat(),
        (years, months) => [&years.to_string(), "y ", &months.to_string(), "m"].concat(),
    }
}

//! What becomes of the self-check when a button was pressed.

use ::words::{msg, say};
use roles::StepKind;

use super::{Check, CheckProps, Effect, PAGE, RESULT_ID};
use crate::components::check_keeping::LINK_ID;
use crate::components::check_step::TITLE_ID;
use crate::components::finder::Focus;
use crate::form::{Field, Form};

impl Check {
    /// Does what a button says: `next`, `go.2`, `drop-job.0`.
    pub(super) fn pressed(&mut self, what: &str, props: &CheckProps) {
        let (does, of) = what.split_once('.').unwrap_or((what, ""));
        let n: usize = of.parse().unwrap_or_default();
        match does {
            "next" => self.next(props),
            "back" => self.go(self.at.saturating_sub(1)),
            "skip" => self.go(self.at + 1),
            "go" => self.go(n),
            "result" => self.go(self.steps.len()),
            "fix" => self.fix(of, props),
            "answer" => self.answer(n, props),
            "fold" => self.unfolded = (self.unfolded != Some(n)).then_some(n),
            "more" => self.drawn += PAGE,
            "add-job" | "drop-job" | "add-degree" | "drop-degree" => self.resize(does, n, props),
            "clear" => self.clear(props),
            "begin" | "adopt" => self.settle_link(does == "adopt", props),
            "link" => self.make_link(props),
            "share" => props.around.emit(Effect::Share(self.address_with_answers(props))),
            "save" => self.save(props),
            "again" => self.try_again(),
            "print" => props.around.emit(Effect::Print),
            _ => {}
        }
    }

    fn go(&mut self, n: usize) {
        self.at = n.min(self.steps.len() - 1);
        self.filter.clear();
        let result = self.step().is_some_and(|step| step.kind == StepKind::Result);
        if result {
            // The result page lists everything that it leaves out.
            self.told = None;
        }
        self.focus = Some(Focus::on(if result { RESULT_ID } else { TITLE_ID }));
    }

    /// To the next step, unless something in this one cannot be read: that is said first.
    fn next(&mut self, props: &CheckProps) {
        let words = props.book.catalog().vocabulary();
        let kind = self.step().map(|step| step.kind);
        let wrong = self
            .problems
            .iter()
            .find(|problem| !problem.is_note && Some(problem.field.step(words)) == kind);
        match wrong.map(|problem| problem.field.name(words)) {
            Some(name) => {
                self.told = None;
                self.focus = Some(Focus::on(&name));
            }
            None => {
                self.done.extend(kind.filter(|kind| !self.done.contains(kind)));
                self.go(self.at + 1);
            }
        }
    }

    /// To a field that has to be corrected.
    fn fix(&mut self, name: &str, props: &CheckProps) {
        let words = props.book.catalog().vocabulary();
        let step = Field::parse(name, words).map(|field| field.step(words));
        let found = self.steps.iter().position(|own| Some(own.kind) == step);
        self.at = found.unwrap_or(self.at);
        self.focus = Some(Focus::on(name));
    }

    /// To the first step that a role still asks something in.
    fn answer(&mut self, n: usize, props: &CheckProps) {
        let assessment = self.distances.assessment(n, &props.book, &self.profile);
        let Some(assessment) = assessment else { return };
        let words = props.book.catalog().vocabulary();
        let missing = roles::missing(&assessment, words, &self.profile);
        let open = missing.iter().find(|one| one.is_open);
        let line =
            open.map(|one| &assessment.role.requirements.all()[usize::from(one.requirement)]);
        let asks = line.and_then(|line| roles::profile_steps::step_of_line(line, words));
        let found = self.steps.iter().position(|own| Some(own.kind) == asks);
        self.go(found.unwrap_or(0));
    }

    fn resize(&mut self, does: &str, n: usize, props: &CheckProps) {
        match does {
            "add-job" => self.form.add_job(),
            "drop-job" => self.form.drop_job(n),
            "add-degree" => self.form.add_degree(),
            _ => self.form.drop_degree(n),
        }
        let words = props.book.catalog().vocabulary();
        let first = match does {
            "add-job" => Field::Job(self.form.jobs().len() - 1, crate::form::JobPart::Title),
            _ => Field::Level(self.form.degrees().len() - 1),
        };
        self.focus = Some(match does {
            "add-job" | "add-degree" => Focus::on(&first.name(words)),
            _ => Focus::on(TITLE_ID),
        });
        self.answered(props);
    }

    /// Clears everything, also what was stored.
    fn clear(&mut self, props: &CheckProps) {
        self.form = Form::default();
        self.foreign = None;
        self.notes = vec![say(msg::KeepingCleared)];
        self.keeps = false;
        self.done.clear();
        self.told = Some(Vec::new());
        self.at = 0;
        self.read(props);
        self.shared.clear();
        props.around.emit(Effect::Forget);
        self.focus = Some(Focus::on(TITLE_ID));
    }

    fn make_link(&mut self, props: &CheckProps) {
        let link = self.address_with_answers(props);
        props.around.emit(Effect::Copy(link.clone()));
        self.link = Some(link.into());
        self.focus = Some(Focus { id: LINK_ID.into(), selection: Some((0, u32::MAX)) });
    }
}

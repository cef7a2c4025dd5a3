//! One ladder file: its rungs, the steps between them, and what each step rests on.

use roles::id::{LadderId, RoleId};
use roles::ladder::{Confidence, Evidence, LadderHead, Step};
use roles::{Ladder, Role, Route};

use crate::content::Prose;
use crate::diagnostic::Diagnostic;
use crate::draft::ladder::{EvidenceDraft, RungDraft, StepDraft};
use crate::draft::{FileDraft, LadderExtra, PageDraft, Spanned};
use crate::problem::problems;

use super::Context;
use super::findings::{Findings, Thing, each, text};
use super::{head, published, zola};

mod errors;
mod problems;
mod rules;
mod step_problems;
mod words;

use problems::EMPTY_LADDER;
use rules::Rule;
pub(super) use rules::Rules;

problems! {
    below: [problems::ALL];
}

/// A ladder file.
pub(super) type LadderFile = FileDraft<PageDraft<LadderExtra>>;

/// The ladder that a file describes; none when it makes no sense.
pub(super) fn check(
    id: &LadderId,
    file: &LadderFile,
    (context, rules): (&Context<'_>, &Rules<'_>),
) -> (Option<(Ladder, Prose)>, Vec<Diagnostic>) {
    let mut found = Findings::new(&file.path, context.left_out);
    let ladder = ladder(id, file, (context, rules), &mut found);
    (ladder, found.into_list())
}

fn ladder(
    id: &LadderId,
    file: &LadderFile,
    (context, rules): (&Context<'_>, &Rules<'_>),
    found: &mut Findings<'_>,
) -> Option<(Ladder, Prose)> {
    let thing = Thing::top(format!("ladder `{id}`"), file.fence.clone());
    let head = head::check(&thing, &file.front, found);
    zola::ladder(&file.front, found);
    zola::unlisted(&file.front.taxonomies, found);
    let table = found.required(&thing, &file.front.extra, "[extra]")?;
    let (thing, extra) = (thing.under(table), table.get_ref());
    let rungs = rungs(&thing, extra, context, found);
    let (drafts, steps) = steps(extra, (context, rules), found);
    let said = errors::Said { rungs: each(&extra.rung), steps: &drafts };
    let slug = published::slug(file, id.as_str());
    let prose = head.prose(file, Route::Ladder(slug.clone()));
    let head = LadderHead {
        id: id.clone(),
        slug,
        title: head.title,
        description: head.description,
        weight: head.weight,
    };
    let Some(rungs) = rungs else {
        // A rung that is no role has been reported; what else is wrong still shows,
        // except that steps seem to leave from nowhere.
        let named = named_rungs(extra);
        let errors = Ladder::new(head, named, steps.clone()).err().unwrap_or_default();
        said.report(&errors, &steps, found);
        return None;
    };
    let all_known = steps.len() == each(&extra.step).len();
    let ladder = Ladder::new(head, rungs, steps.clone());
    let ladder = ladder.map_err(|errors| said.report(&errors, &steps, found));
    ladder.ok().filter(|_| all_known).map(|ladder| (ladder, prose))
}

/// Reports the steps of a ladder that the descriptions of their roles speak against.
pub(super) fn step_problems<'r>(
    ladder: &Ladder,
    file: &LadderFile,
    context: &Context<'_>,
    role: impl Fn(&RoleId) -> Option<&'r Role>,
) -> Vec<Diagnostic> {
    let mut found = Findings::new(&file.path, context.left_out);
    let drafts = file.front.extra.as_ref().map_or(&[][..], |extra| each(&extra.get_ref().step));
    for (step, draft) in ladder.steps().iter().zip(drafts) {
        let ends = role(&step.from).zip(role(&step.to));
        step_problems::report(step, draft, ends, &mut found);
    }
    found.into_list()
}

/// The steps that make sense, each with its draft.
fn steps<'d>(
    extra: &'d LadderExtra,
    (context, rules): (&Context<'_>, &Rules<'_>),
    found: &mut Findings<'_>,
) -> (Vec<&'d Spanned<StepDraft>>, Vec<Step>) {
    let drafts = each(&extra.step).iter();
    drafts.filter_map(|draft| Some((draft, step(draft, (context, rules), found)?))).unzip()
}

/// The rungs, when all of them are roles.
fn rungs(
    thing: &Thing,
    extra: &LadderExtra,
    context: &Context<'_>,
    found: &mut Findings<'_>,
) -> Option<Vec<RoleId>> {
    let drafts = each(&extra.rung);
    if drafts.is_empty() && !found.is_left_out(thing, "rung") {
        let message = format!("{} has no rungs", thing.name);
        let help =
            "add `[[extra.rung]]` with `role = \"...\"`, from the lowest rung to the highest";
        found.add(EMPTY_LADDER.at(found.place(thing), message).help(help));
    }
    let rungs = drafts.iter().map(|draft| rung(draft, context, found));
    let rungs: Vec<_> = rungs.collect();
    rungs.into_iter().collect::<Option<_>>().filter(|rungs: &Vec<_>| !rungs.is_empty())
}

fn rung(
    draft: &Spanned<RungDraft>,
    context: &Context<'_>,
    found: &mut Findings<'_>,
) -> Option<RoleId> {
    let thing = Thing::table("this rung", draft);
    let name = found.required(&thing, &draft.get_ref().role, "role = \"data-engineer\"")?;
    context.roles.resolve(name, found)
}

/// The rungs as they are named, whether there are such roles or not.
fn named_rungs(extra: &LadderExtra) -> Vec<RoleId> {
    let names = each(&extra.rung).iter().filter_map(|rung| rung.get_ref().role.as_ref());
    names.filter_map(|name| RoleId::new(name.get_ref()).ok()).collect()
}

fn step(
    draft: &Spanned<StepDraft>,
    (context, rules): (&Context<'_>, &Rules<'_>),
    found: &mut Findings<'_>,
) -> Option<Step> {
    let said = draft.get_ref();
    let thing = Thing::table(words::step_name(said), draft);
    let from = found.required(&thing, &said.from, "from = \"data-engineer\"");
    let to = found.required(&thing, &said.to, "to = \"data-engineering-manager\"");
    let kind = found.required(&thing, &said.kind, "kind = \"step-up\"");
    let rule = rules.between(said);
    let confidence = match rule {
        Rule::Found(_) | Rule::Unknown => said.confidence.as_ref(),
        Rule::None => found.required(&thing, &said.confidence, "confidence = \"inferred\""),
    };
    let drafts = each(&said.evidence);
    let evidence = drafts.iter().map(|draft| evidence(draft, context, found));
    let evidence: Vec<_> = evidence.collect();
    if drafts.is_empty() && found.is_left_out(&thing, "evidence") {
        return None;
    }
    let end = |name: &Spanned<String>| RoleId::new(name.get_ref()).ok();
    let ends = from.and_then(end).zip(to.and_then(end));
    if ends.is_none() && from.is_some() && to.is_some() {
        // The name of no role can be a rung: the constructor could not say so.
        let names = [from, to].into_iter().flatten();
        names.for_each(|name| drop(context.roles.resolve(name, found)));
    }
    let (from, to) = ends?;
    Some(Step {
        from,
        to,
        kind: words::kind(*kind?.get_ref()),
        confidence: match rule {
            Rule::Found(_) => Confidence::Rule,
            Rule::None | Rule::Unknown => words::confidence(*confidence?.get_ref()),
        },
        evidence: rule.with(evidence.into_iter().collect::<Option<_>>()?),
    })
}

fn evidence(
    draft: &Spanned<EvidenceDraft>,
    context: &Context<'_>,
    found: &mut Findings<'_>,
) -> Option<Evidence> {
    let said = draft.get_ref();
    let thing = Thing::table("this evidence", draft);
    let kind = found.required(&thing, &said.kind, "kind = \"duties\"");
    let name = found.required(&thing, &said.role, "role = \"data-engineer\"");
    let role = name.and_then(|name| context.roles.resolve(name, found));
    let note = found.words(&thing, &said.note, "note = \"What it says, in plain words\"");
    if let (Some(line), Some(role)) = (&said.line, &role) {
        words::source_line(line, role, context, found);
    }
    Some(Evidence {
        kind: words::evidence(*kind?.get_ref()),
        role: role?,
        line: text(&said.line),
        note: note?,
    })
}

//! The self-check: what a visitor has, in a few steps, and what it comes to.
//!
//! Deliberately knows no address, no storage and no document: it is told what was there
//! before, and says what is to be done, so that it renders the same anywhere.

use std::rc::Rc;
use std::sync::Arc;

use roles::check_data::CheckData;
use roles::id::RoleId;
use roles::profile::Profile;
use roles::role::Role;
use roles::{KindOfWork, Quantity, Step, StepKind, profile_steps};
use yew::{AttrValue, Callback, Component, Context, Html, Properties};

use crate::components::finder::Focus;
use crate::form::{Clock, Fields, Form, Problem};
use crate::shield::shielded;

mod answered;
mod distances;
pub mod examples;
mod loading;
mod message;
mod outcome;
mod pressed;
mod stored;
mod view;

pub use message::{Effect, Message, Restored, Stored};

use distances::Distances;
use loading::Loading;

/// The id of the heading of the result.
pub const RESULT_ID: &str = "check-result";
/// The id of the list of what has to be corrected.
pub const ERRORS_ID: &str = "check-errors";
/// The full-time week where an employer states none, in hundredths of an hour.
const WEEK: u16 = 4000;

/// What a self-check is made of.
#[derive(Debug, Clone, Properties)]
pub struct CheckProps {
    /// The roles, among them the one of the page.
    pub book: Arc<CheckData>,
    /// The role of the page; none on the page over all roles.
    pub role: Option<RoleId>,
    /// What leads from the page to the root of the site: `../../`.
    pub root: AttrValue,
    /// Which pages there are to go on to: `compare ladders`.
    pub next: AttrValue,
    /// The address of the page, without what stands behind its `#`.
    #[prop_or_default]
    pub address: AttrValue,
    /// Has the browser do something. In a page being built there is none.
    #[prop_or_default]
    pub around: Callback<Effect>,
}

impl PartialEq for CheckProps {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.book, &other.book)
            && self.role == other.role
            && self.root == other.root
            && self.address == other.address
            && self.around == other.around
    }
}

impl CheckProps {
    /// The position of the role of the page.
    fn own(&self) -> Option<usize> {
        self.book.catalog().position(self.role.as_ref()?.as_str())
    }

    /// The role of the page.
    fn role(&self) -> Option<&Role> {
        self.book.catalog().role(self.role.as_ref()?.as_str())
    }

    /// The full-time week that jobs are counted by, and who has it.
    fn week(&self) -> (u16, Option<&str>) {
        let employers = &self.book.catalog().policy().employers;
        let role = self.role();
        let is_own = |name: &str| role.is_none_or(|role| role.employer == name);
        let mut own = employers.iter().filter(|own| is_own(&own.name));
        let stated = own.find_map(|own| Some((own.full_time_hours?, Some(own.name.as_str()))));
        stated.unwrap_or((WEEK, None))
    }
}

/// The self-check.
#[derive(Debug)]
pub struct Check {
    form: Form,
    profile: Profile,
    problems: Vec<Problem>,
    /// The fields whose problems are said; none means all.
    told: Option<Vec<String>>,
    /// The kinds of work and the roles that the view was found for.
    viewed: Option<(Vec<usize>, Vec<u32>)>,
    /// The roles in view, by their positions.
    view: Vec<usize>,
    /// The properties with the roles that came since.
    grown: Option<Rc<CheckProps>>,
    roles: Loading,
    steps: Vec<Step>,
    /// The step that is shown.
    at: usize,
    /// The steps that were left by their end.
    done: Vec<StepKind>,
    filter: String,
    distances: Distances,
    /// How many roles are drawn, and which of them in full.
    drawn: usize,
    unfolded: Option<usize>,
    /// What is said of answers that were opened or loaded.
    notes: Vec<String>,
    /// Whether the answers are those of a link, and the visitor's own are put by.
    foreign: Option<Form>,
    keeps: bool,
    link: Option<AttrValue>,
    /// What was in the fields when other tabs were told.
    shared: Fields,
    clock: Clock,
    today: String,
    announced: AttrValue,
    focus: Option<Focus>,
    /// Whether other answers than those just put in stand in the fields now.
    refilled: bool,
    /// Whether it can be used: not in a page being built.
    is_alive: bool,
}

/// So many roles are drawn at first, and more at a time.
const PAGE: usize = 20;

impl Check {
    fn new(props: &CheckProps) -> Self {
        let clock = Clock { week: props.week().0, now: None };
        let mut check = Self {
            form: Form::default(),
            profile: Profile::default(),
            problems: Vec::new(),
            told: Some(Vec::new()),
            viewed: None,
            view: Vec::new(),
            grown: None,
            roles: Loading::default(),
            steps: Vec::new(),
            at: 0,
            done: Vec::new(),
            filter: String::new(),
            distances: Distances::new(&props.book, props.own()),
            drawn: PAGE,
            unfolded: None,
            notes: Vec::new(),
            foreign: None,
            keeps: false,
            link: None,
            shared: Fields::new(),
            clock,
            today: String::new(),
            announced: AttrValue::Static(""),
            focus: None,
            refilled: false,
            is_alive: false,
        };
        check.look_at_roles(props);
        check.distances.evaluate(&props.book, &check.view, &check.profile);
        check
    }

    /// The self-check before anything is answered, for a page that is being built. The same
    /// markup without the machinery of a component, which draws ten thousand of them slowly.
    pub(crate) fn unanswered(props: &CheckProps) -> Html {
        let check = &Self::new(props);
        view::Checking { check, props }.view(Callback::noop())
    }

    /// Finds the roles in view, and what is asked for them. The step that is shown stays.
    fn look_at_roles(&mut self, props: &CheckProps) {
        let Form { interests, roles, .. } = &self.form;
        let chosen = (interests.clone(), roles.clone());
        if self.viewed.as_ref() == Some(&chosen) {
            return;
        }
        self.viewed = Some(chosen);
        let shown = self.step().map(|step| step.kind);
        let catalog = props.book.catalog();
        let (roles, words) = (catalog.roles(), catalog.vocabulary());
        let wanted = |(role, _): &(&Role, usize)| {
            let mut own = self.form.interests.iter().filter_map(|n| words.domains().get(*n));
            let none = self.form.interests.is_empty() && self.form.roles.is_empty();
            none || self.form.roles.contains(&role.id.key())
                || own.any(|own| role.domains.contains(&own.id))
        };
        self.view = match props.own() {
            Some(own) => vec![own],
            None if props.role.is_some() => Vec::new(),
            None => roles.iter().zip(0..).filter(wanted).map(|(_, n)| n).collect(),
        };
        let in_view: Vec<&Role> = self.view.iter().map(|n| &roles[*n]).collect();
        let several = self.interests(props).len() > 1;
        self.steps = profile_steps(&in_view, words, several);
        self.add_steps_ahead(props);
        let found = self.steps.iter().position(|step| Some(step.kind) == shown);
        self.at = found.unwrap_or_else(|| self.at.min(self.steps.len() - 1));
    }

    /// The kinds of work that roles are of, each with its roles; none where it is about one role.
    fn interests(&self, props: &CheckProps) -> Vec<KindOfWork> {
        if props.role.is_some() { Vec::new() } else { props.book.kinds_of_work() }
    }

    /// The step that is shown.
    fn step(&self) -> Option<&Step> {
        self.steps.get(self.at)
    }

    /// The times that are asked for.
    fn asked(&self) -> Vec<Quantity> {
        let jobs = self.steps.iter().filter(|step| step.kind == StepKind::Jobs);
        jobs.flat_map(|step| step.quantities.clone()).collect()
    }
}

impl Component for Check {
    type Message = Message;
    type Properties = CheckProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self { is_alive: true, ..Self::new(ctx.props()) }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let grown = self.grown.clone();
        let props = grown.as_deref().unwrap_or(ctx.props());
        self.refilled |= !matches!(
            message,
            Message::Typed(..) | Message::Left(_) | Message::Announce | Message::Measure
        );
        match message {
            Message::Typed(name, value) => self.typed(&name, &value, props),
            Message::Left(name) => return self.left(name),
            Message::Pressed(what) => self.pressed(&what, props),
            Message::Announce => self.announced = self.headline(props).into(),
            Message::Restore(restored) => self.restore(*restored, props),
            Message::Opened(opened) => self.open_link(*opened, props),
            Message::Merged(fields, kept) => self.merge(&fields, kept, props),
            Message::Loaded(file) => self.load(&file, props),
            Message::Refused => self.refused(),
            Message::Measure => return self.measure(props),
            Message::Came(book) => self.grow(book, props),
        }
        self.load_roles(self.grown.clone().as_deref().unwrap_or(props));
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let send = ctx.link().callback(|message| message);
        let view =
            view::Checking { check: self, props: self.grown.as_deref().unwrap_or(ctx.props()) }
                .view(send);
        shielded(view)
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        if std::mem::take(&mut self.refilled) {
            ctx.props().around.emit(Effect::Lists);
        }
        if let Some(focus) = self.focus.take() {
            ctx.props().around.emit(Effect::Focus(focus));
        }
    }
}

//! The self-check: the questions of a role, and what the answers come to.
//!
//! Deliberately knows no address, no storage and no document: it is told what was there
//! before, and says what is to be done, so that it renders the same anywhere.

use std::sync::Arc;

use roles::check_data::CheckData;
use roles::id::RoleId;
use roles::profile::Profile;
use roles::questionnaire::{Asked, questionnaire};
use roles::role::Role;
use yew::{AttrValue, Callback, Component, Context, Html, Properties};

use crate::components::finder::Focus;
use crate::form::{Form, Problem};

mod answered;
mod distances;
pub mod examples;
mod message;
mod overview;
mod taken_along;
mod view;
mod view_all;

pub use message::{Effect, Message, Restored};

pub use overview::Begun;
use overview::Overview;

/// The id of the heading of the result.
pub const RESULT_ID: &str = "check-result";
/// The id of the list of what has to be mended.
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
    /// What the page over all roles begins with, where it was worked out before.
    #[prop_or_default]
    pub begun: Begun,
    /// What leads from the page to the root of the site: `../../`.
    pub root: AttrValue,
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
    /// Whether the visitor has been told of the problems.
    told: bool,
    /// The questions of the role of the page.
    asked: Vec<Asked>,
    /// Over all roles.
    overview: Option<Overview>,
    /// The question that is shown, where it is one after another.
    at: Option<usize>,
    /// What is said of answers that were opened or loaded.
    notes: Vec<String>,
    keeps: bool,
    link: Option<AttrValue>,
    announced: AttrValue,
    focus: Option<Focus>,
    /// Whether other answers than those just put in stand in the fields now.
    refilled: bool,
}

impl Check {
    fn new(props: &CheckProps) -> Self {
        let CheckProps { book, begun, .. } = props;
        let words = book.catalog().vocabulary();
        let asked = props.role().map(|role| questionnaire(role, words));
        Self {
            form: Form::default(),
            profile: Profile::default(),
            problems: Vec::new(),
            told: false,
            overview: asked.is_none().then(|| begun.take(book)),
            at: asked.as_ref().map(|_| 0),
            asked: asked.unwrap_or_default(),
            notes: Vec::new(),
            keeps: false,
            link: None,
            announced: AttrValue::Static(""),
            focus: None,
            refilled: false,
        }
    }

    /// The self-check before anything is answered, for a page that is being built. The same
    /// markup without the machinery of a component, which draws ten thousand of them slowly.
    pub(crate) fn unanswered(props: &CheckProps) -> Html {
        let check = &Self::new(props);
        view::Checking { check, props, send: Callback::noop() }.view()
    }
}

impl Component for Check {
    type Message = Message;
    type Properties = CheckProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self::new(ctx.props())
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let props = ctx.props();
        self.refilled |=
            !matches!(message, Message::Typed(..) | Message::Announce | Message::Measure);
        match message {
            Message::Typed(name, value) => self.typed(&name, &value, props),
            Message::Announce => self.announced = self.in_short(props).into(),
            Message::OneByOne(one) => self.at = one.then_some(0),
            Message::Go(n) => self.go(n),
            Message::Finish => self.finish(),
            Message::Mend(name) => self.mend(&name, props),
            Message::Restore(restored) => self.restore(*restored, props),
            Message::Opened(opened) => self.open(*opened, props),
            Message::Clear => self.clear(props),
            Message::Link => self.make_link(props),
            Message::Save => self.save(props),
            Message::Loaded(file) => self.load(&file, props),
            Message::Next => self.next(props),
            Message::Measure => return self.measure(props),
            Message::Ask(_) | Message::Forget(_) | Message::Unfold(_) | Message::More => {
                self.look(&message, props);
            }
            Message::AddJob(_)
            | Message::DropJob(..)
            | Message::AddDegree
            | Message::DropDegree(_) => self.resize(&message, props),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let send = ctx.link().callback(|message| message);
        crate::shield::shielded(view::Checking { check: self, props: ctx.props(), send }.view())
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

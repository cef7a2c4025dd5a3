//! The requirements as a diagram of routes: stations on a line, alternatives beside each other.
//! Each leads to its fields and can be put elsewhere, by buttons or by dragging it.
//!
//! Deliberately no rules: the engine says where a station can go.

use yew::{Callback, Context, DragEvent, Html, classes, html};

use super::{Asked, Studio};
use crate::app::message::Message;
use crate::app::view::{Link, press};
use crate::browser::drag::{Part, carry, leaves_sign, part};
use crate::browser::focus_first;
use crate::message::{Answer, Change, FileText, Form, Move, Node, Request, Station, Step, Stop};

/// What is done with the diagram.
#[derive(Debug, Default)]
pub(crate) struct Route {
    /// The station whose moves are shown, by its key.
    shown: String,
    /// The station that is dragged, with its key.
    dragged: Option<(String, Stop)>,
    /// Where it would go.
    over: Option<(Stop, Step)>,
}

/// Something about the diagram.
#[derive(Debug, Clone)]
pub(crate) enum OnRoute {
    /// The fields of a station are wanted.
    Jump(Node),
    /// The moves of a station are to be shown, or put away.
    Show(String),
    /// A station is dragged, or no more.
    Drag(Option<(String, Stop)>),
    /// It is over another one, and where it would go; or over none.
    Over(Option<(Stop, Step)>),
    /// It was dropped.
    Drop,
    /// A station is to be put elsewhere: its key, where it stands, the move.
    Put(String, Stop, Move),
    /// It was: the file, its key, the move.
    Done(FileText, String, Move),
}

impl Studio {
    /// Does what a message about the diagram says.
    pub(crate) fn on_route(&mut self, ctx: &Context<Self>, asked: OnRoute) {
        let route = &mut self.form.route;
        match asked {
            OnRoute::Jump(node) => focus_first(self.form.first_field(node)),
            OnRoute::Show(id) => {
                route.shown = if route.shown == id { String::new() } else { id };
            }
            OnRoute::Drag(dragged) => (route.dragged, route.over) = (dragged, None),
            OnRoute::Over(over) => route.over = over,
            OnRoute::Drop => self.dropped(ctx),
            OnRoute::Put(id, stop, one) => self.ask_put(ctx, (id, stop), one),
            OnRoute::Done(file, id, one) => {
                // What has the keyboard stays where one can press again.
                self.form.moved = vec![format!("do-{}", one.key), format!("move-{id}")];
                ctx.link().send_message(Message::Write(file));
                ctx.link().send_message(Message::Said(one.said));
            }
        }
    }

    fn dropped(&mut self, ctx: &Context<Self>) {
        let route = std::mem::take(&mut self.form.route);
        self.form.route.shown = route.shown;
        let (Some((id, from)), Some((to, step))) = (route.dragged, route.over) else { return };
        if from != to {
            let said = "The station was put there.".into();
            let one = Move { key: "dropped".into(), words: String::new(), step, said };
            self.ask_put(ctx, (id, from), one);
        }
    }

    fn ask_put(&self, ctx: &Context<Self>, (id, stop): (String, Stop), one: Move) {
        let Some(open) = &self.open else { return };
        let request = Request::Edit(open.path.clone(), Change::Put(stop, one.step));
        self.ask(ctx, request, move |answer| match answer {
            Answer::File(file) => Message::Form(Asked::Route(OnRoute::Done(file, id, one))),
            _ => Message::Said(String::new()),
        });
    }

    /// The diagram with the ways to meet the minimum.
    pub(super) fn route_view(&self, link: &Link, form: &Form) -> Html {
        if form.route.is_empty() {
            return html! {};
        }
        html! {
            <section class="route" aria-labelledby="route-title">
                <h3 id="route-title">{ "Requirements as a route" }</h3>
                <p class="aside">{ "What stands on the line is asked for step by step. What stands beside \
                    each other between two bars are alternatives. Press a station to go to its fields. To put it \
                    elsewhere press “Move”, or drag it onto another station or to the edge of one." }</p>
                { self.stations(link, &form.route, None) }
                { ways(form.ways.as_deref()) }
            </section>
        }
    }

    fn stations(&self, link: &Link, stations: &[Station], group: Option<&Station>) -> Html {
        let fork = group.filter(|group| group.is_fork);
        let all = stations.iter().map(|one| self.stop(link, one, fork.is_some()));
        match fork {
            Some(group) => {
                let is_either = group.detail == "one of these";
                let class = classes!("fork", is_either.then_some("either"));
                html! { <ul {class}>{ for all }</ul> }
            }
            None => html! { <ol class="line">{ for all }</ol> },
        }
    }

    fn stop(&self, link: &Link, own: &Station, is_fork: bool) -> Html {
        html! {
            <li>
                { self.sign(link, own, is_fork) }
                if self.form.route.shown == own.key { { moves(link, own) } }
                if !own.members.is_empty() { { self.stations(link, &own.members, Some(own)) } }
            </li>
        }
    }

    /// The name of a station, which can be dragged, and the button for its moves.
    fn sign(&self, link: &Link, own: &Station, is_fork: bool) -> Html {
        let is_loose = !own.need.is_empty() && own.need != "required";
        let over =
            self.form.route.over.filter(|(stop, _)| *stop == own.stop).map(
                |(_, step)| match step {
                    Step::Before(_) => "before",
                    Step::After(_) => "after",
                    _ => "onto",
                },
            );
        let class =
            classes!("sign", is_loose.then_some("loose"), over, is_fork.then_some("beside"));
        let say = |asked: OnRoute| Message::Form(Asked::Route(asked));
        let is_shown = self.form.route.shown == own.key;
        let need = Some(own.need.clone()).filter(|_| is_loose).map(|need| format!("{need}. "));
        html! {
            <div {class} draggable="true" ondragstart={started(link, own)} ondragover={self.over(link, own, is_fork)}
                ondragleave={left(link)} ondragend={link.callback(move |_: DragEvent| say(OnRoute::Drag(None)))}
                ondrop={link.callback(move |event: DragEvent| { event.prevent_default(); say(OnRoute::Drop) })}>
                <span class="grip" aria-hidden="true" />
                <button type="button" class="name" id={format!("station-{}", own.key)}
                    onclick={press(link, say(OnRoute::Jump(own.stop.node)))}>
                    <b>{ own.title.clone() }</b>
                    <small>{ need }{ own.detail.clone() }</small>
                </button>
                <button type="button" id={format!("move-{}", own.key)} aria-expanded={is_shown.to_string()}
                    aria-label={format!("Move {}", own.title)}
                    onclick={press(link, say(OnRoute::Show(own.key.clone())))}>{ "Move" }</button>
            </div>
        }
    }

    /// Says where something would go that is dragged over a station.
    fn over(&self, link: &Link, own: &Station, is_fork: bool) -> Callback<DragEvent> {
        let (is_dragged, known) = (self.form.route.dragged.is_some(), self.form.route.over);
        let (stop, onto) = (own.stop, own.onto);
        link.batch_callback(move |event: DragEvent| {
            if !is_dragged {
                return None;
            }
            event.prevent_default();
            let step = match part(&event, !is_fork) {
                Part::First => Step::Before(stop),
                Part::Middle => onto,
                Part::Last => Step::After(stop),
            };
            let over = Some((stop, step));
            (over != known).then(|| Message::Form(Asked::Route(OnRoute::Over(over))))
        })
    }
}

/// Reports that the dragged station is no longer over another one.
fn left(link: &Link) -> Callback<DragEvent> {
    link.batch_callback(|event: DragEvent| {
        leaves_sign(&event).then(|| Message::Form(Asked::Route(OnRoute::Over(None))))
    })
}

fn started(link: &Link, own: &Station) -> Callback<DragEvent> {
    let (id, stop, title) = (own.key.clone(), own.stop, own.title.clone());
    link.callback(move |event: DragEvent| {
        carry(&event, &title);
        Message::Form(Asked::Route(OnRoute::Drag(Some((id.clone(), stop)))))
    })
}

/// The buttons that put a station elsewhere.
fn moves(link: &Link, own: &Station) -> Html {
    let one = |one: &Move| {
        let asked = OnRoute::Put(own.key.clone(), own.stop, one.clone());
        html! {
            <button type="button" id={format!("do-{}", one.key)}
                onclick={press(link, Message::Form(Asked::Route(asked)))}>{ one.words.clone() }</button>
        }
    };
    html! {
        <div class="moves" role="group" aria-label={format!("Move {}", own.title)}>
            { for own.moves.iter().map(one) }
        </div>
    }
}

fn ways(ways: Option<&[String]>) -> Html {
    html! {
        <>
            <h4>{ "Ways to meet the minimum" }</h4>
            if let Some(ways) = ways {
                if ways.is_empty() {
                    <p>{ "Nothing that visitors can check is required." }</p>
                } else {
                    <ol id="ways">{ for ways.iter().map(|way| html! { <li>{ way.clone() }</li> }) }</ol>
                }
            } else {
                <p>{ "They are shown when the errors are fixed." }</p>
            }
        </>
    }
}

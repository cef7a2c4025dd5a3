//! Where each station of the diagram can go, in words.

use studio::message::{Move, Node, Station, Step};

/// The way in which the members of a group stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// One after another: all are needed.
    Line,
    /// Beside each other: they are alternatives.
    Fork,
}

/// Offers each station all that can be done with it.
pub(super) fn offer(stations: &mut [Station], way: Option<Way>) {
    let offered: Vec<Vec<Move>> = (0..stations.len()).map(|at| moves(stations, at, way)).collect();
    for (station, moves) in stations.iter_mut().zip(offered) {
        station.moves = moves;
        let inside = if station.is_fork { Way::Fork } else { Way::Line };
        offer(&mut station.members, Some(inside));
    }
}

fn moves(stations: &[Station], at: usize, way: Option<Way>) -> Vec<Move> {
    let own = &stations[at];
    let before = at.checked_sub(1).and_then(|at| stations.get(at));
    let after = stations.get(at + 1);
    let offer = |key: &str, words: String, step: Step, said: String| Move {
        key: key.into(),
        words,
        step,
        said: format!("{}: {said}", own.title),
    };
    let mut moves = Vec::new();
    if let Some(other) = before {
        let said = format!("it stands before {} now.", short(other));
        moves.push(offer("earlier", "Move earlier".into(), Step::Before(other.stop), said));
    }
    if let Some(other) = after {
        let said = format!("it stands after {} now.", short(other));
        moves.push(offer("later", "Move later".into(), Step::After(other.stop), said));
    }
    for (side, other) in [("before", before), ("after", after)] {
        let Some(other) = other else { continue };
        let is_pair = way == Some(Way::Fork) && stations.len() < 3;
        let Some((words, step, said)) = together(other, way).filter(|_| !is_pair) else { continue };
        moves.push(offer(&format!("join-{side}"), words, step, said));
    }
    if own.stop.within.is_some() {
        let said = "it is in this group no more.".into();
        moves.push(offer("out", "Take out of the group".into(), Step::Out, said));
    }
    let said = "a new requirement is an alternative to it. Fill in its fields.".into();
    moves.push(offer("alternative", "Add an alternative".into(), Step::Alternative, said));
    moves
}

/// What it and a neighbor can become.
fn together(other: &Station, way: Option<Way>) -> Option<(String, Step, String)> {
    let name = short(other);
    let is_line = way != Some(Way::Fork);
    match other.stop.node {
        Node::Group(group) if other.is_fork == is_line => {
            Some((format!("Put into {name}"), Step::Into(group), format!("it is in {name} now.")))
        }
        _ if is_line => Some((
            format!("Make it an alternative to {name}"),
            Step::Or(other.stop),
            format!("it is an alternative to {name} now."),
        )),
        _ => Some((
            format!("Ask for it together with {name}"),
            Step::And(other.stop),
            format!("it is asked for together with {name} now."),
        )),
    }
}

/// `requirement 2`: what it is called within a sentence.
fn short(station: &Station) -> String {
    let title = station.title.split(':').next().unwrap_or_default();
    title.to_lowercase()
}

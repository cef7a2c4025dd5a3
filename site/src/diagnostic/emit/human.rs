//! A problem for people: with the lines it is about and where in them it is.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};

use super::Color;
use super::visible::{visible, visible_line};
use crate::diagnostic::position::{line_end, line_start, position};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::sources::{SourceFile, Sources};

/// The problem without a line's end after it.
pub(super) fn emit(problem: &Diagnostic, sources: &Sources, color: Color) -> String {
    let renderer = match color {
        Color::Plain => Renderer::plain(),
        Color::Styled => Renderer::styled(),
    };
    let title = level(problem.severity).primary_title(visible(&problem.message)).id(problem.code());
    let related = problem.related.iter().map(|(place, words)| Shown {
        place,
        kind: AnnotationKind::Context,
        label: Some(visible(words)),
    });
    let main = Shown { place: &problem.place, kind: AnnotationKind::Primary, label: None };
    let places = std::iter::once(main).chain(related).map(|shown| element(shown, sources));
    let help = (!problem.help.is_empty()).then(|| Level::HELP.message(visible(&problem.help)));
    let group = title.elements(places).elements(help.map(Element::from));
    renderer.decor_style(DecorStyle::Ascii).render(&[group])
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::INFO.with_name("advice"),
    }
}

/// A place and how it is marked.
struct Shown<'a> {
    place: &'a Place,
    kind: AnnotationKind,
    label: Option<String>,
}

fn element(shown: Shown<'_>, sources: &Sources) -> Element<'static> {
    let path = visible(shown.place.file.as_str());
    let bytes = match sources.get(shown.place.file.as_str()) {
        Some(SourceFile::Bytes(bytes)) => bytes,
        _ => return Origin::path(path).into(),
    };
    let Some((start, end)) = shown.place.span else { return Origin::path(path).into() };
    let line = Line::of(bytes, start..end);
    let mark = shown.kind.span(line.marked).label(shown.label);
    let number = position(bytes, start).line;
    Snippet::source(line.text).line_start(number).path(path).annotation(mark).into()
}

/// No terminal shows more of a line after what is marked.
const AFTER: usize = 400;

/// The line on which a span begins, as it is shown.
struct Line {
    text: String,
    marked: Range<usize>,
}

impl Line {
    /// Only the first line of a span is shown: the place to look at.
    fn of(bytes: &[u8], span: Range<usize>) -> Self {
        let at = span.start.min(bytes.len());
        let first = line_start(bytes, at);
        let last = line_end(bytes, at.max(first));
        let start = at.clamp(first, last);
        let end = span.end.clamp(start, last);
        let last = last.min(end + AFTER);
        let shown = |range: Range<usize>| visible_line(&String::from_utf8_lossy(&bytes[range]));
        let mut text = shown(first..start);
        let marked = text.len();
        text.push_str(&shown(start..end));
        let marked = marked..text.len();
        text.push_str(&shown(end..last));
        Self { text, marked }
    }
}

//! Months of experience in an area, of its last years, or outside of another area.

use ::words::{Key, msg, say};
use roles::words;
use roles::{Quantity, Question, Vocabulary};
use yew::Html;

use super::{Around, Questioning, time};

/// Room on paper.
pub(super) const PAPER: [Key; 3] =
    [msg::PaperEmployer::KEY, msg::PaperDates::KEY, msg::PaperHours::KEY];

/// How long, with the area by its name where several times are asked for.
pub(super) fn experience(view: &Questioning<'_>, quantity: Quantity, around: Around<'_>) -> Html {
    time::time(view, quantity, around.title(|| title(quantity, around.all, view.words)))
}

/// `Total time in clerical work`, `Time in filing, as part of clerical work`.
fn title(quantity: Quantity, all: &[Question], vocabulary: &Vocabulary) -> String {
    let area = &words::quantity(quantity, vocabulary);
    let others = all.iter().filter_map(|question| match question {
        Question::Months(other) if *other != quantity => Some(*other),
        Question::Months(_) | Question::Degrees | Question::Have(..) | Question::Units(..) => None,
    });
    let mut whole = None;
    let mut has_parts = false;
    for other in others {
        if quantity.is_within(other, vocabulary) {
            whole = whole.or(Some(other));
        }
        has_parts |= other.is_within(quantity, vocabulary);
    }
    match whole {
        Some(whole) => say(msg::TimeInPart { area, whole: &words::quantity(whole, vocabulary) }),
        None if has_parts => say(msg::TimeInTotal { area }),
        None => say(msg::TimeIn { area }),
    }
}

#[cfg(test)]
mod tests {
    use roles::id::AreaId;
    use roles::vocabulary::{Area, Words};

    use super::*;

    #[test]
    fn every_time_is_named_by_its_area() {
        let area = |id: &str, includes: &[AreaId]| Area {
            id: id.into(),
            title: id.into(),
            question: None,
            includes: includes.to_vec(),
            class: None,
        };
        let [clerical, filing, sales] = [AreaId(0), AreaId(1), AreaId(2)];
        let areas = vec![area("clerical work", &[filing]), area("filing", &[]), area("sales", &[])];
        let words = Vocabulary::new(Words { areas, ..Words::default() }).unwrap();
        let whole = Quantity::Area(clerical);
        let recent = Quantity::Recent { area: clerical, years: 10 };
        let outside = Quantity::Outside { whole: clerical, area: filing };
        let all = [whole, filing.into(), recent, outside, sales.into()].map(Question::Months);
        for (quantity, expected) in [
            (whole, "Total time in clerical work"),
            (filing.into(), "Time in filing, as part of clerical work"),
            (recent, "Time in clerical work within the last 10 years, as part of clerical work"),
            (outside, "Time in clerical work, not in filing, as part of clerical work"),
            (sales.into(), "Time in sales"),
        ] {
            assert_eq!(title(quantity, &all, &words), expected);
        }
        assert_eq!(
            title(recent, &[Question::Months(recent), Question::Degrees], &words),
            "Time in clerical work within the last 10 years"
        );
    }
}

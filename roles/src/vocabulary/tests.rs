use super::*;
use crate::id::ScaleId;

fn area(id: &str, includes: &[u16]) -> Area {
    let includes = includes.iter().copied().map(AreaId).collect();
    Area { id: id.into(), title: id.into(), question: None, includes, class: None }
}

#[test]
fn inclusion_is_closed() {
    let areas = vec![area("public", &[1]), area("government", &[2]), area("city", &[])];
    let vocabulary = Vocabulary::new(Words { areas, ..Words::default() }).unwrap();
    assert_eq!(vocabulary.area(AreaId(0)).includes, [AreaId(1), AreaId(2)]);
}

#[test]
fn a_cycle_is_an_error_at_each_of_its_areas() {
    let areas = vec![area("a", &[1]), area("b", &[0]), area("c", &[0])];
    assert_eq!(
        Vocabulary::new(Words { areas, ..Words::default() }),
        Err(vec![VocabularyError::AreaCycle(AreaId(0)), VocabularyError::AreaCycle(AreaId(1))])
    );
}

#[test]
fn level_words_are_found_on_their_scale() {
    let scale = |id: &str, levels: &[&str]| Scale {
        id: id.into(),
        employer: "City".into(),
        levels: levels.iter().map(ToString::to_string).collect(),
    };
    let scales = vec![scale("a", &["some", "much"]), scale("b", &["low", "high"])];
    let vocabulary = Vocabulary::new(Words { scales, ..Words::default() }).unwrap();
    let high = vocabulary.scale_level("high").unwrap();
    assert_eq!(high, ScaleLevel { scale: ScaleId(1), rank: 1 });
    assert_eq!(vocabulary.level_word(high), "high");
    assert_eq!(vocabulary.scale_level("none"), None);
}

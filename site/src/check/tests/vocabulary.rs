//! Words: ids, namespaces, references.

use super::{CLERK, VOCABULARY, changed, check, content};

#[test]
fn kinds_have_namespaces_of_their_own() {
    let words = changed(VOCABULARY, "id = \"history\"", "id = \"filing\"");
    let clerk = changed(CLERK, "fields = [\"history\"]", "fields = [\"filing\"]");
    content(&[(VOCABULARY, &words), (CLERK, &clerk)]);
}

#[test]
fn inclusion_is_closed() {
    let words =
        changed(VOCABULARY, "title = \"filing\"", "title = \"filing\"\nincludes = [\"boxes\"]");
    let words = words + "[[area]]\nid = \"boxes\"\ntitle = \"boxes\"\n";
    let content = content(&[(VOCABULARY, &words)]);
    let vocabulary = content.catalog.vocabulary();
    let office = vocabulary.area(vocabulary.area_id("office-work").unwrap());
    let includes = office.includes.iter().map(|id| vocabulary.area(*id).id.as_str());
    assert_eq!(includes.collect::<Vec<_>>(), ["filing", "boxes"]);
}

#[test]
fn terms_keep_their_kind_and_position() {
    let words = changed(
        VOCABULARY,
        "[[scale]]",
        "[[credential]]\nid = \"seal\"\ntitle = \"the seal\"\n[[scale]]",
    );
    let content = content(&[(VOCABULARY, &words)]);
    let vocabulary = content.catalog.vocabulary();
    for id in ["spreadsheet", "listening", "seal"] {
        assert_eq!(vocabulary.term(vocabulary.term_id(id).unwrap()).id, id);
    }
}

#[test]
fn words_are_whole() {
    let words = changed(
        VOCABULARY,
        "[[place]]",
        "[[area]]\ntitle = \"nameless\"\n[[area]]\nid = \"Bad Id\"\nincludes = [\"fileing\"]\n\
         [[scale]]\nid = \"other\"\nemployer = \"Nobody\"\nlevels = []\n[[place]]",
    );
    check(
        &[(VOCABULARY, &words)],
        &[
            "content/vocabulary.toml:37:1: error[missing-key]: `id` is missing from this area of \
             experience; add a line like `id = \"short-name\"`",
            "content/vocabulary.toml:40:6: error[bad-id]: `Bad Id` is not an id; an id is lower-case \
             letters, digits and single hyphens, like `data-engineer`: write `bad-id`",
            "content/vocabulary.toml:40:6: error[missing-key]: `title` is missing from area `Bad Id`; \
             add a line like `title = \"What visitors read\"`",
            "content/vocabulary.toml:41:13: error[unknown-area]: there is no area of experience \
             `fileing`; write `filing`, or add it as `[[area]]` to content/vocabulary.toml",
            "content/vocabulary.toml:43:6: error[empty-scale]: scale `other` has 0 level words; list \
             its words from the lowest, like `levels = [\"some\", \"much\"]`; 255 at most",
            "content/vocabulary.toml:44:12: error[unknown-employer]: there is no employer `Nobody`; \
             add it as `[[extra.employer]]` to config.toml; there is `City of Example`",
        ],
    );
}

#[test]
fn without_a_vocabulary_no_word_is_unknown() {
    check(
        &[(VOCABULARY, "=")],
        &["content/vocabulary.toml:1:1: error[syntax]: a key is missing before `=`; \
           write `key = value`, or delete the line"],
    );
}

//! Which terms are similar to one another: those of one family. Resolved once,
//! so that judging compares no names.

use std::collections::BTreeMap;

use super::Term;
use crate::id::TermId;

/// For each term, the other terms of its family.
pub(super) fn similar(terms: &[Term]) -> Vec<Vec<TermId>> {
    let mut families: BTreeMap<&str, Vec<TermId>> = BTreeMap::new();
    for (term, n) in terms.iter().zip(0..) {
        if let Some(family) = &term.family {
            families.entry(family).or_default().push(TermId(n));
        }
    }
    terms
        .iter()
        .zip(0..)
        .map(|(term, n)| {
            let family = term.family.as_deref().and_then(|family| families.get(family));
            family.into_iter().flatten().copied().filter(|other| *other != TermId(n)).collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::TermKind;

    #[test]
    fn similar_terms_share_a_family() {
        let families = [Some("database"), None, Some("database"), None, Some("mapping")];
        let terms: Vec<Term> = families.map(term).into();
        let similar = similar(&terms);
        assert_eq!(similar, [vec![TermId(2)], vec![], vec![TermId(0)], vec![], vec![]]);
    }

    fn term(family: Option<&str>) -> Term {
        Term {
            id: "id".into(),
            kind: TermKind::Tool,
            title: "title".into(),
            text: None,
            question: None,
            family: family.map(Into::into),
            aliases: vec![],
        }
    }
}

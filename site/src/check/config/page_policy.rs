//! `[extra.policy]`: what pages may load from and send to elsewhere.

use std::collections::BTreeMap;

use crate::draft::config::PolicyDraft;
use crate::draft::{Said, Spanned};
use crate::policy::{PagePolicy, Use, origin_of};
use crate::problem::{piece, problems};

use super::super::findings::{Findings, each};
use super::super::misleading;

problems! {
    BAD_ORIGIN = "bad-origin", Error {
        what: "`[extra.policy]` allows something that is not the origin of a site.",
        why: "Whatever lies at an origin may run or be shown in every page. So each is named \
              exactly: `https://`, a host, nothing behind it.",
        bad: [piece::config("[extra.policy]\nscripts = [\"*.elm.example\"]")],
        good: [piece::config("[extra.policy]\nscripts = [\"https://stats.elm.example\"]")],
    }
}

/// What is allowed. What is no origin is a finding, and not allowed.
pub(super) fn policy(said: &Said<PolicyDraft>, found: &mut Findings<'_>) -> PagePolicy {
    let Some(said) = said else { return PagePolicy::default() };
    let said = said.get_ref();
    let mut allowed = BTreeMap::new();
    for used in Use::ALL {
        let own = origins(list(said, used), found);
        if !own.is_empty() {
            allowed.insert(used, own);
        }
    }
    PagePolicy { allowed, framed_by: origins(each(&said.framed_by), found) }
}

fn list(said: &PolicyDraft, used: Use) -> &[Spanned<String>] {
    each(match used {
        Use::Scripts => &said.scripts,
        Use::Styles => &said.styles,
        Use::Fonts => &said.fonts,
        Use::Pictures => &said.pictures,
        Use::Frames => &said.frames,
        Use::Connections => &said.connections,
        Use::Forms => &said.forms,
    })
}

fn origins(list: &[Spanned<String>], found: &mut Findings<'_>) -> Vec<String> {
    list.iter().filter_map(|said| origin(said, found)).collect()
}

fn origin(said: &Spanned<String>, found: &mut Findings<'_>) -> Option<String> {
    let text = said.get_ref();
    let origin = origin_of(text).filter(|origin| {
        let host = origin.strip_prefix("https://").unwrap_or_default();
        let plain = |c: char| c.is_ascii_alphanumeric() || ".-:".contains(c);
        !host.is_empty()
            && host.chars().all(plain)
            && misleading::why(text).is_none()
            && text.trim_end_matches('/').eq_ignore_ascii_case(origin)
    });
    if origin.is_none() {
        let message = format!("`{text}` is not the origin of a site");
        let help = match origin_of(text).filter(|origin| origin.starts_with("https://")) {
            Some(near) if !near.contains(['*', '@', '"', '\'', ';', ',']) => {
                format!("write `{near}`: whatever lies there is allowed")
            }
            _ => "write `https://` and the host, like `https://stats.example.gov`; each host \
                  stands by itself, without `*`"
                .into(),
        };
        found.add(BAD_ORIGIN.at(found.of(said), message).help(help));
    }
    origin
}

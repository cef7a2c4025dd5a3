//! The tags of a page. Made for pages that our own templates write: it follows
//! quotes and comments, and corrects nothing.

/// A tag and its attributes, entities decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The name in lower case.
    pub name: String,
    /// The attributes in order.
    pub attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// The opening tags of a page, those in comments and scripts left out.
#[must_use]
pub fn tags(page: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let end = tag_end(rest);
            let tag = tag(&rest[..end]);
            rest = &rest[end..];
            if tag.name == "script" || tag.name == "style" {
                rest = rest.find(&format!("</{}", tag.name)).map_or("", |at| &rest[at..]);
            }
            tags.push(tag);
        }
    }
    tags
}

/// What a reader sees: the text between tags, without scripts and styles.
#[must_use]
pub fn text(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        text.push(' ');
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let end = tag_end(rest);
        let name = rest[..end].split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
        if name == "script" || name == "style" {
            rest = rest.find(&format!("</{name}")).map_or("", |at| &rest[at..]);
        } else {
            rest = rest.get(end + 1..).unwrap_or("");
        }
    }
    text.push_str(rest);
    decode(&text)
}

fn tag_end(rest: &str) -> usize {
    let mut quote = None;
    for (at, c) in rest.char_indices() {
        match (quote, c) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    rest.len()
}

fn tag(inner: &str) -> Tag {
    let (name, mut rest) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start().trim_start_matches('/').trim_start();
        if rest.is_empty() {
            break;
        }
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let key = rest[..end].to_ascii_lowercase();
        let (value, after) = value(&rest[end..]);
        attributes.push((key, decode(value)));
        rest = after;
    }
    Tag { name: name.trim_end_matches('/').to_ascii_lowercase(), attributes }
}

fn value(rest: &str) -> (&str, &str) {
    let Some(given) = rest.strip_prefix('=') else { return ("", rest) };
    match given.chars().next() {
        Some(quote @ ('"' | '\'')) => given[1..].split_once(quote).unwrap_or((&given[1..], "")),
        _ => given.split_at(given.find(char::is_whitespace).unwrap_or(given.len())),
    }
}

fn decode(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::{tags, text};

    #[test]
    fn reads_tags_with_their_attributes() {
        let page = r#"<!doctype html><!-- <a href="no"> --><A HREF='x?a=1&amp;b="2"' hidden>t</a>
            <script>"<b id=no>"</script><img src=a.png alt=""/><br/>"#;
        let shown: Vec<String> =
            tags(page).iter().map(|tag| format!("{} {:?}", tag.name, tag.attributes)).collect();
        assert_eq!(
            shown,
            [
                r#"a [("href", "x?a=1&b=\"2\""), ("hidden", "")]"#,
                "script []",
                r#"img [("src", "a.png"), ("alt", "")]"#,
                "br []",
            ]
        );
    }

    #[test]
    fn reads_what_is_seen() {
        let seen = text("<p title='<x>'>a &amp; b<style>p{}</style><!--c-->d</p>");
        assert_eq!(seen.split_whitespace().collect::<Vec<_>>(), ["a", "&", "b", "d"]);
    }
}

//! Reads the tags of HTML: enough to find links, anchors and comments in a shell
//! or a finished page. It builds no tree and judges no syntax.

use std::borrow::Cow;
use std::ops::Range;

/// A piece of HTML that is not text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// A start tag.
    Tag(Tag<'a>),
    /// A comment: the text between its marks and the bytes of all of it.
    Comment(&'a str, Range<usize>),
}

/// A start tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// Its name, as written.
    pub(super) name: &'a str,
    /// The byte of its `<`.
    pub(super) start: usize,
    attributes: &'a str,
    attributes_start: usize,
}

/// An attribute of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Attribute<'a> {
    /// Its name, as written.
    pub(super) name: &'a str,
    /// Its value, as written.
    pub(super) value: &'a str,
    /// The byte at which the value starts.
    pub(super) start: usize,
}

/// The tags and comments of a text, in order.
pub(super) struct Pieces<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Pieces<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn comment(&mut self, start: usize) -> Piece<'a> {
        let inside = start + "<!--".len();
        let length = self.text[inside..].find("-->");
        let end = length.map_or(self.text.len(), |length| inside + length);
        self.at = (end + "-->".len()).min(self.text.len());
        Piece::Comment(&self.text[inside..end], start..self.at)
    }

    fn tag(&mut self, start: usize) -> Tag<'a> {
        let rest = &self.text[start + 1..];
        let ends = |c: char| c.is_ascii_whitespace() || c == '>' || c == '/';
        let name = &rest[..rest.find(ends).unwrap_or(rest.len())];
        let attributes_start = start + 1 + name.len();
        let attributes = &self.text[attributes_start..];
        let attributes = &attributes[..end_of_tag(attributes)];
        self.at = (attributes_start + attributes.len() + 1).min(self.text.len());
        if ["script", "style"].iter().any(|raw| name.eq_ignore_ascii_case(raw)) {
            self.skip_raw_text(name);
        }
        Tag { name, start, attributes, attributes_start }
    }

    /// What stands in a script or a style is not markup.
    fn skip_raw_text(&mut self, name: &str) {
        while let Some(found) = self.text[self.at..].find("</") {
            self.at += found + "</".len();
            let after = self.text.as_bytes()[self.at..].get(..name.len());
            if after.is_some_and(|after| after.eq_ignore_ascii_case(name.as_bytes())) {
                return;
            }
        }
        self.at = self.text.len();
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        loop {
            let start = self.at + self.text[self.at..].find('<')?;
            let rest = &self.text.as_bytes()[start + 1..];
            if rest.starts_with(b"!--") {
                return Some(self.comment(start));
            }
            if rest.first().is_some_and(u8::is_ascii_alphabetic) {
                return Some(Piece::Tag(self.tag(start)));
            }
            self.at = start + 1;
        }
    }
}

/// The first `>` outside quotes.
fn end_of_tag(text: &str) -> usize {
    let mut quote = None;
    for (n, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return n,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    text.len()
}

impl<'a> Tag<'a> {
    /// The value of an attribute, as written.
    pub(super) fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes().find(|a| a.name.eq_ignore_ascii_case(name)).map(|a| a.value)
    }

    /// The attributes, in order.
    pub(super) fn attributes(&self) -> impl Iterator<Item = Attribute<'a>> + use<'a> {
        let (text, start) = (self.attributes, self.attributes_start);
        let mut at = 0;
        std::iter::from_fn(move || attribute(text, &mut at, start))
    }
}

/// The next attribute from a position on, which moves behind it. All that parts attributes
/// is ASCII, so it looks at bytes.
fn attribute<'a>(text: &'a str, at: &mut usize, offset: usize) -> Option<Attribute<'a>> {
    let bytes = text.as_bytes();
    let start = position(bytes, *at, |byte| !skips(byte))?;
    let end = position(bytes, start + 1, |byte| skips(byte) || byte == b'=');
    let end = end.unwrap_or(text.len());
    let name = &text[start..end];
    let after = position(bytes, end, |byte| !byte.is_ascii_whitespace());
    let Some(equals) = after.filter(|after| bytes[*after] == b'=') else {
        *at = end;
        return Some(Attribute { name, value: "", start: offset + end });
    };
    let value = position(bytes, equals + 1, |byte| !byte.is_ascii_whitespace());
    let value = value.unwrap_or(text.len());
    let quote = bytes.get(value).copied().filter(|byte| matches!(byte, b'"' | b'\''));
    let value = value + usize::from(quote.is_some());
    let end = match quote {
        Some(quote) => position(bytes, value, |byte| byte == quote),
        None => position(bytes, value, |byte| byte.is_ascii_whitespace()),
    };
    let end = end.unwrap_or(text.len());
    *at = (end + usize::from(quote.is_some())).min(text.len());
    Some(Attribute { name, value: &text[value..end], start: offset + value })
}

/// A value without character references, as far as they could hide where a link leads: browsers
/// read `&#106;avascript&colon;` as a scheme.
pub(super) fn decoded(value: &str) -> Cow<'_, str> {
    if !value.contains('&') {
        return value.into();
    }
    let (mut text, mut rest) = (String::new(), value);
    while let Some(at) = rest.find('&') {
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match reference(rest) {
            Some((c, length)) => {
                text.push(c);
                rest = &rest[length..];
            }
            None => text.push('&'),
        }
    }
    text.push_str(rest);
    text.into()
}

/// The character of a reference, and how long it is without its `&`.
fn reference(text: &str) -> Option<(char, usize)> {
    const NAMED: [(&str, char); 7] = [
        ("colon;", ':'),
        ("Tab;", '\t'),
        ("NewLine;", '\n'),
        ("sol;", '/'),
        ("bsol;", '\\'),
        ("lpar;", '('),
        ("amp;", '&'),
    ];
    if let Some((name, c)) = NAMED.iter().find(|(name, _)| text.starts_with(name)) {
        return Some((*c, name.len()));
    }
    let number = text.strip_prefix('#')?;
    let (digits, radix, before) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16, 2),
        None => (number, 10, 1),
    };
    let length = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let c = char::from_u32(u32::from_str_radix(&digits[..length], radix).ok()?)?;
    let end = usize::from(digits[length..].starts_with(';'));
    Some((c, before + length + end))
}

/// The first byte from a position on that is wanted.
fn position(bytes: &[u8], from: usize, wanted: impl Fn(u8) -> bool) -> Option<usize> {
    bytes[from..].iter().position(|byte| wanted(*byte)).map(|n| from + n)
}

/// What stands between attributes.
fn skips(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == b'/'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(html: &str, expected: &[&str]) {
        let shown = Pieces::of(html).map(|piece| match piece {
            Piece::Comment(text, range) => format!("comment {text:?} {range:?}"),
            Piece::Tag(tag) => {
                let attributes = tag.attributes().map(|a| {
                    assert_eq!(&html[a.start..a.start + a.value.len()], a.value);
                    format!(" {}={:?}", a.name, a.value)
                });
                format!("{}{}", tag.name, attributes.collect::<String>())
            }
        });
        assert_eq!(shown.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn attributes_are_quoted_or_not() {
        check(
            r#"<a href="x>y" id=z hidden><img src='q' alt = "">"#,
            &[r#"a href="x>y" id="z" hidden="""#, r#"img src="q" alt="""#],
        );
    }

    #[test]
    fn references_hide_nothing() {
        for (value, expected) in [
            ("java&#115;cript&colon;x", "javascript:x"),
            ("&#x6A;avascript:", "javascript:"),
            ("https:&sol;&#47a.example/?a=1&b=2", "https://a.example/?a=1&b=2"),
            ("a&b&", "a&b&"),
        ] {
            assert_eq!(decoded(value), expected, "{value}");
        }
    }

    #[test]
    fn text_and_scripts_hold_no_tags() {
        check("1 < 2 <3 <p>a</p>", &["p"]);
        check("<script>\"<a href=x>\" </s</script><b>", &["script", "b"]);
    }

    #[test]
    fn comments_are_found() {
        check("<!-- a:b --><p>", &["comment \" a:b \" 0..12", "p"]);
        check("<!-- open", &["comment \" open\" 0..9"]);
    }

    #[test]
    fn broken_markup_ends_somewhere() {
        check("<a href=\"x", &["a href=\"x\""]);
        check("<a =x é=\"1\"", &["a =x=\"\" é=\"1\""]);
        check("<a", &["a"]);
        check("<script>", &["script"]);
    }
}

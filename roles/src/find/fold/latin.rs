//! Latin letters with diacritics and the plain letters they are read as.
//!
//! One letter of each table stands for one code point; `_` for those that are
//! no letters or are written out in [`plain_latin`].

/// From U+00C0.
const EXTENDED: &str = "\
    aaaaaa_ceeeeiiiidnooooo_ouuuuy__aaaaaa_ceeeeiiiidnooooo_ouuuuy_yaaaaaaccccccccdd\
    ddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooo__rrrrrrssssss\
    ssttttttuuuuuuuuuuuuwwyyyzzzzzzsbbbb__occdddd_eaeffg__iikkl_mnnooo__pp_____ttttu\
    uuvyyzzz____________dddlllnnnaaiioouuuuuuuuuueaaaa__ggggkkoooozzjdddgg__nnaa__oo\
    aaaaeeeeiiiioooorrrruuuusstt__hhnd__zzaaeeooooooooyylntj__accltsz__buveejjqqrryy";

/// From U+1E00.
const ADDITIONAL: &str = "\
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo\
    oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas____\
    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu\
    uuyyyyyyyy__vvyy";

/// The plain letters a Latin letter beyond ASCII is read as.
#[must_use]
pub fn plain_latin(letter: char) -> Option<&'static str> {
    match letter {
        'Æ' | 'æ' | 'Ǣ' | 'ǣ' | 'Ǽ' | 'ǽ' => return Some("ae"),
        'Œ' | 'œ' => return Some("oe"),
        'Þ' | 'þ' => return Some("th"),
        'ß' | 'ẞ' => return Some("ss"),
        'Ĳ' | 'ĳ' => return Some("ij"),
        'ﬀ' => return Some("ff"),
        'ﬁ' => return Some("fi"),
        'ﬂ' => return Some("fl"),
        'ﬃ' => return Some("ffi"),
        'ﬄ' => return Some("ffl"),
        'ﬅ' | 'ﬆ' => return Some("st"),
        _ => {}
    }
    let code = u32::from(letter);
    let (table, first) = match code {
        0xc0..0x250 => (EXTENDED, 0xc0),
        0x1e00..0x1f00 => (ADDITIONAL, 0x1e00),
        _ => return None,
    };
    let n = usize::try_from(code - first).ok()?;
    table.get(n..=n).filter(|plain| *plain != "_")
}

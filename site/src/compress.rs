//! Files packed once, at build time, for hosts that send such files (`.br`, `.gz`): smaller than
//! what a host packs while visitors wait. The same bytes give the same files, without times.

use std::io::Write;

use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use rayon::prelude::*;

use crate::output::{NewFile, portable};

/// A smaller file fits into the first answer of a host as it is.
const LEAST: usize = 256;

/// What stays the same for good is packed as well as can be.
const ASSETS: &str = "assets/";
/// Packing better than this takes ten times the time, and pages change with every build.
const OF_PAGES: i32 = 9;
const BEST: i32 = 11;

/// The files, and behind each what it packs to, where that is smaller by a tenth.
#[must_use]
pub fn with_packed(files: Vec<NewFile>) -> Vec<NewFile> {
    let with_packed = |file: NewFile| {
        let packed = packed(&file);
        std::iter::once(file).chain(packed).collect::<Vec<_>>()
    };
    files.into_par_iter().map(with_packed).collect::<Vec<_>>().into_iter().flatten().collect()
}

fn packed((path, bytes): &NewFile) -> Vec<NewFile> {
    let end = path.rsplit('.').next().unwrap_or_default();
    if bytes.len() < LEAST || !portable::PACKED.contains(&end) || path.starts_with('.') {
        return Vec::new();
    }
    let quality = if path.starts_with(ASSETS) { BEST } else { OF_PAGES };
    let all = [("br", brotli(bytes, quality)), ("gz", gzip(bytes))];
    let paying = all.into_iter().filter(|(_, packed)| packed.len() * 10 < bytes.len() * 9);
    paying.map(|(end, packed)| (format!("{path}.{end}"), packed.into())).collect()
}

fn brotli(bytes: &[u8], quality: i32) -> Vec<u8> {
    let params = BrotliEncoderParams { quality, lgwin: 22, ..BrotliEncoderParams::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params)
        .expect("memory takes what is written");
    packed
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    writer.write_all(bytes).expect("memory takes what is written");
    writer.finish().expect("memory takes what is written")
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn file(path: &str, bytes: &[u8]) -> NewFile {
        (path.to_owned(), bytes.to_vec().into())
    }

    #[test]
    fn what_pays_is_packed_and_can_be_unpacked() {
        let text = "words and words and words ".repeat(40);
        let made = with_packed(vec![file("roles/index.html", text.as_bytes())]);
        let paths: Vec<_> = made.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["roles/index.html", "roles/index.html.br", "roles/index.html.gz"]);
        let mut plain = String::new();
        brotli::Decompressor::new(&*made[1].1, 4096).read_to_string(&mut plain).unwrap();
        assert_eq!(plain, text);
        plain.clear();
        flate2::read::GzDecoder::new(&*made[2].1).read_to_string(&mut plain).unwrap();
        assert_eq!(plain, text);
        assert_eq!(made[2].1[4..8], [0; 4], "a time stands in it");
    }

    #[test]
    fn what_does_not_pay_stays_alone() {
        let mut state = 1_u32;
        let mut noise = || {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state.to_be_bytes()[0]
        };
        let noise: Vec<u8> = (0..2_000).map(|_| noise()).collect();
        for (path, bytes) in
            [("a.png", "words ".repeat(99).as_bytes()), ("a.txt", b"words"), ("b.txt", &noise)]
        {
            assert_eq!(with_packed(vec![file(path, bytes)]).len(), 1, "{path}");
        }
    }
}

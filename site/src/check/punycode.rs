//! Names of sites that stand in an address in letters that every computer knows: `xn--80ak6aa92e`.

const BASE: u32 = 36;

/// The name behind one that begins with `xn--`; none when it is no such name.
pub(super) fn decoded(label: &str) -> Option<String> {
    let begins = label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"));
    let written = label.get(4..).filter(|_| begins && label.is_ascii())?;
    let (plain, digits) = written.rsplit_once('-').unwrap_or(("", written));
    let mut name: Vec<char> = plain.chars().collect();
    let (mut letter, mut at, mut bias) = (128_u32, 0_u32, 72_u32);
    let mut digits = digits.bytes();
    while digits.len() > 0 {
        let before = at;
        at = at.checked_add(number(&mut digits, bias)?)?;
        let length = u32::try_from(name.len()).ok()? + 1;
        bias = adapted(at - before, length, before == 0);
        letter = letter.checked_add(at / length)?;
        at %= length;
        name.insert(usize::try_from(at).ok()?, char::from_u32(letter)?);
        at += 1;
    }
    Some(name.into_iter().collect())
}

/// The next number of the digits, whose last digit says by its size that it is the last.
fn number(digits: &mut impl Iterator<Item = u8>, bias: u32) -> Option<u32> {
    let (mut number, mut weight, mut place) = (0_u32, 1_u32, BASE);
    loop {
        let digit = match digits.next()? {
            digit @ b'0'..=b'9' => u32::from(digit - b'0') + 26,
            digit => u32::from(digit.to_ascii_lowercase().checked_sub(b'a')?),
        };
        number = number.checked_add(digit.checked_mul(weight)?)?;
        let least = place.saturating_sub(bias).clamp(1, 26);
        if digit < least {
            return Some(number);
        }
        weight = weight.checked_mul(BASE - least)?;
        place += BASE;
    }
}

fn adapted(step: u32, length: u32, is_first: bool) -> u32 {
    let mut step = if is_first { step / 700 } else { step / 2 };
    step += step / length;
    let mut bias = 0;
    while step > 455 {
        step /= 35;
        bias += BASE;
    }
    bias + 36 * step / (step + 38)
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn names_are_decoded() {
        for (label, name) in [
            ("xn--mnchen-3ya", Some("münchen")),
            ("xn--80ak6aa92e", Some("аррӏе")),
            ("XN--e1afmkfd", Some("пример")),
            ("xn--r8jz45g", Some("例え")),
            ("xn--", Some("")),
            ("xn--999999999", None),
            ("xn--ä", None),
            ("boston", None),
        ] {
            assert_eq!(decoded(label).as_deref(), name, "{label}");
        }
    }
}

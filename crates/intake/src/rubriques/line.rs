//! One line of rubriques.

use crate::row::trim;

/// The code of a rubrique: `S21.G00.51.013`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Code([u8; 14]);

/// The code of a block of rubriques: `S21.G00.51`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Block([u8; 10]);

/// The form of a code: a letter, a digit or a point in each place.
const FORM: &[u8; 14] = b"A99.A99.99.999";

impl Code {
    /// The code that a text is.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::at_start(text.as_bytes()).filter(|_| text.len() == FORM.len())
    }

    /// The code that a line begins with.
    fn at_start(line: &[u8]) -> Option<Self> {
        let code: [u8; 14] = *line.first_chunk()?;
        let fits = |(form, byte): (&u8, &u8)| match form {
            b'A' => byte.is_ascii_uppercase(),
            b'9' => byte.is_ascii_digit(),
            mark => byte == mark,
        };
        FORM.iter().zip(&code).all(fits).then_some(Self(code))
    }

    pub(super) fn block(self) -> Block {
        let mut block = [0; 10];
        block.copy_from_slice(&self.0[..10]);
        Block(block)
    }

    /// The rubrique's number in its block: `013`.
    pub(super) fn number(&self) -> &[u8] {
        &self.0[11..]
    }

    pub(super) const fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Block {
    /// The block's own number: `51`.
    pub(super) fn number(&self) -> &[u8] {
        &self.0[8..]
    }
}

/// What a line says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said<'a> {
    /// Nothing.
    Blank,
    /// A rubrique and its value, apostrophes inside still as they are written.
    Value(Code, &'a [u8]),
    /// No rubrique and value; the code, if at least that can be read.
    Malformed(Option<Code>),
}

/// Reads a line: a code, a comma, a value between apostrophes.
pub(super) fn read(line: &[u8]) -> Said<'_> {
    let line = trim(line);
    if line.is_empty() {
        return Said::Blank;
    }
    let Some(code) = Code::at_start(line) else { return Said::Malformed(None) };
    let value = trim(&line[FORM.len()..]).strip_prefix(b",").map(trim);
    let value = value.and_then(|value| value.strip_prefix(b"'")?.strip_suffix(b"'"));
    value.map_or(Said::Malformed(Some(code)), |value| Said::Value(code, value))
}

/// A value with single apostrophes. Some programs double those inside a value and some do not; no value has two in a row.
pub(super) fn value(written: &[u8]) -> Vec<u8> {
    let mut value = Vec::with_capacity(written.len());
    let mut bytes = trim(written).iter().peekable();
    while let Some(byte) = bytes.next() {
        value.push(*byte);
        if *byte == b'\'' {
            bytes.next_if(|next| **next == b'\'');
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Code {
        Code::parse(text).unwrap()
    }

    #[test]
    fn a_line_is_a_code_and_a_value() {
        assert_eq!(read(b"S21.G00.30.002,'DUPONT'"), Said::Value(code("S21.G00.30.002"), b"DUPONT"));
        assert_eq!(read(b" S21.G00.30.002 , 'LE GOFF' "), Said::Value(code("S21.G00.30.002"), b"LE GOFF"));
        assert_eq!(read(b"S21.G00.30.003,''"), Said::Value(code("S21.G00.30.003"), b""));
        assert_eq!(read(b"  "), Said::Blank);
        for line in
            [&b"S21.G00.30.002,'DUPONT"[..], b"S21.G00.30.002,DUPONT'", b"S21.G00.30.002'X'", b"S21.G00.30.0021,'X'"]
        {
            assert_eq!(read(line), Said::Malformed(Some(code("S21.G00.30.002"))), "{line:?}");
        }
        for line in [&b"DUPONT"[..], b"S21.G00.3.002,'X'", b"s21.G00.30.002,'X'"] {
            assert_eq!(read(line), Said::Malformed(None), "{line:?}");
        }
        assert_eq!(read(b"S21.G00.30.002,'"), Said::Malformed(Some(code("S21.G00.30.002"))));
    }

    #[test]
    fn an_apostrophe_reads_alike_doubled_and_not() {
        assert_eq!(value(b"L'HERMITE"), b"L'HERMITE");
        assert_eq!(value(b"L''HERMITE"), b"L'HERMITE");
        assert_eq!(value(b" D'' "), b"D'");
    }

    #[test]
    fn a_code_has_its_block_and_its_number() {
        let code = code("S21.G00.51.013");
        assert_eq!((code.block().number(), code.number()), (&b"51"[..], &b"013"[..]));
        assert_eq!(Code::parse("S21.G00.51.0134"), None);
    }
}

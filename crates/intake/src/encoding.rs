//! Bytes to UTF-8: which encoding a text is in, and a stream of it.

use std::fs::File;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use paritas_model::Digest;
use sha2::{Digest as _, Sha256};

use crate::file::{CHUNK, read_full};

/// What is noticed of a text's bytes while they pass.
#[derive(Default)]
pub(crate) struct Sniffer {
    bytes: u64,
    lines: u64,
    /// Bytes of a UTF-8 character that was cut by the end of a chunk.
    carry: Vec<u8>,
    not_utf8: bool,
    first_not_utf8_line: Option<u64>,
    non_ascii: bool,
    printable: bool,
    controls: u64,
    nuls: u64,
    first_nul_line: Option<u64>,
    /// Stretches with bytes beyond ASCII, for the detector of single-byte encodings.
    evidence: Vec<u8>,
    bom: Option<&'static Encoding>,
    utf16: Option<&'static Encoding>,
}

/// How many bytes of evidence the detector is given: enough to tell Western from Central European text.
const EVIDENCE: usize = 1 << 18;

impl Sniffer {
    pub(crate) fn feed(&mut self, part: &[u8]) {
        if self.bytes == 0 {
            self.bom = Encoding::for_bom(part).map(|(encoding, _)| encoding);
        }
        self.bytes += part.len() as u64;
        let first_line = self.lines + 1;
        let ascii = part.is_ascii();
        self.non_ascii |= !ascii;
        for byte in part {
            match byte {
                b'\n' => self.lines += 1,
                0 => {
                    self.nuls += 1;
                    self.first_nul_line.get_or_insert(self.lines + 1);
                }
                b'\t' | b'\r' | b' ' | 0x0b | 0x0c | 0x1a => {}
                0x1c..=0x1f => self.printable = true,
                0x01..=0x1b => self.controls += 1,
                _ => self.printable = true,
            }
        }
        if self.not_utf8 || !ascii || !self.carry.is_empty() {
            self.check_utf8(part, first_line);
        }
        if !ascii && self.evidence.len() < EVIDENCE {
            let room = EVIDENCE - self.evidence.len();
            let first = part.iter().position(|byte| !byte.is_ascii()).unwrap_or(0).saturating_sub(2);
            self.evidence.extend(part[first..].iter().take(room));
        }
    }

    fn check_utf8(&mut self, part: &[u8], first_line: u64) {
        if self.not_utf8 {
            return;
        }
        let mut joined = std::mem::take(&mut self.carry);
        joined.extend_from_slice(part);
        if let Err(error) = std::str::from_utf8(&joined) {
            match error.error_len() {
                Some(_) => {
                    self.not_utf8 = true;
                    let lines = joined[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
                    self.first_not_utf8_line = Some(first_line + lines as u64);
                }
                None => self.carry = joined[error.valid_up_to()..].to_vec(),
            }
        }
    }

    /// Ends the stream; `head` holds the first bytes, for UTF-16 without a mark.
    pub(crate) fn finish(&mut self, head: &[u8]) {
        if !self.carry.is_empty() {
            self.not_utf8 = true;
            self.first_not_utf8_line = Some(self.lines + 1);
        }
        if self.bom.is_none() && self.nuls > 0 {
            self.utf16 = utf16_without_mark(head);
        }
    }

    /// Whether there is nothing but blanks.
    pub(crate) const fn is_blank(&self) -> bool {
        !self.printable && self.nuls == 0 && self.controls == 0
    }

    /// Whether this is no text at all: text has no control characters, a stray one or two apart.
    pub(crate) fn is_binary(&self) -> bool {
        !self.is_utf16() && (self.controls > 2 && self.controls * 200 > self.bytes || self.nuls * 4 > self.bytes)
    }

    /// The line of the first NUL, in a text that may have none.
    pub(crate) fn nul_row(&self) -> Option<u32> {
        if self.is_utf16() {
            return None;
        }
        self.first_nul_line.map(|line| u32::try_from(line).unwrap_or(u32::MAX))
    }

    /// The line of the first bytes that are no text in this encoding, as far as they were looked at for it: a mark of
    /// UTF-8 may stand before something else.
    pub(crate) fn undecodable_row(&self, encoding: &'static Encoding) -> Option<u32> {
        let line = self.first_not_utf8_line.filter(|_| is_utf8(encoding))?;
        Some(u32::try_from(line).unwrap_or(u32::MAX))
    }

    fn is_utf16(&self) -> bool {
        match self.bom {
            Some(bom) => !is_utf8(bom),
            None => self.utf16.is_some(),
        }
    }

    /// The encoding that the bytes show. `Err` holds it where `wanted` can't be it.
    pub(crate) fn encoding(&self, wanted: Option<&'static Encoding>) -> Result<&'static Encoding, &'static Encoding> {
        let found = self.found();
        let Some(wanted) = wanted else { return Ok(found) };
        let contradicts = match self.bom.or(self.utf16) {
            Some(mark) => mark != wanted,
            None if is_utf8(wanted) => self.not_utf8,
            // Text beyond ASCII that is valid UTF-8 is nothing else, but for odds of one in millions.
            None => self.non_ascii && !self.not_utf8,
        };
        if contradicts { Err(found) } else { Ok(wanted) }
    }

    fn found(&self) -> &'static Encoding {
        if let Some(encoding) = self.bom.or(self.utf16) {
            return encoding;
        }
        if !self.not_utf8 {
            return UTF_8;
        }
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(&self.evidence, true);
        // A Belgian top-level domain stands for Western Europe: it settles the close calls between Windows-1252 and
        // its neighbours, which a few accented names can't.
        let guess = detector.guess(Some(b"be"), Utf8Detection::Deny);
        if guess.is_single_byte() { guess } else { WINDOWS_1252 }
    }
}

fn is_utf8(encoding: &Encoding) -> bool {
    std::ptr::eq(encoding, UTF_8)
}

/// UTF-16 shows by NUL bytes in every second place of Western text.
fn utf16_without_mark(head: &[u8]) -> Option<&'static Encoding> {
    let head = &head[..head.len().min(4096)];
    let nuls_at = |parity: usize| head.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (nuls_at(0), nuls_at(1));
    let half = head.len() / 2;
    match () {
        () if half < 4 => None,
        () if odd * 10 > half * 7 && even * 10 < half => Some(UTF_16LE),
        () if even * 10 > half * 7 && odd * 10 < half => Some(UTF_16BE),
        () => None,
    }
}

/// A file as a stream of UTF-8.
pub(crate) struct Decoded {
    file: File,
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    read: u64,
    ended: bool,
    malformed: bool,
    digest: Option<Sha256>,
}

impl Decoded {
    /// The stream of a file from its present position. A mark at the start is not part of the text.
    pub(crate) fn new(file: File, encoding: &'static Encoding) -> Self {
        let decoder = (!is_utf8(encoding)).then(|| encoding.new_decoder_with_bom_removal());
        Self { file, decoder, raw: vec![0; CHUNK], read: 0, ended: false, malformed: false, digest: None }
    }

    /// The same, with the digest of the bytes that pass.
    pub(crate) fn with_digest(self) -> Self {
        Self { digest: Some(Sha256::new()), ..self }
    }

    /// The digest of all bytes, once they have passed.
    pub(crate) fn take_digest(&mut self) -> Option<Digest> {
        self.digest.take().map(|digest| Digest::from_bytes(&digest.finalize().into()))
    }

    /// The name of the file's encoding.
    pub(crate) fn encoding(&self) -> &'static str {
        self.decoder.as_ref().map_or(UTF_8, Decoder::encoding).name()
    }

    /// Whether bytes have passed that are no text in this encoding; U+FFFD stands for them.
    pub(crate) const fn is_malformed(&self) -> bool {
        self.malformed
    }

    /// How many bytes of the file were read.
    pub(crate) const fn position(&self) -> u64 {
        self.read
    }

    /// Appends the next stretch of text; says whether there was any.
    pub(crate) fn fill(&mut self, out: &mut Vec<u8>) -> std::io::Result<bool> {
        if self.ended {
            return Ok(false);
        }
        let count = read_full(&mut self.file, &mut self.raw)?;
        let first = self.read == 0;
        self.read += count as u64;
        self.ended = count < self.raw.len();
        let part = &self.raw[..count];
        if let Some(digest) = &mut self.digest {
            digest.update(part);
        }
        let Some(decoder) = &mut self.decoder else {
            out.extend_from_slice(if first { part.strip_prefix(b"\xef\xbb\xbf").unwrap_or(part) } else { part });
            return Ok(count > 0);
        };
        // Three bytes of UTF-8 for one of any single-byte encoding; UTF-16 needs less.
        let needed = decoder.max_utf8_buffer_length(count).unwrap_or(count * 3 + 16);
        let start = out.len();
        out.resize(start + needed, 0);
        let (result, _, written, malformed) = decoder.decode_to_utf8(part, &mut out[start..], self.ended);
        debug_assert_eq!(result, CoderResult::InputEmpty);
        self.malformed |= malformed;
        out.truncate(start + written);
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sniffed(bytes: &[u8]) -> Sniffer {
        let mut sniffer = Sniffer::default();
        for part in bytes.chunks(3) {
            sniffer.feed(part);
        }
        sniffer.finish(bytes);
        sniffer
    }

    #[test]
    fn utf8_is_told_even_when_a_chunk_cuts_a_character() {
        assert_eq!(sniffed("Zoë;Müller;Çelik\n".as_bytes()).encoding(None), Ok(UTF_8));
        assert_eq!(sniffed(b"plain").encoding(None), Ok(UTF_8));
    }

    #[test]
    fn western_text_that_is_not_utf8_is_windows_1252() {
        let (bytes, _, _) = WINDOWS_1252.encode("Naam;Functie\nMüller;infirmière en chef\nLefèvre;psychothérapeute\n");
        assert_eq!(sniffed(&bytes).encoding(None), Ok(WINDOWS_1252));
    }

    #[test]
    fn utf16_is_told_with_and_without_its_mark() {
        let units = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        assert_eq!(sniffed(&units("\u{feff}a;b\n1;2\n")).encoding(None), Ok(UTF_16LE));
        assert_eq!(sniffed(&units("Matricule;Montant\n1;2\n")).encoding(None), Ok(UTF_16LE));
    }

    #[test]
    fn a_profile_that_the_bytes_contradict_is_noticed() {
        assert_eq!(sniffed("Zoë".as_bytes()).encoding(Some(WINDOWS_1252)), Err(UTF_8));
        assert_eq!(sniffed(b"Zo\xeb").encoding(Some(UTF_8)), Err(WINDOWS_1252));
        assert_eq!(sniffed(b"Zoe").encoding(Some(WINDOWS_1252)), Ok(WINDOWS_1252));
    }

    #[test]
    fn noise_and_nul_are_noticed() {
        let noise: Vec<u8> = (0..2000_u32).map(|i| (i * 167 % 256) as u8).collect();
        assert!(sniffed(&noise).is_binary());
        let nul = sniffed(b"a,b\n1,2\n\0,3\n");
        assert!(!nul.is_binary());
        assert_eq!(nul.nul_row(), Some(3));
    }
}

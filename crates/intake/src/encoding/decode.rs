//! A file as a stream of UTF-8.

use std::fs::File;

use encoding_rs::{CoderResult, Decoder};
use paritas_model::Digest;
use sha2::{Digest as _, Sha256};

use super::Charset;
use crate::file::{CHUNK, read_full};

/// A file as a stream of UTF-8.
pub(crate) struct Decoded {
    file: File,
    charset: Charset,
    decoder: Step,
    raw: Vec<u8>,
    read: u64,
    ended: bool,
    malformed: bool,
    digest: Option<Sha256>,
}

/// How the next bytes become UTF-8.
enum Step {
    /// They are UTF-8 already.
    Copy,
    Standard(Decoder),
    /// What the bytes from 128 on mean.
    High(Box<[char; 128]>),
    /// UTF-8 where the bytes are; else what single bytes mean. Holds the bytes of a character that the chunk cut.
    Mixed(Box<[char; 128]>, Vec<u8>),
    /// Four bytes a character. Holds the bytes of a character that the chunk cut.
    Utf32 {
        little: bool,
        carry: Vec<u8>,
    },
}

impl Decoded {
    /// The stream of a file from its present position. A mark at the start is not part of the text.
    pub(crate) fn new(file: File, charset: Charset) -> Self {
        let decoder = match charset {
            _ if charset.is_utf8() => Step::Copy,
            Charset::Standard(encoding) => Step::Standard(encoding.new_decoder_with_bom_removal()),
            Charset::Page(page) => Step::High(Box::new(page.high)),
            Charset::Mixed(other) => Step::Mixed(Box::new(other.high()), Vec::new()),
            Charset::Utf32Le => Step::Utf32 { little: true, carry: Vec::new() },
            Charset::Utf32Be => Step::Utf32 { little: false, carry: Vec::new() },
        };
        Self { file, charset, decoder, raw: vec![0; CHUNK], read: 0, ended: false, malformed: false, digest: None }
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
    pub(crate) fn encoding(&self) -> String {
        self.charset.name()
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
        let unmarked = || if first { part.strip_prefix(b"\xef\xbb\xbf").unwrap_or(part) } else { part };
        match &mut self.decoder {
            Step::Copy => {
                out.extend_from_slice(unmarked());
                return Ok(count > 0);
            }
            Step::Standard(decoder) => {
                // Three bytes of UTF-8 for one of any single-byte encoding; UTF-16 needs less.
                let needed = decoder.max_utf8_buffer_length(count).unwrap_or(count * 3 + 16);
                let start = out.len();
                out.resize(start + needed, 0);
                let (result, _, written, malformed) = decoder.decode_to_utf8(part, &mut out[start..], self.ended);
                debug_assert_eq!(result, CoderResult::InputEmpty);
                self.malformed |= malformed;
                out.truncate(start + written);
            }
            Step::High(high) => high_bytes(part, high, out),
            Step::Mixed(high, carry) => mixed(unmarked(), high, carry, self.ended, out),
            Step::Utf32 { little, carry } => self.malformed |= utf32(part, *little, carry, self.ended, out),
        }
        Ok(true)
    }
}

fn high_bytes(part: &[u8], high: &[char; 128], out: &mut Vec<u8>) {
    let mut utf8 = [0; 4];
    for byte in part {
        match byte.checked_sub(0x80) {
            None => out.push(*byte),
            Some(index) => out.extend_from_slice(high[usize::from(index)].encode_utf8(&mut utf8).as_bytes()),
        }
    }
}

/// UTF-8 as it stands; bytes that are not UTF-8 by the single-byte encoding.
fn mixed(part: &[u8], high: &[char; 128], carry: &mut Vec<u8>, ended: bool, out: &mut Vec<u8>) {
    let mut joined = std::mem::take(carry);
    joined.extend_from_slice(part);
    let mut rest = &joined[..];
    while let Err(error) = std::str::from_utf8(rest) {
        let (valid, after) = rest.split_at(error.valid_up_to());
        out.extend_from_slice(valid);
        let broken = match error.error_len() {
            Some(length) => length,
            None if ended => after.len(),
            None => {
                *carry = after.to_vec();
                return;
            }
        };
        // Only the first byte is surely not UTF-8; what follows it is looked at again.
        high_bytes(&after[..1.min(broken)], high, out);
        rest = &after[1.min(broken)..];
    }
    out.extend_from_slice(rest);
}

/// Says whether something was no character.
fn utf32(part: &[u8], little: bool, carry: &mut Vec<u8>, ended: bool, out: &mut Vec<u8>) -> bool {
    let mut joined = std::mem::take(carry);
    joined.extend_from_slice(part);
    let mut utf8 = [0; 4];
    let mut malformed = false;
    let units = joined.chunks_exact(4);
    let rest = units.remainder().to_vec();
    for unit in units {
        // Chunks of exactly four.
        let bytes = [unit[0], unit[1], unit[2], unit[3]];
        let code = if little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) };
        let character = char::from_u32(code);
        malformed |= character.is_none();
        // A mark at the start is not part of the text; inside a text it is a blank of no width.
        if character == Some('\u{feff}') {
            continue;
        }
        let character = character.unwrap_or(char::REPLACEMENT_CHARACTER);
        out.extend_from_slice(character.encode_utf8(&mut utf8).as_bytes());
    }
    if ended && !rest.is_empty() {
        out.extend_from_slice("\u{fffd}".as_bytes());
        return true;
    }
    *carry = rest;
    malformed
}

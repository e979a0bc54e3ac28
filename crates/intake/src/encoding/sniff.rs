//! What is noticed of a text's bytes while they pass, and which encoding they show.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};
use paritas_model::Message;

use super::single_byte::tell;
use super::{Charset, SingleByte};
use crate::extract::Confidence;

/// What is noticed of a text's bytes while they pass.
#[derive(Default)]
pub(crate) struct Sniffer {
    bytes: u64,
    line: LineCount,
    /// Bytes of a UTF-8 character that was cut by the end of a chunk.
    carry: Vec<u8>,
    /// Lines with bytes that are not UTF-8.
    broken: Rows,
    /// Lines with letters beyond ASCII in UTF-8; only the first few.
    wide: Rows,
    /// How many of them: characters, not lines.
    wide_characters: u64,
    /// Lines with letters that were encoded twice.
    twice: Rows,
    /// Lines with the mark that programs leave for a character they lost.
    lost: Rows,
    non_ascii: bool,
    printable: bool,
    controls: u64,
    nuls: u64,
    first_nul: Option<LineCount>,
    /// Lines with bytes that are not UTF-8, for telling encodings of single bytes.
    evidence: Vec<u8>,
    mark: Option<Charset>,
    /// UTF-16 or UTF-32 without a mark.
    unmarked: Option<Charset>,
}

/// The encoding of a text, and why.
pub(crate) struct Found {
    pub(crate) charset: Charset,
    pub(crate) confidence: Confidence,
    pub(crate) reason: Message,
}

/// How many bytes of evidence are kept: enough to tell Western from Central European text.
const EVIDENCE: usize = 1 << 18;
/// How many rows are named.
const NAMED: usize = 5;

/// Line ends so far.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
struct LineCount {
    feeds: u64,
    returns: u64,
}

impl LineCount {
    fn after(self, bytes: &[u8]) -> Self {
        let count = |wanted: u8| bytes.iter().filter(|byte| **byte == wanted).count() as u64;
        Self { feeds: self.feeds + count(b'\n'), returns: self.returns + count(b'\r') }
    }

    /// The row, in a text whose lines end as `all` of them do.
    fn row(self, all: Self) -> u32 {
        let before = if all.feeds == 0 { self.returns } else { self.feeds };
        u32::try_from(before + 1).unwrap_or(u32::MAX)
    }
}

/// How many bytes of each kind there are.
struct Census {
    feeds: u64,
    returns: u64,
    tabs: u64,
    /// Below the blank, those three included.
    below: u64,
    printable: bool,
    ascii: bool,
}

impl Census {
    /// Every byte of every file passes here. Counted in single bytes, as far as these can count, many are looked at at
    /// a time; a counter of eight bytes for each would take as long as all the rest of reading.
    fn of(bytes: &[u8]) -> Self {
        const STRETCH: usize = 192;
        let mut census = Self { feeds: 0, returns: 0, tabs: 0, below: 0, printable: false, ascii: true };
        for stretch in bytes.chunks(STRETCH) {
            let [mut feeds, mut returns, mut tabs, mut below, mut printable, mut all] = [0_u8; 6];
            for byte in stretch {
                feeds += u8::from(*byte == b'\n');
                returns += u8::from(*byte == b'\r');
                tabs += u8::from(*byte == b'\t');
                below += u8::from(*byte < b' ');
                printable |= u8::from(*byte > b' ');
                all |= *byte;
            }
            census.feeds += u64::from(feeds);
            census.returns += u64::from(returns);
            census.tabs += u64::from(tabs);
            census.below += u64::from(below);
            census.printable |= printable > 0;
            census.ascii &= all.is_ascii();
        }
        census
    }
}

/// Lines of one kind: how many, and the first of them.
#[derive(Default)]
struct Rows {
    count: u64,
    first: Vec<LineCount>,
    last: Option<LineCount>,
}

impl Rows {
    fn add(&mut self, line: LineCount) {
        if self.last == Some(line) {
            return;
        }
        self.last = Some(line);
        self.count += 1;
        if self.first.len() < NAMED {
            self.first.push(line);
        }
    }

    fn named(&self, all: LineCount) -> String {
        self.first.iter().map(|line| line.row(all).to_string()).collect::<Vec<_>>().join(", ")
    }
}

impl Sniffer {
    pub(crate) fn feed(&mut self, part: &[u8]) {
        let start = self.line;
        self.bytes += part.len() as u64;
        let census = Census::of(part);
        self.line = LineCount { feeds: start.feeds + census.feeds, returns: start.returns + census.returns };
        self.printable |= census.printable;
        if census.below > census.tabs + census.feeds + census.returns {
            self.look_at_controls(part, start);
        }
        let ascii = census.ascii;
        self.non_ascii |= !ascii;
        if !ascii || !self.carry.is_empty() {
            self.look_at_utf8(part, start);
        }
    }

    fn look_at_controls(&mut self, part: &[u8], start: LineCount) {
        for (at, byte) in part.iter().enumerate() {
            match byte {
                0 => {
                    self.nuls += 1;
                    if self.first_nul.is_none() {
                        self.first_nul = Some(start.after(&part[..at]));
                    }
                }
                // 0x01 and 0x1c to 0x1f part fields and records; 0x1a ends files of old.
                b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1a => {}
                0x01 | 0x1c..=0x1f => self.printable = true,
                0x02..=0x1b => self.controls += 1,
                _ => {}
            }
        }
    }

    fn look_at_utf8(&mut self, part: &[u8], mut line: LineCount) {
        // The bytes that were carried hold no line end.
        let carried = std::mem::take(&mut self.carry);
        let joined = if carried.is_empty() { Cow::Borrowed(part) } else { Cow::Owned([&carried, part].concat()) };
        let mut at = 0;
        let mut kept = 0;
        loop {
            let (valid, error) = match std::str::from_utf8(&joined[at..]) {
                Ok(valid) => (valid.len(), None),
                Err(error) => (error.valid_up_to(), Some(error)),
            };
            let segment = &joined[at..at + valid];
            if !segment.is_ascii() {
                self.look_at_wide(segment, line);
            }
            let Some(error) = error else { return };
            line = line.after(segment);
            at += valid;
            let Some(length) = error.error_len() else {
                self.carry = joined[at..].to_vec();
                return;
            };
            self.broken.add(line);
            if at >= kept && self.evidence.len() < EVIDENCE {
                let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
                let begin = joined[..at].iter().rposition(is_end).map_or(0, |end| end + 1).max(kept);
                kept = joined[at..].iter().position(is_end).map_or(joined.len(), |end| at + end + 1);
                let room = EVIDENCE - self.evidence.len();
                self.evidence.extend(joined[begin..kept].iter().take(room));
            }
            at += length;
        }
    }

    /// Looks at valid UTF-8 beyond ASCII.
    fn look_at_wide(&mut self, segment: &[u8], mut line: LineCount) {
        // Line ends are counted up to here.
        let mut counted = 0;
        on_leading_bytes(segment, |at| {
            let next = |ahead: usize| segment.get(at + ahead).copied().unwrap_or(0);
            let byte = segment[at];
            // The leading bytes of Latin letters and of the marks between them.
            let (0xc2..=0xc5 | 0xe2 | 0xef) = byte else { return };
            let twice = match (byte, next(1), next(2)) {
                // `Ã` or `Â` before the second half of a letter, `â€` before that of a quotation mark.
                (0xc3, 0x82 | 0x83, 0xc2) => true,
                (0xc3, 0x83, 0xe2 | 0xc5 | 0xc6 | 0xcb) => true,
                (0xc3, 0xa2, 0xe2) => next(3) == 0x82 && next(4) == 0xac,
                _ => false,
            };
            let lost = (byte, next(1), next(2)) == (0xef, 0xbf, 0xbd);
            self.wide_characters += u64::from(byte != 0xef);
            if twice || lost || self.wide.first.len() < NAMED {
                line = line.after(&segment[counted..at]);
                counted = at;
                if twice {
                    self.twice.add(line);
                }
                if lost {
                    self.lost.add(line);
                }
                self.wide.add(line);
            }
        });
    }

    /// Ends the stream; `head` holds the first bytes, for marks and for UTF-16 and UTF-32 without one.
    pub(crate) fn finish(&mut self, head: &[u8]) {
        if !self.carry.is_empty() {
            self.broken.add(self.line);
            self.evidence.append(&mut self.carry);
        }
        // The mark of UTF-32LE begins with that of UTF-16LE.
        self.mark = match head {
            [0xff, 0xfe, 0, 0, ..] => Some(Charset::Utf32Le),
            [0, 0, 0xfe, 0xff, ..] => Some(Charset::Utf32Be),
            _ => Encoding::for_bom(head).map(|(encoding, _)| Charset::Standard(encoding)),
        };
        if self.mark.is_none() && self.nuls > 0 {
            self.unmarked = wide_without_mark(head, self.bytes);
        }
    }

    /// Whether there is nothing but blanks.
    pub(crate) const fn is_blank(&self) -> bool {
        !self.printable && self.nuls == 0 && self.controls == 0
    }

    /// Whether this is no text at all: text has no control characters, a stray one or two apart.
    pub(crate) fn is_binary(&self) -> bool {
        !self.is_wide() && (self.controls > 2 && self.controls * 200 > self.bytes || self.nuls * 4 > self.bytes)
    }

    /// The line of the first NUL, in a text that may have none.
    pub(crate) fn nul_row(&self) -> Option<u32> {
        if self.is_wide() {
            return None;
        }
        self.first_nul.map(|line| line.row(self.line))
    }

    /// The line of the first bytes that are no text in this encoding, as far as they were looked at for it.
    pub(crate) fn undecodable_row(&self, charset: Charset) -> Option<u32> {
        self.broken.first.first().filter(|_| charset.is_utf8()).map(|line| line.row(self.line))
    }

    /// Whether characters take two bytes or four.
    fn is_wide(&self) -> bool {
        match self.mark {
            Some(mark) => !mark.is_utf8(),
            None => self.unmarked.is_some(),
        }
    }

    /// The encoding that the bytes show; a `wanted` one binds. `Err` holds what they show where `wanted` can't be it.
    pub(crate) fn encoding(&self, wanted: Option<Charset>) -> Result<Found, Charset> {
        let found = self.found();
        let Some(wanted) = wanted else { return Ok(found) };
        let is_utf8 = self.broken.count == 0;
        let contradicts = match self.mark.or(self.unmarked) {
            Some(mark) if mark.is_utf8() && matches!(wanted, Charset::Mixed(_)) => false,
            Some(mark) => mark != wanted,
            None if wanted.is_utf8() => !is_utf8,
            None if matches!(wanted, Charset::Utf32Le | Charset::Utf32Be) => true,
            None if matches!(wanted, Charset::Mixed(_)) => false,
            None if wanted.single_byte().is_none() => self.bytes > 0,
            // Text beyond ASCII that is valid UTF-8 is nothing else, but for odds of one in millions.
            None => self.non_ascii && is_utf8,
        };
        if contradicts {
            return Err(found.charset);
        }
        Ok(Found { charset: wanted, confidence: Confidence::Certain, reason: Message::new("detect-by-profile") })
    }

    fn found(&self) -> Found {
        let found = |charset, confidence, reason| Found { charset, confidence, reason };
        let mixed = |other: SingleByte| {
            let reason = Message::new("detect-encoding-mixed").with("other", other.name());
            found(Charset::Mixed(other), Confidence::Likely, reason)
        };
        match (self.mark, self.unmarked) {
            (Some(mark), _) if mark.is_utf8() && self.broken.count > 0 => return mixed(tell(&self.evidence).encoding),
            (Some(mark), _) => return found(mark, Confidence::Certain, Message::new("detect-encoding-mark")),
            (None, Some(wide)) => return found(wide, Confidence::Certain, Message::new("detect-encoding-zeros")),
            (None, None) => {}
        }
        if self.broken.count == 0 {
            let id = if self.non_ascii { "detect-encoding-utf8" } else { "detect-encoding-ascii" };
            return found(Charset::UTF_8, Confidence::Certain, Message::new(id));
        }
        let told = tell(&self.evidence);
        // By chance, letters of a single byte are now and then UTF-8 too; of many, few are.
        if self.wide_characters * 20 >= self.broken.count || self.wide_characters >= 10 {
            return mixed(told.encoding);
        }
        found(told.encoding.charset(), told.confidence, told.reason)
    }

    /// What deserves attention in the text as this encoding reads it.
    pub(crate) fn notices(&self, charset: Charset) -> Vec<Message> {
        let mut notices = Vec::new();
        let about = |id: &'static str, rows: &Rows| {
            Message::new(id).with("count", rows.count).with("rows", rows.named(self.line))
        };
        if let Charset::Mixed(other) = charset
            && self.broken.count > 0
        {
            notices.push(about("notice-mixed-encodings", &self.broken).with("other", other.name()));
        }
        if self.is_wide() {
            return notices;
        }
        match charset {
            Charset::Mixed(_) | Charset::Standard(_) if charset.is_utf8() || matches!(charset, Charset::Mixed(_)) => {
                if self.twice.count > 0 {
                    notices.push(about("notice-encoded-twice", &self.twice));
                }
                if self.lost.count > 0 {
                    notices.push(about("notice-lost-characters", &self.lost));
                }
            }
            // A profile that insists on single bytes gets `Ã©` for what is `é` in UTF-8.
            _ if self.wide_characters > 0 => notices.push(about("notice-encoded-twice", &self.wide)),
            _ => {}
        }
        notices
    }
}

/// Shows where characters beyond ASCII begin in valid UTF-8: by bytes whose two highest bits are set, eight at a time.
fn on_leading_bytes(text: &[u8], mut on_byte: impl FnMut(usize)) {
    const HIGHEST: u64 = 0x8080_8080_8080_8080;
    let (words, rest) = text.as_chunks::<8>();
    for (word, start) in words.iter().zip((0..).step_by(8)) {
        let bits = u64::from_le_bytes(*word);
        // The second highest bit of each byte, moved to the highest; what moves into a neighbour is not looked at.
        let mut leading = bits & (bits << 1) & HIGHEST;
        while leading != 0 {
            on_byte(start + (leading.trailing_zeros() / 8) as usize);
            leading &= leading - 1;
        }
    }
    let start = text.len() - rest.len();
    (start..).zip(rest).filter(|(_, byte)| **byte >= 0xc0).for_each(|(at, _)| on_byte(at));
}

/// UTF-16 and UTF-32 show by NUL bytes in most of the same places of Western text.
fn wide_without_mark(head: &[u8], bytes: u64) -> Option<Charset> {
    let head = &head[..head.len().min(4096)];
    let nuls = |step: usize, from: usize| {
        let places = head.iter().skip(from).step_by(step);
        let all = places.clone().count();
        let zeros = places.filter(|byte| **byte == 0).count();
        (zeros * 10 > all * 7, zeros * 10 < all)
    };
    let (mostly, rarely) = (|step, from| nuls(step, from).0, |step, from| nuls(step, from).1);
    if head.len() >= 16 && bytes.is_multiple_of(4) && mostly(4, 1) && mostly(4, 2) {
        match () {
            () if mostly(4, 3) && rarely(4, 0) => return Some(Charset::Utf32Le),
            () if mostly(4, 0) && rarely(4, 3) => return Some(Charset::Utf32Be),
            () => {}
        }
    }
    match () {
        () if head.len() < 8 => None,
        () if mostly(2, 1) && rarely(2, 0) => Some(Charset::Standard(UTF_16LE)),
        () if mostly(2, 0) && rarely(2, 1) => Some(Charset::Standard(UTF_16BE)),
        () => None,
    }
}

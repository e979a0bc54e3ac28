//! Where the columns of a text stand that no delimiter cuts: between them all lines are blank.
//!
//! Two columns that touch show where digits change into letters in every line. Where neither shows, nobody can tell from
//! the text alone; the profile says it.

use super::{Cuts, Lines, blank_at, char_at, trimmed};

/// Cuts that were guessed.
pub(crate) struct Guess {
    pub(crate) cuts: Cuts,
    /// How many lines they were guessed from.
    pub(crate) lines: usize,
    /// Whether blanks stand between the columns; otherwise only the change of characters tells them apart.
    pub(crate) by_blanks: bool,
}

/// Guesses the cuts of a text's first lines; `None` where they do not line up.
pub(crate) fn guess(sample: &str) -> Option<Guess> {
    let lines = Lines::of(sample);
    let (header, body) = body(&lines.0);
    if body.len() < 2 {
        return None;
    }
    let width = body.iter().map(|line| trimmed(line)).max()?;
    let drawn = lines.0.iter().find(|line| is_ruling(line));
    let gutters = match drawn {
        Some(line) => (0..trimmed(line)).map(|at| blank_at(line, at)).collect(),
        None => gutters(&body, header, width),
    };
    let mut fields = runs(&gutters, if drawn.is_some() { gutters.len() } else { width });
    let by_blanks = fields.len() > 1;
    let same_length = body.iter().all(|line| line.len() == body[0].len());
    if !by_blanks && !same_length {
        return None;
    }
    if drawn.is_none() {
        fields = fields.into_iter().flat_map(|field| cut_by_class(field, &body, by_blanks)).collect();
        if by_blanks {
            fields = join_groups(join_words(fields, &body, header), &body, header);
        }
    }
    if fields.len() < 2 {
        return None;
    }
    widen(&mut fields, &body, same_length);
    // Measured on all lines, as declared places are: the same places then read the same.
    let cuts = Cuts::measured(fields.into_iter(), &lines);
    cuts.hold_most_of(&lines).then_some(Guess { cuts, lines: body.len(), by_blanks })
}

/// Whether a line is drawn under the headers, a stretch for every column: it shows where they stand.
fn is_ruling(line: &[char]) -> bool {
    let drawn = |character: &char| matches!(character, '-' | '=' | '_');
    line.iter().all(|character| drawn(character) || *character == ' ')
        && line.windows(3).any(|three| three.iter().all(drawn))
        && line.windows(2).any(|two| drawn(&two[0]) && two[1] == ' ')
}

/// The lines that hold data, and the one above them that names the columns.
fn body(lines: &[Vec<char>]) -> (Option<&Vec<char>>, Vec<&Vec<char>>) {
    let has_digit = |line: &&Vec<char>| line.iter().any(char::is_ascii_digit);
    let mut body: Vec<&Vec<char>> = lines.iter().filter(|line| !is_ruling(line)).collect();
    if body.len() >= 8 {
        // Titles and notes are shorter than lines of data.
        let mut lengths: Vec<usize> = body.iter().map(|line| trimmed(line)).collect();
        lengths.sort_unstable();
        let median = lengths[lengths.len() / 2];
        body.retain(|line| trimmed(line) * 2 >= median);
    }
    let with_digits = body.iter().filter(|line| has_digit(line)).count();
    let first = body.first().copied();
    let header = first.filter(|line| body.len() > 2 && !has_digit(line) && (with_digits + 1) * 10 >= body.len() * 9);
    if header.is_some() {
        body.remove(0);
    }
    (header, body)
}

/// Which places are blank in all lines, or in nearly all of many: titles and page breaks run across.
fn gutters(body: &[&Vec<char>], header: Option<&Vec<char>>, width: usize) -> Vec<bool> {
    let allowed = body.len() / 20;
    let blank = |at: usize| body.iter().filter(|line| !blank_at(line, at)).count() <= allowed;
    let mut gutters: Vec<bool> = (0..width).map(blank).collect();
    // A header may be wider than the values below it: it narrows a gutter, but does not close it.
    if let Some(header) = header {
        let mut at = 0;
        while at < width {
            let end = (at..width).find(|place| !gutters[*place]).unwrap_or(width);
            let open: Vec<usize> = (at..end).filter(|place| blank_at(header, *place)).collect();
            if !open.is_empty() {
                for (place, gutter) in gutters.iter_mut().enumerate().take(end).skip(at) {
                    *gutter = open.contains(&place);
                }
            }
            at = end + 1;
        }
    }
    gutters
}

/// The stretches between gutters.
fn runs(gutters: &[bool], width: usize) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut start = None;
    for at in 0..=width {
        match (start, gutters.get(at).copied().unwrap_or(true)) {
            (None, false) => start = Some(at),
            (Some(from), true) => {
                runs.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    runs
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Blank,
    Digit,
    Letter,
}

fn class(character: char) -> Class {
    match character {
        ' ' | '\t' | '\u{a0}' => Class::Blank,
        _ if character.is_alphabetic() => Class::Letter,
        // The marks of numbers, dates and times.
        _ => Class::Digit,
    }
}

/// Cuts a stretch where digits change into letters, or back, in every line.
///
/// Between blanks a change alone is no proof, for codes such as `L120` have one too: some line must show a blank there.
fn cut_by_class((start, end): (usize, usize), body: &[&Vec<char>], by_blanks: bool) -> Vec<(usize, usize)> {
    let mut cuts = vec![start];
    for at in start + 1..end {
        let (mut changes, mut same, mut gaps) = (0, 0, 0);
        for line in body {
            let (before, after) = (class(char_at(line, at - 1)), class(char_at(line, at)));
            match (before, after) {
                (Class::Blank, Class::Blank) => {}
                (Class::Blank, _) | (_, Class::Blank) => {
                    let content = |range: std::ops::Range<usize>| range.clone().any(|place| !blank_at(line, place));
                    gaps += usize::from(content(start..at) && content(at..end));
                }
                _ if before == after || is_time_mark(line, at) => same += 1,
                _ => changes += 1,
            }
        }
        if same == 0 && changes > 0 && changes * 4 >= body.len() && (!by_blanks || gaps > 0) {
            cuts.push(at);
        }
    }
    cuts.push(end);
    cuts.windows(2).map(|pair| (pair[0], pair[1])).collect()
}

/// Whether the change at `at` is that of the `T` in `2026-03-01T08:00`.
fn is_time_mark(line: &[char], at: usize) -> bool {
    let is_mark = |place: usize| {
        char_at(line, place) == 'T'
            && place >= 3
            && char_at(line, place - 3) == '-'
            && char_at(line, place - 1).is_ascii_digit()
            && char_at(line, place + 1).is_ascii_digit()
    };
    is_mark(at) || is_mark(at - 1)
}

/// Joins what blanks part by accident: a constant text of several words, or the words of texts under one header.
fn join_words(fields: Vec<(usize, usize)>, body: &[&Vec<char>], header: Option<&Vec<char>>) -> Vec<(usize, usize)> {
    let has = |line: &Vec<char>, (from, to): (usize, usize), wanted: fn(char) -> bool| {
        (from..to).any(|at| wanted(char_at(line, at)))
    };
    let is_digit = |character: char| character.is_ascii_digit();
    let is_text = |field| {
        body.iter().any(|line| has(line, field, char::is_alphabetic))
            && !body.iter().any(|line| has(line, field, is_digit))
    };
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for (start, end) in fields {
        let before = joined.last().copied().filter(|(_, to)| to + 2 >= start);
        let Some((from, to)) = before.filter(|before| is_text(*before) && is_text((start, end))) else {
            joined.push((start, end));
            continue;
        };
        let same = |line: &&Vec<char>| (from..end).all(|at| char_at(line, at) == char_at(body[0], at));
        let constant = to + 1 == start && body.iter().all(same);
        let unnamed = header.is_some_and(|header| (start..end).all(|at| blank_at(header, at)));
        if constant || unnamed {
            joined.pop();
            joined.push((from, end));
        } else {
            joined.push((start, end));
        }
    }
    joined
}

/// Joins what the blank between groups of digits parts: `2 181,00` is one number, of which `181,00` must not remain.
///
/// Under two headers they are two columns. Where no header tells, and three digits follow a digit and one blank in every
/// line, one number too many is read as no number and refused; one cut in two would be read as another.
fn join_groups(fields: Vec<(usize, usize)>, body: &[&Vec<char>], header: Option<&Vec<char>>) -> Vec<(usize, usize)> {
    let digit = |line: &Vec<char>, at: usize| char_at(line, at).is_ascii_digit();
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for (start, end) in fields {
        let before = joined.last().copied().filter(|(_, to)| to + 1 == start);
        let groups = before.is_some_and(|(from, to)| {
            let mut filled = body.iter().filter(|line| (from..to).any(|at| !blank_at(line, at))).peekable();
            let grouped = |line: &&Vec<char>| {
                digit(line, to - 1) && (start..start + 3).all(|at| digit(line, at)) && !digit(line, start + 3)
            };
            let named = |line: &Vec<char>| {
                let words = |mut places: std::ops::Range<usize>| places.any(|at| !blank_at(line, at));
                blank_at(line, to) && words(from..to) && words(start..end)
            };
            filled.peek().is_some() && filled.all(grouped) && !header.is_some_and(named)
        });
        match (groups, joined.last_mut()) {
            (true, Some(last)) => last.1 = end,
            _ => joined.push((start, end)),
        }
    }
    joined
}

/// Gives each column the blanks that its longer values may need, one blank apart from its neighbour.
fn widen(fields: &mut [(usize, usize)], body: &[&Vec<char>], same_length: bool) {
    let flush = |(start, end): (usize, usize)| {
        let filled = body.iter().filter(|line| (start..end).any(|at| !blank_at(line, at))).count();
        body.iter().filter(|line| !blank_at(line, end - 1)).count() * 10 >= filled * 9
    };
    for index in 1..fields.len() {
        let (before, field) = (fields[index - 1], fields[index]);
        if field.0 < before.1 + 2 {
            continue;
        }
        match (flush(before), flush(field)) {
            (false, _) => fields[index - 1].1 = field.0 - 1,
            (true, true) => fields[index].0 = before.1 + 1,
            (true, false) => {}
        }
    }
    let first = &mut fields[0];
    if flush(*first) {
        first.0 = 0;
    }
    let longest = body.iter().map(|line| line.len()).max().unwrap_or(0);
    if let Some((start, end)) = fields.last_mut() {
        let is_flush = flush((*start, *end));
        *end = if same_length {
            longest
        } else if is_flush {
            *end
        } else {
            longest.max(*start + 2 * (*end - *start))
        };
    }
}

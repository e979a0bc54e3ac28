use paritas_intake::Extract;
use paritas_model::{Message, Origin, Place};
use paritas_texts::Texts;

/// Lines named one by one before the rest are only counted: more would not be read.
const NAMED_LINES: usize = 3;

/// Where something stands, with the column by its header.
pub(crate) fn place_of(extract: &Extract, origin: Origin, with_file: bool) -> Place {
    let source = usize::from(origin.source);
    let described = extract.descriptions.get(source);
    let header = described.and_then(|one| one.column(origin.column)).map(|column| column.header.clone());
    let column = match header {
        Some(header) if !header.is_empty() => Some(header),
        _ if origin.column == 0 => None,
        _ => Some(origin.column.to_string()),
    };
    let file = extract.pay.sources.get(source).filter(|_| with_file).map(|source| source.file.clone());
    Place {
        file: file.unwrap_or_default(),
        sheet: extract.pay.sources.get(source).and_then(|source| source.sheet.clone()),
        row: Some(origin.row),
        column,
    }
}

/// Where the lines behind an amount stand.
pub(super) fn lines_origin(texts: &Texts, extract: &Extract, lines: &[u32]) -> String {
    let place = |(index, &line): (usize, &u32)| {
        texts.place(&place_of(extract, extract.pay.lines.origin(line as usize), index == 0))
    };
    let named: Vec<String> = lines.iter().take(NAMED_LINES).enumerate().map(place).collect();
    let named = named.join("; ");
    match lines.len().saturating_sub(NAMED_LINES) {
        0 => named,
        more => texts.message(&Message::new("origin-and-more").with("named", named).with("more", more)),
    }
}

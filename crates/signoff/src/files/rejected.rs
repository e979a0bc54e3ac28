//! `rejected.csv`: every cell that could not be understood. Legacy before migrated, then in the order of the file.
//!
//! | column | what it holds |
//! | --- | --- |
//! | `side` | `legacy` or `migrated` |
//! | `file`, `sheet` | the source; no sheet for a text file |
//! | `row` | from 1 |
//! | `column` | the header; the position from 1 where the column has none |
//! | `value` | what stands there |
//! | `reason` | why it was rejected |

use std::io::{self, Write};

use paritas_intake::Extract;
use paritas_texts::Texts;

use super::cell::{free_text, sentence};
use super::table::TableWriter;

const HEADER: [&str; 7] = ["side", "file", "sheet", "row", "column", "value", "reason"];

/// Writes the file.
pub(crate) fn write(legacy: &Extract, migrated: &Extract, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let mut table = TableWriter::new(out, &HEADER)?;
    for extract in [legacy, migrated] {
        let mut cells: Vec<_> = extract.rejected.iter().collect();
        cells.sort_by_key(|cell| cell.origin);
        for cell in cells {
            let source = &extract.pay.sources[usize::from(cell.origin.source)];
            let position = cell.origin.column.to_string();
            table.row([
                extract.pay.side.as_str(),
                &free_text(&source.file),
                &free_text(source.sheet.as_deref().unwrap_or_default()),
                &cell.origin.row.to_string(),
                &free_text(if cell.header.is_empty() { &position } else { &cell.header }),
                &free_text(&cell.value),
                &sentence(texts, &cell.reason),
            ])?;
        }
    }
    table.finish()
}

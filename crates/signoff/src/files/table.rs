use std::io::{self, Write};

/// A CSV file being written: its header is there from the start.
pub(crate) struct TableWriter<'w> {
    rows: csv::Writer<&'w mut dyn Write>,
}

impl<'w> TableWriter<'w> {
    /// Begins the file.
    pub(crate) fn new(out: &'w mut dyn Write, header: &[&str]) -> io::Result<Self> {
        let mut rows = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(out);
        rows.write_record(header)?;
        Ok(Self { rows })
    }

    /// Writes one row; it has as many cells as the header, or it is an error.
    pub(crate) fn row<const CELLS: usize>(&mut self, cells: [&str; CELLS]) -> io::Result<()> {
        self.rows.write_record(cells)?;
        Ok(())
    }

    /// Ends the file.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        self.rows.flush()
    }
}

/// Writes a whole file of rows that are sorted here, cell by cell.
pub(crate) fn write_sorted<const CELLS: usize>(
    out: &mut dyn Write,
    header: &[&str; CELLS],
    mut rows: Vec<[String; CELLS]>,
) -> io::Result<()> {
    rows.sort();
    let mut table = TableWriter::new(out, header)?;
    for row in &rows {
        table.row(row.each_ref().map(String::as_str))?;
    }
    table.finish()
}

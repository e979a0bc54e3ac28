//! Columns of text, aligned.

/// On which side a column's cells line up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    /// Words.
    Left,
    /// Figures.
    Right,
}

/// Rows as lines of aligned columns, two blanks in and two blanks between. The last column may be ragged.
pub(crate) fn table(align: &[Align], rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| length(cell)).max();
    let widths: Vec<usize> = (0..columns).map(|column| width(column).unwrap_or_default()).collect();
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (column, &width) in widths.iter().enumerate() {
            let cell = row.get(column).map_or("", String::as_str);
            let blanks = " ".repeat(width.saturating_sub(length(cell)));
            line.push_str("  ");
            match align.get(column).copied().unwrap_or(Align::Left) {
                Align::Left => line.extend([cell, &blanks]),
                Align::Right => line.extend([blanks.as_str(), cell]),
            }
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// A cell shortened to so many characters, its line breaks made visible.
pub(crate) fn clipped(cell: &str, characters: usize) -> String {
    let one_line: String = cell.chars().map(|c| if c.is_control() { '␣' } else { c }).collect();
    if length(&one_line) <= characters {
        return one_line;
    }
    one_line.chars().take(characters.saturating_sub(1)).chain(['…']).collect()
}

/// Characters, not bytes: `é` is one column wide.
fn length(cell: &str) -> usize {
    cell.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_line_up_on_the_right_and_words_on_the_left() {
        let rows = [["é", "1,00", "x"], ["abc", "−12,00", ""]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(table(&[Align::Left, Align::Right], &rows), "  é      1,00  x\n  abc  −12,00\n");
    }

    #[test]
    fn long_cells_are_clipped_and_stay_on_one_line() {
        assert_eq!(clipped("abcdef", 4), "abc…");
        assert_eq!(clipped("a\nb", 4), "a␣b");
    }
}

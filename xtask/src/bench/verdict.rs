//! Whether the differences found are exactly those put in.

use std::fs;
use std::path::Path;

/// The columns of the truth, as the peers name theirs.
const TRUTH: [&str; 5] = ["employee_no", "period", "component_code", "legacy_amount", "migrated_amount"];
/// The same columns in `differences.csv`.
const OURS: [&str; 5] = ["legacy_employee", "period", "legacy_components", "legacy_amount", "migrated_amount"];

/// Compares the differences found with those put in: employee, period, component and both amounts.
pub(super) fn verdict(truth: &Path, found: &Path) -> Result<String, String> {
    let truth = rows(truth, &TRUTH)?;
    let found = rows(found, &OURS).or_else(|_| rows(found, &TRUTH))?;
    if truth == found {
        return Ok(format!("{} found, exactly the true ones", found.len()));
    }
    let missed = truth.iter().filter(|row| found.binary_search(row).is_err()).count();
    let invented = found.iter().filter(|row| truth.binary_search(row).is_err()).count();
    Err(format!("wrong: {missed} true differences not found, {invented} invented"))
}

/// The named columns of a file, sorted. The generated pairs hold nothing that needs quoting in these columns.
fn rows(path: &Path, columns: &[&str]) -> Result<Vec<String>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    let places: Option<Vec<usize>> =
        columns.iter().map(|column| header.iter().position(|name| name == column)).collect();
    let places = places.ok_or_else(|| format!("{} lacks one of {columns:?}", path.display()))?;
    let mut rows: Vec<String> = lines
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            places.iter().map(|&place| cells.get(place).copied().unwrap_or_default()).collect::<Vec<_>>().join(",")
        })
        .collect();
    rows.sort_unstable();
    Ok(rows)
}

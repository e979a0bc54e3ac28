//! A profile whose columns are not those of the file: a header was renamed, a column is gone, two have one header.
//!
//! What fits of the profile is kept, so that the officer can go on with the columns of the file before them: leave out
//! what does not fit, or say which column is meant.

use paritas_intake::{ColumnProfile, Extract, ExtractProfile, Role};
use paritas_model::{Arg, Fault};

use super::overrides::is_held_once;

/// Said of a refused file that is to be read without the columns of its profile that it does not have; no key of a
/// profile.
pub(super) const UNFIT: &str = "columns.unfit";

/// A file as it can be read with what fits of its profile.
#[derive(Debug)]
pub(super) struct Fitting {
    pub(super) profile: ExtractProfile,
    pub(super) extract: Extract,
    /// The columns of one header, by place: what each of them holds must be said.
    pub(super) twins: Vec<u16>,
}

impl Fitting {
    /// What fits of a profile, where it was refused for its columns; `read` reads the file by a profile.
    ///
    /// Nothing where the columns are all there is to know of how the file is cut, or where it is refused without them too.
    pub(super) fn of(
        profile: &ExtractProfile,
        fault: &Fault,
        mut read: impl FnMut(&ExtractProfile) -> Result<Extract, Fault>,
    ) -> Option<Self> {
        let is_placed = |column: &ColumnProfile| column.start.is_some() || column.rubriques.is_some();
        if !is_of_columns(fault) || profile.columns.iter().any(is_placed) {
            return None;
        }
        let mut bare = ExtractProfile { columns: Vec::new(), ..profile.clone() };
        let found = read_apart(&mut bare, &mut read)?;
        let headers: Vec<&str> =
            found.descriptions.first()?.columns.iter().map(|column| column.header.as_str()).collect();
        let twins = bare.columns.iter().filter_map(|column| column.position).collect();
        let mut columns = that_fit(&profile.columns, &headers, fault);
        columns.extend(bare.columns.iter().cloned());
        let fitting = ExtractProfile { columns, ..profile.clone() };
        let (profile, extract) = match read(&fitting) {
            Ok(extract) => (fitting, extract),
            Err(_) => (bare, found),
        };
        Some(Self { profile, extract, twins })
    }
}

/// Reads by a profile that says nothing of columns, but for those of one header: they are told apart by their places,
/// and kept beside the pay until somebody says what they hold.
fn read_apart(
    bare: &mut ExtractProfile,
    read: &mut impl FnMut(&ExtractProfile) -> Result<Extract, Fault>,
) -> Option<Extract> {
    loop {
        let fault = match read(bare) {
            Ok(extract) => return Some(extract),
            Err(fault) => fault,
        };
        let places = ["first", "second"].map(|name| place_of(&fault, name));
        let before = bare.columns.len();
        for position in places.into_iter().flatten() {
            if bare.columns.iter().all(|column| column.position != Some(position)) {
                let role = Some(Role::Attribute);
                bare.columns.push(ColumnProfile { position: Some(position), role, ..ColumnProfile::default() });
            }
        }
        if bare.columns.len() == before {
            return None;
        }
    }
}

/// The place of one of two columns of one header.
fn place_of(fault: &Fault, name: &str) -> Option<u16> {
    let of_twins = fault.message.id == "fault-duplicate-header";
    match &fault.message.args.iter().find(|(one, _)| of_twins && one == name)?.1 {
        Arg::Count(place) => u16::try_from(*place).ok(),
        _ => None,
    }
}

/// Whether a refusal is about columns that a profile names.
fn is_of_columns(fault: &Fault) -> bool {
    match fault.message.id.as_ref() {
        "fault-column-not-found" | "fault-two-columns" | "fault-duplicate-header" => true,
        "fault-profile-contradicted" => fault.place.as_ref().is_some_and(|place| place.column.is_some()),
        _ => false,
    }
}

/// The columns of a profile that are one of the file, each role that one column has only once; of a column that the file
/// contradicts, what it says and not how.
fn that_fit(columns: &[ColumnProfile], headers: &[&str], fault: &Fault) -> Vec<ColumnProfile> {
    let blamed = fault.place.as_ref().and_then(|place| place.column.as_deref());
    let mut kept: Vec<ColumnProfile> = Vec::new();
    for column in columns {
        let is_there = match (&column.header, column.position) {
            (Some(header), None) => headers.iter().filter(|one| *one == header).count() == 1,
            (_, Some(position)) => usize::from(position) <= headers.len(),
            (None, None) => false,
        };
        let taken = column
            .role
            .is_some_and(|role| is_held_once(role.as_str()) && kept.iter().any(|before| before.role == Some(role)));
        if !is_there || taken {
            continue;
        }
        let is_blamed = column.header.as_deref().is_some_and(|header| Some(header) == blamed);
        kept.push(match is_blamed {
            true => {
                let ColumnProfile { header, position, role, component, label, .. } = column.clone();
                ColumnProfile { header, position, role, component, label, ..ColumnProfile::default() }
            }
            false => column.clone(),
        });
    }
    kept
}

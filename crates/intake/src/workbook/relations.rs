//! Which part of an Office Open XML package refers to which (ECMA-376 part 2, 9.3).

use quick_xml::events::Event;

use super::package::{Package, attribute, local, unescaped};
use crate::error::Problem;

/// How many relations of one part are read: a sheet has few, whatever its links.
const MOST: usize = 100_000;

/// The parts that one part refers to.
#[derive(Default)]
pub(super) struct Relations(Vec<Relation>);

struct Relation {
    id: String,
    /// The last word of its type: `worksheet`, `sharedStrings`. Transitional and strict files differ before it.
    kind: String,
    part: String,
}

impl Relations {
    /// The first part of a kind.
    pub(super) fn of_kind(&self, kind: &str) -> Option<String> {
        self.0.iter().find(|relation| relation.kind == kind).map(|relation| relation.part.clone())
    }

    /// The kind and the part of a relation.
    pub(super) fn by_id(&self, id: &str) -> Option<(String, String)> {
        let relation = self.0.iter().find(|relation| relation.id == id)?;
        Some((relation.kind.clone(), relation.part.clone()))
    }
}

/// The part that is the workbook itself: by the package's own relations, or where it nearly always is.
pub(super) fn main_part(package: &mut Package, usual: &str) -> Result<String, Problem> {
    let main = relations(package, "")?.of_kind("officeDocument").filter(|part| package.has(part));
    main.or_else(|| package.has(usual).then(|| usual.to_owned())).ok_or(Problem::NotATable("ZIP"))
}

/// The relations of a part; the package's own for the empty name.
pub(super) fn relations(package: &mut Package, part: &str) -> Result<Relations, Problem> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let slash = if folder.is_empty() { "" } else { "/" };
    let mut relations = Vec::new();
    let Some(mut xml) = package.xml(&format!("{folder}{slash}_rels/{name}.rels"))? else {
        return Ok(Relations::default());
    };
    while let Some(event) = xml.next()? {
        let (Event::Start(element) | Event::Empty(element)) = event else { continue };
        if local(element.name().as_ref()) != "Relationship" || relations.len() >= MOST {
            continue;
        }
        let raw = element.attributes_raw();
        let value = |name| attribute(raw, name).map(unescaped).unwrap_or_default().into_owned();
        let kind = value("Type");
        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
        relations.push(Relation { id: value("Id"), kind, part: resolved(folder, &value("Target")) });
    }
    Ok(Relations(relations))
}

/// A target as seen from a folder: `/xl/a.xml` from the root, `a.xml` and `../a.xml` from the folder.
fn resolved(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut path: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => folder.split('/').filter(|step| !step.is_empty()).collect(),
    };
    for step in target.split('/').filter(|step| !matches!(*step, "" | ".")) {
        if step == ".." {
            path.pop();
        } else {
            path.push(step);
        }
    }
    path.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_seen_from_their_folder() {
        assert_eq!(resolved("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(resolved("xl", "/xl/a.xml"), "xl/a.xml");
        assert_eq!(resolved("xl/worksheets", "..\\pivotTables\\p.xml"), "xl/pivotTables/p.xml");
        assert_eq!(resolved("", "./xl/workbook.xml"), "xl/workbook.xml");
        assert_eq!(resolved("xl", "../../a.xml"), "a.xml");
    }
}

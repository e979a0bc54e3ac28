//! Derived components in the profile's words, and what follows from them: which groups are sums of others, and whether
//! each side's own sums add up.

use paritas_model::{ComponentGroup, Factor, Measure, Message, PayTable, Side};

use crate::DeclaredDerived;
use crate::causes::DerivedGroup;
use crate::map::ComponentMap;

/// The groups that are sums of others, by the relations of either side; a group may have one of each.
pub(crate) fn derived_groups(
    declared: &[DeclaredDerived],
    map: &ComponentMap,
    legacy: &PayTable,
    migrated: &PayTable,
) -> Vec<DerivedGroup> {
    // The migrated side's own first: its amounts are the ones to explain.
    let of_side = |side: Side| declared.iter().filter(move |one| one.side == side);
    let migrated_ones = of_side(Side::Migrated).filter_map(|one| migrated_group(one, map, migrated));
    let legacy_ones = of_side(Side::Legacy).filter_map(|one| legacy_group(one, map, legacy));
    migrated_ones.chain(legacy_ones).filter(|derived| !derived.parts.is_empty()).collect()
}

/// Marks the groups that are sums of others.
pub(crate) fn mark(groups: &mut [ComponentGroup], derived: &[DerivedGroup]) {
    for (group, index) in groups.iter_mut().zip(0_u32..) {
        if let Some(found) = derived.iter().find(|derived| derived.group == index) {
            group.derived = true;
            group.evidence.push(Message::new("evidence-derived").with("parts", found.parts.len()));
        }
    }
}

fn indices<'a>(table: &'a PayTable, code: &'a str) -> impl Iterator<Item = u32> + 'a {
    (0_u32..).zip(&table.components).filter(move |(_, component)| component.code == code).map(|(index, _)| index)
}

fn migrated_group(declared: &DeclaredDerived, map: &ComponentMap, table: &PayTable) -> Option<DerivedGroup> {
    let group_of = |code: &str| indices(table, code).next().map(|index| map.migrated_group[index as usize]);
    let group = group_of(&declared.total)?;
    if map.groups[group as usize].migrated_codes(table) != [declared.total.as_str()] {
        return None;
    }
    let mut parts: Vec<(u32, bool)> = Vec::new();
    for (code, minus) in declared.parts() {
        // A code that the extract does not hold adds nothing.
        let Some(part) = group_of(code) else { continue };
        parts.push((part, minus));
    }
    parts.sort_unstable();
    parts.dedup();
    // A group of several codes is a part only where all of them are, and with one sign.
    let whole = parts.iter().all(|&(part, minus)| {
        let codes = map.groups[part as usize].migrated_codes(table);
        codes.iter().all(|code| declared.parts().any(|known| known == (*code, minus)))
    });
    let once = parts.windows(2).all(|two| two[0].0 != two[1].0);
    (whole && once).then_some(DerivedGroup { group, parts })
}

fn legacy_group(declared: &DeclaredDerived, map: &ComponentMap, table: &PayTable) -> Option<DerivedGroup> {
    let place = |code: &str| indices(table, code).next().map(|index| index as usize);
    let total = place(&declared.total)?;
    let group = map.legacy_group[total];
    if map.groups[group as usize].legacy_codes(table).len() != 1 {
        return None;
    }
    let factor = map.legacy_factor[total];
    // In the migrated convention a part counts factor of the total × sign ÷ its own factor: 1 or −1, or it is no part.
    let sign =
        |of: Factor, minus: bool| match (of.numerator() == factor.numerator(), of.numerator() == -factor.numerator()) {
            _ if of.denominator() != factor.denominator() => None,
            (true, _) => Some(minus),
            (_, true) => Some(!minus),
            _ => None,
        };
    let mut parts: Vec<(u32, bool)> = Vec::new();
    for (code, minus) in declared.parts() {
        let Some(index) = place(code) else { continue };
        parts.push((map.legacy_group[index], sign(map.legacy_factor[index], minus)?));
    }
    parts.sort_unstable();
    parts.dedup();
    let whole = parts.iter().all(|&(part, _)| {
        map.groups[part as usize]
            .legacy_codes(table)
            .iter()
            .all(|(code, _)| declared.parts().any(|known| known.0 == *code))
    });
    let once = parts.windows(2).all(|two| two[0].0 != two[1].0);
    (whole && once).then_some(DerivedGroup { group, parts })
}

/// Says for each declared sum whom it does not add up for on its own side, before the other side is blamed for it.
pub(crate) fn check_own_sums(declared: &[DeclaredDerived], tables: [&PayTable; 2], messages: &mut Vec<Message>) {
    for sum in declared {
        let table = tables[sum.side.index()];
        let wrong = not_adding_up(sum, table);
        if let Some(&first) = wrong.first() {
            messages.push(
                Message::new("warn-own-sums")
                    .with("side", sum.side.as_str())
                    .with("total", sum.total.as_str())
                    .with("parts", sum.parts().count())
                    .with("count", wrong.len())
                    .with("employee", first),
            );
        }
    }
}

/// The numbers of the employees whose total is not the sum of its parts in some period, in order.
fn not_adding_up<'a>(sum: &DeclaredDerived, table: &'a PayTable) -> Vec<&'a str> {
    let mut sign = vec![0_i8; table.components.len()];
    for index in indices(table, &sum.total) {
        sign[index as usize] = -1;
    }
    for (code, minus) in sum.parts() {
        for index in indices(table, code) {
            sign[index as usize] = if minus { -1 } else { 1 };
        }
    }
    let periods: Vec<u32> = table.lines.period.distinct().into_iter().collect();
    // Total − parts, per employee and period: 0 where it adds up.
    let mut rest = vec![0_i128; table.employees.len() * periods.len()];
    let lines = &table.lines;
    for line in (0..lines.len()).filter(|&line| lines.measure[line] == Measure::Amount) {
        let sign = sign[lines.component[line] as usize];
        if sign != 0
            && let Ok(period) = periods.binary_search(&lines.period[line])
        {
            rest[table.employee_of(line) as usize * periods.len() + period] +=
                i128::from(sign) * i128::from(lines.value[line]);
        }
    }
    let of = |employee: usize| &rest[employee * periods.len()..(employee + 1) * periods.len()];
    let mut numbers: Vec<&str> = table
        .employees
        .iter()
        .enumerate()
        .filter(|(employee, _)| of(*employee).iter().any(|&rest| rest != 0))
        .map(|(_, employee)| employee.number.as_str())
        .collect();
    numbers.sort_unstable();
    numbers
}

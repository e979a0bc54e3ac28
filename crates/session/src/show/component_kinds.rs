//! Which components of a long extract are pay of the period, which balances, which cumulatives: each can be said otherwise.

use paritas_intake::{Extract, Layout};
use paritas_model::ComponentKind;

use crate::view::ComponentKindView;

/// How many components are shown; a profile can say it of any.
const MOST: usize = 2_000;

/// The components of each source, those that are no pay of the period first; none of a wide one.
pub(super) fn component_kinds(extract: &Extract) -> Vec<Vec<ComponentKindView>> {
    let pay = &extract.pay;
    let is_long = |source: usize| extract.descriptions[source].layout == Layout::Long;
    let mut held = vec![vec![false; pay.components.len()]; extract.descriptions.len()];
    for line in 0..pay.lines.len() {
        let source = usize::from(pay.lines.source[line]);
        if is_long(source) {
            held[source][pay.lines.component[line] as usize] = true;
        }
    }
    let of_source = |held: Vec<bool>| {
        let mut components: Vec<_> = pay.components.iter().zip(held).filter(|(_, held)| *held).collect();
        components.sort_by_key(|(component, _)| (component.kind == ComponentKind::Period, component.code.clone()));
        let view = |(component, _): (&paritas_model::Component, bool)| ComponentKindView {
            code: component.code.clone(),
            label: component.label.clone(),
            kind: component.kind.as_str().to_owned(),
            said: false,
        };
        components.into_iter().take(MOST).map(view).collect()
    };
    held.into_iter().map(of_source).collect()
}

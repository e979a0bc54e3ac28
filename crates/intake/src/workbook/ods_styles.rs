//! The styles of an OpenDocument spreadsheet: how its cells show numbers, and which of its tables are hidden
//! (OpenDocument 1.3 part 3, 16.29 and 19.516).

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::events::{BytesStart, Event};

use super::format::Format;
use super::package::{attribute, unescaped};

/// How many styles are kept: a spreadsheet has dozens.
const MOST: usize = 100_000;
/// How far a style's parents are followed.
const DEEPEST: usize = 16;

/// The styles of a spreadsheet.
#[derive(Default)]
pub(super) struct Styles {
    numbers: BTreeMap<String, Format>,
    cells: BTreeMap<String, CellStyle>,
    hidden_tables: BTreeSet<String>,
    now: Now,
}

struct CellStyle {
    number: Option<String>,
    parent: Option<String>,
}

/// The style that is being read.
#[derive(Default)]
enum Now {
    #[default]
    None,
    Number {
        name: String,
        percent: bool,
    },
    Style {
        name: String,
    },
}

impl Styles {
    /// Takes what a piece of XML says of styles.
    pub(super) fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(element) => self.element(element, false),
            Event::Empty(element) => self.element(element, true),
            Event::End(element) => {
                let ends = matches!(
                    element.name().as_ref(),
                    "style:style" | "number:number-style" | "number:currency-style" | "number:percentage-style"
                );
                if ends {
                    self.now = Now::None;
                }
            }
            _ => {}
        }
    }

    fn element(&mut self, element: &BytesStart<'_>, is_empty: bool) {
        let raw = element.attributes_raw();
        let text = |name| attribute(raw, name).map(|value| unescaped(value).into_owned());
        let number = |percent| Now::Number { name: text("style:name").unwrap_or_default(), percent };
        match element.name().as_ref() {
            "number:number-style" | "number:currency-style" => self.now = number(false),
            "number:percentage-style" => self.now = number(true),
            "number:number" => {
                if let (Now::Number { name, percent }, true) = (&self.now, self.numbers.len() < MOST) {
                    self.numbers.insert(name.clone(), format(raw, *percent));
                }
                return;
            }
            "style:style" => {
                let name = text("style:name").unwrap_or_default();
                if attribute(raw, "style:family") == Some("table-cell") && self.cells.len() < MOST {
                    let style =
                        CellStyle { number: text("style:data-style-name"), parent: text("style:parent-style-name") };
                    self.cells.insert(name.clone(), style);
                }
                self.now = Now::Style { name };
            }
            "style:table-properties" => {
                if let (Now::Style { name }, Some("false")) = (&self.now, attribute(raw, "table:display")) {
                    self.hidden_tables.insert(name.clone());
                }
                return;
            }
            _ => return,
        }
        if is_empty {
            self.now = Now::None;
        }
    }

    /// How cells of this style show a number.
    pub(super) fn format(&self, cell_style: &str) -> &Format {
        let mut name = cell_style;
        for _ in 0..DEEPEST {
            let Some(style) = self.cells.get(name) else { break };
            if let Some(format) = style.number.as_ref().and_then(|number| self.numbers.get(number)) {
                return format;
            }
            let Some(parent) = &style.parent else { break };
            name = parent;
        }
        &Format::GENERAL
    }

    /// Whether tables of this style are hidden.
    pub(super) fn hides(&self, table_style: &str) -> bool {
        self.hidden_tables.contains(table_style)
    }
}

/// What `number:number` shows. Without a number of decimals it is the number as it is.
fn format(raw: &str, percent: bool) -> Format {
    let count = |name| attribute(raw, name).and_then(|count| count.parse::<u8>().ok());
    let scaled = attribute(raw, "number:display-factor").is_some_and(|factor| factor != "1");
    let Some(decimals) = count("number:decimal-places").filter(|_| !scaled) else {
        return Format::Number { shown: None, percent };
    };
    let zeros = count("number:min-integer-digits").unwrap_or(0);
    let grouped = attribute(raw, "number:grouping") == Some("true");
    if decimals == 0 && (2..=100).contains(&zeros) && !grouped && !percent {
        return Format::of_code(&"0".repeat(usize::from(zeros)));
    }
    let hundredths = if percent { 2 } else { 0 };
    Format::Number { shown: Some(decimals.saturating_add(hundredths)), percent }
}

//! A pay table made at random: what a file says, before anyone wrote it.

use jiff::civil::{Date, date};
use paritas_fixtures::draw::Draw;

/// Who is paid what.
pub struct Truth {
    pub people: Vec<Person>,
    pub components: Vec<Component>,
    /// The periods of the lines; more than one only where a column names them.
    pub periods: Vec<(i16, i8)>,
    pub lines: Vec<Line>,
}

pub struct Person {
    pub number: String,
    pub contract: String,
    pub last: String,
    pub first: String,
    pub birth: Date,
    pub hire: Date,
    pub unit: &'static str,
}

pub struct Component {
    pub code: String,
    pub label: &'static str,
    /// How many decimals its values have at most.
    pub decimals: u32,
    /// Whether its values have no decimals: allowances of so many whole euros.
    pub whole: bool,
}

/// What one person is paid under one component in one period, in millionths.
pub struct Line {
    pub person: usize,
    pub component: usize,
    pub period: usize,
    pub amount: Option<i64>,
    pub quantity: Option<i64>,
}

const LAST: [&str; 12] = [
    "Peeters",
    "Maes",
    "Lefèvre",
    "Müller",
    "Van den Broeck",
    "D'Hondt",
    "Çelik",
    "Dupont",
    "Groß",
    "Núñez",
    "De Smet",
    "Ø",
];
const FIRST: [&str; 10] = ["Jan", "An", "Zoë", "François", "Jürgen", "Anaïs", "Eva", "Noël", "Käthe", "Mia"];
const LABELS: [&str; 10] = [
    "Basisloon",
    "Nachttoeslag",
    "Prime de nuit",
    "Grundgehalt",
    "Retenue",
    "Überstunden",
    "Meal allowance",
    "Vakantiegeld",
    "Indemnité vélo",
    "RSZ",
];
const UNITS: [&str; 5] = ["Spoed", "Cardiologie", "Bloc opératoire", "Geriatrie", "U12"];

/// What hours are like.
const HOURS: Component = Component { code: String::new(), label: "", decimals: 2, whole: false };

impl Truth {
    pub fn draw(draw: &mut Draw) -> Self {
        let people = people(draw);
        let components = components(draw);
        let first = draw.between(1, 9) as i8;
        let periods: Vec<(i16, i8)> = (0..draw.between(1, 3) as i8).map(|later| (2026, first + later)).collect();
        // What most values of the table are like: a table of small sums has no thousands to show a mark by.
        let largest = *[9_999, 99_999, 999_999, 999_999_999].get(draw.index(4)).unwrap();
        let mut lines = Vec::new();
        for person in 0..people.len() {
            for (component, kind) in components.iter().enumerate() {
                for period in 0..periods.len() {
                    if lines.is_empty() || draw.chance(750) {
                        let amount = Some(value(draw, largest, kind));
                        let quantity = draw.chance(500).then(|| value(draw, 20_000, &HOURS).abs());
                        lines.push(Line { person, component, period, amount, quantity });
                    }
                }
            }
        }
        Self { people, components, periods, lines }
    }
}

fn people(draw: &mut Draw) -> Vec<Person> {
    let style = draw.index(4);
    let base = draw.between(100, 8_000);
    (0..draw.between(2, 14))
        .map(|index| {
            let number = base + index * 7;
            let birth = date(draw.between(1950, 2003) as i16, draw.between(1, 12) as i8, draw.between(1, 28) as i8);
            let years = draw.between(18, 22) as i16;
            Person {
                number: match style {
                    0 => number.to_string(),
                    1 => format!("{number:08}"),
                    2 => format!("B-{number}"),
                    _ => format!("{number:06}X"),
                },
                contract: format!("{}", 1 + draw.below(2)),
                last: format!("{}{}", draw.pick(&LAST), if draw.chance(60) { " \"x\"" } else { "" }),
                first: draw.pick(&FIRST).to_owned(),
                birth,
                hire: date(birth.year() + years, draw.between(1, 12) as i8, draw.between(1, 28) as i8),
                unit: draw.pick(&UNITS),
            }
        })
        .collect()
}

fn components(draw: &mut Draw) -> Vec<Component> {
    let style = draw.index(3);
    let first = draw.between(10, 90);
    (0..draw.between(1, 7))
        .map(|index| Component {
            code: match style {
                0 => format!("{}", (first + index) * 100),
                1 => format!("L{:03}", first + index),
                _ => format!("{:04}", first + index),
            },
            label: LABELS[index as usize],
            decimals: if draw.chance(120) { 3 } else { 2 },
            whole: draw.chance(150),
        })
        .collect()
}

/// A value of at most so many hundredths, with so many decimals; often negative, round, or nothing.
fn value(draw: &mut Draw, largest: i64, component: &Component) -> i64 {
    let size = match draw.index(20) {
        0 => 0,
        1 | 2 => draw.between(1, 99),
        3 | 4 => draw.between(1, largest / 100 + 1) * 100,
        5 => 100_000 + draw.between(0, 1) * 23_400,
        _ => draw.between(1, largest),
    };
    let size = if component.whole { size / 100 * 100 } else { size };
    let third = if component.decimals > 2 && !component.whole { draw.between(0, 9) * 1_000 } else { 0 };
    let millionths = size * 10_000 + third;
    if draw.chance(200) { -millionths } else { millionths }
}

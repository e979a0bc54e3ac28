use paritas_model::{MatchStatus, Message, Side, Total};
use paritas_texts::Texts;
use typst::foundations::{Array, Dict, IntoValue, Value, dict};

use super::{ReportData, ReportInput, Tallied};

/// The labels the template asks for by name: `labels.inputs` is the text `report-inputs`.
const LABELS: [(&str, &str); 61] = [
    ("title", "report-title"),
    ("inputs", "report-inputs"),
    ("side", "report-side"),
    ("counted", "report-counted"),
    ("read", "report-read"),
    ("used", "report-used"),
    ("ignored", "report-ignored"),
    ("rejected", "report-rejected"),
    ("employees", "report-employees"),
    ("comparisons", "report-comparisons"),
    ("control-totals", "report-control-totals"),
    ("total", "report-total"),
    ("legacy", "report-legacy"),
    ("migrated-before", "report-migrated-before"),
    ("delta-before", "report-delta-before"),
    ("migrated-after", "report-migrated-after"),
    ("delta-after", "report-delta-after"),
    ("findings", "report-findings"),
    ("cause", "report-cause"),
    ("finding", "report-finding"),
    ("employees-touched", "report-employees-touched"),
    ("open", "report-open"),
    ("delta", "report-delta"),
    ("annex-totals", "report-annex-totals"),
    ("annex-findings", "report-annex-findings"),
    ("no-findings", "report-no-findings"),
    ("decisions", "report-decisions"),
    ("kind", "report-kind"),
    ("differences", "report-differences"),
    ("no-decisions", "report-no-decisions"),
    ("exceptions", "report-exceptions"),
    ("count", "report-count"),
    ("sum", "report-sum"),
    ("no-exceptions", "report-no-exceptions"),
    ("paid", "report-paid"),
    ("danger", "report-danger"),
    ("employee", "report-employee"),
    ("period", "report-period"),
    ("says", "report-says"),
    ("at-stake", "report-at-stake"),
    ("paid-nobody", "report-paid-nobody"),
    ("bridge", "report-bridge"),
    ("bridge-note", "report-bridge-note"),
    ("why", "report-why"),
    ("migrated", "report-migrated"),
    ("completeness", "report-completeness"),
    ("fields", "report-fields"),
    ("field", "report-field"),
    ("fields-compared", "report-fields-compared"),
    ("fields-equal", "report-fields-equal"),
    ("fields-differ", "report-fields-differ"),
    ("fields-renamed", "report-fields-renamed"),
    ("no-fields", "report-no-fields"),
    ("fields-changes", "report-fields-changes"),
    ("corrections", "report-corrections"),
    ("signatures", "report-signatures"),
    ("name", "report-name"),
    ("date", "report-date"),
    ("signature", "report-signature"),
    ("preparer", "role-preparer"),
    ("reviewer", "role-reviewer"),
];

impl ReportData<'_> {
    /// The report as the template takes it: every text worded, every figure formatted.
    pub(super) fn to_inputs(&self) -> Dict {
        let labels: Dict = LABELS.iter().map(|&(name, id)| (name.into(), self.texts.text(id).into_value())).collect();
        dict! {
            "language" => self.texts.language().as_str(),
            "case" => self.case_name,
            "labels" => labels,
            "facts" => self.facts(),
            "inputs" => self.inputs.iter().map(|input| self.input(input).into_value()).collect::<Array>(),
            "employees" => self.employees(),
            "comparisons" => self.comparisons(),
            "totals" => self.totals(),
            "findings" => self.listed_findings(),
            "decisions" => self.decisions.iter().map(|tallied| self.decision(tallied)).collect::<Array>(),
            "exceptions" => self.exceptions(),
            "proof" => self.texts.message(&self.proof),
            "paid" => self.paid(),
            "bridges" => self.bridges(),
            "completeness" => self.completeness(),
            "completeness-heads" => self.completeness_heads(),
            "fields" => self.fields(),
            "statement" => self.texts.text("report-statement"),
        }
    }

    /// Label and value: the case, the program, who decided and when.
    fn facts(&self) -> Array {
        let texts = self.texts;
        let mut facts = Vec::new();
        if !self.case_name.is_empty() {
            facts.push((texts.text("report-case"), self.case_name.to_owned()));
        }
        if !self.people.is_empty() {
            facts.push((texts.text("report-decided-by"), self.people.join(", ")));
        }
        if let Some(at) = self.last_decision {
            facts.push((texts.text("report-last-decision"), texts.timestamp(at)));
        }
        facts.push((texts.text("report-program"), format!("Paritas {}", self.program)));
        facts.into_iter().map(|(label, value)| row([label, value])).collect()
    }

    fn input(&self, input: &ReportInput<'_>) -> Dict {
        let files: Array = input
            .files
            .iter()
            .map(|file| {
                let sheet =
                    file.sheet.map(|sheet| self.texts.message(&Message::new("place-sheet").with("sheet", sheet)));
                dict! { "name" => file.name, "sheet" => sheet.unwrap_or_default(), "sha256" => file.sha256.as_str() }
                    .into_value()
            })
            .collect();
        let tallies = [("report-rows", &input.ledger.rows), ("report-value-cells", &input.ledger.cells)];
        let counts: Array = tallies
            .into_iter()
            .map(|(label, tally)| {
                let figures = [tally.read, tally.used, tally.ignored_in_all(), tally.rejected];
                let figures = figures.map(|figure| count(self.texts, figure));
                let [read, used, ignored, rejected] = figures;
                row([self.texts.text(label), read, used, ignored, rejected])
            })
            .collect();
        dict! { "side" => side(self.texts, input.side), "files" => files, "counts" => counts, "note" => self.note(input) }
    }

    /// The rows left out, by rule, and the repeated lines.
    fn note(&self, input: &ReportInput<'_>) -> String {
        let ignored = input.ledger.rows.ignored.iter().filter(|&(_, &rows)| rows > 0);
        let rules: Vec<String> = ignored
            .map(|(rule, &rows)| format!("{} {}", self.texts.term("ignored", rule), count(self.texts, rows)))
            .collect();
        let mut notes = Vec::new();
        if !rules.is_empty() {
            notes.push(self.texts.message(&Message::new("report-ignored-rules").with("rules", rules.join(", "))));
        }
        if input.ledger.repeated_lines > 0 {
            notes.push(self.texts.message(&Message::new("report-repeated").with("n", input.ledger.repeated_lines)));
        }
        notes.join(" · ")
    }

    fn employees(&self) -> Array {
        let rows = self.employees.iter();
        rows.map(|&(status, employees)| row([self.texts.term("match", status.as_str()), count(self.texts, employees)]))
            .collect()
    }

    /// The comparisons and how they ended; what never happened is left out but for the first two.
    fn comparisons(&self) -> Array {
        let lines = self.lines;
        let ends = [
            ("equal", lines.equal),
            ("within_tolerance", lines.within_tolerance),
            ("zero_vs_absent", lines.zero_vs_absent),
            ("different", lines.different),
            ("not_comparable", lines.not_comparable),
        ];
        let compared = row([self.texts.text("report-compared"), count(self.texts, lines.compared)]);
        let ends = ends.into_iter().filter(|&(word, number)| number > 0 || word == "equal");
        let ends = ends.map(|(word, number)| row([self.texts.term("outcome", word), count(self.texts, number)]));
        std::iter::once(compared).chain(ends).collect()
    }

    fn decision(&self, tallied: &Tallied) -> Value {
        let kind = self.texts.term("choice", tallied.word);
        row([kind, count(self.texts, tallied.differences), self.texts.total(tallied.total_delta)])
    }

    /// Whoever and whatever was not matched, read, compared or decided: label, number, sum.
    fn exceptions(&self) -> Array {
        let texts = self.texts;
        let mut rows = Vec::new();
        for &(status, employees) in &self.employees {
            if status != MatchStatus::Matched && employees > 0 {
                let status = texts.term("match", status.as_str());
                let label = Message::new("report-exception-employees").with("status", status);
                rows.push((label, employees, None));
            }
        }
        for input in &self.inputs {
            if input.ledger.cells.rejected > 0 {
                let label = Message::new("report-exception-rejected").with("side", side(texts, input.side));
                rows.push((label, input.ledger.cells.rejected, None));
            }
        }
        for (of, not_compared) in &self.not_compared {
            let label = Message::new("report-exception-not-compared")
                .with("side", side(texts, *of))
                .with("reason", texts.term("not-compared", not_compared.reason));
            rows.push((label, not_compared.cells, Some(not_compared.sum)));
        }
        for tallied in &self.statuses {
            if matches!(tallied.word, "open" | "deferred" | "not_comparable") && tallied.differences > 0 {
                let status = texts.term("status", tallied.word);
                let label = Message::new("report-exception-differences").with("status", status);
                rows.push((label, tallied.differences, Some(tallied.total_delta)));
            }
        }
        let rows = rows.into_iter();
        rows.map(|(label, number, sum): (Message, u64, Option<Total>)| {
            let sum = sum.map_or_else(String::new, |sum| texts.total(sum));
            row([texts.message(&label), count(texts, number), sum])
        })
        .collect()
    }
}

pub(super) fn side(texts: &Texts, side: Side) -> String {
    texts.term("side", side.as_str())
}

pub(super) fn count(texts: &Texts, number: u64) -> String {
    texts.count(i64::try_from(number).unwrap_or(i64::MAX))
}

pub(super) fn row<const N: usize>(cells: [String; N]) -> Value {
    cells.map(IntoValue::into_value).into_iter().collect::<Array>().into_value()
}

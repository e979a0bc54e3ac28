# The report that is part of the evidence pack.

report-title = Payroll reconciliation
report-case = Case
report-program = Program
report-last-decision = Last decision
report-decided-by = Decided by

report-inputs = Inputs
report-side = Side
report-counted = Counted
report-rows = Rows
report-value-cells = Value cells
report-read = Read
report-used = Used
report-ignored = Left out
report-rejected = Rejected
report-ignored-rules = Left out: { $rules }
report-repeated = { $n ->
    [one] One repeated line, summed
   *[other] { $n } repeated lines, summed
}

report-employees = Employees
report-comparisons = Comparisons
report-compared = Compared

report-control-totals = Control totals
report-total = Total
report-legacy = Legacy
report-migrated = Migrated
report-migrated-before = Migrated before
report-delta-before = Difference before
report-migrated-after = Migrated after
report-delta-after = Difference after
report-compared-only = of which compared
report-totals-further = { $n ->
    [one] One further total differs; it is listed in the annex.
   *[other] { $n } further totals differ; they are listed in the annex.
}
report-totals-agree = { $n ->
    [one] One further total agrees on both sides and is not changed by the corrections.
   *[other] { $n } further totals agree on both sides and are not changed by the corrections.
}

report-findings = Findings
report-cause = Cause
report-finding = Finding
report-employees-touched = Employees
report-open = Open
report-delta = Difference
report-findings-further = { $n ->
    [one] One further finding ({ $sum }) is listed in the annex.
   *[other] { $n } further findings, { $sum } together, are listed in the annex.
}
report-annex-totals = Annex: all control totals that differ
report-annex-findings = Annex: all findings
report-no-findings = None: every amount that was compared is equal.

report-decisions = Decisions
report-kind = Kind
report-differences = Differences
report-no-decisions = No decision was taken.

report-exceptions = Exceptions
report-count = Number
report-sum = Sum
report-no-exceptions = None: everyone was matched, everything was compared and decided.
report-exception-employees = Employees: { $status }
report-exception-rejected = Rejected cells: { $side }
report-exception-differences = Differences: { $status }
report-exception-not-compared = { $side }, not compared: { $reason }

report-paid = Will everyone be paid?
report-danger = What may happen
report-employee = Employee
report-period = Period
report-says = What the two systems say
report-at-stake = At stake
report-paid-nobody = Nobody is seen to be paid wrongly.
report-paid-basis-component = What reaches the employee: { $component }.
report-paid-basis-all = No net amount is known: the sum of all amounts that are no sums of others stands for what reaches the employee.
report-paid-further = { $n ->
    [one] One more stands in pay_check.csv.
   *[other] { $n } more stand in pay_check.csv.
}
report-bridge = Control totals, explained to the cent
report-bridge-note = Each difference is the sum of the lines below it. All of them, unit by unit and finding by finding, stand in bridge.csv.
report-why = Why
report-completeness = Completeness: every row and every value accounted for
report-completeness-rows = Rows
report-completeness-cells = Value cells
report-completeness-read = read
report-completeness-ignored = left out: { $rule }
report-completeness-rejected = rejected
report-completeness-used = used
report-completeness-compared = of which compared
report-completeness-not-compared = of which not compared: { $reason }
report-fields = Fields beside pay
report-field = Field
report-fields-compared = Compared
report-fields-equal = Equal
report-fields-differ = Differ
report-fields-renamed = Written otherwise in the new system
report-no-fields = Neither side has a column beside pay in common with the other.
report-fields-changes = What changed
report-fields-further = { $n ->
    [one] One more stands in fields.csv.
   *[other] { $n } more stand in fields.csv.
}

report-corrections = Correction file

report-signatures = Signatures
report-name = Name
report-date = Date
report-signature = Signature
report-statement = The program can prove that two keys under two names signed this pack. It cannot prove that two people did: the organisation vouches for that by who holds the keys.

# The window.

## Start

ui-start-title = Compare two payrolls
ui-start-lead = Choose the extract of the old system and that of the new one; Paritas shows who would be paid differently, and why.
ui-start-next-both = First choose both files.
ui-start-next-legacy = Now choose the file of the old system.
ui-start-next-migrated = Now choose the file of the new system.
ui-start-next-refused = First say how the file that could not be read is written, or take it away.
ui-start-next-person = Enter your name: it stands beside every decision.
ui-start-next-compare = Check what was detected, then compare.
ui-empty-legacy = The extract of what the old system paid: CSV, text or a workbook, one period or several.
ui-empty-migrated = The same payroll, calculated by the new system. Other numbers, codes and order are no obstacle.
ui-file-kinds = CSV, TSV, TXT, XLSX, XLS, XLSB, ODS
ui-or-drop = or drop it here
ui-drop-here = Drop it here: { $side }
ui-drop-instead = Instead of what is there
ui-drop-beside = Beside it, as a further file
ui-choose-file = Choose a file…
ui-choose-other = Other file…
ui-choose = Choose…
ui-clear = Take away
ui-profile = Profile…
ui-profile-hint = An extract profile says how to read this kind of file, where detection is not enough
ui-profile-title = How this side is read
ui-profile-without = Read without it
ui-case-profile = Case profile
ui-crosswalk = Crosswalk of employee numbers
ui-optional = optional
ui-person = Your name
ui-compare = Compare
ui-open-case = Open a case…
ui-reading = Reading the file…
ui-completeness = Nothing is lost
ui-rows = Rows
ui-cells = Value cells
ui-read = Read
ui-used = Used
ui-ignored = Left out
ui-rejected = Rejected
ui-totals-checked = The file’s own totals
ui-totals-agree = { $count ->
    [one] Its one total agrees with the sum of its lines.
   *[other] All { $count } of them agree with the sum of the lines.
}
ui-header = Header
ui-role = Read as
ui-why = Why
ui-enlarge = Only this side
ui-shrink = Both sides
ui-add-file = Add file…
ui-add-file-hint = A further file of the same side: a staff list, another site, another month
ui-doctor-read = Everything in it was read
ui-doctor-look = Read, with { $count ->
    [one] one point to look at
   *[other] { $count } points to look at
}
ui-doctor-rejected = Read in part: { $count ->
    [one] one thing could not be read
   *[other] { $count } things could not be read
}
ui-doctor-rejected-lead = What was rejected is not compared. What to do stands under each point; you can also correct on the other tabs how the file is read.
ui-doctor-look-lead = All of it will be compared. Check these points first.
ui-doctor-read-lead = Check on the tabs that the columns and the first rows are understood rightly.
ui-refused-title = This file could not be read
ui-refused-lead = Say below how the file is written: it is read again at once. Until then nothing of it is compared.
ui-refused-other = Choose another file, or take this one away.
ui-refused-say = Enter it below under “{ $label }”.
ui-refused-lines = First lines, as they stand in the file
ui-refused-columns = Or say here what a column holds
ui-refused-remove = Take this file away
ui-tab-summary = Summary
ui-tab-columns = Columns
ui-tab-rows = First rows
ui-tab-file = How it is written
ui-tab-files = Files
ui-problem-more = { $count ->
    [one] and one more cell
   *[other] and { $count } more cells
}
ui-problems-more = { $count ->
    [one] One more point stands in the list of the command line (paritas inspect).
   *[other] { $count } more points stand in the list of the command line (paritas inspect).
}
ui-expected = Expected: { $expected }
ui-next = Do this:
ui-remedy-go = Show where
ui-overridden = Read as you said, not as Paritas found it.
ui-undo-override = Undo
ui-as-found-all = Back to what Paritas found
ui-as-found = as Paritas finds it
ui-found = { $value } (found)
ui-each-column = found for each column
ui-choose-one = not clear: choose
ui-more-settings = More settings
ui-component-kinds = { $count ->
    [one] What the values of its component are
   *[other] What the values of its { $count } components are
}
ui-unsay = Back to what was found: { $label }
ui-column-number = No.
ui-examples = Examples
ui-unread = not understood
ui-columns-lead = Choose “{ $ignored }” to leave a column out.
ui-as-written = As it stands in the file
ui-as-understood = As it was understood
ui-row-number = Row { $row }
ui-more-values = { $count ->
    [one] and one more value
   *[other] and { $count } more values
}
ui-cell-by-cell = Cell by cell
ui-setting = What
ui-reading-as = Read as
ui-remove-file = Take this file away: { $file }
ui-sheets = Sheets that are read
ui-sheets-last = At least one sheet is read.
ui-staff-list = staff list
ui-file-lines = { $lines } pay lines
ui-joins = What does not fit between the files
ui-joins-none = Everything fits: nobody is missing in a file, nothing was delivered twice.
ui-joins-more = { $count ->
    [one] One more stands in joins.csv of the results.
   *[other] { $count } more stand in joins.csv of the results.
}
ui-shown-file = Shown on the other tabs
ui-show-file = Show
ui-profile-own = From a file…
ui-profile-shipped = Profiles that come with Paritas
ui-profile-save = Keep as a profile…
ui-profile-save-hint = Writes how this file is read to a file, for next month’s
ui-profile-saved = Kept in { $file }.
ui-place = Place
ui-value = Value
ui-reason = Reason
ui-employees = Employees
ui-employee = Employee
ui-lines = Pay lines
ui-total = Sum of the amounts

## Shell

ui-screens = Screens
ui-screen-overview = Overview
ui-screen-pay = Pay check
ui-screen-fields = Fields
ui-screen-findings = Findings
ui-screen-employees = Employees
ui-screen-rejected = Rejected cells
ui-screen-sign = Sign & export
ui-language = Language
ui-theme-system = Colours: as the system
ui-theme-light = Colours: light
ui-theme-dark = Colours: dark
ui-keys = Keys
ui-keys-lists = In lists
ui-keys-decide = Deciding on the chosen rows
ui-key-move = Move by a row, a page, to the start or the end
ui-key-range = Select several rows
ui-key-select = Add the row to those chosen
ui-key-open = Open; in a finding, open the employee
ui-key-screens = Change the screen
ui-key-whole = With Shift: decide every undecided difference of the finding
ui-key-tie = Employees: one person, not the same, someone else
ui-key-undo = Take back the last decision
ui-key-move-short = move
ui-key-decide-short = decide
ui-key-whole-short = whole finding
ui-close-case = Close the case
ui-close = Close
ui-cancel = Cancel
ui-dismiss = Close this message
ui-try-again = Try again
ui-working = Comparing
ui-loading = Loading…
ui-attention = needs attention
ui-absent = absent

## Overview

ui-next-step = Next step
ui-count-findings = Findings
ui-count-differences = Differences
ui-count-undecided = To decide
ui-count-open = Still open
ui-decided-share = { $percent }% decided
ui-comparisons = Comparisons
ui-files = Files
ui-file-summary = Employees: { $employees } · pay lines: { $lines }
ui-ledger = Nothing is lost
ui-ledger-lead = Every row and every value cell of the files, and what became of it.
ui-ledger-fates = What became of the used cells
ui-ledger-sum = Sum of money
ui-ledger-equation = Read = used + left out + rejected; used = compared + not compared.
ui-control-totals = Control totals
ui-control-totals-lead = Before, and as they will be once the decisions are carried out.
ui-why-total = Why: { $key }
ui-left = { $amount } left
ui-scope = Scope
ui-key = Of what
ui-delta = Difference
ui-after = After corrections
ui-differs = differs
ui-agrees = agrees

## Findings and differences

ui-all-differences = All differences
ui-employees-count = Employees: { $count }
ui-undecided = { $count } to decide
ui-undecided-of = { $undecided } of { $count } to decide
ui-all-decided = Decided
ui-no-findings = No differences: everyone who was compared is paid the same.
ui-difference = Difference
ui-differences = Differences
ui-no-differences = No differences here.
ui-none-match = Nothing fits this search or filter.
ui-rows-shown = Rows: { $count }
ui-employees-shown = Employees: { $count }
ui-search = Search
ui-search-employee = Name or number
ui-status = Status
ui-all-statuses = Every status
ui-employee-number = Employee number
ui-name = Name
ui-component = Component
ui-period = Period
ui-amount = Amount
ui-outcome = Outcome
ui-origin = Origin
ui-evidence = Matched by
ui-no-lines = No pay lines of this employee were compared.
ui-choose-employee = Choose an employee to see both sides of the pay lines.
ui-open-employee = Employee
ui-undo = Undo
ui-not-comparable = This cannot be decided here: one of the amounts was rejected while reading. Correct the file and compare again.

## Deciding

ui-decide-one = This difference
ui-decide-selected = { $count } selected
ui-decide-whole = Whole finding ({ $count })
ui-decide-scope-finding = { $count ->
       [one] One undecided difference of this finding
      *[other] { $count } undecided differences of this finding
    }
ui-decide-scope-differences = { $count ->
       [one] One difference
      *[other] { $count } differences
    }
ui-decide-amount = The right amount
ui-decide-reason = Reason
ui-decide-note = Note (optional)
ui-decide-journal = Recorded in the journal under your name.
ui-decide-confirm = Decide
ui-choice-take-legacy-short = Legacy
ui-choice-take-legacy-meaning = The new system will be corrected to the legacy amount.
ui-choice-take-legacy-why-1 = Migration error
ui-choice-take-legacy-why-2 = Wrong setting in the new system
ui-choice-take-legacy-why-3 = Checked against the payslip
ui-choice-take-migrated-short = Migrated
ui-choice-take-migrated-meaning = The migrated amount is right and stays.
ui-choice-take-migrated-why-1 = The old system was wrong
ui-choice-take-migrated-why-2 = Corrected during the migration
ui-choice-take-migrated-why-3 = Checked against the contract
ui-choice-set-amount-short = Amount…
ui-choice-set-amount-meaning = Neither is right: the new system will be corrected to this amount.
ui-choice-set-amount-why-1 = Recalculated by hand
ui-choice-set-amount-why-2 = Both systems were wrong
ui-choice-set-amount-why-3 = Agreed with the personnel department
ui-choice-accept-as-expected-short = Expected
ui-choice-accept-as-expected-meaning = The difference is meant to be; nothing is corrected.
ui-choice-accept-as-expected-why-1 = Raise or indexation
ui-choice-accept-as-expected-why-2 = New rule from this period on
ui-choice-accept-as-expected-why-3 = Different rounding, agreed
ui-choice-defer-short = Defer
ui-choice-defer-meaning = Not decided now: the difference stays open and is listed.
ui-choice-defer-why-1 = Asked the vendor
ui-choice-defer-why-2 = Asked the employee’s manager
ui-choice-defer-why-3 = Waiting for a document

## Who is who

ui-tie = Who is who
ui-tie-confirm-short = One person
ui-tie-reject-short = Not the same
ui-tie-other-short = Someone else…
ui-tie-confirm = These two are one person
ui-tie-reject = These two are not one person
ui-tie-other = This employee is someone else
ui-tie-search =
    Look for the employee on the { $side ->
        [legacy] legacy
       *[other] migrated
    } side: name or number
ui-tie-why-1 = Checked the personnel file
ui-tie-why-2 = Confirmed by the employee
ui-tie-why-3 = Number corrected by the vendor
ui-tie-record = Record

## Rejected cells

ui-rejected-lead = Cells that could not be read as what their column holds. They count nowhere; the rest of the file was used.
ui-no-rejected = No cell was rejected on either side.
## Will everyone be paid?

ui-pay-title = Will everyone be paid?
ui-pay-none = Nothing was found that would keep anyone from being paid rightly.
ui-pay-none-here = Nobody under this filter.
ui-pay-found = { $count ->
    [one] One payment may go wrong.
   *[other] { $count } payments may go wrong.
} The worst come first; open an employee to see the pay lines.
ui-pay-kinds = What may happen
ui-pay-stake = At stake
ui-pay-legacy = Net, old system
ui-pay-migrated = Net, new system
ui-pay-what = What may happen

## Fields

ui-fields-title = What differs beside pay
ui-fields-lead = Columns that both sides have, compared for everyone who is matched. They keep no case open, but often are why pay differs.
ui-fields-none = The two sides have no column in common beside pay.
ui-fields-equal = Everyone has the same on both sides.
ui-fields-all = All fields
ui-field = Field
ui-field-compared = Compared
ui-field-same = Same
ui-field-differs = Differs
ui-field-renamed = Written otherwise in the new system
ui-field-cause = How it differs
ui-side = Side

## Signing

ui-sign-lead = The decisions become a correction file that proves itself. Two people sign it, under two names.
ui-sign-ready = Decisions and proof
ui-sign-ready-lead = Everything that can be decided is decided. The corrections are proven when the preparer signs.
ui-corrections = Corrections in the file: { $count }
ui-step-blocked = Not yet
ui-step-ready = To do
ui-step-done = Done
ui-sign-preparer = Signature of the preparer
ui-sign-preparer-lead = Whoever made the decisions signs first.
ui-sign-reviewer = Signature of the reviewer
ui-sign-reviewer-lead = A second person checks and signs, with a name and passphrase of their own.
ui-sign-name = Name
ui-sign-new = First time under this name: make a new key
ui-passphrase = Passphrase
ui-passphrase-again = Passphrase again
ui-passphrase-differs = The two passphrases differ.
ui-sign-same-person = The reviewer must be someone else than the preparer.
ui-sign-now = Sign
ui-signing = Signing…
ui-signed-by = Signed by { $name }.
ui-signed-by-at = Signed by { $name }, { $at }
ui-key-id = Key { $id }
ui-export = Export
ui-export-lead = The pack holds the correction file, the report, every list, the journal and both signatures.
ui-export-now = Export the pack…
ui-export-again = Export again…
ui-exported = The pack was exported. Anyone can check it with `paritas verify`.

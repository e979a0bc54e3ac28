# The words of the reconciliation that stand on every screen, in the report and in messages.

side-legacy = Legacy
side-migrated = Migrated

cause-rounding = Rounding
cause-sign = Sign reversed
cause-scale = Decimal mark shifted
cause-duplicate = Counted more than once
cause-proration = Part-time share
cause-rate = Same ratio
cause-offset = Same difference
cause-component-swap = Under another component
cause-period-shift = In a neighbouring period
cause-retroactive = Settled in a later period
cause-index-month = Index of another month
cause-seniority-step = One step of the scale off
cause-employee-swap = Exchanged between employees
cause-truncation = Digits cut off
cause-hours = Other hours
cause-missing = Missing
cause-extra = Extra
cause-consequence = Follows from another difference
cause-unexplained = Unexplained

status-open = Open
status-decided = Decided
status-accepted = Accepted as expected
status-deferred = Deferred
status-not-comparable = Not comparable

choice-take-legacy = Take the legacy amount
choice-take-migrated = Take the migrated amount
choice-set-amount = Set another amount
choice-accept-as-expected = Accept as expected
choice-defer = Defer

outcome-equal = Equal
outcome-within-tolerance = Within tolerance
outcome-zero-vs-absent = Zero against absent
outcome-different = Different
outcome-not-comparable = Not comparable
outcome-not-compared = Not compared

match-matched = Matched
match-suggested = Suggested
match-conflict = Conflict
match-legacy-only = Legacy only
match-migrated-only = Migrated only

method-crosswalk = Crosswalk file
method-employee-number = Employee number
method-national-number = National number
method-iban = Bank account
method-transform = Number transformed
method-linkage = Names and dates
method-confirmed = Confirmed by a person
method-none = None

group-equal-code = Same code
group-learned = Learned from the amounts
group-suggested = Suggested
group-profile = Case profile
group-confirmed = Confirmed
group-legacy-only = Legacy only
group-migrated-only = Migrated only
group-ended = Ended

role-employee-number = Employee number
role-national-number = National number
role-iban = Bank account (IBAN)
role-last-name = Last name
role-first-name = First name
role-full-name = Full name
role-birth-date = Date of birth
role-birth-year = Year of birth
role-birth-month = Month of birth
role-birth-day = Day of birth
role-sex = Sex
role-contract = Contract
role-contract-type = Contract type
role-hire-date = Date of hire
role-start-date = Start date
role-end-date = End date
role-period = Pay period
role-unit = Unit
role-cost-centre = Cost centre
role-fte = FTE
role-component-code = Component code
role-component-label = Component label
role-amount = Amount
role-quantity = Quantity
role-rate = Rate
role-attribute = Attribute
role-ignored = Left out

role-preparer = Preparer
role-reviewer = Reviewer

measure-amount = Amount
measure-quantity = Quantity
measure-rate = Rate

stage-read-legacy = Reading the legacy extract
stage-read-migrated = Reading the migrated extract
stage-match = Matching employees
stage-map = Mapping components
stage-compare = Comparing amounts
stage-explain = Explaining differences
stage-write = Writing the results

scope-headcount = Employees
scope-component = Component
scope-unit = Unit
scope-all = All amounts
scope-derived = Calculated total
scope-balance = Balance
scope-year-to-date = Cumulative of the year

bridge-equal = Equal
bridge-finding = Findings
bridge-within-tolerance = Within tolerance
bridge-other-unit = Under another unit
bridge-legacy-only = Employees: legacy only
bridge-migrated-only = Employees: migrated only
bridge-suggested = Employees: suggested
bridge-conflict = Employees: conflict
bridge-group-unconfirmed = Component group not confirmed
bridge-component-ended = Component ended with the legacy system
bridge-period-one-sided = Period on one side only
bridge-measure-one-sided = Amounts on one side only
bridge-counterpart-rejected = Counterpart rejected
bridge-contract-unmatched = Contract not matched
bridge-factor-inexact = Factor gives no exact amount
bridge-rate-missing = Hours without a rate
bridge-factor-rounding = Rounding of factors

kind-csv = Text file with delimiters
kind-fixed = Text file of fixed width
kind-rubriques = DSN: text of one rubrique a line
kind-xlsx = Excel workbook (XLSX, XLSM)
kind-xls = Excel 97–2003 workbook (XLS)
kind-xlsb = Excel binary workbook (XLSB)
kind-ods = OpenDocument spreadsheet (ODS)

layout-long = One row per pay line
layout-wide = One column per component

not-compared-employee-unmatched = Employee not matched
not-compared-group-unconfirmed = Component group not confirmed
not-compared-component-ended = Component ended with the legacy system
not-compared-period-one-sided = Period on one side only
not-compared-measure-one-sided = Measure on one side only
not-compared-counterpart-rejected = Counterpart rejected
not-compared-contract-unmatched = Contract not matched
not-compared-factor-inexact = Factor gives no exact amount
not-compared-rate-missing = Hours without a rate
pay-harm-no-counterpart = Unknown to the new system
pay-harm-not-matched = Not settled who this is
pay-harm-no-pay-line = No pay line in the new system
pay-harm-net-not-positive = Net is zero or less
pay-harm-net-down = Net is much lower
pay-harm-net-doubled = Net is doubled
pay-harm-iban-changed = Bank account changed
pay-harm-iban-invalid = Bank account impossible
pay-harm-iban-shared = Bank account shared
pay-harm-no-iban = No bank account
pay-harm-new-payee = Unknown to the old system
field-cause-missing = Only in the old system
field-cause-extra = Only in the new system
field-cause-scale = Decimal mark shifted
field-cause-day-month = Day and month exchanged
field-cause-century = Another century
field-cause-truncation = Cut off
field-cause-changed = Changed

ignored-preamble = Lines before the header
ignored-header = Header
ignored-page = Page breaks and drawn lines
ignored-blank = Blank
ignored-totals = Totals
ignored-footer = Lines after the data
ignored-no-employee-column = Rows without an employee column
ignored-placeholder = Cells that say they have no value
ignored-delivered-twice = Delivered twice
ignored-above-people = Lines above people: month, establishment
ignored-unread-rubrique = Rubriques that no column is for

place-sheet = sheet { $sheet }
place-row = row { $row }
place-column = column { $column }

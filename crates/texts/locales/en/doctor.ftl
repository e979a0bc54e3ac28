# The import doctor: what an extract was found to be, why, and what to do next.

## How sure a detection is, and why

confidence-unsure = unsure
confidence-likely = likely
confidence-certain = certain
why-kind = Its content says so, not its name.
why-sheet-only = It is the only sheet with data.
why-sheet-chosen = It looks most like an extract.
why-other-sheets = One sheet is read at a time.
why-layout-long = There is a column of components beside the values.
why-layout-wide = No column names a component: each value column is one.
why-period-said = The column or the profile names it.
why-period-preamble = The lines before the header name one month, and only one.
why-period-sheet = The sheet is called by this month.
why-period-file-name = The file is called by this month, as the others of its side are by theirs.
why-period-unnamed = Neither a column nor the lines before the header name a month.
header-none = none
format-fixed-width = fixed width
format-delimited = delimiters
fact-escape = Escape character
fact-footer = Rows after the data
fact-format = Cut by
decimal-point = decimal point
decimal-comma = decimal comma
order-dmy = day first
order-mdy = month first
row-without-lines = No pay line.

## What should stand in a rejected cell

expected-number = a number such as { $example }
expected-six-decimals = a number with at most six decimals
expected-employee = an employee
expected-component = a component code
expected-period = a month such as 2026-03 or 03/2026
expected-fields = { $expected } fields

## The next step for each problem

step-not-a-number = Mend these cells in the file. If the column holds no values, give it role = "attribute" in the extract profile; if it writes numbers another way, set its decimal.
step-percent = Export the plain figure, or give the column role = "attribute" in the extract profile.
step-too-precise = Export with at most six decimals. In a workbook, workbook_amounts = "displayed" in the extract profile takes what the cells show.
step-scientific = Export these cells with all their digits: a spreadsheet has shortened them.
step-error-cell = Open the workbook, mend the formula and save it again.
step-date-cell = Give the cells a number format in the workbook and save it again.
step-no-employee = Fill in whose row it is. If it is a note or a total, delete the row.
step-no-component = Fill in the component code, or delete the amount.
step-no-period = Fill in the month. If this column is not the pay period, give it role = "attribute" in the extract profile and set period = "2026-03" there.
step-field-count = A text in these rows probably holds the delimiter. Put it in quotation marks, or export with another delimiter.
step-mend-cell = Mend these cells in the payroll system or in the file, and read it again.
step-set-decimal = Set decimal = "," or decimal = "." for this column in the extract profile ([[columns]]), or under [numbers] for all.
step-century = If that is not the year of this file, set reference_year in the extract profile.
step-period-unnamed = Set period = "2026-03" in the extract profile. Without it, the lines are compared as one unnamed period.
step-look = Look at this in the file before you go on.
step-shared-number = Find out in the payroll system who has this number, and give the others their own.
step-cut-keys = Export these numbers as text: a spreadsheet has cut digits off, and they cannot be had back from this file.
step-risky-keys = Nothing to mend. When you open result files in a spreadsheet, import these columns as text.
step-repeated-lines = If a line was exported twice by mistake, export again. Lines that belong there are added up.
step-total-differs = Look for rejected or missing rows above; if there are none, the file’s own total is wrong, and whoever exported it should know.
step-unread = Mend the cells if they matter to tell people apart. The amounts of these rows were used.

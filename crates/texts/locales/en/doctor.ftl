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
format-rubriques = one DSN rubrique a line
format-blanks = two blanks or more
fact-escape = Escape character
fact-quote = Quotation mark
fact-page-breaks = Page breaks
fact-totals-rows = Totals
fact-footer = Rows after the data
found-left-out = { $count ->
    [one] one row left out
   *[other] { $count } rows left out
}
why-writing = { $writing } ({ $confidence }): { $reason }
fact-format = Cut by
decimal-point = decimal point
decimal-comma = decimal comma
order-dmy = day first
order-mdy = month first
order-ymd = year first
thousands-none = none
thousands-blank = blank
thousands-no-break = no-break space
thousands-thin = narrow no-break space
workbook-amounts-stored = as stored
workbook-amounts-displayed = as shown
delivered-twice-sum = added up
delivered-twice-first = left out
delivered-twice-refuse = the files are refused
report-rows-leave-out = left out
report-rows-read = read as data
mark-none = none
mark-doubled = none: they are doubled
clock-hours = hours: 7:36 is 7.6
clock-minutes = minutes: 7:36 is 456
component-kind-period = pay of the period
component-kind-balance = balance
component-kind-year-to-date = year to date
overpunch-true = yes: { "{" } and A to R
overpunch-false = no
setting-no-profile = none: as it is found
key-profile-none = The profile the file was known by. Without it, everything is found from the file alone.
setting-cuts = Places of the fields
setting-header-rows = Number of header rows
setting-decimal = Decimal mark
setting-thousands = Thousands mark
setting-date-order = Order of dates
setting-date-pattern = Date pattern
setting-epoch = Dates as numbers count from
setting-implied-decimals = Decimals without a mark
setting-overpunch = Sign in the last character
setting-clock = Hours and minutes count as
setting-kind = Kind of values
setting-component = Component code
setting-component-label = Component label
setting-column-name = Name of the column
setting-reference-year = Reference year
setting-workbook-amounts = Numbers of the workbook
setting-delivered-twice = Lines delivered twice
column-by-officer = You said so.
column-twin = Another column has the same header: say what each of them holds.
lack-employee-column = No column says whose row it is: nothing of it can be compared.
lack-component-column = No column says which component a value is of: it can’t be compared.
lack-amount-column = No column holds amounts: there is no pay to compare.
setting-unfit = Columns that do not fit
setting-unfit-left-out = read the file without them
key-columns-unfit = Columns that the profile names and the file has not, or has otherwise or twice. Read without them, what fits is kept, and what the others hold is found.
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
step-clock = If the payroll system counts minutes, set clock = "minutes" for this column in the extract profile; with clock = "hours" this is no longer asked.
step-leading-zeros = Export again with employee numbers as text, and don’t save the file with a spreadsheet.
step-rubriques = Export the DSN again, or mend these lines in a text editor: a code, a comma, the value between apostrophes.
step-unread-rubriques = If one of them matters to pay, save the profile, add the rubrique to one of its columns, and read the file with it.
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
step-footer-like-data = If pay of someone stands there, say that fewer rows come after the data.
step-unread = Mend the cells if they matter to tell people apart. The amounts of these rows were used.
## The same where it can be settled on screen

remedy-set-decimal = Choose the decimal mark of this column.
remedy-not-a-number = Mend these cells in the file; or, if the column holds no values, choose what it does hold.
remedy-percent = Export the plain figure; or, if the column is no pay, choose what it does hold.
remedy-no-period = Fill in the month; or, if this column is not the pay period, choose what it does hold and enter the period.
remedy-field-count = A text in these rows probably holds the delimiter. Export with quotation marks, or choose another delimiter.
remedy-displayed = Export with at most six decimals, or choose that the workbook’s numbers count as shown.
remedy-date-order = Choose which comes first in this column, day or month.
remedy-century = If that is not the year of this file, enter the reference year.
remedy-header-row = If that is wrong, enter the row with the headers.
remedy-footer = If pay of someone stands there, enter fewer rows after the data.
remedy-role = Choose which one counts, and what the other holds.
remedy-amount-column = If it holds amounts, choose that.
remedy-employee-column = If a column holds the employee number, choose that.
remedy-period = Enter the month. Without it, the lines are compared as one unnamed period.
remedy-profile-unfit = Check the columns; where something is wrong, choose what they hold.
remedy-component-column = Choose which column holds the component code; or that each value column is a component.
remedy-value-column = If a column holds amounts, choose that; a staff list needs its pay lines beside it.
remedy-sheets = If other sheets belong to this extract, tick them.

## Profiles

fact-profile = Profile
recognised-headers = All { $count } headers of this profile stand in row { $row }. To read it otherwise, give another profile.
recognised-lines = All { $count } lines looked at are made as this profile says. To read it otherwise, give another profile.
recognised-most-lines = { $count } of the { $lines } lines looked at are made as this profile says. To read it otherwise, give another profile.
step-profile-unfit = Check the columns below. If something is wrong, save the profile with --save-profile and correct it.
saved-profile = Extract profile: how files like { $file } are read. Every key binds: a file that contradicts it is refused. A key that is taken out is detected again.
key-profile-version = The version of this format: 1.
key-profile-name = A name for people.
key-profile-layout = "long": one row per pay line; "wide": one column per component.
key-profile-period = The month of a file without a column for it, such as "2026-03".
key-profile-reference-year = The year that two-digit years of birth are judged by: nobody is younger than 14 or older than 100 in it.
key-profile-workbook-amounts = Whether a workbook’s numbers count as they are stored ("stored") or as they are shown ("displayed").
key-profile-delivered-twice = What becomes of lines that another extract of the side says already, to the cent: "sum" (added up and said), "first" (left out and counted) or "refuse".
key-file-format = How lines are cut into fields: "delimited", "fixed_width", "blanks" (two or more between fields) or "rubriques" (DSN).
key-file-encoding = The text encoding, such as "utf-8", "windows-1252", "utf-16le" or "cp850".
key-file-delimiter = The character between fields, such as ";", "," or "\t" for a tab.
key-file-quote = The character around fields that hold the delimiter, usually '"'; "" where none has that meaning.
key-file-escape = The character before quotes inside fields, such as '\'; "" where quotes are doubled.
key-file-sheet = The name of the workbook’s sheet.
key-file-header-row = The first row with headers, from 1; the first row of data in a file without headers.
key-file-header-rows = How many rows of headers there are, at most 5; 0 where columns are told by position.
key-file-footer-rows = How many of the last rows that hold anything come after the data, at most 100: they are left out, and no others; 0 for none.
key-file-page-breaks = What becomes of headers, titles and page numbers that stand again between the data: "leave_out" or "read" (as data).
key-file-totals-rows = What becomes of rows that state totals: "leave_out" (and checked) or "read" (as data).
key-numbers-decimal = The decimal mark: "," or ".".
key-numbers-thousands = The mark between groups of three digits: ".", ",", a blank, "'", or "" for none.
key-dates-order = The order of dates: "dmy", "mdy" or "ymd".
key-dates-epoch = From which year days are counted where a date is a number: 1900 or 1904.
key-columns-header = The header, as it stands in the file; it names the column.
key-columns-position = The position, from 1, where the header does not tell columns apart.
key-columns-start = Fixed width: the first character, from 1; length goes with it.
key-columns-length = Fixed width: how many characters.
key-columns-rubriques = DSN: the codes of the rubriques whose values stand in this column (["S21.G00.51.013"]).
key-columns-cuts = The first and last character of each field, such as 1-7, 8-20. What stands between them is not read.
key-columns-name = A name for a column without header.
key-columns-role = What the column says: employee_number, national_number, iban, last_name, first_name, full_name, birth_date, birth_year, birth_month, birth_day, sex, contract, contract_type, hire_date, start_date, end_date, period, unit, cost_centre, fte, component_code, component_label, amount, quantity, rate, attribute, ignored.
key-columns-component = Wide extracts: the code of the component whose values stand here.
key-columns-label = Wide extracts: the label of that component.
key-columns-decimal = The decimal mark of this column, where it is not that of [numbers]: "," or ".".
key-columns-thousands = The mark between groups of three digits in this column, where it is not that of [numbers].
key-columns-date = The pattern of this column’s dates, of YYYY or YY, MM, DD and the characters between: "MMYYYYDD".
key-columns-order = The date order of this column, where it is not that of [dates].
key-columns-kind = What the column’s values are, where they are no pay of the period: balance or year_to_date. They are compared and stand in no total of pay.
key-components-code = The code of a component, as the extract writes it.
key-components-label = Its label, where the extract has none.
key-components-kind = What its values are: period, balance or year_to_date.
key-columns-implied-decimals = How many digits are decimals where no mark is written, at most 6: with 2, 0001250 is 12.50.
key-columns-overpunch = Whether the last character of a number carries its sign (true or false).
key-columns-clock = What hours and minutes such as 7:36 are counted in: "hours" (7.6) or "minutes" (456).
profile-generic-long = Generic: one row per pay line, English headers
profile-generic-wide = Generic: one column per component, English headers
profile-sap-wage-types = SAP: list of wage types by person
profile-sdworx-31 = SD Worx: attendance lines of 31 characters, hours
profile-ucm = UCM: attendance lines of fixed width, hours
profile-partena = Partena: attendance lines, 37 columns, minutes
profile-datev = DATEV-style: personnel number, wage type, amount
profile-dsn = DSN (France): one rubrique a line
profile-sample-hospital-old = Sample hospital, old system
profile-sample-hospital-new = Sample hospital, new system

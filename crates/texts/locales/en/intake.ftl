# Reading extracts: what stops a reading, what was rejected, what was taken for granted.

fault-cancelled = Stopped at your request. Nothing was kept.
fault-missing-file = There is no such file.
fault-folder = This is a folder, not a file.
fault-no-permission = You have no permission to read this file.
fault-unreadable = This file cannot be read: { $detail }.
fault-changed-while-read = This file changed while it was being read.
fault-empty-file = This file is empty.
fault-header-only = There is a header, but no row below it.
fault-no-header = No row with column headers was found.
fault-no-cuts = The columns of this file do not line up at fixed places.
fault-not-a-table =
    { $kind ->
        [binary] This is not a table: its bytes are not text.
        [HTML] This is not a workbook but a web page with a table, as many systems export under the name .xls.
        [XML-Spreadsheet] This is an XML spreadsheet of Excel 2003, which is not read.
        [OpenDocument] This is an OpenDocument file, but no spreadsheet.
        [ZIP] This is not a table: it is a ZIP archive that holds no workbook.
        [OLE] This is not a table: it is an Office document that holds no workbook.
       *[other] This is not a table: it is a { $kind } file.
    }
fault-password-protected = This workbook is protected by a password.
fault-damaged-workbook = This workbook is cut off or damaged ({ $detail }).
fault-no-sheet = No visible sheet of this workbook holds any data.
fault-no-workbook = This file is no workbook: the second reader is for XLSX, XLSM, XLSB, XLS and ODS.
fault-second-reader = The second reader can’t read this workbook, or would need too much memory for it.
fault-sheet-not-found = There is no sheet “{ $wanted }”. The sheets are: { $found }.
fault-nul-byte = There is a NUL byte here, which no text holds.
fault-undecodable = From here on, the bytes are not text in { $encoding }.
fault-open-quote = A quotation mark opens here and is never closed.
fault-file-too-large =
    { $what ->
        [rows] This file has more rows than can be counted.
        [files] This side has more than 65,535 files.
        [people] This file names more people than are read of one file: 1.1 million, or one for every 45 bytes.
        [columns] This file has more than 16,384 columns.
        [sheets] This workbook has more than 10,000 sheets.
        [text] The cells of this workbook hold more text than a payroll would: it repeats without end.
        [unpacked] This workbook unpacks to far more than a payroll would take. It was left alone.
       *[cells] This sheet has more cells than a payroll would: 16 million, or one for every two bytes of the file.
    }
fault-no-employee-column = No column says whose row it is. The columns are: { $found }.
fault-no-amount-column = No column holds amounts. The columns are: { $found }.
fault-no-component-column = The amounts have no column with their component. The columns are: { $found }.
fault-duplicate-header = Columns { $first } and { $second } are both called “{ $header }”.
fault-two-columns = Two columns could be the { $role }: “{ $first }” and “{ $second }”.
fault-ambiguous-date = “{ $example }” may be { $day-first } or { $month-first }, and no other date of this column settles it.
fault-profile-syntax = The extract profile cannot be read: { $detail }.
fault-profile-key-unknown = An extract profile has no key “{ $key }” here.
fault-profile-value = { $key } = { $found } cannot be. { $meaning }
fault-profile-key-missing = The extract profile lacks the key { $key }.
fault-column-not-found = The extract profile names a column “{ $wanted }” that the file does not have. Its columns are: { $found }.
fault-profile-contradicted = The extract profile says { $key } = “{ $expected }”, but the file has “{ $found }”.
fault-given-twice = This has the same content as { $first }, which is given too. Nothing was added up twice.
fault-too-many-rejected = More than { $count } cells or rows can’t be read, the first being “{ $value }”: { $reason }
fault-number-of-many = More than { $count } people have the number “{ $number }”: this column does not tell them apart.
fault-delivered-twice =
    { $count ->
        [one] One line says to the cent what { $other } says already, of employee { $employee }, and the profile refuses that.
       *[other] { $count } lines say to the cent what { $other } says already, the first of employee { $employee }, and the profile refuses that.
    }
fault-kinds-differ = Component { $code } is pay in one extract of this side and a balance or a cumulative in another.
fault-profile-count =
    { $profiles } extract profiles are given for { $sources ->
        [one] one file
       *[other] { $sources } files and sheets
    }.
fault-month-without-year = The sheet “{ $sheet }” is called by a month, but nothing says of which year.
fault-crosswalk-columns = A crosswalk needs one column for the legacy and one for the migrated employee number. The columns are: { $found }.

hint-check-path = Check the name and the folder.
hint-choose-file = Choose a file inside it.
hint-ask-permission = Ask for permission, or copy the file to a folder of your own.
hint-copy-and-retry = Copy the file to this computer and try again.
hint-close-and-retry = Close it in other programs and try again.
hint-export-again = Export it again from the payroll system.
hint-set-header-row = Give the row with the headers in the extract profile: header_row under [file]. If the file has none, set header_rows = 0.
hint-set-cuts = Say in the extract profile where the columns stand: [[columns]] with start and length.
hint-choose-table = Choose a CSV file or a workbook (XLSX, XLSM, XLS, XLSB, ODS).
hint-remove-password = Open it in a spreadsheet program, remove the password and save it again.
hint-file-damaged = The file was probably cut off on its way. Export or copy it again.
hint-set-sheet = Give the sheet’s name in the extract profile: sheet under [file].
hint-no-workbook = Leave out --second-reader: the file was read; it just can’t be read twice.
hint-second-reader = Leave out --second-reader. To have it read twice, save it as XLSX in an office program, and compare that.
hint-set-encoding = Set the encoding in the extract profile: encoding under [file]. If it is right, export the file again.
hint-set-quote = Close the quotation mark, or give another quote character in the extract profile: quote under [file].
hint-split-file = Split the file and read the parts.
hint-set-employee-column = Name the column in the extract profile: [[columns]] with its header and role = "employee_number".
hint-set-amount-column = Name the column in the extract profile: [[columns]] with its header and role = "amount".
hint-set-component-column = Name the column in the extract profile: [[columns]] with its header and role = "component_code", or set layout = "wide".
hint-set-position = Tell the columns apart by position in the extract profile: [[columns]] with position and role, for both.
hint-set-role = Say in the extract profile which one counts; give the other role = "attribute".
hint-set-date-order = Set order = "dmy" or order = "mdy" under [dates] in the extract profile.
hint-profile-key-near = Did you mean “{ $near }”?
hint-profile-keys = The keys that can stand here are: { $keys }.
hint-column-near = Did you mean “{ $near }”? Correct the header in the extract profile.
hint-correct-profile = Correct the extract profile, or leave that key out: then it is detected.
hint-in-profile = Line { $line } of { $file }: { $hint }
hint-give-once = Give it once. If both are needed, one of them was exported or copied wrongly.
hint-too-many-rejected = Say in the extract profile how the file is written, or give the column role = "attribute". If the file is meant so, export it again.
hint-kinds-differ = Say in the extract profiles what it is: [[components]] with code and kind.
hint-profile-count = Give one profile for all, or one for each file and sheet in their order.
hint-set-reference-year = Set reference_year in the extract profile, or put the year in the name of the sheet or the file.
hint-crosswalk-columns = Name them legacy_employee and migrated_employee.

reason-no-employee = The row does not say whose it is.
reason-no-component = The row has an amount but no component.
reason-no-period = The row has an amount but no period.
reason-not-a-period = This is not a period such as 2026-03 or 03/2026.
reason-field-count =
    The row has { $found ->
        [one] one field
       *[other] { $found } fields
    }; the header has { $expected }.
reason-line-length = The line is { $found } characters long; the columns take { $expected }.
reason-between-columns = Something stands between two columns, at character { $at }.
reason-no-rubrique = The line is no rubrique: a code, a comma and a value between apostrophes.
reason-spoilt-block = Row { $row }, which can’t be read, may say whose this is or what it is.
reason-not-a-number = This is not a number as the rest of the column writes numbers.
reason-not-implied = This is not a number of digits alone, as the extract profile says of this column.
reason-percent = This is a percentage, not a plain number.
reason-inexact-hours = These hours and minutes have no exact decimal form: 7:20 would be 7.3333… hours.
reason-too-precise = This number has more than six decimals.
reason-out-of-range = This number is beyond ±9,223,372,036,854.775807.
reason-scientific = A spreadsheet shortened this number, and digits may be lost. Export it again with the cells formatted as numbers.
reason-ambiguous-number = It is not certain which mark is the decimal mark in this column. Set it in the extract profile.
reason-error-cell = The workbook shows the error { $cell } here.
reason-uncalculated = This formula ({ $cell }) was never calculated: the file holds no value for it. Open it in a spreadsheet program and save it.
reason-date-cell = The workbook has a date or a time here instead of a number.

column-by-profile = The extract profile says so.
column-by-header = The header says so.
column-by-header-and-cells = The header says so, and the cells agree.
column-by-cells = The cells say so; the header is not known.
column-by-cells-alone = The cells look like it; the file has no header. Check it.
column-by-code = The header begins with a code, and the cells are numbers.
column-not-in-profile = The extract profile names other columns for the amounts.
column-unknown = Neither the header nor the cells say what it is. It is kept.

detect-by-profile = The extract profile says so.
detect-delimiter-line = The first line of the file says so (sep=).
detect-escape = Quotation marks inside fields follow this character.
detect-quote = { $count ->
    [one] One field of the first rows begins and ends with it.
   *[other] { $count } fields of the first rows begin and end with it.
}
detect-quote-unused = No field of the first rows is enclosed; this is the usual mark.
detect-spaces = Two blanks or more cut { $even } of { $rows } rows into { $fields } columns.
detect-encoding-mark = The file begins with the mark of this encoding.
detect-encoding-zeros = Zero bytes stand where this encoding has them.
detect-encoding-utf8 = All characters beyond plain letters are valid UTF-8.
detect-encoding-ascii = There are no characters beyond plain letters: any encoding reads them alike.
detect-encoding-mixed = Most rows are UTF-8, some are { $other }.
detect-encoding-letters = Read so, the { $count } characters beyond plain letters make words, such as “{ $example }”; as { $other } it would be “{ $as-other }”.
detect-encoding-statistics = How often each of the { $count } characters beyond plain letters occurs suggests it.
detect-delimiter-even = It cuts { $even } of { $rows } rows into { $fields } columns.
detect-one-column = No delimiter cuts the rows: there is one column.
detect-fixed-blanks = In the { $lines } lines looked at, the same places are blank: { $columns } columns stand between them.
detect-fixed-changes = All { $lines } lines looked at are equally long and no delimiter cuts them. The { $columns } columns were cut where digits change into letters. Check them.
detect-header-words = Row { $row } has headers that are known ({ $known }).
detect-header-first = Row { $row } is the first that is as wide as the table and holds no amounts or dates.
detect-header-groups = From row { $row } on, a row of groups stands above the headers. They are joined.
detect-no-header = The first row (row { $row }) looks like the rows below it.
detect-rubriques = Each line is one rubrique; there is no header.
detect-footer = { $count ->
    [one] The last row that holds anything is no data: a total, a note, a page line.
   *[other] The last { $count } rows that hold anything are no data: totals, notes, page lines.
}
detect-page-breaks = { $count ->
    [one] One row repeats the headers or a title, numbers a page or draws a line.
   *[other] { $count } rows repeat the headers or a title, number a page or draw a line.
}
detect-totals = { $count ->
    [one] One row says that it is a total, or is the sum of the rows above. It is checked, not paid.
   *[other] { $count } rows say that they are totals, or are the sum of the rows above. They are checked, not paid.
}
detect-mark-shown = { $count ->
    [one] One value can be read in no other way: { $example }.
   *[other] { $count } values can be read in no other way, such as { $example }.
}
detect-mark-most = { $count } values can be read so only, such as { $example }; { $other } only with the other mark.
detect-mark-stored = The workbook stores numbers, without any mark.
detect-mark-alike = No value has decimals or groups of digits: either mark reads them alike.
detect-mark-others = By themselves these values read two ways; the columns beside them leave one.
detect-order-shown = { $example } can be read in no other way.
detect-order-others = By themselves these dates read two ways; the other dates, or the ends of months, leave one.
detect-order-alike = Every date reads the same in either order.
detect-open = Nothing in the file tells. You must say.

assume-number-marks = In column “{ $column }”, “{ $example }” could be read two ways; “{ $mark }” was taken as the decimal mark, as in the other columns.
assume-ambiguous-number = In column “{ $column }”, “{ $example }” may be { $point } or { $comma }, and no other value settles it. Such values were not read. Set decimal = "," or decimal = "." for the column in the extract profile.
assume-mixed-marks = Column “{ $column }” writes decimals both ways: “{ $point }” with a point and “{ $comma }” with a comma, neither more often. Its values were not read. Set decimal = "," or decimal = "." for the column in the extract profile.
assume-date-order = In column “{ $column }”, “{ $example }” could be read two ways; it was read as { $order }, as the file’s other dates suggest.
assume-ambiguous-date = In column “{ $column }”, “{ $example }” can be read two ways. Set the date order in the extract profile.
assume-century = Column “{ $column }” writes years with two digits. Everyone was taken to be 14 to 100 years old in { $year }.
assume-work-century = Column “{ $column }” writes years with two digits. They were taken as the years closest to { $year }.
assume-first-of-two = Columns “{ $first }” and “{ $second }” could both be the { $role }. The first was taken.
assume-not-amounts = Column “{ $column }” was not read as amounts: too few of its first cells are numbers ({ $numbers } of { $filled }). If it holds amounts, say so in the extract profile: role = "amount".
assume-unnamed-columns = These columns have no header and are named by position: { $columns }.
assume-repeated-columns = These columns have the same header as another and are told apart by position: { $columns }.
assume-no-header = The file has no header. Its columns are told by position and by what their cells hold ({ $told } of them). Check them.
assume-key-column = There is no employee number: people are told apart by the { $role }.
assume-key-name = There is no employee number: people are told apart by name and date of birth.
assume-key-name-alone = There is neither an employee number nor a date of birth: people are told apart by name.
assume-period-preamble = The rows above the header name the period { $period }.
assume-balance = Component { $component } (“{ $label }”) was taken for a balance: it is compared, and no total of pay holds it. If it is pay, say kind = "period" in the extract profile.
assume-year-to-date = Component { $component } (“{ $label }”) was taken for a cumulative of the year: it is compared, and no total of pay holds it. If it is pay, say kind = "period" in the extract profile.
assume-period-sheet = The name of the sheet gives the period { $period }.
assume-period-file-name = The name of the file gives the period { $period }.
assume-period-unnamed = Nothing names the period.
assume-sheet = Sheet “{ $sheet }” was read. These were not: { $others }.
assume-profile-unfit = The file shows itself to be of the profile { $profile }, but contradicts it. It was read without.
assume-hidden-sheets = These sheets are hidden in the workbook: { $hidden }.
assume-sheets-alike = These sheets have the same headers as “{ $sheet }”: { $others }. Only “{ $sheet }” was read; name the others as further extracts of this side if they belong to it.
assume-sheets-without-table = These sheets hold no table: { $sheets }.
assume-empty-sheets = These sheets are empty: { $sheets }.
assume-pivot-sheets = These sheets are pivot tables, sums of other cells: { $sheets }.
assume-chart-sheets = These sheets hold no cells: { $sheets }.
assume-hidden-rows =
    { $count ->
        [one] One row is hidden in the workbook, or filtered out. It was read all the same.
       *[other] { $count } rows are hidden in the workbook, or filtered out. They were read all the same.
    }
assume-merged-cells =
    { $count ->
        [one] One range of cells is merged below the header. Its value counts for its first cell only: { $range }.
       *[other] { $count } ranges of cells are merged below the header. Their values count for their first cells only, as in { $range }.
    }
assume-extension = The file is called .{ $extension }, but its content is { $kind }. The content counts.
assume-date-serials = Column “{ $column }” holds dates as numbers of days, such as { $example }. They were read as a spreadsheet counts days.

notice-shared-number = Number { $number } stands for more than one person. They are kept apart.
notice-mixed-encodings =
    { $count ->
        [one] The file is in UTF-8, but one row is in { $other }: row { $rows }. It was read as { $other }. Check the names there.
       *[other] The file is in UTF-8, but { $count } rows are in { $other }, the first: { $rows }. They were read as { $other }. Check the names there.
    }
notice-encoded-twice =
    { $count ->
        [one] In row { $rows } letters look encoded twice, such as “Ã©” for “é”. Export the file again as UTF-8.
       *[other] In { $count } rows letters look encoded twice, such as “Ã©” for “é”, the first: { $rows }. Export the file again as UTF-8.
    }
notice-lost-characters =
    { $count ->
        [one] In row { $rows } characters were lost before the file came here; “�” stands for them.
       *[other] In { $count } rows characters were lost before the file came here, the first: { $rows }; “�” stands for them.
    }
notice-risky-keys =
    { $count ->
        [one] One number or code begins with a character that a spreadsheet may run as a formula: “{ $example }”. It is kept as it is.
       *[other] { $count } numbers or codes begin with a character that a spreadsheet may run as a formula, such as “{ $example }”. They are kept as they are.
    }
notice-cut-keys =
    { $count ->
        [one] One number or code was shortened by a spreadsheet: “{ $example }”. Whom or what it means can’t be told. Export the file again with that column as text.
       *[other] { $count } numbers or codes were shortened by a spreadsheet, such as “{ $example }”. Whom or what they mean can’t be told. Export the file again with that column as text.
    }
notice-repeated-lines =
    { $count ->
        [one] One line repeats the person, contract, period and component of an earlier line. They are added up.
       *[other] { $count } lines repeat the person, contract, period and component of an earlier line. They are added up.
    }
notice-repeated-across =
    { $count ->
        [one] One line repeats the person, contract, period and component of a line in another file or sheet. They are added up.
       *[other] { $count } lines repeat the person, contract, period and component of a line in another file or sheet. They are added up.
    }
warn-delivered-twice =
    { $count ->
        [one] One line
       *[other] { $count } lines
    } of { $source } ({ $employees ->
        [one] one employee
       *[other] { $employees } employees
    }, { $sum } together) say to the cent what { $other } says already, and are added up. Was the same pay delivered twice?
notice-delivered-once =
    { $count ->
        [one] One line
       *[other] { $count } lines
    } of { $source } ({ $employees ->
        [one] one employee
       *[other] { $employees } employees
    }, { $sum } together) say to the cent what { $other } says already, and were left out, as the profile says.
notice-no-pay-line =
    { $count ->
        [one] One person of the staff list has no pay line: { $employees }.
       *[other] { $count } people of the staff list have no pay line: { $employees }.
    }
notice-not-in-staff-list =
    { $count ->
        [one] One person has pay lines and is in no staff list
       *[other] { $count } people have pay lines and are in no staff list
    } ({ $lines ->
        [one] one line
       *[other] { $lines } lines
    }, { $sum }): { $employees }.
notice-contradiction =
    { $count ->
        [one] For one employee
       *[other] For { $count } employees
    } two files give another { $role }; the first counts. { $employee }: “{ $first }” in { $first-source }, “{ $second }” in { $second-source }.
in-source = { $source }: { $message }
notice-file-total-differs = The file’s own total in row { $row } is { $stated }, but its lines add up to { $summed }.
notice-component-total-differs = The file’s own total of component { $component } in row { $row } is { $stated }, but its lines add up to { $summed }.
notice-subtotals-differ =
    { $count ->
        [one] A total of one employee in row { $row } is { $stated }, but their lines above it add up to { $summed }.
       *[other] { $count } totals of single employees are not what their lines add up to, the first in row { $row }: { $stated } instead of { $summed }.
    }
notice-footer-like-data = { $count ->
    [one] The rows after the data are left out, as was said. One of them reads like a row of data: row { $row }, “{ $example }”.
   *[other] The rows after the data are left out, as was said. { $count } of them read like rows of data, the first in row { $row }: “{ $example }”.
}
notice-unread-dates =
    { $count ->
        [one] One cell of column “{ $column }” is not a date such as { $expected }: “{ $example }” in row { $row }.
       *[other] { $count } cells of column “{ $column }” are not dates such as { $expected }, the first “{ $example }” in row { $row }.
    }
notice-placeholder-dates =
    { $count ->
        [one] One cell of column “{ $column }” holds a day that programs write where they have none: “{ $example }” in row { $row }. It counts as unknown.
       *[other] { $count } cells of column “{ $column }” hold a day that programs write where they have none, the first “{ $example }” in row { $row }. They count as unknown.
    }
notice-impossible-dates =
    { $count ->
        [one] One cell of column “{ $column }” holds a day that the person can’t have (born in the future, or hired before birth): “{ $example }” in row { $row }. It was left out.
       *[other] { $count } cells of column “{ $column }” hold a day that the person can’t have (born in the future, or hired before birth), the first “{ $example }” in row { $row }. They were left out.
    }
notice-placeholders =
    { $count ->
        [one] One cell of column “{ $column }” says “{ $example }”, in row { $row }. It counts as blank.
       *[other] { $count } cells of column “{ $column }” say that they have no value, the first “{ $example }” in row { $row }. They count as blank.
    }
notice-unread-numbers =
    { $count ->
        [one] One cell of column “{ $column }” is not a number of at most six decimals: “{ $example }” in row { $row }. It was left out.
       *[other] { $count } cells of column “{ $column }” are not numbers of at most six decimals, the first “{ $example }” in row { $row }. They were left out.
    }
notice-percent-amounts =
    { $count ->
        [one] Column “{ $column }” shows a value as a percentage (row { $row }). Its stored number was read: { $example }.
       *[other] Column “{ $column }” shows { $count } values as percentages. Their stored numbers were read: { $example } in row { $row }.
    }
notice-displayed-amounts =
    { $count ->
        [one] One amount was taken as the workbook shows it, not as it is stored.
       *[other] { $count } amounts were taken as the workbook shows them, not as they are stored.
    }
notice-clock-hours =
    { $count ->
        [one] Column “{ $column }” holds one value of hours and minutes ({ $example } in row { $row }). It was read as hours: 7:36 is 7.6.
       *[other] Column “{ $column }” holds { $count } values of hours and minutes ({ $example } in row { $row }). They were read as hours: 7:36 is 7.6.
    }
notice-leading-zeros =
    { $count ->
        [one] One employee number of { $source } lacks its leading zeros and was joined to the full one: { $example } to { $full }.
       *[other] { $count } employee numbers of { $source } lack their leading zeros and were joined to the full ones: { $example } to { $full }, for example.
    }
warn-leading-zeros =
    { $count ->
        [one] One employee number of { $source } differs from one elsewhere by leading zeros only: { $example } and { $full }. Both may be numbers of their own, so they were not joined.
       *[other] { $count } employee numbers of { $source } differ from others by leading zeros only: { $example } and { $full }, for example. Both may be numbers of their own, so they were not joined.
    }
notice-unread-rubriques =
    { $count ->
        [one] One rubrique was left out, on { $lines } lines, because no column of the profile is for it: { $codes }.
       *[other] { $count } rubriques were left out, on { $lines } lines, because no column of the profile is for them: { $codes }.
    }

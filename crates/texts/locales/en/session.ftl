# The use cases: what stops them, what to do next, what was done.

fault-file-unreadable = This file cannot be read: { $reason }
hint-file-unreadable = Check the name and whether you may read it.
fault-file-unwritable = This cannot be written: { $reason }
fault-no-profile = There is no such profile: neither a file nor one that ships with the program.
hint-no-profile = paritas profiles lists those that ship with the program.
fault-no-column = There is no column { $position } any more.
hint-no-column = Take back what was said of it, then change the rest.
fault-not-places = “{ $typed }” names no places of fields.
hint-not-places = Write the first and last character of each field, such as 1-7, 8-20.
fault-profile-exists = A file stands here already.
hint-profile-exists = Choose another name, or replace it with --force.
hint-file-unwritable = Choose another folder, or make room, and try again.
fault-out-over-input = The results would replace this input file.
fault-out-is-file = This is a file; the results need a folder.
fault-out-not-empty = This folder already holds files.
fault-out-inside-case = This folder lies inside the case itself.
hint-out-elsewhere = Choose a new or empty folder.
hint-out-folder = Name a folder; it is made if it does not exist.
warn-same-file = Both sides have the same content, so nothing can differ. Check that the second file is the new system’s.
warn-kind-of-other-side = Component { $component } is a balance or a cumulative on the other side, so here too.
warn-shared-file = { $file } is given for both sides, so nothing in it can differ. Check that it belongs to both.
fault-no-extracts = This folder holds no extract.
fault-no-case = This folder holds no case.
hint-no-case = Choose the folder the case was made in: it holds the file journal.jsonl.
fault-case-exists = This folder already holds a case.
hint-case-exists = Open that case, or choose another folder for the new one.
fault-case-not-opened = The journal does not say which files the case is about.
fault-input-missing = A file of this case is no longer here.
hint-input-missing = Put the file back in this place, unchanged, and open the case again.
fault-input-changed = This file has changed since the case was opened.
hint-input-changed = Put the earlier version back to go on with this case, or open a new case on the new version.
fault-no-person = The name of the person is missing.
hint-no-person = Give the name of the person who does this; the journal keeps it.
fault-no-reason = A decision needs a reason.
hint-no-reason = Say in a few words why this is right; an auditor will read it.
fault-no-amount = Another amount is to be set, but none is given.
fault-not-an-amount = “{ $typed }” is not an amount.
hint-not-an-amount = Write it like 1,234.56 or 1234.56.
fault-no-difference = There is no difference called “{ $name }”.
hint-no-difference = Copy the name from the column “difference” of differences.csv.
fault-no-finding = There is no finding called “{ $name }”.
hint-no-finding = Copy the name from the column “finding” of findings.csv.
fault-decide-not-comparable = “{ $name }” cannot be decided, because its amounts could not be compared.
hint-not-comparable = Correct what was rejected in the extract, export it again and open a new case on it.
fault-nothing-left = Every difference of “{ $name }” is decided already.
hint-nothing-left = To decide again, take the earlier decision back, or decide single differences.
fault-nothing-to-undo = There is no decision to take back.
fault-no-employee = { $side ->
    [legacy] The legacy side
   *[other] The migrated side
} has no employee with the number “{ $number }”.
hint-no-employee = Copy the number from employees.csv.
fault-number-shared = On { $side ->
    [legacy] the legacy side
   *[other] the migrated side
} the number “{ $number }” stands for several people, so it cannot say who is meant.
hint-number-shared = Give each of them a number of their own in the extract, and open a new case on it.
fault-tied-elsewhere = { $number } is confirmed to be { $other } already.
hint-tied-elsewhere = If that was wrong, reject that pair first.
fault-said-already = That was recorded already.
fault-undecided = { $count ->
    [one] One difference is still undecided.
   *[other] { $count } differences are still undecided.
}
hint-undecided = Decide or defer them first, then sign.
fault-signed-already = This role has signed already.
hint-signed-already = A new decision makes the signatures void; then both sign again.
fault-copy-differs = The files here are not those that were signed.
hint-copy-differs = Do not hand this folder over. Take a decision back and decide it again to sign anew, then export to another folder.

fact-kind = Kind of file
fact-size = Size
fact-size-bytes = { $bytes ->
    [one] One byte
   *[other] { $bytes } bytes
}
file-and-more = { $file } and { $more ->
    [one] one more file
   *[other] { $more } more files
}
source-staff-list = staff list, { $rows } rows used
source-pay = { $rows } rows used, { $lines } pay lines, { $total }
fact-sheet = Sheet
fact-other-sheets = Sheets not read
fact-encoding = Encoding
fact-delimiter = Delimiter
fact-layout = Layout
fact-header-row = Header row
fact-period = Pay period
join-no-pay-line = On the staff list, without a pay line
join-not-in-staff-list = Has pay lines, but is on no staff list
join-contradiction = { $field }: two files say different things; the first counts
join-delivered-twice = Perhaps delivered twice: the same amounts in two files, added up
join-says = { $source }: { $value }
join-lines = { $source }: { $lines ->
    [one] one pay line, { $sum }
   *[other] { $lines } pay lines, { $sum }
}
field-renamed = { $legacy } is { $migrated }: { $count }
delimiter-tab = tab
delimiter-space = space
period-from-column = in a column
period-from-profile = { $period }, from the profile
period-from-preamble = { $period }, from the lines before the header
period-from-sheet = { $period }, from the name of the sheet
period-from-file-name = { $period }, from the name of the file
period-unnamed = not named in this file
file-total-agrees = { $stated }: agrees with the sum of the lines
file-total-differs = { $stated } in the file, but its lines sum to { $summed }
origin-and-more = { $named } and { $more ->
    [one] one more line
   *[other] { $more } more lines
}

lines-compared = Compared

choice-set-amount-to = Set the amount to { $amount }
decision-sentence = { $choice }: { $reason } ({ $by }, { $at })
decided-sentence = { $changed ->
    [one] One difference decided.
   *[other] { $changed } differences decided.
} { $undecided ->
    [0] Nothing is left to decide.
    [one] One is left.
   *[other] { $undecided } are left.
}
deferred-sentence = { $changed ->
    [one] One difference deferred; it stays open.
   *[other] { $changed } differences deferred; they stay open.
} { $undecided ->
    [0] Nothing is left to decide.
    [one] One is left.
   *[other] { $undecided } are left.
}
undone-sentence = { $changed ->
    [one] The decision on one difference was taken back.
   *[other] The decision on { $changed } differences was taken back.
} { $undecided ->
    [0] Nothing is left to decide.
    [one] One is left to decide.
   *[other] { $undecided } are left to decide.
}
tied-sentence = Recorded: the two are one person. Their pay was compared. { $undecided ->
    [0] Nothing is left to decide.
    [one] One difference is left to decide.
   *[other] { $undecided } differences are left to decide.
}
parted-sentence = Recorded: the two are not one person. { $undecided ->
    [0] Nothing is left to decide.
    [one] One difference is left to decide.
   *[other] { $undecided } differences are left to decide.
}
undone-tie-sentence = What was said of the two employees was taken back. { $undecided ->
    [0] Nothing is left to decide.
    [one] One difference is left to decide.
   *[other] { $undecided } differences are left to decide.
}
signatures-void = The signatures no longer hold: both must sign again.

log-opened = Opened the case on { $legacy } (legacy) and { $migrated } (migrated).
log-decided = { $choice }, for { $count ->
    [one] one difference
   *[other] { $count } differences
} ({ $about }): { $reason }
log-tied = { $legacy } (legacy) and { $migrated } (migrated) are one person: { $reason }
log-parted = { $legacy } (legacy) and { $migrated } (migrated) are not one person: { $reason }
log-undone = Took entry { $entry } back.

next-review-employees = { $count ->
    [one] Confirm or reject the one pair of employees that is unclear, then decide the differences.
   *[other] Confirm or reject the { $count } pairs of employees that are unclear, then decide the differences.
}
next-decide = { $count ->
    [one] Decide the one difference that is left.
   *[other] Decide the { $count } differences that are left, largest finding first.
}
next-sign-nothing-differs = Nothing differs. Sign as preparer to record that.
next-sign-preparer = Nothing is left to decide. Sign as preparer.
next-sign-reviewer = { $preparer } has signed as preparer. A second person now reviews and signs.
next-export = Both have signed. Export the evidence pack and hand it over.
signing-blocked = { $count ->
    [one] One difference is undecided; decide or defer it before signing.
   *[other] { $count } differences are undecided; decide or defer them before signing.
}

# The command line: help, headings, results.

cli-about = Tells whether everyone will be paid the same after a payroll migration, and turns what is wrong into a signed correction file. Offline.
cli-after = Exit status: 0 everything was compared and nothing is open; 1 something is open; 2 refused.
    Results go to standard output, messages and progress to standard error.
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-usage-options = OPTIONS
cli-usage-command = COMMAND

cli-inspect = Look an extract over: what it is, what each column holds and why, the first rows as understood, what was rejected, and what to do next
cli-profiles = List the extract profiles that ship with the program
cli-profiles-show = Print one of them, with its comments
cli-reconcile = Compare two extracts and write every difference, with its cause, to a folder
cli-match = Match the employees of two extracts, which need no amounts
cli-case = Work on a case: decide what each difference means, and export the corrections
cli-case-new = Make a case on two extracts
cli-case-status = Show where a case stands and what to do next
cli-case-decide = Decide on one difference, or on all that are undecided in a finding
cli-case-tie = Say that two employees are one person, or with --reject that they are not
cli-case-undo = Take back the last decision that still counts
cli-case-log = Show everything that was done, by whom and when
cli-case-rerun = Work everything out again from the extracts and the journal, and show the status
cli-case-export = Write the evidence pack: corrections, report, lists, journal and signatures
cli-key = Make or show a person’s signing key
cli-key-new = Make a signing key, locked by a passphrase, with its public key beside it
cli-key-show = Show whose key it is, and its identifier
cli-sign = Sign an evidence pack as preparer or as reviewer
cli-verify = Check that an evidence pack is still what two people signed

arg-help = Show this help
arg-version = Show the version
arg-lang = Language of texts: en, nl, fr or de; without it en, whatever the system’s language
arg-json = Write the result as JSON
arg-now = The time to record, instead of the clock’s (RFC 3339)
arg-file = The extract: CSV or another delimited text, XLSX, XLS, XLSB or ODS
arg-profile = How to read the extract: a TOML file, or the name of a profile that ships with the program; what it does not say is detected
arg-save-profile = Write the complete profile that was used, explained, to this file
arg-second-reader = Read a workbook a second time with another reader (calamine) and compare every cell
arg-force = Replace the file if it exists
arg-profiles-show-profile = The profile’s name
arg-side = Which side it belongs to: legacy or migrated; without it legacy
arg-legacy = The extract of the old system: a file, one sheet as FILE#Sheet, all sheets as FILE#*, or a folder of extracts
arg-migrated = The extract of the new system, named alike
arg-legacy-also = A further legacy extract: a staff list, a site, a month; may be repeated
arg-migrated-also = A further migrated extract; may be repeated
arg-legacy-profile = How to read the legacy extract (TOML); what it does not say is detected. Repeat it to give one for each file and sheet
arg-migrated-profile = How to read the migrated extract (TOML), likewise
arg-case-profile = How the two sides relate (TOML): component map, tolerances, periods
arg-crosswalk = Which legacy employee number is which migrated one: two columns, legacy_employee and migrated_employee
arg-out = The folder for the results; made if it does not exist
arg-case-export-out = A new or empty folder for the pack
arg-case = The folder of the case
arg-case-new-case = The folder for the case; made if it does not exist
arg-by = The name of the person who does this; the journal keeps it
arg-difference = The difference, by its name in the column “difference” of differences.csv
arg-finding = The finding, by its name as the status shows it; all its undecided differences are decided
arg-case-tie-legacy = The employee number on the legacy side
arg-case-tie-migrated = The employee number on the migrated side
arg-reject = The two are not one person
arg-take = Which amount is right: legacy or migrated
arg-set = Another amount is right, written as the language of --lang writes it
arg-accept = The two are meant to differ; nothing is corrected
arg-defer = Not now: it stays open and is named in the report
arg-reason = Why this is right; an auditor will read it
arg-note = Anything else worth keeping
arg-key = The file of the key
arg-key-new-key = The file for the key; the public key goes beside it, ending in .pub
arg-name = The name of the person who will sign with it
arg-passphrase-file = Read the passphrase from this file instead of asking for it
arg-pack = The folder of the evidence pack
arg-role = As what: preparer or reviewer
arg-trusted = A signer’s public key that you were given by another way; may be repeated

fault-usage = These arguments do not make a command.
fault-usage-unknown = There is no argument { $argument } here.
fault-usage-value = “{ $value }” is not possible for { $argument }.
fault-usage-no-value = { $argument } needs a value.
fault-usage-command = There is no command “{ $command }”.
fault-usage-missing = Something is missing: { $argument }
fault-usage-no-command = A command is missing.
fault-usage-twice = { $argument } is given twice.
fault-usage-conflict = { $argument } and { $other } exclude each other.
hint-usage = Add --help to the command to see what it takes.
hint-usage-values = Possible values: { $values }
fault-output = The result could not be written to standard output.
fault-passphrase-file = The passphrase cannot be read from this file.
hint-passphrase-file = Name a text file that holds the passphrase and nothing else.
fault-passphrases-differ = The two passphrases are not the same. No key was made.
fault-no-terminal = There is no terminal to ask for the passphrase.
hint-no-terminal = Give the passphrase in a file: --passphrase-file.
cli-verify-broken = This pack is not what was signed. Do not use its corrections. Ask the person who handed it over for the signed pack.
prompt-passphrase = Passphrase:
prompt-passphrase-again = The same again:

cli-employees = Employees
cli-lines = Pay lines
cli-total = Sum of amounts
cli-rows = Rows
cli-cells = Value cells
cli-tally = { $read } read: { $used } used, { $ignored } left out, { $rejected } rejected
cli-assumed = Assumed
cli-profiles-use = Use one: --profile NAME. A file that shows itself to be of one of these kinds is read with it unasked.
cli-profile-saved = Profile written to { $path }. Read with it: --profile { $path }
cli-read = What was read
cli-columns = Columns
cli-first-rows = First rows, as written and as understood
cli-contract = contract { $contract }
cli-unread = not understood
cli-file-totals = The file’s own totals
cli-second-reading = Read twice
cli-second-alike = { $count ->
    [one] One cell was
   *[other] { $count } cells were
} read alike by a second, independent reader (calamine).
cli-second-unlike = { $count ->
    [one] One cell is
   *[other] { $count } cells are
} read differently by a second, independent reader (calamine). Look at them in the workbook before you rely on this extract:
cli-second-valueless = { $count ->
    [one] One formula
   *[other] { $count } formulas
} without a value could not be compared.
cli-second-cell = Cell
cli-second-here = Here
cli-second-there = Second reader
cli-rejected = Rejected
cli-suspicious = To look at
cli-expected = Expected: { $expected }.
cli-more-values = … and { $count ->
    [one] one more value of this row
   *[other] { $count } more values of this row
}
cli-more-problems = … and { $count ->
    [one] one more problem
   *[other] { $count } more problems
}; all of them: --json
cli-more-rejected = … and { $count ->
    [one] one more cell
   *[other] { $count } more cells
}; all of them: --json
cli-comparisons = Comparisons
cli-completeness = Completeness: used value cells
cli-side = Side
cli-used = Used
cli-compared = Compared
cli-not-compared = Not compared
cli-totals = Control totals
cli-legacy = Legacy
cli-migrated = Migrated
cli-paid = Will everyone be paid?
cli-paid-nobody = Nobody is seen to be paid wrongly.
cli-number = Number
cli-at-stake = At stake
cli-fields = Fields beside pay
cli-fields-compared = Compared
cli-fields-differ = Differ
cli-fields-renamed = Written otherwise
cli-findings = Findings
cli-cause = Cause
cli-delta = Δ
cli-finding = Finding
cli-finding-name = Name
cli-undecided = Undecided
cli-more-findings = … and { $count ->
    [one] one more finding, in findings.csv
   *[other] { $count } more findings, in findings.csv
}
cli-more-findings-in-case = … and { $count ->
    [one] one smaller finding
   *[other] { $count } smaller findings
}
cli-open = Open
cli-attention = To look at
cli-signatures = Signatures
cli-written = Written to { $folder }: { $files }
cli-next-settled = Next: nothing is open; these results can be kept as they are.
cli-next-case = Next: make a case to decide on what is open: paritas case new
cli-next-match = Next: look at who is not matched in employees.csv; a crosswalk file can tie them.
cli-next-match-settled = Next: everyone is matched; compare the amounts: paritas reconcile
cli-next-sign = Next: the preparer signs this pack, then the reviewer: paritas sign
cli-next-verify = Next: hand this folder over; anyone can check it: paritas verify
cli-key-made = Made the key { $id } of { $name }. Its public key, to hand out: { $key }
cli-key-shown = The key { $id } of { $name }. Its public key: { $key }
cli-signed = Signed as { $role } by { $name } with key { $id }, { $at }.
cli-verify-files = { $count ->
    [one] The one file is as the manifest says.
   *[other] All { $count } files are as the manifest says.
}
cli-verify-files-differ = Files of this pack are not as the manifest says.
cli-verify-signature = { $role }: { $name }, key { $id }, { $at }
cli-verify-own-keys = The keys are the pack’s own: compare their identifiers with the signers’, or name their public keys with --trust.

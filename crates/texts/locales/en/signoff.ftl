# Result files, corrections and their proof, the evidence pack, keys and signatures.

corrections-proven = { $corrections ->
    [0] No correction is needed. The empty correction file was read back; all { $totals } totals are as agreed.
    [one] One correction was read back from the disk and carried out on the migrated extract: { $amounts ->
        [one] one decided amount
       *[other] { $amounts } decided amounts
    } and { $totals } totals are as agreed.
   *[other] { $corrections } corrections were read back from the disk and carried out on the migrated extract: { $amounts ->
        [one] one decided amount
       *[other] { $amounts } decided amounts
    } and { $totals } totals are as agreed.
}

open-differences-open = { $count ->
    [one] One difference is not decided.
   *[other] { $count } differences are not decided.
}
open-differences-deferred = { $count ->
    [one] One difference is deferred.
   *[other] { $count } differences are deferred.
}
open-differences-not-comparable = { $count ->
    [one] One amount cannot be compared.
   *[other] { $count } amounts cannot be compared.
}
open-employees-suggested = { $count ->
    [one] One suggested match of employees is not confirmed.
   *[other] { $count } suggested matches of employees are not confirmed.
}
open-employees-conflict = { $count ->
    [one] One possible match of employees has contradictory identifiers.
   *[other] { $count } possible matches of employees have contradictory identifiers.
}
open-employees-legacy-only = { $count ->
    [one] One employee is only in the legacy system.
   *[other] { $count } employees are only in the legacy system.
}
open-employees-migrated-only = { $count ->
    [one] One employee is only in the migrated system.
   *[other] { $count } employees are only in the migrated system.
}
open-cells-rejected = { $count ->
    [one] One cell was rejected.
   *[other] { $count } cells were rejected.
}
open-lines-delivered-twice = { $count ->
    [one] One line says what a line of another file of its side says already, and was added to it.
   *[other] { $count } lines say what lines of another file of their side say already, and were added to them.
}
open-groups-unconfirmed = { $count ->
    [one] One component group is not confirmed.
   *[other] { $count } component groups are not confirmed.
}
open-periods-one-sided = { $count ->
    [one] One amount belongs to a period that only one side has.
   *[other] { $count } amounts belong to periods that only one side has.
}
open-measures-one-sided = { $count ->
    [one] One value belongs to a measure that only one side has.
   *[other] { $count } values belong to a measure that only one side has.
}

unproven-header = its columns are not those of a correction file
unproven-cell = a cell of this row cannot be read back
unproven-employee = the migrated side has no employee { $employee }
unproven-present = present amount, difference and action do not fit the migrated extract ({ $difference })
unproven-amount = after the corrections the agreed amount is not there ({ $difference })
unproven-total = after the corrections a total is not the agreed total
unproven-row = this row is not the correction that follows from the decisions

fault-not-proven = The corrections were not proven, so nothing was exported: { $finding }.
hint-not-proven = Try again. If it happens a second time, report it with this sentence: it is a fault of the program or of the disk, not yours.
fault-corrections-not-read-back = The corrections could not be read back from the disk, so nothing was exported: { $reason }
fault-computed-amount = The migrated system holds hours for { $component } and makes the amount of them itself; no amount can be corrected there ({ $difference }).
hint-computed-amount = Have the hours or the rate put right in the migrated system and compare its next extract; until then defer this difference or accept it.
fault-no-migrated-component = The legacy component { $component } has no counterpart in the migrated system, so its amount cannot be corrected there ({ $difference }).
hint-no-migrated-component = Name its migrated component in the case profile, or list { $component } there as ended, or take the migrated amount.
fault-correction-range = The correction of { $difference } needs an amount larger than the program can hold.
hint-correction-range = Set another amount for this difference.
fault-corrected-twice = Two decisions correct the same migrated amount: { $first } and { $second }.
hint-corrected-twice = Check the contracts of this employee in both extracts, and decide only one of the two.
fault-journal-differs = The journal holds other decisions than the results that were to be signed.
hint-journal-differs = Close the case, open it again and sign then.
fault-signoff-unwritable = Nothing was written: { $reason }.
hint-signoff-unwritable = Make room, close the file in other programs, or choose another folder; then try again. What stood in the folder before is still there.
fault-signoff-unreadable = The file cannot be read: { $reason }.
hint-signoff-unreadable = Check the path and your permission, then try again.
fault-report = The report could not be made: { $detail }
hint-report = This is a fault of the program. Report it with this sentence. Nothing was written.

fault-key-exists = There is a key in this place already.
hint-key-exists = Use it, or choose another file name. A key is never overwritten.
fault-not-a-key = This file is not a key, or it is damaged.
hint-not-a-key = Choose the file that “key new” made, or put back a copy of it.
fault-wrong-passphrase = The passphrase does not open this key. Nothing was signed.
hint-wrong-passphrase = Type it again; mind capitals and the keyboard layout. A forgotten passphrase cannot be recovered: make a new key.
fault-no-passphrase = A key needs a passphrase.
hint-no-passphrase = Choose a few words that only you know.
fault-no-name = A key needs the name of a person: one line of at most 100 characters.
hint-no-name = Give your first and last name.
fault-signing = The signature could not be made: { $detail }

fault-not-a-pack = This folder is not an evidence pack: it has no manifest.
hint-not-a-pack = Choose the folder that holds manifest.json.
fault-manifest-damaged = The manifest cannot be read: it was changed or damaged.
hint-manifest-damaged = Ask whoever signed the pack to send it again.
fault-pack-folder-not-empty = The folder holds something that is not part of a pack: { $file }.
hint-pack-folder-not-empty = Choose a new or empty folder.
fault-pack-changed = This file is not as it was when the pack was made, so the pack was not signed.
hint-pack-changed = Make the pack again, then sign it.
fault-preparer-first = The preparer has not signed yet.
hint-preparer-first = The preparer signs first, then the reviewer.
fault-other-signature-bad = { $role }: this signature does not hold, so nothing was added to it.
hint-other-signature-bad = Make the pack again and let the preparer sign it again.
fault-same-key = Preparer and reviewer cannot sign with the same key.
hint-same-key = The second person signs with a key of their own.
fault-same-name = { $name } has signed already. Preparer and reviewer are two people, under two names.
hint-same-name = The second person signs, with a key in their own name.

signature-without-key = the public key beside it is missing
signature-damaged = the signature or its key is damaged
signature-of-other-manifest = it is not by this key, or the manifest was changed after signing
signature-of-other-role = it was given for another role

verify-changed = Changed after signing: { $file }
verify-missing = Missing: { $file }
verify-added = Not part of what was signed: { $file }
verify-signature-missing = { $role }: has not signed
verify-signature-bad = { $role }: the signature does not hold; { $reason }
verify-same-key = Both signatures are by one key.
verify-same-name = Both signatures are under one name.
verify-untrusted = { $role }: the key is none of those you gave

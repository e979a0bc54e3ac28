# The journal of a case, and what the system says when a file can't be read or written.

io-disk-full = the disk is full
io-too-large = the file would be larger than the system allows
io-permission = you have no permission, or another program has the file open
io-read-only = the disk is write-protected
io-not-found = the folder or file does not exist
io-is-a-folder = there is a folder of that name
io-not-a-folder = a part of the path is a file, not a folder
io-exists = a file of that name exists already
io-in-use = another program has the file open
io-other = the system says “{ $detail }”

journal-healed = The last entry of the journal had not been written completely when the program stopped. It was put right; please check your last decision.

fault-journal-exists = There is already a case here.
hint-journal-exists = Open it, or choose another folder for the new case.
fault-journal-not-found = There is no case here: the journal is missing.
hint-journal-not-found = Choose the folder that holds the case’s journal.
fault-journal-in-use = The case is open in another window or program.
hint-journal-in-use = Close it there, then try again.
fault-journal-damaged = The journal was changed after it was written: this line is not what was recorded.
hint-journal-damaged = Put back the last untouched copy of the journal. Do not rely on the decisions as they are now.
fault-journal-not-understood = The journal has an entry that this version of the program does not know.
hint-journal-not-understood = Open the case with the version that wrote it, or a later one.
fault-journal-changed-outside = The journal was changed by another program while the case was open. Nothing was recorded.
hint-journal-changed-outside = Close the case and open it again.
fault-journal-unreadable = The journal cannot be read: { $reason }.
fault-journal-unwritable = Nothing was recorded: { $reason }.
hint-journal-unwritable = Make room or choose a folder you may write to, then decide again. What was recorded before is safe.
fault-case-no-person = Nothing was recorded: the name of the person is missing.
hint-case-no-person = Give your name. It is recorded with every decision.
fault-case-no-reason = Nothing was recorded: the decision has no reason.
hint-case-no-reason = Say in a few words why. The reason goes into the correction file.
fault-case-not-undoable = Entry { $entry } cannot be taken back: it does not exist, opened the case, or was taken back already.
fault-case-opened-twice = The case is open already.
fault-case-path-not-text = The path of a file cannot be recorded: it has characters that are not valid text.
hint-case-path-not-text = Rename the file or its folder.

# The window's shell: the titles of the system's dialogs, and what can go wrong outside a case.

dialog-legacy = Choose the extract of the old system
dialog-migrated = Choose the extract of the new system
dialog-legacy-profile = Choose how to read the extract of the old system
dialog-migrated-profile = Choose how to read the extract of the new system
dialog-case-profile = Choose the case profile
dialog-crosswalk = Choose the list of old and new employee numbers
dialog-save-profile = Keep how this file is read
dialog-open-case = Choose the folder of a case
dialog-export = Choose an empty folder for the results

fault-choose-both = Two extracts are needed to compare: one of the old system and one of the new system.
hint-choose-both = Choose the file that is missing.
fault-no-open-case = No case is open.
hint-no-open-case = Choose two extracts and compare them, or open an existing case.
fault-defect = The program made an error of its own and could not finish this.
hint-defect = Your decisions so far are kept. Close the program, open the case again and try once more.

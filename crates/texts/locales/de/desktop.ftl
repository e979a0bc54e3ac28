# Die Hülle des Fensters: Titel der Systemdialoge, und was außerhalb eines Falls schiefgehen kann.

dialog-legacy = Auszug des Altsystems wählen
dialog-migrated = Auszug des Neusystems wählen
dialog-legacy-profile = Wählen, wie der Auszug des Altsystems gelesen wird
dialog-migrated-profile = Wählen, wie der Auszug des Neusystems gelesen wird
dialog-case-profile = Fallprofil wählen
dialog-crosswalk = Liste der alten und neuen Personalnummern wählen
dialog-save-profile = Aufbewahren, wie diese Datei gelesen wird
dialog-open-case = Ordner eines Falls wählen
dialog-export = Leeren Ordner für die Ergebnisse wählen

fault-choose-both = Für den Vergleich werden zwei Auszüge gebraucht: einer des Altsystems und einer des Neusystems.
hint-choose-both = Wählen Sie die fehlende Datei.
fault-no-open-case = Es ist kein Fall geöffnet.
hint-no-open-case = Wählen Sie zwei Auszüge und vergleichen Sie sie, oder öffnen Sie einen vorhandenen Fall.
fault-defect = Dem Programm ist selbst ein Fehler unterlaufen; es konnte dies nicht zu Ende führen.
hint-defect = Ihre bisherigen Entscheidungen sind gespeichert. Schließen Sie das Programm, öffnen Sie den Fall erneut und versuchen Sie es noch einmal.

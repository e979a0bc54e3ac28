# Das Journal eines Falls, und was das System sagt, wenn eine Datei nicht gelesen oder geschrieben werden kann.

io-disk-full = der Datenträger ist voll
io-too-large = die Datei würde größer, als das System erlaubt
io-permission = Sie haben keine Berechtigung, oder ein anderes Programm hat die Datei geöffnet
io-read-only = der Datenträger ist schreibgeschützt
io-not-found = der Ordner oder die Datei existiert nicht
io-is-a-folder = es gibt einen Ordner dieses Namens
io-not-a-folder = ein Teil des Pfads ist eine Datei, kein Ordner
io-exists = es gibt bereits eine Datei dieses Namens
io-in-use = ein anderes Programm hat die Datei geöffnet
io-other = das System meldet „{ $detail }“

journal-healed = Der letzte Eintrag des Journals war noch nicht vollständig geschrieben, als das Programm endete. Er wurde in Ordnung gebracht; bitte prüfen Sie Ihre letzte Entscheidung.

fault-journal-exists = Hier liegt bereits ein Fall.
hint-journal-exists = Öffnen Sie ihn, oder wählen Sie für den neuen Fall einen anderen Ordner.
fault-journal-not-found = Hier liegt kein Fall: Das Journal fehlt.
hint-journal-not-found = Wählen Sie den Ordner mit dem Journal des Falls.
fault-journal-in-use = Der Fall ist in einem anderen Fenster oder Programm geöffnet.
hint-journal-in-use = Schließen Sie ihn dort und versuchen Sie es erneut.
fault-journal-damaged = Das Journal wurde nachträglich geändert: Diese Zeile ist nicht, was festgehalten wurde.
hint-journal-damaged = Stellen Sie die letzte unberührte Kopie des Journals wieder her. Den Entscheidungen, wie sie jetzt dastehen, ist nicht zu trauen.
fault-journal-not-understood = Das Journal enthält einen Eintrag, den diese Programmversion nicht kennt.
hint-journal-not-understood = Öffnen Sie den Fall mit der Version, die ihn geschrieben hat, oder einer späteren.
fault-journal-changed-outside = Ein anderes Programm hat das Journal geändert, während der Fall geöffnet war. Es wurde nichts festgehalten.
hint-journal-changed-outside = Schließen Sie den Fall und öffnen Sie ihn erneut.
fault-journal-unreadable = Das Journal kann nicht gelesen werden: { $reason }.
fault-journal-unwritable = Es wurde nichts festgehalten: { $reason }.
hint-journal-unwritable = Schaffen Sie Platz oder wählen Sie einen Ordner mit Schreibrecht, und entscheiden Sie dann erneut. Was vorher festgehalten wurde, ist sicher.
fault-case-no-person = Es wurde nichts festgehalten: Der Name der Person fehlt.
hint-case-no-person = Geben Sie Ihren Namen an. Er steht bei jeder Entscheidung.
fault-case-no-reason = Es wurde nichts festgehalten: Die Entscheidung hat keine Begründung.
hint-case-no-reason = Sagen Sie in wenigen Worten, warum. Die Begründung steht in der Korrekturdatei.
fault-case-not-undoable = Eintrag { $entry } kann nicht zurückgenommen werden: Er existiert nicht, hat den Fall eröffnet oder ist schon zurückgenommen.
fault-case-opened-twice = Der Fall ist bereits eröffnet.
fault-case-path-not-text = Der Pfad einer Datei kann nicht festgehalten werden: Er enthält Zeichen, die kein gültiger Text sind.
hint-case-path-not-text = Benennen Sie die Datei oder ihren Ordner um.

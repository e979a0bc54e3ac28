# Die Kommandozeile: Hilfe, Überschriften, Ergebnisse.

cli-about = Sagt, ob nach einer Migration der Lohnabrechnung alle gleich bezahlt werden, und macht aus dem, was falsch ist, eine signierte Korrekturdatei. Ohne Netz.
cli-after = Rückgabewert: 0 alles ist verglichen und nichts offen; 1 etwas ist offen; 2 abgelehnt.
    Ergebnisse gehen auf die Standardausgabe, Meldungen und Fortschritt auf die Fehlerausgabe.
cli-heading-usage = Aufruf:
cli-heading-commands = Befehle
cli-heading-arguments = Argumente
cli-heading-options = Optionen
cli-usage-options = OPTIONEN
cli-usage-command = BEFEHL

cli-inspect = Einen Auszug prüfen: was er ist, was jede Spalte enthält und warum, die ersten Zeilen wie verstanden, was abgewiesen wurde, und was als Nächstes zu tun ist
cli-profiles = Die Auszugsprofile zeigen, die zum Programm gehören
cli-profiles-show = Eines davon ausgeben, mit Kommentaren
cli-reconcile = Zwei Auszüge vergleichen und jede Abweichung mit ihrer Ursache in einen Ordner schreiben
cli-match = Die Mitarbeitenden zweier Auszüge zuordnen; Beträge sind nicht nötig
cli-case = An einem Fall arbeiten: entscheiden, was jede Abweichung bedeutet, und die Korrekturen exportieren
cli-case-new = Einen Fall zu zwei Auszügen anlegen
cli-case-status = Zeigen, wie ein Fall steht und was als Nächstes zu tun ist
cli-case-decide = Über eine Abweichung entscheiden, oder über alle eines Befunds, über die noch nicht entschieden ist
cli-case-tie = Sagen, dass zwei Mitarbeitende eine Person sind, oder mit --reject, dass sie es nicht sind
cli-case-undo = Die letzte Entscheidung zurücknehmen, die noch gilt
cli-case-log = Alles zeigen, was getan wurde, von wem und wann
cli-case-rerun = Alles aus den Auszügen und dem Journal neu ermitteln und den Stand zeigen
cli-case-export = Das Nachweispaket schreiben: Korrekturen, Bericht, Listen, Journal und Signaturen
cli-key = Den Signaturschlüssel einer Person anlegen oder zeigen
cli-key-new = Einen Signaturschlüssel anlegen, geschützt durch eine Passphrase, mit dem öffentlichen Schlüssel daneben
cli-key-show = Zeigen, wem ein Schlüssel gehört, und seine Kennung
cli-sign = Ein Nachweispaket als erstellende oder als prüfende Person signieren
cli-verify = Prüfen, ob ein Nachweispaket noch das ist, was zwei Personen signiert haben

arg-help = Diese Hilfe zeigen
arg-version = Die Version zeigen
arg-lang = Sprache der Texte: en, nl, fr oder de; ohne Angabe en, unabhängig von der Sprache des Systems
arg-json = Das Ergebnis als JSON schreiben
arg-now = Der Zeitpunkt, der festgehalten wird, statt dem der Uhr (RFC 3339)
arg-file = Der Auszug: CSV oder anderer Text mit Trennzeichen, XLSX, XLS, XLSB oder ODS
arg-profile = Wie der Auszug gelesen wird: eine TOML-Datei oder der Name eines Profils, das zum Programm gehört; was nicht darin steht, wird erkannt
arg-save-profile = Das vollständige verwendete Profil, erklärt, in diese Datei schreiben
arg-second-reader = Eine Arbeitsmappe mit einem anderen Leser (calamine) noch einmal lesen und jede Zelle vergleichen
arg-force = Die Datei ersetzen, wenn es sie gibt
arg-profiles-show-profile = Der Name des Profils
arg-side = Zu welcher Seite er gehört: legacy (alt) oder migrated (neu); ohne Angabe legacy
arg-legacy = Der Auszug des Altsystems: eine Datei, ein Blatt als DATEI#Blatt, alle Blätter als DATEI#*, oder ein Ordner mit Auszügen
arg-migrated = Der Auszug des Neusystems, ebenso genannt
arg-legacy-also = Ein weiterer Auszug des Altsystems: Personalliste, Standort, Monat; darf mehrfach stehen
arg-migrated-also = Ein weiterer Auszug des Neusystems; darf mehrfach stehen
arg-legacy-profile = Wie der alte Auszug zu lesen ist (TOML); was fehlt, wird erkannt. Mehrfach, um für jede Datei und jedes Blatt eines anzugeben
arg-migrated-profile = Wie der neue Auszug zu lesen ist (TOML), ebenso
arg-case-profile = Wie die beiden Seiten zusammenhängen (TOML): Lohnarten, Toleranzen, Perioden
arg-crosswalk = Welche alte Personalnummer welche neue ist: zwei Spalten, legacy_employee und migrated_employee
arg-out = Der Ordner für die Ergebnisse; er wird angelegt, wenn es ihn nicht gibt
arg-case-export-out = Ein neuer oder leerer Ordner für das Paket
arg-case = Der Ordner des Falls
arg-case-new-case = Der Ordner für den Fall; er wird angelegt, wenn es ihn nicht gibt
arg-by = Der Name der Person, die das tut; das Journal bewahrt ihn auf
arg-difference = Die Abweichung, mit ihrem Namen aus der Spalte „difference“ von differences.csv
arg-finding = Der Befund, mit dem Namen, den der Stand zeigt; über alle noch unentschiedenen Abweichungen darin wird entschieden
arg-case-tie-legacy = Die Personalnummer auf der alten Seite
arg-case-tie-migrated = Die Personalnummer auf der neuen Seite
arg-reject = Die beiden sind nicht eine Person
arg-take = Welcher Betrag richtig ist: legacy (alt) oder migrated (neu)
arg-set = Ein anderer Betrag ist richtig, geschrieben wie in der Sprache von --lang
arg-accept = Die Abweichung ist gewollt; nichts wird korrigiert
arg-defer = Jetzt nicht: sie bleibt offen und steht im Bericht
arg-reason = Warum das richtig ist; die Revision wird es lesen
arg-note = Was sonst festzuhalten ist
arg-key = Die Datei des Schlüssels
arg-key-new-key = Die Datei für den Schlüssel; der öffentliche kommt daneben, mit der Endung .pub
arg-name = Der Name der Person, die damit signieren wird
arg-passphrase-file = Die Passphrase aus dieser Datei lesen, statt nach ihr zu fragen
arg-pack = Der Ordner des Nachweispakets
arg-role = Als was: preparer (erstellende Person) oder reviewer (prüfende Person)
arg-trusted = Ein öffentlicher Schlüssel einer signierenden Person, den Sie auf anderem Weg bekommen haben; darf mehrfach stehen

fault-usage = Diese Argumente ergeben keinen Befehl.
fault-usage-unknown = Das Argument { $argument } gibt es hier nicht.
fault-usage-value = „{ $value }“ ist bei { $argument } nicht möglich.
fault-usage-no-value = { $argument } braucht einen Wert.
fault-usage-command = Den Befehl „{ $command }“ gibt es nicht.
fault-usage-missing = Es fehlt etwas: { $argument }
fault-usage-no-command = Es fehlt ein Befehl.
fault-usage-twice = { $argument } steht zweimal da.
fault-usage-conflict = { $argument } und { $other } schließen einander aus.
hint-usage = Mit --help hinter dem Befehl sehen Sie, was möglich ist.
hint-usage-values = Mögliche Werte: { $values }
fault-output = Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden.
fault-passphrase-file = Die Passphrase kann aus dieser Datei nicht gelesen werden.
hint-passphrase-file = Nennen Sie eine Textdatei, die nur die Passphrase enthält.
fault-passphrases-differ = Die beiden Passphrasen sind nicht gleich. Es wurde kein Schlüssel angelegt.
fault-no-terminal = Es gibt kein Terminal, um nach der Passphrase zu fragen.
hint-no-terminal = Geben Sie die Passphrase in einer Datei an: --passphrase-file.
cli-verify-broken = Dieses Paket ist nicht das, was signiert wurde. Verwenden Sie die Korrekturen nicht. Verlangen Sie das signierte Paket von der Person, die es übergeben hat.
prompt-passphrase = Passphrase:
prompt-passphrase-again = Noch einmal dieselbe:

cli-employees = Mitarbeitende
cli-lines = Lohnzeilen
cli-total = Summe der Beträge
cli-rows = Zeilen der Datei
cli-cells = Wertzellen
cli-tally = { $read } gelesen: { $used } verwendet, { $ignored } ausgelassen, { $rejected } abgewiesen
cli-assumed = Angenommen
cli-profiles-use = Eines verwenden: --profile NAME. Eine Datei, die sich als eine dieser Arten zeigt, wird von selbst damit gelesen.
cli-profile-saved = Profil nach { $path } geschrieben. Damit lesen: --profile { $path }
cli-read = Was gelesen wurde
cli-columns = Spalten
cli-first-rows = Erste Zeilen, wie geschrieben und wie verstanden
cli-contract = Vertrag { $contract }
cli-unread = nicht verstanden
cli-file-totals = Die eigenen Summen der Datei
cli-second-reading = Zweimal gelesen
cli-second-alike = { $count ->
    [one] Eine Zelle wurde
   *[other] { $count } Zellen wurden
} von einem zweiten, unabhängigen Leser (calamine) gleich gelesen.
cli-second-unlike = { $count ->
    [one] Eine Zelle wird
   *[other] { $count } Zellen werden
} von einem zweiten, unabhängigen Leser (calamine) anders gelesen. Sehen Sie sie in der Arbeitsmappe an, bevor Sie sich auf diesen Auszug verlassen:
cli-second-valueless = { $count ->
    [one] Eine Formel
   *[other] { $count } Formeln
} ohne Wert: kein Vergleich möglich.
cli-second-cell = Zelle
cli-second-here = Hier
cli-second-there = Zweiter Leser
cli-rejected = Abgewiesen
cli-suspicious = Nachzusehen
cli-expected = Erwartet: { $expected }.
cli-more-values = … und { $count ->
    [one] ein weiterer Wert dieser Zeile
   *[other] { $count } weitere Werte dieser Zeile
}
cli-more-problems = … und { $count ->
    [one] ein weiteres Problem
   *[other] { $count } weitere Probleme
}; alle: --json
cli-more-rejected = … und { $count ->
    [one] eine weitere Zelle
   *[other] { $count } weitere Zellen
}; alle: --json
cli-comparisons = Vergleiche
cli-completeness = Vollständigkeit: verwendete Wertzellen
cli-side = Seite
cli-used = Verwendet
cli-compared = Verglichen
cli-not-compared = Nicht verglichen
cli-totals = Kontrollsummen
cli-legacy = Alt
cli-migrated = Neu
cli-paid = Werden alle bezahlt?
cli-paid-nobody = Niemand wird erkennbar falsch bezahlt.
cli-number = Anzahl
cli-at-stake = Betroffen
cli-fields = Felder neben dem Lohn
cli-fields-compared = Verglichen
cli-fields-differ = Verschieden
cli-fields-renamed = Anders geschrieben
cli-findings = Befunde
cli-cause = Ursache
cli-delta = Δ
cli-finding = Befund
cli-finding-name = Name
cli-undecided = Unentschieden
cli-more-findings = … und { $count ->
    [one] ein weiterer Befund, in findings.csv
   *[other] { $count } weitere Befunde, in findings.csv
}
cli-more-findings-in-case = … und { $count ->
    [one] ein kleinerer Befund
   *[other] { $count } kleinere Befunde
}
cli-open = Offen
cli-attention = Zu beachten
cli-signatures = Signaturen
cli-written = Geschrieben nach { $folder }: { $files }
cli-next-settled = Als Nächstes: nichts ist offen; diese Ergebnisse können so aufbewahrt werden.
cli-next-case = Als Nächstes: legen Sie einen Fall an, um über das Offene zu entscheiden: paritas case new
cli-next-match = Als Nächstes: sehen Sie in employees.csv nach, wer nicht zugeordnet ist; eine Zuordnungstabelle kann helfen.
cli-next-match-settled = Als Nächstes: alle sind zugeordnet; vergleichen Sie die Beträge: paritas reconcile
cli-next-sign = Als Nächstes: zuerst signiert die erstellende Person dieses Paket, danach die prüfende: paritas sign
cli-next-verify = Als Nächstes: geben Sie diesen Ordner weiter; alle können ihn prüfen: paritas verify
cli-key-made = Schlüssel { $id } von { $name } angelegt. Der öffentliche Schlüssel, zum Weitergeben: { $key }
cli-key-shown = Schlüssel { $id } von { $name }. Der öffentliche Schlüssel: { $key }
cli-signed = Signiert als { $role } von { $name } mit dem Schlüssel { $id }, { $at }.
cli-verify-files = { $count ->
    [one] Die eine Datei ist so, wie das Manifest sagt.
   *[other] Alle { $count } Dateien sind so, wie das Manifest sagt.
}
cli-verify-files-differ = Dateien dieses Pakets sind nicht so, wie das Manifest sagt.
cli-verify-signature = { $role }: { $name }, Schlüssel { $id }, { $at }
cli-verify-own-keys = Die Schlüssel sind die des Pakets selbst: vergleichen Sie ihre Kennungen mit denen der Signierenden, oder nennen Sie deren öffentliche Schlüssel mit --trust.

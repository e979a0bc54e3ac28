# Ergebnisdateien, Korrekturen und ihr Nachweis, das Nachweispaket, Schlüssel und Signaturen.

corrections-proven = { $corrections ->
    [0] Es ist keine Korrektur nötig. Die leere Korrekturdatei wurde zurückgelesen; alle { $totals } Summen sind wie vereinbart.
    [one] Eine Korrektur wurde vom Datenträger zurückgelesen und am neuen Auszug ausgeführt: { $amounts ->
        [one] ein entschiedener Betrag
       *[other] { $amounts } entschiedene Beträge
    } und { $totals } Summen sind wie vereinbart.
   *[other] { $corrections } Korrekturen wurden vom Datenträger zurückgelesen und am neuen Auszug ausgeführt: { $amounts ->
        [one] ein entschiedener Betrag
       *[other] { $amounts } entschiedene Beträge
    } und { $totals } Summen sind wie vereinbart.
}

open-differences-open = { $count ->
    [one] Eine Abweichung ist nicht entschieden.
   *[other] { $count } Abweichungen sind nicht entschieden.
}
open-differences-deferred = { $count ->
    [one] Eine Abweichung ist aufgeschoben.
   *[other] { $count } Abweichungen sind aufgeschoben.
}
open-differences-not-comparable = { $count ->
    [one] Ein Betrag kann nicht verglichen werden.
   *[other] { $count } Beträge können nicht verglichen werden.
}
open-employees-suggested = { $count ->
    [one] Eine vorgeschlagene Zuordnung von Mitarbeitenden ist nicht bestätigt.
   *[other] { $count } vorgeschlagene Zuordnungen von Mitarbeitenden sind nicht bestätigt.
}
open-employees-conflict = { $count ->
    [one] Eine mögliche Zuordnung von Mitarbeitenden hat widersprüchliche Angaben.
   *[other] { $count } mögliche Zuordnungen von Mitarbeitenden haben widersprüchliche Angaben.
}
open-employees-legacy-only = { $count ->
    [one] Eine Person steht nur im Altsystem.
   *[other] { $count } Mitarbeitende stehen nur im Altsystem.
}
open-employees-migrated-only = { $count ->
    [one] Eine Person steht nur im Neusystem.
   *[other] { $count } Mitarbeitende stehen nur im Neusystem.
}
open-cells-rejected = { $count ->
    [one] Eine Zelle wurde abgewiesen.
   *[other] { $count } Zellen wurden abgewiesen.
}
open-lines-delivered-twice = { $count ->
    [one] Eine Zeile sagt, was eine Zeile einer anderen Datei derselben Seite schon sagt, und wurde dazugezählt.
   *[other] { $count } Zeilen sagen, was Zeilen einer anderen Datei derselben Seite schon sagen, und wurden dazugezählt.
}
open-groups-unconfirmed = { $count ->
    [one] Eine Lohnartgruppe ist nicht bestätigt.
   *[other] { $count } Lohnartgruppen sind nicht bestätigt.
}
open-periods-one-sided = { $count ->
    [one] Ein Betrag gehört zu einer Periode, die nur eine Seite hat.
   *[other] { $count } Beträge gehören zu Perioden, die nur eine Seite hat.
}
open-measures-one-sided = { $count ->
    [one] Ein Wert gehört zu einer Messgröße, die nur eine Seite hat.
   *[other] { $count } Werte gehören zu einer Messgröße, die nur eine Seite hat.
}

unproven-header = ihre Spalten sind nicht die einer Korrekturdatei
unproven-cell = eine Zelle dieser Zeile kann nicht zurückgelesen werden
unproven-employee = das Neusystem hat keine Person { $employee }
unproven-present = vorhandener Betrag, Differenz und Aktion passen nicht zum neuen Auszug ({ $difference })
unproven-amount = nach den Korrekturen steht der vereinbarte Betrag nicht da ({ $difference })
unproven-total = nach den Korrekturen ist eine Summe nicht die vereinbarte
unproven-row = diese Zeile ist nicht die Korrektur, die aus den Entscheidungen folgt

fault-not-proven = Die Korrekturen wurden nicht nachgewiesen, deshalb wurde nichts exportiert: { $finding }.
hint-not-proven = Versuchen Sie es erneut. Geschieht es ein zweites Mal, melden Sie es mit diesem Satz: Es ist ein Fehler des Programms oder des Datenträgers, nicht Ihrer.
fault-corrections-not-read-back = Die Korrekturen konnten nicht vom Datenträger zurückgelesen werden, deshalb wurde nichts exportiert: { $reason }
fault-computed-amount = Das Neusystem führt für { $component } Stunden und berechnet den Betrag selbst daraus; dort gibt es keinen Betrag zu korrigieren ({ $difference }).
hint-computed-amount = Lassen Sie die Stunden oder den Satz im Neusystem berichtigen und vergleichen Sie den nächsten Auszug; bis dahin stellen Sie diese Abweichung zurück, oder akzeptieren Sie sie.
fault-no-migrated-component = Die Lohnart { $component } des Altsystems hat kein Gegenstück im Neusystem; ihr Betrag kann dort nicht korrigiert werden ({ $difference }).
hint-no-migrated-component = Nennen Sie ihre neue Lohnart im Fallprofil, oder führen Sie { $component } dort als beendet, oder behalten Sie den neuen Betrag.
fault-correction-range = Die Korrektur von { $difference } braucht einen größeren Betrag, als das Programm halten kann.
hint-correction-range = Legen Sie für diese Abweichung einen anderen Betrag fest.
fault-corrected-twice = Zwei Entscheidungen korrigieren denselben neuen Betrag: { $first } und { $second }.
hint-corrected-twice = Prüfen Sie die Verträge dieser Person in beiden Auszügen, und entscheiden Sie nur über eine der beiden.
fault-journal-differs = Das Journal enthält andere Entscheidungen als die Ergebnisse, die signiert werden sollten.
hint-journal-differs = Schließen Sie den Fall, öffnen Sie ihn erneut und signieren Sie dann.
fault-signoff-unwritable = Es wurde nichts geschrieben: { $reason }.
hint-signoff-unwritable = Schaffen Sie Platz, schließen Sie die Datei in anderen Programmen oder wählen Sie einen anderen Ordner, und versuchen Sie es erneut. Was vorher im Ordner lag, liegt noch da.
fault-signoff-unreadable = Die Datei kann nicht gelesen werden: { $reason }.
hint-signoff-unreadable = Prüfen Sie den Pfad und Ihre Berechtigung, und versuchen Sie es erneut.
fault-report = Der Bericht konnte nicht erstellt werden: { $detail }
hint-report = Das ist ein Fehler des Programms. Melden Sie ihn mit diesem Satz. Es wurde nichts geschrieben.

fault-key-exists = An dieser Stelle liegt bereits ein Schlüssel.
hint-key-exists = Verwenden Sie ihn, oder wählen Sie einen anderen Dateinamen. Ein Schlüssel wird nie überschrieben.
fault-not-a-key = Diese Datei ist kein Schlüssel, oder sie ist beschädigt.
hint-not-a-key = Wählen Sie die Datei, die „key new“ erstellt hat, oder stellen Sie eine Kopie davon wieder her.
fault-wrong-passphrase = Die Passphrase öffnet diesen Schlüssel nicht. Es wurde nichts signiert.
hint-wrong-passphrase = Geben Sie sie erneut ein; achten Sie auf Großbuchstaben und die Tastaturbelegung. Eine vergessene Passphrase ist nicht wiederherstellbar: Erstellen Sie einen neuen Schlüssel.
fault-no-passphrase = Ein Schlüssel braucht eine Passphrase.
hint-no-passphrase = Wählen Sie einige Wörter, die nur Sie kennen.
fault-no-name = Ein Schlüssel braucht den Namen einer Person: eine Zeile mit höchstens 100 Zeichen.
hint-no-name = Geben Sie Ihren Vor- und Nachnamen an.
fault-signing = Die Signatur konnte nicht erstellt werden: { $detail }

fault-not-a-pack = Dieser Ordner ist kein Nachweispaket: Er hat kein Manifest.
hint-not-a-pack = Wählen Sie den Ordner mit manifest.json.
fault-manifest-damaged = Das Manifest kann nicht gelesen werden: Es wurde geändert oder beschädigt.
hint-manifest-damaged = Fordern Sie das Paket bei der Person erneut an, die es signiert hat.
fault-pack-folder-not-empty = Der Ordner enthält etwas, das nicht zu einem Paket gehört: { $file }.
hint-pack-folder-not-empty = Wählen Sie einen neuen oder leeren Ordner.
fault-pack-changed = Diese Datei ist nicht mehr wie beim Erstellen des Pakets, deshalb wurde das Paket nicht signiert.
hint-pack-changed = Erstellen Sie das Paket erneut und signieren Sie es dann.
fault-preparer-first = Die erstellende Person hat noch nicht signiert.
hint-preparer-first = Zuerst signiert die erstellende, dann die prüfende Person.
fault-other-signature-bad = { $role }: Diese Signatur ist ungültig, deshalb wurde nichts hinzugefügt.
hint-other-signature-bad = Erstellen Sie das Paket erneut und lassen Sie es von der erstellenden Person neu signieren.
fault-same-key = Erstellende und prüfende Person können nicht mit demselben Schlüssel signieren.
hint-same-key = Die zweite Person signiert mit einem eigenen Schlüssel.
fault-same-name = { $name } hat bereits signiert. Erstellende und prüfende Person sind zwei Personen unter zwei Namen.
hint-same-name = Die zweite Person signiert, mit einem Schlüssel auf den eigenen Namen.

signature-without-key = der öffentliche Schlüssel daneben fehlt
signature-damaged = die Signatur oder ihr Schlüssel ist beschädigt
signature-of-other-manifest = sie ist nicht von diesem Schlüssel, oder das Manifest wurde nach dem Signieren geändert
signature-of-other-role = sie wurde für eine andere Rolle gegeben

verify-changed = Nach dem Signieren geändert: { $file }
verify-missing = Fehlt: { $file }
verify-added = Gehört nicht zu dem, was signiert wurde: { $file }
verify-signature-missing = { $role }: hat nicht signiert
verify-signature-bad = { $role }: Die Signatur ist ungültig; { $reason }
verify-same-key = Beide Signaturen sind von einem Schlüssel.
verify-same-name = Beide Signaturen stehen auf einem Namen.
verify-untrusted = { $role }: der Schlüssel ist keiner von denen, die Sie angegeben haben

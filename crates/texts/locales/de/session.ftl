# Die Arbeitsschritte: was sie aufhält, was als Nächstes zu tun ist, was getan wurde.

fault-file-unreadable = Diese Datei kann nicht gelesen werden: { $reason }
hint-file-unreadable = Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.
fault-file-unwritable = Hier kann nicht geschrieben werden: { $reason }
fault-no-profile = Dieses Profil gibt es nicht: weder eine Datei noch eines, das zum Programm gehört.
hint-no-profile = paritas profiles zeigt jene, die zum Programm gehören.
fault-no-column = Eine Spalte { $position } gibt es nicht mehr.
hint-no-column = Nehmen Sie zurück, was Sie dazu angegeben haben, und ändern Sie dann den Rest.
fault-not-places = „{ $typed }“ nennt keine Stellen von Feldern.
hint-not-places = Schreiben Sie das erste und letzte Zeichen jedes Feldes, etwa 1-7, 8-20.
fault-profile-exists = Hier steht schon eine Datei.
hint-profile-exists = Wählen Sie einen anderen Namen, oder ersetzen Sie sie mit --force.
hint-file-unwritable = Wählen Sie einen anderen Ordner oder schaffen Sie Platz und versuchen Sie es erneut.
fault-out-over-input = Die Ergebnisse würden diese Eingabedatei ersetzen.
fault-out-is-file = Das ist eine Datei; die Ergebnisse brauchen einen Ordner.
fault-out-not-empty = In diesem Ordner liegen schon Dateien.
fault-out-inside-case = Dieser Ordner liegt im Ordner des Falls selbst.
hint-out-elsewhere = Wählen Sie einen neuen oder leeren Ordner.
hint-out-folder = Nennen Sie einen Ordner; er wird angelegt, wenn es ihn nicht gibt.
warn-same-file = Beide Seiten haben denselben Inhalt, also kann nichts abweichen. Prüfen Sie, ob die zweite Datei aus dem neuen System stammt.
warn-kind-of-other-side = Lohnart { $component } ist auf der anderen Seite ein Saldo oder kumuliert, also auch hier.
warn-shared-file = { $file } ist für beide Seiten angegeben, darin kann also nichts abweichen. Prüfen Sie, ob es zu beiden gehört.
fault-no-extracts = Dieser Ordner enthält keinen Auszug.
fault-no-case = In diesem Ordner liegt kein Fall.
hint-no-case = Wählen Sie den Ordner, in dem der Fall angelegt wurde: Dort liegt die Datei journal.jsonl.
fault-case-exists = In diesem Ordner liegt schon ein Fall.
hint-case-exists = Öffnen Sie diesen Fall oder wählen Sie einen anderen Ordner für den neuen.
fault-case-not-opened = Das Journal sagt nicht, um welche Dateien es in diesem Fall geht.
fault-input-missing = Eine Datei dieses Falls ist nicht mehr hier.
hint-input-missing = Legen Sie die Datei unverändert an diese Stelle zurück und öffnen Sie den Fall erneut.
fault-input-changed = Diese Datei hat sich geändert, seit der Fall geöffnet wurde.
hint-input-changed = Legen Sie die frühere Fassung zurück, um mit diesem Fall weiterzuarbeiten, oder öffnen Sie einen neuen Fall mit der neuen Fassung.
fault-no-person = Der Name der Person fehlt.
hint-no-person = Geben Sie den Namen der Person an, die das tut; das Journal bewahrt ihn auf.
fault-no-reason = Eine Entscheidung braucht eine Begründung.
hint-no-reason = Sagen Sie in wenigen Worten, warum das richtig ist; die Revision wird es lesen.
fault-no-amount = Ein anderer Betrag soll gelten, aber es ist keiner angegeben.
fault-not-an-amount = „{ $typed }“ ist kein Betrag.
hint-not-an-amount = Schreiben Sie ihn wie 1.234,56 oder 1234,56.
fault-no-difference = Es gibt keine Abweichung mit dem Namen „{ $name }“.
hint-no-difference = Übernehmen Sie den Namen aus der Spalte „difference“ von differences.csv.
fault-no-finding = Es gibt keinen Befund mit dem Namen „{ $name }“.
hint-no-finding = Übernehmen Sie den Namen aus der Spalte „finding“ von findings.csv.
fault-decide-not-comparable = Über „{ $name }“ kann nicht entschieden werden, weil sich die Beträge nicht vergleichen ließen.
hint-not-comparable = Berichtigen Sie im Auszug, was abgewiesen wurde, exportieren Sie ihn erneut und öffnen Sie damit einen neuen Fall.
fault-nothing-left = Über jede Abweichung von „{ $name }“ ist schon entschieden.
hint-nothing-left = Nehmen Sie die frühere Entscheidung zurück, um neu zu entscheiden, oder entscheiden Sie über einzelne Abweichungen.
fault-nothing-to-undo = Es gibt keine Entscheidung, die zurückgenommen werden könnte.
fault-no-employee = { $side ->
    [legacy] Die alte Seite
   *[other] Die neue Seite
} kennt niemanden mit der Nummer „{ $number }“.
hint-no-employee = Die Nummer aus employees.csv kopieren.
fault-number-shared = Auf { $side ->
    [legacy] der alten Seite
   *[other] der neuen Seite
} steht die Nummer „{ $number }“ für mehrere Personen; sie sagt nicht, wer gemeint ist.
hint-number-shared = Jeder Person im Auszug eine eigene Nummer geben und darauf einen neuen Fall anlegen.
fault-tied-elsewhere = Es ist bereits bestätigt, dass { $number } und { $other } dieselbe Person sind.
hint-tied-elsewhere = War das falsch, zuerst dieses Paar ablehnen.
fault-said-already = Das war bereits festgehalten.
fault-undecided = { $count ->
    [one] Über eine Abweichung ist noch nicht entschieden.
   *[other] Über { $count } Abweichungen ist noch nicht entschieden.
}
hint-undecided = Entscheiden Sie darüber oder schieben Sie sie auf; signieren Sie danach.
fault-signed-already = In dieser Rolle wurde schon signiert.
hint-signed-already = Durch eine neue Entscheidung verfallen die Signaturen; dann signieren beide erneut.
fault-copy-differs = Die Dateien hier sind nicht die, die signiert wurden.
hint-copy-differs = Geben Sie diesen Ordner nicht weiter. Nehmen Sie eine Entscheidung zurück und treffen Sie sie neu, um neu zu signieren; exportieren Sie dann in einen anderen Ordner.

fact-kind = Dateiart
fact-size = Größe
fact-size-bytes = { $bytes ->
    [one] Ein Byte
   *[other] { $bytes } Byte
}
file-and-more = { $file } und { $more ->
    [one] eine weitere Datei
   *[other] { $more } weitere Dateien
}
source-staff-list = Personalliste, { $rows } Zeilen verwendet
source-pay = { $rows } Zeilen verwendet, { $lines } Lohnzeilen, { $total }
fact-sheet = Blatt
fact-other-sheets = Nicht gelesene Blätter
fact-encoding = Zeichenkodierung
fact-delimiter = Trennzeichen
fact-layout = Aufbau
fact-header-row = Kopfzeile
fact-period = Abrechnungsperiode
join-no-pay-line = Steht auf der Personalliste, ohne Lohnzeile
join-not-in-staff-list = Hat Lohnzeilen, steht aber auf keiner Personalliste
join-contradiction = { $field }: zwei Dateien widersprechen sich; die erste zählt
join-delivered-twice = Vielleicht doppelt geliefert: gleiche Beträge in zwei Dateien, zusammengezählt
join-says = { $source }: { $value }
join-lines = { $source }: { $lines ->
    [one] eine Lohnzeile, { $sum }
   *[other] { $lines } Lohnzeilen, { $sum }
}
field-renamed = { $legacy } ist { $migrated }: { $count }
delimiter-tab = Tabulator
delimiter-space = Leerzeichen
period-from-column = in einer Spalte
period-from-profile = { $period }, aus dem Profil
period-from-preamble = { $period }, aus den Zeilen vor der Kopfzeile
period-from-sheet = { $period }, aus dem Namen des Blatts
period-from-file-name = { $period }, aus dem Namen der Datei
period-unnamed = in dieser Datei nicht genannt
file-total-agrees = { $stated }: stimmt mit der Summe der Zeilen überein
file-total-differs = { $stated } in der Datei, aber die Zeilen ergeben { $summed }
origin-and-more = { $named } und { $more ->
    [one] eine weitere Zeile
   *[other] { $more } weitere Zeilen
}

lines-compared = Verglichen

choice-set-amount-to = Den Betrag auf { $amount } setzen
decision-sentence = { $choice }: { $reason } ({ $by }, { $at })
decided-sentence = { $changed ->
    [one] Über eine Abweichung ist entschieden.
   *[other] Über { $changed } Abweichungen ist entschieden.
} { $undecided ->
    [0] Es bleibt nichts zu entscheiden.
    [one] Eine bleibt übrig.
   *[other] { $undecided } bleiben übrig.
}
deferred-sentence = { $changed ->
    [one] Eine Abweichung ist aufgeschoben; sie bleibt offen.
   *[other] { $changed } Abweichungen sind aufgeschoben; sie bleiben offen.
} { $undecided ->
    [0] Es bleibt nichts zu entscheiden.
    [one] Eine bleibt übrig.
   *[other] { $undecided } bleiben übrig.
}
undone-sentence = { $changed ->
    [one] Die Entscheidung über eine Abweichung ist zurückgenommen.
   *[other] Die Entscheidung über { $changed } Abweichungen ist zurückgenommen.
} { $undecided ->
    [0] Es bleibt nichts zu entscheiden.
    [one] Über eine ist noch zu entscheiden.
   *[other] Über { $undecided } ist noch zu entscheiden.
}
tied-sentence = Festgehalten: Die beiden sind eine Person. Ihr Entgelt wurde verglichen. { $undecided ->
    [0] Es ist nichts mehr zu entscheiden.
    [one] Eine Abweichung ist noch zu entscheiden.
   *[other] { $undecided } Abweichungen sind noch zu entscheiden.
}
parted-sentence = Festgehalten: Die beiden sind nicht eine Person. { $undecided ->
    [0] Es ist nichts mehr zu entscheiden.
    [one] Eine Abweichung ist noch zu entscheiden.
   *[other] { $undecided } Abweichungen sind noch zu entscheiden.
}
undone-tie-sentence = Die Angabe zu den beiden Personen wurde zurückgenommen. { $undecided ->
    [0] Es ist nichts mehr zu entscheiden.
    [one] Eine Abweichung ist noch zu entscheiden.
   *[other] { $undecided } Abweichungen sind noch zu entscheiden.
}
signatures-void = Die Signaturen gelten nicht mehr: Beide müssen erneut signieren.

log-opened = Fall geöffnet mit { $legacy } (alt) und { $migrated } (neu).
log-decided = { $choice }, für { $count ->
    [one] eine Abweichung
   *[other] { $count } Abweichungen
} ({ $about }): { $reason }
log-tied = { $legacy } (alt) und { $migrated } (neu) sind eine Person: { $reason }
log-parted = { $legacy } (alt) und { $migrated } (neu) sind nicht eine Person: { $reason }
log-undone = Eintrag { $entry } zurückgenommen.

next-review-employees = { $count ->
    [one] Das eine unklare Paar bestätigen oder ablehnen, dann die Abweichungen entscheiden.
   *[other] Die { $count } unklaren Paare bestätigen oder ablehnen, dann die Abweichungen entscheiden.
}
next-decide = { $count ->
    [one] Entscheiden Sie über die eine Abweichung, die übrig ist.
   *[other] Entscheiden Sie über die { $count } Abweichungen, die übrig sind, den größten Befund zuerst.
}
next-sign-nothing-differs = Es gibt keine Abweichungen. Signieren Sie als erstellende Person, um das festzuhalten.
next-sign-preparer = Es bleibt nichts zu entscheiden. Signieren Sie als erstellende Person.
next-sign-reviewer = { $preparer } hat als erstellende Person signiert. Eine zweite Person prüft nun und signiert.
next-export = Beide haben signiert. Exportieren Sie das Nachweispaket und geben Sie es weiter.
signing-blocked = { $count ->
    [one] Über eine Abweichung ist nicht entschieden; entscheiden Sie oder schieben Sie sie auf, bevor Sie signieren.
   *[other] Über { $count } Abweichungen ist nicht entschieden; entscheiden Sie oder schieben Sie sie auf, bevor Sie signieren.
}

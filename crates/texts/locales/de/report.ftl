# Der Bericht, der Teil des Nachweispakets ist.

report-title = Lohnabgleich
report-case = Fall
report-program = Programm
report-last-decision = Letzte Entscheidung
report-decided-by = Entschieden von

report-inputs = Eingaben
report-side = Seite
report-counted = Gezählt
report-rows = Zeilen
report-value-cells = Wertzellen
report-read = Gelesen
report-used = Verwendet
report-ignored = Ausgelassen
report-rejected = Abgewiesen
report-ignored-rules = Ausgelassen: { $rules }
report-repeated = { $n ->
    [one] Eine wiederholte Zeile, summiert
   *[other] { $n } wiederholte Zeilen, summiert
}

report-employees = Mitarbeitende
report-comparisons = Vergleiche
report-compared = Verglichen

report-control-totals = Kontrollsummen
report-total = Summe
report-legacy = Altsystem
report-migrated = Neu
report-migrated-before = Neusystem vorher
report-delta-before = Differenz vorher
report-migrated-after = Neusystem nachher
report-delta-after = Differenz nachher
report-compared-only = davon verglichen
report-totals-further = { $n ->
    [one] Eine weitere Summe weicht ab; sie steht im Anhang.
   *[other] { $n } weitere Summen weichen ab; sie stehen im Anhang.
}
report-totals-agree = { $n ->
    [one] Eine weitere Summe stimmt auf beiden Seiten überein und wird durch die Korrekturen nicht verändert.
   *[other] { $n } weitere Summen stimmen auf beiden Seiten überein und werden durch die Korrekturen nicht verändert.
}

report-findings = Befunde
report-cause = Ursache
report-finding = Befund
report-employees-touched = Mitarbeitende
report-open = Offen
report-delta = Differenz
report-findings-further = { $n ->
    [one] Ein weiterer Befund ({ $sum }) steht im Anhang.
   *[other] { $n } weitere Befunde, zusammen { $sum }, stehen im Anhang.
}
report-annex-totals = Anhang: alle abweichenden Kontrollsummen
report-annex-findings = Anhang: alle Befunde
report-no-findings = Keine: Alle verglichenen Beträge sind gleich.

report-decisions = Entscheidungen
report-kind = Art
report-differences = Abweichungen
report-no-decisions = Es wurde keine Entscheidung getroffen.

report-exceptions = Ausnahmen
report-count = Anzahl
report-sum = Summe
report-no-exceptions = Keine: Alle wurden zugeordnet, alles wurde verglichen und entschieden.
report-exception-employees = Mitarbeitende: { $status }
report-exception-rejected = Abgewiesene Zellen: { $side }
report-exception-differences = Abweichungen: { $status }
report-exception-not-compared = { $side }, nicht verglichen: { $reason }

report-paid = Werden alle bezahlt?
report-danger = Was geschehen kann
report-employee = Personalnummer
report-period = Periode
report-says = Was die beiden Systeme sagen
report-at-stake = Betroffen
report-paid-nobody = Niemand wird erkennbar falsch bezahlt.
report-paid-basis-component = Was die Person erhält: { $component }.
report-paid-basis-all = Kein Nettobetrag ist bekannt: Die Summe aller Beträge, die nicht selbst Summen sind, steht für das, was die Person erhält.
report-paid-further = { $n ->
    [one] Eine weitere Zeile steht in pay_check.csv.
   *[other] { $n } weitere Zeilen stehen in pay_check.csv.
}
report-bridge = Kontrollsummen, auf den Cent erklärt
report-bridge-note = Jede Differenz ist die Summe der Zeilen darunter. Alle, nach Abteilung und Befund, stehen in bridge.csv.
report-why = Warum
report-completeness = Vollständigkeit: jede Zeile und jeder Wert nachgewiesen
report-completeness-rows = Zeilen
report-completeness-cells = Wertzellen
report-completeness-read = gelesen
report-completeness-ignored = ausgelassen: { $rule }
report-completeness-rejected = abgewiesen
report-completeness-used = verwendet
report-completeness-compared = davon verglichen
report-completeness-not-compared = davon nicht verglichen: { $reason }
report-fields = Felder neben dem Lohn
report-field = Feld
report-fields-compared = Verglichen
report-fields-equal = Gleich
report-fields-differ = Verschieden
report-fields-renamed = Im Neusystem anders geschrieben
report-no-fields = Die beiden Seiten haben neben dem Lohn keine Spalte gemeinsam.
report-fields-changes = Was sich geändert hat
report-fields-further = { $n ->
    [one] Eine weitere Zeile steht in fields.csv.
   *[other] { $n } weitere Zeilen stehen in fields.csv.
}

report-corrections = Korrekturdatei

report-signatures = Signaturen
report-name = Name
report-date = Datum
report-signature = Signatur
report-statement = Das Programm kann nachweisen, dass zwei Schlüssel unter zwei Namen dieses Paket signiert haben. Es kann nicht nachweisen, dass zwei Menschen es taten: Dafür steht die Organisation ein, durch die Wahl der Schlüsselinhaber.

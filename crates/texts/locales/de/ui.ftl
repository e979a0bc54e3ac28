# Das Fenster.

## Start

ui-start-title = Zwei Lohnabrechnungen vergleichen
ui-start-lead = Wählen Sie den Auszug des Altsystems und den des Neusystems; Paritas zeigt, wer anders bezahlt würde und warum.
ui-start-next-both = Wählen Sie zuerst beide Dateien.
ui-start-next-legacy = Wählen Sie nun die Datei des Altsystems.
ui-start-next-migrated = Wählen Sie nun die Datei des Neusystems.
ui-start-next-refused = Geben Sie zuerst an, wie die nicht lesbare Datei geschrieben ist, oder nehmen Sie sie weg.
ui-start-next-person = Geben Sie Ihren Namen ein: Er steht bei jeder Entscheidung.
ui-start-next-compare = Prüfen Sie, was erkannt wurde, und vergleichen Sie dann.
ui-empty-legacy = Der Auszug dessen, was das Altsystem bezahlt hat: CSV, Text oder Arbeitsmappe, eine oder mehrere Perioden.
ui-empty-migrated = Dieselben Löhne, vom Neusystem berechnet. Andere Nummern, Schlüssel oder Reihenfolgen stören nicht.
ui-file-kinds = CSV, TSV, TXT, XLSX, XLS, XLSB, ODS
ui-or-drop = oder hier ablegen
ui-drop-here = Hier ablegen: { $side }
ui-drop-instead = Anstelle dessen, was da ist
ui-drop-beside = Daneben, als weitere Datei
ui-choose-file = Datei wählen …
ui-choose-other = Andere Datei …
ui-choose = Wählen …
ui-clear = Entfernen
ui-profile = Profil …
ui-profile-hint = Ein Auszugsprofil legt fest, wie diese Art Datei gelesen wird, wo die Erkennung nicht reicht
ui-profile-title = Wie diese Seite gelesen wird
ui-profile-without = Ohne Profil lesen
ui-case-profile = Fallprofil
ui-crosswalk = Zuordnungstabelle der Personalnummern
ui-optional = optional
ui-person = Ihr Name
ui-compare = Vergleichen
ui-open-case = Fall öffnen …
ui-reading = Die Datei wird gelesen …
ui-completeness = Nichts geht verloren
ui-rows = Zeilen
ui-cells = Wertzellen
ui-read = Gelesen
ui-used = Verwendet
ui-ignored = Ausgelassen
ui-rejected = Abgewiesen
ui-totals-checked = Die Summen der Datei selbst
ui-totals-agree = { $count ->
    [one] Die eine Summe stimmt mit der Summe der Zeilen überein.
   *[other] Alle { $count } stimmen mit der Summe der Zeilen überein.
}
ui-header = Überschrift
ui-role = Gelesen als
ui-why = Warum
ui-enlarge = Nur diese Seite
ui-shrink = Beide Seiten
ui-add-file = Datei hinzufügen…
ui-add-file-hint = Eine weitere Datei derselben Seite: eine Personalliste, ein anderer Standort, ein anderer Monat
ui-doctor-read = Alles wurde gelesen
ui-doctor-look = Gelesen, mit { $count ->
    [one] einem Punkt zum Prüfen
   *[other] { $count } Punkten zum Prüfen
}
ui-doctor-rejected = Teilweise gelesen: { $count ->
    [one] ein Punkt konnte nicht gelesen werden
   *[other] { $count } Punkte konnten nicht gelesen werden
}
ui-doctor-rejected-lead = Was abgelehnt wurde, wird nicht verglichen. Unter jedem Punkt steht, was zu tun ist; auf den anderen Reitern können Sie auch berichtigen, wie die Datei gelesen wird.
ui-doctor-look-lead = Alles wird verglichen. Prüfen Sie zuerst diese Punkte.
ui-doctor-read-lead = Prüfen Sie auf den Reitern, ob Spalten und erste Zeilen richtig verstanden sind.
ui-refused-title = Diese Datei konnte nicht gelesen werden
ui-refused-lead = Geben Sie unten an, wie die Datei geschrieben ist: sie wird sofort neu gelesen. Bis dahin wird nichts davon verglichen.
ui-refused-other = Wählen Sie eine andere Datei, oder nehmen Sie diese weg.
ui-refused-say = Geben Sie es unten bei „{ $label }“ an.
ui-refused-lines = Erste Zeilen, wie sie in der Datei stehen
ui-refused-columns = Oder sagen Sie hier, was eine Spalte enthält
ui-refused-remove = Diese Datei wegnehmen
ui-tab-summary = Überblick
ui-tab-columns = Spalten
ui-tab-rows = Erste Zeilen
ui-tab-file = Schreibweise
ui-tab-files = Dateien
ui-problem-more = { $count ->
    [one] und eine weitere Zelle
   *[other] und { $count } weitere Zellen
}
ui-problems-more = { $count ->
    [one] Ein weiterer Punkt steht in der Liste der Befehlszeile (paritas inspect).
   *[other] { $count } weitere Punkte stehen in der Liste der Befehlszeile (paritas inspect).
}
ui-expected = Erwartet: { $expected }
ui-next = Was zu tun ist:
ui-remedy-go = Zeigen, wo
ui-overridden = Gelesen, wie Sie es angegeben haben, nicht wie Paritas es gefunden hat.
ui-undo-override = Zurücknehmen
ui-as-found-all = Zurück zu dem, was Paritas fand
ui-as-found = wie Paritas es findet
ui-found = { $value } (gefunden)
ui-each-column = je Spalte gefunden
ui-choose-one = nicht klar: bitte wählen
ui-more-settings = Weitere Einstellungen
ui-component-kinds = { $count ->
    [one] Was die Werte der Lohnart sind
   *[other] Was die Werte der { $count } Lohnarten sind
}
ui-unsay = Zurück zum Gefundenen: { $label }
ui-column-number = Nr.
ui-examples = Beispiele
ui-unread = nicht verstanden
ui-columns-lead = Mit „{ $ignored }“ lassen Sie eine Spalte aus.
ui-as-written = Wie es in der Datei steht
ui-as-understood = Wie es verstanden wurde
ui-row-number = Zeile { $row }
ui-more-values = { $count ->
    [one] und ein weiterer Wert
   *[other] und { $count } weitere Werte
}
ui-cell-by-cell = Zelle für Zelle
ui-setting = Was
ui-reading-as = Gelesen als
ui-remove-file = Diese Datei wegnehmen: { $file }
ui-sheets = Blätter, die gelesen werden
ui-sheets-last = Mindestens ein Blatt wird gelesen.
ui-staff-list = Personalliste
ui-file-lines = { $lines } Lohnzeilen
ui-joins = Was zwischen den Dateien nicht passt
ui-joins-none = Alles passt: niemand fehlt in einer Datei, nichts wurde doppelt geliefert.
ui-joins-more = { $count ->
    [one] Eine weitere Stelle steht in joins.csv bei den Ergebnissen.
   *[other] { $count } weitere Stellen stehen in joins.csv bei den Ergebnissen.
}
ui-shown-file = Auf den anderen Reitern gezeigt
ui-show-file = Zeigen
ui-profile-own = Aus einer Datei…
ui-profile-shipped = Profile, die zu Paritas gehören
ui-profile-save = Als Profil aufbewahren…
ui-profile-save-hint = Schreibt in eine Datei, wie diese Datei gelesen wird, für die des nächsten Monats
ui-profile-saved = Aufbewahrt in { $file }.
ui-place = Stelle
ui-value = Wert
ui-reason = Grund
ui-employees = Mitarbeitende
ui-employee = Mitarbeitende Person
ui-lines = Lohnzeilen
ui-total = Summe der Beträge

## Shell

ui-screens = Ansichten
ui-screen-overview = Überblick
ui-screen-pay = Auszahlung
ui-screen-fields = Felder
ui-screen-findings = Befunde
ui-screen-employees = Mitarbeitende
ui-screen-rejected = Abgewiesene Zellen
ui-screen-sign = Signieren & exportieren
ui-language = Sprache
ui-theme-system = Farben: wie das System
ui-theme-light = Farben: hell
ui-theme-dark = Farben: dunkel
ui-keys = Tasten
ui-keys-lists = In Listen
ui-keys-decide = Über die gewählten Zeilen entscheiden
ui-key-move = Eine Zeile oder Seite weiter, zum Anfang oder Ende
ui-key-range = Mehrere Zeilen wählen
ui-key-select = Die Zeile zu den gewählten nehmen
ui-key-open = Öffnen; in einem Befund die Person öffnen
ui-key-screens = Ansicht wechseln
ui-key-whole = Mit Umschalt: über alle unentschiedenen Abweichungen des Befunds entscheiden
ui-key-tie = Personen: eine Person, nicht dieselbe, jemand anderes
ui-key-undo = Die letzte Entscheidung zurücknehmen
ui-key-move-short = bewegen
ui-key-decide-short = entscheiden
ui-key-whole-short = ganzer Befund
ui-close-case = Fall schließen
ui-close = Schließen
ui-cancel = Abbrechen
ui-dismiss = Diese Meldung schließen
ui-try-again = Erneut versuchen
ui-working = Vergleich läuft
ui-loading = Wird geladen …
ui-attention = beachten
ui-absent = fehlt

## Overview

ui-next-step = Nächster Schritt
ui-count-findings = Befunde
ui-count-differences = Abweichungen
ui-count-undecided = Zu entscheiden
ui-count-open = Noch offen
ui-decided-share = { $percent } % entschieden
ui-comparisons = Vergleiche
ui-files = Dateien
ui-file-summary = Mitarbeitende: { $employees } · Lohnzeilen: { $lines }
ui-ledger = Nichts geht verloren
ui-ledger-lead = Jede Zeile und jede Wertzelle der Dateien, und was daraus wurde.
ui-ledger-fates = Was aus den verwendeten Zellen wurde
ui-ledger-sum = Geldsumme
ui-ledger-equation = Gelesen = verwendet + ausgelassen + abgelehnt; verwendet = verglichen + nicht verglichen.
ui-control-totals = Kontrollsummen
ui-control-totals-lead = Vorher, und wie sie nach Umsetzung der Entscheidungen sind.
ui-why-total = Warum: { $key }
ui-left = noch { $amount }
ui-scope = Bereich
ui-key = Wovon
ui-delta = Differenz
ui-after = Nach Korrekturen
ui-differs = weicht ab
ui-agrees = stimmt

## Findings and differences

ui-all-differences = Alle Abweichungen
ui-employees-count = Mitarbeitende: { $count }
ui-undecided = { $count } zu entscheiden
ui-undecided-of = { $undecided } von { $count } zu entscheiden
ui-all-decided = Entschieden
ui-no-findings = Keine Abweichungen: Alle Verglichenen werden gleich bezahlt.
ui-difference = Abweichung
ui-differences = Abweichungen
ui-no-differences = Keine Abweichungen hier.
ui-none-match = Nichts passt zu dieser Suche oder diesem Filter.
ui-rows-shown = Zeilen: { $count }
ui-employees-shown = Mitarbeitende: { $count }
ui-search = Suchen
ui-search-employee = Name oder Nummer
ui-status = Status
ui-all-statuses = Jeder Status
ui-employee-number = Personalnummer
ui-name = Name
ui-component = Lohnart
ui-period = Periode
ui-amount = Betrag
ui-outcome = Ergebnis
ui-origin = Herkunft
ui-evidence = Zugeordnet über
ui-no-lines = Von dieser Person wurden keine Lohnzeilen verglichen.
ui-choose-employee = Wählen Sie eine Person, um beide Seiten der Lohnzeilen zu sehen.
ui-open-employee = Person
ui-undo = Zurücknehmen
ui-not-comparable = Hier kann nicht entschieden werden: Einer der Beträge wurde beim Lesen abgewiesen. Berichtigen Sie die Datei und vergleichen Sie neu.

## Deciding

ui-decide-one = Diese Abweichung
ui-decide-selected = { $count } gewählt
ui-decide-whole = Ganzer Befund ({ $count })
ui-decide-scope-finding = { $count ->
       [one] Eine unentschiedene Abweichung dieses Befunds
      *[other] { $count } unentschiedene Abweichungen dieses Befunds
    }
ui-decide-scope-differences = { $count ->
       [one] Eine Abweichung
      *[other] { $count } Abweichungen
    }
ui-decide-amount = Der richtige Betrag
ui-decide-reason = Begründung
ui-decide-note = Bemerkung (optional)
ui-decide-journal = Wird unter Ihrem Namen im Journal festgehalten.
ui-decide-confirm = Entscheiden
ui-choice-take-legacy-short = Alt
ui-choice-take-legacy-meaning = Das Neusystem wird auf den alten Betrag korrigiert.
ui-choice-take-legacy-why-1 = Migrationsfehler
ui-choice-take-legacy-why-2 = Einstellung des Neusystems ist falsch
ui-choice-take-legacy-why-3 = Mit der Lohnabrechnung geprüft
ui-choice-take-migrated-short = Neu
ui-choice-take-migrated-meaning = Der neue Betrag ist richtig und bleibt.
ui-choice-take-migrated-why-1 = Das Altsystem war falsch
ui-choice-take-migrated-why-2 = Bei der Migration korrigiert
ui-choice-take-migrated-why-3 = Mit dem Vertrag geprüft
ui-choice-set-amount-short = Betrag …
ui-choice-set-amount-meaning = Keiner ist richtig: Das Neusystem wird auf diesen Betrag korrigiert.
ui-choice-set-amount-why-1 = Von Hand nachgerechnet
ui-choice-set-amount-why-2 = Beide Systeme waren falsch
ui-choice-set-amount-why-3 = Mit der Personalabteilung vereinbart
ui-choice-accept-as-expected-short = Erwartet
ui-choice-accept-as-expected-meaning = Die Abweichung ist gewollt; nichts wird korrigiert.
ui-choice-accept-as-expected-why-1 = Erhöhung oder Indexierung
ui-choice-accept-as-expected-why-2 = Neue Regel ab dieser Periode
ui-choice-accept-as-expected-why-3 = Andere Rundung, vereinbart
ui-choice-defer-short = Aufschieben
ui-choice-defer-meaning = Jetzt nicht entschieden: Die Abweichung bleibt offen und wird genannt.
ui-choice-defer-why-1 = Beim Anbieter angefragt
ui-choice-defer-why-2 = Bei der Führungskraft angefragt
ui-choice-defer-why-3 = Wartet auf ein Dokument

## Wer ist wer

ui-tie = Wer ist wer
ui-tie-confirm-short = Eine Person
ui-tie-reject-short = Nicht dieselbe
ui-tie-other-short = Jemand anderes…
ui-tie-confirm = Diese beiden sind eine Person
ui-tie-reject = Diese beiden sind nicht eine Person
ui-tie-other = Das ist jemand anderes
ui-tie-search =
    Person auf der { $side ->
        [legacy] alten
       *[other] neuen
    } Seite suchen: Name oder Nummer
ui-tie-why-1 = Personalakte geprüft
ui-tie-why-2 = Von der Person bestätigt
ui-tie-why-3 = Nummer vom Anbieter berichtigt
ui-tie-record = Festhalten

## Rejected cells

ui-rejected-lead = Zellen, die nicht als Inhalt ihrer Spalte lesbar waren. Sie zählen nirgends; der Rest der Datei wurde verwendet.
ui-no-rejected = Auf keiner Seite wurde eine Zelle abgewiesen.
## Werden alle bezahlt?

ui-pay-title = Werden alle bezahlt?
ui-pay-none = Nichts wurde gefunden, wodurch jemand nicht richtig bezahlt würde.
ui-pay-none-here = Niemand unter diesem Filter.
ui-pay-found = { $count ->
    [one] Eine Zahlung kann schiefgehen.
   *[other] { $count } Zahlungen können schiefgehen.
} Die schlimmsten stehen zuerst; öffnen Sie eine Person, um die Lohnzeilen zu sehen.
ui-pay-kinds = Was geschehen kann
ui-pay-stake = Auf dem Spiel
ui-pay-legacy = Netto, altes System
ui-pay-migrated = Netto, neues System
ui-pay-what = Was geschehen kann

## Felder

ui-fields-title = Was neben dem Lohn abweicht
ui-fields-lead = Spalten, die beide Seiten haben, verglichen für alle Zugeordneten. Sie halten keinen Fall offen, sind aber oft der Grund, warum der Lohn abweicht.
ui-fields-none = Neben dem Lohn haben die beiden Seiten keine Spalte gemeinsam.
ui-fields-equal = Alle haben auf beiden Seiten dasselbe.
ui-fields-all = Alle Felder
ui-field = Feld
ui-field-compared = Verglichen
ui-field-same = Gleich
ui-field-differs = Weicht ab
ui-field-renamed = Im neuen System anders geschrieben
ui-field-cause = Wie es abweicht
ui-side = Seite

## Signing

ui-sign-lead = Die Entscheidungen werden zu einer Korrekturdatei, die sich selbst nachweist. Zwei Personen signieren sie unter zwei Namen.
ui-sign-ready = Entscheidungen und Nachweis
ui-sign-ready-lead = Alles Entscheidbare ist entschieden. Die Korrekturen werden nachgewiesen, sobald die erstellende Person signiert.
ui-corrections = Korrekturen in der Datei: { $count }
ui-step-blocked = Noch nicht
ui-step-ready = Zu tun
ui-step-done = Erledigt
ui-sign-preparer = Signatur der erstellenden Person
ui-sign-preparer-lead = Wer entschieden hat, signiert zuerst.
ui-sign-reviewer = Signatur der prüfenden Person
ui-sign-reviewer-lead = Eine zweite Person prüft und signiert, mit eigenem Namen und eigener Passphrase.
ui-sign-name = Name
ui-sign-new = Zum ersten Mal unter diesem Namen: neuen Schlüssel anlegen
ui-passphrase = Passphrase
ui-passphrase-again = Passphrase wiederholen
ui-passphrase-differs = Die beiden Passphrasen sind verschieden.
ui-sign-same-person = Die prüfende Person muss eine andere sein als die erstellende.
ui-sign-now = Signieren
ui-signing = Wird signiert …
ui-signed-by = Signiert von { $name }.
ui-signed-by-at = Signiert von { $name }, { $at }
ui-key-id = Schlüssel { $id }
ui-export = Exportieren
ui-export-lead = Das Paket enthält die Korrekturdatei, den Bericht, alle Listen, das Journal und beide Signaturen.
ui-export-now = Paket exportieren …
ui-export-again = Erneut exportieren …
ui-exported = Das Paket wurde exportiert. Alle können es mit `paritas verify` prüfen.

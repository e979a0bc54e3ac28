# Die Wörter des Abgleichs, die auf jedem Bildschirm, im Bericht und in Meldungen stehen.

side-legacy = Altsystem
side-migrated = Neusystem

cause-rounding = Rundung
cause-sign = Vorzeichen umgekehrt
cause-scale = Komma verschoben
cause-duplicate = Mehrfach gezählt
cause-proration = Teilzeitanteil
cause-rate = Gleiches Verhältnis
cause-offset = Gleiche Differenz
cause-component-swap = Unter einer anderen Lohnart
cause-period-shift = In einer Nachbarperiode
cause-retroactive = In späterer Periode verrechnet
cause-index-month = Index eines anderen Monats
cause-seniority-step = Eine Stufe daneben
cause-employee-swap = Zwischen Mitarbeitenden vertauscht
cause-truncation = Ziffern abgeschnitten
cause-hours = Andere Stunden
cause-missing = Fehlt
cause-extra = Zu viel
cause-consequence = Folge einer anderen Abweichung
cause-unexplained = Ungeklärt

status-open = Offen
status-decided = Entschieden
status-accepted = Wie erwartet angenommen
status-deferred = Aufgeschoben
status-not-comparable = Nicht vergleichbar

choice-take-legacy = Alten Betrag übernehmen
choice-take-migrated = Neuen Betrag behalten
choice-set-amount = Anderen Betrag festlegen
choice-accept-as-expected = Wie erwartet annehmen
choice-defer = Aufschieben

outcome-equal = Gleich
outcome-within-tolerance = Innerhalb der Toleranz
outcome-zero-vs-absent = Null gegenüber fehlend
outcome-different = Verschieden
outcome-not-comparable = Nicht vergleichbar
outcome-not-compared = Nicht verglichen

match-matched = Zugeordnet
match-suggested = Vorgeschlagen
match-conflict = Widersprüchlich
match-legacy-only = Nur im Altsystem
match-migrated-only = Nur im Neusystem

method-crosswalk = Zuordnungstabelle
method-employee-number = Personalnummer
method-national-number = Nationalregisternummer
method-iban = Bankkonto
method-transform = Umgewandelte Nummer
method-linkage = Namen und Daten
method-confirmed = Von einer Person bestätigt
method-none = Keine

group-equal-code = Gleicher Schlüssel
group-learned = Aus den Beträgen erschlossen
group-suggested = Vorgeschlagen
group-profile = Fallprofil
group-confirmed = Bestätigt
group-legacy-only = Nur im Altsystem
group-migrated-only = Nur im Neusystem
group-ended = Beendet

role-employee-number = Personalnummer
role-national-number = Nationalregisternummer
role-iban = Bankkonto (IBAN)
role-last-name = Nachname
role-first-name = Vorname
role-full-name = Vollständiger Name
role-birth-date = Geburtsdatum
role-birth-year = Geburtsjahr
role-birth-month = Geburtsmonat
role-birth-day = Geburtstag
role-sex = Geschlecht
role-contract = Vertrag
role-contract-type = Vertragsart
role-hire-date = Eintrittsdatum
role-start-date = Beginn
role-end-date = Ende
role-period = Abrechnungsperiode
role-unit = Abteilung
role-cost-centre = Kostenstelle
role-fte = VZÄ
role-component-code = Lohnartschlüssel
role-component-label = Bezeichnung der Lohnart
role-amount = Betrag
role-quantity = Menge
role-rate = Satz
role-attribute = Merkmal
role-ignored = Ausgelassen

role-preparer = Erstellende Person
role-reviewer = Prüfende Person

measure-amount = Betrag
measure-quantity = Menge
measure-rate = Satz

stage-read-legacy = Auszug des Altsystems wird gelesen
stage-read-migrated = Auszug des Neusystems wird gelesen
stage-match = Mitarbeitende werden zugeordnet
stage-map = Lohnarten werden zugeordnet
stage-compare = Beträge werden verglichen
stage-explain = Abweichungen werden erklärt
stage-write = Ergebnisse werden geschrieben

scope-headcount = Mitarbeitende
scope-component = Lohnart
scope-unit = Abteilung
scope-all = Alle Beträge
scope-derived = Errechnete Summe
scope-balance = Saldo
scope-year-to-date = Jahreskumulierung

bridge-equal = Gleich
bridge-finding = Befunde
bridge-within-tolerance = Innerhalb der Toleranz
bridge-other-unit = Unter einer anderen Abteilung
bridge-legacy-only = Mitarbeitende: nur im Altsystem
bridge-migrated-only = Mitarbeitende: nur im Neusystem
bridge-suggested = Mitarbeitende: vorgeschlagen
bridge-conflict = Mitarbeitende: widersprüchlich
bridge-group-unconfirmed = Lohnartgruppe nicht bestätigt
bridge-component-ended = Lohnart mit dem Altsystem beendet
bridge-period-one-sided = Periode nur auf einer Seite
bridge-measure-one-sided = Beträge nur auf einer Seite
bridge-counterpart-rejected = Gegenstück abgewiesen
bridge-contract-unmatched = Vertrag nicht zugeordnet
bridge-factor-inexact = Faktor ergibt keinen genauen Betrag
bridge-rate-missing = Stunden ohne Satz
bridge-factor-rounding = Rundung von Faktoren

kind-csv = Textdatei mit Trennzeichen
kind-fixed = Textdatei mit fester Breite
kind-rubriques = DSN: Text mit einer Rubrik je Zeile
kind-xlsx = Excel-Arbeitsmappe (XLSX, XLSM)
kind-xls = Excel-97–2003-Arbeitsmappe (XLS)
kind-xlsb = Binäre Excel-Arbeitsmappe (XLSB)
kind-ods = OpenDocument-Tabelle (ODS)

layout-long = Eine Zeile je Lohnzeile
layout-wide = Eine Spalte je Lohnart

not-compared-employee-unmatched = Person nicht zugeordnet
not-compared-group-unconfirmed = Lohnartgruppe nicht bestätigt
not-compared-component-ended = Lohnart mit dem Altsystem beendet
not-compared-period-one-sided = Periode nur auf einer Seite
not-compared-measure-one-sided = Messgröße nur auf einer Seite
not-compared-counterpart-rejected = Gegenstück abgewiesen
not-compared-contract-unmatched = Vertrag nicht zugeordnet
not-compared-factor-inexact = Faktor ergibt keinen genauen Betrag
not-compared-rate-missing = Stunden ohne Satz
pay-harm-no-counterpart = Im neuen System unbekannt
pay-harm-not-matched = Nicht geklärt, wer das ist
pay-harm-no-pay-line = Keine Lohnzeile im neuen System
pay-harm-net-not-positive = Netto ist null oder weniger
pay-harm-net-down = Netto ist viel niedriger
pay-harm-net-doubled = Netto ist verdoppelt
pay-harm-iban-changed = Bankkonto geändert
pay-harm-iban-invalid = Bankkonto unmöglich
pay-harm-iban-shared = Bankkonto geteilt
pay-harm-no-iban = Kein Bankkonto
pay-harm-new-payee = Im alten System unbekannt
field-cause-missing = Nur im alten System
field-cause-extra = Nur im neuen System
field-cause-scale = Dezimalzeichen verschoben
field-cause-day-month = Tag und Monat vertauscht
field-cause-century = Anderes Jahrhundert
field-cause-truncation = Abgeschnitten
field-cause-changed = Geändert

ignored-preamble = Zeilen vor der Kopfzeile
ignored-header = Kopfzeile
ignored-page = Seitenwechsel und gezogene Linien
ignored-blank = Leer
ignored-totals = Summen
ignored-footer = Zeilen nach den Daten
ignored-no-employee-column = Zeilen ohne Spalte für Mitarbeitende
ignored-placeholder = Zellen, die sagen, dass sie keinen Wert haben
ignored-delivered-twice = Zweimal geliefert
ignored-above-people = Zeilen über den Personen: Monat, Betrieb
ignored-unread-rubrique = Rubriken ohne Spalte

place-sheet = Blatt { $sheet }
place-row = Zeile { $row }
place-column = Spalte { $column }

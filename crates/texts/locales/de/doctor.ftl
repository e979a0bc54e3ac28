# Die Importdiagnose: was ein Auszug ist, warum, und was als Nächstes zu tun ist.

## How sure a detection is, and why

confidence-unsure = unsicher
confidence-likely = wahrscheinlich
confidence-certain = sicher
why-kind = Das sagt der Inhalt, nicht der Name.
why-sheet-only = Es ist das einzige Blatt mit Daten.
why-sheet-chosen = Es sieht am ehesten wie ein Auszug aus.
why-other-sheets = Es wird jeweils ein Blatt gelesen.
why-layout-long = Neben den Werten steht eine Spalte mit Lohnarten.
why-layout-wide = Keine Spalte nennt eine Lohnart: jede Wertspalte ist eine.
why-period-said = Die Spalte oder das Profil nennt sie.
why-period-preamble = Die Zeilen vor der Kopfzeile nennen genau einen Monat.
why-period-sheet = Das Blatt heißt nach diesem Monat.
why-period-file-name = Die Datei heißt nach diesem Monat, wie die anderen derselben Seite nach ihrem.
why-period-unnamed = Weder eine Spalte noch die Zeilen vor der Kopfzeile nennen einen Monat.
header-none = keine
format-fixed-width = feste Breite
format-delimited = Trennzeichen
fact-escape = Maskierungszeichen
fact-footer = Zeilen nach den Daten
fact-format = Getrennt durch
decimal-point = Dezimalpunkt
decimal-comma = Dezimalkomma
order-dmy = Tag zuerst
order-mdy = Monat zuerst
row-without-lines = Keine Lohnzeile.

## What should stand in a rejected cell

expected-number = eine Zahl wie { $example }
expected-six-decimals = eine Zahl mit höchstens sechs Nachkommastellen
expected-employee = eine Person
expected-component = ein Lohnartenschlüssel
expected-period = ein Monat wie 2026-03 oder 03/2026
expected-fields = { $expected } Felder

## The next step for each problem

step-not-a-number = Berichtigen Sie diese Zellen in der Datei. Enthält die Spalte keine Werte, geben Sie ihr role = "attribute" im Auszugsprofil; schreibt sie Zahlen anders, setzen Sie ihr decimal.
step-percent = Exportieren Sie die einfache Zahl, oder geben Sie der Spalte role = "attribute" im Auszugsprofil.
step-too-precise = Exportieren Sie mit höchstens sechs Nachkommastellen. In einer Arbeitsmappe nimmt workbook_amounts = "displayed" im Auszugsprofil, was die Zellen zeigen.
step-scientific = Exportieren Sie diese Zellen mit allen Ziffern: eine Tabellenkalkulation hat sie gekürzt.
step-error-cell = Öffnen Sie die Arbeitsmappe, berichtigen Sie die Formel und speichern Sie sie erneut.
step-date-cell = Geben Sie den Zellen in der Arbeitsmappe ein Zahlenformat und speichern Sie sie erneut.
step-no-employee = Tragen Sie ein, wessen Zeile es ist. Ist es eine Notiz oder eine Summe, löschen Sie die Zeile.
step-no-component = Tragen Sie den Lohnartenschlüssel ein, oder löschen Sie den Betrag.
step-no-period = Tragen Sie den Monat ein. Ist diese Spalte nicht die Lohnperiode, geben Sie ihr role = "attribute" im Auszugsprofil und setzen Sie dort period = "2026-03".
step-field-count = Ein Text in diesen Zeilen enthält wohl das Trennzeichen. Setzen Sie ihn in Anführungszeichen, oder exportieren Sie mit einem anderen Trennzeichen.
step-mend-cell = Berichtigen Sie diese Zellen im Lohnsystem oder in der Datei, und lesen Sie sie erneut.
step-set-decimal = Setzen Sie decimal = "," oder decimal = "." für diese Spalte im Auszugsprofil ([[columns]]), oder unter [numbers] für alle.
step-century = Ist das nicht das Jahr dieser Datei, setzen Sie reference_year im Auszugsprofil.
step-period-unnamed = Setzen Sie period = "2026-03" im Auszugsprofil. Sonst werden die Zeilen als eine unbenannte Periode verglichen.
step-look = Sehen Sie das in der Datei nach, bevor Sie weitermachen.
step-shared-number = Stellen Sie im Lohnsystem fest, wem diese Nummer gehört, und geben Sie den anderen ihre eigene.
step-cut-keys = Exportieren Sie diese Nummern als Text: eine Tabellenkalkulation hat Ziffern abgeschnitten, die sich aus dieser Datei nicht zurückholen lassen.
step-risky-keys = Nichts zu berichtigen. Öffnen Sie Ergebnisdateien in einer Tabellenkalkulation, so importieren Sie diese Spalten als Text.
step-repeated-lines = Wurde eine Zeile versehentlich doppelt exportiert, exportieren Sie erneut. Zeilen, die dorthin gehören, werden summiert.
step-total-differs = Suchen Sie nach abgewiesenen oder fehlenden Zeilen; gibt es keine, ist die Summe der Datei selbst falsch, und wer sie exportiert hat, sollte es wissen.
step-unread = Berichtigen Sie die Zellen, wenn sie Personen unterscheiden sollen. Die Beträge dieser Zeilen wurden verwendet.

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
format-rubriques = eine DSN-Rubrik je Zeile
format-blanks = zwei Leerzeichen oder mehr
fact-escape = Maskierungszeichen
fact-quote = Anführungszeichen
fact-page-breaks = Seitenumbrüche
fact-totals-rows = Summen
fact-footer = Zeilen nach den Daten
found-left-out = { $count ->
    [one] eine Zeile ausgelassen
   *[other] { $count } Zeilen ausgelassen
}
why-writing = { $writing } ({ $confidence }): { $reason }
fact-format = Getrennt durch
decimal-point = Dezimalpunkt
decimal-comma = Dezimalkomma
order-dmy = Tag zuerst
order-mdy = Monat zuerst
order-ymd = Jahr zuerst
thousands-none = keines
thousands-blank = Leerzeichen
thousands-no-break = geschütztes Leerzeichen
thousands-thin = schmales geschütztes Leerzeichen
workbook-amounts-stored = wie gespeichert
workbook-amounts-displayed = wie angezeigt
delivered-twice-sum = zusammengezählt
delivered-twice-first = weggelassen
delivered-twice-refuse = die Dateien werden abgelehnt
report-rows-leave-out = ausgelassen
report-rows-read = als Daten gelesen
mark-none = keines
mark-doubled = keines: sie sind verdoppelt
clock-hours = Stunden: 7:36 sind 7,6
clock-minutes = Minuten: 7:36 sind 456
component-kind-period = Lohn der Periode
component-kind-balance = Saldo
component-kind-year-to-date = Jahreskumul
overpunch-true = ja: { "{" } und A bis R
overpunch-false = nein
setting-no-profile = keines: wie gefunden
key-profile-none = Das Profil, an dem die Datei erkannt wurde. Ohne es wird alles aus der Datei selbst gefunden.
setting-cuts = Stellen der Felder
setting-header-rows = Anzahl der Kopfzeilen
setting-decimal = Dezimalzeichen
setting-thousands = Tausenderzeichen
setting-date-order = Reihenfolge im Datum
setting-date-pattern = Datumsmuster
setting-epoch = Daten als Zahl zählen ab
setting-implied-decimals = Dezimalstellen ohne Zeichen
setting-overpunch = Vorzeichen im letzten Zeichen
setting-clock = Stunden und Minuten zählen als
setting-kind = Art der Werte
setting-component = Schlüssel der Lohnart
setting-component-label = Bezeichnung der Lohnart
setting-column-name = Name der Spalte
setting-reference-year = Bezugsjahr
setting-workbook-amounts = Zahlen der Arbeitsmappe
setting-delivered-twice = Doppelt gelieferte Zeilen
column-by-officer = Sie haben es so angegeben.
column-twin = Eine andere Spalte hat dieselbe Überschrift: Sagen Sie, was jede enthält.
lack-employee-column = Keine Spalte sagt, wem die Zeile gehört: Nichts davon kann verglichen werden.
lack-component-column = Keine Spalte sagt, zu welcher Lohnart ein Wert gehört: Er kann nicht verglichen werden.
lack-amount-column = Keine Spalte enthält Beträge: Es gibt keinen Lohn zu vergleichen.
setting-unfit = Spalten, die nicht passen
setting-unfit-left-out = die Datei ohne sie lesen
key-columns-unfit = Spalten, die das Profil nennt und die die Datei nicht, anders oder doppelt hat. Ohne sie bleibt, was passt, und was die anderen enthalten, wird gesucht.
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
step-clock = Zählt das Lohnsystem Minuten, setzen Sie clock = "minutes" für diese Spalte im Auszugsprofil; mit clock = "hours" wird nicht mehr gefragt.
step-leading-zeros = Exportieren Sie erneut mit Personalnummern als Text, und speichern Sie die Datei nicht mit einer Tabellenkalkulation.
step-rubriques = Exportieren Sie die DSN erneut, oder berichtigen Sie diese Zeilen in einem Texteditor: ein Schlüssel, ein Komma, der Wert zwischen Apostrophen.
step-unread-rubriques = Ist eine davon für den Lohn wichtig, speichern Sie das Profil, fügen Sie die Rubrik einer Spalte hinzu und lesen Sie die Datei damit.
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
step-footer-like-data = Steht dort Lohn von jemandem, geben Sie weniger Zeilen nach den Daten an.
step-unread = Berichtigen Sie die Zellen, wenn sie Personen unterscheiden sollen. Die Beträge dieser Zeilen wurden verwendet.
## The same where it can be settled on screen

remedy-set-decimal = Wählen Sie das Dezimalzeichen dieser Spalte.
remedy-not-a-number = Berichtigen Sie diese Zellen in der Datei; oder wählen Sie, wenn die Spalte keine Werte enthält, was sie enthält.
remedy-percent = Exportieren Sie die einfache Zahl; oder wählen Sie, wenn die Spalte kein Lohn ist, was sie enthält.
remedy-no-period = Tragen Sie den Monat ein; oder wählen Sie, wenn diese Spalte nicht der Abrechnungsmonat ist, was sie enthält, und geben Sie den Monat an.
remedy-field-count = Ein Text in diesen Zeilen enthält wohl das Trennzeichen. Exportieren Sie mit Anführungszeichen oder wählen Sie ein anderes Trennzeichen.
remedy-displayed = Exportieren Sie mit höchstens sechs Dezimalen, oder wählen Sie, dass die Zahlen der Arbeitsmappe wie angezeigt zählen.
remedy-date-order = Wählen Sie, was in dieser Spalte zuerst steht, Tag oder Monat.
remedy-century = Wenn das nicht das Jahr dieser Datei ist, geben Sie das Bezugsjahr an.
remedy-header-row = Wenn das nicht stimmt, geben Sie die Zeile mit den Spaltenköpfen an.
remedy-footer = Steht dort Lohn von jemandem, tragen Sie weniger Zeilen nach den Daten ein.
remedy-role = Wählen Sie, welche zählt und was die andere enthält.
remedy-amount-column = Wenn sie Beträge enthält, wählen Sie das.
remedy-employee-column = Wenn eine Spalte die Personalnummer enthält, wählen Sie das.
remedy-period = Geben Sie den Monat an. Ohne ihn werden die Zeilen als ein Monat ohne Namen verglichen.
remedy-profile-unfit = Prüfen Sie die Spalten; wählen Sie, was sie enthalten, wo etwas nicht stimmt.
remedy-component-column = Wählen Sie die Spalte mit dem Schlüssel der Lohnart; oder dass jede Wertspalte eine Lohnart ist.
remedy-value-column = Enthält eine Spalte Beträge, wählen Sie das; eine Personalliste braucht ihre Lohnzeilen daneben.
remedy-sheets = Wenn andere Blätter zu diesem Auszug gehören, haken Sie sie an.

## Profiles

fact-profile = Profil
recognised-headers = Alle { $count } Kopfzellen dieses Profils stehen in Zeile { $row }. Um anders zu lesen, geben Sie ein anderes Profil an.
recognised-lines = Alle { $count } angesehenen Zeilen sind so aufgebaut, wie dieses Profil sagt. Um anders zu lesen, geben Sie ein anderes Profil an.
recognised-most-lines = { $count } der { $lines } angesehenen Zeilen sind so aufgebaut, wie dieses Profil sagt. Um anders zu lesen, geben Sie ein anderes Profil an.
step-profile-unfit = Prüfen Sie die Spalten. Stimmt etwas nicht, speichern Sie das Profil mit --save-profile und berichtigen Sie es.
saved-profile = Auszugsprofil: wie Dateien wie { $file } gelesen werden. Jeder Schlüssel bindet: eine Datei, die ihm widerspricht, wird abgewiesen. Ein entfernter Schlüssel wird wieder erkannt.
key-profile-version = Die Version dieses Formats: 1.
key-profile-name = Ein Name für Menschen.
key-profile-layout = "long": eine Zeile je Lohnzeile; "wide": eine Spalte je Lohnart.
key-profile-period = Der Monat einer Datei ohne Spalte dafür, etwa "2026-03".
key-profile-reference-year = Das Jahr, nach dem zweistellige Geburtsjahre beurteilt werden: niemand ist dann jünger als 14 oder älter als 100.
key-profile-workbook-amounts = Ob Zahlen einer Arbeitsmappe zählen, wie sie gespeichert sind ("stored") oder wie sie gezeigt werden ("displayed").
key-profile-delivered-twice = Was mit Zeilen geschieht, die ein anderer Auszug derselben Seite schon sagt, auf den Cent genau: "sum" (addiert und gemeldet), "first" (weggelassen und gezählt) oder "refuse" (abgelehnt).
key-file-format = Wie Zeilen in Felder geteilt werden: "delimited", "fixed_width", "blanks" (zwei oder mehr zwischen Feldern) oder "rubriques" (DSN).
key-file-encoding = Die Zeichenkodierung, etwa "utf-8", "windows-1252", "utf-16le" oder "cp850".
key-file-delimiter = Das Zeichen zwischen Feldern, etwa ";", "," oder "\t" für einen Tabulator.
key-file-quote = Das Zeichen um Felder, die das Trennzeichen enthalten, meist '"'; "", wo keines diese Bedeutung hat.
key-file-escape = Das Zeichen vor Anführungszeichen innerhalb von Feldern, etwa '\'; "", wo sie verdoppelt sind.
key-file-sheet = Der Name des Blattes der Arbeitsmappe.
key-file-header-row = Die erste Zeile mit Kopfzellen, ab 1; die erste Datenzeile in einer Datei ohne Kopf.
key-file-header-rows = Wie viele Kopfzeilen es gibt, höchstens 5; 0, wo Spalten nach ihrer Stelle bestimmt sind.
key-file-footer-rows = Wie viele der letzten Zeilen, die etwas enthalten, nach den Daten kommen, höchstens 100: Sie werden ausgelassen, und keine andere; 0 für keine.
key-file-page-breaks = Was aus Kopfzeilen, Titeln und Seitenzahlen wird, die zwischen den Daten wiederkehren: "leave_out" (ausgelassen) oder "read" (als Daten gelesen).
key-file-totals-rows = Was aus Zeilen mit Summen wird: "leave_out" (ausgelassen und geprüft) oder "read" (als Daten gelesen).
key-numbers-decimal = Das Dezimalzeichen: "," oder ".".
key-numbers-thousands = Das Zeichen zwischen Dreiergruppen: ".", ",", ein Leerzeichen, "'", oder "" für keines.
key-dates-order = Die Reihenfolge in Daten: "dmy", "mdy" oder "ymd".
key-dates-epoch = Ab welchem Jahr Tage gezählt werden, wo ein Datum eine Zahl ist: 1900 oder 1904.
key-columns-header = Die Kopfzelle, wie sie in der Datei steht; sie benennt die Spalte.
key-columns-position = Die Stelle, ab 1, wo der Kopf Spalten nicht unterscheidet.
key-columns-start = Feste Breite: das erste Zeichen, ab 1; length gehört dazu.
key-columns-length = Feste Breite: wie viele Zeichen.
key-columns-rubriques = DSN: die Schlüssel der Rubriken, deren Werte in dieser Spalte stehen (["S21.G00.51.013"]).
key-columns-cuts = Erstes und letztes Zeichen jedes Feldes, etwa 1-7, 8-20. Was dazwischen steht, wird nicht gelesen.
key-columns-name = Ein Name für eine Spalte ohne Kopf.
key-columns-role = Was die Spalte sagt: employee_number, national_number, iban, last_name, first_name, full_name, birth_date, birth_year, birth_month, birth_day, sex, contract, contract_type, hire_date, start_date, end_date, period, unit, cost_centre, fte, component_code, component_label, amount, quantity, rate, attribute, ignored.
key-columns-component = Breite Auszüge: der Schlüssel der Lohnart, deren Werte hier stehen.
key-columns-label = Breite Auszüge: die Bezeichnung dieser Lohnart.
key-columns-decimal = Das Dezimalzeichen dieser Spalte, wo es nicht das von [numbers] ist: "," oder ".".
key-columns-thousands = Das Zeichen zwischen Dreiergruppen in dieser Spalte, wo es nicht das von [numbers] ist.
key-columns-date = Das Muster der Daten dieser Spalte, aus YYYY oder YY, MM, DD und den Zeichen dazwischen: "MMYYYYDD".
key-columns-order = Die Datumsreihenfolge dieser Spalte, wo sie nicht die von [dates] ist.
key-columns-kind = Was die Werte der Spalte sind, wo sie kein Lohn der Periode sind: balance (Saldo) oder year_to_date (kumuliert). Sie werden verglichen und stehen in keiner Lohnsumme.
key-components-code = Der Schlüssel einer Lohnart, wie der Auszug ihn schreibt.
key-components-label = Ihre Bezeichnung, wenn der Auszug keine hat.
key-components-kind = Was ihre Werte sind: period, balance oder year_to_date.
key-columns-implied-decimals = Wie viele Ziffern Nachkommastellen sind, wo kein Zeichen steht, höchstens 6: mit 2 ist 0001250 gleich 12,50.
key-columns-overpunch = Ob das letzte Zeichen einer Zahl ihr Vorzeichen trägt (true oder false).
key-columns-clock = Worin Stunden und Minuten wie 7:36 gezählt werden: "hours" (7,6) oder "minutes" (456).
profile-generic-long = Allgemein: eine Zeile je Lohnzeile, englische Kopfzeile
profile-generic-wide = Allgemein: eine Spalte je Lohnart, englische Kopfzeile
profile-sap-wage-types = SAP: Liste der Lohnarten je Person
profile-sdworx-31 = SD Worx: Leistungszeilen von 31 Zeichen, Stunden
profile-ucm = UCM: Leistungszeilen fester Breite, Stunden
profile-partena = Partena: Leistungszeilen, 37 Spalten, Minuten
profile-datev = DATEV-artig: Personalnummer, Lohnart, Betrag
profile-dsn = DSN (Frankreich): eine Rubrik je Zeile
profile-sample-hospital-old = Beispielkrankenhaus, Altsystem
profile-sample-hospital-new = Beispielkrankenhaus, Neusystem

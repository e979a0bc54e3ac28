# Auszüge lesen: was das Lesen aufhält, was abgewiesen wurde, was angenommen wurde.

fault-cancelled = Auf Ihren Wunsch angehalten. Nichts wurde behalten.
fault-missing-file = Diese Datei gibt es nicht.
fault-folder = Das ist ein Ordner, keine Datei.
fault-no-permission = Sie dürfen diese Datei nicht lesen.
fault-unreadable = Diese Datei lässt sich nicht lesen: { $detail }.
fault-changed-while-read = Diese Datei wurde geändert, während sie gelesen wurde.
fault-empty-file = Diese Datei ist leer.
fault-header-only = Es gibt eine Kopfzeile, aber keine Zeile darunter.
fault-no-header = Es wurde keine Zeile mit Spaltenüberschriften gefunden.
fault-no-cuts = Die Spalten dieser Datei stehen nicht an festen Stellen.
fault-not-a-table =
    { $kind ->
        [binary] Das ist keine Tabelle: Der Inhalt ist kein Text.
        [HTML] Dies ist keine Arbeitsmappe, sondern eine Webseite mit einer Tabelle, wie viele Systeme sie unter dem Namen .xls exportieren.
        [XML-Spreadsheet] Dies ist eine XML-Tabelle von Excel 2003; sie wird nicht gelesen.
        [OpenDocument] Dies ist eine OpenDocument-Datei, aber keine Tabelle.
        [ZIP] Das ist keine Tabelle: Es ist ein ZIP-Archiv ohne Arbeitsmappe.
        [OLE] Das ist keine Tabelle: Es ist ein Office-Dokument ohne Arbeitsmappe.
       *[other] Das ist keine Tabelle: Es ist eine { $kind }-Datei.
    }
fault-password-protected = Diese Arbeitsmappe ist durch ein Passwort geschützt.
fault-damaged-workbook = Diese Arbeitsmappe ist abgeschnitten oder beschädigt ({ $detail }).
fault-no-sheet = Kein sichtbares Blatt dieser Arbeitsmappe enthält Daten.
fault-no-workbook = Diese Datei ist keine Arbeitsmappe: der zweite Leser ist für XLSX, XLSM, XLSB, XLS und ODS.
fault-second-reader = Der zweite Leser kann diese Arbeitsmappe nicht lesen oder bräuchte zu viel Speicher dafür.
fault-sheet-not-found = Es gibt kein Blatt „{ $wanted }“. Die Blätter sind: { $found }.
fault-nul-byte = Hier steht ein NUL-Byte, das in keinem Text vorkommt.
fault-undecodable = Ab hier sind die Bytes kein Text in { $encoding }.
fault-open-quote = Hier öffnet ein Anführungszeichen, das nie geschlossen wird.
fault-file-too-large =
    { $what ->
        [rows] Diese Datei hat mehr Zeilen, als gezählt werden können.
        [files] Diese Seite hat mehr als 65.535 Dateien.
        [people] Diese Datei nennt mehr Personen, als aus einer Datei gelesen werden: 1,1 Millionen, oder eine je 45 Bytes.
        [columns] Diese Datei hat mehr als 16.384 Spalten.
        [sheets] Diese Arbeitsmappe hat mehr als 10.000 Blätter.
        [text] Die Zellen dieser Arbeitsmappe enthalten mehr Text als jede Lohnabrechnung: Er wiederholt sich endlos.
        [unpacked] Entpackt ist diese Arbeitsmappe weit größer als jede Lohnabrechnung. Sie wurde nicht gelesen.
       *[cells] Dieses Blatt hat mehr Zellen als jede Lohnabrechnung: 16 Millionen, oder eine je zwei Bytes der Datei.
    }
fault-no-employee-column = Keine Spalte sagt, wem die Zeile gehört. Die Spalten sind: { $found }.
fault-no-amount-column = Keine Spalte enthält Beträge. Die Spalten sind: { $found }.
fault-no-component-column = Zu den Beträgen fehlt die Spalte mit der Lohnart. Die Spalten sind: { $found }.
fault-duplicate-header = Die Spalten { $first } und { $second } heißen beide „{ $header }“.
fault-two-columns = Zwei Spalten kommen für „{ $role }“ in Frage: „{ $first }“ und „{ $second }“.
fault-ambiguous-date = „{ $example }“ kann { $day-first } oder { $month-first } sein, und kein anderes Datum dieser Spalte entscheidet es.
fault-profile-syntax = Das Auszugsprofil lässt sich nicht lesen: { $detail }.
fault-profile-key-unknown = Ein Auszugsprofil hat hier keinen Schlüssel „{ $key }“.
fault-profile-value = { $key } = { $found } ist nicht möglich. { $meaning }
fault-profile-key-missing = Dem Auszugsprofil fehlt der Schlüssel { $key }.
fault-column-not-found = Das Auszugsprofil nennt eine Spalte „{ $wanted }“, die die Datei nicht hat. Ihre Spalten sind: { $found }.
fault-profile-contradicted = Das Auszugsprofil sagt { $key } = „{ $expected }“, die Datei hat aber „{ $found }“.
fault-given-twice = Der Inhalt ist derselbe wie der von { $first }, das auch angegeben ist. Nichts wurde doppelt gezählt.
fault-too-many-rejected = Mehr als { $count } Zellen oder Zeilen sind nicht zu lesen; die erste ist „{ $value }“: { $reason }
fault-number-of-many = Mehr als { $count } Personen haben die Nummer „{ $number }“: Diese Spalte unterscheidet sie nicht.
fault-delivered-twice =
    { $count ->
        [one] Eine Zeile sagt auf den Cent genau, was { $other } schon sagt, zu Personalnummer { $employee }, und das Profil lehnt das ab.
       *[other] { $count } Zeilen sagen auf den Cent genau, was { $other } schon sagt, die erste zu Personalnummer { $employee }, und das Profil lehnt das ab.
    }
fault-kinds-differ = Lohnart { $code } ist in einem Auszug dieser Seite Lohn und in einem anderen ein Saldo oder kumuliert.
fault-profile-count =
    Es sind { $profiles } Auszugsprofile angegeben für { $sources ->
        [one] eine Datei
       *[other] { $sources } Dateien und Blätter
    }.
fault-month-without-year = Das Blatt „{ $sheet }“ heißt nach einem Monat, aber nichts sagt, aus welchem Jahr.
fault-crosswalk-columns = Eine Zuordnungstabelle braucht eine Spalte für die alte und eine für die neue Personalnummer. Die Spalten sind: { $found }.

hint-check-path = Prüfen Sie den Namen und den Ordner.
hint-choose-file = Wählen Sie eine Datei darin.
hint-ask-permission = Bitten Sie um Zugriff, oder kopieren Sie die Datei in einen eigenen Ordner.
hint-copy-and-retry = Kopieren Sie die Datei auf diesen Rechner und versuchen Sie es erneut.
hint-close-and-retry = Schließen Sie sie in anderen Programmen und versuchen Sie es erneut.
hint-export-again = Exportieren Sie sie erneut aus dem Lohnsystem.
hint-set-header-row = Geben Sie die Zeile mit den Überschriften im Auszugsprofil an: header_row unter [file]. Hat die Datei keine, setzen Sie header_rows = 0.
hint-set-cuts = Geben Sie im Auszugsprofil an, wo die Spalten stehen: [[columns]] mit start und length.
hint-choose-table = Wählen Sie eine CSV-Datei oder eine Arbeitsmappe (XLSX, XLSM, XLS, XLSB, ODS).
hint-remove-password = Öffnen Sie sie in einer Tabellenkalkulation, entfernen Sie das Passwort und speichern Sie neu.
hint-file-damaged = Die Datei wurde wohl unterwegs abgeschnitten. Exportieren oder kopieren Sie sie erneut.
hint-set-sheet = Geben Sie den Namen des Blatts im Auszugsprofil an: sheet unter [file].
hint-no-workbook = Lassen Sie --second-reader weg: die Datei wurde gelesen, sie kann nur nicht zweimal gelesen werden.
hint-second-reader = Lassen Sie --second-reader weg. Soll sie doch zweimal gelesen werden, speichern Sie sie in einem Büroprogramm als XLSX und vergleichen Sie diese.
hint-set-encoding = Geben Sie die Zeichenkodierung im Auszugsprofil an: encoding unter [file]. Stimmt sie schon, exportieren Sie die Datei erneut.
hint-set-quote = Schließen Sie das Anführungszeichen, oder geben Sie ein anderes Zeichen im Auszugsprofil an: quote unter [file].
hint-split-file = Teilen Sie die Datei und lesen Sie die Teile.
hint-set-employee-column = Nennen Sie die Spalte im Auszugsprofil: [[columns]] mit der Überschrift und role = "employee_number".
hint-set-amount-column = Nennen Sie die Spalte im Auszugsprofil: [[columns]] mit der Überschrift und role = "amount".
hint-set-component-column = Nennen Sie die Spalte im Auszugsprofil: [[columns]] mit der Überschrift und role = "component_code", oder setzen Sie layout = "wide".
hint-set-position = Unterscheiden Sie die Spalten im Auszugsprofil durch ihre Stelle: [[columns]] mit position und role, für beide.
hint-set-role = Sagen Sie im Auszugsprofil, welche zählt; geben Sie der anderen role = "attribute".
hint-set-date-order = Setzen Sie order = "dmy" oder order = "mdy" unter [dates] im Auszugsprofil.
hint-profile-key-near = Meinten Sie „{ $near }“?
hint-profile-keys = Hier können diese Schlüssel stehen: { $keys }.
hint-column-near = Meinten Sie „{ $near }“? Berichtigen Sie die Kopfzelle im Auszugsprofil.
hint-correct-profile = Berichtigen Sie das Auszugsprofil, oder lassen Sie diesen Schlüssel weg: Dann wird er erkannt.
hint-in-profile = Zeile { $line } von { $file }: { $hint }
hint-give-once = Geben Sie es einmal an. Werden beide gebraucht, wurde eines falsch exportiert oder kopiert.
hint-too-many-rejected = Sagen Sie im Auszugsprofil, wie die Datei geschrieben ist, oder geben Sie der Spalte role = "attribute". Ist die Datei so gemeint, exportieren Sie sie erneut.
hint-kinds-differ = Sagen Sie in den Auszugsprofilen, was es ist: [[components]] mit code und kind.
hint-profile-count = Geben Sie ein Profil für alle an, oder eines für jede Datei und jedes Blatt in ihrer Reihenfolge.
hint-set-reference-year = Setzen Sie reference_year im Auszugsprofil, oder nennen Sie das Jahr im Namen des Blatts oder der Datei.
hint-crosswalk-columns = Nennen Sie sie legacy_employee und migrated_employee.

reason-no-employee = Die Zeile sagt nicht, wem sie gehört.
reason-no-component = Die Zeile hat einen Betrag, aber keine Lohnart.
reason-no-period = Die Zeile hat einen Betrag, aber keine Periode.
reason-not-a-period = Das ist keine Periode wie 2026-03 oder 03/2026.
reason-field-count =
    Die Zeile hat { $found ->
        [one] ein Feld
       *[other] { $found } Felder
    }; die Kopfzeile hat { $expected }.
reason-line-length = Die Zeile ist { $found } Zeichen lang; die Spalten nehmen { $expected } ein.
reason-between-columns = Zwischen zwei Spalten steht etwas, an Zeichen { $at }.
reason-no-rubrique = Die Zeile ist keine Rubrik: ein Schlüssel, ein Komma und ein Wert zwischen Apostrophen.
reason-spoilt-block = Zeile { $row }, die nicht zu lesen ist, sagt vielleicht, wessen oder was dies ist.
reason-not-a-number = Das ist keine Zahl in der Schreibweise der übrigen Spalte.
reason-not-implied = Das ist keine Zahl aus Ziffern allein, wie es das Auszugsprofil für diese Spalte sagt.
reason-percent = Das ist ein Prozentsatz, keine einfache Zahl.
reason-inexact-hours = Diese Stunden und Minuten haben keine genaue Dezimalform: 7:20 wären 7,3333… Stunden.
reason-too-precise = Diese Zahl hat mehr als sechs Nachkommastellen.
reason-out-of-range = Diese Zahl liegt außerhalb von ±9.223.372.036.854,775807.
reason-scientific = Eine Tabellenkalkulation hat diese Zahl gekürzt, und Ziffern können verloren sein. Exportieren Sie erneut mit als Zahl formatierten Zellen.
reason-ambiguous-number = Es steht nicht fest, welches Zeichen in dieser Spalte das Dezimalzeichen ist. Geben Sie es im Auszugsprofil an.
reason-error-cell = Die Arbeitsmappe zeigt hier den Fehler { $cell }.
reason-uncalculated = Diese Formel ({ $cell }) wurde nie berechnet: Die Datei enthält keinen Wert dafür. Öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie.
reason-date-cell = Die Arbeitsmappe enthält hier ein Datum oder eine Uhrzeit statt einer Zahl.

column-by-profile = Das Auszugsprofil sagt es.
column-by-header = Die Überschrift sagt es.
column-by-header-and-cells = Die Überschrift sagt es, und die Zellen stimmen damit überein.
column-by-cells = Die Zellen sagen es; die Überschrift ist nicht bekannt.
column-by-cells-alone = Die Zellen sehen danach aus; die Datei hat keine Überschriften. Bitte prüfen.
column-by-code = Die Überschrift beginnt mit einem Schlüssel, und die Zellen sind Zahlen.
column-not-in-profile = Das Auszugsprofil nennt andere Spalten für die Beträge.
column-unknown = Weder Überschrift noch Zellen sagen, was es ist. Die Spalte wird behalten.

detect-by-profile = Das Auszugsprofil sagt es.
detect-delimiter-line = Die erste Zeile der Datei sagt es (sep=).
detect-escape = Anführungszeichen innerhalb von Feldern folgen auf dieses Zeichen.
detect-quote = { $count ->
    [one] Ein Feld der ersten Zeilen beginnt und endet damit.
   *[other] { $count } Felder der ersten Zeilen beginnen und enden damit.
}
detect-quote-unused = Kein Feld der ersten Zeilen ist eingeschlossen; dies ist das übliche Zeichen.
detect-spaces = Zwei Leerzeichen oder mehr schneiden { $even } von { $rows } Zeilen in { $fields } Spalten.
detect-encoding-mark = Die Datei beginnt mit dem Kennzeichen dieser Kodierung.
detect-encoding-zeros = Nullbytes stehen dort, wo diese Kodierung sie hat.
detect-encoding-utf8 = Alle Zeichen außer den einfachen Buchstaben sind gültiges UTF-8.
detect-encoding-ascii = Es gibt nur einfache Buchstaben: Jede Kodierung liest sie gleich.
detect-encoding-mixed = Die meisten Zeilen sind UTF-8, einige { $other }.
detect-encoding-letters = So gelesen bilden die { $count } Zeichen außer den einfachen Buchstaben Wörter, etwa „{ $example }“; als { $other } wäre es „{ $as-other }“.
detect-encoding-statistics = Die Häufigkeit der { $count } Zeichen außer den einfachen Buchstaben spricht dafür.
detect-delimiter-even = Es schneidet { $even } von { $rows } Zeilen in { $fields } Spalten.
detect-one-column = Kein Trennzeichen schneidet die Zeilen: Es gibt eine Spalte.
detect-fixed-blanks = In den { $lines } betrachteten Zeilen sind dieselben Stellen leer: Dazwischen stehen { $columns } Spalten.
detect-fixed-changes = Alle { $lines } betrachteten Zeilen sind gleich lang, und kein Trennzeichen schneidet sie. Die { $columns } Spalten wurden geschnitten, wo Ziffern in Buchstaben übergehen. Bitte prüfen.
detect-header-words = Zeile { $row } hat bekannte Überschriften ({ $known }).
detect-header-first = Zeile { $row } ist die erste, die so breit wie die Tabelle ist und keine Beträge oder Daten enthält.
detect-header-groups = Ab Zeile { $row } steht eine Zeile mit Gruppen über den Überschriften. Sie werden verbunden.
detect-no-header = Die erste Zeile (Zeile { $row }) sieht aus wie die Zeilen darunter.
detect-rubriques = Jede Zeile ist eine Rubrik; es gibt keine Kopfzeile.
detect-footer = { $count ->
    [one] Die letzte Zeile, die etwas enthält, gehört nicht zu den Daten: eine Summe, eine Anmerkung, eine Seitenzeile.
   *[other] Die letzten { $count } Zeilen, die etwas enthalten, sind keine Daten: Summen, Anmerkungen, Seitenzeilen.
}
detect-page-breaks = { $count ->
    [one] Eine Zeile wiederholt die Kopfzeilen oder einen Titel, nummeriert eine Seite oder zieht einen Strich.
   *[other] { $count } Zeilen wiederholen die Kopfzeilen oder einen Titel, nummerieren eine Seite oder ziehen einen Strich.
}
detect-totals = { $count ->
    [one] Eine Zeile nennt sich Summe oder ist die Summe der Zeilen darüber. Sie wird geprüft, nicht bezahlt.
   *[other] { $count } Zeilen nennen sich Summen oder sind die Summe der Zeilen darüber. Sie werden geprüft, nicht bezahlt.
}
detect-mark-shown = { $count ->
    [one] Ein Wert ist nicht anders lesbar: { $example }.
   *[other] { $count } Werte sind nicht anders lesbar, etwa { $example }.
}
detect-mark-most = { $count } Werte sind nur so lesbar, etwa { $example }; { $other } nur mit dem anderen Zeichen.
detect-mark-stored = Die Arbeitsmappe speichert Zahlen, ohne Zeichen.
detect-mark-alike = Kein Wert hat Dezimalstellen oder Zifferngruppen: Beide Zeichen lesen dasselbe.
detect-mark-others = Für sich allein sind diese Werte auf zwei Arten lesbar; die anderen Spalten lassen eine übrig.
detect-order-shown = { $example } ist nicht anders lesbar.
detect-order-others = Für sich allein sind diese Daten auf zwei Arten lesbar; die anderen Daten oder die Monatsgrenzen lassen eine übrig.
detect-order-alike = Jedes Datum liest sich in beiden Reihenfolgen gleich.
detect-open = Nichts in der Datei entscheidet es. Sie müssen es sagen.

assume-number-marks = In der Spalte „{ $column }“ war „{ $example }“ auf zwei Arten lesbar; „{ $mark }“ wurde als Dezimalzeichen genommen, wie in den anderen Spalten.
assume-ambiguous-number = In der Spalte „{ $column }“ kann „{ $example }“ { $point } oder { $comma } sein, und kein anderer Wert entscheidet es. Solche Werte wurden nicht gelesen. Setzen Sie decimal = "," oder decimal = "." für die Spalte im Auszugsprofil.
assume-mixed-marks = Die Spalte „{ $column }“ schreibt Dezimalstellen auf zwei Arten: „{ $point }“ mit Punkt und „{ $comma }“ mit Komma, keine öfter als die andere. Ihre Werte wurden nicht gelesen. Setzen Sie decimal = "," oder decimal = "." für die Spalte im Auszugsprofil.
assume-date-order = In der Spalte „{ $column }“ war „{ $example }“ auf zwei Arten lesbar; es wurde als { $order } gelesen, wie die anderen Daten der Datei nahelegen.
assume-ambiguous-date = In der Spalte „{ $column }“ ist „{ $example }“ auf zwei Arten lesbar. Geben Sie die Reihenfolge des Datums im Auszugsprofil an.
assume-century = Die Spalte „{ $column }“ schreibt Jahre mit zwei Ziffern. Angenommen wurde, dass alle im Jahr { $year } 14 bis 100 Jahre alt sind.
assume-work-century = Die Spalte „{ $column }“ schreibt Jahre mit zwei Ziffern. Genommen wurden die Jahre, die { $year } am nächsten liegen.
assume-first-of-two = Die Spalten „{ $first }“ und „{ $second }“ kommen beide für „{ $role }“ in Frage. Die erste wurde genommen.
assume-not-amounts = Die Spalte „{ $column }“ wurde nicht als Beträge gelesen: Zu wenige der ersten Zellen sind Zahlen ({ $numbers } von { $filled }). Enthält sie Beträge, sagen Sie es im Auszugsprofil: role = "amount".
assume-unnamed-columns = Diese Spalten haben keine Überschrift und heißen nach ihrer Stelle: { $columns }.
assume-repeated-columns = Diese Spalten haben dieselbe Überschrift wie eine andere und werden nach ihrer Stelle unterschieden: { $columns }.
assume-no-header = Die Datei hat keine Überschriften. Ihre Spalten wurden an ihrer Stelle und am Inhalt ihrer Zellen erkannt ({ $told } davon). Bitte prüfen.
assume-key-column = Es gibt keine Personalnummer: Mitarbeitende werden nach „{ $role }“ unterschieden.
assume-key-name = Es gibt keine Personalnummer: Mitarbeitende werden nach Name und Geburtsdatum unterschieden.
assume-key-name-alone = Es gibt weder Personalnummer noch Geburtsdatum: Mitarbeitende werden nach dem Namen unterschieden.
assume-period-preamble = Die Zeilen über der Kopfzeile nennen die Periode { $period }.
assume-balance = Lohnart { $component } („{ $label }“) gilt als Saldo: Sie wird verglichen und steht in keiner Lohnsumme. Ist es Lohn, setzen Sie kind = "period" im Auszugsprofil.
assume-year-to-date = Lohnart { $component } („{ $label }“) gilt als Jahreskumulierung: Sie wird verglichen und steht in keiner Lohnsumme. Ist es Lohn, setzen Sie kind = "period" im Auszugsprofil.
assume-period-sheet = Der Name des Blatts nennt die Periode { $period }.
assume-period-file-name = Der Name der Datei nennt die Periode { $period }.
assume-period-unnamed = Nichts nennt die Periode.
assume-sheet = Das Blatt „{ $sheet }“ wurde gelesen. Diese nicht: { $others }.
assume-profile-unfit = Die Datei scheint zum Profil { $profile } zu gehören, widerspricht ihm aber. Sie wurde ohne gelesen.
assume-hidden-sheets = Diese Blätter sind in der Arbeitsmappe ausgeblendet: { $hidden }.
assume-sheets-alike = Diese Blätter haben dieselben Überschriften wie „{ $sheet }“: { $others }. Nur „{ $sheet }“ wurde gelesen; geben Sie die anderen als weitere Auszüge dieser Seite an, wenn sie dazugehören.
assume-sheets-without-table = Diese Blätter enthalten keine Tabelle: { $sheets }.
assume-empty-sheets = Diese Blätter sind leer: { $sheets }.
assume-pivot-sheets = Diese Blätter sind Pivot-Tabellen, Summen anderer Zellen: { $sheets }.
assume-chart-sheets = Diese Blätter enthalten keine Zellen: { $sheets }.
assume-hidden-rows =
    { $count ->
        [one] Eine Zeile ist in der Arbeitsmappe ausgeblendet oder weggefiltert. Sie wurde trotzdem gelesen.
       *[other] { $count } Zeilen sind in der Arbeitsmappe ausgeblendet oder weggefiltert. Sie wurden trotzdem gelesen.
    }
assume-merged-cells =
    { $count ->
        [one] Unter der Überschrift ist ein Zellbereich verbunden. Sein Wert zählt nur für die erste Zelle: { $range }.
       *[other] Unter der Überschrift sind { $count } Zellbereiche verbunden. Ihre Werte zählen nur für die erste Zelle, etwa in { $range }.
    }
assume-extension = Die Datei heißt .{ $extension }, ihr Inhalt ist aber { $kind }. Der Inhalt zählt.
assume-date-serials = Spalte „{ $column }“ enthält Daten als Anzahl von Tagen, etwa { $example }. Sie wurden so gelesen, wie ein Tabellenprogramm Tage zählt.

notice-shared-number = Die Nummer { $number } steht für mehr als eine Person. Sie werden getrennt gehalten.
notice-mixed-encodings =
    { $count ->
        [one] Die Datei ist in UTF-8, aber eine Zeile ist in { $other }: Zeile { $rows }. Sie wurde als { $other } gelesen. Prüfen Sie dort die Namen.
       *[other] Die Datei ist in UTF-8, aber { $count } Zeilen sind in { $other }, die ersten: { $rows }. Sie wurden als { $other } gelesen. Prüfen Sie dort die Namen.
    }
notice-encoded-twice =
    { $count ->
        [one] In Zeile { $rows } sehen Buchstaben doppelt kodiert aus, etwa „Ã©“ für „é“. Exportieren Sie die Datei erneut als UTF-8.
       *[other] In { $count } Zeilen sehen Buchstaben doppelt kodiert aus, etwa „Ã©“ für „é“, die ersten: { $rows }. Exportieren Sie die Datei erneut als UTF-8.
    }
notice-lost-characters =
    { $count ->
        [one] In Zeile { $rows } gingen Zeichen verloren, bevor die Datei hierher kam; „�“ steht an ihrer Stelle.
       *[other] In { $count } Zeilen gingen Zeichen verloren, bevor die Datei hierher kam, die ersten: { $rows }; „�“ steht an ihrer Stelle.
    }
notice-risky-keys =
    { $count ->
        [one] Eine Nummer oder ein Schlüssel beginnt mit einem Zeichen, das eine Tabellenkalkulation als Formel ausführen kann: „{ $example }“. Sie bleibt, wie sie ist.
       *[other] { $count } Nummern oder Schlüssel beginnen mit einem Zeichen, das eine Tabellenkalkulation als Formel ausführen kann, etwa „{ $example }“. Sie bleiben, wie sie sind.
    }
notice-cut-keys =
    { $count ->
        [one] Eine Nummer oder ein Code wurde von einer Tabellenkalkulation gekürzt: „{ $example }“. Wen oder was sie bezeichnet, ist nicht mehr zu erkennen. Exportieren Sie die Datei erneut mit dieser Spalte als Text.
       *[other] { $count } Nummern oder Codes wurden von einer Tabellenkalkulation gekürzt, etwa „{ $example }“. Wen oder was sie bezeichnen, ist nicht mehr zu erkennen. Exportieren Sie die Datei erneut mit dieser Spalte als Text.
    }
notice-repeated-lines =
    { $count ->
        [one] Eine Zeile wiederholt Person, Vertrag, Periode und Lohnart einer früheren Zeile. Sie werden zusammengezählt.
       *[other] { $count } Zeilen wiederholen Person, Vertrag, Periode und Lohnart einer früheren Zeile. Sie werden zusammengezählt.
    }
notice-repeated-across =
    { $count ->
        [one] Eine Zeile wiederholt Person, Vertrag, Periode und Lohnart einer Zeile in einer anderen Datei oder einem anderen Blatt. Sie werden addiert.
       *[other] { $count } Zeilen wiederholen Person, Vertrag, Periode und Lohnart einer Zeile in einer anderen Datei oder einem anderen Blatt. Sie werden addiert.
    }
warn-delivered-twice =
    { $count ->
        [one] Eine Zeile
       *[other] { $count } Zeilen
    } aus { $source } ({ $employees ->
        [one] eine Person
       *[other] { $employees } Mitarbeitende
    }, zusammen { $sum }) sagen auf den Cent, was { $other } schon sagt, und werden addiert. Wurde derselbe Lohn zweimal geliefert?
notice-delivered-once =
    { $count ->
        [one] Eine Zeile
       *[other] { $count } Zeilen
    } von { $source } ({ $employees ->
        [one] eine Person
       *[other] { $employees } Personen
    }, zusammen { $sum }) wiederholen auf den Cent genau, was { $other } schon sagt, und blieben weg, wie das Profil es sagt.
notice-no-pay-line =
    { $count ->
        [one] Eine Person der Personalliste hat keine Lohnzeile: { $employees }.
       *[other] { $count } Personen der Personalliste haben keine Lohnzeile: { $employees }.
    }
notice-not-in-staff-list =
    { $count ->
        [one] Eine Person hat Lohnzeilen und steht in keiner Personalliste
       *[other] { $count } Personen haben Lohnzeilen und stehen in keiner Personalliste
    } ({ $lines ->
        [one] eine Zeile
       *[other] { $lines } Zeilen
    }, { $sum }): { $employees }.
notice-contradiction =
    { $count ->
        [one] Für eine Person
       *[other] Für { $count } Mitarbeitende
    } widersprechen sich zwei Dateien: { $role }. Die erste zählt. { $employee }: „{ $first }“ in { $first-source }, „{ $second }“ in { $second-source }.
in-source = { $source }: { $message }
notice-file-total-differs = Die Summe der Datei in Zeile { $row } ist { $stated }, ihre Zeilen ergeben aber { $summed }.
notice-component-total-differs = Die Summe der Lohnart { $component } in Zeile { $row } der Datei ist { $stated }, ihre Zeilen ergeben aber { $summed }.
notice-subtotals-differ =
    { $count ->
        [one] Eine Summe einer Person in Zeile { $row } ist { $stated }, aber die Zeilen darüber ergeben { $summed }.
       *[other] { $count } Summen einzelner Personen stimmen nicht mit ihren Zeilen überein, die erste in Zeile { $row }: { $stated } statt { $summed }.
    }
notice-footer-like-data = { $count ->
    [one] Die Zeilen nach den Daten werden ausgelassen, wie angegeben. Eine davon liest sich wie Daten: Zeile { $row }, „{ $example }“.
   *[other] Die Zeilen nach den Daten werden ausgelassen, wie angegeben. { $count } davon lesen sich wie Daten, die erste in Zeile { $row }: „{ $example }“.
}
notice-unread-dates =
    { $count ->
        [one] Eine Zelle der Spalte „{ $column }“ ist kein Datum wie { $expected }: „{ $example }“ in Zeile { $row }.
       *[other] { $count } Zellen der Spalte „{ $column }“ sind kein Datum wie { $expected }, die erste „{ $example }“ in Zeile { $row }.
    }
notice-placeholder-dates =
    { $count ->
        [one] Eine Zelle der Spalte „{ $column }“ enthält einen Tag, den Programme schreiben, wenn sie keinen haben: „{ $example }“ in Zeile { $row }. Er gilt als unbekannt.
       *[other] { $count } Zellen der Spalte „{ $column }“ enthalten einen Tag, den Programme schreiben, wenn sie keinen haben, die erste „{ $example }“ in Zeile { $row }. Sie gelten als unbekannt.
    }
notice-impossible-dates =
    { $count ->
        [one] Eine Zelle der Spalte „{ $column }“ enthält einen Tag, den die Person nicht haben kann (in der Zukunft geboren oder vor der Geburt eingetreten): „{ $example }“ in Zeile { $row }. Sie wurde weggelassen.
       *[other] { $count } Zellen der Spalte „{ $column }“ enthalten einen Tag, den die Person nicht haben kann (in der Zukunft geboren oder vor der Geburt eingetreten), die erste „{ $example }“ in Zeile { $row }. Sie wurden weggelassen.
    }
notice-placeholders =
    { $count ->
        [one] In der Spalte „{ $column }“ steht einmal „{ $example }“, in Zeile { $row }. Das gilt als leer.
       *[other] { $count } Zellen der Spalte „{ $column }“ sagen, dass sie keinen Wert haben, die erste „{ $example }“ in Zeile { $row }. Sie gelten als leer.
    }
notice-unread-numbers =
    { $count ->
        [one] Eine Zelle der Spalte „{ $column }“ ist keine Zahl mit höchstens sechs Nachkommastellen: „{ $example }“ in Zeile { $row }. Sie wurde weggelassen.
       *[other] { $count } Zellen der Spalte „{ $column }“ sind keine Zahlen mit höchstens sechs Nachkommastellen, die erste „{ $example }“ in Zeile { $row }. Sie wurden weggelassen.
    }
notice-percent-amounts =
    { $count ->
        [one] Spalte „{ $column }“ zeigt einen Wert als Prozentsatz (Zeile { $row }). Gelesen wurde die gespeicherte Zahl: { $example }.
       *[other] Spalte „{ $column }“ zeigt { $count } Werte als Prozentsatz. Gelesen wurden die gespeicherten Zahlen: { $example } in Zeile { $row }.
    }
notice-displayed-amounts =
    { $count ->
        [one] Ein Betrag wurde genommen, wie die Arbeitsmappe ihn zeigt, nicht wie er gespeichert ist.
       *[other] { $count } Beträge wurden genommen, wie die Arbeitsmappe sie zeigt, nicht wie sie gespeichert sind.
    }
notice-clock-hours =
    { $count ->
        [one] Spalte „{ $column }“ enthält einen Wert in Stunden und Minuten ({ $example } in Zeile { $row }). Er wurde als Stunden gelesen: 7:36 ist 7,6.
       *[other] Spalte „{ $column }“ enthält { $count } Werte in Stunden und Minuten ({ $example } in Zeile { $row }). Sie wurden als Stunden gelesen: 7:36 ist 7,6.
    }
notice-leading-zeros =
    { $count ->
        [one] Einer Personalnummer von { $source } fehlen die führenden Nullen; sie wurde mit der vollständigen verbunden: { $example } mit { $full }.
       *[other] { $count } Personalnummern von { $source } fehlen die führenden Nullen; sie wurden mit den vollständigen verbunden: zum Beispiel { $example } mit { $full }.
    }
warn-leading-zeros =
    { $count ->
        [one] Eine Personalnummer von { $source } unterscheidet sich von einer anderen nur durch führende Nullen: { $example } und { $full }. Beide können eigene Nummern sein; sie wurden nicht verbunden.
       *[other] { $count } Personalnummern von { $source } unterscheiden sich von anderen nur durch führende Nullen: zum Beispiel { $example } und { $full }. Beide können eigene Nummern sein; sie wurden nicht verbunden.
    }
notice-unread-rubriques =
    { $count ->
        [one] Eine Rubrik blieb auf { $lines } Zeilen weg, weil keine Spalte des Profils dafür da ist: { $codes }.
       *[other] { $count } Rubriken blieben auf { $lines } Zeilen weg, weil keine Spalte des Profils dafür da ist: { $codes }.
    }

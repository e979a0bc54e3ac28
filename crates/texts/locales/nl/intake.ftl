# Extracten lezen: wat het lezen tegenhoudt, wat geweigerd is, wat aangenomen is.

fault-cancelled = Gestopt op uw vraag. Er is niets bewaard.
fault-missing-file = Dit bestand bestaat niet.
fault-folder = Dit is een map, geen bestand.
fault-no-permission = U hebt geen toegang tot dit bestand.
fault-unreadable = Dit bestand kan niet gelezen worden: { $detail }.
fault-changed-while-read = Dit bestand is gewijzigd terwijl het gelezen werd.
fault-empty-file = Dit bestand is leeg.
fault-header-only = Er is een kop, maar er staat geen rij onder.
fault-no-header = Er is geen rij met kolomkoppen gevonden.
fault-no-cuts = De kolommen van dit bestand staan niet op vaste plaatsen.
fault-not-a-table =
    { $kind ->
        [binary] Dit is geen tabel: de inhoud is geen tekst.
        [HTML] Dit is geen werkmap maar een webpagina met een tabel, zoals veel systemen onder de naam .xls exporteren.
        [XML-Spreadsheet] Dit is een XML-werkblad van Excel 2003; dat wordt niet gelezen.
        [OpenDocument] Dit is een OpenDocument-bestand, maar geen rekenblad.
        [ZIP] Dit is geen tabel: het is een ZIP-archief zonder werkmap.
        [OLE] Dit is geen tabel: het is een Office-document zonder werkmap.
       *[other] Dit is geen tabel: het is een { $kind }-bestand.
    }
fault-password-protected = Deze werkmap is met een wachtwoord beveiligd.
fault-damaged-workbook = Deze werkmap is afgebroken of beschadigd ({ $detail }).
fault-no-sheet = Geen enkel zichtbaar blad van deze werkmap bevat gegevens.
fault-no-workbook = Dit bestand is geen werkmap: de tweede lezer is voor XLSX, XLSM, XLSB, XLS en ODS.
fault-second-reader = De tweede lezer kan deze werkmap niet lezen, of zou er te veel geheugen voor nodig hebben.
fault-sheet-not-found = Er is geen blad “{ $wanted }”. De bladen zijn: { $found }.
fault-nul-byte = Hier staat een NUL-byte; die komt in geen tekst voor.
fault-undecodable = Vanaf hier zijn de bytes geen tekst in { $encoding }.
fault-open-quote = Hier opent een aanhalingsteken dat nooit sluit.
fault-file-too-large =
    { $what ->
        [rows] Dit bestand heeft meer rijen dan geteld kunnen worden.
        [files] Deze kant heeft meer dan 65.535 bestanden.
        [people] Dit bestand noemt meer personen dan uit één bestand gelezen worden: 1,1 miljoen, of één per 45 bytes.
        [columns] Dit bestand heeft meer dan 16.384 kolommen.
        [sheets] Deze werkmap heeft meer dan 10.000 bladen.
        [text] De cellen van deze werkmap bevatten meer tekst dan een loonadministratie ooit heeft: hij herhaalt zich eindeloos.
        [unpacked] Deze werkmap is uitgepakt veel groter dan een loonadministratie ooit is. Hij is niet gelezen.
       *[cells] Dit blad heeft meer cellen dan een loonadministratie ooit heeft: 16 miljoen, of één per twee bytes van het bestand.
    }
fault-no-employee-column = Geen enkele kolom zegt van wie de rij is. De kolommen zijn: { $found }.
fault-no-amount-column = Geen enkele kolom bevat bedragen. De kolommen zijn: { $found }.
fault-no-component-column = De bedragen hebben geen kolom met hun looncode. De kolommen zijn: { $found }.
fault-duplicate-header = Kolommen { $first } en { $second } heten allebei “{ $header }”.
fault-two-columns = Twee kolommen kunnen “{ $role }” zijn: “{ $first }” en “{ $second }”.
fault-ambiguous-date = “{ $example }” kan { $day-first } of { $month-first } zijn, en geen andere datum in deze kolom geeft uitsluitsel.
fault-profile-syntax = Het extractprofiel kan niet gelezen worden: { $detail }.
fault-profile-key-unknown = Een extractprofiel heeft hier geen sleutel “{ $key }”.
fault-profile-value = { $key } = { $found } kan niet. { $meaning }
fault-profile-key-missing = In het extractprofiel ontbreekt de sleutel { $key }.
fault-column-not-found = Het extractprofiel noemt een kolom “{ $wanted }” die het bestand niet heeft. De kolommen zijn: { $found }.
fault-profile-contradicted = Het extractprofiel zegt { $key } = “{ $expected }”, maar het bestand heeft “{ $found }”.
fault-given-twice = Dit heeft dezelfde inhoud als { $first }, dat ook is opgegeven. Niets werd dubbel geteld.
fault-too-many-rejected = Meer dan { $count } cellen of rijen zijn niet te lezen; de eerste is “{ $value }”: { $reason }
fault-number-of-many = Meer dan { $count } mensen hebben het nummer “{ $number }”: deze kolom houdt hen niet uit elkaar.
fault-delivered-twice =
    { $count ->
        [one] Eén regel zegt tot op de cent wat { $other } al zegt, van medewerker { $employee }, en het profiel weigert dat.
       *[other] { $count } regels zeggen tot op de cent wat { $other } al zegt, de eerste van medewerker { $employee }, en het profiel weigert dat.
    }
fault-kinds-differ = Looncomponent { $code } is in het ene extract van deze kant loon en in het andere een saldo of cumul.
fault-profile-count =
    Er zijn { $profiles } extractprofielen opgegeven voor { $sources ->
        [one] één bestand
       *[other] { $sources } bestanden en bladen
    }.
fault-month-without-year = Het blad ‘{ $sheet }’ heet naar een maand, maar niets zegt van welk jaar.
fault-crosswalk-columns = Een koppeltabel heeft een kolom nodig met het oude en een met het nieuwe personeelsnummer. De kolommen zijn: { $found }.

hint-check-path = Kijk de naam en de map na.
hint-choose-file = Kies een bestand in die map.
hint-ask-permission = Vraag toegang, of kopieer het bestand naar een map van uzelf.
hint-copy-and-retry = Kopieer het bestand naar deze computer en probeer opnieuw.
hint-close-and-retry = Sluit het in andere programma’s en probeer opnieuw.
hint-export-again = Exporteer het opnieuw uit het loonsysteem.
hint-set-header-row = Geef de rij met de koppen in het extractprofiel: header_row onder [file]. Heeft het bestand er geen, zet dan header_rows = 0.
hint-set-cuts = Geef in het extractprofiel waar de kolommen staan: [[columns]] met start en length.
hint-choose-table = Kies een CSV-bestand of een werkmap (XLSX, XLSM, XLS, XLSB, ODS).
hint-remove-password = Open de werkmap in een rekenbladprogramma, verwijder het wachtwoord en bewaar opnieuw.
hint-file-damaged = Het bestand is waarschijnlijk onderweg afgebroken. Exporteer of kopieer het opnieuw.
hint-set-sheet = Geef de naam van het blad in het extractprofiel: sheet onder [file].
hint-no-workbook = Laat --second-reader weg: het bestand is gelezen; het kan alleen niet twee keer gelezen worden.
hint-second-reader = Laat --second-reader weg. Wilt u het toch twee keer laten lezen, bewaar het dan als XLSX in een kantoorprogramma en vergelijk dat.
hint-set-encoding = Stel de tekencodering in het extractprofiel in: encoding onder [file]. Klopt ze al, exporteer het bestand dan opnieuw.
hint-set-quote = Sluit het aanhalingsteken, of geef een ander teken in het extractprofiel: quote onder [file].
hint-split-file = Splits het bestand en lees de delen.
hint-set-employee-column = Noem de kolom in het extractprofiel: [[columns]] met de kop en role = "employee_number".
hint-set-amount-column = Noem de kolom in het extractprofiel: [[columns]] met de kop en role = "amount".
hint-set-component-column = Noem de kolom in het extractprofiel: [[columns]] met de kop en role = "component_code", of zet layout = "wide".
hint-set-position = Onderscheid de kolommen in het extractprofiel met hun plaats: [[columns]] met position en role, voor beide.
hint-set-role = Zeg in het extractprofiel welke telt; geef de andere role = "attribute".
hint-set-date-order = Zet order = "dmy" of order = "mdy" onder [dates] in het extractprofiel.
hint-profile-key-near = Bedoelde u “{ $near }”?
hint-profile-keys = De sleutels die hier kunnen staan, zijn: { $keys }.
hint-column-near = Bedoelde u “{ $near }”? Verbeter de kolomtitel in het extractprofiel.
hint-correct-profile = Verbeter het extractprofiel, of laat die sleutel weg: dan wordt hij herkend.
hint-in-profile = Regel { $line } van { $file }: { $hint }
hint-give-once = Geef het één keer op. Zijn beide nodig, dan is een van beide verkeerd geëxporteerd of gekopieerd.
hint-too-many-rejected = Zeg in het extractprofiel hoe het bestand geschreven is, of geef de kolom role = "attribute". Is het bestand zo bedoeld, exporteer het dan opnieuw.
hint-kinds-differ = Zeg in de extractprofielen wat het is: [[components]] met code en kind.
hint-profile-count = Geef één profiel voor alles, of één voor elk bestand en blad in hun volgorde.
hint-set-reference-year = Zet reference_year in het extractprofiel, of zet het jaar in de naam van het blad of het bestand.
hint-crosswalk-columns = Noem ze legacy_employee en migrated_employee.

reason-no-employee = De rij zegt niet van wie ze is.
reason-no-component = De rij heeft een bedrag maar geen looncode.
reason-no-period = De rij heeft een bedrag maar geen periode.
reason-not-a-period = Dit is geen periode zoals 2026-03 of 03/2026.
reason-field-count =
    De rij heeft { $found ->
        [one] één veld
       *[other] { $found } velden
    }; de kop heeft er { $expected }.
reason-line-length = De regel is { $found } tekens lang; de kolommen nemen er { $expected } in.
reason-between-columns = Er staat iets tussen twee kolommen, op teken { $at }.
reason-no-rubrique = De regel is geen rubriek: een code, een komma en een waarde tussen apostroffen.
reason-spoilt-block = Rij { $row }, die niet te lezen is, zegt misschien van wie dit is of wat het is.
reason-not-a-number = Dit is geen getal zoals de rest van de kolom getallen schrijft.
reason-not-implied = Dit is geen getal van louter cijfers, zoals het extractprofiel van deze kolom zegt.
reason-percent = Dit is een percentage, geen gewoon getal.
reason-inexact-hours = Deze uren en minuten hebben geen exacte decimale vorm: 7:20 zou 7,3333… uur zijn.
reason-too-precise = Dit getal heeft meer dan zes decimalen.
reason-out-of-range = Dit getal ligt buiten ±9.223.372.036.854,775807.
reason-scientific = Een rekenblad heeft dit getal ingekort, en er kunnen cijfers verloren zijn. Exporteer opnieuw met de cellen als getal opgemaakt.
reason-ambiguous-number = Het is niet zeker welk teken in deze kolom het decimaalteken is. Stel het in het extractprofiel in.
reason-error-cell = De werkmap toont hier de fout { $cell }.
reason-uncalculated = Deze formule ({ $cell }) is nooit berekend: het bestand bevat er geen waarde voor. Open het in een rekenbladprogramma en bewaar het.
reason-date-cell = De werkmap heeft hier een datum of een tijd in plaats van een getal.

column-by-profile = Het extractprofiel zegt het.
column-by-header = De kop zegt het.
column-by-header-and-cells = De kop zegt het, en de cellen kloppen.
column-by-cells = De cellen zeggen het; de kop is niet bekend.
column-by-cells-alone = De cellen lijken erop; het bestand heeft geen kop. Controleer het.
column-by-code = De kop begint met een code, en de cellen zijn getallen.
column-not-in-profile = Het extractprofiel noemt andere kolommen voor de bedragen.
column-unknown = Kop noch cellen zeggen wat het is. De kolom wordt bewaard.

detect-by-profile = Het extractprofiel zegt het.
detect-delimiter-line = De eerste regel van het bestand zegt het (sep=).
detect-escape = Aanhalingstekens binnen velden volgen op dit teken.
detect-quote = { $count ->
    [one] Eén veld van de eerste rijen begint en eindigt ermee.
   *[other] { $count } velden van de eerste rijen beginnen en eindigen ermee.
}
detect-quote-unused = Geen veld van de eerste rijen is omsloten; dit is het gebruikelijke teken.
detect-spaces = Twee spaties of meer knippen { $even } van { $rows } rijen in { $fields } kolommen.
detect-encoding-mark = Het bestand begint met het kenmerk van deze codering.
detect-encoding-zeros = Er staan nulbytes waar deze codering ze heeft.
detect-encoding-utf8 = Alle tekens buiten de gewone letters zijn geldig UTF-8.
detect-encoding-ascii = Er zijn geen tekens buiten de gewone letters: elke codering leest ze gelijk.
detect-encoding-mixed = De meeste rijen zijn UTF-8, enkele { $other }.
detect-encoding-letters = Zo gelezen maken de { $count } tekens buiten de gewone letters woorden, zoals “{ $example }”; als { $other } zou dat “{ $as-other }” zijn.
detect-encoding-statistics = Hoe vaak elk van de { $count } tekens buiten de gewone letters voorkomt, wijst erop.
detect-delimiter-even = Het knipt { $even } van { $rows } rijen in { $fields } kolommen.
detect-one-column = Geen scheidingsteken knipt de rijen: er is één kolom.
detect-fixed-blanks = In de { $lines } bekeken regels zijn dezelfde plaatsen leeg: daartussen staan { $columns } kolommen.
detect-fixed-changes = Alle { $lines } bekeken regels zijn even lang en geen scheidingsteken knipt ze. De { $columns } kolommen zijn geknipt waar cijfers in letters overgaan. Controleer ze.
detect-header-words = Rij { $row } heeft koppen die bekend zijn ({ $known }).
detect-header-first = Rij { $row } is de eerste die zo breed is als de tabel en geen bedragen of datums bevat.
detect-header-groups = Vanaf rij { $row } staat een rij met groepen boven de koppen. Ze zijn samengevoegd.
detect-no-header = De eerste rij (rij { $row }) ziet eruit als de rijen eronder.
detect-rubriques = Elke regel is één rubriek; er is geen kolomtitel.
detect-footer = { $count ->
    [one] De laatste rij die iets bevat is geen gegeven: een totaal, een opmerking, een paginaregel.
   *[other] De laatste { $count } rijen die iets bevatten zijn geen gegevens: totalen, opmerkingen, paginaregels.
}
detect-page-breaks = { $count ->
    [one] Eén rij herhaalt de kolomtitels of een titel, nummert een pagina of trekt een lijn.
   *[other] { $count } rijen herhalen de kolomtitels of een titel, nummeren een pagina of trekken een lijn.
}
detect-totals = { $count ->
    [one] Eén rij zegt dat ze een totaal is, of is de som van de rijen erboven. Ze wordt nagerekend, niet betaald.
   *[other] { $count } rijen zeggen dat ze totalen zijn, of zijn de som van de rijen erboven. Ze worden nagerekend, niet betaald.
}
detect-mark-shown = { $count ->
    [one] Eén waarde kan niet anders gelezen worden: { $example }.
   *[other] { $count } waarden kunnen niet anders gelezen worden, zoals { $example }.
}
detect-mark-most = { $count } waarden kunnen alleen zo gelezen worden, zoals { $example }; { $other } alleen met het andere teken.
detect-mark-stored = De werkmap bewaart getallen, zonder teken.
detect-mark-alike = Geen waarde heeft decimalen of groepen van cijfers: met elk teken staat er hetzelfde.
detect-mark-others = Op zichzelf zijn deze waarden op twee manieren te lezen; de andere kolommen laten er één over.
detect-order-shown = { $example } kan niet anders gelezen worden.
detect-order-others = Op zichzelf zijn deze datums op twee manieren te lezen; de andere datums, of de maandgrenzen, laten er één over.
detect-order-alike = Elke datum is in beide volgordes dezelfde.
detect-open = Niets in het bestand geeft uitsluitsel. U moet het zeggen.

assume-number-marks = In kolom “{ $column }” kon “{ $example }” op twee manieren gelezen worden; “{ $mark }” is als decimaalteken genomen, zoals in de andere kolommen.
assume-ambiguous-number = In kolom “{ $column }” kan “{ $example }” { $point } of { $comma } zijn, en geen andere waarde geeft uitsluitsel. Zulke waarden zijn niet gelezen. Zet decimal = "," of decimal = "." bij die kolom in het extractprofiel.
assume-mixed-marks = Kolom “{ $column }” schrijft decimalen op twee manieren: “{ $point }” met een punt en “{ $comma }” met een komma, geen van beide vaker. De waarden zijn niet gelezen. Zet decimal = "," of decimal = "." bij die kolom in het extractprofiel.
assume-date-order = In kolom “{ $column }” kon “{ $example }” op twee manieren gelezen worden; het is gelezen als { $order }, zoals de andere datums van het bestand aangeven.
assume-ambiguous-date = In kolom “{ $column }” kan “{ $example }” op twee manieren gelezen worden. Stel de volgorde van de datum in het extractprofiel in.
assume-century = Kolom “{ $column }” schrijft jaren met twee cijfers. Aangenomen is dat iedereen in { $year } tussen 14 en 100 jaar oud is.
assume-work-century = Kolom “{ $column }” schrijft jaren met twee cijfers. Genomen zijn de jaren die het dichtst bij { $year } liggen.
assume-first-of-two = Kolommen “{ $first }” en “{ $second }” kunnen allebei “{ $role }” zijn. De eerste is genomen.
assume-not-amounts = Kolom “{ $column }” is niet als bedragen gelezen: te weinig van de eerste cellen zijn getallen ({ $numbers } van { $filled }). Bevat ze bedragen, zeg dat dan in het extractprofiel: role = "amount".
assume-unnamed-columns = Deze kolommen hebben geen kop en heten naar hun plaats: { $columns }.
assume-repeated-columns = Deze kolommen hebben dezelfde kop als een andere en worden onderscheiden naar hun plaats: { $columns }.
assume-no-header = Het bestand heeft geen kop. De kolommen zijn herkend aan hun plaats en aan wat de cellen bevatten ({ $told } ervan). Controleer ze.
assume-key-column = Er is geen personeelsnummer: medewerkers worden onderscheiden met “{ $role }”.
assume-key-name = Er is geen personeelsnummer: medewerkers worden onderscheiden met naam en geboortedatum.
assume-key-name-alone = Er is geen personeelsnummer en geen geboortedatum: medewerkers worden onderscheiden met hun naam.
assume-period-preamble = De rijen boven de kop noemen de periode { $period }.
assume-balance = Looncomponent { $component } (‘{ $label }’) is als saldo genomen: ze wordt vergeleken en zit in geen loontotaal. Is het loon, zet dan kind = "period" in het extractprofiel.
assume-year-to-date = Looncomponent { $component } (‘{ $label }’) is als jaarcumul genomen: ze wordt vergeleken en zit in geen loontotaal. Is het loon, zet dan kind = "period" in het extractprofiel.
assume-period-sheet = De naam van het blad geeft de periode { $period }.
assume-period-file-name = De naam van het bestand geeft de periode { $period }.
assume-period-unnamed = Niets noemt de periode.
assume-sheet = Blad “{ $sheet }” is gelezen. Deze niet: { $others }.
assume-profile-unfit = Het bestand lijkt bij profiel { $profile } te horen, maar spreekt het tegen. Het is zonder gelezen.
assume-hidden-sheets = Deze bladen zijn verborgen in de werkmap: { $hidden }.
assume-sheets-alike = Deze bladen hebben dezelfde koppen als “{ $sheet }”: { $others }. Alleen “{ $sheet }” is gelezen; geef de andere op als verdere extracten van deze kant als ze erbij horen.
assume-sheets-without-table = Deze bladen bevatten geen tabel: { $sheets }.
assume-empty-sheets = Deze bladen zijn leeg: { $sheets }.
assume-pivot-sheets = Deze bladen zijn draaitabellen, sommen van andere cellen: { $sheets }.
assume-chart-sheets = Deze bladen bevatten geen cellen: { $sheets }.
assume-hidden-rows =
    { $count ->
        [one] Eén rij is in de werkmap verborgen of weggefilterd. Ze is toch gelezen.
       *[other] { $count } rijen zijn in de werkmap verborgen of weggefilterd. Ze zijn toch gelezen.
    }
assume-merged-cells =
    { $count ->
        [one] Onder de kop is één celbereik samengevoegd. De waarde telt alleen voor de eerste cel: { $range }.
       *[other] Onder de kop zijn { $count } celbereiken samengevoegd. De waarden tellen alleen voor de eerste cel, zoals in { $range }.
    }
assume-extension = Het bestand heet .{ $extension }, maar de inhoud is { $kind }. De inhoud telt.
assume-date-serials = Kolom “{ $column }” bevat datums als aantal dagen, zoals { $example }. Ze zijn gelezen zoals een rekenblad dagen telt.

notice-shared-number = Nummer { $number } staat voor meer dan één persoon. Ze worden apart gehouden.
notice-mixed-encodings =
    { $count ->
        [one] Het bestand is in UTF-8, maar één rij is in { $other }: rij { $rows }. Ze is als { $other } gelezen. Controleer daar de namen.
       *[other] Het bestand is in UTF-8, maar { $count } rijen zijn in { $other }, de eerste: { $rows }. Ze zijn als { $other } gelezen. Controleer daar de namen.
    }
notice-encoded-twice =
    { $count ->
        [one] In rij { $rows } lijken letters dubbel gecodeerd, zoals “Ã©” voor “é”. Exporteer het bestand opnieuw als UTF-8.
       *[other] In { $count } rijen lijken letters dubbel gecodeerd, zoals “Ã©” voor “é”, de eerste: { $rows }. Exporteer het bestand opnieuw als UTF-8.
    }
notice-lost-characters =
    { $count ->
        [one] In rij { $rows } zijn tekens verloren gegaan voor het bestand hier kwam; “�” staat in hun plaats.
       *[other] In { $count } rijen zijn tekens verloren gegaan voor het bestand hier kwam, de eerste: { $rows }; “�” staat in hun plaats.
    }
notice-risky-keys =
    { $count ->
        [one] Eén nummer of code begint met een teken dat een rekenblad als formule kan uitvoeren: “{ $example }”. Het blijft zoals het is.
       *[other] { $count } nummers of codes beginnen met een teken dat een rekenblad als formule kan uitvoeren, zoals “{ $example }”. Ze blijven zoals ze zijn.
    }
notice-cut-keys =
    { $count ->
        [one] Eén nummer of code is door een rekenblad ingekort: “{ $example }”. Wie of wat het aanduidt is niet meer te zien. Exporteer het bestand opnieuw met die kolom als tekst.
       *[other] { $count } nummers of codes zijn door een rekenblad ingekort, zoals “{ $example }”. Wie of wat ze aanduiden is niet meer te zien. Exporteer het bestand opnieuw met die kolom als tekst.
    }
notice-repeated-lines =
    { $count ->
        [one] Eén regel herhaalt de persoon, het contract, de periode en de looncode van een eerdere regel. Ze worden opgeteld.
       *[other] { $count } regels herhalen de persoon, het contract, de periode en de looncode van een eerdere regel. Ze worden opgeteld.
    }
notice-repeated-across =
    { $count ->
        [one] Eén regel herhaalt persoon, contract, periode en looncomponent van een regel in een ander bestand of blad. Ze worden opgeteld.
       *[other] { $count } regels herhalen persoon, contract, periode en looncomponent van een regel in een ander bestand of blad. Ze worden opgeteld.
    }
warn-delivered-twice =
    { $count ->
        [one] Eén regel
       *[other] { $count } regels
    } van { $source } ({ $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    }, samen { $sum }) zeggen tot op de cent wat { $other } al zegt, en worden opgeteld. Is hetzelfde loon twee keer geleverd?
notice-delivered-once =
    { $count ->
        [one] Eén regel
       *[other] { $count } regels
    } van { $source } ({ $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    }, samen { $sum }) zeggen tot op de cent wat { $other } al zegt, en zijn weggelaten, zoals het profiel zegt.
notice-no-pay-line =
    { $count ->
        [one] Eén persoon van de personeelslijst heeft geen loonregel: { $employees }.
       *[other] { $count } personen van de personeelslijst hebben geen loonregel: { $employees }.
    }
notice-not-in-staff-list =
    { $count ->
        [one] Eén persoon heeft loonregels en staat in geen personeelslijst
       *[other] { $count } personen hebben loonregels en staan in geen personeelslijst
    } ({ $lines ->
        [one] één regel
       *[other] { $lines } regels
    }, { $sum }): { $employees }.
notice-contradiction =
    { $count ->
        [one] Voor één medewerker
       *[other] Voor { $count } medewerkers
    } zeggen twee bestanden iets anders over: { $role }. Het eerste telt. { $employee }: ‘{ $first }’ in { $first-source }, ‘{ $second }’ in { $second-source }.
in-source = { $source }: { $message }
notice-file-total-differs = Het totaal in rij { $row } van het bestand is { $stated }, maar de regels tellen op tot { $summed }.
notice-component-total-differs = Het totaal van looncode { $component } in rij { $row } van het bestand is { $stated }, maar de regels tellen op tot { $summed }.
notice-subtotals-differ =
    { $count ->
        [one] Een totaal van één medewerker in rij { $row } is { $stated }, maar de lijnen erboven tellen op tot { $summed }.
       *[other] { $count } totalen van één medewerker kloppen niet met hun lijnen, het eerste in rij { $row }: { $stated } in plaats van { $summed }.
    }
notice-footer-like-data = { $count ->
    [one] De rijen na de gegevens zijn weggelaten, zoals gezegd. Eén ervan leest als een rij met gegevens: rij { $row }, “{ $example }”.
   *[other] De rijen na de gegevens zijn weggelaten, zoals gezegd. { $count } ervan lezen als rijen met gegevens, de eerste in rij { $row }: “{ $example }”.
}
notice-unread-dates =
    { $count ->
        [one] Eén cel in kolom “{ $column }” is geen datum zoals { $expected }: “{ $example }” in rij { $row }.
       *[other] { $count } cellen in kolom “{ $column }” zijn geen datum zoals { $expected }, de eerste “{ $example }” in rij { $row }.
    }
notice-placeholder-dates =
    { $count ->
        [one] Eén cel in kolom “{ $column }” bevat een dag die programma’s schrijven als ze er geen hebben: “{ $example }” in rij { $row }. Die telt als onbekend.
       *[other] { $count } cellen in kolom “{ $column }” bevatten een dag die programma’s schrijven als ze er geen hebben, de eerste “{ $example }” in rij { $row }. Ze tellen als onbekend.
    }
notice-impossible-dates =
    { $count ->
        [one] Eén cel in kolom “{ $column }” bevat een dag die de persoon niet kan hebben (geboren in de toekomst, of in dienst vóór de geboorte): “{ $example }” in rij { $row }. Die is weggelaten.
       *[other] { $count } cellen in kolom “{ $column }” bevatten een dag die de persoon niet kan hebben (geboren in de toekomst, of in dienst vóór de geboorte), de eerste “{ $example }” in rij { $row }. Ze zijn weggelaten.
    }
notice-placeholders =
    { $count ->
        [one] In kolom “{ $column }” staat één keer “{ $example }”, in rij { $row }. Dat telt als leeg.
       *[other] { $count } cellen in kolom “{ $column }” zeggen dat ze geen waarde hebben, de eerste “{ $example }” in rij { $row }. Ze tellen als leeg.
    }
notice-unread-numbers =
    { $count ->
        [one] Eén cel van kolom “{ $column }” is geen getal met hoogstens zes decimalen: “{ $example }” in rij { $row }. Ze is weggelaten.
       *[other] { $count } cellen van kolom “{ $column }” zijn geen getal met hoogstens zes decimalen, de eerste is “{ $example }” in rij { $row }. Ze zijn weggelaten.
    }
notice-percent-amounts =
    { $count ->
        [one] Kolom “{ $column }” toont een waarde als percentage (rij { $row }). Het opgeslagen getal is gelezen: { $example }.
       *[other] Kolom “{ $column }” toont { $count } waarden als percentage. De opgeslagen getallen zijn gelezen: { $example } in rij { $row }.
    }
notice-displayed-amounts =
    { $count ->
        [one] Eén bedrag is genomen zoals de werkmap het toont, niet zoals het opgeslagen is.
       *[other] { $count } bedragen zijn genomen zoals de werkmap ze toont, niet zoals ze opgeslagen zijn.
    }
notice-clock-hours =
    { $count ->
        [one] Kolom “{ $column }” bevat één waarde in uren en minuten ({ $example } in rij { $row }). Die is als uren gelezen: 7:36 is 7,6.
       *[other] Kolom “{ $column }” bevat { $count } waarden in uren en minuten ({ $example } in rij { $row }). Die zijn als uren gelezen: 7:36 is 7,6.
    }
notice-leading-zeros =
    { $count ->
        [one] Eén personeelsnummer van { $source } mist zijn voorloopnullen en is met het volledige samengevoegd: { $example } met { $full }.
       *[other] { $count } personeelsnummers van { $source } missen hun voorloopnullen en zijn met de volledige samengevoegd: bijvoorbeeld { $example } met { $full }.
    }
warn-leading-zeros =
    { $count ->
        [one] Eén personeelsnummer van { $source } verschilt alleen in voorloopnullen van een ander: { $example } en { $full }. Beide kunnen eigen nummers zijn, dus zijn ze niet samengevoegd.
       *[other] { $count } personeelsnummers van { $source } verschillen alleen in voorloopnullen van andere: bijvoorbeeld { $example } en { $full }. Beide kunnen eigen nummers zijn, dus zijn ze niet samengevoegd.
    }
notice-unread-rubriques =
    { $count ->
        [one] Eén rubriek is weggelaten, op { $lines } regels, omdat geen kolom van het profiel ervoor bestemd is: { $codes }.
       *[other] { $count } rubrieken zijn weggelaten, op { $lines } regels, omdat geen kolom van het profiel ervoor bestemd is: { $codes }.
    }

# De importdokter: wat een extract blijkt te zijn, waarom, en wat nu te doen.

## How sure a detection is, and why

confidence-unsure = onzeker
confidence-likely = waarschijnlijk
confidence-certain = zeker
why-kind = Dat blijkt uit de inhoud, niet uit de naam.
why-sheet-only = Het is het enige blad met gegevens.
why-sheet-chosen = Dit blad lijkt het meest op een extract.
why-other-sheets = Er wordt één blad tegelijk gelezen.
why-layout-long = Er is een kolom met looncomponenten naast de waarden.
why-layout-wide = Geen kolom noemt een looncomponent: elke waardekolom is er een.
why-period-said = De kolom of het profiel noemt ze.
why-period-preamble = De regels boven de kolomtitels noemen één maand, en maar één.
why-period-sheet = Het blad heet naar deze maand.
why-period-file-name = Het bestand heet naar deze maand, zoals de andere van die kant naar de hunne.
why-period-unnamed = Geen kolom en geen regel boven de kolomtitels noemt een maand.
header-none = geen
format-fixed-width = vaste breedte
format-delimited = scheidingstekens
format-rubriques = één DSN-rubriek per regel
format-blanks = twee spaties of meer
fact-escape = Escape-teken
fact-quote = Aanhalingsteken
fact-page-breaks = Pagina-einden
fact-totals-rows = Totalen
fact-footer = Rijen na de gegevens
found-left-out = { $count ->
    [one] één rij weggelaten
   *[other] { $count } rijen weggelaten
}
why-writing = { $writing } ({ $confidence }): { $reason }
fact-format = Verdeeld door
decimal-point = decimaalpunt
decimal-comma = decimaalkomma
order-dmy = dag eerst
order-mdy = maand eerst
order-ymd = jaar eerst
thousands-none = geen
thousands-blank = spatie
thousands-no-break = vaste spatie
thousands-thin = smalle vaste spatie
workbook-amounts-stored = zoals opgeslagen
workbook-amounts-displayed = zoals getoond
delivered-twice-sum = samengeteld
delivered-twice-first = weggelaten
delivered-twice-refuse = de bestanden worden geweigerd
report-rows-leave-out = weggelaten
report-rows-read = gelezen als gegevens
mark-none = geen
mark-doubled = geen: ze zijn verdubbeld
clock-hours = uren: 7:36 is 7,6
clock-minutes = minuten: 7:36 is 456
component-kind-period = loon van de periode
component-kind-balance = saldo
component-kind-year-to-date = cumul van het jaar
overpunch-true = ja: { "{" } en A tot R
overpunch-false = nee
setting-no-profile = geen: zoals gevonden
key-profile-none = Het profiel waaraan het bestand herkend is. Zonder profiel wordt alles uit het bestand zelf gevonden.
setting-cuts = Plaatsen van de velden
setting-header-rows = Aantal koprijen
setting-decimal = Decimaalteken
setting-thousands = Scheidingsteken van duizendtallen
setting-date-order = Volgorde van datums
setting-date-pattern = Datumpatroon
setting-epoch = Datums als getal tellen vanaf
setting-implied-decimals = Decimalen zonder teken
setting-overpunch = Teken in het laatste karakter
setting-clock = Uren en minuten tellen als
setting-kind = Soort waarden
setting-component = Looncode
setting-component-label = Naam van de looncomponent
setting-column-name = Naam van de kolom
setting-reference-year = Referentiejaar
setting-workbook-amounts = Getallen van de werkmap
setting-delivered-twice = Regels die dubbel geleverd zijn
column-by-officer = U hebt dat gezegd.
column-twin = Een andere kolom heeft dezelfde kop: zeg wat elk ervan bevat.
lack-employee-column = Geen enkele kolom zegt van wie de rij is: niets ervan kan vergeleken worden.
lack-component-column = Geen enkele kolom zegt bij welke looncomponent een waarde hoort: ze kan niet vergeleken worden.
lack-amount-column = Geen enkele kolom bevat bedragen: er is geen loon om te vergelijken.
setting-unfit = Kolommen die niet passen
setting-unfit-left-out = lees het bestand zonder
key-columns-unfit = Kolommen die het profiel noemt en die het bestand niet, anders of tweemaal heeft. Zonder hen blijft wat past, en wordt gezocht wat de andere bevatten.
row-without-lines = Geen loonregel.

## What should stand in a rejected cell

expected-number = een getal zoals { $example }
expected-six-decimals = een getal met hoogstens zes decimalen
expected-employee = een medewerker
expected-component = een looncode
expected-period = een maand zoals 2026-03 of 03/2026
expected-fields = { $expected } velden

## The next step for each problem

step-not-a-number = Verbeter deze cellen in het bestand. Bevat de kolom geen waarden, geef ze dan role = "attribute" in het extractprofiel; schrijft ze getallen anders, stel dan haar decimal in.
step-percent = Exporteer het gewone getal, of geef de kolom role = "attribute" in het extractprofiel.
step-too-precise = Exporteer met hoogstens zes decimalen. In een werkmap neemt workbook_amounts = "displayed" in het extractprofiel wat de cellen tonen.
step-scientific = Exporteer deze cellen met al hun cijfers: een rekenblad heeft ze ingekort.
step-error-cell = Open de werkmap, verbeter de formule en sla opnieuw op.
step-date-cell = Geef de cellen een getalnotatie in de werkmap en sla opnieuw op.
step-no-employee = Vul in van wie de rij is. Is het een nota of een totaal, verwijder dan de rij.
step-no-component = Vul de looncode in, of verwijder het bedrag.
step-no-period = Vul de maand in. Is deze kolom niet de loonperiode, geef ze dan role = "attribute" in het extractprofiel en stel daar period = "2026-03" in.
step-field-count = Een tekst in deze rijen bevat wellicht het scheidingsteken. Zet hem tussen aanhalingstekens, of exporteer met een ander scheidingsteken.
step-clock = Telt het loonsysteem minuten, stel dan clock = "minutes" in voor deze kolom in het extractprofiel; met clock = "hours" wordt dit niet meer gevraagd.
step-leading-zeros = Exporteer opnieuw met personeelsnummers als tekst, en bewaar het bestand niet met een rekenblad.
step-rubriques = Exporteer de DSN opnieuw, of verbeter deze regels in een tekstverwerker: een code, een komma, de waarde tussen apostroffen.
step-unread-rubriques = Is er een van belang voor het loon, bewaar dan het profiel, voeg de rubriek toe aan een kolom ervan en lees het bestand daarmee.
step-mend-cell = Verbeter deze cellen in het loonsysteem of in het bestand, en lees het opnieuw.
step-set-decimal = Stel decimal = "," of decimal = "." in voor deze kolom in het extractprofiel ([[columns]]), of onder [numbers] voor alle.
step-century = Is dat niet het jaar van dit bestand, stel dan reference_year in in het extractprofiel.
step-period-unnamed = Stel period = "2026-03" in in het extractprofiel. Zonder dat worden de regels als één naamloze periode vergeleken.
step-look = Kijk dit na in het bestand voor u verdergaat.
step-shared-number = Ga in het loonsysteem na wie dit nummer heeft, en geef de anderen hun eigen nummer.
step-cut-keys = Exporteer deze nummers als tekst: een rekenblad heeft er cijfers afgekapt, en uit dit bestand zijn ze niet terug te halen.
step-risky-keys = Niets te verbeteren. Opent u resultaatbestanden in een rekenblad, importeer deze kolommen dan als tekst.
step-repeated-lines = Is een regel per vergissing twee keer geëxporteerd, exporteer dan opnieuw. Regels die er horen, worden opgeteld.
step-total-differs = Zoek naar geweigerde of ontbrekende rijen; zijn er geen, dan is het totaal van het bestand zelf fout, en moet wie het exporteerde dat weten.
step-footer-like-data = Staat daar loon van iemand, zeg dan dat er minder rijen na de gegevens komen.
step-unread = Verbeter de cellen als ze ertoe doen om mensen te onderscheiden. De bedragen van deze rijen zijn gebruikt.
## The same where it can be settled on screen

remedy-set-decimal = Kies het decimaalteken van deze kolom.
remedy-not-a-number = Verbeter deze cellen in het bestand; of kies, als de kolom geen waarden bevat, wat ze wel bevat.
remedy-percent = Exporteer het gewone getal; of kies, als de kolom geen loon is, wat ze wel bevat.
remedy-no-period = Vul de maand in; of kies, als deze kolom niet de loonperiode is, wat ze wel bevat en vul de periode in.
remedy-field-count = Een tekst in deze rijen bevat waarschijnlijk het scheidingsteken. Exporteer met aanhalingstekens of kies een ander scheidingsteken.
remedy-displayed = Exporteer met hoogstens zes decimalen, of kies dat de getallen van de werkmap tellen zoals getoond.
remedy-date-order = Kies wat in deze kolom eerst staat, dag of maand.
remedy-century = Als dat niet het jaar van dit bestand is, vul dan het referentiejaar in.
remedy-header-row = Als dat niet klopt, vul dan de rij met de kolomtitels in.
remedy-footer = Staat daar loon van iemand, vul dan minder rijen na de gegevens in.
remedy-role = Kies welke telt en wat de andere bevat.
remedy-amount-column = Als ze bedragen bevat, kies dat dan.
remedy-employee-column = Als een kolom het personeelsnummer bevat, kies dat dan.
remedy-period = Vul de maand in. Zonder maand worden de regels als één naamloze periode vergeleken.
remedy-profile-unfit = Kijk de kolommen na; kies wat ze bevatten waar iets niet klopt.
remedy-component-column = Kies welke kolom de looncode bevat; of dat elke waardekolom een looncomponent is.
remedy-value-column = Bevat een kolom bedragen, kies dat dan; een personeelslijst heeft haar loonregels ernaast nodig.
remedy-sheets = Als andere werkbladen bij dit extract horen, vink ze dan aan.

## Profiles

fact-profile = Profiel
recognised-headers = Alle { $count } kolomtitels van dit profiel staan in rij { $row }. Geef een ander profiel om het anders te lezen.
recognised-lines = Alle { $count } bekeken regels zijn opgebouwd zoals dit profiel zegt. Geef een ander profiel om het anders te lezen.
recognised-most-lines = { $count } van de { $lines } bekeken regels zijn opgebouwd zoals dit profiel zegt. Geef een ander profiel om het anders te lezen.
step-profile-unfit = Kijk de kolommen hieronder na. Klopt er iets niet, bewaar dan het profiel met --save-profile en verbeter het.
saved-profile = Extractprofiel: hoe bestanden zoals { $file } gelezen worden. Elke sleutel bindt: een bestand dat hem tegenspreekt, wordt geweigerd. Een sleutel die u weglaat, wordt opnieuw herkend.
key-profile-version = De versie van dit formaat: 1.
key-profile-name = Een naam voor mensen.
key-profile-layout = "long": één rij per loonregel; "wide": één kolom per looncomponent.
key-profile-period = De maand van een bestand zonder kolom ervoor, zoals "2026-03".
key-profile-reference-year = Het jaar waarmee geboortejaren van twee cijfers beoordeeld worden: niemand is dan jonger dan 14 of ouder dan 100.
key-profile-workbook-amounts = Of de getallen van een werkmap tellen zoals ze opgeslagen zijn ("stored") of zoals ze getoond worden ("displayed").
key-profile-delivered-twice = Wat er gebeurt met regels die een ander extract van dezelfde kant al zegt, tot op de cent: "sum" (opgeteld en gemeld), "first" (weggelaten en geteld) of "refuse" (geweigerd).
key-file-format = Hoe regels in velden verdeeld worden: "delimited", "fixed_width", "blanks" (twee of meer tussen velden) of "rubriques" (DSN).
key-file-encoding = De tekencodering, zoals "utf-8", "windows-1252", "utf-16le" of "cp850".
key-file-delimiter = Het teken tussen velden, zoals ";", "," of "\t" voor een tab.
key-file-quote = Het teken rond velden die het scheidingsteken bevatten, meestal '"'; "" waar geen enkel teken dat betekent.
key-file-escape = Het teken vóór aanhalingstekens binnen velden, zoals '\'; "" waar ze verdubbeld zijn.
key-file-sheet = De naam van het blad in de werkmap.
key-file-header-row = De eerste rij met kolomtitels, vanaf 1; de eerste rij met gegevens in een bestand zonder titels.
key-file-header-rows = Hoeveel rijen kolomtitels er zijn, hoogstens 5; 0 waar kolommen naar plaats bepaald zijn.
key-file-footer-rows = Hoeveel van de laatste rijen die iets bevatten na de gegevens komen, hoogstens 100: die worden weggelaten, en geen andere; 0 voor geen.
key-file-page-breaks = Wat er gebeurt met kolomtitels, titels en paginanummers die tussen de gegevens terugkomen: "leave_out" (weglaten) of "read" (lezen als gegevens).
key-file-totals-rows = Wat er gebeurt met rijen die totalen vermelden: "leave_out" (weggelaten en nagerekend) of "read" (gelezen als gegevens).
key-numbers-decimal = Het decimaalteken: "," of ".".
key-numbers-thousands = Het teken tussen groepen van drie cijfers: ".", ",", een spatie, "'", of "" voor geen.
key-dates-order = De volgorde van datums: "dmy", "mdy" of "ymd".
key-dates-epoch = Vanaf welk jaar dagen geteld worden waar een datum een getal is: 1900 of 1904.
key-columns-header = De kolomtitel, zoals hij in het bestand staat; hij benoemt de kolom.
key-columns-position = De plaats, vanaf 1, waar de titel kolommen niet onderscheidt.
key-columns-start = Vaste breedte: het eerste teken, vanaf 1; length hoort erbij.
key-columns-length = Vaste breedte: hoeveel tekens.
key-columns-rubriques = DSN: de codes van de rubrieken waarvan de waarden in deze kolom staan (["S21.G00.51.013"]).
key-columns-cuts = Het eerste en laatste teken van elk veld, zoals 1-7, 8-20. Wat ertussen staat, wordt niet gelezen.
key-columns-name = Een naam voor een kolom zonder titel.
key-columns-role = Wat de kolom zegt: employee_number, national_number, iban, last_name, first_name, full_name, birth_date, birth_year, birth_month, birth_day, sex, contract, contract_type, hire_date, start_date, end_date, period, unit, cost_centre, fte, component_code, component_label, amount, quantity, rate, attribute, ignored.
key-columns-component = Brede extracten: de code van de looncomponent waarvan hier de waarden staan.
key-columns-label = Brede extracten: de naam van die looncomponent.
key-columns-decimal = Het decimaalteken van deze kolom, waar het niet dat van [numbers] is: "," of ".".
key-columns-thousands = Het teken tussen groepen van drie cijfers in deze kolom, waar het niet dat van [numbers] is.
key-columns-date = Het patroon van de datums in deze kolom, met YYYY of YY, MM, DD en de tekens ertussen: "MMYYYYDD".
key-columns-order = De datumvolgorde van deze kolom, waar het niet die van [dates] is.
key-columns-kind = Wat de waarden van de kolom zijn als ze geen loon van de periode zijn: balance (saldo) of year_to_date (jaarcumul). Ze worden vergeleken en zitten in geen loontotaal.
key-components-code = De code van een looncomponent, zoals het extract ze schrijft.
key-components-label = Haar omschrijving, als het extract er geen heeft.
key-components-kind = Wat haar waarden zijn: period, balance of year_to_date.
key-columns-implied-decimals = Hoeveel cijfers decimalen zijn waar geen teken staat, hoogstens 6: met 2 is 0001250 gelijk aan 12,50.
key-columns-overpunch = Of het laatste teken van een getal zijn teken draagt (true of false).
key-columns-clock = Waarin uren en minuten zoals 7:36 geteld worden: "hours" (7,6) of "minutes" (456).
profile-generic-long = Algemeen: één rij per loonregel, Engelse kolomtitels
profile-generic-wide = Algemeen: één kolom per looncomponent, Engelse kolomtitels
profile-sap-wage-types = SAP: lijst van looncomponenten per persoon
profile-sdworx-31 = SD Worx: prestatieregels van 31 tekens, uren
profile-ucm = UCM: prestatieregels van vaste breedte, uren
profile-partena = Partena: prestatieregels, 37 kolommen, minuten
profile-datev = Zoals DATEV: personeelsnummer, looncomponent, bedrag
profile-dsn = DSN (Frankrijk): één rubriek per regel
profile-sample-hospital-old = Voorbeeldziekenhuis, oud systeem
profile-sample-hospital-new = Voorbeeldziekenhuis, nieuw systeem

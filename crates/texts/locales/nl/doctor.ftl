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
fact-escape = Escape-teken
fact-footer = Rijen na de gegevens
fact-format = Verdeeld door
decimal-point = decimaalpunt
decimal-comma = decimaalkomma
order-dmy = dag eerst
order-mdy = maand eerst
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
step-unread = Verbeter de cellen als ze ertoe doen om mensen te onderscheiden. De bedragen van deze rijen zijn gebruikt.

# Het verslag dat deel is van het bewijspakket.

report-title = Loonvergelijking
report-case = Dossier
report-program = Programma
report-last-decision = Laatste beslissing
report-decided-by = Beslist door

report-inputs = Invoer
report-side = Kant
report-counted = Geteld
report-rows = Rijen
report-value-cells = Waardecellen
report-read = Gelezen
report-used = Gebruikt
report-ignored = Weggelaten
report-rejected = Geweigerd
report-ignored-rules = Weggelaten: { $rules }
report-repeated = { $n ->
    [one] Eén herhaalde regel, opgeteld
   *[other] { $n } herhaalde regels, opgeteld
}

report-employees = Medewerkers
report-comparisons = Vergelijkingen
report-compared = Vergeleken

report-control-totals = Controletotalen
report-total = Totaal
report-legacy = Oud systeem
report-migrated = Nieuw
report-migrated-before = Nieuw vóór correctie
report-delta-before = Verschil vóór
report-migrated-after = Nieuw na correctie
report-delta-after = Verschil na
report-compared-only = waarvan vergeleken
report-totals-further = { $n ->
    [one] Eén ander totaal verschilt; het staat in de bijlage.
   *[other] { $n } andere totalen verschillen; ze staan in de bijlage.
}
report-totals-agree = { $n ->
    [one] Eén ander totaal is aan beide kanten gelijk en verandert niet door de correcties.
   *[other] { $n } andere totalen zijn aan beide kanten gelijk en veranderen niet door de correcties.
}

report-findings = Bevindingen
report-cause = Oorzaak
report-finding = Bevinding
report-employees-touched = Medewerkers
report-open = Open
report-delta = Verschil
report-findings-further = { $n ->
    [one] Eén andere bevinding ({ $sum }) staat in de bijlage.
   *[other] { $n } andere bevindingen, samen { $sum }, staan in de bijlage.
}
report-annex-totals = Bijlage: alle controletotalen die verschillen
report-annex-findings = Bijlage: alle bevindingen
report-no-findings = Geen: elk vergeleken bedrag is gelijk.

report-decisions = Beslissingen
report-kind = Soort
report-differences = Verschillen
report-no-decisions = Er is geen beslissing genomen.

report-exceptions = Uitzonderingen
report-count = Aantal
report-sum = Som
report-no-exceptions = Geen: iedereen is gekoppeld, alles is vergeleken en beslist.
report-exception-employees = Medewerkers: { $status }
report-exception-rejected = Geweigerde cellen: { $side }
report-exception-differences = Verschillen: { $status }
report-exception-not-compared = { $side }, niet vergeleken: { $reason }

report-paid = Wordt iedereen betaald?
report-danger = Wat kan gebeuren
report-employee = Medewerker
report-period = Periode
report-says = Wat de twee systemen zeggen
report-at-stake = Op het spel
report-paid-nobody = Niemand lijkt verkeerd betaald te worden.
report-paid-basis-component = Wat de medewerker ontvangt: { $component }.
report-paid-basis-all = Er is geen nettobedrag bekend: de som van alle bedragen die geen som van andere zijn, staat voor wat de medewerker ontvangt.
report-paid-further = { $n ->
    [one] Nog één staat in pay_check.csv.
   *[other] Nog { $n } staan in pay_check.csv.
}
report-bridge = Controletotalen, tot op de cent verklaard
report-bridge-note = Elk verschil is de som van de regels eronder. Alle, per afdeling en per bevinding, staan in bridge.csv.
report-why = Waarom
report-completeness = Volledigheid: elke rij en elke waarde verantwoord
report-completeness-rows = Rijen
report-completeness-cells = Waardecellen
report-completeness-read = gelezen
report-completeness-ignored = weggelaten: { $rule }
report-completeness-rejected = geweigerd
report-completeness-used = gebruikt
report-completeness-compared = waarvan vergeleken
report-completeness-not-compared = waarvan niet vergeleken: { $reason }
report-fields = Velden naast het loon
report-field = Veld
report-fields-compared = Vergeleken
report-fields-equal = Gelijk
report-fields-differ = Verschillend
report-fields-renamed = Anders geschreven in het nieuwe systeem
report-no-fields = De twee kanten hebben naast het loon geen kolom gemeen.
report-fields-changes = Wat veranderde
report-fields-further = { $n ->
    [one] Nog één staat in fields.csv.
   *[other] Nog { $n } staan in fields.csv.
}

report-corrections = Correctiebestand

report-signatures = Handtekeningen
report-name = Naam
report-date = Datum
report-signature = Handtekening
report-statement = Het programma kan bewijzen dat twee sleutels onder twee namen dit pakket hebben getekend. Het kan niet bewijzen dat twee mensen dat deden: daarvoor staat de organisatie in, door wie de sleutels bewaart.

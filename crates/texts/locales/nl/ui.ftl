# Het venster.

## Start

ui-start-title = Twee loonverwerkingen vergelijken
ui-start-lead = Kies het extract van het oude en dat van het nieuwe systeem; Paritas toont wie anders betaald zou worden, en waarom.
ui-start-next-both = Kies eerst de twee bestanden.
ui-start-next-legacy = Kies nu het bestand van het oude systeem.
ui-start-next-migrated = Kies nu het bestand van het nieuwe systeem.
ui-start-next-refused = Zeg eerst hoe het bestand dat niet gelezen kon worden geschreven is, of neem het weg.
ui-start-next-person = Vul uw naam in: die komt bij elke beslissing te staan.
ui-start-next-compare = Kijk na wat herkend werd en vergelijk dan.
ui-empty-legacy = Het extract van wat het oude systeem betaalde: CSV, tekst of een werkmap, één periode of meer.
ui-empty-migrated = Dezelfde lonen, berekend door het nieuwe systeem. Andere nummers, looncodes of een andere volgorde zijn geen bezwaar.
ui-file-kinds = CSV, TSV, TXT, XLSX, XLS, XLSB, ODS
ui-or-drop = of sleep het hierheen
ui-drop-here = Hier neerzetten: { $side }
ui-drop-instead = In de plaats van wat er staat
ui-drop-beside = Ernaast, als bijkomend bestand
ui-choose-file = Bestand kiezen…
ui-choose-other = Ander bestand…
ui-choose = Kiezen…
ui-clear = Weghalen
ui-profile = Profiel…
ui-profile-hint = Een extractprofiel zegt hoe dit soort bestand gelezen wordt, waar de herkenning niet volstaat
ui-profile-title = Hoe deze zijde gelezen wordt
ui-profile-without = Zonder profiel lezen
ui-case-profile = Dossierprofiel
ui-crosswalk = Koppeltabel personeelsnummers
ui-optional = optioneel
ui-person = Uw naam
ui-compare = Vergelijken
ui-open-case = Dossier openen…
ui-reading = Het bestand wordt gelezen…
ui-completeness = Niets gaat verloren
ui-rows = Rijen
ui-cells = Waardecellen
ui-read = Gelezen
ui-used = Gebruikt
ui-ignored = Weggelaten
ui-rejected = Geweigerd
ui-totals-checked = De totalen van het bestand zelf
ui-totals-agree = { $count ->
    [one] Het ene totaal klopt met de som van de regels.
   *[other] Alle { $count } kloppen met de som van de regels.
}
ui-header = Kop
ui-role = Gelezen als
ui-why = Waarom
ui-enlarge = Alleen deze zijde
ui-shrink = Beide zijden
ui-add-file = Bestand toevoegen…
ui-add-file-hint = Nog een bestand van dezelfde zijde: een personeelslijst, een andere vestiging, een andere maand
ui-doctor-read = Alles is gelezen
ui-doctor-look = Gelezen, met { $count ->
    [one] één punt om te bekijken
   *[other] { $count } punten om te bekijken
}
ui-doctor-rejected = Deels gelezen: { $count ->
    [one] één punt kon niet gelezen worden
   *[other] { $count } punten konden niet gelezen worden
}
ui-doctor-rejected-lead = Wat geweigerd is, wordt niet vergeleken. Onder elk punt staat wat u kunt doen; op de andere tabbladen kunt u ook verbeteren hoe het bestand gelezen wordt.
ui-doctor-look-lead = Alles wordt vergeleken. Bekijk eerst deze punten.
ui-doctor-read-lead = Ga op de tabbladen na of de kolommen en de eerste rijen juist begrepen zijn.
ui-refused-title = Dit bestand kon niet gelezen worden
ui-refused-lead = Zeg hieronder hoe het bestand geschreven is: het wordt meteen opnieuw gelezen. Tot dan wordt er niets van vergeleken.
ui-refused-other = Kies een ander bestand, of neem dit weg.
ui-refused-say = Vul het hieronder in bij „{ $label }”.
ui-refused-lines = Eerste regels, zoals ze in het bestand staan
ui-refused-columns = Of zeg hier wat een kolom bevat
ui-refused-remove = Neem dit bestand weg
ui-tab-summary = Samenvatting
ui-tab-columns = Kolommen
ui-tab-rows = Eerste rijen
ui-tab-file = Schrijfwijze
ui-tab-files = Bestanden
ui-problem-more = { $count ->
    [one] en nog één cel
   *[other] en nog { $count } cellen
}
ui-problems-more = { $count ->
    [one] Nog één punt staat in de lijst van de opdrachtregel (paritas inspect).
   *[other] Nog { $count } punten staan in de lijst van de opdrachtregel (paritas inspect).
}
ui-expected = Verwacht: { $expected }
ui-next = Wat u kunt doen:
ui-remedy-go = Toon waar
ui-overridden = Gelezen zoals u zei, niet zoals Paritas het vond.
ui-undo-override = Ongedaan maken
ui-as-found-all = Terug naar wat Paritas vond
ui-as-found = zoals Paritas het vindt
ui-found = { $value } (gevonden)
ui-each-column = per kolom gevonden
ui-choose-one = niet duidelijk: kies
ui-more-settings = Meer instellingen
ui-component-kinds = { $count ->
    [one] Wat de waarden van de looncomponent zijn
   *[other] Wat de waarden van de { $count } looncomponenten zijn
}
ui-unsay = Terug naar wat gevonden werd: { $label }
ui-column-number = Nr.
ui-examples = Voorbeelden
ui-unread = niet begrepen
ui-columns-lead = Kies ‘{ $ignored }’ om een kolom weg te laten.
ui-as-written = Zoals het in het bestand staat
ui-as-understood = Zoals het begrepen is
ui-row-number = Rij { $row }
ui-more-values = { $count ->
    [one] en nog één waarde
   *[other] en nog { $count } waarden
}
ui-cell-by-cell = Cel per cel
ui-setting = Wat
ui-reading-as = Gelezen als
ui-remove-file = Neem dit bestand weg: { $file }
ui-sheets = Werkbladen die gelezen worden
ui-sheets-last = Minstens één werkblad wordt gelezen.
ui-staff-list = personeelslijst
ui-file-lines = { $lines } loonregels
ui-joins = Wat tussen de bestanden niet past
ui-joins-none = Alles past: niemand ontbreekt in een bestand, niets is dubbel geleverd.
ui-joins-more = { $count ->
    [one] Nog één staat in joins.csv bij de resultaten.
   *[other] Nog { $count } staan in joins.csv bij de resultaten.
}
ui-shown-file = Getoond op de andere tabbladen
ui-show-file = Tonen
ui-profile-own = Uit een bestand…
ui-profile-shipped = Profielen die bij Paritas horen
ui-profile-save = Als profiel bewaren…
ui-profile-save-hint = Schrijft naar een bestand hoe dit bestand gelezen wordt, voor dat van volgende maand
ui-profile-saved = Bewaard in { $file }.
ui-place = Plaats
ui-value = Waarde
ui-reason = Reden
ui-employees = Medewerkers
ui-employee = Medewerker
ui-lines = Loonregels
ui-total = Som van de bedragen

## Shell

ui-screens = Schermen
ui-screen-overview = Overzicht
ui-screen-pay = Uitbetaling
ui-screen-fields = Velden
ui-screen-findings = Bevindingen
ui-screen-employees = Medewerkers
ui-screen-rejected = Geweigerde cellen
ui-screen-sign = Tekenen & exporteren
ui-language = Taal
ui-theme-system = Kleuren: zoals het systeem
ui-theme-light = Kleuren: licht
ui-theme-dark = Kleuren: donker
ui-keys = Toetsen
ui-keys-lists = In lijsten
ui-keys-decide = Beslissen over de gekozen rijen
ui-key-move = Een rij of pagina verder, naar begin of einde
ui-key-range = Meerdere rijen kiezen
ui-key-select = De rij bij de gekozen rijen voegen
ui-key-open = Openen; in een bevinding de medewerker openen
ui-key-screens = Van scherm wisselen
ui-key-whole = Met Shift: over alle onbesliste verschillen van de bevinding beslissen
ui-key-tie = Medewerkers: één persoon, niet dezelfde, iemand anders
ui-key-undo = De laatste beslissing terugnemen
ui-key-move-short = bewegen
ui-key-decide-short = beslissen
ui-key-whole-short = hele bevinding
ui-close-case = Dossier sluiten
ui-close = Sluiten
ui-cancel = Annuleren
ui-dismiss = Deze melding sluiten
ui-try-again = Opnieuw proberen
ui-working = Bezig met vergelijken
ui-loading = Wordt geladen…
ui-attention = vraagt aandacht
ui-absent = afwezig

## Overview

ui-next-step = Volgende stap
ui-count-findings = Bevindingen
ui-count-differences = Verschillen
ui-count-undecided = Te beslissen
ui-count-open = Nog open
ui-decided-share = { $percent }% beslist
ui-comparisons = Vergelijkingen
ui-files = Bestanden
ui-file-summary = Medewerkers: { $employees } · loonregels: { $lines }
ui-ledger = Niets gaat verloren
ui-ledger-lead = Elke rij en elke waardecel van de bestanden, en wat ermee gebeurd is.
ui-ledger-fates = Wat er met de gebruikte cellen gebeurd is
ui-ledger-sum = Som van het geld
ui-ledger-equation = Gelezen = gebruikt + weggelaten + geweigerd; gebruikt = vergeleken + niet vergeleken.
ui-control-totals = Controletotalen
ui-control-totals-lead = Vóór, en zoals ze worden na uitvoering van de beslissingen.
ui-why-total = Waarom: { $key }
ui-left = nog { $amount }
ui-scope = Bereik
ui-key = Waarvan
ui-delta = Verschil
ui-after = Na correcties
ui-differs = verschilt
ui-agrees = klopt

## Findings and differences

ui-all-differences = Alle verschillen
ui-employees-count = Medewerkers: { $count }
ui-undecided = { $count } te beslissen
ui-undecided-of = { $undecided } van { $count } te beslissen
ui-all-decided = Beslist
ui-no-findings = Geen verschillen: wie vergeleken werd, wordt gelijk betaald.
ui-difference = Verschil
ui-differences = Verschillen
ui-no-differences = Geen verschillen hier.
ui-none-match = Niets past bij deze zoekopdracht of dit filter.
ui-rows-shown = Rijen: { $count }
ui-employees-shown = Medewerkers: { $count }
ui-search = Zoeken
ui-search-employee = Naam of nummer
ui-status = Status
ui-all-statuses = Elke status
ui-employee-number = Personeelsnummer
ui-name = Naam
ui-component = Looncomponent
ui-period = Periode
ui-amount = Bedrag
ui-outcome = Uitkomst
ui-origin = Herkomst
ui-evidence = Gekoppeld op
ui-no-lines = Van deze medewerker werden geen loonregels vergeleken.
ui-choose-employee = Kies een medewerker om beide kanten van de loonregels te zien.
ui-open-employee = Medewerker
ui-undo = Ongedaan maken
ui-not-comparable = Hier kan niet beslist worden: een van de bedragen werd bij het lezen geweigerd. Verbeter het bestand en vergelijk opnieuw.

## Deciding

ui-decide-one = Dit verschil
ui-decide-selected = { $count } gekozen
ui-decide-whole = Hele bevinding ({ $count })
ui-decide-scope-finding = { $count ->
       [one] Eén onbeslist verschil van deze bevinding
      *[other] { $count } onbesliste verschillen van deze bevinding
    }
ui-decide-scope-differences = { $count ->
       [one] Eén verschil
      *[other] { $count } verschillen
    }
ui-decide-amount = Het juiste bedrag
ui-decide-reason = Reden
ui-decide-note = Opmerking (optioneel)
ui-decide-journal = Komt onder uw naam in het journaal.
ui-decide-confirm = Beslissen
ui-choice-take-legacy-short = Oud
ui-choice-take-legacy-meaning = Het nieuwe systeem wordt gecorrigeerd naar het oude bedrag.
ui-choice-take-legacy-why-1 = Fout in de migratie
ui-choice-take-legacy-why-2 = Instelling van het nieuwe systeem is fout
ui-choice-take-legacy-why-3 = Nagekeken op de loonfiche
ui-choice-take-migrated-short = Nieuw
ui-choice-take-migrated-meaning = Het nieuwe bedrag is juist en blijft.
ui-choice-take-migrated-why-1 = Het oude systeem was fout
ui-choice-take-migrated-why-2 = Gecorrigeerd tijdens de migratie
ui-choice-take-migrated-why-3 = Nagekeken op het contract
ui-choice-set-amount-short = Bedrag…
ui-choice-set-amount-meaning = Geen van beide is juist: het nieuwe systeem wordt gecorrigeerd naar dit bedrag.
ui-choice-set-amount-why-1 = Met de hand herrekend
ui-choice-set-amount-why-2 = Beide systemen waren fout
ui-choice-set-amount-why-3 = Afgesproken met de personeelsdienst
ui-choice-accept-as-expected-short = Verwacht
ui-choice-accept-as-expected-meaning = Het verschil is zo bedoeld; er wordt niets gecorrigeerd.
ui-choice-accept-as-expected-why-1 = Opslag of indexering
ui-choice-accept-as-expected-why-2 = Nieuwe regel vanaf deze periode
ui-choice-accept-as-expected-why-3 = Andere afronding, afgesproken
ui-choice-defer-short = Uitstellen
ui-choice-defer-meaning = Nu niet beslist: het verschil blijft open en wordt vermeld.
ui-choice-defer-why-1 = Gevraagd aan de leverancier
ui-choice-defer-why-2 = Gevraagd aan de leidinggevende
ui-choice-defer-why-3 = Wacht op een document

## Wie is wie

ui-tie = Wie is wie
ui-tie-confirm-short = Eén persoon
ui-tie-reject-short = Niet dezelfde
ui-tie-other-short = Iemand anders…
ui-tie-confirm = Deze twee zijn één persoon
ui-tie-reject = Deze twee zijn niet één persoon
ui-tie-other = Deze medewerker is iemand anders
ui-tie-search =
    Zoek de medewerker aan de { $side ->
        [legacy] oude
       *[other] nieuwe
    } kant: naam of nummer
ui-tie-why-1 = Personeelsdossier nagekeken
ui-tie-why-2 = Door de medewerker bevestigd
ui-tie-why-3 = Nummer verbeterd door de leverancier
ui-tie-record = Vastleggen

## Rejected cells

ui-rejected-lead = Cellen die niet gelezen konden worden als wat hun kolom bevat. Ze tellen nergens mee; de rest van het bestand werd gebruikt.
ui-no-rejected = Aan geen van beide kanten werd een cel geweigerd.
## Wordt iedereen betaald?

ui-pay-title = Wordt iedereen betaald?
ui-pay-none = Er is niets gevonden waardoor iemand niet juist betaald zou worden.
ui-pay-none-here = Niemand onder deze filter.
ui-pay-found = { $count ->
    [one] Eén betaling kan fout lopen.
   *[other] { $count } betalingen kunnen fout lopen.
} De ergste staan eerst; open een werknemer om de loonregels te zien.
ui-pay-kinds = Wat er kan gebeuren
ui-pay-stake = Op het spel
ui-pay-legacy = Netto, oud systeem
ui-pay-migrated = Netto, nieuw systeem
ui-pay-what = Wat er kan gebeuren

## Velden

ui-fields-title = Wat naast het loon verschilt
ui-fields-lead = Kolommen die beide zijden hebben, vergeleken voor wie gekoppeld is. Ze houden geen dossier open, maar zijn vaak de reden waarom het loon verschilt.
ui-fields-none = De twee zijden hebben naast het loon geen kolom gemeen.
ui-fields-equal = Iedereen heeft aan beide zijden hetzelfde.
ui-fields-all = Alle velden
ui-field = Veld
ui-field-compared = Vergeleken
ui-field-same = Gelijk
ui-field-differs = Verschilt
ui-field-renamed = Anders geschreven in het nieuwe systeem
ui-field-cause = Hoe het verschilt
ui-side = Kant

## Signing

ui-sign-lead = De beslissingen worden een correctiebestand dat zichzelf bewijst. Twee personen tekenen het, onder twee namen.
ui-sign-ready = Beslissingen en bewijs
ui-sign-ready-lead = Alles wat beslist kan worden, is beslist. De correcties worden bewezen wanneer de opsteller tekent.
ui-corrections = Correcties in het bestand: { $count }
ui-step-blocked = Nog niet
ui-step-ready = Te doen
ui-step-done = Klaar
ui-sign-preparer = Handtekening van de opsteller
ui-sign-preparer-lead = Wie de beslissingen nam, tekent eerst.
ui-sign-reviewer = Handtekening van de nalezer
ui-sign-reviewer-lead = Een tweede persoon kijkt na en tekent, met een eigen naam en wachtwoordzin.
ui-sign-name = Naam
ui-sign-new = Eerste keer onder deze naam: nieuwe sleutel maken
ui-passphrase = Wachtwoordzin
ui-passphrase-again = Wachtwoordzin herhalen
ui-passphrase-differs = De twee wachtwoordzinnen verschillen.
ui-sign-same-person = De nalezer moet iemand anders zijn dan de opsteller.
ui-sign-now = Tekenen
ui-signing = Wordt getekend…
ui-signed-by = Getekend door { $name }.
ui-signed-by-at = Getekend door { $name }, { $at }
ui-key-id = Sleutel { $id }
ui-export = Exporteren
ui-export-lead = Het pakket bevat het correctiebestand, het verslag, alle lijsten, het journaal en beide handtekeningen.
ui-export-now = Pakket exporteren…
ui-export-again = Opnieuw exporteren…
ui-exported = Het pakket werd geëxporteerd. Iedereen kan het nakijken met `paritas verify`.

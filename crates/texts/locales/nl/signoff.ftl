# Resultaatbestanden, correcties en hun bewijs, het bewijspakket, sleutels en handtekeningen.

corrections-proven = { $corrections ->
    [0] Er is geen correctie nodig. Het lege correctiebestand is teruggelezen; alle { $totals } totalen zijn zoals afgesproken.
    [one] Eén correctie is van de schijf teruggelezen en op het nieuwe extract uitgevoerd: { $amounts ->
        [one] één beslist bedrag
       *[other] { $amounts } besliste bedragen
    } en { $totals } totalen zijn zoals afgesproken.
   *[other] { $corrections } correcties zijn van de schijf teruggelezen en op het nieuwe extract uitgevoerd: { $amounts ->
        [one] één beslist bedrag
       *[other] { $amounts } besliste bedragen
    } en { $totals } totalen zijn zoals afgesproken.
}

open-differences-open = { $count ->
    [one] Eén verschil is niet beslist.
   *[other] { $count } verschillen zijn niet beslist.
}
open-differences-deferred = { $count ->
    [one] Eén verschil is uitgesteld.
   *[other] { $count } verschillen zijn uitgesteld.
}
open-differences-not-comparable = { $count ->
    [one] Eén bedrag kan niet vergeleken worden.
   *[other] { $count } bedragen kunnen niet vergeleken worden.
}
open-employees-suggested = { $count ->
    [one] Eén voorgestelde koppeling van medewerkers is niet bevestigd.
   *[other] { $count } voorgestelde koppelingen van medewerkers zijn niet bevestigd.
}
open-employees-conflict = { $count ->
    [one] Eén mogelijke koppeling van medewerkers heeft tegenstrijdige gegevens.
   *[other] { $count } mogelijke koppelingen van medewerkers hebben tegenstrijdige gegevens.
}
open-employees-legacy-only = { $count ->
    [one] Eén medewerker staat alleen in het oude systeem.
   *[other] { $count } medewerkers staan alleen in het oude systeem.
}
open-employees-migrated-only = { $count ->
    [one] Eén medewerker staat alleen in het nieuwe systeem.
   *[other] { $count } medewerkers staan alleen in het nieuwe systeem.
}
open-cells-rejected = { $count ->
    [one] Eén cel is geweigerd.
   *[other] { $count } cellen zijn geweigerd.
}
open-lines-delivered-twice = { $count ->
    [one] Eén regel zegt wat een regel van een ander bestand van die kant al zegt, en werd erbij geteld.
   *[other] { $count } regels zeggen wat regels van een ander bestand van die kant al zeggen, en werden erbij geteld.
}
open-groups-unconfirmed = { $count ->
    [one] Eén componentgroep is niet bevestigd.
   *[other] { $count } componentgroepen zijn niet bevestigd.
}
open-periods-one-sided = { $count ->
    [one] Eén bedrag hoort bij een periode die maar één kant heeft.
   *[other] { $count } bedragen horen bij periodes die maar één kant heeft.
}
open-measures-one-sided = { $count ->
    [one] Eén waarde hoort bij een maat die maar één kant heeft.
   *[other] { $count } waarden horen bij een maat die maar één kant heeft.
}

unproven-header = de kolommen zijn niet die van een correctiebestand
unproven-cell = een cel van deze rij kan niet teruggelezen worden
unproven-employee = het nieuwe systeem heeft geen medewerker { $employee }
unproven-present = huidig bedrag, verschil en actie passen niet bij het nieuwe extract ({ $difference })
unproven-amount = na de correcties staat het afgesproken bedrag er niet ({ $difference })
unproven-total = na de correcties is een totaal niet het afgesproken totaal
unproven-row = deze rij is niet de correctie die uit de beslissingen volgt

fault-not-proven = De correcties zijn niet bewezen, dus is er niets geëxporteerd: { $finding }.
hint-not-proven = Probeer opnieuw. Gebeurt het een tweede keer, meld het dan met deze zin: dit is een fout van het programma of van de schijf, niet van u.
fault-corrections-not-read-back = De correcties konden niet van de schijf teruggelezen worden, dus is er niets geëxporteerd: { $reason }
fault-computed-amount = Het nieuwe systeem houdt voor { $component } uren bij en berekent daar zelf het bedrag van; er is geen bedrag om te corrigeren ({ $difference }).
hint-computed-amount = Laat de uren of het eenheidsbedrag in het nieuwe systeem verbeteren en vergelijk het volgende extract; stel dit verschil tot dan uit, of aanvaard het.
fault-no-migrated-component = Looncomponent { $component } van het oude systeem heeft geen tegenhanger in het nieuwe, dus kan zijn bedrag daar niet gecorrigeerd worden ({ $difference }).
hint-no-migrated-component = Noem de nieuwe looncomponent in het dossierprofiel, of zet { $component } daar bij de beëindigde, of neem het nieuwe bedrag.
fault-correction-range = De correctie van { $difference } vraagt een groter bedrag dan het programma kan bevatten.
hint-correction-range = Leg voor dit verschil een ander bedrag vast.
fault-corrected-twice = Twee beslissingen corrigeren hetzelfde nieuwe bedrag: { $first } en { $second }.
hint-corrected-twice = Kijk de contracten van deze medewerker in beide extracten na, en beslis er maar één van de twee.
fault-journal-differs = Het journaal bevat andere beslissingen dan de resultaten die getekend zouden worden.
hint-journal-differs = Sluit het dossier, open het opnieuw en teken dan.
fault-signoff-unwritable = Er is niets geschreven: { $reason }.
hint-signoff-unwritable = Maak plaats, sluit het bestand in andere programma’s of kies een andere map, en probeer opnieuw. Wat al in de map stond, staat er nog.
fault-signoff-unreadable = Het bestand kan niet gelezen worden: { $reason }.
hint-signoff-unreadable = Kijk het pad en uw toegang na, en probeer opnieuw.
fault-report = Het verslag kon niet gemaakt worden: { $detail }
hint-report = Dit is een fout van het programma. Meld ze met deze zin. Er is niets geschreven.

fault-key-exists = Op deze plaats staat al een sleutel.
hint-key-exists = Gebruik hem, of kies een andere bestandsnaam. Een sleutel wordt nooit overschreven.
fault-not-a-key = Dit bestand is geen sleutel, of het is beschadigd.
hint-not-a-key = Kies het bestand dat “key new” maakte, of zet een kopie ervan terug.
fault-wrong-passphrase = De wachtwoordzin opent deze sleutel niet. Er is niets getekend.
hint-wrong-passphrase = Typ hem opnieuw; let op hoofdletters en de toetsenbordindeling. Een vergeten wachtwoordzin is niet te herstellen: maak een nieuwe sleutel.
fault-no-passphrase = Een sleutel heeft een wachtwoordzin nodig.
hint-no-passphrase = Kies enkele woorden die alleen u kent.
fault-no-name = Een sleutel heeft de naam van een persoon nodig: één regel van hoogstens 100 tekens.
hint-no-name = Vul uw voor- en familienaam in.
fault-signing = De handtekening kon niet gemaakt worden: { $detail }

fault-not-a-pack = Deze map is geen bewijspakket: er is geen manifest.
hint-not-a-pack = Kies de map waarin manifest.json staat.
fault-manifest-damaged = Het manifest kan niet gelezen worden: het is gewijzigd of beschadigd.
hint-manifest-damaged = Vraag het pakket opnieuw aan wie het tekende.
fault-pack-folder-not-empty = De map bevat iets dat niet bij een pakket hoort: { $file }.
hint-pack-folder-not-empty = Kies een nieuwe of lege map.
fault-pack-changed = Dit bestand is niet meer zoals toen het pakket gemaakt werd, dus is het pakket niet getekend.
hint-pack-changed = Maak het pakket opnieuw en teken het dan.
fault-preparer-first = De opsteller heeft nog niet getekend.
hint-preparer-first = De opsteller tekent eerst, dan de nalezer.
fault-other-signature-bad = { $role }: deze handtekening klopt niet, dus is er niets aan toegevoegd.
hint-other-signature-bad = Maak het pakket opnieuw en laat de opsteller het opnieuw tekenen.
fault-same-key = Opsteller en nalezer kunnen niet met dezelfde sleutel tekenen.
hint-same-key = De tweede persoon tekent met een eigen sleutel.
fault-same-name = { $name } heeft al getekend. Opsteller en nalezer zijn twee personen, onder twee namen.
hint-same-name = De tweede persoon tekent, met een sleutel op eigen naam.

signature-without-key = de openbare sleutel ernaast ontbreekt
signature-damaged = de handtekening of haar sleutel is beschadigd
signature-of-other-manifest = ze is niet van deze sleutel, of het manifest is na het tekenen gewijzigd
signature-of-other-role = ze is voor een andere rol gegeven

verify-changed = Gewijzigd na het tekenen: { $file }
verify-missing = Ontbreekt: { $file }
verify-added = Hoort niet bij wat getekend is: { $file }
verify-signature-missing = { $role }: heeft niet getekend
verify-signature-bad = { $role }: de handtekening klopt niet; { $reason }
verify-same-key = Beide handtekeningen zijn van één sleutel.
verify-same-name = Beide handtekeningen staan op één naam.
verify-untrusted = { $role }: de sleutel is geen van de sleutels die u opgaf

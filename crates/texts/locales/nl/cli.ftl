# De opdrachtregel: hulp, kopjes, resultaten.

cli-about = Zegt of iedereen na een migratie van de lonen hetzelfde betaald wordt, en maakt van wat fout is een getekend correctiebestand. Zonder netwerk.
cli-after = Eindstatus: 0 alles is vergeleken en niets staat open; 1 er staat iets open; 2 geweigerd.
    Resultaten gaan naar de standaarduitvoer, meldingen en voortgang naar de standaardfout.
cli-heading-usage = Gebruik:
cli-heading-commands = Opdrachten
cli-heading-arguments = Argumenten
cli-heading-options = Opties
cli-usage-options = OPTIES
cli-usage-command = OPDRACHT

cli-inspect = Kijk een extract na: wat het is, wat elke kolom bevat en waarom, de eerste rijen zoals begrepen, wat geweigerd werd, en wat nu te doen
cli-profiles = Toon de extractprofielen die bij het programma horen
cli-profiles-show = Druk er een af, met commentaar
cli-reconcile = Vergelijk twee extracten en schrijf elk verschil, met de oorzaak, naar een map
cli-match = Koppel de medewerkers van twee extracten; bedragen zijn niet nodig
cli-case = Werk aan een dossier: beslis wat elk verschil betekent, en exporteer de correcties
cli-case-new = Maak een dossier met twee extracten
cli-case-status = Toon hoe een dossier ervoor staat en wat de volgende stap is
cli-case-decide = Beslis over één verschil, of over alles wat in een bevinding nog niet beslist is
cli-case-tie = Zeg dat twee medewerkers één persoon zijn, of met --reject dat ze dat niet zijn
cli-case-undo = Neem de laatste beslissing terug die nog geldt
cli-case-log = Toon alles wat er gedaan is, door wie en wanneer
cli-case-rerun = Werk alles opnieuw uit op basis van de extracten en het journaal, en toon de stand
cli-case-export = Schrijf het bewijspakket: correcties, verslag, lijsten, journaal en handtekeningen
cli-key = Maak of toon de sleutel waarmee iemand tekent
cli-key-new = Maak een sleutel om mee te tekenen, beveiligd met een wachtwoordzin, met de openbare sleutel ernaast
cli-key-show = Toon van wie een sleutel is, en het kenmerk ervan
cli-sign = Teken een bewijspakket als opsteller of als nalezer
cli-verify = Ga na of een bewijspakket nog is wat twee personen getekend hebben

arg-help = Toon deze hulp
arg-version = Toon de versie
arg-lang = Taal van de teksten: en, nl, fr of de; zonder deze optie en, wat de taal van het systeem ook is
arg-json = Schrijf het resultaat als JSON
arg-now = Het tijdstip dat bewaard wordt, in plaats van dat van de klok (RFC 3339)
arg-file = Het extract: CSV of andere tekst met scheidingstekens, XLSX, XLS, XLSB of ODS
arg-profile = Hoe het extract gelezen wordt: een TOML-bestand, of de naam van een profiel dat bij het programma hoort; wat er niet in staat, wordt herkend
arg-save-profile = Schrijf het volledige gebruikte profiel, met uitleg, naar dit bestand
arg-second-reader = Lees een werkmap nog eens met een andere lezer (calamine) en vergelijk elke cel
arg-force = Vervang het bestand als het bestaat
arg-profiles-show-profile = De naam van het profiel
arg-side = Bij welke kant het hoort: legacy (oud) of migrated (nieuw); zonder deze optie legacy
arg-legacy = Het extract van het oude systeem: een bestand, één blad als BESTAND#Blad, alle bladen als BESTAND#*, of een map met extracten
arg-migrated = Het extract van het nieuwe systeem, op dezelfde manier genoemd
arg-legacy-also = Nog een extract van het oude systeem: een personeelslijst, een vestiging, een maand; mag herhaald worden
arg-migrated-also = Nog een extract van het nieuwe systeem; mag herhaald worden
arg-legacy-profile = Hoe het oude extract te lezen (TOML); wat er niet in staat, wordt herkend. Herhaal het voor één profiel per bestand en blad
arg-migrated-profile = Hoe het nieuwe extract te lezen (TOML), op dezelfde manier
arg-case-profile = Hoe beide kanten zich verhouden (TOML): looncomponenten, toleranties, periodes
arg-crosswalk = Welk oud personeelsnummer welk nieuw nummer is: twee kolommen, legacy_employee en migrated_employee
arg-out = De map voor de resultaten; ze wordt gemaakt als ze niet bestaat
arg-case-export-out = Een nieuwe of lege map voor het pakket
arg-case = De map van het dossier
arg-case-new-case = De map voor het dossier; ze wordt gemaakt als ze niet bestaat
arg-by = De naam van de persoon die dit doet; het journaal bewaart die
arg-difference = Het verschil, met de naam uit de kolom “difference” van differences.csv
arg-finding = De bevinding, met de naam die bij de stand getoond wordt; over al haar onbesliste verschillen wordt beslist
arg-case-tie-legacy = Het personeelsnummer aan de oude kant
arg-case-tie-migrated = Het personeelsnummer aan de nieuwe kant
arg-reject = De twee zijn niet één persoon
arg-take = Welk bedrag juist is: legacy (oud) of migrated (nieuw)
arg-set = Een ander bedrag is juist, geschreven zoals in de taal van --lang
arg-accept = Het verschil is verwacht; er wordt niets gecorrigeerd
arg-defer = Nu niet: het blijft open en staat in het verslag
arg-reason = Waarom dit juist is; een auditor zal het lezen
arg-note = Wat verder het bewaren waard is
arg-key = Het bestand van de sleutel
arg-key-new-key = Het bestand voor de sleutel; de openbare sleutel komt ernaast, met de uitgang .pub
arg-name = De naam van de persoon die ermee zal tekenen
arg-passphrase-file = Lees de wachtwoordzin uit dit bestand in plaats van erom te vragen
arg-pack = De map van het bewijspakket
arg-role = Als wat: preparer (opsteller) of reviewer (nalezer)
arg-trusted = Een openbare sleutel van een ondertekenaar die u langs een andere weg kreeg; mag herhaald worden

fault-usage = Deze argumenten vormen geen opdracht.
fault-usage-unknown = Het argument { $argument } bestaat hier niet.
fault-usage-value = “{ $value }” is niet mogelijk bij { $argument }.
fault-usage-no-value = { $argument } heeft een waarde nodig.
fault-usage-command = De opdracht “{ $command }” bestaat niet.
fault-usage-missing = Er ontbreekt iets: { $argument }
fault-usage-no-command = Er ontbreekt een opdracht.
fault-usage-twice = { $argument } staat er twee keer.
fault-usage-conflict = { $argument } en { $other } sluiten elkaar uit.
hint-usage = Zet --help na de opdracht om te zien wat mogelijk is.
hint-usage-values = Mogelijke waarden: { $values }
fault-output = Het resultaat kon niet naar de standaarduitvoer geschreven worden.
fault-passphrase-file = De wachtwoordzin kan niet uit dit bestand gelezen worden.
hint-passphrase-file = Geef een tekstbestand op met de wachtwoordzin en niets anders.
fault-passphrases-differ = De twee wachtwoordzinnen zijn niet gelijk. Er is geen sleutel gemaakt.
fault-no-terminal = Er is geen terminal om de wachtwoordzin te vragen.
hint-no-terminal = Geef de wachtwoordzin in een bestand: --passphrase-file.
cli-verify-broken = Dit pakket is niet wat getekend werd. Gebruik de correcties niet. Vraag het getekende pakket aan wie dit doorgaf.
prompt-passphrase = Wachtwoordzin:
prompt-passphrase-again = Nog eens dezelfde:

cli-employees = Medewerkers
cli-lines = Loonregels
cli-total = Som van de bedragen
cli-rows = Rijen
cli-cells = Waardecellen
cli-tally = { $read } gelezen: { $used } gebruikt, { $ignored } weggelaten, { $rejected } geweigerd
cli-assumed = Aangenomen
cli-profiles-use = Gebruik er een: --profile NAME. Een bestand dat van een van deze soorten blijkt te zijn, wordt er vanzelf mee gelezen.
cli-profile-saved = Profiel geschreven naar { $path }. Lees ermee: --profile { $path }
cli-read = Wat gelezen is
cli-columns = Kolommen
cli-first-rows = Eerste rijen, zoals geschreven en zoals begrepen
cli-contract = contract { $contract }
cli-unread = niet begrepen
cli-file-totals = De eigen totalen van het bestand
cli-second-reading = Tweemaal gelezen
cli-second-alike = { $count ->
    [one] Eén cel is
   *[other] { $count } cellen zijn
} door een tweede, onafhankelijke lezer (calamine) hetzelfde gelezen.
cli-second-unlike = { $count ->
    [one] Eén cel wordt
   *[other] { $count } cellen worden
} door een tweede, onafhankelijke lezer (calamine) anders gelezen. Bekijk ze in de werkmap voor u op dit extract vertrouwt:
cli-second-valueless = { $count ->
    [one] Eén formule
   *[other] { $count } formules
} zonder waarde kon niet vergeleken worden.
cli-second-cell = Cel
cli-second-here = Hier
cli-second-there = Tweede lezer
cli-rejected = Geweigerd
cli-suspicious = Na te kijken
cli-expected = Verwacht: { $expected }.
cli-more-values = … en nog { $count ->
    [one] één waarde van deze rij
   *[other] { $count } waarden van deze rij
}
cli-more-problems = … en nog { $count ->
    [one] één probleem
   *[other] { $count } problemen
}; allemaal: --json
cli-more-rejected = … en nog { $count ->
    [one] één cel
   *[other] { $count } cellen
}; allemaal: --json
cli-comparisons = Vergelijkingen
cli-completeness = Volledigheid: gebruikte waardecellen
cli-side = Kant
cli-used = Gebruikt
cli-compared = Vergeleken
cli-not-compared = Niet vergeleken
cli-totals = Controletotalen
cli-legacy = Oud
cli-migrated = Nieuw
cli-paid = Wordt iedereen betaald?
cli-paid-nobody = Niemand lijkt verkeerd betaald te worden.
cli-number = Aantal
cli-at-stake = Op het spel
cli-fields = Velden naast het loon
cli-fields-compared = Vergeleken
cli-fields-differ = Verschillend
cli-fields-renamed = Anders geschreven
cli-findings = Bevindingen
cli-cause = Oorzaak
cli-delta = Δ
cli-finding = Bevinding
cli-finding-name = Naam
cli-undecided = Onbeslist
cli-more-findings = … en nog { $count ->
    [one] één bevinding, in findings.csv
   *[other] { $count } bevindingen, in findings.csv
}
cli-more-findings-in-case = … en nog { $count ->
    [one] één kleinere bevinding
   *[other] { $count } kleinere bevindingen
}
cli-open = Open
cli-attention = Te bekijken
cli-signatures = Handtekeningen
cli-written = Geschreven naar { $folder }: { $files }
cli-next-settled = Volgende stap: er staat niets open; deze resultaten kunnen zo bewaard worden.
cli-next-case = Volgende stap: maak een dossier om te beslissen over wat openstaat: paritas case new
cli-next-match = Volgende stap: kijk in employees.csv wie niet gekoppeld is; een koppeltabel kan hen koppelen.
cli-next-match-settled = Volgende stap: iedereen is gekoppeld; vergelijk de bedragen: paritas reconcile
cli-next-sign = Volgende stap: de opsteller tekent dit pakket, daarna de nalezer: paritas sign
cli-next-verify = Volgende stap: geef deze map door; iedereen kan ze nagaan: paritas verify
cli-key-made = Sleutel { $id } van { $name } gemaakt. De openbare sleutel, om door te geven: { $key }
cli-key-shown = Sleutel { $id } van { $name }. De openbare sleutel: { $key }
cli-signed = Getekend als { $role } door { $name } met sleutel { $id }, { $at }.
cli-verify-files = { $count ->
    [one] Het ene bestand is zoals het manifest zegt.
   *[other] Alle { $count } bestanden zijn zoals het manifest zegt.
}
cli-verify-files-differ = Bestanden van dit pakket zijn niet zoals het manifest zegt.
cli-verify-signature = { $role }: { $name }, sleutel { $id }, { $at }
cli-verify-own-keys = De sleutels zijn die van het pakket zelf: vergelijk hun kenmerken met die van de ondertekenaars, of geef hun openbare sleutels op met --trust.

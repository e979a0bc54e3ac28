# De handelingen: wat ze tegenhoudt, wat de volgende stap is, wat er gedaan werd.

fault-file-unreadable = Dit bestand kan niet worden gelezen: { $reason }
hint-file-unreadable = Kijk de naam na, en of u het bestand mag lezen.
fault-file-unwritable = Hier kan niet worden geschreven: { $reason }
fault-no-profile = Zo’n profiel bestaat niet: geen bestand, en geen dat bij het programma hoort.
hint-no-profile = paritas profiles toont die bij het programma horen.
fault-no-column = Er is geen kolom { $position } meer.
hint-no-column = Neem terug wat u daarover zei en wijzig dan de rest.
fault-not-places = ‘{ $typed }’ noemt geen plaatsen van velden.
hint-not-places = Schrijf het eerste en laatste teken van elk veld, zoals 1-7, 8-20.
fault-profile-exists = Hier staat al een bestand.
hint-profile-exists = Kies een andere naam, of vervang het met --force.
hint-file-unwritable = Kies een andere map of maak plaats vrij, en probeer opnieuw.
fault-out-over-input = De resultaten zouden dit invoerbestand vervangen.
fault-out-is-file = Dit is een bestand; voor de resultaten is een map nodig.
fault-out-not-empty = In deze map staan al bestanden.
fault-out-inside-case = Deze map ligt in het dossier zelf.
hint-out-elsewhere = Kies een nieuwe of lege map.
hint-out-folder = Geef een map op; ze wordt gemaakt als ze nog niet bestaat.
warn-same-file = Beide kanten hebben dezelfde inhoud, dus er kan niets verschillen. Ga na of het tweede bestand van het nieuwe systeem is.
warn-kind-of-other-side = Looncomponent { $component } is aan de andere kant een saldo of cumul, dus hier ook.
warn-shared-file = { $file } is voor beide kanten opgegeven, dus daarin kan niets verschillen. Kijk na of het bij beide hoort.
fault-no-extracts = Deze map bevat geen extract.
fault-no-case = In deze map staat geen dossier.
hint-no-case = Kies de map waarin het dossier gemaakt is: daar staat het bestand journal.jsonl.
fault-case-exists = In deze map staat al een dossier.
hint-case-exists = Open dat dossier, of kies een andere map voor het nieuwe.
fault-case-not-opened = Het journaal zegt niet over welke bestanden het dossier gaat.
fault-input-missing = Een bestand van dit dossier staat hier niet meer.
hint-input-missing = Zet het bestand ongewijzigd terug op deze plaats en open het dossier opnieuw.
fault-input-changed = Dit bestand is veranderd sinds het dossier geopend werd.
hint-input-changed = Zet de vroegere versie terug om met dit dossier verder te gaan, of open een nieuw dossier met de nieuwe versie.
fault-no-person = De naam van de persoon ontbreekt.
hint-no-person = Geef de naam van de persoon die dit doet; het journaal bewaart die.
fault-no-reason = Een beslissing heeft een reden nodig.
hint-no-reason = Zeg in een paar woorden waarom dit juist is; een auditor zal het lezen.
fault-no-amount = Er moet een ander bedrag komen, maar er is geen bedrag opgegeven.
fault-not-an-amount = “{ $typed }” is geen bedrag.
hint-not-an-amount = Schrijf het als 1.234,56 of 1234,56.
fault-no-difference = Er is geen verschil met de naam “{ $name }”.
hint-no-difference = Neem de naam over uit de kolom “difference” van differences.csv.
fault-no-finding = Er is geen bevinding met de naam “{ $name }”.
hint-no-finding = Neem de naam over uit de kolom “finding” van findings.csv.
fault-decide-not-comparable = Over “{ $name }” kan niet worden beslist, omdat de bedragen niet vergeleken konden worden.
hint-not-comparable = Verbeter wat in het extract geweigerd werd, exporteer het opnieuw en open er een nieuw dossier mee.
fault-nothing-left = Over elk verschil van “{ $name }” is al beslist.
hint-nothing-left = Neem de vroegere beslissing terug om opnieuw te beslissen, of beslis over afzonderlijke verschillen.
fault-nothing-to-undo = Er is geen beslissing om terug te nemen.
fault-no-employee = { $side ->
    [legacy] De oude kant
   *[other] De nieuwe kant
} heeft geen medewerker met nummer “{ $number }”.
hint-no-employee = Kopieer het nummer uit employees.csv.
fault-number-shared = Aan { $side ->
    [legacy] de oude kant
   *[other] de nieuwe kant
} staat nummer “{ $number }” voor meerdere personen; het zegt dus niet wie bedoeld is.
hint-number-shared = Geef elk van hen een eigen nummer in het extract en open er een nieuw dossier op.
fault-tied-elsewhere = Bevestigd is al dat { $number } gelijk is aan { $other }.
hint-tied-elsewhere = Was dat fout, wijs dat paar dan eerst af.
fault-said-already = Dat was al vastgelegd.
fault-undecided = { $count ->
    [one] Over één verschil is nog niet beslist.
   *[other] Over { $count } verschillen is nog niet beslist.
}
hint-undecided = Beslis er eerst over of stel ze uit, en teken dan.
fault-signed-already = In deze rol is al getekend.
hint-signed-already = Door een nieuwe beslissing vervallen de handtekeningen; dan tekenen beiden opnieuw.
fault-copy-differs = De bestanden hier zijn niet de bestanden die getekend werden.
hint-copy-differs = Geef deze map niet door. Neem een beslissing terug en beslis opnieuw om opnieuw te tekenen, en exporteer dan naar een andere map.

fact-kind = Soort bestand
fact-size = Grootte
fact-size-bytes = { $bytes ->
    [one] Eén byte
   *[other] { $bytes } bytes
}
file-and-more = { $file } en nog { $more ->
    [one] één bestand
   *[other] { $more } bestanden
}
source-staff-list = personeelslijst, { $rows } rijen gebruikt
source-pay = { $rows } rijen gebruikt, { $lines } loonregels, { $total }
fact-sheet = Blad
fact-other-sheets = Niet gelezen bladen
fact-encoding = Tekencodering
fact-delimiter = Scheidingsteken
fact-layout = Indeling
fact-header-row = Kopregel
fact-period = Loonperiode
join-no-pay-line = Staat op de personeelslijst, maar heeft geen loonregel
join-not-in-staff-list = Heeft loonregels, maar staat op geen personeelslijst
join-contradiction = { $field }: twee bestanden spreken elkaar tegen; het eerste telt
join-delivered-twice = Misschien dubbel geleverd: dezelfde bedragen in twee bestanden, samengeteld
join-says = { $source }: { $value }
join-lines = { $source }: { $lines ->
    [one] één loonregel, { $sum }
   *[other] { $lines } loonregels, { $sum }
}
field-renamed = { $legacy } is { $migrated }: { $count }
delimiter-tab = tab
delimiter-space = spatie
period-from-column = in een kolom
period-from-profile = { $period }, uit het profiel
period-from-preamble = { $period }, uit de regels vóór de kop
period-from-sheet = { $period }, uit de naam van het blad
period-from-file-name = { $period }, uit de naam van het bestand
period-unnamed = niet vermeld in dit bestand
file-total-agrees = { $stated }: gelijk aan de som van de regels
file-total-differs = { $stated } in het bestand, maar de som van de regels is { $summed }
origin-and-more = { $named } en nog { $more ->
    [one] één regel
   *[other] { $more } regels
}

lines-compared = Vergeleken

choice-set-amount-to = Het bedrag wordt { $amount }
decision-sentence = { $choice }: { $reason } ({ $by }, { $at })
decided-sentence = { $changed ->
    [one] Over één verschil is beslist.
   *[other] Over { $changed } verschillen is beslist.
} { $undecided ->
    [0] Er blijft niets te beslissen.
    [one] Er blijft er één over.
   *[other] Er blijven er { $undecided } over.
}
deferred-sentence = { $changed ->
    [one] Eén verschil is uitgesteld; het blijft open.
   *[other] { $changed } verschillen zijn uitgesteld; ze blijven open.
} { $undecided ->
    [0] Er blijft niets te beslissen.
    [one] Er blijft er één over.
   *[other] Er blijven er { $undecided } over.
}
undone-sentence = { $changed ->
    [one] De beslissing over één verschil is teruggenomen.
   *[other] De beslissing over { $changed } verschillen is teruggenomen.
} { $undecided ->
    [0] Er blijft niets te beslissen.
    [one] Over één verschil moet nog worden beslist.
   *[other] Over { $undecided } verschillen moet nog worden beslist.
}
tied-sentence = Vastgelegd: de twee zijn één persoon. Hun loon is vergeleken. { $undecided ->
    [0] Er is niets meer te beslissen.
    [one] Er is nog één verschil te beslissen.
   *[other] Er zijn nog { $undecided } verschillen te beslissen.
}
parted-sentence = Vastgelegd: de twee zijn niet één persoon. { $undecided ->
    [0] Er is niets meer te beslissen.
    [one] Er is nog één verschil te beslissen.
   *[other] Er zijn nog { $undecided } verschillen te beslissen.
}
undone-tie-sentence = Wat over de twee medewerkers gezegd was, is teruggenomen. { $undecided ->
    [0] Er is niets meer te beslissen.
    [one] Er is nog één verschil te beslissen.
   *[other] Er zijn nog { $undecided } verschillen te beslissen.
}
signatures-void = De handtekeningen gelden niet meer: beiden moeten opnieuw tekenen.

log-opened = Dossier geopend met { $legacy } (oud) en { $migrated } (nieuw).
log-decided = { $choice }, voor { $count ->
    [one] één verschil
   *[other] { $count } verschillen
} ({ $about }): { $reason }
log-tied = { $legacy } (oud) en { $migrated } (nieuw) zijn één persoon: { $reason }
log-parted = { $legacy } (oud) en { $migrated } (nieuw) zijn niet één persoon: { $reason }
log-undone = Regel { $entry } teruggenomen.

next-review-employees = { $count ->
    [one] Bevestig of verwerp het ene paar medewerkers dat onduidelijk is, en beslis dan de verschillen.
   *[other] Bevestig of verwerp de { $count } paren medewerkers die onduidelijk zijn, en beslis dan de verschillen.
}
next-decide = { $count ->
    [one] Beslis over het ene verschil dat overblijft.
   *[other] Beslis over de { $count } verschillen die overblijven, de grootste bevinding eerst.
}
next-sign-nothing-differs = Er zijn geen verschillen. Teken als opsteller om dat vast te leggen.
next-sign-preparer = Er blijft niets te beslissen. Teken als opsteller.
next-sign-reviewer = { $preparer } heeft als opsteller getekend. Een tweede persoon kijkt nu na en tekent.
next-export = Beiden hebben getekend. Exporteer het bewijspakket en geef het door.
signing-blocked = { $count ->
    [one] Over één verschil is niet beslist; beslis of stel uit vóór het tekenen.
   *[other] Over { $count } verschillen is niet beslist; beslis of stel uit vóór het tekenen.
}

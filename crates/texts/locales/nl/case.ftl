# Het journaal van een dossier, en wat het systeem zegt als een bestand niet gelezen of geschreven kan worden.

io-disk-full = de schijf is vol
io-too-large = het bestand zou groter worden dan het systeem toelaat
io-permission = u hebt geen toegang, of een ander programma heeft het bestand open
io-read-only = de schijf is beveiligd tegen schrijven
io-not-found = de map of het bestand bestaat niet
io-is-a-folder = er staat een map met die naam
io-not-a-folder = een deel van het pad is een bestand, geen map
io-exists = er staat al een bestand met die naam
io-in-use = een ander programma heeft het bestand open
io-other = het systeem meldt “{ $detail }”

journal-healed = De laatste regel van het journaal was nog niet volledig geschreven toen het programma stopte. Hij is hersteld; kijk uw laatste beslissing na.

fault-journal-exists = Hier staat al een dossier.
hint-journal-exists = Open het, of kies een andere map voor het nieuwe dossier.
fault-journal-not-found = Hier staat geen dossier: het journaal ontbreekt.
hint-journal-not-found = Kies de map waarin het journaal van het dossier staat.
fault-journal-in-use = Het dossier is open in een ander venster of programma.
hint-journal-in-use = Sluit het daar en probeer opnieuw.
fault-journal-damaged = Het journaal is achteraf gewijzigd: deze regel is niet wat er opgetekend werd.
hint-journal-damaged = Zet de laatste onaangeroerde kopie van het journaal terug. Op de beslissingen zoals ze er nu staan, kunt u niet vertrouwen.
fault-journal-not-understood = Het journaal bevat een regel die deze versie van het programma niet kent.
hint-journal-not-understood = Open het dossier met de versie die het schreef, of een latere.
fault-journal-changed-outside = Een ander programma heeft het journaal gewijzigd terwijl het dossier open was. Er is niets opgetekend.
hint-journal-changed-outside = Sluit het dossier en open het opnieuw.
fault-journal-unreadable = Het journaal kan niet gelezen worden: { $reason }.
fault-journal-unwritable = Er is niets opgetekend: { $reason }.
hint-journal-unwritable = Maak plaats of kies een map waarin u mag schrijven, en beslis daarna opnieuw. Wat eerder opgetekend is, is veilig.
fault-case-no-person = Er is niets opgetekend: de naam van de persoon ontbreekt.
hint-case-no-person = Vul uw naam in. Hij staat bij elke beslissing.
fault-case-no-reason = Er is niets opgetekend: de beslissing heeft geen reden.
hint-case-no-reason = Zeg in enkele woorden waarom. De reden komt in het correctiebestand.
fault-case-not-undoable = Regel { $entry } kan niet teruggenomen worden: hij bestaat niet, opende het dossier of is al teruggenomen.
fault-case-opened-twice = Het dossier is al geopend.
fault-case-path-not-text = Het pad van een bestand kan niet genoteerd worden: het bevat tekens die geen geldige tekst zijn.
hint-case-path-not-text = Geef het bestand of zijn map een andere naam.

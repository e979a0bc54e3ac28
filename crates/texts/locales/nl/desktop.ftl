# Het omhulsel van het venster: titels van de systeemvensters, en wat er buiten een dossier mis kan gaan.

dialog-legacy = Kies de export van het oude systeem
dialog-migrated = Kies de export van het nieuwe systeem
dialog-legacy-profile = Kies hoe de export van het oude systeem gelezen wordt
dialog-migrated-profile = Kies hoe de export van het nieuwe systeem gelezen wordt
dialog-case-profile = Kies het dossierprofiel
dialog-crosswalk = Kies de lijst van oude en nieuwe personeelsnummers
dialog-open-case = Kies de map van een dossier
dialog-export = Kies een lege map voor de resultaten

fault-choose-both = Om te vergelijken zijn twee exports nodig: een van het oude en een van het nieuwe systeem.
hint-choose-both = Kies het bestand dat nog ontbreekt.
fault-no-open-case = Er is geen dossier geopend.
hint-no-open-case = Kies twee exports en vergelijk ze, of open een bestaand dossier.
fault-defect = Het programma maakte zelf een fout en kon dit niet afwerken.
hint-defect = Uw beslissingen tot nu toe zijn bewaard. Sluit het programma, open het dossier opnieuw en probeer het nog eens.

# Het omhulsel van het venster: titels van de systeemvensters, en wat er buiten een dossier mis kan gaan.

dialog-legacy = Kies het extract van het oude systeem
dialog-migrated = Kies het extract van het nieuwe systeem
dialog-legacy-profile = Kies hoe het extract van het oude systeem gelezen wordt
dialog-migrated-profile = Kies hoe het extract van het nieuwe systeem gelezen wordt
dialog-case-profile = Kies het dossierprofiel
dialog-crosswalk = Kies de lijst van oude en nieuwe personeelsnummers
dialog-save-profile = Bewaar hoe dit bestand gelezen wordt
dialog-open-case = Kies de map van een dossier
dialog-export = Kies een lege map voor de resultaten

fault-choose-both = Om te vergelijken zijn twee extracten nodig: één van het oude en één van het nieuwe systeem.
hint-choose-both = Kies het bestand dat nog ontbreekt.
fault-no-open-case = Er is geen dossier geopend.
hint-no-open-case = Kies twee extracten en vergelijk ze, of open een bestaand dossier.
fault-defect = Het programma maakte zelf een fout en kon dit niet afwerken.
hint-defect = Uw beslissingen tot nu toe zijn bewaard. Sluit het programma, open het dossier opnieuw en probeer het nog eens.

# De woorden van de vergelijking die op elk scherm, in het verslag en in meldingen staan.

side-legacy = Oud systeem
side-migrated = Nieuw systeem

cause-rounding = Afronding
cause-sign = Teken omgekeerd
cause-scale = Komma verschoven
cause-duplicate = Meer dan eens geteld
cause-proration = Deeltijdbreuk
cause-rate = Zelfde verhouding
cause-offset = Zelfde verschil
cause-component-swap = Onder een andere looncomponent
cause-period-shift = In een aangrenzende periode
cause-retroactive = Verrekend in een latere periode
cause-index-month = Index van een andere maand
cause-seniority-step = Eén trap van de schaal ernaast
cause-employee-swap = Verwisseld tussen medewerkers
cause-truncation = Cijfers afgekapt
cause-hours = Andere uren
cause-missing = Ontbreekt
cause-extra = Te veel
cause-consequence = Gevolg van een ander verschil
cause-unexplained = Onverklaard

status-open = Open
status-decided = Beslist
status-accepted = Aanvaard zoals verwacht
status-deferred = Uitgesteld
status-not-comparable = Niet vergelijkbaar

choice-take-legacy = Oude bedrag nemen
choice-take-migrated = Nieuwe bedrag nemen
choice-set-amount = Ander bedrag vastleggen
choice-accept-as-expected = Aanvaarden zoals verwacht
choice-defer = Uitstellen

outcome-equal = Gelijk
outcome-within-tolerance = Binnen de tolerantie
outcome-zero-vs-absent = Nul tegenover afwezig
outcome-different = Verschillend
outcome-not-comparable = Niet vergelijkbaar
outcome-not-compared = Niet vergeleken

match-matched = Gekoppeld
match-suggested = Voorgesteld
match-conflict = Tegenstrijdig
match-legacy-only = Alleen in het oude systeem
match-migrated-only = Alleen in het nieuwe systeem

method-crosswalk = Koppeltabel
method-employee-number = Personeelsnummer
method-national-number = Rijksregisternummer
method-iban = Bankrekening
method-transform = Omgezet nummer
method-linkage = Namen en datums
method-confirmed = Bevestigd door een persoon
method-none = Geen

group-equal-code = Zelfde looncode
group-learned = Afgeleid uit de bedragen
group-suggested = Voorgesteld
group-profile = Dossierprofiel
group-confirmed = Bevestigd
group-legacy-only = Alleen in het oude systeem
group-migrated-only = Alleen in het nieuwe systeem
group-ended = Beëindigd

role-employee-number = Personeelsnummer
role-national-number = Rijksregisternummer
role-iban = Bankrekening (IBAN)
role-last-name = Familienaam
role-first-name = Voornaam
role-full-name = Volledige naam
role-birth-date = Geboortedatum
role-birth-year = Geboortejaar
role-birth-month = Geboortemaand
role-birth-day = Geboortedag
role-sex = Geslacht
role-contract = Contract
role-contract-type = Soort contract
role-hire-date = Datum in dienst
role-start-date = Begindatum
role-end-date = Einddatum
role-period = Loonperiode
role-unit = Afdeling
role-cost-centre = Kostenplaats
role-fte = VTE
role-component-code = Looncode
role-component-label = Omschrijving van de looncomponent
role-amount = Bedrag
role-quantity = Aantal
role-rate = Eenheidsbedrag
role-attribute = Kenmerk
role-ignored = Weggelaten

role-preparer = Opsteller
role-reviewer = Nalezer

measure-amount = Bedrag
measure-quantity = Aantal
measure-rate = Eenheidsbedrag

stage-read-legacy = Extract van het oude systeem lezen
stage-read-migrated = Extract van het nieuwe systeem lezen
stage-match = Medewerkers koppelen
stage-map = Looncomponenten koppelen
stage-compare = Bedragen vergelijken
stage-explain = Verschillen verklaren
stage-write = Resultaten schrijven

scope-headcount = Medewerkers
scope-component = Looncomponent
scope-unit = Afdeling
scope-all = Alle bedragen
scope-derived = Berekend totaal
scope-balance = Saldo
scope-year-to-date = Jaarcumul

bridge-equal = Gelijk
bridge-finding = Bevindingen
bridge-within-tolerance = Binnen de tolerantie
bridge-other-unit = Onder een andere afdeling
bridge-legacy-only = Medewerkers: alleen in het oude systeem
bridge-migrated-only = Medewerkers: alleen in het nieuwe systeem
bridge-suggested = Medewerkers: voorgesteld
bridge-conflict = Medewerkers: tegenstrijdig
bridge-group-unconfirmed = Componentgroep niet bevestigd
bridge-component-ended = Looncomponent beëindigd met het oude systeem
bridge-period-one-sided = Periode aan één kant
bridge-measure-one-sided = Bedragen aan één kant
bridge-counterpart-rejected = Tegenhanger geweigerd
bridge-contract-unmatched = Contract niet gekoppeld
bridge-factor-inexact = Factor geeft geen exact bedrag
bridge-rate-missing = Uren zonder eenheidsbedrag
bridge-factor-rounding = Afronding van factoren

kind-csv = Tekstbestand met scheidingstekens
kind-fixed = Tekstbestand met vaste breedte
kind-rubriques = DSN: tekst met één rubriek per regel
kind-xlsx = Excel-werkmap (XLSX, XLSM)
kind-xls = Excel 97–2003-werkmap (XLS)
kind-xlsb = Binaire Excel-werkmap (XLSB)
kind-ods = OpenDocument-rekenblad (ODS)

layout-long = Eén rij per loonregel
layout-wide = Eén kolom per looncomponent

not-compared-employee-unmatched = Medewerker niet gekoppeld
not-compared-group-unconfirmed = Componentgroep niet bevestigd
not-compared-component-ended = Looncomponent beëindigd met het oude systeem
not-compared-period-one-sided = Periode aan één kant
not-compared-measure-one-sided = Maat aan één kant
not-compared-counterpart-rejected = Tegenhanger geweigerd
not-compared-contract-unmatched = Contract niet gekoppeld
not-compared-factor-inexact = Factor geeft geen exact bedrag
not-compared-rate-missing = Uren zonder eenheidsbedrag
pay-harm-no-counterpart = Onbekend in het nieuwe systeem
pay-harm-not-matched = Niet uitgemaakt wie dit is
pay-harm-no-pay-line = Geen loonregel in het nieuwe systeem
pay-harm-net-not-positive = Netto is nul of minder
pay-harm-net-down = Netto is veel lager
pay-harm-net-doubled = Netto is verdubbeld
pay-harm-iban-changed = Rekening gewijzigd
pay-harm-iban-invalid = Rekening onmogelijk
pay-harm-iban-shared = Rekening gedeeld
pay-harm-no-iban = Geen rekening
pay-harm-new-payee = Onbekend in het oude systeem
field-cause-missing = Alleen in het oude systeem
field-cause-extra = Alleen in het nieuwe systeem
field-cause-scale = Decimaalteken verschoven
field-cause-day-month = Dag en maand verwisseld
field-cause-century = Andere eeuw
field-cause-truncation = Afgekapt
field-cause-changed = Gewijzigd

ignored-preamble = Regels vóór de kop
ignored-header = Kop
ignored-page = Paginawissels en getrokken lijnen
ignored-blank = Leeg
ignored-totals = Totalen
ignored-footer = Regels na de gegevens
ignored-no-employee-column = Rijen zonder kolom voor de medewerker
ignored-placeholder = Cellen die zeggen dat ze geen waarde hebben
ignored-delivered-twice = Tweemaal geleverd
ignored-above-people = Regels boven de personen: maand, vestiging
ignored-unread-rubrique = Rubrieken waarvoor geen kolom is

place-sheet = blad { $sheet }
place-row = rij { $row }
place-column = kolom { $column }

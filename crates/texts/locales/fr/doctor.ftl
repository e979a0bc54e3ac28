# Le diagnostic d’import : ce qu’est un extrait, pourquoi, et que faire ensuite.

## How sure a detection is, and why

confidence-unsure = incertain
confidence-likely = probable
confidence-certain = certain
why-kind = C’est son contenu qui le dit, pas son nom.
why-sheet-only = C’est la seule feuille qui contient des données.
why-sheet-chosen = C’est celle qui ressemble le plus à un extrait.
why-other-sheets = On lit une feuille à la fois.
why-layout-long = Une colonne de rubriques accompagne les valeurs.
why-layout-wide = Aucune colonne ne nomme de rubrique : chaque colonne de valeurs en est une.
why-period-said = La colonne ou le profil la nomme.
why-period-preamble = Les lignes avant l’en-tête nomment un mois, et un seul.
why-period-sheet = La feuille porte le nom de ce mois.
why-period-file-name = Le fichier porte le nom de ce mois, comme les autres du même côté portent celui du leur.
why-period-unnamed = Ni colonne ni ligne avant l’en-tête ne nomme de mois.
header-none = aucune
format-fixed-width = largeur fixe
format-delimited = séparateurs
format-rubriques = une rubrique DSN par ligne
format-blanks = deux espaces ou plus
fact-escape = Caractère d’échappement
fact-quote = Guillemet
fact-page-breaks = Sauts de page
fact-totals-rows = Totaux
fact-footer = Lignes après les données
found-left-out = { $count ->
    [one] { $count } ligne écartée
   *[other] { $count } lignes écartées
}
why-writing = { $writing } ({ $confidence }) : { $reason }
fact-format = Découpage
decimal-point = point décimal
decimal-comma = virgule décimale
order-dmy = jour d’abord
order-mdy = mois d’abord
order-ymd = année en premier
thousands-none = aucun
thousands-blank = espace
thousands-no-break = espace insécable
thousands-thin = espace fine insécable
workbook-amounts-stored = tels qu’enregistrés
workbook-amounts-displayed = tels qu’affichés
delivered-twice-sum = additionnées
delivered-twice-first = laissées de côté
delivered-twice-refuse = les fichiers sont refusés
report-rows-leave-out = écartées
report-rows-read = lues comme données
mark-none = aucun
mark-doubled = aucun : ils sont doublés
clock-hours = heures : 7:36 fait 7,6
clock-minutes = minutes : 7:36 fait 456
component-kind-period = paie de la période
component-kind-balance = solde
component-kind-year-to-date = cumul de l’année
overpunch-true = oui : { "{" } et A à R
overpunch-false = non
setting-no-profile = aucun : comme trouvé
key-profile-none = Le profil auquel le fichier a été reconnu. Sans lui, tout est trouvé dans le fichier seul.
setting-cuts = Places des champs
setting-header-rows = Nombre de lignes d’en-tête
setting-decimal = Signe décimal
setting-thousands = Séparateur de milliers
setting-date-order = Ordre des dates
setting-date-pattern = Modèle de date
setting-epoch = Dates en nombres : à partir de
setting-implied-decimals = Décimales sans signe
setting-overpunch = Signe dans le dernier caractère
setting-clock = Heures et minutes comptées en
setting-kind = Sorte de valeurs
setting-component = Code de rubrique
setting-component-label = Libellé de la rubrique
setting-column-name = Nom de la colonne
setting-reference-year = Année de référence
setting-workbook-amounts = Nombres du classeur
setting-delivered-twice = Lignes livrées deux fois
column-by-officer = Vous l’avez indiqué.
column-twin = Une autre colonne a le même en-tête : dites ce que contient chacune.
lack-employee-column = Aucune colonne ne dit à qui appartient la ligne : rien ne peut en être comparé.
lack-component-column = Aucune colonne ne dit de quelle rubrique est une valeur : elle ne peut être comparée.
lack-amount-column = Aucune colonne ne contient de montants : il n’y a pas de paie à comparer.
setting-unfit = Colonnes qui ne conviennent pas
setting-unfit-left-out = lire le fichier sans elles
key-columns-unfit = Colonnes nommées par le profil que le fichier n’a pas, a autrement ou en double. Sans elles, ce qui convient est gardé, et le contenu des autres est cherché.
row-without-lines = Pas de ligne de paie.

## What should stand in a rejected cell

expected-number = un nombre tel que { $example }
expected-six-decimals = un nombre d’au plus six décimales
expected-employee = un membre du personnel
expected-component = un code de rubrique
expected-period = un mois tel que 2026-03 ou 03/2026
expected-fields = { $expected } champs

## The next step for each problem

step-not-a-number = Corrigez ces cellules dans le fichier. Si la colonne ne contient pas de valeurs, donnez-lui role = "attribute" dans le profil d’extrait ; si elle écrit les nombres autrement, réglez son decimal.
step-percent = Exportez le nombre simple, ou donnez à la colonne role = "attribute" dans le profil d’extrait.
step-too-precise = Exportez avec au plus six décimales. Dans un classeur, workbook_amounts = "displayed" dans le profil d’extrait prend ce que les cellules affichent.
step-scientific = Exportez ces cellules avec tous leurs chiffres : un tableur les a abrégées.
step-error-cell = Ouvrez le classeur, corrigez la formule et enregistrez-le à nouveau.
step-date-cell = Donnez à ces cellules un format de nombre dans le classeur et enregistrez-le à nouveau.
step-no-employee = Indiquez à qui appartient la ligne. Si c’est une note ou un total, supprimez-la.
step-no-component = Indiquez le code de la rubrique, ou supprimez le montant.
step-no-period = Indiquez le mois. Si cette colonne n’est pas la période de paie, donnez-lui role = "attribute" dans le profil d’extrait et réglez-y period = "2026-03".
step-field-count = Un texte de ces lignes contient sans doute le séparateur. Mettez-le entre guillemets, ou exportez avec un autre séparateur.
step-clock = Si le système de paie compte en minutes, réglez clock = "minutes" pour cette colonne dans le profil d’extrait ; avec clock = "hours", la question ne revient plus.
step-leading-zeros = Exportez de nouveau avec les matricules en texte, et n’enregistrez pas le fichier avec un tableur.
step-rubriques = Exportez de nouveau la DSN, ou corrigez ces lignes dans un éditeur de texte : un code, une virgule, la valeur entre apostrophes.
step-unread-rubriques = Si l’une d’elles compte pour la paie, enregistrez le profil, ajoutez la rubrique à l’une de ses colonnes et relisez le fichier avec lui.
step-mend-cell = Corrigez ces cellules dans le système de paie ou dans le fichier, et relisez-le.
step-set-decimal = Réglez decimal = "," ou decimal = "." pour cette colonne dans le profil d’extrait ([[columns]]), ou sous [numbers] pour toutes.
step-century = Si ce n’est pas l’année de ce fichier, réglez reference_year dans le profil d’extrait.
step-period-unnamed = Réglez period = "2026-03" dans le profil d’extrait. Sans cela, les lignes sont comparées comme une seule période sans nom.
step-look = Vérifiez cela dans le fichier avant de continuer.
step-shared-number = Vérifiez dans le système de paie qui a ce matricule, et donnez le leur aux autres.
step-cut-keys = Exportez ces numéros comme du texte : un tableur en a coupé des chiffres, et ce fichier ne permet pas de les retrouver.
step-risky-keys = Rien à corriger. Si vous ouvrez les résultats dans un tableur, importez ces colonnes comme du texte.
step-repeated-lines = Si une ligne a été exportée deux fois par erreur, exportez à nouveau. Les lignes légitimes sont additionnées.
step-total-differs = Cherchez des lignes rejetées ou manquantes ; s’il n’y en a pas, le total du fichier est faux, et qui l’a exporté doit le savoir.
step-footer-like-data = Si la paie de quelqu’un s’y trouve, indiquez moins de lignes après les données.
step-unread = Corrigez ces cellules si elles servent à distinguer les personnes. Les montants de ces lignes ont été utilisés.
## The same where it can be settled on screen

remedy-set-decimal = Choisissez le signe décimal de cette colonne.
remedy-not-a-number = Corrigez ces cellules dans le fichier ; ou, si la colonne ne contient pas de valeurs, choisissez ce qu’elle contient.
remedy-percent = Exportez le nombre simple ; ou, si la colonne n’est pas de la paie, choisissez ce qu’elle contient.
remedy-no-period = Indiquez le mois ; ou, si cette colonne n’est pas la période de paie, choisissez ce qu’elle contient et indiquez la période.
remedy-field-count = Un texte de ces lignes contient sans doute le séparateur. Exportez avec des guillemets ou choisissez un autre séparateur.
remedy-displayed = Exportez avec six décimales au plus, ou choisissez que les nombres du classeur comptent tels qu’affichés.
remedy-date-order = Choisissez ce qui vient d’abord dans cette colonne, le jour ou le mois.
remedy-century = Si ce n’est pas l’année de ce fichier, indiquez l’année de référence.
remedy-header-row = Si ce n’est pas exact, indiquez la ligne des en-têtes.
remedy-footer = Si la paie de quelqu’un s’y trouve, saisissez moins de lignes après les données.
remedy-role = Choisissez laquelle compte, et ce que contient l’autre.
remedy-amount-column = Si elle contient des montants, choisissez-le.
remedy-employee-column = Si une colonne contient le matricule, choisissez-le.
remedy-period = Indiquez le mois. Sans lui, les lignes sont comparées comme une seule période sans nom.
remedy-profile-unfit = Vérifiez les colonnes ; là où c’est faux, choisissez ce qu’elles contiennent.
remedy-component-column = Choisissez la colonne qui contient le code de rubrique ; ou indiquez que chaque colonne de valeurs est une rubrique.
remedy-value-column = Si une colonne contient des montants, choisissez-la ; une liste du personnel a besoin de ses lignes de paie à côté.
remedy-sheets = Si d’autres feuilles font partie de cet extrait, cochez-les.

## Profiles

fact-profile = Profil
recognised-headers = Les { $count } en-têtes de ce profil se trouvent à la ligne { $row }. Pour lire autrement, donnez un autre profil.
recognised-lines = Les { $count } lignes examinées sont faites comme le dit ce profil. Pour lire autrement, donnez un autre profil.
recognised-most-lines = { $count } des { $lines } lignes examinées sont faites comme le dit ce profil. Pour lire autrement, donnez un autre profil.
step-profile-unfit = Vérifiez les colonnes ci-dessous. Si quelque chose ne va pas, enregistrez le profil avec --save-profile et corrigez-le.
saved-profile = Profil d’extrait : comment lire les fichiers tels que { $file }. Chaque clé engage : un fichier qui la contredit est refusé. Une clé retirée est de nouveau détectée.
key-profile-version = La version de ce format : 1.
key-profile-name = Un nom pour les personnes.
key-profile-layout = "long" : une ligne par ligne de paie ; "wide" : une colonne par rubrique.
key-profile-period = Le mois d’un fichier qui n’a pas de colonne pour cela, tel que "2026-03".
key-profile-reference-year = L’année qui sert à juger les années de naissance à deux chiffres : personne n’y a moins de 14 ans ni plus de 100.
key-profile-workbook-amounts = Si les nombres d’un classeur comptent tels qu’enregistrés ("stored") ou tels qu’affichés ("displayed").
key-profile-delivered-twice = Ce que deviennent les lignes qu’un autre extrait du même côté dit déjà, au centime près : "sum" (additionnées et signalées), "first" (laissées de côté et comptées) ou "refuse" (refusées).
key-file-format = Comment les lignes sont coupées en champs : "delimited", "fixed_width", "blanks" (deux ou plus entre les champs) ou "rubriques" (DSN).
key-file-encoding = Le codage du texte, tel que "utf-8", "windows-1252", "utf-16le" ou "cp850".
key-file-delimiter = Le caractère entre les champs, tel que ";", "," ou "\t" pour une tabulation.
key-file-quote = Le caractère autour des champs qui contiennent le séparateur, d’habitude '"' ; "" si aucun n’a ce sens.
key-file-escape = Le caractère devant les guillemets à l’intérieur des champs, tel que '\' ; "" là où ils sont doublés.
key-file-sheet = Le nom de la feuille du classeur.
key-file-header-row = La première ligne d’en-têtes, à partir de 1 ; la première ligne de données d’un fichier sans en-têtes.
key-file-header-rows = Combien de lignes d’en-têtes il y a, au plus 5 ; 0 si les colonnes sont désignées par leur position.
key-file-footer-rows = Combien des dernières lignes non vides viennent après les données, au plus 100 : elles sont écartées, et aucune autre ; 0 pour aucune.
key-file-page-breaks = Ce que deviennent les en-têtes, titres et numéros de page répétés entre les données : "leave_out" (écartés) ou "read" (lus comme données).
key-file-totals-rows = Ce que deviennent les lignes de totaux : "leave_out" (écartées et vérifiées) ou "read" (lues comme données).
key-numbers-decimal = La marque décimale : "," ou ".".
key-numbers-thousands = La marque entre les groupes de trois chiffres : ".", ",", une espace, "'", ou "" pour aucune.
key-dates-order = L’ordre des dates : "dmy", "mdy" ou "ymd".
key-dates-epoch = L’année à partir de laquelle on compte les jours quand une date est un nombre : 1900 ou 1904.
key-columns-header = L’en-tête, tel qu’il figure dans le fichier ; il désigne la colonne.
key-columns-position = La position, à partir de 1, quand l’en-tête ne distingue pas les colonnes.
key-columns-start = Largeur fixe : le premier caractère, à partir de 1 ; length l’accompagne.
key-columns-length = Largeur fixe : combien de caractères.
key-columns-rubriques = DSN : les codes des rubriques dont les valeurs figurent dans cette colonne (["S21.G00.51.013"]).
key-columns-cuts = Le premier et le dernier caractère de chaque champ, par exemple 1-7, 8-20. Ce qui se trouve entre eux n’est pas lu.
key-columns-name = Un nom pour une colonne sans en-tête.
key-columns-role = Ce que dit la colonne : employee_number, national_number, iban, last_name, first_name, full_name, birth_date, birth_year, birth_month, birth_day, sex, contract, contract_type, hire_date, start_date, end_date, period, unit, cost_centre, fte, component_code, component_label, amount, quantity, rate, attribute, ignored.
key-columns-component = Extraits larges : le code de la rubrique dont les valeurs se trouvent ici.
key-columns-label = Extraits larges : le libellé de cette rubrique.
key-columns-decimal = La marque décimale de cette colonne, si ce n’est pas celle de [numbers] : "," ou ".".
key-columns-thousands = La marque entre groupes de trois chiffres dans cette colonne, si ce n’est pas celle de [numbers].
key-columns-date = Le motif des dates de cette colonne, fait de YYYY ou YY, MM, DD et des caractères entre eux : "MMYYYYDD".
key-columns-order = L’ordre des dates de cette colonne, si ce n’est pas celui de [dates].
key-columns-kind = Ce que sont les valeurs de la colonne, quand elles ne sont pas la paie de la période : balance (solde) ou year_to_date (cumul). Elles sont comparées et ne figurent dans aucun total de paie.
key-components-code = Le code d’une rubrique, comme l’extrait l’écrit.
key-components-label = Son libellé, si l’extrait n’en a pas.
key-components-kind = Ce que sont ses valeurs : period, balance ou year_to_date.
key-columns-implied-decimals = Combien de chiffres sont des décimales sans marque écrite, au plus 6 : avec 2, 0001250 vaut 12,50.
key-columns-overpunch = Si le dernier caractère d’un nombre porte son signe (true ou false).
key-columns-clock = En quoi sont comptées des heures et minutes comme 7:36 : "hours" (7,6) ou "minutes" (456).
profile-generic-long = Générique : une ligne par ligne de paie, en-têtes anglais
profile-generic-wide = Générique : une colonne par rubrique, en-têtes anglais
profile-sap-wage-types = SAP : liste de rubriques par personne
profile-sdworx-31 = SD Worx : lignes de prestations de 31 caractères, heures
profile-ucm = UCM : lignes de prestations à largeur fixe, heures
profile-partena = Partena : lignes de prestations, 37 colonnes, minutes
profile-datev = Style DATEV : matricule, rubrique, montant
profile-dsn = DSN (France) : une rubrique par ligne
profile-sample-hospital-old = Hôpital d’exemple, ancien système
profile-sample-hospital-new = Hôpital d’exemple, nouveau système

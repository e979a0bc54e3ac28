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
fact-escape = Caractère d’échappement
fact-footer = Lignes après les données
fact-format = Découpage
decimal-point = point décimal
decimal-comma = virgule décimale
order-dmy = jour d’abord
order-mdy = mois d’abord
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
step-unread = Corrigez ces cellules si elles servent à distinguer les personnes. Les montants de ces lignes ont été utilisés.

# Les mots du rapprochement qui figurent sur chaque écran, dans le rapport et dans les messages.

side-legacy = Ancien système
side-migrated = Nouveau système

cause-rounding = Arrondi
cause-sign = Signe inversé
cause-scale = Virgule décalée
cause-duplicate = Compté plusieurs fois
cause-proration = Fraction de temps partiel
cause-rate = Même rapport
cause-offset = Même écart
cause-component-swap = Sous une autre rubrique
cause-period-shift = Dans une période voisine
cause-retroactive = Régularisé dans une période ultérieure
cause-index-month = Index d’un autre mois
cause-seniority-step = Un échelon d’écart
cause-employee-swap = Échangé entre membres du personnel
cause-truncation = Chiffres tronqués
cause-hours = Autres heures
cause-missing = Manquant
cause-extra = En trop
cause-consequence = Conséquence d’un autre écart
cause-unexplained = Inexpliqué

status-open = Ouvert
status-decided = Décidé
status-accepted = Accepté comme prévu
status-deferred = Reporté
status-not-comparable = Non comparable

choice-take-legacy = Reprendre l’ancien montant
choice-take-migrated = Garder le nouveau montant
choice-set-amount = Fixer un autre montant
choice-accept-as-expected = Accepter comme prévu
choice-defer = Reporter

outcome-equal = Égal
outcome-within-tolerance = Dans la tolérance
outcome-zero-vs-absent = Zéro face à absent
outcome-different = Différent
outcome-not-comparable = Non comparable
outcome-not-compared = Non comparé

match-matched = Apparié
match-suggested = Proposé
match-conflict = Contradictoire
match-legacy-only = Ancien système seulement
match-migrated-only = Nouveau système seulement

method-crosswalk = Table de correspondance
method-employee-number = Matricule
method-national-number = Numéro national
method-iban = Compte bancaire
method-transform = Matricule transformé
method-linkage = Noms et dates
method-confirmed = Confirmé par une personne
method-none = Aucune

group-equal-code = Même code
group-learned = Déduit des montants
group-suggested = Proposé
group-profile = Profil de dossier
group-confirmed = Confirmé
group-legacy-only = Ancien système seulement
group-migrated-only = Nouveau système seulement
group-ended = Terminé

role-employee-number = Matricule
role-national-number = Numéro national
role-iban = Compte bancaire (IBAN)
role-last-name = Nom
role-first-name = Prénom
role-full-name = Nom complet
role-birth-date = Date de naissance
role-birth-year = Année de naissance
role-birth-month = Mois de naissance
role-birth-day = Jour de naissance
role-sex = Sexe
role-contract = Contrat
role-contract-type = Type de contrat
role-hire-date = Date d’entrée en service
role-start-date = Date de début
role-end-date = Date de fin
role-period = Période de paie
role-unit = Service
role-cost-centre = Centre de coûts
role-fte = ETP
role-component-code = Code de la rubrique de paie
role-component-label = Libellé de la rubrique de paie
role-amount = Montant
role-quantity = Quantité
role-rate = Taux
role-attribute = Attribut
role-ignored = Écarté

role-preparer = Préparateur
role-reviewer = Vérificateur

measure-amount = Montant
measure-quantity = Quantité
measure-rate = Taux

stage-read-legacy = Lecture de l’extrait de l’ancien système
stage-read-migrated = Lecture de l’extrait du nouveau système
stage-match = Appariement du personnel
stage-map = Mise en correspondance des rubriques
stage-compare = Comparaison des montants
stage-explain = Explication des écarts
stage-write = Écriture des résultats

scope-headcount = Membres du personnel
scope-component = Rubrique
scope-unit = Service
scope-all = Tous les montants
scope-derived = Total calculé
scope-balance = Solde
scope-year-to-date = Cumul de l’année

bridge-equal = Égal
bridge-finding = Constats
bridge-within-tolerance = Dans la tolérance
bridge-other-unit = Sous un autre service
bridge-legacy-only = Personnel : ancien système seulement
bridge-migrated-only = Personnel : nouveau système seulement
bridge-suggested = Personnel : proposé
bridge-conflict = Personnel : contradictoire
bridge-group-unconfirmed = Groupe de rubriques non confirmé
bridge-component-ended = Rubrique terminée avec l’ancien système
bridge-period-one-sided = Période d’un seul côté
bridge-measure-one-sided = Montants d’un seul côté
bridge-counterpart-rejected = Contrepartie rejetée
bridge-contract-unmatched = Contrat non apparié
bridge-factor-inexact = Facteur sans montant exact
bridge-rate-missing = Heures sans taux
bridge-factor-rounding = Arrondi des facteurs

kind-csv = Fichier texte à séparateurs
kind-fixed = Fichier texte à largeur fixe
kind-rubriques = DSN : texte d’une rubrique par ligne
kind-xlsx = Classeur Excel (XLSX, XLSM)
kind-xls = Classeur Excel 97–2003 (XLS)
kind-xlsb = Classeur Excel binaire (XLSB)
kind-ods = Feuille de calcul OpenDocument (ODS)

layout-long = Une ligne du fichier par ligne de paie
layout-wide = Une colonne par rubrique

not-compared-employee-unmatched = Membre du personnel non apparié
not-compared-group-unconfirmed = Groupe de rubriques non confirmé
not-compared-component-ended = Rubrique terminée avec l’ancien système
not-compared-period-one-sided = Période d’un seul côté
not-compared-measure-one-sided = Mesure d’un seul côté
not-compared-counterpart-rejected = Contrepartie rejetée
not-compared-contract-unmatched = Contrat non apparié
not-compared-factor-inexact = Facteur sans montant exact
not-compared-rate-missing = Heures sans taux
pay-harm-no-counterpart = Inconnu du nouveau système
pay-harm-not-matched = Identité non tranchée
pay-harm-no-pay-line = Aucune ligne de paie dans le nouveau système
pay-harm-net-not-positive = Net nul ou négatif
pay-harm-net-down = Net bien plus bas
pay-harm-net-doubled = Net doublé
pay-harm-iban-changed = Compte bancaire changé
pay-harm-iban-invalid = Compte bancaire impossible
pay-harm-iban-shared = Compte bancaire partagé
pay-harm-no-iban = Aucun compte bancaire
pay-harm-new-payee = Inconnu de l’ancien système
field-cause-missing = Seulement dans l’ancien système
field-cause-extra = Seulement dans le nouveau système
field-cause-scale = Signe décimal déplacé
field-cause-day-month = Jour et mois inversés
field-cause-century = Autre siècle
field-cause-truncation = Tronqué
field-cause-changed = Changé

ignored-preamble = Lignes avant l’en-tête
ignored-header = En-tête
ignored-page = Sauts de page et traits
ignored-blank = Vide
ignored-totals = Totaux
ignored-footer = Lignes après les données
ignored-no-employee-column = Lignes sans colonne du membre du personnel
ignored-placeholder = Cellules qui disent n’avoir pas de valeur
ignored-delivered-twice = Livré deux fois
ignored-above-people = Lignes au-dessus des personnes : mois, établissement
ignored-unread-rubrique = Rubriques DSN sans colonne

place-sheet = feuille { $sheet }
place-row = ligne { $row }
place-column = colonne { $column }

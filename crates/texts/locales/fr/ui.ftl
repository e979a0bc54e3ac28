# La fenêtre.

## Start

ui-start-title = Comparer deux paies
ui-start-lead = Choisissez l’extrait de l’ancien système et celui du nouveau ; Paritas montre qui serait payé autrement, et pourquoi.
ui-start-next-both = Choisissez d’abord les deux fichiers.
ui-start-next-legacy = Choisissez maintenant le fichier de l’ancien système.
ui-start-next-migrated = Choisissez maintenant le fichier du nouveau système.
ui-start-next-refused = Indiquez d’abord comment est écrit le fichier qui n’a pas pu être lu, ou retirez-le.
ui-start-next-person = Indiquez votre nom : il figure à côté de chaque décision.
ui-start-next-compare = Vérifiez ce qui a été reconnu, puis comparez.
ui-empty-legacy = L’extrait de ce que l’ancien système a payé : CSV, texte ou classeur, une ou plusieurs périodes.
ui-empty-migrated = La même paie, calculée par le nouveau système. D’autres numéros, d’autres codes ou un autre ordre ne gênent pas.
ui-file-kinds = CSV, TSV, TXT, XLSX, XLS, XLSB, ODS
ui-or-drop = ou déposez-le ici
ui-drop-here = Déposez-le ici : { $side }
ui-drop-instead = À la place de ce qui s’y trouve
ui-drop-beside = À côté, comme fichier supplémentaire
ui-choose-file = Choisir un fichier…
ui-choose-other = Autre fichier…
ui-choose = Choisir…
ui-clear = Retirer
ui-profile = Profil…
ui-profile-hint = Un profil d’extrait indique comment lire ce type de fichier, là où la reconnaissance ne suffit pas
ui-profile-title = Comment ce côté est lu
ui-profile-without = Lire sans profil
ui-case-profile = Profil de dossier
ui-crosswalk = Table de correspondance des matricules
ui-optional = facultatif
ui-person = Votre nom
ui-compare = Comparer
ui-open-case = Ouvrir un dossier…
ui-reading = Lecture du fichier…
ui-completeness = Rien ne se perd
ui-rows = Lignes
ui-cells = Cellules de valeur
ui-read = Lues
ui-used = Utilisées
ui-ignored = Écartées
ui-rejected = Rejetées
ui-totals-checked = Les totaux du fichier lui-même
ui-totals-agree = { $count ->
    [one] Son seul total concorde avec la somme de ses lignes.
   *[other] Les { $count } concordent tous avec la somme des lignes.
}
ui-header = En-tête
ui-role = Lue comme
ui-why = Pourquoi
ui-enlarge = Ce côté seulement
ui-shrink = Les deux côtés
ui-add-file = Ajouter un fichier…
ui-add-file-hint = Un autre fichier du même côté : une liste du personnel, un autre site, un autre mois
ui-doctor-read = Tout a été lu
ui-doctor-look = Lu, avec { $count ->
    [one] un point à vérifier
   *[other] { $count } points à vérifier
}
ui-doctor-rejected = Lu en partie : { $count ->
    [one] un point n’a pas pu être lu
   *[other] { $count } points n’ont pas pu être lus
}
ui-doctor-rejected-lead = Ce qui est rejeté n’est pas comparé. Sous chaque point figure ce que vous pouvez faire ; les autres onglets permettent de corriger la façon de lire le fichier.
ui-doctor-look-lead = Tout sera comparé. Vérifiez d’abord ces points.
ui-doctor-read-lead = Vérifiez sur les onglets que les colonnes et les premières lignes sont bien comprises.
ui-refused-title = Ce fichier n’a pas pu être lu
ui-refused-lead = Indiquez ci-dessous comment le fichier est écrit : il est aussitôt relu. D’ici là, rien n’en est comparé.
ui-refused-other = Choisissez un autre fichier, ou retirez celui-ci.
ui-refused-say = Indiquez-le ci-dessous, sous « { $label } ».
ui-refused-lines = Premières lignes, telles que dans le fichier
ui-refused-columns = Ou dites ici ce que contient une colonne
ui-refused-remove = Retirer ce fichier
ui-tab-summary = Résumé
ui-tab-columns = Colonnes
ui-tab-rows = Premières lignes
ui-tab-file = Écriture
ui-tab-files = Fichiers
ui-problem-more = { $count ->
    [one] et une autre cellule
   *[other] et { $count } autres cellules
}
ui-problems-more = { $count ->
    [one] Un autre point figure dans la liste de la ligne de commande (paritas inspect).
   *[other] { $count } autres points figurent dans la liste de la ligne de commande (paritas inspect).
}
ui-expected = Attendu : { $expected }
ui-next = À faire :
ui-remedy-go = Montrer où
ui-overridden = Lu comme vous l’avez indiqué, non comme Paritas l’a trouvé.
ui-undo-override = Annuler
ui-as-found-all = Revenir à ce que Paritas a trouvé
ui-as-found = comme Paritas le trouve
ui-found = { $value } (trouvé)
ui-each-column = trouvé pour chaque colonne
ui-choose-one = pas clair : choisissez
ui-more-settings = Autres réglages
ui-component-kinds = { $count ->
    [one] Ce que sont les valeurs de sa rubrique ({ $count })
   *[other] Ce que sont les valeurs de ses { $count } rubriques
}
ui-unsay = Revenir à ce qui a été trouvé : { $label }
ui-column-number = N°
ui-examples = Exemples
ui-unread = non compris
ui-columns-lead = Choisissez « { $ignored } » pour laisser une colonne de côté.
ui-as-written = Tel que dans le fichier
ui-as-understood = Tel que compris
ui-row-number = Ligne { $row }
ui-more-values = { $count ->
    [one] et une autre valeur
   *[other] et { $count } autres valeurs
}
ui-cell-by-cell = Cellule par cellule
ui-setting = Quoi
ui-reading-as = Lu comme
ui-remove-file = Retirer ce fichier : { $file }
ui-sheets = Feuilles lues
ui-sheets-last = Au moins une feuille est lue.
ui-staff-list = liste du personnel
ui-file-lines = { $lines } lignes de paie
ui-joins = Ce qui ne concorde pas entre les fichiers
ui-joins-none = Tout concorde : personne ne manque dans un fichier, rien n’a été livré deux fois.
ui-joins-more = { $count ->
    [one] Un autre figure dans joins.csv, avec les résultats.
   *[other] { $count } autres figurent dans joins.csv, avec les résultats.
}
ui-shown-file = Affiché sur les autres onglets
ui-show-file = Afficher
ui-profile-own = D’un fichier…
ui-profile-shipped = Profils livrés avec Paritas
ui-profile-save = Conserver comme profil…
ui-profile-save-hint = Écrit dans un fichier la façon de lire celui-ci, pour celui du mois prochain
ui-profile-saved = Conservé dans { $file }.
ui-place = Emplacement
ui-value = Valeur
ui-reason = Motif
ui-employees = Membres du personnel
ui-employee = Membre du personnel
ui-lines = Lignes de paie
ui-total = Somme des montants

## Shell

ui-screens = Écrans
ui-screen-overview = Aperçu
ui-screen-pay = Versement
ui-screen-fields = Champs
ui-screen-findings = Constats
ui-screen-employees = Personnel
ui-screen-rejected = Cellules rejetées
ui-screen-sign = Signer et exporter
ui-language = Langue
ui-theme-system = Couleurs : comme le système
ui-theme-light = Couleurs : claires
ui-theme-dark = Couleurs : sombres
ui-keys = Touches
ui-keys-lists = Dans les listes
ui-keys-decide = Décider des lignes choisies
ui-key-move = Avancer d’une ligne, d’une page, au début ou à la fin
ui-key-range = Choisir plusieurs lignes
ui-key-select = Ajouter la ligne à celles choisies
ui-key-open = Ouvrir ; dans un constat, ouvrir le membre du personnel
ui-key-screens = Changer d’écran
ui-key-whole = Avec Maj : décider de tous les écarts non décidés du constat
ui-key-tie = Personnel : une seule personne, pas la même, quelqu’un d’autre
ui-key-undo = Annuler la dernière décision
ui-key-move-short = se déplacer
ui-key-decide-short = décider
ui-key-whole-short = constat entier
ui-close-case = Fermer le dossier
ui-close = Fermer
ui-cancel = Annuler
ui-dismiss = Fermer ce message
ui-try-again = Réessayer
ui-working = Comparaison en cours
ui-loading = Chargement…
ui-attention = demande attention
ui-absent = absent

## Overview

ui-next-step = Étape suivante
ui-count-findings = Constats
ui-count-differences = Écarts
ui-count-undecided = À décider
ui-count-open = Encore ouverts
ui-decided-share = { $percent } % décidés
ui-comparisons = Comparaisons
ui-files = Fichiers
ui-file-summary = Personnel : { $employees } · lignes de paie : { $lines }
ui-ledger = Rien n’est perdu
ui-ledger-lead = Chaque ligne et chaque cellule de valeur des fichiers, et ce qu’elles sont devenues.
ui-ledger-fates = Ce que sont devenues les cellules utilisées
ui-ledger-sum = Somme d’argent
ui-ledger-equation = Lu = utilisé + laissé de côté + rejeté ; utilisé = comparé + non comparé.
ui-control-totals = Totaux de contrôle
ui-control-totals-lead = Avant, et tels qu’ils seront une fois les décisions appliquées.
ui-why-total = Pourquoi : { $key }
ui-left = reste { $amount }
ui-scope = Portée
ui-key = De quoi
ui-delta = Écart
ui-after = Après corrections
ui-differs = diffère
ui-agrees = concorde

## Findings and differences

ui-all-differences = Tous les écarts
ui-employees-count = Personnel : { $count }
ui-undecided = { $count } à décider
ui-undecided-of = { $undecided } sur { $count } à décider
ui-all-decided = Décidé
ui-no-findings = Aucun écart : toutes les personnes comparées sont payées de la même façon.
ui-difference = Écart
ui-differences = Écarts
ui-no-differences = Aucun écart ici.
ui-none-match = Rien ne correspond à cette recherche ou à ce filtre.
ui-rows-shown = Lignes : { $count }
ui-employees-shown = Personnel : { $count }
ui-search = Chercher
ui-search-employee = Nom ou matricule
ui-status = Statut
ui-all-statuses = Tous les statuts
ui-employee-number = Matricule
ui-name = Nom
ui-component = Rubrique
ui-period = Période
ui-amount = Montant
ui-outcome = Résultat
ui-origin = Origine
ui-evidence = Apparié par
ui-no-lines = Aucune ligne de paie de cette personne n’a été comparée.
ui-choose-employee = Choisissez une personne pour voir les deux côtés des lignes de paie.
ui-open-employee = Personne
ui-undo = Annuler
ui-not-comparable = Impossible de décider ici : l’un des montants a été rejeté à la lecture. Corrigez le fichier et comparez à nouveau.

## Deciding

ui-decide-one = Cet écart
ui-decide-selected = Choisis : { $count }
ui-decide-whole = Constat entier ({ $count })
ui-decide-scope-finding = { $count ->
       [one] { $count } écart non décidé de ce constat
      *[other] { $count } écarts non décidés de ce constat
    }
ui-decide-scope-differences = { $count ->
       [one] { $count } écart
      *[other] { $count } écarts
    }
ui-decide-amount = Le montant exact
ui-decide-reason = Motif
ui-decide-note = Remarque (facultative)
ui-decide-journal = Inscrit au journal sous votre nom.
ui-decide-confirm = Décider
ui-choice-take-legacy-short = Ancien
ui-choice-take-legacy-meaning = Le nouveau système sera corrigé selon l’ancien montant.
ui-choice-take-legacy-why-1 = Erreur de migration
ui-choice-take-legacy-why-2 = Paramétrage du nouveau système erroné
ui-choice-take-legacy-why-3 = Vérifié sur la fiche de paie
ui-choice-take-migrated-short = Nouveau
ui-choice-take-migrated-meaning = Le nouveau montant est exact et reste.
ui-choice-take-migrated-why-1 = L’ancien système était erroné
ui-choice-take-migrated-why-2 = Corrigé lors de la migration
ui-choice-take-migrated-why-3 = Vérifié sur le contrat
ui-choice-set-amount-short = Montant…
ui-choice-set-amount-meaning = Aucun des deux n’est exact : le nouveau système sera corrigé selon ce montant.
ui-choice-set-amount-why-1 = Recalculé à la main
ui-choice-set-amount-why-2 = Les deux systèmes étaient erronés
ui-choice-set-amount-why-3 = Convenu avec le service du personnel
ui-choice-accept-as-expected-short = Prévu
ui-choice-accept-as-expected-meaning = L’écart est voulu ; rien n’est corrigé.
ui-choice-accept-as-expected-why-1 = Augmentation ou indexation
ui-choice-accept-as-expected-why-2 = Nouvelle règle à partir de cette période
ui-choice-accept-as-expected-why-3 = Arrondi différent, convenu
ui-choice-defer-short = Reporter
ui-choice-defer-meaning = Pas décidé maintenant : l’écart reste ouvert et est mentionné.
ui-choice-defer-why-1 = Demandé au fournisseur
ui-choice-defer-why-2 = Demandé au responsable
ui-choice-defer-why-3 = En attente d’un document

## Qui est qui

ui-tie = Qui est qui
ui-tie-confirm-short = Une seule personne
ui-tie-reject-short = Pas la même
ui-tie-other-short = Quelqu’un d’autre…
ui-tie-confirm = C’est une seule personne
ui-tie-reject = Ce sont deux personnes
ui-tie-other = C’est quelqu’un d’autre
ui-tie-search =
    Cherchez la personne du côté { $side ->
        [legacy] ancien
       *[other] nouveau
    } : nom ou numéro
ui-tie-why-1 = Dossier du personnel vérifié
ui-tie-why-2 = Confirmé par l’intéressé
ui-tie-why-3 = Numéro corrigé par le fournisseur
ui-tie-record = Enregistrer

## Rejected cells

ui-rejected-lead = Cellules qui n’ont pas pu être lues comme le contenu de leur colonne. Elles ne comptent nulle part ; le reste du fichier a été utilisé.
ui-no-rejected = Aucune cellule n’a été rejetée, d’un côté comme de l’autre.
## Tout le monde sera-t-il payé ?

ui-pay-title = Tout le monde sera-t-il payé ?
ui-pay-none = Rien n’a été trouvé qui empêcherait quelqu’un d’être payé correctement.
ui-pay-none-here = Personne sous ce filtre.
ui-pay-found = { $count ->
    [one] Un paiement risque de mal se passer.
   *[other] { $count } paiements risquent de mal se passer.
} Les plus graves d’abord ; ouvrez un travailleur pour voir ses lignes de paie.
ui-pay-kinds = Ce qui risque d’arriver
ui-pay-stake = En jeu
ui-pay-legacy = Net, ancien système
ui-pay-migrated = Net, nouveau système
ui-pay-what = Ce qui risque d’arriver

## Champs

ui-fields-title = Ce qui diffère hors paie
ui-fields-lead = Colonnes présentes des deux côtés, comparées pour tous ceux qui sont appariés. Elles ne gardent aucun dossier ouvert, mais expliquent souvent un écart de paie.
ui-fields-none = Hors paie, les deux côtés n’ont aucune colonne en commun.
ui-fields-equal = Tout le monde a la même chose des deux côtés.
ui-fields-all = Tous les champs
ui-field = Champ
ui-field-compared = Comparés
ui-field-same = Identiques
ui-field-differs = Différents
ui-field-renamed = Écrit autrement dans le nouveau système
ui-field-cause = En quoi cela diffère
ui-side = Côté

## Signing

ui-sign-lead = Les décisions deviennent un fichier de correction qui se prouve lui-même. Deux personnes le signent, sous deux noms.
ui-sign-ready = Décisions et preuve
ui-sign-ready-lead = Tout ce qui peut être décidé l’est. Les corrections sont prouvées à la signature du préparateur.
ui-corrections = Corrections dans le fichier : { $count }
ui-step-blocked = Pas encore
ui-step-ready = À faire
ui-step-done = Fait
ui-sign-preparer = Signature du préparateur
ui-sign-preparer-lead = La personne qui a décidé signe d’abord.
ui-sign-reviewer = Signature du vérificateur
ui-sign-reviewer-lead = Une seconde personne vérifie et signe, avec son propre nom et sa phrase secrète.
ui-sign-name = Nom
ui-sign-new = Première fois sous ce nom : créer une clé
ui-passphrase = Phrase secrète
ui-passphrase-again = Phrase secrète, à nouveau
ui-passphrase-differs = Les deux phrases secrètes diffèrent.
ui-sign-same-person = Le vérificateur doit être une autre personne que le préparateur.
ui-sign-now = Signer
ui-signing = Signature en cours…
ui-signed-by = Signé par { $name }.
ui-signed-by-at = Signé par { $name }, { $at }
ui-key-id = Clé { $id }
ui-export = Exporter
ui-export-lead = Le dossier de preuve contient le fichier de correction, le rapport, toutes les listes, le journal et les deux signatures.
ui-export-now = Exporter le dossier de preuve…
ui-export-again = Exporter à nouveau…
ui-exported = Le dossier de preuve a été exporté. Chacun peut le vérifier avec `paritas verify`.

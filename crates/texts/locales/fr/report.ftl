# Le rapport qui fait partie du dossier de preuve.

report-title = Rapprochement de la paie
report-case = Dossier
report-program = Programme
report-last-decision = Dernière décision
report-decided-by = Décidé par

report-inputs = Données d’entrée
report-side = Côté
report-counted = Compté
report-rows = Lignes
report-value-cells = Cellules de valeur
report-read = Lues
report-used = Utilisées
report-ignored = Écartées
report-rejected = Rejetées
report-ignored-rules = Écartées : { $rules }
report-repeated = { $n ->
    [one] Une ligne répétée, additionnée
   *[other] { $n } lignes répétées, additionnées
}

report-employees = Personnel
report-comparisons = Comparaisons
report-compared = Comparés

report-control-totals = Totaux de contrôle
report-total = Total
report-legacy = Ancien système
report-migrated = Nouveau
report-migrated-before = Nouveau avant
report-delta-before = Écart avant
report-migrated-after = Nouveau après
report-delta-after = Écart après
report-compared-only = dont comparé
report-totals-further = { $n ->
    [one] Un autre total diffère ; il figure en annexe.
   *[other] { $n } autres totaux diffèrent ; ils figurent en annexe.
}
report-totals-agree = { $n ->
    [one] Un autre total concorde des deux côtés et n’est pas modifié par les corrections.
   *[other] { $n } autres totaux concordent des deux côtés et ne sont pas modifiés par les corrections.
}

report-findings = Constats
report-cause = Cause
report-finding = Constat
report-employees-touched = Personnel
report-open = Ouverts
report-delta = Écart
report-findings-further = { $n ->
    [one] Un autre constat ({ $sum }) figure en annexe.
   *[other] { $n } autres constats, { $sum } au total, figurent en annexe.
}
report-annex-totals = Annexe : tous les totaux de contrôle qui diffèrent
report-annex-findings = Annexe : tous les constats
report-no-findings = Aucun : tous les montants comparés sont égaux.

report-decisions = Décisions
report-kind = Nature
report-differences = Écarts
report-no-decisions = Aucune décision n’a été prise.

report-exceptions = Exceptions
report-count = Nombre
report-sum = Somme
report-no-exceptions = Aucune : chacun est apparié, tout est comparé et décidé.
report-exception-employees = Personnel : { $status }
report-exception-rejected = Cellules rejetées : { $side }
report-exception-differences = Écarts : { $status }
report-exception-not-compared = { $side }, non comparé : { $reason }

report-paid = Tout le monde sera-t-il payé ?
report-danger = Ce qui peut arriver
report-employee = Matricule
report-period = Période
report-says = Ce que disent les deux systèmes
report-at-stake = En jeu
report-paid-nobody = Personne ne semble mal payé.
report-paid-basis-component = Ce qui parvient au membre du personnel : { $component }.
report-paid-basis-all = Aucun montant net n’est connu : la somme de tous les montants qui ne sont pas eux-mêmes des sommes en tient lieu.
report-paid-further = { $n ->
    [one] { $n } autre figure dans pay_check.csv.
   *[other] { $n } autres figurent dans pay_check.csv.
}
report-bridge = Totaux de contrôle, expliqués au centime
report-bridge-note = Chaque écart est la somme des lignes qui suivent. Le détail, par service et par constat, figure dans bridge.csv.
report-why = Pourquoi
report-completeness = Complétude : chaque ligne et chaque valeur justifiée
report-completeness-rows = Lignes
report-completeness-cells = Cellules de valeur
report-completeness-read = lues
report-completeness-ignored = écartées : { $rule }
report-completeness-rejected = rejetées
report-completeness-used = utilisées
report-completeness-compared = dont comparées
report-completeness-not-compared = dont non comparées : { $reason }
report-fields = Champs hors paie
report-field = Champ
report-fields-compared = Comparés
report-fields-equal = Égaux
report-fields-differ = Différents
report-fields-renamed = Écrits autrement dans le nouveau système
report-no-fields = Les deux côtés n’ont aucune colonne commune hors paie.
report-fields-changes = Ce qui a changé
report-fields-further = { $n ->
    [one] { $n } autre figure dans fields.csv.
   *[other] { $n } autres figurent dans fields.csv.
}

report-corrections = Fichier de correction

report-signatures = Signatures
report-name = Nom
report-date = Date
report-signature = Signature
report-statement = Le programme peut prouver que deux clés sous deux noms ont signé ce dossier de preuve. Il ne peut pas prouver que deux personnes l’ont fait : l’organisation en répond, par le choix des détenteurs des clés.

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

report-corrections = Fichier de correction

report-signatures = Signatures
report-name = Nom
report-date = Date
report-signature = Signature
report-statement = Le programme peut prouver que deux clés sous deux noms ont signé ce dossier de preuve. Il ne peut pas prouver que deux personnes l’ont fait : l’organisation en répond, par le choix des détenteurs des clés.

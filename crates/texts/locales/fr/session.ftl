# Les opérations : ce qui les arrête, ce qu’il faut faire ensuite, ce qui a été fait.

fault-file-unreadable = Ce fichier ne peut pas être lu : { $reason }
hint-file-unreadable = Vérifiez le nom, et que vous pouvez lire ce fichier.
fault-file-unwritable = Impossible d’écrire ici : { $reason }
fault-no-profile = Ce profil n’existe pas : ni fichier, ni profil livré avec le programme.
hint-no-profile = paritas profiles montre ceux qui sont livrés avec le programme.
fault-no-column = Il n’y a plus de colonne { $position }.
hint-no-column = Annulez ce que vous en avez dit, puis modifiez le reste.
fault-not-places = « { $typed } » ne désigne aucune place de champ.
hint-not-places = Écrivez le premier et le dernier caractère de chaque champ, par exemple 1-7, 8-20.
fault-profile-exists = Un fichier se trouve déjà ici.
hint-profile-exists = Choisissez un autre nom, ou remplacez-le avec --force.
hint-file-unwritable = Choisissez un autre répertoire ou libérez de la place, puis réessayez.
fault-out-over-input = Les résultats remplaceraient ce fichier d’entrée.
fault-out-is-file = Ceci est un fichier ; il faut un répertoire pour les résultats.
fault-out-not-empty = Ce répertoire contient déjà des fichiers.
fault-out-inside-case = Ce répertoire se trouve dans le dossier lui-même.
hint-out-elsewhere = Choisissez un répertoire nouveau ou vide.
hint-out-folder = Indiquez un répertoire ; il est créé s’il n’existe pas.
warn-same-file = Les deux côtés ont le même contenu : rien ne peut différer. Vérifiez que le second fichier est celui du nouveau système.
warn-kind-of-other-side = La rubrique { $component } est un solde ou un cumul de l’autre côté, donc ici aussi.
warn-shared-file = { $file } est donné pour les deux côtés : rien ne peut y différer. Vérifiez qu’il appartient aux deux.
fault-no-extracts = Ce répertoire ne contient aucun extrait.
fault-no-case = Ce répertoire ne contient pas de dossier.
hint-no-case = Choisissez le répertoire où le dossier a été créé : il contient le fichier journal.jsonl.
fault-case-exists = Ce répertoire contient déjà un dossier.
hint-case-exists = Ouvrez ce dossier, ou choisissez un autre répertoire pour le nouveau.
fault-case-not-opened = Le journal ne dit pas sur quels fichiers porte le dossier.
fault-input-missing = Un fichier de ce dossier n’est plus ici.
hint-input-missing = Remettez le fichier à cet endroit, sans le modifier, et rouvrez le dossier.
fault-input-changed = Ce fichier a changé depuis l’ouverture du dossier.
hint-input-changed = Remettez l’ancienne version pour continuer ce dossier, ou ouvrez un nouveau dossier avec la nouvelle version.
fault-no-person = Le nom de la personne manque.
hint-no-person = Indiquez le nom de la personne qui agit ; le journal le garde.
fault-no-reason = Une décision doit avoir un motif.
hint-no-reason = Dites en quelques mots pourquoi c’est juste ; un auditeur le lira.
fault-no-amount = Un autre montant doit être fixé, mais aucun n’est donné.
fault-not-an-amount = « { $typed } » n’est pas un montant.
hint-not-an-amount = Écrivez-le comme 1 234,56 ou 1234,56.
fault-no-difference = Aucun écart ne s’appelle « { $name } ».
hint-no-difference = Copiez le nom depuis la colonne « difference » de differences.csv.
fault-no-finding = Aucun constat ne s’appelle « { $name } ».
hint-no-finding = Copiez le nom depuis la colonne « finding » de findings.csv.
fault-decide-not-comparable = « { $name } » ne peut pas être décidé, car ses montants n’ont pas pu être comparés.
hint-not-comparable = Corrigez ce qui a été rejeté dans l’extrait, exportez-le à nouveau et ouvrez un nouveau dossier.
fault-nothing-left = Tous les écarts de « { $name } » sont déjà décidés.
hint-nothing-left = Pour décider à nouveau, annulez la décision précédente ou décidez des écarts un par un.
fault-nothing-to-undo = Il n’y a aucune décision à annuler.
fault-no-employee = { $side ->
    [legacy] L’ancien côté
   *[other] Le nouveau côté
} n’a personne sous le numéro « { $number } ».
hint-no-employee = Copiez le numéro depuis employees.csv.
fault-number-shared = Du { $side ->
    [legacy] côté ancien
   *[other] côté nouveau
}, le numéro « { $number } » désigne plusieurs personnes : il ne dit pas de qui il s’agit.
hint-number-shared = Donnez à chacune son propre numéro dans l’extrait et ouvrez un nouveau dossier sur celui-ci.
fault-tied-elsewhere = Il est déjà confirmé que { $number } est { $other }.
hint-tied-elsewhere = Si c’était une erreur, rejetez d’abord cette paire.
fault-said-already = C’était déjà enregistré.
fault-undecided = { $count ->
    [one] Un écart n’est pas encore décidé.
   *[other] { $count } écarts ne sont pas encore décidés.
}
hint-undecided = Décidez-les ou reportez-les d’abord, puis signez.
fault-signed-already = Ce rôle a déjà signé.
hint-signed-already = Une nouvelle décision annule les signatures ; les deux personnes signent alors à nouveau.
fault-copy-differs = Les fichiers ici ne sont pas ceux qui ont été signés.
hint-copy-differs = Ne transmettez pas ce répertoire. Annulez une décision et reprenez-la pour signer à nouveau, puis exportez vers un autre répertoire.

fact-kind = Type de fichier
fact-size = Taille
fact-size-bytes = { $bytes ->
    [one] { $bytes } octet
   *[other] { $bytes } octets
}
file-and-more = { $file } et { $more ->
    [one] { $more } autre fichier
   *[other] { $more } autres fichiers
}
source-staff-list = liste du personnel, { $rows } lignes utilisées
source-pay = { $rows } lignes utilisées, { $lines } lignes de paie, { $total }
fact-sheet = Feuille
fact-other-sheets = Feuilles non lues
fact-encoding = Encodage
fact-delimiter = Séparateur
fact-layout = Disposition
fact-header-row = Ligne d’en-tête
fact-period = Période de paie
join-no-pay-line = Sur la liste du personnel, sans ligne de paie
join-not-in-staff-list = A des lignes de paie, mais ne figure sur aucune liste du personnel
join-contradiction = { $field } : deux fichiers se contredisent ; le premier compte
join-delivered-twice = Peut-être livré deux fois : les mêmes montants dans deux fichiers, additionnés
join-says = { $source } : { $value }
join-lines = { $source } : { $lines ->
    [one] une ligne de paie, { $sum }
   *[other] { $lines } lignes de paie, { $sum }
}
field-renamed = { $legacy } est { $migrated } : { $count }
delimiter-tab = tabulation
delimiter-space = espace
period-from-column = dans une colonne
period-from-profile = { $period }, d’après le profil
period-from-preamble = { $period }, d’après les lignes avant l’en-tête
period-from-sheet = { $period }, d’après le nom de la feuille
period-from-file-name = { $period }, d’après le nom du fichier
period-unnamed = non indiquée dans ce fichier
file-total-agrees = { $stated } : égal à la somme des lignes
file-total-differs = { $stated } dans le fichier, mais la somme des lignes est { $summed }
origin-and-more = { $named } et { $more ->
    [one] { $more } autre ligne
   *[other] { $more } autres lignes
}

lines-compared = Comparées

choice-set-amount-to = Fixer le montant à { $amount }
decision-sentence = { $choice } : { $reason } ({ $by }, { $at })
decided-sentence = { $changed ->
    [one] { $changed } écart décidé.
   *[other] { $changed } écarts décidés.
} { $undecided ->
    [0] Il ne reste rien à décider.
    [one] Il en reste un.
   *[other] Il en reste { $undecided }.
}
deferred-sentence = { $changed ->
    [one] { $changed } écart reporté ; il reste ouvert.
   *[other] { $changed } écarts reportés ; ils restent ouverts.
} { $undecided ->
    [0] Il ne reste rien à décider.
    [one] Il en reste un.
   *[other] Il en reste { $undecided }.
}
undone-sentence = { $changed ->
    [one] La décision sur { $changed } écart est annulée.
   *[other] La décision sur { $changed } écarts est annulée.
} { $undecided ->
    [0] Il ne reste rien à décider.
    [one] Il en reste un à décider.
   *[other] Il en reste { $undecided } à décider.
}
tied-sentence = Enregistré : il s’agit d’une seule personne. Sa paie a été comparée. { $undecided ->
    [0] Il ne reste rien à décider.
    [one] Il reste une différence à décider.
   *[other] Il reste { $undecided } différences à décider.
}
parted-sentence = Enregistré : il s’agit de deux personnes. { $undecided ->
    [0] Il ne reste rien à décider.
    [one] Il reste une différence à décider.
   *[other] Il reste { $undecided } différences à décider.
}
undone-tie-sentence = Ce qui avait été dit de ces deux personnes est annulé. { $undecided ->
    [0] Il ne reste rien à décider.
    [one] Il reste une différence à décider.
   *[other] Il reste { $undecided } différences à décider.
}
signatures-void = Les signatures ne valent plus : les deux personnes doivent signer à nouveau.

log-opened = Dossier ouvert sur { $legacy } (ancien) et { $migrated } (nouveau).
log-decided = { $choice }, pour { $count ->
    [one] { $count } écart
   *[other] { $count } écarts
} ({ $about }) : { $reason }
log-tied = { $legacy } (ancien) et { $migrated } (nouveau) sont une seule personne : { $reason }
log-parted = { $legacy } (ancien) et { $migrated } (nouveau) sont deux personnes : { $reason }
log-undone = Entrée { $entry } annulée.

next-review-employees = { $count ->
    [one] Confirmez ou rejetez la paire qui n’est pas claire, puis décidez les différences.
   *[other] Confirmez ou rejetez les { $count } paires qui ne sont pas claires, puis décidez les différences.
}
next-decide = { $count ->
    [one] Décidez le dernier écart qui reste.
   *[other] Décidez les { $count } écarts qui restent, le plus grand constat d’abord.
}
next-sign-nothing-differs = Il n’y a aucun écart. Signez comme préparateur pour l’attester.
next-sign-preparer = Il ne reste rien à décider. Signez comme préparateur.
next-sign-reviewer = { $preparer } a signé comme préparateur. Une seconde personne vérifie et signe maintenant.
next-export = Les deux ont signé. Exportez le dossier de preuve et transmettez-le.
signing-blocked = { $count ->
    [one] { $count } écart n’est pas décidé ; décidez-le ou reportez-le avant de signer.
   *[other] { $count } écarts ne sont pas décidés ; décidez-les ou reportez-les avant de signer.
}

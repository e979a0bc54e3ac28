# Les fichiers de résultats, les corrections et leur preuve, le dossier de preuve, les clés et les signatures.

corrections-proven = { $corrections ->
    [0] Aucune correction n’est nécessaire. Le fichier de correction vide a été relu ; les { $totals } totaux sont conformes.
    [one] Une correction a été relue sur le disque et appliquée au nouvel extrait : { $amounts ->
        [one] { $amounts } montant décidé
       *[other] { $amounts } montants décidés
    } et { $totals } totaux sont conformes à ce qui est convenu.
   *[other] { $corrections } corrections ont été relues sur le disque et appliquées au nouvel extrait : { $amounts ->
        [one] { $amounts } montant décidé
       *[other] { $amounts } montants décidés
    } et { $totals } totaux sont conformes à ce qui est convenu.
}

open-differences-open = { $count ->
    [one] Un écart n’est pas décidé.
   *[other] { $count } écarts ne sont pas décidés.
}
open-differences-deferred = { $count ->
    [one] Un écart est reporté.
   *[other] { $count } écarts sont reportés.
}
open-differences-not-comparable = { $count ->
    [one] Un montant ne peut pas être comparé.
   *[other] { $count } montants ne peuvent pas être comparés.
}
open-employees-suggested = { $count ->
    [one] Un appariement proposé de membres du personnel n’est pas confirmé.
   *[other] { $count } appariements proposés de membres du personnel ne sont pas confirmés.
}
open-employees-conflict = { $count ->
    [one] Un appariement possible de membres du personnel a des identifiants contradictoires.
   *[other] { $count } appariements possibles de membres du personnel ont des identifiants contradictoires.
}
open-employees-legacy-only = { $count ->
    [one] Un membre du personnel ne figure que dans l’ancien système.
   *[other] { $count } membres du personnel ne figurent que dans l’ancien système.
}
open-employees-migrated-only = { $count ->
    [one] Un membre du personnel ne figure que dans le nouveau système.
   *[other] { $count } membres du personnel ne figurent que dans le nouveau système.
}
open-cells-rejected = { $count ->
    [one] Une cellule a été rejetée.
   *[other] { $count } cellules ont été rejetées.
}
open-lines-delivered-twice = { $count ->
    [one] { $count } ligne dit ce que dit déjà une ligne d’un autre fichier du même côté, et y a été ajoutée.
   *[other] { $count } lignes disent ce que disent déjà des lignes d’un autre fichier du même côté, et y ont été ajoutées.
}
open-groups-unconfirmed = { $count ->
    [one] Un groupe de rubriques n’est pas confirmé.
   *[other] { $count } groupes de rubriques ne sont pas confirmés.
}
open-periods-one-sided = { $count ->
    [one] Un montant relève d’une période présente d’un seul côté.
   *[other] { $count } montants relèvent de périodes présentes d’un seul côté.
}
open-measures-one-sided = { $count ->
    [one] Une valeur relève d’une mesure présente d’un seul côté.
   *[other] { $count } valeurs relèvent d’une mesure présente d’un seul côté.
}

unproven-header = ses colonnes ne sont pas celles d’un fichier de correction
unproven-cell = une cellule de cette ligne ne peut pas être relue
unproven-employee = le nouveau système n’a pas de membre du personnel { $employee }
unproven-present = montant présent, écart et action ne correspondent pas au nouvel extrait ({ $difference })
unproven-amount = après les corrections, le montant convenu n’y est pas ({ $difference })
unproven-total = après les corrections, un total n’est pas le total convenu
unproven-row = cette ligne n’est pas la correction qui découle des décisions

fault-not-proven = Les corrections n’ont pas été prouvées, rien n’a donc été exporté : { $finding }.
hint-not-proven = Réessayez. Si cela se reproduit, signalez-le avec cette phrase : c’est une erreur du programme ou du disque, pas la vôtre.
fault-corrections-not-read-back = Les corrections n’ont pas pu être relues sur le disque, rien n’a donc été exporté : { $reason }
fault-computed-amount = Le nouveau système tient des heures pour { $component } et en calcule lui-même le montant ; il n’y a pas de montant à corriger ({ $difference }).
hint-computed-amount = Faites corriger les heures ou le taux dans le nouveau système et comparez l’extrait suivant ; d’ici là, reportez cet écart ou acceptez-le.
fault-no-migrated-component = La rubrique { $component } de l’ancien système n’a pas d’équivalent dans le nouveau ; son montant ne peut pas y être corrigé ({ $difference }).
hint-no-migrated-component = Indiquez sa nouvelle rubrique dans le profil de dossier, ou déclarez-y { $component } comme terminée, ou gardez le nouveau montant.
fault-correction-range = La correction de { $difference } demande un montant plus grand que ce que le programme peut contenir.
hint-correction-range = Fixez un autre montant pour cet écart.
fault-corrected-twice = Deux décisions corrigent le même nouveau montant : { $first } et { $second }.
hint-corrected-twice = Vérifiez les contrats de ce membre du personnel dans les deux extraits, et ne décidez que l’un des deux.
fault-journal-differs = Le journal contient d’autres décisions que les résultats à signer.
hint-journal-differs = Fermez le dossier, rouvrez-le, puis signez.
fault-signoff-unwritable = Rien n’a été écrit : { $reason }.
hint-signoff-unwritable = Libérez de la place, fermez le fichier dans les autres programmes ou choisissez un autre répertoire, puis réessayez. Ce qui se trouvait dans le répertoire y est toujours.
fault-signoff-unreadable = Le fichier ne peut pas être lu : { $reason }.
hint-signoff-unreadable = Vérifiez le chemin et votre autorisation, puis réessayez.
fault-report = Le rapport n’a pas pu être établi : { $detail }
hint-report = C’est une erreur du programme. Signalez-la avec cette phrase. Rien n’a été écrit.

fault-key-exists = Une clé se trouve déjà à cet endroit.
hint-key-exists = Utilisez-la, ou choisissez un autre nom de fichier. Une clé n’est jamais écrasée.
fault-not-a-key = Ce fichier n’est pas une clé, ou il est endommagé.
hint-not-a-key = Choisissez le fichier créé par « key new », ou remettez-en une copie.
fault-wrong-passphrase = La phrase secrète n’ouvre pas cette clé. Rien n’a été signé.
hint-wrong-passphrase = Retapez-la ; attention aux majuscules et à la disposition du clavier. Une phrase oubliée est irrécupérable : créez une nouvelle clé.
fault-no-passphrase = Une clé a besoin d’une phrase secrète.
hint-no-passphrase = Choisissez quelques mots que vous êtes la seule personne à connaître.
fault-no-name = Une clé a besoin du nom d’une personne : une ligne de 100 caractères au plus.
hint-no-name = Indiquez votre prénom et votre nom.
fault-signing = La signature n’a pas pu être faite : { $detail }

fault-not-a-pack = Ce répertoire n’est pas un dossier de preuve : il n’a pas de manifeste.
hint-not-a-pack = Choisissez le répertoire qui contient manifest.json.
fault-manifest-damaged = Le manifeste ne peut pas être lu : il a été modifié ou endommagé.
hint-manifest-damaged = Redemandez le dossier de preuve à la personne qui l’a signé.
fault-pack-folder-not-empty = Le répertoire contient autre chose qu’un dossier de preuve : { $file }.
hint-pack-folder-not-empty = Choisissez un répertoire nouveau ou vide.
fault-pack-changed = Ce fichier n’est plus tel qu’à l’établissement du dossier de preuve ; celui-ci n’a pas été signé.
hint-pack-changed = Établissez à nouveau le dossier de preuve, puis signez-le.
fault-preparer-first = Le préparateur n’a pas encore signé.
hint-preparer-first = Le préparateur signe d’abord, puis le vérificateur.
fault-other-signature-bad = { $role } : cette signature n’est pas valable, rien n’y a donc été ajouté.
hint-other-signature-bad = Établissez à nouveau le dossier de preuve et faites-le signer par le préparateur.
fault-same-key = Le préparateur et le vérificateur ne peuvent pas signer avec la même clé.
hint-same-key = La seconde personne signe avec sa propre clé.
fault-same-name = { $name } a déjà signé. Préparateur et vérificateur sont deux personnes, sous deux noms.
hint-same-name = La seconde personne signe, avec une clé à son nom.

signature-without-key = la clé publique qui l’accompagne manque
signature-damaged = la signature ou sa clé est endommagée
signature-of-other-manifest = elle n’est pas de cette clé, ou le manifeste a été modifié après la signature
signature-of-other-role = elle a été donnée pour un autre rôle

verify-changed = Modifié après la signature : { $file }
verify-missing = Manquant : { $file }
verify-added = Ne fait pas partie de ce qui a été signé : { $file }
verify-signature-missing = { $role } : n’a pas signé
verify-signature-bad = { $role } : la signature n’est pas valable ; { $reason }
verify-same-key = Les deux signatures sont d’une seule clé.
verify-same-name = Les deux signatures sont sous un seul nom.
verify-untrusted = { $role } : la clé n’est aucune de celles que vous avez données

# La ligne de commande : aide, titres, résultats.

cli-about = Dit si chacun sera payé de la même façon après une migration de paie, et fait de ce qui est faux un fichier de correction signé. Sans réseau.
cli-after = Code de sortie : 0 tout est comparé et rien n’est ouvert ; 1 quelque chose est ouvert ; 2 refus.
    Les résultats vont sur la sortie standard, les messages et la progression sur la sortie d’erreur.
cli-heading-usage = Utilisation :
cli-heading-commands = Commandes
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-usage-options = OPTIONS
cli-usage-command = COMMANDE

cli-inspect = Examiner un extrait : ce qu’il est, ce que contient chaque colonne et pourquoi, les premières lignes telles que comprises, ce qui a été rejeté, et que faire ensuite
cli-profiles = Montrer les profils d’extrait livrés avec le programme
cli-profiles-show = Imprimer l’un d’eux, avec ses commentaires
cli-reconcile = Comparer deux extraits et écrire chaque écart, avec sa cause, dans un répertoire
cli-match = Apparier le personnel de deux extraits ; les montants ne sont pas nécessaires
cli-case = Travailler sur un dossier : décider ce que signifie chaque écart et exporter les corrections
cli-case-new = Créer un dossier sur deux extraits
cli-case-status = Montrer où en est un dossier et quoi faire ensuite
cli-case-decide = Décider d’un écart, ou de tous ceux d’un constat qui ne sont pas encore décidés
cli-case-tie = Dire que deux membres du personnel sont une seule personne ou, avec --reject, qu’ils ne le sont pas
cli-case-undo = Annuler la dernière décision encore en vigueur
cli-case-log = Montrer tout ce qui a été fait, par qui et quand
cli-case-rerun = Tout recalculer à partir des extraits et du journal, et montrer l’état
cli-case-export = Écrire le dossier de preuve : corrections, rapport, listes, journal et signatures
cli-key = Créer ou montrer la clé de signature d’une personne
cli-key-new = Créer une clé de signature, protégée par une phrase secrète, avec sa clé publique à côté
cli-key-show = Montrer à qui appartient une clé, et son identifiant
cli-sign = Signer un dossier de preuve comme préparateur ou comme vérificateur
cli-verify = Vérifier qu’un dossier de preuve est toujours ce que deux personnes ont signé

arg-help = Montrer cette aide
arg-version = Montrer la version
arg-lang = Langue des textes : en, nl, fr ou de ; sans cette option en, quelle que soit la langue du système
arg-json = Écrire le résultat en JSON
arg-now = L’instant à enregistrer, au lieu de celui de l’horloge (RFC 3339)
arg-file = L’extrait : CSV ou autre texte délimité, XLSX, XLS, XLSB ou ODS
arg-profile = Comment lire l’extrait : un fichier TOML, ou le nom d’un profil livré avec le programme ; ce qu’il ne dit pas est reconnu
arg-save-profile = Écrire le profil complet utilisé, expliqué, dans ce fichier
arg-second-reader = Relire un classeur avec un autre lecteur (calamine) et comparer chaque cellule
arg-force = Remplacer le fichier s’il existe
arg-profiles-show-profile = Le nom du profil
arg-side = De quel côté il se trouve : legacy (ancien) ou migrated (nouveau) ; sans cette option legacy
arg-legacy = L’extrait de l’ancien système : un fichier, une feuille par FICHIER#Feuille, toutes les feuilles par FICHIER#*, ou un répertoire d’extraits
arg-migrated = L’extrait du nouveau système, nommé de la même façon
arg-legacy-also = Un autre extrait de l’ancien système : liste du personnel, site, mois ; peut être répété
arg-migrated-also = Un autre extrait du nouveau système ; peut être répété
arg-legacy-profile = Comment lire l’ancien extrait (TOML) ; ce qu’il ne dit pas est détecté. Répétez-le pour donner un profil par fichier et feuille
arg-migrated-profile = Comment lire le nouvel extrait (TOML), de même
arg-case-profile = Comment les deux côtés se correspondent (TOML) : rubriques, tolérances, périodes
arg-crosswalk = Quel ancien matricule est quel nouveau : deux colonnes, legacy_employee et migrated_employee
arg-out = Le répertoire des résultats ; il est créé s’il n’existe pas
arg-case-export-out = Un répertoire nouveau ou vide pour le dossier de preuve
arg-case = Le répertoire du dossier
arg-case-new-case = Le répertoire pour le dossier ; il est créé s’il n’existe pas
arg-by = Le nom de la personne qui agit ; le journal le garde
arg-difference = L’écart, par son nom dans la colonne « difference » de differences.csv
arg-finding = Le constat, par son nom tel que l’état le montre ; tous ses écarts non décidés sont décidés
arg-case-tie-legacy = Le matricule du côté ancien
arg-case-tie-migrated = Le matricule du côté nouveau
arg-reject = Ce sont deux personnes
arg-take = Quel montant est juste : legacy (ancien) ou migrated (nouveau)
arg-set = Un autre montant est juste, écrit comme dans la langue de --lang
arg-accept = L’écart est prévu ; rien n’est corrigé
arg-defer = Pas maintenant : il reste ouvert et figure dans le rapport
arg-reason = Pourquoi c’est juste ; un auditeur le lira
arg-note = Ce qu’il est utile de garder en plus
arg-key = Le fichier de la clé
arg-key-new-key = Le fichier pour la clé ; la clé publique se place à côté, avec la terminaison .pub
arg-name = Le nom de la personne qui signera avec cette clé
arg-passphrase-file = Lire la phrase secrète dans ce fichier au lieu de la demander
arg-pack = Le répertoire du dossier de preuve
arg-role = En quelle qualité : preparer (préparateur) ou reviewer (vérificateur)
arg-trusted = La clé publique d’un signataire que vous avez reçue par une autre voie ; peut être répété

fault-usage = Ces arguments ne forment pas une commande.
fault-usage-unknown = L’argument { $argument } n’existe pas ici.
fault-usage-value = « { $value } » n’est pas possible pour { $argument }.
fault-usage-no-value = { $argument } doit avoir une valeur.
fault-usage-command = La commande « { $command } » n’existe pas.
fault-usage-missing = Il manque quelque chose : { $argument }
fault-usage-no-command = Il manque une commande.
fault-usage-twice = { $argument } est donné deux fois.
fault-usage-conflict = { $argument } et { $other } s’excluent.
hint-usage = Ajoutez --help à la commande pour voir ce qu’elle accepte.
hint-usage-values = Valeurs possibles : { $values }
fault-output = Le résultat n’a pas pu être écrit sur la sortie standard.
fault-passphrase-file = La phrase secrète ne peut pas être lue dans ce fichier.
hint-passphrase-file = Indiquez un fichier texte qui ne contient que la phrase secrète.
fault-passphrases-differ = Les deux phrases secrètes ne sont pas les mêmes. Aucune clé n’a été créée.
fault-no-terminal = Il n’y a pas de terminal pour demander la phrase secrète.
hint-no-terminal = Donnez la phrase secrète dans un fichier : --passphrase-file.
cli-verify-broken = Ce dossier de preuve n’est pas ce qui a été signé. N’utilisez pas ses corrections. Demandez le dossier de preuve signé à la personne qui l’a transmis.
prompt-passphrase = Phrase secrète :
prompt-passphrase-again = La même encore une fois :

cli-employees = Personnel
cli-lines = Lignes de paie
cli-total = Somme des montants
cli-rows = Lignes du fichier
cli-cells = Cellules de valeur
cli-tally = { $read } lues : { $used } utilisées, { $ignored } écartées, { $rejected } rejetées
cli-assumed = Supposé
cli-profiles-use = Pour en utiliser un : --profile NAME. Un fichier qui se révèle de l’une de ces sortes est lu avec lui d’office.
cli-profile-saved = Profil écrit dans { $path }. Pour lire avec lui : --profile { $path }
cli-read = Ce qui a été lu
cli-columns = Colonnes
cli-first-rows = Premières lignes, telles qu’écrites et telles que comprises
cli-contract = contrat { $contract }
cli-unread = non compris
cli-file-totals = Les totaux du fichier lui-même
cli-second-reading = Lu deux fois
cli-second-alike = { $count ->
    [one] Une cellule a été lue
   *[other] { $count } cellules ont été lues
} de la même façon par un second lecteur indépendant (calamine).
cli-second-unlike = { $count ->
    [one] Une cellule est lue
   *[other] { $count } cellules sont lues
} autrement par un second lecteur indépendant (calamine). Regardez-les dans le classeur avant de vous fier à cet extrait :
cli-second-valueless = { $count ->
    [one] Une formule
   *[other] { $count } formules
} sans valeur : comparaison impossible.
cli-second-cell = Cellule
cli-second-here = Ici
cli-second-there = Second lecteur
cli-rejected = Rejeté
cli-suspicious = À vérifier
cli-expected = Attendu : { $expected }.
cli-more-values = … et { $count ->
    [one] { $count } autre valeur de cette ligne
   *[other] { $count } autres valeurs de cette ligne
}
cli-more-problems = … et { $count ->
    [one] { $count } autre problème
   *[other] { $count } autres problèmes
} ; tous : --json
cli-more-rejected = … et { $count ->
    [one] { $count } autre cellule
   *[other] { $count } autres cellules
} ; toutes : --json
cli-comparisons = Comparaisons
cli-completeness = Complétude : cellules de valeur utilisées
cli-side = Côté
cli-used = Utilisées
cli-compared = Comparées
cli-not-compared = Non comparées
cli-totals = Totaux de contrôle
cli-legacy = Ancien
cli-migrated = Nouveau
cli-paid = Tout le monde sera-t-il payé ?
cli-paid-nobody = Personne ne semble mal payé.
cli-number = Nombre
cli-at-stake = En jeu
cli-fields = Champs hors paie
cli-fields-compared = Comparés
cli-fields-differ = Différents
cli-fields-renamed = Écrits autrement
cli-findings = Constats
cli-cause = Cause
cli-delta = Δ
cli-finding = Constat
cli-finding-name = Nom
cli-undecided = Non décidés
cli-more-findings = … et { $count ->
    [one] { $count } autre constat, dans findings.csv
   *[other] { $count } autres constats, dans findings.csv
}
cli-more-findings-in-case = … et { $count ->
    [one] { $count } constat plus petit
   *[other] { $count } constats plus petits
}
cli-open = Ouvert
cli-attention = À regarder
cli-signatures = Signatures
cli-written = Écrit dans { $folder } : { $files }
cli-next-settled = Ensuite : rien n’est ouvert ; ces résultats peuvent être gardés tels quels.
cli-next-case = Ensuite : créez un dossier pour décider de ce qui est ouvert : paritas case new
cli-next-match = Ensuite : regardez dans employees.csv qui n’est pas apparié ; une table de correspondance peut y remédier.
cli-next-match-settled = Ensuite : tout le monde est apparié ; comparez les montants : paritas reconcile
cli-next-sign = Ensuite : le préparateur signe ce dossier de preuve, puis le vérificateur : paritas sign
cli-next-verify = Ensuite : transmettez ce répertoire ; chacun peut le vérifier : paritas verify
cli-key-made = Clé { $id } de { $name } créée. Sa clé publique, à transmettre : { $key }
cli-key-shown = Clé { $id } de { $name }. Sa clé publique : { $key }
cli-signed = Signé comme { $role } par { $name } avec la clé { $id }, { $at }.
cli-verify-files = { $count ->
    [one] Le fichier est tel que le dit le manifeste.
   *[other] Les { $count } fichiers sont tels que le dit le manifeste.
}
cli-verify-files-differ = Des fichiers de ce dossier de preuve ne sont pas tels que le dit le manifeste.
cli-verify-signature = { $role } : { $name }, clé { $id }, { $at }
cli-verify-own-keys = Les clés sont celles du dossier de preuve lui-même : comparez leurs identifiants avec ceux des signataires, ou indiquez leurs clés publiques avec --trust.

# Lire les extraits : ce qui arrête la lecture, ce qui est rejeté, ce qui est supposé.

fault-cancelled = Arrêté à votre demande. Rien n’a été gardé.
fault-missing-file = Ce fichier n’existe pas.
fault-folder = Ceci est un répertoire, pas un fichier.
fault-no-permission = Vous n’avez pas l’autorisation de lire ce fichier.
fault-unreadable = Ce fichier ne peut pas être lu : { $detail }.
fault-changed-while-read = Ce fichier a changé pendant sa lecture.
fault-empty-file = Ce fichier est vide.
fault-header-only = Il y a un en-tête, mais aucune ligne en dessous.
fault-no-header = Aucune ligne d’en-têtes n’a été trouvée.
fault-no-cuts = Les colonnes de ce fichier ne se trouvent pas à des places fixes.
fault-not-a-table =
    { $kind ->
        [binary] Ceci n’est pas un tableau : le contenu n’est pas du texte.
        [HTML] Ceci n’est pas un classeur mais une page web avec un tableau, que beaucoup de systèmes exportent sous le nom .xls.
        [XML-Spreadsheet] Ceci est une feuille de calcul XML d’Excel 2003, qui n’est pas lue.
        [OpenDocument] Ceci est un fichier OpenDocument, mais pas une feuille de calcul.
        [ZIP] Ceci n’est pas un tableau : c’est une archive ZIP sans classeur.
        [OLE] Ceci n’est pas un tableau : c’est un document Office sans classeur.
       *[other] Ceci n’est pas un tableau : c’est un fichier { $kind }.
    }
fault-password-protected = Ce classeur est protégé par un mot de passe.
fault-damaged-workbook = Ce classeur est tronqué ou endommagé ({ $detail }).
fault-no-sheet = Aucune feuille visible de ce classeur ne contient de données.
fault-no-workbook = Ce fichier n’est pas un classeur : le second lecteur sert pour XLSX, XLSM, XLSB, XLS et ODS.
fault-second-reader = Le second lecteur ne peut pas lire ce classeur, ou il lui faudrait trop de mémoire.
fault-sheet-not-found = Il n’y a pas de feuille « { $wanted } ». Les feuilles sont : { $found }.
fault-nul-byte = Il y a ici un octet NUL, qu’aucun texte ne contient.
fault-undecodable = À partir d’ici, les octets ne sont pas du texte en { $encoding }.
fault-open-quote = Un guillemet s’ouvre ici et ne se ferme jamais.
fault-file-too-large =
    { $what ->
        [rows] Ce fichier a trop de lignes pour être comptées.
        [files] Ce côté compte plus de 65 535 fichiers.
        [people] Ce fichier nomme plus de personnes qu’on n’en lit d’un fichier : 1,1 million, ou une pour 45 octets.
        [columns] Ce fichier a plus de 16 384 colonnes.
        [sheets] Ce classeur a plus de 10 000 feuilles.
        [text] Les cellules de ce classeur contiennent plus de texte qu’une paie n’en a jamais : il se répète sans fin.
        [unpacked] Décompressé, ce classeur dépasse de loin la taille d’une paie. Il n’a pas été lu.
       *[cells] Cette feuille a plus de cellules qu’une paie n’en a jamais : 16 millions, ou une pour deux octets du fichier.
    }
fault-no-employee-column = Aucune colonne ne dit à qui appartient la ligne. Les colonnes sont : { $found }.
fault-no-amount-column = Aucune colonne ne contient de montants. Les colonnes sont : { $found }.
fault-no-component-column = Les montants n’ont pas de colonne avec leur rubrique. Les colonnes sont : { $found }.
fault-duplicate-header = Les colonnes { $first } et { $second } s’appellent toutes deux « { $header } ».
fault-two-columns = Deux colonnes peuvent correspondre à « { $role } » : « { $first } » et « { $second } ».
fault-ambiguous-date = « { $example } » peut être { $day-first } ou { $month-first }, et aucune autre date de cette colonne ne tranche.
fault-profile-syntax = Le profil d’extrait ne peut pas être lu : { $detail }.
fault-profile-key-unknown = Un profil d’extrait n’a pas de clé « { $key } » ici.
fault-profile-value = { $key } = { $found } n’est pas possible. { $meaning }
fault-profile-key-missing = Il manque la clé { $key } au profil d’extrait.
fault-column-not-found = Le profil d’extrait nomme une colonne « { $wanted } » que le fichier n’a pas. Les colonnes sont : { $found }.
fault-profile-contradicted = Le profil d’extrait dit { $key } = « { $expected } », mais le fichier a « { $found } ».
fault-given-twice = Le contenu est le même que celui de { $first }, qui est donné aussi. Rien n’a été additionné deux fois.
fault-too-many-rejected = Plus de { $count } cellules ou lignes sont illisibles, la première étant « { $value } » : { $reason }
fault-number-of-many = Plus de { $count } personnes ont le numéro « { $number } » : cette colonne ne les distingue pas.
fault-delivered-twice =
    { $count ->
        [one] Une ligne dit au centime près ce que { $other } dit déjà, pour le matricule { $employee }, et le profil le refuse.
       *[other] { $count } lignes disent au centime près ce que { $other } dit déjà, la première pour le matricule { $employee }, et le profil le refuse.
    }
fault-kinds-differ = La rubrique { $code } est de la paie dans un extrait de ce côté et un solde ou un cumul dans un autre.
fault-profile-count =
    { $profiles } profils d’extrait sont donnés pour { $sources ->
        [one] { $sources } fichier
       *[other] { $sources } fichiers et feuilles
    }.
fault-month-without-year = La feuille « { $sheet } » porte le nom d’un mois, mais rien ne dit de quelle année.
fault-crosswalk-columns = Une table de correspondance demande une colonne pour l’ancien matricule et une pour le nouveau. Les colonnes sont : { $found }.

hint-check-path = Vérifiez le nom et le répertoire.
hint-choose-file = Choisissez un fichier de ce répertoire.
hint-ask-permission = Demandez l’accès, ou copiez le fichier dans un répertoire à vous.
hint-copy-and-retry = Copiez le fichier sur cet ordinateur et réessayez.
hint-close-and-retry = Fermez-le dans les autres programmes et réessayez.
hint-export-again = Exportez-le à nouveau du système de paie.
hint-set-header-row = Donnez la ligne des en-têtes dans le profil d’extrait : header_row sous [file]. Si le fichier n’en a pas, mettez header_rows = 0.
hint-set-cuts = Dites dans le profil d’extrait où se trouvent les colonnes : [[columns]] avec start et length.
hint-choose-table = Choisissez un fichier CSV ou un classeur (XLSX, XLSM, XLS, XLSB, ODS).
hint-remove-password = Ouvrez le classeur dans un tableur, retirez le mot de passe et enregistrez-le à nouveau.
hint-file-damaged = Le fichier a sans doute été coupé en chemin. Exportez-le ou copiez-le à nouveau.
hint-set-sheet = Donnez le nom de la feuille dans le profil d’extrait : sheet sous [file].
hint-no-workbook = Retirez --second-reader : le fichier a été lu, il ne peut simplement pas l’être deux fois.
hint-second-reader = Retirez --second-reader. Pour le faire lire deux fois, enregistrez-le en XLSX dans un logiciel bureautique et comparez ce fichier.
hint-set-encoding = Indiquez l’encodage dans le profil d’extrait : encoding sous [file]. S’il est correct, exportez à nouveau le fichier.
hint-set-quote = Fermez le guillemet, ou donnez un autre caractère dans le profil d’extrait : quote sous [file].
hint-split-file = Divisez le fichier et lisez les parties.
hint-set-employee-column = Nommez la colonne dans le profil d’extrait : [[columns]] avec son en-tête et role = "employee_number".
hint-set-amount-column = Nommez la colonne dans le profil d’extrait : [[columns]] avec son en-tête et role = "amount".
hint-set-component-column = Nommez la colonne dans le profil d’extrait : [[columns]] avec son en-tête et role = "component_code", ou mettez layout = "wide".
hint-set-position = Distinguez les colonnes par leur place dans le profil d’extrait : [[columns]] avec position et role, pour les deux.
hint-set-role = Dites dans le profil d’extrait laquelle compte ; donnez à l’autre role = "attribute".
hint-set-date-order = Mettez order = "dmy" ou order = "mdy" sous [dates] dans le profil d’extrait.
hint-profile-key-near = Vouliez-vous dire « { $near } » ?
hint-profile-keys = Les clés possibles ici sont : { $keys }.
hint-column-near = Vouliez-vous dire « { $near } » ? Corrigez l’en-tête dans le profil d’extrait.
hint-correct-profile = Corrigez le profil d’extrait, ou retirez cette clé : elle sera reconnue.
hint-in-profile = Ligne { $line } de { $file } : { $hint }
hint-give-once = Donnez-le une seule fois. Si les deux sont nécessaires, l’un a été mal exporté ou mal copié.
hint-too-many-rejected = Dites dans le profil d’extrait comment le fichier est écrit, ou donnez à la colonne role = "attribute". Si le fichier est voulu ainsi, exportez-le de nouveau.
hint-kinds-differ = Dites dans les profils d’extrait ce que c’est : [[components]] avec code et kind.
hint-profile-count = Donnez un profil pour tous, ou un pour chaque fichier et feuille dans leur ordre.
hint-set-reference-year = Indiquez reference_year dans le profil d’extrait, ou mettez l’année dans le nom de la feuille ou du fichier.
hint-crosswalk-columns = Appelez-les legacy_employee et migrated_employee.

reason-no-employee = La ligne ne dit pas à qui elle appartient.
reason-no-component = La ligne a un montant mais pas de rubrique.
reason-no-period = La ligne a un montant mais pas de période.
reason-not-a-period = Ceci n’est pas une période comme 2026-03 ou 03/2026.
reason-field-count =
    La ligne a { $found ->
        [one] { $found } champ
       *[other] { $found } champs
    } ; l’en-tête en a { $expected }.
reason-line-length = La ligne compte { $found } caractères ; les colonnes en prennent { $expected }.
reason-between-columns = Il y a quelque chose entre deux colonnes, au caractère { $at }.
reason-no-rubrique = La ligne n’est pas une rubrique DSN : un code, une virgule et une valeur entre apostrophes.
reason-spoilt-block = La ligne { $row }, illisible, dit peut-être de qui ou de quoi il s’agit.
reason-not-a-number = Ceci n’est pas un nombre écrit comme ceux du reste de la colonne.
reason-not-implied = Ceci n’est pas un nombre fait de chiffres seuls, comme le profil d’extrait le dit de cette colonne.
reason-percent = C’est un pourcentage, pas un nombre simple.
reason-inexact-hours = Ces heures et minutes n’ont pas de forme décimale exacte : 7:20 ferait 7,3333… heures.
reason-too-precise = Ce nombre a plus de six décimales.
reason-out-of-range = Ce nombre dépasse ±9 223 372 036 854,775807.
reason-scientific = Un tableur a abrégé ce nombre, et des chiffres peuvent être perdus. Exportez à nouveau avec les cellules au format nombre.
reason-ambiguous-number = On ne sait pas avec certitude quel signe est le signe décimal dans cette colonne. Indiquez-le dans le profil d’extrait.
reason-error-cell = Le classeur affiche ici l’erreur { $cell }.
reason-uncalculated = Cette formule ({ $cell }) n’a jamais été calculée : le fichier n’en contient pas la valeur. Ouvrez-le dans un tableur et enregistrez-le.
reason-date-cell = Le classeur contient ici une date ou une heure au lieu d’un nombre.

column-by-profile = Le profil d’extrait le dit.
column-by-header = L’en-tête le dit.
column-by-header-and-cells = L’en-tête le dit, et les cellules le confirment.
column-by-cells = Les cellules le disent ; l’en-tête n’est pas connu.
column-by-cells-alone = Les cellules y ressemblent ; le fichier n’a pas d’en-tête. À vérifier.
column-by-code = L’en-tête commence par un code, et les cellules sont des nombres.
column-not-in-profile = Le profil d’extrait nomme d’autres colonnes pour les montants.
column-unknown = Ni l’en-tête ni les cellules ne disent ce que c’est. La colonne est gardée.

detect-by-profile = Le profil d’extrait le dit.
detect-delimiter-line = La première ligne du fichier le dit (sep=).
detect-escape = Les guillemets à l’intérieur des champs suivent ce caractère.
detect-quote = { $count ->
    [one] { $count } champ des premières lignes commence et finit par lui.
   *[other] { $count } champs des premières lignes commencent et finissent par lui.
}
detect-quote-unused = Aucun champ des premières lignes n’est encadré ; c’est le signe habituel.
detect-spaces = Deux espaces ou plus coupent { $even } lignes sur { $rows } en { $fields } colonnes.
detect-encoding-mark = Le fichier commence par la marque de cet encodage.
detect-encoding-zeros = Des octets nuls se trouvent là où cet encodage en a.
detect-encoding-utf8 = Tous les caractères autres que les lettres simples sont de l’UTF-8 valide.
detect-encoding-ascii = Il n’y a que des lettres simples : tout encodage les lit de la même façon.
detect-encoding-mixed = La plupart des lignes sont en UTF-8, quelques-unes en { $other }.
detect-encoding-letters = Lus ainsi, les { $count } caractères autres que les lettres simples forment des mots, comme « { $example } » ; en { $other }, ce serait « { $as-other } ».
detect-encoding-statistics = La fréquence de chacun des { $count } caractères autres que les lettres simples le suggère.
detect-delimiter-even = Il coupe { $even } lignes sur { $rows } en { $fields } colonnes.
detect-one-column = Aucun séparateur ne coupe les lignes : il y a une seule colonne.
detect-fixed-blanks = Dans les { $lines } lignes examinées, les mêmes places sont vides : { $columns } colonnes se trouvent entre elles.
detect-fixed-changes = Les { $lines } lignes examinées ont toutes la même longueur et aucun séparateur ne les coupe. Les { $columns } colonnes ont été coupées là où des chiffres font place à des lettres. À vérifier.
detect-header-words = La ligne { $row } a des en-têtes connus ({ $known }).
detect-header-first = La ligne { $row } est la première qui soit aussi large que le tableau et ne contienne ni montant ni date.
detect-header-groups = À partir de la ligne { $row }, une ligne de groupes surmonte les en-têtes. Elles sont réunies.
detect-no-header = La première ligne (ligne { $row }) ressemble à celles qui la suivent.
detect-rubriques = Chaque ligne est une rubrique ; il n’y a pas d’en-tête.
detect-footer = { $count ->
    [one] La dernière ligne non vide ({ $count }) n’est pas une donnée : un total, une remarque, une ligne de page.
   *[other] Les { $count } dernières lignes non vides ne sont pas des données : totaux, remarques, lignes de page.
}
detect-page-breaks = { $count ->
    [one] { $count } ligne répète les en-têtes ou un titre, numérote une page ou trace un trait.
   *[other] { $count } lignes répètent les en-têtes ou un titre, numérotent une page ou tracent un trait.
}
detect-totals = { $count ->
    [one] { $count } ligne se dit total, ou est la somme des lignes au-dessus. Elle est vérifiée, non payée.
   *[other] { $count } lignes se disent totaux, ou sont la somme des lignes au-dessus. Elles sont vérifiées, non payées.
}
detect-mark-shown = { $count ->
    [one] { $count } valeur ne peut se lire autrement : { $example }.
   *[other] { $count } valeurs ne peuvent se lire autrement, telles que { $example }.
}
detect-mark-most = { $count } valeurs ne peuvent se lire qu’ainsi, telles que { $example } ; { $other } seulement avec l’autre signe.
detect-mark-stored = Le classeur contient des nombres, sans signe.
detect-mark-alike = Aucune valeur n’a de décimales ni de groupes de chiffres : les deux signes donnent la même lecture.
detect-mark-others = À elles seules, ces valeurs se lisent de deux façons ; les autres colonnes n’en laissent qu’une.
detect-order-shown = { $example } ne peut se lire autrement.
detect-order-others = À elles seules, ces dates se lisent de deux façons ; les autres dates, ou les fins de mois, n’en laissent qu’une.
detect-order-alike = Chaque date se lit de même dans les deux ordres.
detect-open = Rien dans le fichier ne tranche. À vous de le dire.

assume-number-marks = Dans la colonne « { $column } », « { $example } » pouvait se lire de deux façons ; « { $mark } » a été pris comme signe décimal, comme dans les autres colonnes.
assume-ambiguous-number = Dans la colonne « { $column } », « { $example } » peut être { $point } ou { $comma }, et aucune autre valeur ne tranche. Ces valeurs n’ont pas été lues. Mettez decimal = "," ou decimal = "." pour cette colonne dans le profil d’extrait.
assume-mixed-marks = La colonne « { $column } » écrit les décimales de deux façons : « { $point } » avec un point et « { $comma } » avec une virgule, aucune plus souvent que l’autre. Ses valeurs n’ont pas été lues. Mettez decimal = "," ou decimal = "." pour cette colonne dans le profil d’extrait.
assume-date-order = Dans la colonne « { $column } », « { $example } » pouvait se lire de deux façons ; on l’a lu comme { $order }, comme le suggèrent les autres dates du fichier.
assume-ambiguous-date = Dans la colonne « { $column } », « { $example } » peut se lire de deux façons. Donnez l’ordre des dates dans le profil d’extrait.
assume-century = La colonne « { $column } » écrit les années avec deux chiffres. On a supposé que chacun avait de 14 à 100 ans en { $year }.
assume-work-century = La colonne « { $column } » écrit les années avec deux chiffres. Les années les plus proches de { $year } ont été prises.
assume-first-of-two = Les colonnes « { $first } » et « { $second } » peuvent toutes deux correspondre à « { $role } ». La première a été prise.
assume-not-amounts = La colonne « { $column } » n’a pas été lue comme montants : trop peu de ses premières cellules sont des nombres ({ $numbers } sur { $filled }). Si elle contient des montants, dites-le dans le profil d’extrait : role = "amount".
assume-unnamed-columns = Ces colonnes n’ont pas d’en-tête et sont nommées d’après leur place : { $columns }.
assume-repeated-columns = Ces colonnes ont le même en-tête qu’une autre et sont distinguées par leur place : { $columns }.
assume-no-header = Le fichier n’a pas d’en-tête. Ses colonnes sont reconnues à leur place et au contenu de leurs cellules ({ $told } d’entre elles). À vérifier.
assume-key-column = Il n’y a pas de matricule : les personnes sont distinguées par « { $role } ».
assume-key-name = Il n’y a pas de matricule : les personnes sont distinguées par le nom et la date de naissance.
assume-key-name-alone = Il n’y a ni matricule ni date de naissance : les personnes sont distinguées par le nom.
assume-period-preamble = Les lignes au-dessus de l’en-tête nomment la période { $period }.
assume-balance = La rubrique { $component } (« { $label } ») est prise pour un solde : elle est comparée, et aucun total de paie ne la contient. Si c’est de la paie, indiquez kind = "period" dans le profil d’extrait.
assume-year-to-date = La rubrique { $component } (« { $label } ») est prise pour un cumul de l’année : elle est comparée, et aucun total de paie ne la contient. Si c’est de la paie, indiquez kind = "period" dans le profil d’extrait.
assume-period-sheet = Le nom de la feuille donne la période { $period }.
assume-period-file-name = Le nom du fichier donne la période { $period }.
assume-period-unnamed = Rien ne nomme la période.
assume-sheet = La feuille « { $sheet } » a été lue. Celles-ci ne l’ont pas été : { $others }.
assume-profile-unfit = Le fichier semble relever du profil { $profile }, mais il le contredit. Il a été lu sans lui.
assume-hidden-sheets = Ces feuilles sont masquées dans le classeur : { $hidden }.
assume-sheets-alike = Ces feuilles ont les mêmes en-têtes que « { $sheet } » : { $others }. Seule « { $sheet } » a été lue ; indiquez les autres comme extraits supplémentaires de ce côté si elles en font partie.
assume-sheets-without-table = Ces feuilles ne contiennent pas de tableau : { $sheets }.
assume-empty-sheets = Ces feuilles sont vides : { $sheets }.
assume-pivot-sheets = Ces feuilles sont des tableaux croisés dynamiques, sommes d’autres cellules : { $sheets }.
assume-chart-sheets = Ces feuilles ne contiennent pas de cellules : { $sheets }.
assume-hidden-rows =
    { $count ->
        [one] Une ligne est masquée ou filtrée dans le classeur. Elle a été lue quand même.
       *[other] { $count } lignes sont masquées ou filtrées dans le classeur. Elles ont été lues quand même.
    }
assume-merged-cells =
    { $count ->
        [one] Une plage de cellules est fusionnée sous l’en-tête. Sa valeur ne compte que pour la première cellule : { $range }.
       *[other] { $count } plages de cellules sont fusionnées sous l’en-tête. Leurs valeurs ne comptent que pour la première cellule, comme dans { $range }.
    }
assume-extension = Le fichier s’appelle .{ $extension }, mais son contenu est { $kind }. Le contenu fait foi.
assume-date-serials = La colonne « { $column } » contient des dates sous forme de nombre de jours, comme { $example }. Elles ont été lues comme un tableur compte les jours.

notice-shared-number = Le numéro { $number } désigne plus d’une personne. Elles sont gardées séparées.
notice-mixed-encodings =
    { $count ->
        [one] Le fichier est en UTF-8, mais une ligne est en { $other } : la ligne { $rows }. Elle a été lue en { $other }. Vérifiez-y les noms.
       *[other] Le fichier est en UTF-8, mais { $count } lignes sont en { $other }, les premières : { $rows }. Elles ont été lues en { $other }. Vérifiez-y les noms.
    }
notice-encoded-twice =
    { $count ->
        [one] À la ligne { $rows }, des lettres semblent encodées deux fois, comme « Ã© » pour « é ». Exportez à nouveau le fichier en UTF-8.
       *[other] Dans { $count } lignes, des lettres semblent encodées deux fois, comme « Ã© » pour « é », les premières : { $rows }. Exportez à nouveau le fichier en UTF-8.
    }
notice-lost-characters =
    { $count ->
        [one] À la ligne { $rows }, des caractères ont été perdus avant que le fichier arrive ici ; « � » en tient lieu.
       *[other] Dans { $count } lignes, des caractères ont été perdus avant que le fichier arrive ici, les premières : { $rows } ; « � » en tient lieu.
    }
notice-risky-keys =
    { $count ->
        [one] Un numéro ou un code commence par un caractère qu’un tableur peut exécuter comme formule : « { $example } ». Il reste tel quel.
       *[other] { $count } numéros ou codes commencent par un caractère qu’un tableur peut exécuter comme formule, par exemple « { $example } ». Ils restent tels quels.
    }
notice-cut-keys =
    { $count ->
        [one] Un numéro ou code a été abrégé par un tableur : « { $example } ». On ne peut plus dire qui ou quoi il désigne. Exportez à nouveau le fichier avec cette colonne en texte.
       *[other] { $count } numéros ou codes ont été abrégés par un tableur, comme « { $example } ». On ne peut plus dire qui ou quoi ils désignent. Exportez à nouveau le fichier avec cette colonne en texte.
    }
notice-repeated-lines =
    { $count ->
        [one] Une ligne répète la personne, le contrat, la période et la rubrique d’une ligne précédente. Elles sont additionnées.
       *[other] { $count } lignes répètent la personne, le contrat, la période et la rubrique d’une ligne précédente. Elles sont additionnées.
    }
notice-repeated-across =
    { $count ->
        [one] { $count } ligne répète la personne, le contrat, la période et la rubrique d’une ligne d’un autre fichier ou d’une autre feuille. Elles sont additionnées.
       *[other] { $count } lignes répètent la personne, le contrat, la période et la rubrique d’une ligne d’un autre fichier ou d’une autre feuille. Elles sont additionnées.
    }
warn-delivered-twice =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    } de { $source } ({ $employees ->
        [one] { $employees } membre du personnel
       *[other] { $employees } membres du personnel
    }, { $sum } au total) disent au centime près ce que dit déjà { $other }, et sont additionnées. La même paie a-t-elle été livrée deux fois ?
notice-delivered-once =
    { $count ->
        [one] Une ligne
       *[other] { $count } lignes
    } de { $source } ({ $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    }, { $sum } au total) répètent au centime près ce que dit { $other } et ont été laissées de côté, comme le veut le profil.
notice-no-pay-line =
    { $count ->
        [one] { $count } personne de la liste du personnel n’a aucune ligne de paie : { $employees }.
       *[other] { $count } personnes de la liste du personnel n’ont aucune ligne de paie : { $employees }.
    }
notice-not-in-staff-list =
    { $count ->
        [one] { $count } personne a des lignes de paie et ne figure dans aucune liste du personnel
       *[other] { $count } personnes ont des lignes de paie et ne figurent dans aucune liste du personnel
    } ({ $lines ->
        [one] { $lines } ligne
       *[other] { $lines } lignes
    }, { $sum }) : { $employees }.
notice-contradiction =
    { $count ->
        [one] Pour { $count } membre du personnel
       *[other] Pour { $count } membres du personnel
    }, deux fichiers se contredisent : { $role }. Le premier compte. { $employee } : « { $first } » dans { $first-source }, « { $second } » dans { $second-source }.
in-source = { $source } : { $message }
notice-file-total-differs = Le total du fichier à la ligne { $row } est { $stated }, mais ses lignes donnent { $summed }.
notice-component-total-differs = Le total de la rubrique { $component } à la ligne { $row } du fichier est { $stated }, mais ses lignes donnent { $summed }.
notice-subtotals-differ =
    { $count ->
        [one] Un total d’un membre du personnel à la ligne { $row } est { $stated }, mais ses lignes au-dessus donnent { $summed }.
       *[other] { $count } totaux par membre du personnel ne correspondent pas à leurs lignes, le premier à la ligne { $row } : { $stated } au lieu de { $summed }.
    }
notice-footer-like-data = { $count ->
    [one] Les lignes après les données sont écartées, comme indiqué. { $count } d’entre elles ressemble à des données : ligne { $row }, « { $example } ».
   *[other] Les lignes après les données sont écartées, comme indiqué. { $count } d’entre elles ressemblent à des données, la première à la ligne { $row } : « { $example } ».
}
notice-unread-dates =
    { $count ->
        [one] Une cellule de la colonne « { $column } » n’est pas une date comme { $expected } : « { $example } » à la ligne { $row }.
       *[other] { $count } cellules de la colonne « { $column } » ne sont pas des dates comme { $expected }, la première « { $example } » à la ligne { $row }.
    }
notice-placeholder-dates =
    { $count ->
        [one] Une cellule de la colonne « { $column } » contient un jour que les programmes écrivent quand ils n’en ont pas : « { $example } » à la ligne { $row }. Elle compte comme inconnue.
       *[other] { $count } cellules de la colonne « { $column } » contiennent un jour que les programmes écrivent quand ils n’en ont pas, la première « { $example } » à la ligne { $row }. Elles comptent comme inconnues.
    }
notice-impossible-dates =
    { $count ->
        [one] Une cellule de la colonne « { $column } » contient un jour que la personne ne peut pas avoir (né dans le futur, ou engagé avant la naissance) : « { $example } » à la ligne { $row }. Elle a été laissée de côté.
       *[other] { $count } cellules de la colonne « { $column } » contiennent un jour que la personne ne peut pas avoir (né dans le futur, ou engagé avant la naissance), la première « { $example } » à la ligne { $row }. Elles ont été laissées de côté.
    }
notice-placeholders =
    { $count ->
        [one] Une cellule de la colonne « { $column } » dit « { $example } », à la ligne { $row }. Elle compte comme vide.
       *[other] { $count } cellules de la colonne « { $column } » disent qu’elles n’ont pas de valeur, la première « { $example } » à la ligne { $row }. Elles comptent comme vides.
    }
notice-unread-numbers =
    { $count ->
        [one] Une cellule de la colonne « { $column } » n’est pas un nombre à six décimales au plus : « { $example } » à la ligne { $row }. Elle a été laissée de côté.
       *[other] { $count } cellules de la colonne « { $column } » ne sont pas des nombres à six décimales au plus, la première « { $example } » à la ligne { $row }. Elles ont été laissées de côté.
    }
notice-percent-amounts =
    { $count ->
        [one] La colonne « { $column } » affiche une valeur en pourcentage (ligne { $row }). Le nombre enregistré a été lu : { $example }.
       *[other] La colonne « { $column } » affiche { $count } valeurs en pourcentage. Les nombres enregistrés ont été lus : { $example } à la ligne { $row }.
    }
notice-displayed-amounts =
    { $count ->
        [one] Un montant a été pris tel que le classeur le montre, non tel qu’il est enregistré.
       *[other] { $count } montants ont été pris tels que le classeur les montre, non tels qu’ils sont enregistrés.
    }
notice-clock-hours =
    { $count ->
        [one] La colonne « { $column } » contient une valeur en heures et minutes ({ $example } à la ligne { $row }). Elle a été lue en heures : 7:36 vaut 7,6.
       *[other] La colonne « { $column } » contient { $count } valeurs en heures et minutes ({ $example } à la ligne { $row }). Elles ont été lues en heures : 7:36 vaut 7,6.
    }
notice-leading-zeros =
    { $count ->
        [one] Un matricule de { $source } a perdu ses zéros initiaux et a été rattaché au matricule complet : { $example } à { $full }.
       *[other] { $count } matricules de { $source } ont perdu leurs zéros initiaux et ont été rattachés aux matricules complets : { $example } à { $full }, par exemple.
    }
warn-leading-zeros =
    { $count ->
        [one] Un matricule de { $source } ne diffère d’un autre que par des zéros initiaux : { $example } et { $full }. Les deux peuvent être des matricules distincts : ils n’ont pas été rattachés.
       *[other] { $count } matricules de { $source } ne diffèrent d’autres que par des zéros initiaux : { $example } et { $full }, par exemple. Ils peuvent être distincts : ils n’ont pas été rattachés.
    }
notice-unread-rubriques =
    { $count ->
        [one] Une rubrique DSN a été laissée de côté, sur { $lines } lignes, car aucune colonne du profil ne lui est destinée : { $codes }.
       *[other] { $count } rubriques DSN ont été laissées de côté, sur { $lines } lignes, car aucune colonne du profil ne leur est destinée : { $codes }.
    }

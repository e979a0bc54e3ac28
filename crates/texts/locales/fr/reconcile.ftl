# Comparer : qui est qui, ce qui est comparé à quoi, et ce qui explique un écart.

# Pourquoi deux personnes n’en font qu’une, ou non. Des fragments : ils sont reliés par des points-virgules.
evidence-crosswalk = indiqué par la table de correspondance, ligne { $row }
evidence-number-equal = même matricule
evidence-national-number-equal = même numéro national
evidence-iban-equal = même compte bancaire
evidence-confirmed = confirmé par une personne
evidence-name-equal = nom identique
evidence-name-diacritic = nom différent par un accent
evidence-name-part = nom égal, à un prénom ou nom de famille près
evidence-name-written = nom égal, écrit autrement
evidence-transform = le nouveau matricule se déduit de l’ancien comme pour toutes les paires connues
evidence-name-differs = nom différent
evidence-names-exchanged = nom et prénom inversés
evidence-last-name-equal = nom de famille identique
evidence-last-name-close = nom de famille différent par une faute de frappe ou une particule
evidence-last-name-similar = nom de famille proche, mais les deux sont des noms courants
evidence-last-name-part = un nom de famille sur deux en commun
evidence-last-name-initial = nom de famille réduit à l’initiale
evidence-last-name-differs = nom de famille différent
evidence-first-name-equal = prénom identique
evidence-first-name-nickname = formes d’un même prénom
evidence-first-name-close = prénom différent par une faute de frappe
evidence-first-name-similar = prénom proche, mais les deux sont des prénoms courants
evidence-first-name-part = un prénom sur plusieurs en commun
evidence-first-name-initial = prénom réduit à l’initiale
evidence-first-name-differs = prénom différent
evidence-birth-date-equal = date de naissance identique
evidence-birth-date-exchanged = jour et mois de naissance inversés
evidence-birth-date-digit = date de naissance différente d’un chiffre
evidence-birth-date-parts = date de naissance différente par le jour, le mois ou l’année seulement
evidence-birth-date-placeholder = seule l’année de naissance est connue d’un côté, et elle est identique
evidence-birth-date-year = seule l’année de naissance est identique
evidence-birth-date-differs = date de naissance différente
evidence-iban-differs = compte bancaire différent
evidence-hire-date-equal = date d’entrée identique
evidence-hire-date-differs = date d’entrée différente
evidence-unit-equal = même service
evidence-sex-differs = sexe différent
evidence-national-number-neighbour = numéro national mal saisi d’un côté : à une faute près du numéro valide
evidence-iban-neighbour = compte bancaire mal saisi d’un côté : à une erreur du compte valable
evidence-email-equal = même adresse e-mail avant le @
evidence-unit-renamed = même service sous son nouveau nom
evidence-rivals =
    { $rivals ->
        [one] un autre candidat convient
       *[other] { $rivals } autres candidats conviennent
    } à peu près aussi bien
evidence-national-number-differs = numéros nationaux valides différents
evidence-in-conflict = un identifiant désigne quelqu’un d’autre
evidence-number-only = numéro seul : ni le nom ni la date de naissance ne peuvent être comparés
evidence-number-shared = le numéro { $number } désigne { $people } personnes
evidence-national-number-shared = le numéro national désigne { $people } personnes d’un même côté
evidence-legacy-elsewhere =
    la personne de l’ancien système renvoie aussi à { $numbers }{ $more ->
        [0] {""}
        [one] {" "}et à { $more } autre
       *[other] {" "}et à { $more } autres
    }
evidence-migrated-elsewhere =
    la personne du nouveau système renvoie aussi à { $numbers }{ $more ->
        [0] {""}
        [one] {" "}et à { $more } autre
       *[other] {" "}et à { $more } autres
    }

# Pourquoi des rubriques sont comparées. Des fragments aussi.
evidence-declared = nommé dans le profil de dossier
evidence-learned = appris d’après les montants
evidence-suggested = pas assez sûr pour être comparé : indiquez « confirmed » dans le profil de dossier, ou retirez-le
evidence-money = explique { $equal } sur { $all }
evidence-rival = ensuite { $legacy } → { $migrated }, égal pour { $equal }
evidence-no-rival = rien d’autre n’en approche
evidence-equal-code = même code des deux côtés
evidence-derived = somme de { $parts } autres
evidence-product =
    montant { $side ->
        [legacy] de l’ancien système
       *[other] du nouveau système
    } = heures × taux { $rate ->
        [same_row] de la même ligne
        [other_side] de l’autre côté
       *[component] sous la rubrique { $component }
    }, { $rounding ->
        [nearest] arrondi à { $unit } le plus proche
        [down] arrondi à { $unit } inférieur
       *[up] arrondi à { $unit } supérieur
    }
evidence-quantity-factor = quantités × { $factor }
evidence-rate-factor = taux × { $factor }
evidence-not-comparable = non comparé, et à ne pas confirmer tel quel
evidence-subtracted = { $legacy } vaut { $plus } moins { $minus } dans le nouveau système. Un groupe additionne les nouvelles rubriques : aucune correction ne peut dire laquelle changer, une différence de deux n’a donc pas de retour. Faites exporter { $minus } en montant négatif, et elles seront comparées ensemble
evidence-ended = déclaré terminé dans le profil de dossier
evidence-legacy-only = seulement dans l’extrait de l’ancien système
evidence-migrated-only = seulement dans l’extrait du nouveau système
evidence-code-absent =
    le code { $code } ne figure pas dans l’extrait { $side ->
        [legacy] de l’ancien système
       *[other] du nouveau système
    }
evidence-employees-equal =
    { $equal } sur { $both ->
        [one] { $both } membre du personnel
       *[other] { $both } membres du personnel
    } : montants tous égaux

proof-missing = { $legacy } dans l’ancien système, rien dans le nouveau.
proof-extra = Rien dans l’ancien système, { $migrated } dans le nouveau.
proof-rounding = { $legacy } et { $migrated } diffèrent de { $apart }, au plus l’unité d’arrondi de { $unit }.
proof-sign = { $migrated } est { $legacy } avec le signe opposé.
proof-scale = { $migrated } est exactement { $legacy } { $parameter }.
proof-scale-rounded = { $migrated } est { $legacy } { $parameter }, arrondi.
proof-duplicate =
    { $migrated } est { $copies } fois { $legacy }, en { $lines ->
        [one] une ligne
       *[other] { $lines } lignes
    }.
proof-component-there = { $amount } figure sous { $component } dans le nouveau système.
proof-component-from = { $amount } figurait sous { $component } dans l’ancien système.
proof-component-swap = { $legacy } ici et { $there_legacy } sous { $component } dans l’ancien système, { $migrated } ici et { $there_migrated } là dans le nouveau : les montants ont changé de place.
proof-component-merged = { $one } sous { $here } et { $other } sous { $there } dans l’ancien système font { $sum } sous { $here } dans le nouveau : deux montants n’en font plus qu’un.
proof-component-split = { $sum } sous { $here } dans l’ancien système est { $one } sous { $here } et { $other } sous { $there } dans le nouveau : un montant en fait deux.
proof-period-there = { $amount } figure en { $period } dans le nouveau système.
proof-period-from = { $amount } figurait en { $period } dans l’ancien système.
proof-period-shift = { $legacy } ici et { $there_legacy } en { $period } dans l’ancien système, { $migrated } ici et { $there_migrated } là dans le nouveau : les montants ont changé de place.
proof-period-merged = { $one } en { $here } et { $other } en { $there } dans l’ancien système font { $sum } en { $here } dans le nouveau : deux montants n’en font plus qu’un.
proof-period-split = { $sum } en { $here } dans l’ancien système est { $one } en { $here } et { $other } en { $there } dans le nouveau : un montant en fait deux.
proof-retroactive-earlier = { $delta } ici{ $periods ->
        [one] {""}
       *[other] , { $total } sur { $periods } périodes
    }, et { $settled } pour { $component } en { $period } : régularisé là au centime près.
proof-retroactive-later = { $delta } ici, et { $total } pour { $component } en { $periods ->
        [one] { $first }
       *[other] { $first } à { $last }
    } : régularisé ici au centime près.
proof-index-month = { $legacy } dans l’ancien système et { $migrated } dans le nouveau sont la même paie avant et après l’index × { $ratio }, que { $side ->
        [legacy] l’ancien système
       *[migrated] le nouveau système
    } montre en { $period } pour la plupart : ici, le nouveau { $when ->
        [late] ne l’a pas encore
       *[early] l’a déjà
    }.
proof-seniority-step = { $amount } est ce que touchent { $others } autres avec { $column } { $step }{ $graded ->
        [yes] {" "}dans { $grade }
       *[no] {""}
    } : { $legacy } dans l’ancien système est { $column } { $legacy_step }, { $migrated } dans le nouveau est { $column } { $migrated_step }.
proof-seniority-step-follows = { $legacy } dans l’ancien système et { $migrated } dans le nouveau : dans le même rapport que { $component } du même membre du personnel, { $base_legacy } et { $base_migrated }, qui diffère d’un échelon.
proof-employee-swap = { $legacy } dans l’ancien système et { $migrated } dans le nouveau, et l’inverse pour un autre membre du personnel.
proof-proration =
    { $migrated } est { $legacy } { $parameter ->
        [times] × l’ETP
       *[by] ÷ l’ETP
    }, qui est de { $legacy_fte } dans l’ancien système et de { $migrated_fte } dans le nouveau.
proof-fte-changed = L’ETP est passé de { $legacy_fte } à { $migrated_fte } : { $migrated } est donc { $legacy } × { $factor }.
proof-truncation =
    { $migrated } est { $legacy } sans ses { $parameter ->
        [leading] premiers chiffres
        [trailing] derniers chiffres
       *[decimals] décimales
    }.
proof-hours =
    { $amount } vaut { $hours } × { $rate }{ $factor ->
        [none] {""}
       *[other] {" "}× { $factor }
    } ; le côté { $side ->
        [legacy] ancien
       *[other] nouveau
    } donne { $own } au même taux.
proof-offset =
    { $migrated } est { $legacy } avec une différence de { $delta }, comme pour { $others ->
        [one] { $others } autre membre du personnel
       *[other] { $others } autres membres du personnel
    }.
proof-rate =
    { $migrated } est { $legacy } × { $ratio }, comme pour { $others ->
        [one] { $others } autre membre du personnel
       *[other] { $others } autres membres du personnel
    }.
proof-consequence =
    Écart de { $sum }, exactement celui de { $parts ->
        [one] sa partie { $component }
       *[other] ses { $parts } parties ensemble, dont { $delta } pour { $component }
    }.
proof-unexplained = { $legacy } dans l’ancien système et { $migrated } dans le nouveau : aucune cause connue ne convient.
proof-counterpart-rejected = Une cellule qui fait partie de ce montant n’a pas pu être lue ; les deux ne peuvent donc pas être comparés.
proof-contract-unmatched = On ne sait pas à quel contrat de l’autre côté correspond le contrat { $contract }.
proof-factor-inexact = L’ancien montant avec le facteur { $factors } a plus de six décimales.
proof-rate-missing =
    Le côté { $side ->
        [legacy] ancien
       *[other] nouveau
    } donne des heures sans taux : leur montant n’est pas connu.
proof-beyond-range = Le montant est trop grand pour être conservé exactement.

finding-missing =
    { $components } : { $measure ->
        [quantity] quantité absente
        [rate] taux absent
       *[other] montant absent
    } du nouveau système pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-extra =
    { $components } : { $measure ->
        [quantity] quantité présente
        [rate] taux présent
       *[other] montant présent
    } seulement dans le nouveau système pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-rounding =
    { $components } : { $measure ->
        [quantity] quantité arrondie
        [rate] taux arrondi
       *[other] montant arrondi
    } autrement pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-sign =
    { $components } : { $measure ->
        [quantity] quantité
        [rate] taux
       *[other] montant
    } de signe opposé pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-scale =
    { $components } : { $measure ->
        [quantity] quantité
        [rate] taux
       *[other] montant
    } { $parameter } pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } : la virgule a disparu ou a été déplacée ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-duplicate =
    { $components } : { $measure ->
        [quantity] quantité
        [rate] taux
       *[other] montant
    } { $parameter } pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } : comptage multiple ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
fte-change = { $legacy } → { $migrated }{ $others ->
    [0] {""}
    [one] , et { $others } autre
   *[other] , et { $others } autres
}
finding-proration =
    { $components } : { $measure ->
        [quantity] quantité
        [rate] taux
       *[other] montant
    } { $parameter ->
        [times] × l’ETP
        [by] ÷ l’ETP
       *[change] × la variation de l’ETP ({ $change })
    } pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-rate =
    { $components } : { $measure ->
        [quantity] quantité
        [rate] taux
       *[other] montant
    } × { $parameter } pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-offset =
    { $components } : { $measure ->
        [quantity] quantité
        [rate] taux
       *[other] montant
    } avec chaque fois un écart de { $parameter } pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-component-swap =
    { $components } : { $measure ->
        [quantity] quantité
        [rate] taux
       *[other] montant
    } confondu avec { $parameter } pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-period-shift =
    { $components } : { $measure ->
        [quantity] quantité
        [rate] taux
       *[other] montant
    } dans une autre période ({ $parameter }) pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-retroactive =
    { $components } : { $measure ->
        [quantity] quantité
        [rate] taux
       *[other] montant
    } de périodes antérieures régularisé en { $parameter } pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-index-month =
    { $components } : index × { $ratio } de { $period } { $when ->
        [late] trop tard
       *[early] trop tôt
    } dans le nouveau système pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-seniority-step =
    { $components } : paie de l’échelon { $parameter ->
        [up] supérieur
       *[down] inférieur
    } du barème pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-employee-swap =
    { $components } : { $measure ->
        [quantity] quantité
        [rate] taux
       *[other] montant
    } interverti entre personnes pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-truncation =
    { $components } : { $measure ->
        [quantity] quantité
        [rate] taux
       *[other] montant
    } sans ses { $parameter ->
        [leading] premiers chiffres
        [trailing] derniers chiffres
       *[decimals] décimales
    } pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-hours =
    { $components } : heures différentes de { $parameter }, au taux de la personne, pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-consequence =
    { $components } : { $measure ->
        [quantity] quantité
        [rate] taux
       *[other] montant
    } avec le même écart que ses parties pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } : corrigez les parties, et la somme sera juste ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).
finding-unexplained =
    { $components } : { $measure ->
        [quantity] quantité
        [rate] taux
       *[other] montant
    } qui diffère sans cause connue pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    } ({ $count ->
        [one] un écart
       *[other] { $count } écarts
    }, { $total } au total).

# Tout le monde sera-t-il payé ?
harm-no-counterpart = L’ancien système lui payait { $legacy } ; le nouveau ne connaît pas cette personne.
harm-not-matched = L’ancien système lui payait { $legacy } ; on ne sait pas encore qui c’est dans le nouveau.
harm-no-pay-line = L’ancien système lui payait { $legacy } ; le nouveau n’a aucune ligne de paie.
harm-net-not-positive = { $legacy } dans l’ancien système, { $migrated } dans le nouveau.
harm-net-down = { $legacy } dans l’ancien système, seulement { $migrated } dans le nouveau.
harm-net-doubled = { $legacy } dans l’ancien système, { $migrated } dans le nouveau : au moins le double.
harm-new-payee = Le nouveau système lui paie { $migrated } ; l’ancien ne connaît pas cette personne.
harm-iban-changed = Le compte bancaire était { $legacy } ; c’est { $migrated } dans le nouveau système.
harm-iban-invalid = Le compte bancaire { $iban } ne peut pas exister : ses chiffres de contrôle sont faux.
harm-iban-shared = Le compte bancaire { $iban } est celui de { $people } personnes.
harm-no-iban = Le nouveau système ne connaît pas de compte bancaire.
assume-net-all-amounts = Aucun composant ne s’appelle net : la somme de tous les montants tient lieu de ce qui est versé. Le profil du dossier peut le nommer : [pay_check] net = "code".

# What differs beside pay.
field-finding-pair =
    { $field } : { $legacy } est devenu { $migrated } pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    }.
field-finding-missing =
    { $field } : vide dans le nouveau système pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    }.
field-finding-extra =
    { $field } : seulement dans le nouveau système pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    }.
field-finding-scale =
    { $field } : séparateur décimal perdu ou déplacé pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    }.
field-finding-day-month =
    { $field } : jour et mois intervertis pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    }.
field-finding-century =
    { $field } : autre siècle pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    }.
field-finding-truncation =
    { $field } : tronqué pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    }.
field-finding-changed =
    { $field } : diffère pour { $employees ->
        [one] un membre du personnel
       *[other] { $employees } membres du personnel
    }.

shared-everyone = Tous les { $count } comparés ici.
shared-exactly = Tous, et personne d’autre parmi les comparés, { $trait }.
shared-but-spared =
    Les { $count } { $trait }, de même que { $spared ->
        [one] { $spared } personne comparée
       *[other] { $spared } personnes comparées
    } sans cet écart : { $spared_names }.
shared-but-strays = { $count } d’entre eux, et personne d’autre parmi les comparés, { $trait } ; sauf { $stray_names }.
shared-but-both =
    { $count } d’entre eux { $trait } ; sauf { $stray_names }. De même que { $spared ->
        [one] { $spared } personne comparée
       *[other] { $spared } personnes comparées
    } sans cet écart : { $spared_names }.
trait-both = { $first } et { $second }
trait-unit = sont du service { $value }
trait-contract-type = ont un contrat de type { $value }
trait-cost-centre = ont le centre de coûts { $value }
trait-column = ont { $column } { $value }
trait-fte =
    travaillent à { $bound ->
        [from] { $value } ETP au moins
        [to] { $value } ETP au plus
       *[is] { $value } ETP
    }
trait-hire-date =
    sont en service depuis le { $bound ->
        [from] { $value } ou plus tard
        [to] { $value } ou plus tôt
       *[is] { $value }
    }
trait-birth-year =
    sont nés en { $bound ->
        [from] { $value } ou plus tard
        [to] { $value } ou plus tôt
       *[is] { $value }
    }

assume-period =
    L’extrait { $side ->
        [legacy] de l’ancien système
       *[other] du nouveau système
    } n’indique pas de période ; on suppose { $period }, la seule de l’autre côté.
warn-period-one-sided =
    { $count ->
        [one] La période { $period } ne figure
       *[other] { $count } périodes, à partir de { $period }, ne figurent
    } que dans l’extrait { $side ->
        [legacy] de l’ancien système
       *[other] du nouveau système
    } et { $count ->
        [one] n’est pas comparée
       *[other] ne sont pas comparées
    }.
warn-period-pair-unknown = Le profil de dossier compare { $legacy } à { $migrated }, mais les deux ne figurent pas dans les extraits.
assume-components-learned =
    { $count ->
        [one] { $count } groupe de rubriques a été appris
       *[other] { $count } groupes de rubriques ont été appris
    } d’après les montants ; le profil de dossier en donne la liste.
warn-components-suggested =
    { $count ->
        [one] { $count } groupe de rubriques se ressemble des deux côtés et n’est
       *[other] { $count } groupes de rubriques se ressemblent des deux côtés et ne sont
    } pas comparé tant que personne ne l’a confirmé dans le profil de dossier.
warn-own-sums =
    L’{ $side ->
        [legacy] ancien extrait
       *[other] extrait du nouveau système
    } n’est pas juste en soi : { $total } n’est pas la somme de ses { $parts } parties pour { $count ->
        [one] le membre du personnel { $employee }.
       *[other] { $count } membres du personnel, dont { $employee }.
    }
warn-own-products =
    { $side ->
        [legacy] Ancien extrait
       *[other] Extrait du nouveau système
    }, { $component } : le montant n’est pas quantité × taux pour { $count ->
        [one] le membre du personnel { $employee }
       *[other] { $count } membres du personnel, dont { $employee }
    } ({ $quantity } × { $rate } n’est pas { $amount }), alors qu’il l’est pour les autres.
warn-tolerance-cap =
    { $components } : { $count ->
        [one] la différence tolérée de { $sum } dépasse
       *[other] les { $count } différences tolérées de { $sum } au total dépassent
    } le plafond de { $cap } et { $count ->
        [one] compte comme écart
       *[other] comptent comme écarts
    }.
warn-code-unknown =
    Le profil de dossier nomme le code { $code }, qui ne figure pas dans l’extrait { $side ->
        [legacy] de l’ancien système
       *[other] du nouveau système
    }.
warn-rejected-nobody =
    { $count ->
        [one] Une cellule rejetée
       *[other] { $count } cellules rejetées
    } de l’extrait { $side ->
        [legacy] de l’ancien système
       *[other] du nouveau système
    } ne { $count ->
        [one] nomme
       *[other] nomment
    } aucun membre du personnel. Un montant signalé comme manquant ou en trop peut s’y trouver.
warn-column-slipped =
    À corriger d’abord : les valeurs de « { $column } » se trouvent à côté du nom d’autres personnes. Sur { $equal } présentes des deux côtés, { $contradicted } appartiennent à quelqu’un d’un autre nom et d’une autre date de naissance{ $rows ->
        [0] {""}
        [one] , à une ligne d’écart
       *[other] , à { $rows } lignes d’écart
    } : dans l’un des extraits, des lignes se sont décalées. Exportez-le à nouveau ; d’ici là, cette colonne ne sert pas à savoir qui est qui.
warn-names-slipped =
    À corriger d’abord : les noms et dates de naissance se trouvent à côté des numéros d’autres personnes. Sur { $equal } matricules présents des deux côtés, { $people } ont un autre nom et une autre date de naissance, alors que leurs autres identifiants concordent : dans l’un des extraits, des lignes se sont décalées. Exportez-le à nouveau ; d’ici là, ces salariés sont en conflit.
warn-numbers-unrelated =
    Les deux systèmes numérotent leur personnel différemment ; les matricules égaux ont donc été ignorés. { $equal ->
        [one] { $equal } matricule figure
       *[other] { $equal } matricules figurent
    } des deux côtés, dont { $contradicted } pour des personnes d’un autre nom et d’une autre date de naissance, et { $renumbered ->
        [one] { $renumbered } personne connue comme la même a
       *[other] { $renumbered } personnes connues comme les mêmes ont
    } des matricules différents.
assume-numbers-transformed =
    Les nouveaux matricules se déduisent des anciens : { $legacy } est devenu { $migrated }, et cette règle vaut pour les { $pairs } paires connues par ailleurs. { $people ->
        [one] Une personne de plus a été liée
       *[other] { $people } personnes de plus ont été liées
    } ainsi.
warn-national-number-placeholder = Le numéro national { $number } désigne { $people } personnes d’un même côté et a été ignoré.
warn-confirmations-unusable =
    { $count ->
        [one] Une paire confirmée ou rejetée n’a pas pu être utilisée
       *[other] { $count } paires confirmées ou rejetées n’ont pas pu être utilisées
    } : un matricule manque dans les extraits, désigne plusieurs personnes ou a été confirmé deux fois. La première : { $legacy } et { $migrated }.
warn-crosswalk-unknown =
    { $file } : { $count ->
        [one] une ligne nomme un matricule
       *[other] { $count } lignes nomment des matricules
    } { $side ->
        [legacy] de l’ancien système
       *[other] du nouveau système
    } que l’extrait ne contient pas. Le premier : { $number }, ligne { $row }.
warn-crosswalk-repeated =
    { $file } : { $count ->
        [one] un matricule
       *[other] { $count } matricules
    } { $side ->
        [legacy] de l’ancien système
       *[other] du nouveau système
    } { $count ->
        [one] figure à côté de plusieurs autres et ne peut
       *[other] figurent à côté de plusieurs autres et ne peuvent
    } pas être appariés. Le premier : { $number }.

fault-case-profile-unreadable = Le profil de dossier ne peut pas être lu : { $detail }.
fault-matching-thresholds = Le profil du dossier apparie les personnes à partir de { $matched } et les propose à partir de { $suggested } : apparier demande plus de 0.5000, et pas moins que proposer.
fault-case-profile-version = Le profil de dossier a la version { $version } ; ce programme lit la version 1.
hint-case-profile = Corrigez le profil de dossier et réessayez.
fault-code-twice =
    Le code { $code } { $side ->
        [legacy] de l’ancien système
       *[other] du nouveau système
    } figure deux fois dans le profil de dossier.
fault-group-empty = Un groupe de rubriques du profil de dossier ne nomme aucun code.
fault-group-one-sided = Le groupe du code { $code } ne nomme que les codes d’un côté. Placez les anciens codes sans équivalent sous « ended ».
fault-derived =
    La somme { $code } du { $side ->
        [legacy] côté ancien
       *[other] côté nouveau
    } est déclarée deux fois, sans parties, ou comme partie d’elle-même.
fault-factor-count =
    Le groupe du code { $code } a { $factors ->
        [one] { $factors } facteur
       *[other] { $factors } facteurs
    } pour { $codes ->
        [one] { $codes } ancien code
       *[other] { $codes } anciens codes
    }.
fault-subtracted = La rubrique { $code } devrait être soustraite pour donner { $legacy }. Un groupe additionne les nouvelles rubriques et ne peut pas le dire : faites exporter { $code } en montant négatif et retirez « subtracted », ou laissez le groupe « suggested ».
fault-correct-outside = Le code { $code } doit porter les corrections mais n’est pas un nouveau code de son groupe.
fault-period-twice =
    La période { $period } { $side ->
        [legacy] de l’ancien système
       *[other] du nouveau système
    } figure dans deux paires du profil de dossier.
fault-tolerance-negative = Une tolérance ou une unité d’arrondi de { $amount } est inférieure à zéro.
fault-period-unknown =
    L’extrait { $side ->
        [legacy] de l’ancien système
       *[other] du nouveau système
    } n’indique pas de période et l’autre en a { $periods }.
hint-period-unknown =
    Indiquez la période dans le profil d’extrait { $side ->
        [legacy] de l’ancien système
       *[other] du nouveau système
    } : period = "2026-03".
fault-too-large = Il y a plus de combinaisons de contrats, de périodes et de rubriques qu’on ne peut en compter.
hint-too-large = Comparez moins de périodes ou de services à la fois.
fault-bridge-open =
    Le programme a lui-même commis une erreur : le total de contrôle { $scope } { $key } n’est pas expliqué au centime près. Rien n’a été écrit.
fault-unbalanced =
    Le programme a lui-même commis une erreur : les lignes { $side ->
        [legacy] de l’ancien système
       *[other] du nouveau système
    } ne concordent pas. Aucun résultat n’a été produit.
fault-engine = Le programme a lui-même commis une erreur pendant la comparaison : { $detail }
hint-report-defect = Gardez les fichiers et signalez ceci aux auteurs du programme.

# Comparing: who is who, what is compared with what, and what explains a difference.

# Why two people are one, or not. Fragments: they are joined by semicolons.
evidence-crosswalk = stated by the crosswalk, row { $row }
evidence-number-equal = same employee number
evidence-national-number-equal = same national number
evidence-iban-equal = same bank account
evidence-confirmed = confirmed by a person
evidence-name-equal = name equal
evidence-name-diacritic = name differs by a diacritic
evidence-name-part = name equal but for a further first or last name
evidence-name-written = name equal, written otherwise
evidence-transform = the migrated number is made of the legacy one as for all known pairs
evidence-name-differs = name differs
evidence-names-exchanged = last and first name in each other’s place
evidence-last-name-equal = last name equal
evidence-last-name-close = last name differs by a typing error or a particle
evidence-last-name-similar = last name similar, but both are common names
evidence-last-name-part = one last name of two in common
evidence-last-name-initial = last name only as an initial
evidence-last-name-differs = last name differs
evidence-first-name-equal = first name equal
evidence-first-name-nickname = forms of one first name
evidence-first-name-close = first name differs by a typing error
evidence-first-name-similar = first name similar, but both are common names
evidence-first-name-part = one first name of several in common
evidence-first-name-initial = first name only as an initial
evidence-first-name-differs = first name differs
evidence-birth-date-equal = birth date equal
evidence-birth-date-exchanged = day and month of birth exchanged
evidence-birth-date-digit = birth date differs in one digit
evidence-birth-date-parts = birth date differs in day, month or year only
evidence-birth-date-placeholder = only the year of birth known on one side, and equal
evidence-birth-date-year = only the year of birth equal
evidence-birth-date-differs = birth date differs
evidence-iban-differs = bank account differs
evidence-hire-date-equal = date of hire equal
evidence-hire-date-differs = date of hire differs
evidence-unit-equal = same unit
evidence-sex-differs = sex differs
evidence-national-number-neighbour = national number mistyped on one side: one error away from the valid one
evidence-iban-neighbour = bank account mistyped on one side: one error away from the valid one
evidence-email-equal = same e-mail address before the @
evidence-unit-renamed = same unit under its new name
evidence-rivals =
    { $rivals ->
        [one] one other candidate fits
       *[other] { $rivals } other candidates fit
    } about as well
evidence-national-number-differs = valid national numbers differ
evidence-in-conflict = an identifier points to somebody else
evidence-number-only = number only: neither name nor birth date can be compared
evidence-number-shared = number { $number } stands for { $people } people
evidence-national-number-shared = the national number stands for { $people } people of one side
evidence-legacy-elsewhere =
    the legacy person also points to { $numbers }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
evidence-migrated-elsewhere =
    the migrated person also points to { $numbers }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }

# Why components are compared. Fragments too.
evidence-declared = named in the case profile
evidence-learned = learned from the amounts
evidence-suggested = not sure enough to be compared: make it “confirmed” in the case profile, or take it out
evidence-money = explains { $equal } of { $all }
evidence-rival = next best { $legacy } → { $migrated }, equal for { $equal }
evidence-no-rival = nothing else comes near
evidence-equal-code = same code on both sides
evidence-derived = sum of { $parts } others
evidence-product =
    { $side ->
        [legacy] legacy
       *[other] migrated
    } amount = hours × rate { $rate ->
        [same_row] of the same row
        [other_side] of the other side
       *[component] under component { $component }
    }, { $rounding ->
        [nearest] rounded to the nearest { $unit }
        [down] rounded down to { $unit }
       *[up] rounded up to { $unit }
    }
evidence-quantity-factor = quantities × { $factor }
evidence-rate-factor = rates × { $factor }
evidence-not-comparable = not compared, and not to be confirmed as it stands
evidence-subtracted = { $legacy } is { $plus } minus { $minus } in the migrated system. A group adds migrated codes up: no correction could tell which of them to change, so a difference of two has no way back. Have { $minus } exported as a negative amount, and they are compared as one
evidence-ended = declared in the case profile as ended
evidence-legacy-only = only in the legacy extract
evidence-migrated-only = only in the migrated extract
evidence-code-absent =
    code { $code } does not occur in the { $side ->
        [legacy] legacy
       *[other] migrated
    } extract
evidence-employees-equal =
    { $equal } of { $both ->
        [one] { $both } employee
       *[other] { $both } employees
    } equal throughout

proof-missing = { $legacy } in the old system, nothing in the new one.
proof-extra = Nothing in the old system, { $migrated } in the new one.
proof-rounding = { $legacy } and { $migrated } are { $apart } apart, at most the rounding unit of { $unit }.
proof-sign = { $migrated } is { $legacy } with the opposite sign.
proof-scale = { $migrated } is { $legacy } { $parameter }, exactly.
proof-scale-rounded = { $migrated } is { $legacy } { $parameter }, rounded.
proof-duplicate =
    { $migrated } is { $copies } times { $legacy }, in { $lines ->
        [one] one line
       *[other] { $lines } lines
    }.
proof-component-there = { $amount } is under { $component } in the new system.
proof-component-from = { $amount } was under { $component } in the old system.
proof-component-swap = { $legacy } here and { $there_legacy } under { $component } in the old system, { $migrated } here and { $there_migrated } there in the new one: the amounts have changed places.
proof-component-merged = { $one } under { $here } and { $other } under { $there } in the old system are { $sum } under { $here } in the new one: two amounts became one.
proof-component-split = { $sum } under { $here } in the old system is { $one } under { $here } and { $other } under { $there } in the new one: one amount became two.
proof-period-there = { $amount } is in { $period } in the new system.
proof-period-from = { $amount } was in { $period } in the old system.
proof-period-shift = { $legacy } here and { $there_legacy } in { $period } in the old system, { $migrated } here and { $there_migrated } there in the new one: the amounts have changed places.
proof-period-merged = { $one } in { $here } and { $other } in { $there } in the old system are { $sum } in { $here } in the new one: two amounts became one.
proof-period-split = { $sum } in { $here } in the old system is { $one } in { $here } and { $other } in { $there } in the new one: one amount became two.
proof-retroactive-earlier = { $delta } here{ $periods ->
        [one] {""}
       *[other] , { $total } over { $periods } periods
    }, and { $settled } for { $component } in { $period }: settled there to the cent.
proof-retroactive-later = { $delta } here, and { $total } for { $component } in { $periods ->
        [one] { $first }
       *[other] { $first } to { $last }
    }: settled here to the cent.
proof-index-month = { $legacy } in the old system and { $migrated } in the new one are the same pay before and after the index × { $ratio }, which { $side ->
        [legacy] the old system
       *[migrated] the new system
    } shows in { $period } for most: here the new one { $when ->
        [late] does not have it yet
       *[early] has it already
    }.
proof-seniority-step = { $amount } is what { $others } others with { $column } { $step }{ $graded ->
        [yes] {" "}in { $grade }
       *[no] {""}
    } are paid: { $legacy } in the old system is { $column } { $legacy_step }, { $migrated } in the new one is { $column } { $migrated_step }.
proof-seniority-step-follows = { $legacy } in the old system and { $migrated } in the new one: in the same ratio as { $component } of the same employee, { $base_legacy } and { $base_migrated }, which is one step of the scale off.
proof-employee-swap = { $legacy } in the old system and { $migrated } in the new one, and the reverse for another employee.
proof-proration =
    { $migrated } is { $legacy } { $parameter ->
        [times] × the FTE
       *[by] ÷ the FTE
    }, which is { $legacy_fte } in the old system and { $migrated_fte } in the new one.
proof-fte-changed = The FTE went from { $legacy_fte } to { $migrated_fte }: hence { $migrated } is { $legacy } × { $factor }.
proof-truncation =
    { $migrated } is { $legacy } without its { $parameter ->
        [leading] first digits
        [trailing] last digits
       *[decimals] decimals
    }.
proof-hours =
    { $amount } is { $hours } × { $rate }{ $factor ->
        [none] {""}
       *[other] {" "}× { $factor }
    }; the { $side ->
        [legacy] legacy
       *[other] migrated
    } side has { $own } at the same rate.
proof-offset =
    { $migrated } is { $legacy } and a difference of { $delta }, as for { $others ->
        [one] one other employee
       *[other] { $others } other employees
    }.
proof-rate =
    { $migrated } is { $legacy } × { $ratio }, as for { $others ->
        [one] one other employee
       *[other] { $others } other employees
    }.
proof-consequence =
    Off by { $sum }, exactly what its { $parts ->
        [one] part { $component } is off by
       *[other] { $parts } parts are off by together, { $component } by { $delta }
    }.
proof-unexplained = { $legacy } in the old system and { $migrated } in the new one: no known cause fits.
proof-counterpart-rejected = A cell that belongs to this amount could not be read, so the two cannot be compared.
proof-contract-unmatched = It is not known which contract of the other side contract { $contract } is.
proof-factor-inexact = The legacy amount under factor { $factors } has more than six decimals.
proof-rate-missing =
    The { $side ->
        [legacy] legacy
       *[other] migrated
    } side has hours and no rate: what they are worth is not known.
proof-beyond-range = The amount is larger than can be held exactly.

finding-missing =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } missing from the new system for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-extra =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } only in the new system for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-rounding =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } rounded differently for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-sign =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } with the opposite sign for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-scale =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } { $parameter } for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    }: the decimal mark was lost or moved ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-duplicate =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } { $parameter } for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    }: counted more than once ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
fte-change = { $legacy } → { $migrated }{ $others ->
    [0] {""}
    [one] , and one other
   *[other] , and { $others } others
}
finding-proration =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } { $parameter ->
        [times] × the FTE
        [by] ÷ the FTE
       *[change] × the change of the FTE ({ $change })
    } for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-rate =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } × { $parameter } for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-offset =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } off by { $parameter } each for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-component-swap =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } confused with { $parameter } for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-period-shift =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } in another period ({ $parameter }) for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-retroactive =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } of earlier periods settled in { $parameter } for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-index-month =
    { $components }: index × { $ratio } of { $period } { $when ->
        [late] too late
       *[early] too early
    } in the new system for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-seniority-step =
    { $components }: pay of the { $parameter ->
        [up] next higher
       *[down] next lower
    } step of the scale for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-employee-swap =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } exchanged between people for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-truncation =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } without its { $parameter ->
        [leading] first digits
        [trailing] last digits
       *[decimals] decimals
    } for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-hours =
    { $components }: hours differ by { $parameter } at the employee’s own rate for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-consequence =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } off by what its parts are off by for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    }: correct the parts, and the sum is right ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).
finding-unexplained =
    { $components }: { $measure ->
        [quantity] quantity
        [rate] rate
       *[other] amount
    } differs without a known cause for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    } ({ $count ->
        [one] one difference
       *[other] { $count } differences
    }, together { $total }).

# Will everyone be paid?
harm-no-counterpart = Paid { $legacy } by the old system, and unknown to the new one.
harm-not-matched = Paid { $legacy } by the old system; it is not settled who this is in the new one.
harm-no-pay-line = Paid { $legacy } by the old system; the new one has no pay line.
harm-net-not-positive = { $legacy } by the old system, { $migrated } by the new one.
harm-net-down = { $legacy } by the old system, only { $migrated } by the new one.
harm-net-doubled = { $legacy } by the old system, { $migrated } by the new one: at least twice as much.
harm-new-payee = Paid { $migrated } by the new system, and unknown to the old one.
harm-iban-changed = The bank account was { $legacy } and is { $migrated } in the new system.
harm-iban-invalid = The bank account { $iban } cannot exist: its check digits are wrong.
harm-iban-shared = The bank account { $iban } belongs to { $people } people.
harm-no-iban = The new system knows no bank account.
assume-net-all-amounts = No component is called net, so the sum of all amounts stands for what is paid out. The case profile can name it: [pay_check] net = "code".

# What differs beside pay.
field-finding-pair =
    { $field }: { $legacy } became { $migrated } for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    }.
field-finding-missing =
    { $field }: empty in the new system for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    }.
field-finding-extra =
    { $field }: only in the new system for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    }.
field-finding-scale =
    { $field }: the decimal mark was lost or moved for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    }.
field-finding-day-month =
    { $field }: day and month exchanged for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    }.
field-finding-century =
    { $field }: another century for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    }.
field-finding-truncation =
    { $field }: cut off for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    }.
field-finding-changed =
    { $field }: differs for { $employees ->
        [one] one employee
       *[other] { $employees } employees
    }.

shared-everyone = All { $count } compared here.
shared-exactly = All of them, and no one else compared here, { $trait }.
shared-but-spared =
    All { $count } { $trait }, as do { $spared ->
        [one] one person
       *[other] { $spared } people
    } compared here without this difference: { $spared_names }.
shared-but-strays = { $count } of them, and no one else compared here, { $trait }; all but { $stray_names }.
shared-but-both =
    { $count } of them { $trait }; all but { $stray_names }. So do { $spared ->
        [one] one person
       *[other] { $spared } people
    } compared here without this difference: { $spared_names }.
trait-both = { $first } and { $second }
trait-unit = are in unit { $value }
trait-contract-type = have contract type { $value }
trait-cost-centre = have cost centre { $value }
trait-column = have { $column } { $value }
trait-fte =
    work { $bound ->
        [from] at least { $value }
        [to] at most { $value }
       *[is] { $value }
    } FTE
trait-hire-date =
    were hired { $bound ->
        [from] on { $value } or later
        [to] on { $value } or earlier
       *[is] on { $value }
    }
trait-birth-year =
    were born { $bound ->
        [from] in { $value } or later
        [to] in { $value } or earlier
       *[is] in { $value }
    }

assume-period =
    The { $side ->
        [legacy] legacy
       *[other] migrated
    } extract names no period; it is taken to be { $period }, the only one of the other side.
warn-period-one-sided =
    { $count ->
        [one] Period { $period } occurs
       *[other] { $count } periods, from { $period } on, occur
    } only in the { $side ->
        [legacy] legacy
       *[other] migrated
    } extract and { $count ->
        [one] is
       *[other] are
    } not compared.
warn-period-pair-unknown = The case profile compares { $legacy } with { $migrated }, but not both occur.
assume-components-learned =
    { $count ->
        [one] One component group was
       *[other] { $count } component groups were
    } learned from the amounts; the case profile lists the map.
warn-components-suggested =
    { $count ->
        [one] One component group looks alike on both sides and is
       *[other] { $count } component groups look alike on both sides and are
    } not compared until a person confirms it in the case profile.
warn-own-sums =
    The { $side ->
        [legacy] legacy
       *[other] migrated
    } extract does not add up by itself: { $total } is not the sum of its { $parts } parts for { $count ->
        [one] employee { $employee }.
       *[other] { $count } employees, among them { $employee }.
    }
warn-own-products =
    { $side ->
        [legacy] Legacy
       *[other] Migrated
    } extract, { $component }: the amount is not quantity × rate for { $count ->
        [one] employee { $employee }
       *[other] { $count } employees, among them { $employee }
    } ({ $quantity } × { $rate } is not { $amount }), as it is for the others.
warn-tolerance-cap =
    { $components }: the { $count ->
        [one] tolerated distance of { $sum } exceeds
       *[other] { $count } tolerated distances of { $sum } together exceed
    } the cap of { $cap } and { $count ->
        [one] counts as a difference
       *[other] count as differences
    }.
warn-code-unknown =
    The case profile names code { $code }, which does not occur in the { $side ->
        [legacy] legacy
       *[other] migrated
    } extract.
warn-rejected-nobody =
    { $count ->
        [one] One rejected cell
       *[other] { $count } rejected cells
    } of the { $side ->
        [legacy] legacy
       *[other] migrated
    } extract name no employee. An amount reported as missing or extra may be among them.
warn-column-slipped =
    To be mended first: the values of “{ $column }” stand beside other people’s names. Of { $equal } on both sides, { $contradicted } belong to somebody of another name and another birth date{ $rows ->
        [0] {""}
        [one] , one row away
       *[other] , { $rows } rows away
    }: in one of the extracts rows have slipped against each other. Export it again; until then this column is not used to tell who is who.
warn-names-slipped =
    To be mended first: names and birth dates stand beside other people’s numbers. Of { $equal } employee numbers on both sides, { $people } have another name and another birth date, while their other identifiers agree: in one of the extracts rows have slipped against each other. Export it again; until then these employees are conflicts.
warn-numbers-unrelated =
    The two systems number their people differently, so equal employee numbers were ignored: { $equal ->
        [one] one number occurs
       *[other] { $equal } numbers occur
    } on both sides, { $contradicted } of them for people with another name and birth date, and { $renumbered ->
        [one] one person known to be the same has
       *[other] { $renumbered } people known to be the same have
    } different numbers.
assume-numbers-transformed =
    The new employee numbers follow from the old ones: { $legacy } became { $migrated }, and the same rule holds for all { $pairs } pairs known otherwise. { $people ->
        [one] One more person was
       *[other] { $people } more people were
    } tied by it.
warn-national-number-placeholder = National number { $number } stands for { $people } people of one side and was ignored.
warn-confirmations-unusable =
    { $count ->
        [one] One confirmed or rejected pair
       *[other] { $count } confirmed or rejected pairs
    } could not be used: a number is not in the extracts, stands for several people or was confirmed twice. The first: { $legacy } and { $migrated }.
warn-crosswalk-unknown =
    { $file }: { $count ->
        [one] one row names
       *[other] { $count } rows name
    } an employee number that the { $side ->
        [legacy] legacy
       *[other] migrated
    } extract does not hold. The first: { $number }, row { $row }.
warn-crosswalk-repeated =
    { $file }, { $side ->
        [legacy] legacy
       *[other] migrated
    } side: { $count ->
        [one] one employee number appears
       *[other] { $count } employee numbers appear
    } beside several others and cannot be paired. The first: { $number }.

fault-case-profile-unreadable = The case profile cannot be read: { $detail }.
fault-matching-thresholds = The case profile matches people from { $matched } on and suggests them from { $suggested } on: matching needs more than 0.5000, and no less than suggesting.
fault-case-profile-version = The case profile has version { $version }; this program reads version 1.
hint-case-profile = Correct the case profile and try again.
fault-code-twice =
    Code { $code } of the { $side ->
        [legacy] legacy
       *[other] migrated
    } side appears twice in the case profile.
fault-group-empty = A component group of the case profile names no code.
fault-group-one-sided = The component group of code { $code } names codes of one side only. List legacy codes without a counterpart under “ended”.
fault-derived =
    The sum { $code } of the { $side ->
        [legacy] legacy
       *[other] migrated
    } side is declared twice, without parts, or as a part of itself.
fault-factor-count =
    The component group of code { $code } has { $factors ->
        [one] one factor
       *[other] { $factors } factors
    } for { $codes ->
        [one] one legacy code
       *[other] { $codes } legacy codes
    }.
fault-subtracted = Code { $code } would have to be subtracted to make { $legacy }. A group adds migrated codes up and cannot say that: have { $code } exported as a negative amount and take “subtracted” out, or leave the group “suggested”.
fault-correct-outside = Code { $code } is to carry corrections but is not a migrated code of its group.
fault-period-twice =
    Period { $period } of the { $side ->
        [legacy] legacy
       *[other] migrated
    } side appears in two pairs of the case profile.
fault-tolerance-negative = A tolerance or rounding unit of { $amount } is below zero.
fault-period-unknown =
    The { $side ->
        [legacy] legacy
       *[other] migrated
    } extract names no period and the other has { $periods }.
hint-period-unknown =
    Name the period in the extract profile of the { $side ->
        [legacy] legacy
       *[other] migrated
    } side: period = "2026-03".
fault-too-large = There are more combinations of contracts, periods and components than can be counted.
hint-too-large = Compare fewer periods or units at a time.
fault-bridge-open =
    The program made an error of its own: the control total { $scope } { $key } is not explained to the cent. Nothing was written.
fault-unbalanced =
    The program made an error of its own: the lines of the { $side ->
        [legacy] legacy
       *[other] migrated
    } side do not add up. No result was made.
fault-engine = The program made an error of its own while comparing: { $detail }
hint-report-defect = Keep the files and report this to the makers of the program.

# Vergleichen: wer wer ist, was womit verglichen wird und was eine Abweichung erklärt.

# Warum zwei Personen eine sind oder nicht. Satzteile: Sie werden mit Strichpunkten verbunden.
evidence-crosswalk = in der Zuordnungstabelle, Zeile { $row }
evidence-number-equal = gleiche Personalnummer
evidence-national-number-equal = gleiche Nationalregisternummer
evidence-iban-equal = gleiches Bankkonto
evidence-confirmed = von einer Person bestätigt
evidence-name-equal = Name gleich
evidence-name-diacritic = Name unterscheidet sich durch ein diakritisches Zeichen
evidence-name-part = Name gleich bis auf einen weiteren Vor- oder Nachnamen
evidence-name-written = Name gleich, anders geschrieben
evidence-transform = die neue Nummer folgt aus der alten wie bei allen bekannten Paaren
evidence-name-differs = Name verschieden
evidence-names-exchanged = Nach- und Vorname vertauscht
evidence-last-name-equal = Nachname gleich
evidence-last-name-close = Nachname weicht durch einen Tippfehler oder Namenszusatz ab
evidence-last-name-similar = Nachname ähnlich, aber beide sind verbreitete Namen
evidence-last-name-part = ein Nachname von zweien gemeinsam
evidence-last-name-initial = Nachname nur als Anfangsbuchstabe
evidence-last-name-differs = Nachname verschieden
evidence-first-name-equal = Vorname gleich
evidence-first-name-nickname = Formen eines Vornamens
evidence-first-name-close = Vorname weicht durch einen Tippfehler ab
evidence-first-name-similar = Vorname ähnlich, aber beide sind verbreitete Namen
evidence-first-name-part = ein Vorname von mehreren gemeinsam
evidence-first-name-initial = Vorname nur als Anfangsbuchstabe
evidence-first-name-differs = Vorname verschieden
evidence-birth-date-equal = Geburtsdatum gleich
evidence-birth-date-exchanged = Geburtstag und -monat vertauscht
evidence-birth-date-digit = Geburtsdatum in einer Ziffer verschieden
evidence-birth-date-parts = Geburtsdatum nur in Tag, Monat oder Jahr verschieden
evidence-birth-date-placeholder = auf einer Seite ist nur das Geburtsjahr bekannt, und es ist gleich
evidence-birth-date-year = nur das Geburtsjahr gleich
evidence-birth-date-differs = Geburtsdatum verschieden
evidence-iban-differs = Bankkonto verschieden
evidence-hire-date-equal = Eintrittsdatum gleich
evidence-hire-date-differs = Eintrittsdatum verschieden
evidence-unit-equal = gleiche Abteilung
evidence-sex-differs = Geschlecht verschieden
evidence-national-number-neighbour = Nationalregisternummer auf einer Seite vertippt: ein Fehler neben der gültigen
evidence-iban-neighbour = Bankkonto auf einer Seite vertippt: ein Fehler neben dem gültigen
evidence-email-equal = gleiche E-Mail-Adresse vor dem @
evidence-unit-renamed = gleiche Abteilung unter ihrem neuen Namen
evidence-rivals =
    { $rivals ->
        [one] ein anderer Kandidat passt
       *[other] { $rivals } andere Kandidaten passen
    } etwa ebenso gut
evidence-national-number-differs = gültige Nationalregisternummern verschieden
evidence-in-conflict = eine Nummer weist auf jemand anderen
evidence-number-only = nur die Nummer: weder Name noch Geburtsdatum lässt sich vergleichen
evidence-number-shared = Nummer { $number } steht für { $people } Personen
evidence-national-number-shared = die Nationalregisternummer steht für { $people } Personen einer Seite
evidence-legacy-elsewhere =
    die Person im Altsystem verweist auch auf { $numbers }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }
evidence-migrated-elsewhere =
    die Person im Neusystem verweist auch auf { $numbers }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }

# Warum Lohnarten verglichen werden. Auch Satzteile.
evidence-declared = im Fallprofil genannt
evidence-learned = aus den Beträgen gelernt
evidence-suggested = nicht sicher genug für einen Vergleich: im Fallprofil auf „confirmed“ setzen oder entfernen
evidence-money = erklärt { $equal } von { $all }
evidence-rival = nächstbeste { $legacy } → { $migrated }, gleich bei { $equal }
evidence-no-rival = nichts anderes kommt in die Nähe
evidence-equal-code = gleicher Schlüssel auf beiden Seiten
evidence-derived = Summe von { $parts } anderen
evidence-product =
    Betrag { $side ->
        [legacy] im Altsystem
       *[other] im neuen System
    } = Stunden × Satz { $rate ->
        [same_row] derselben Zeile
        [other_side] der anderen Seite
       *[component] unter Lohnart { $component }
    }, { $rounding ->
        [nearest] auf { $unit } gerundet
        [down] auf { $unit } abgerundet
       *[up] auf { $unit } aufgerundet
    }
evidence-quantity-factor = Mengen × { $factor }
evidence-rate-factor = Sätze × { $factor }
evidence-not-comparable = nicht verglichen und so nicht zu bestätigen
evidence-subtracted = { $legacy } ist im Neusystem { $plus } minus { $minus }. Eine Gruppe addiert neue Lohnarten: keine Korrektur könnte sagen, welche von beiden zu ändern ist, eine Differenz von zweien hat also keinen Rückweg. Lassen Sie { $minus } als negativen Betrag exportieren, dann werden sie zusammen verglichen
evidence-ended = im Fallprofil als beendet angegeben
evidence-legacy-only = nur im Auszug des Altsystems
evidence-migrated-only = nur im Auszug des Neusystems
evidence-code-absent =
    Schlüssel { $code } kommt im Auszug des { $side ->
        [legacy] Altsystems
       *[other] Neusystems
    } nicht vor
evidence-employees-equal =
    { $equal } von { $both ->
        [one] { $both } Person
       *[other] { $both } Mitarbeitenden
    } durchgehend gleich

proof-missing = { $legacy } im Altsystem, nichts im Neusystem.
proof-extra = Nichts im Altsystem, { $migrated } im Neusystem.
proof-rounding = { $legacy } und { $migrated } liegen { $apart } auseinander, höchstens die Rundungseinheit von { $unit }.
proof-sign = { $migrated } ist { $legacy } mit umgekehrtem Vorzeichen.
proof-scale = { $migrated } ist genau { $legacy } { $parameter }.
proof-scale-rounded = { $migrated } ist { $legacy } { $parameter }, gerundet.
proof-duplicate =
    { $migrated } ist { $copies } mal { $legacy }, in { $lines ->
        [one] einer Zeile
       *[other] { $lines } Zeilen
    }.
proof-component-there = { $amount } steht im Neusystem unter { $component }.
proof-component-from = { $amount } stand im Altsystem unter { $component }.
proof-component-swap = { $legacy } hier und { $there_legacy } unter { $component } im Altsystem, { $migrated } hier und { $there_migrated } dort im Neusystem: Die Beträge haben die Plätze getauscht.
proof-component-merged = { $one } unter { $here } und { $other } unter { $there } im Altsystem sind { $sum } unter { $here } im Neusystem: Aus zwei Beträgen wurde einer.
proof-component-split = { $sum } unter { $here } im Altsystem ist { $one } unter { $here } und { $other } unter { $there } im Neusystem: Aus einem Betrag wurden zwei.
proof-period-there = { $amount } steht im Neusystem in { $period }.
proof-period-from = { $amount } stand im Altsystem in { $period }.
proof-period-shift = { $legacy } hier und { $there_legacy } in { $period } im Altsystem, { $migrated } hier und { $there_migrated } dort im Neusystem: Die Beträge haben die Plätze getauscht.
proof-period-merged = { $one } in { $here } und { $other } in { $there } im Altsystem sind { $sum } in { $here } im Neusystem: Aus zwei Beträgen wurde einer.
proof-period-split = { $sum } in { $here } im Altsystem ist { $one } in { $here } und { $other } in { $there } im Neusystem: Aus einem Betrag wurden zwei.
proof-retroactive-earlier = { $delta } hier{ $periods ->
        [one] {""}
       *[other] , { $total } über { $periods } Perioden
    }, und { $settled } bei { $component } in { $period }: dort auf den Cent verrechnet.
proof-retroactive-later = { $delta } hier, und { $total } bei { $component } in { $periods ->
        [one] { $first }
       *[other] { $first } bis { $last }
    }: hier auf den Cent verrechnet.
proof-index-month = { $legacy } im Altsystem und { $migrated } im Neusystem sind dasselbe Entgelt vor und nach dem Index × { $ratio }, den { $side ->
        [legacy] das Altsystem
       *[migrated] das Neusystem
    } in { $period } bei den meisten zeigt: Hier hat ihn das Neusystem { $when ->
        [late] noch nicht
       *[early] schon
    }.
proof-seniority-step = { $amount } erhalten { $others } andere mit { $column } { $step }{ $graded ->
        [yes] {" "}in { $grade }
       *[no] {""}
    }: { $legacy } im Altsystem ist { $column } { $legacy_step }, { $migrated } im Neusystem ist { $column } { $migrated_step }.
proof-seniority-step-follows = { $legacy } im Altsystem und { $migrated } im Neusystem: im selben Verhältnis wie { $component } derselben Person, { $base_legacy } und { $base_migrated }, um eine Stufe daneben.
proof-employee-swap = { $legacy } im Altsystem und { $migrated } im Neusystem, und umgekehrt bei einer anderen Person.
proof-proration =
    { $migrated } ist { $legacy } { $parameter ->
        [times] × das VZÄ
       *[by] ÷ das VZÄ
    }, das im Altsystem { $legacy_fte } und im Neusystem { $migrated_fte } beträgt.
proof-fte-changed = Das VZÄ ging von { $legacy_fte } auf { $migrated_fte }: Daher ist { $migrated } { $legacy } × { $factor }.
proof-truncation =
    { $migrated } ist { $legacy } ohne die { $parameter ->
        [leading] ersten Ziffern
        [trailing] letzten Ziffern
       *[decimals] Nachkommastellen
    }.
proof-hours =
    { $amount } ist { $hours } × { $rate }{ $factor ->
        [none] {""}
       *[other] {" "}× { $factor }
    }; die { $side ->
        [legacy] alte
       *[other] neue
    } Seite hat { $own } zum selben Satz.
proof-offset =
    { $migrated } ist { $legacy } mit einer Differenz von { $delta }, wie bei { $others ->
        [one] einer weiteren Person
       *[other] { $others } weiteren Mitarbeitenden
    }.
proof-rate =
    { $migrated } ist { $legacy } × { $ratio }, wie bei { $others ->
        [one] einer weiteren Person
       *[other] { $others } weiteren Mitarbeitenden
    }.
proof-consequence =
    Weicht um { $sum } ab, genau wie { $parts ->
        [one] ihr Teil { $component }
       *[other] ihre { $parts } Teile zusammen, { $component } um { $delta }
    }.
proof-unexplained = { $legacy } im Altsystem und { $migrated } im Neusystem: Keine bekannte Ursache passt.
proof-counterpart-rejected = Eine Zelle, die zu diesem Betrag gehört, war nicht lesbar; die beiden lassen sich daher nicht vergleichen.
proof-contract-unmatched = Es ist nicht bekannt, welcher Vertrag der anderen Seite der Vertrag { $contract } ist.
proof-factor-inexact = Der alte Betrag mit Faktor { $factors } hat mehr als sechs Nachkommastellen.
proof-rate-missing =
    Die { $side ->
        [legacy] alte
       *[other] neue
    } Seite hat Stunden ohne Satz: ihr Betrag ist nicht bekannt.
proof-beyond-range = Der Betrag ist zu groß, um genau gehalten zu werden.

finding-missing =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } fehlt im Neusystem bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-extra =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } nur im Neusystem bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-rounding =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } anders gerundet bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-sign =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } mit umgekehrtem Vorzeichen bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-scale =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } { $parameter } bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    }: Das Komma ging verloren oder ist verschoben ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-duplicate =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } { $parameter } bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    }: mehr als einmal gezählt ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
fte-change = { $legacy } → { $migrated }{ $others ->
    [0] {""}
    [one] , und eine andere
   *[other] , und { $others } andere
}
finding-proration =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } { $parameter ->
        [times] × das VZÄ
        [by] ÷ das VZÄ
       *[change] × die Änderung des VZÄ ({ $change })
    } bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-rate =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } × { $parameter } bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-offset =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } jeweils um { $parameter } abweichend bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-component-swap =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } verwechselt mit { $parameter } bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-period-shift =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } in einer anderen Periode ({ $parameter }) bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-retroactive =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } früherer Perioden verrechnet in { $parameter } bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-index-month =
    { $components }: Index × { $ratio } von { $period } { $when ->
        [late] zu spät
       *[early] zu früh
    } im Neusystem bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-seniority-step =
    { $components }: Entgelt der { $parameter ->
        [up] nächsthöheren
       *[down] nächstniedrigeren
    } Stufe bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-employee-swap =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } zwischen Personen vertauscht bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-truncation =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } ohne die { $parameter ->
        [leading] ersten Ziffern
        [trailing] letzten Ziffern
       *[decimals] Nachkommastellen
    } bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-hours =
    { $components }: Stunden um { $parameter } abweichend, zum eigenen Satz, bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-consequence =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } weicht ab wie ihre Teile bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    }: Teile berichtigen, dann stimmt die Summe ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).
finding-unexplained =
    { $components }: { $measure ->
        [quantity] Menge
        [rate] Satz
       *[other] Betrag
    } weicht ohne bekannte Ursache ab bei { $employees ->
        [one] einer Person
       *[other] { $employees } Mitarbeitenden
    } ({ $count ->
        [one] eine Abweichung
       *[other] { $count } Abweichungen
    }, zusammen { $total }).

# Werden alle bezahlt?
harm-no-counterpart = Bekam { $legacy } vom Altsystem und ist dem Neusystem unbekannt.
harm-not-matched = Bekam { $legacy } vom Altsystem; es steht nicht fest, wer das im Neusystem ist.
harm-no-pay-line = Bekam { $legacy } vom Altsystem; das Neusystem hat keine Entgeltzeile.
harm-net-not-positive = { $legacy } vom Altsystem, { $migrated } vom Neusystem.
harm-net-down = { $legacy } vom Altsystem, nur { $migrated } vom Neusystem.
harm-net-doubled = { $legacy } vom Altsystem, { $migrated } vom Neusystem: mindestens das Doppelte.
harm-new-payee = Bekommt { $migrated } vom Neusystem und ist dem Altsystem unbekannt.
harm-iban-changed = Das Bankkonto war { $legacy } und ist im Neusystem { $migrated }.
harm-iban-invalid = Das Bankkonto { $iban } kann es nicht geben: Die Prüfziffern stimmen nicht.
harm-iban-shared = Das Bankkonto { $iban } gehört { $people } Personen.
harm-no-iban = Das Neusystem kennt kein Bankkonto.
assume-net-all-amounts = Kein Bestandteil heißt Netto; die Summe aller Beträge steht für die Auszahlung. Das Fallprofil kann ihn nennen: [pay_check] net = "Code".

# What differs beside pay.
field-finding-pair =
    { $field }: { $legacy } wurde zu { $migrated } bei { $employees ->
        [one] einer Person
       *[other] { $employees } Personen
    }.
field-finding-missing =
    { $field }: im neuen System leer bei { $employees ->
        [one] einer Person
       *[other] { $employees } Personen
    }.
field-finding-extra =
    { $field }: nur im neuen System bei { $employees ->
        [one] einer Person
       *[other] { $employees } Personen
    }.
field-finding-scale =
    { $field }: Dezimalzeichen verloren oder verschoben bei { $employees ->
        [one] einer Person
       *[other] { $employees } Personen
    }.
field-finding-day-month =
    { $field }: Tag und Monat vertauscht bei { $employees ->
        [one] einer Person
       *[other] { $employees } Personen
    }.
field-finding-century =
    { $field }: anderes Jahrhundert bei { $employees ->
        [one] einer Person
       *[other] { $employees } Personen
    }.
field-finding-truncation =
    { $field }: abgeschnitten bei { $employees ->
        [one] einer Person
       *[other] { $employees } Personen
    }.
field-finding-changed =
    { $field }: abweichend bei { $employees ->
        [one] einer Person
       *[other] { $employees } Personen
    }.

shared-everyone = Alle { $count } hier Verglichenen.
shared-exactly = Sie alle, und sonst niemand der hier Verglichenen, { $trait }.
shared-but-spared =
    Alle { $count } { $trait }, ebenso { $spared ->
        [one] eine Person
       *[other] { $spared } Personen
    } ohne diese Abweichung: { $spared_names }.
shared-but-strays = { $count } von ihnen, und sonst niemand der hier Verglichenen, { $trait }; nicht { $stray_names }.
shared-but-both =
    { $count } von ihnen { $trait }; nicht { $stray_names }. Ebenso { $spared ->
        [one] eine Person
       *[other] { $spared } Personen
    } ohne diese Abweichung: { $spared_names }.
trait-both = { $first } und { $second }
trait-unit = gehören zur Abteilung { $value }
trait-contract-type = haben die Vertragsart { $value }
trait-cost-centre = haben die Kostenstelle { $value }
trait-column = haben { $column } { $value }
trait-fte =
    arbeiten { $bound ->
        [from] mindestens { $value }
        [to] höchstens { $value }
       *[is] { $value }
    } VZÄ
trait-hire-date =
    sind eingestellt { $bound ->
        [from] am { $value } oder später
        [to] am { $value } oder früher
       *[is] am { $value }
    }
trait-birth-year =
    sind geboren { $bound ->
        [from] { $value } oder später
        [to] { $value } oder früher
       *[is] { $value }
    }

assume-period =
    Der Auszug des { $side ->
        [legacy] Altsystems
       *[other] Neusystems
    } nennt keine Periode; angenommen wird { $period }, die einzige der anderen Seite.
warn-period-one-sided =
    { $count ->
        [one] Periode { $period } steht
       *[other] { $count } Perioden, ab { $period }, stehen
    } nur im Auszug des { $side ->
        [legacy] Altsystems
       *[other] Neusystems
    } und { $count ->
        [one] wird
       *[other] werden
    } nicht verglichen.
warn-period-pair-unknown = Das Fallprofil vergleicht { $legacy } mit { $migrated }, aber nicht beide kommen vor.
assume-components-learned =
    { $count ->
        [one] Eine Lohnartgruppe wurde
       *[other] { $count } Lohnartgruppen wurden
    } aus den Beträgen gelernt; das Fallprofil enthält die Liste.
warn-components-suggested =
    { $count ->
        [one] Eine Lohnartgruppe ähnelt sich auf beiden Seiten und wird
       *[other] { $count } Lohnartgruppen ähneln sich auf beiden Seiten und werden
    } erst verglichen, wenn jemand sie im Fallprofil bestätigt.
warn-own-sums =
    Der { $side ->
        [legacy] alte
       *[other] neue
    } Auszug geht in sich nicht auf: { $total } ist nicht die Summe der { $parts } Teile bei { $count ->
        [one] { $employee }.
       *[other] { $count } Mitarbeitenden, darunter { $employee }.
    }
warn-own-products =
    { $side ->
        [legacy] Alter
       *[other] Neuer
    } Auszug, { $component }: Der Betrag ist nicht Menge × Satz bei { $count ->
        [one] { $employee }
       *[other] { $count } Mitarbeitenden, darunter { $employee }
    } ({ $quantity } × { $rate } ist nicht { $amount }), bei den anderen schon.
warn-tolerance-cap =
    { $components }: { $count ->
        [one] Die tolerierte Differenz von { $sum } überschreitet
       *[other] Die { $count } tolerierten Differenzen von zusammen { $sum } überschreiten
    } die Obergrenze von { $cap } und { $count ->
        [one] zählt als Abweichung
       *[other] zählen als Abweichungen
    }.
warn-code-unknown =
    Das Fallprofil nennt den Schlüssel { $code }, der im Auszug des { $side ->
        [legacy] Altsystems
       *[other] Neusystems
    } nicht vorkommt.
warn-rejected-nobody =
    { $count ->
        [one] Eine abgewiesene Zelle
       *[other] { $count } abgewiesene Zellen
    } des { $side ->
        [legacy] Altsystems
       *[other] Neusystems
    } { $count ->
        [one] nennt
       *[other] nennen
    } keine Person. Ein als fehlend oder zu viel gemeldeter Betrag kann darunter sein.
warn-column-slipped =
    Zuerst zu beheben: Die Werte von „{ $column }“ stehen neben den Namen anderer Personen. Von { $equal } auf beiden Seiten gehören { $contradicted } zu jemandem mit anderem Namen und anderem Geburtsdatum{ $rows ->
        [0] {""}
        [one] , eine Zeile entfernt
       *[other] , { $rows } Zeilen entfernt
    }: In einem der Auszüge sind Zeilen gegeneinander verrutscht. Exportieren Sie ihn neu; bis dahin wird diese Spalte nicht verwendet, um zu erkennen, wer wer ist.
warn-names-slipped =
    Zuerst zu beheben: Namen und Geburtsdaten stehen neben den Nummern anderer Personen. Von { $equal } Personalnummern auf beiden Seiten haben { $people } einen anderen Namen und ein anderes Geburtsdatum, während ihre anderen Nummern übereinstimmen: In einem der Auszüge sind Zeilen gegeneinander verrutscht. Exportieren Sie ihn neu; bis dahin stehen diese Mitarbeitenden im Konflikt.
warn-numbers-unrelated =
    Die beiden Systeme nummerieren ihre Mitarbeitenden verschieden; gleiche Personalnummern wurden daher nicht beachtet. { $equal ->
        [one] Eine Nummer steht
       *[other] { $equal } Nummern stehen
    } auf beiden Seiten, davon { $contradicted } für Personen mit anderem Namen und Geburtsdatum, und { $renumbered ->
        [one] eine sicher gleiche Person hat
       *[other] { $renumbered } sicher gleiche Personen haben
    } verschiedene Nummern.
assume-numbers-transformed =
    Die neuen Personalnummern folgen aus den alten: Aus { $legacy } wurde { $migrated }, und diese Regel gilt für alle { $pairs } anderweitig bekannten Paare. { $people ->
        [one] Eine weitere Person wurde
       *[other] { $people } weitere Personen wurden
    } so zugeordnet.
warn-national-number-placeholder = Die Nationalregisternummer { $number } steht für { $people } Personen einer Seite und wurde nicht beachtet.
warn-confirmations-unusable =
    { $count ->
        [one] Ein bestätigtes oder abgelehntes Paar konnte
       *[other] { $count } bestätigte oder abgelehnte Paare konnten
    } nicht verwendet werden: Eine Nummer fehlt in den Auszügen, steht für mehrere Personen oder wurde zweimal bestätigt. Das erste: { $legacy } und { $migrated }.
warn-crosswalk-unknown =
    { $file }: { $count ->
        [one] Eine Zeile nennt eine Personalnummer
       *[other] { $count } Zeilen nennen Personalnummern
    } des { $side ->
        [legacy] Altsystems
       *[other] Neusystems
    }, die der Auszug nicht enthält. Die erste: { $number }, Zeile { $row }.
warn-crosswalk-repeated =
    { $file }: { $count ->
        [one] Eine Personalnummer
       *[other] { $count } Personalnummern
    } des { $side ->
        [legacy] Altsystems
       *[other] Neusystems
    } { $count ->
        [one] steht neben mehreren anderen und kann
       *[other] stehen neben mehreren anderen und können
    } nicht zugeordnet werden. Die erste: { $number }.

fault-case-profile-unreadable = Das Fallprofil kann nicht gelesen werden: { $detail }.
fault-matching-thresholds = Das Fallprofil ordnet Personen ab { $matched } zu und schlägt sie ab { $suggested } vor: Zuordnen verlangt mehr als 0.5000 und nicht weniger als Vorschlagen.
fault-case-profile-version = Das Fallprofil hat Version { $version }; dieses Programm liest Version 1.
hint-case-profile = Berichtigen Sie das Fallprofil und versuchen Sie es erneut.
fault-code-twice =
    Der Schlüssel { $code } des { $side ->
        [legacy] Altsystems
       *[other] Neusystems
    } steht zweimal im Fallprofil.
fault-group-empty = Eine Gruppe von Lohnarten im Fallprofil nennt keinen Schlüssel.
fault-group-one-sided = Die Gruppe des Schlüssels { $code } nennt nur Schlüssel einer Seite. Führen Sie alte Schlüssel ohne Gegenstück unter „ended“ auf.
fault-derived =
    Die Summe { $code } der { $side ->
        [legacy] alten
       *[other] neuen
    } Seite ist zweimal, ohne Teile oder als Teil ihrer selbst angegeben.
fault-factor-count =
    Die Gruppe des Schlüssels { $code } hat { $factors ->
        [one] einen Faktor
       *[other] { $factors } Faktoren
    } für { $codes ->
        [one] einen alten Schlüssel
       *[other] { $codes } alte Schlüssel
    }.
fault-subtracted = Die Lohnart { $code } müsste abgezogen werden, um { $legacy } zu ergeben. Eine Gruppe addiert neue Lohnarten und kann das nicht sagen: Lassen Sie { $code } als negativen Betrag exportieren und entfernen Sie „subtracted“, oder lassen Sie die Gruppe „suggested“.
fault-correct-outside = Der Schlüssel { $code } soll Korrekturen tragen, ist aber kein neuer Schlüssel seiner Gruppe.
fault-period-twice =
    Die Periode { $period } des { $side ->
        [legacy] Altsystems
       *[other] Neusystems
    } steht in zwei Paaren des Fallprofils.
fault-tolerance-negative = Eine Toleranz oder Rundungseinheit von { $amount } liegt unter null.
fault-period-unknown =
    Der Auszug des { $side ->
        [legacy] Altsystems
       *[other] Neusystems
    } nennt keine Periode, der andere hat { $periods }.
hint-period-unknown =
    Nennen Sie die Periode im Auszugsprofil des { $side ->
        [legacy] Altsystems
       *[other] Neusystems
    }: period = "2026-03".
fault-too-large = Es gibt mehr Kombinationen von Verträgen, Perioden und Lohnarten, als gezählt werden können.
hint-too-large = Vergleichen Sie weniger Perioden oder Abteilungen auf einmal.
fault-bridge-open =
    Das Programm hat selbst einen Fehler gemacht: Die Kontrollsumme { $scope } { $key } ist nicht auf den Cent erklärt. Es wurde nichts geschrieben.
fault-unbalanced =
    Das Programm hat selbst einen Fehler gemacht: Die Zeilen des { $side ->
        [legacy] Altsystems
       *[other] Neusystems
    } gehen nicht auf. Es wurde kein Ergebnis erstellt.
fault-engine = Das Programm hat beim Vergleichen selbst einen Fehler gemacht: { $detail }
hint-report-defect = Bewahren Sie die Dateien auf und melden Sie dies den Herstellern des Programms.

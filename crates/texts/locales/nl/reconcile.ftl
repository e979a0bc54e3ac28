# Vergelijken: wie is wie, wat wordt met wat vergeleken, en wat verklaart een verschil.

# Waarom twee mensen één zijn, of niet. Stukken zin: ze worden met puntkomma’s verbonden.
evidence-crosswalk = staat in de koppeltabel, rij { $row }
evidence-number-equal = zelfde personeelsnummer
evidence-national-number-equal = zelfde rijksregisternummer
evidence-iban-equal = zelfde bankrekening
evidence-confirmed = bevestigd door een persoon
evidence-name-equal = naam gelijk
evidence-name-diacritic = naam verschilt in een accent
evidence-name-part = naam gelijk op een extra voornaam of achternaam na
evidence-name-written = naam gelijk, anders geschreven
evidence-transform = het nieuwe nummer volgt uit het oude zoals bij alle bekende paren
evidence-name-differs = naam verschilt
evidence-names-exchanged = naam en voornaam verwisseld
evidence-last-name-equal = familienaam gelijk
evidence-last-name-close = familienaam wijkt af door een tikfout of een voorvoegsel
evidence-last-name-similar = familienaam lijkt, maar beide zijn gangbare namen
evidence-last-name-part = één familienaam van twee gemeenschappelijk
evidence-last-name-initial = familienaam alleen als initiaal
evidence-last-name-differs = familienaam verschilt
evidence-first-name-equal = voornaam gelijk
evidence-first-name-nickname = vormen van één voornaam
evidence-first-name-close = voornaam wijkt af door een tikfout
evidence-first-name-similar = voornaam lijkt, maar beide zijn gangbare namen
evidence-first-name-part = één voornaam van verschillende gemeenschappelijk
evidence-first-name-initial = voornaam alleen als initiaal
evidence-first-name-differs = voornaam verschilt
evidence-birth-date-equal = geboortedatum gelijk
evidence-birth-date-exchanged = geboortedag en -maand verwisseld
evidence-birth-date-digit = geboortedatum verschilt in één cijfer
evidence-birth-date-parts = geboortedatum verschilt alleen in dag, maand of jaar
evidence-birth-date-placeholder = aan één kant is alleen het geboortejaar bekend, en dat is gelijk
evidence-birth-date-year = alleen geboortejaar gelijk
evidence-birth-date-differs = geboortedatum verschilt
evidence-iban-differs = bankrekening verschilt
evidence-hire-date-equal = datum in dienst gelijk
evidence-hire-date-differs = datum in dienst verschilt
evidence-unit-equal = zelfde afdeling
evidence-sex-differs = geslacht verschilt
evidence-national-number-neighbour = rijksregisternummer aan één kant verkeerd getikt: één fout verwijderd van het geldige
evidence-iban-neighbour = bankrekening aan één kant verkeerd getikt: één fout van de geldige
evidence-email-equal = zelfde e-mailadres vóór de @
evidence-unit-renamed = zelfde afdeling onder haar nieuwe naam
evidence-rivals =
    { $rivals ->
        [one] één andere kandidaat past
       *[other] { $rivals } andere kandidaten passen
    } ongeveer even goed
evidence-national-number-differs = geldige rijksregisternummers verschillen
evidence-in-conflict = een nummer wijst naar iemand anders
evidence-number-only = alleen het nummer: naam noch geboortedatum kan vergeleken worden
evidence-number-shared = nummer { $number } staat voor { $people } mensen
evidence-national-number-shared = het rijksregisternummer staat voor { $people } mensen aan één kant
evidence-legacy-elsewhere =
    de persoon in het oude systeem wijst ook naar { $numbers }{ $more ->
        [0] {""}
       *[other] {" "}en nog { $more }
    }
evidence-migrated-elsewhere =
    de persoon in het nieuwe systeem wijst ook naar { $numbers }{ $more ->
        [0] {""}
       *[other] {" "}en nog { $more }
    }

# Waarom looncomponenten vergeleken worden. Ook stukken zin.
evidence-declared = genoemd in het dossierprofiel
evidence-learned = geleerd uit de bedragen
evidence-suggested = niet zeker genoeg om te vergelijken: maak er “confirmed” van in het dossierprofiel, of haal het weg
evidence-money = verklaart { $equal } van { $all }
evidence-rival = eerstvolgende { $legacy } → { $migrated }, gelijk voor { $equal }
evidence-no-rival = niets anders komt in de buurt
evidence-equal-code = zelfde looncode aan beide kanten
evidence-derived = som van { $parts } andere
evidence-product =
    bedrag { $side ->
        [legacy] in het oude systeem
       *[other] in het nieuwe systeem
    } = uren × eenheidsbedrag { $rate ->
        [same_row] van dezelfde rij
        [other_side] van de andere kant
       *[component] onder looncode { $component }
    }, { $rounding ->
        [nearest] afgerond op { $unit }
        [down] naar beneden afgerond op { $unit }
       *[up] naar boven afgerond op { $unit }
    }
evidence-quantity-factor = aantallen × { $factor }
evidence-rate-factor = eenheidsbedragen × { $factor }
evidence-not-comparable = niet vergeleken, en zo niet te bevestigen
evidence-subtracted = { $legacy } is { $plus } min { $minus } in het nieuwe systeem. Een groep telt nieuwe looncodes op: geen correctie kan zeggen welke van de twee moet veranderen, dus heeft een verschil van twee geen weg terug. Laat { $minus } als negatief bedrag exporteren, dan worden ze samen vergeleken
evidence-ended = in het dossierprofiel opgegeven als beëindigd
evidence-legacy-only = alleen in het extract van het oude systeem
evidence-migrated-only = alleen in het extract van het nieuwe systeem
evidence-code-absent =
    looncode { $code } komt niet voor in het extract van het { $side ->
        [legacy] oude
       *[other] nieuwe
    } systeem
evidence-employees-equal =
    { $equal } van { $both ->
        [one] { $both } medewerker
       *[other] { $both } medewerkers
    } overal gelijk

proof-missing = { $legacy } in het oude systeem, niets in het nieuwe.
proof-extra = Niets in het oude systeem, { $migrated } in het nieuwe.
proof-rounding = { $legacy } en { $migrated } verschillen { $apart }, hoogstens de afrondingseenheid van { $unit }.
proof-sign = { $migrated } is { $legacy } met omgekeerd teken.
proof-scale = { $migrated } is precies { $legacy } { $parameter }.
proof-scale-rounded = { $migrated } is { $legacy } { $parameter }, afgerond.
proof-duplicate =
    { $migrated } is { $copies } keer { $legacy }, in { $lines ->
        [one] één regel
       *[other] { $lines } regels
    }.
proof-component-there = { $amount } staat in het nieuwe systeem onder { $component }.
proof-component-from = { $amount } stond in het oude systeem onder { $component }.
proof-component-swap = { $legacy } hier en { $there_legacy } onder { $component } in het oude systeem, { $migrated } hier en { $there_migrated } daar in het nieuwe: de bedragen zijn van plaats gewisseld.
proof-component-merged = { $one } onder { $here } en { $other } onder { $there } in het oude systeem zijn { $sum } onder { $here } in het nieuwe: twee bedragen werden er één.
proof-component-split = { $sum } onder { $here } in het oude systeem is { $one } onder { $here } en { $other } onder { $there } in het nieuwe: één bedrag werd er twee.
proof-period-there = { $amount } staat in het nieuwe systeem in { $period }.
proof-period-from = { $amount } stond in het oude systeem in { $period }.
proof-period-shift = { $legacy } hier en { $there_legacy } in { $period } in het oude systeem, { $migrated } hier en { $there_migrated } daar in het nieuwe: de bedragen zijn van plaats gewisseld.
proof-period-merged = { $one } in { $here } en { $other } in { $there } in het oude systeem zijn { $sum } in { $here } in het nieuwe: twee bedragen werden er één.
proof-period-split = { $sum } in { $here } in het oude systeem is { $one } in { $here } en { $other } in { $there } in het nieuwe: één bedrag werd er twee.
proof-retroactive-earlier = { $delta } hier{ $periods ->
        [one] {""}
       *[other] , { $total } over { $periods } perioden
    }, en { $settled } voor { $component } in { $period }: daar tot op de cent verrekend.
proof-retroactive-later = { $delta } hier, en { $total } voor { $component } in { $periods ->
        [one] { $first }
       *[other] { $first } tot { $last }
    }: hier tot op de cent verrekend.
proof-index-month = { $legacy } in het oude systeem en { $migrated } in het nieuwe zijn hetzelfde loon voor en na de index × { $ratio }, die { $side ->
        [legacy] het oude systeem
       *[migrated] het nieuwe systeem
    } in { $period } bij de meesten toont: hier heeft het nieuwe systeem die { $when ->
        [late] nog niet
       *[early] al wel
    }.
proof-seniority-step = { $amount } is wat { $others } anderen met { $column } { $step }{ $graded ->
        [yes] {" "}in { $grade }
       *[no] {""}
    } krijgen: { $legacy } in het oude systeem is { $column } { $legacy_step }, { $migrated } in het nieuwe is { $column } { $migrated_step }.
proof-seniority-step-follows = { $legacy } in het oude systeem en { $migrated } in het nieuwe: in dezelfde verhouding als { $component } van dezelfde medewerker, { $base_legacy } en { $base_migrated }, dat één trap van de schaal verschilt.
proof-employee-swap = { $legacy } in het oude systeem en { $migrated } in het nieuwe, en omgekeerd bij een andere medewerker.
proof-proration =
    { $migrated } is { $legacy } { $parameter ->
        [times] × de VTE
       *[by] ÷ de VTE
    }, die { $legacy_fte } is in het oude systeem en { $migrated_fte } in het nieuwe.
proof-fte-changed = De VTE ging van { $legacy_fte } naar { $migrated_fte }: daardoor is { $migrated } { $legacy } × { $factor }.
proof-truncation =
    { $migrated } is { $legacy } zonder de { $parameter ->
        [leading] eerste cijfers
        [trailing] laatste cijfers
       *[decimals] decimalen
    }.
proof-hours =
    { $amount } is { $hours } × { $rate }{ $factor ->
        [none] {""}
       *[other] {" "}× { $factor }
    }; de { $side ->
        [legacy] oude
       *[other] nieuwe
    } kant heeft { $own } aan hetzelfde eenheidsbedrag.
proof-offset =
    { $migrated } is { $legacy } met een verschil van { $delta }, zoals bij { $others ->
        [one] één andere medewerker
       *[other] { $others } andere medewerkers
    }.
proof-rate =
    { $migrated } is { $legacy } × { $ratio }, zoals bij { $others ->
        [one] één andere medewerker
       *[other] { $others } andere medewerkers
    }.
proof-consequence =
    Wijkt { $sum } af, precies wat { $parts ->
        [one] het deel { $component } afwijkt
       *[other] de { $parts } delen samen afwijken, { $component } voor { $delta }
    }.
proof-unexplained = { $legacy } in het oude systeem en { $migrated } in het nieuwe: geen bekende oorzaak past.
proof-counterpart-rejected = Een cel die bij dit bedrag hoort, kon niet gelezen worden. Daarom kunnen de twee niet vergeleken worden.
proof-contract-unmatched = Het is niet bekend welk contract van de andere kant contract { $contract } is.
proof-factor-inexact = Het oude bedrag met factor { $factors } heeft meer dan zes decimalen.
proof-rate-missing =
    De { $side ->
        [legacy] oude
       *[other] nieuwe
    } kant heeft uren zonder eenheidsbedrag: wat ze waard zijn, is niet bekend.
proof-beyond-range = Het bedrag is te groot om exact te bewaren.

finding-missing =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } ontbreekt in het nieuwe systeem bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-extra =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } alleen in het nieuwe systeem bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-rounding =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } anders afgerond bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-sign =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } met omgekeerd teken bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-scale =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } { $parameter } bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    }: de komma is weggevallen of verschoven ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-duplicate =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } { $parameter } bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    }: meer dan eens geteld ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
fte-change = { $legacy } → { $migrated }{ $others ->
    [0] {""}
    [one] , en één andere
   *[other] , en { $others } andere
}
finding-proration =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } { $parameter ->
        [times] × de VTE
        [by] ÷ de VTE
       *[change] × de wijziging van de VTE ({ $change })
    } bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-rate =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } × { $parameter } bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-offset =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } telkens { $parameter } verschillend bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-component-swap =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } verwisseld met { $parameter } bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-period-shift =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } in een andere periode ({ $parameter }) bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-retroactive =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } van eerdere perioden verrekend in { $parameter } bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-index-month =
    { $components }: index × { $ratio } van { $period } { $when ->
        [late] te laat
       *[early] te vroeg
    } in het nieuwe systeem bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-seniority-step =
    { $components }: loon van de { $parameter ->
        [up] volgende hogere
       *[down] volgende lagere
    } trap van de schaal bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-employee-swap =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } onderling verwisseld bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-truncation =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } zonder de { $parameter ->
        [leading] eerste cijfers
        [trailing] laatste cijfers
       *[decimals] decimalen
    } bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-hours =
    { $components }: uren telkens { $parameter } verschillend, aan het eigen eenheidsbedrag, bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-consequence =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } wijkt af met wat de delen afwijken bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    }: verbeter de delen, dan klopt de som ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).
finding-unexplained =
    { $components }: { $measure ->
        [quantity] aantal
        [rate] eenheidsbedrag
       *[other] bedrag
    } verschilt zonder bekende oorzaak bij { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    } ({ $count ->
        [one] één verschil
       *[other] { $count } verschillen
    }, samen { $total }).

# Wordt iedereen betaald?
harm-no-counterpart = Kreeg { $legacy } van het oude systeem en is in het nieuwe onbekend.
harm-not-matched = Kreeg { $legacy } van het oude systeem; het staat niet vast wie dit in het nieuwe is.
harm-no-pay-line = Kreeg { $legacy } van het oude systeem; het nieuwe heeft geen loonregel.
harm-net-not-positive = { $legacy } van het oude systeem, { $migrated } van het nieuwe.
harm-net-down = { $legacy } van het oude systeem, slechts { $migrated } van het nieuwe.
harm-net-doubled = { $legacy } van het oude systeem, { $migrated } van het nieuwe: minstens het dubbele.
harm-new-payee = Krijgt { $migrated } van het nieuwe systeem en is in het oude onbekend.
harm-iban-changed = Het rekeningnummer was { $legacy } en is { $migrated } in het nieuwe systeem.
harm-iban-invalid = Rekeningnummer { $iban } kan niet bestaan: de controlecijfers kloppen niet.
harm-iban-shared = Rekeningnummer { $iban } is van { $people } personen.
harm-no-iban = Het nieuwe systeem kent geen rekeningnummer.
assume-net-all-amounts = Geen component heet netto; de som van alle bedragen staat voor wat uitbetaald wordt. Het dossierprofiel kan het noemen: [pay_check] net = "code".

# What differs beside pay.
field-finding-pair =
    { $field }: { $legacy } werd { $migrated } voor { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    }.
field-finding-missing =
    { $field }: leeg in het nieuwe systeem voor { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    }.
field-finding-extra =
    { $field }: alleen in het nieuwe systeem voor { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    }.
field-finding-scale =
    { $field }: decimaalteken verloren of verschoven voor { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    }.
field-finding-day-month =
    { $field }: dag en maand verwisseld voor { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    }.
field-finding-century =
    { $field }: andere eeuw voor { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    }.
field-finding-truncation =
    { $field }: afgekapt voor { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    }.
field-finding-changed =
    { $field }: verschilt voor { $employees ->
        [one] één medewerker
       *[other] { $employees } medewerkers
    }.

shared-everyone = Alle { $count } die hier vergeleken zijn.
shared-exactly = Zij allen, en niemand anders die hier vergeleken is, { $trait }.
shared-but-spared =
    Alle { $count } { $trait }; dat geldt ook voor { $spared ->
        [one] één persoon
       *[other] { $spared } personen
    } zonder dit verschil: { $spared_names }.
shared-but-strays = { $count } van hen, en niemand anders die hier vergeleken is, { $trait }; niet { $stray_names }.
shared-but-both =
    { $count } van hen { $trait }; niet { $stray_names }. Het geldt ook voor { $spared ->
        [one] één persoon
       *[other] { $spared } personen
    } zonder dit verschil: { $spared_names }.
trait-both = { $first } en { $second }
trait-unit = werken op afdeling { $value }
trait-contract-type = hebben soort contract { $value }
trait-cost-centre = hebben kostenplaats { $value }
trait-column = hebben { $column } { $value }
trait-fte =
    werken { $bound ->
        [from] minstens { $value }
        [to] hoogstens { $value }
       *[is] { $value }
    } VTE
trait-hire-date =
    zijn in dienst { $bound ->
        [from] sinds { $value } of later
        [to] sinds { $value } of vroeger
       *[is] sinds { $value }
    }
trait-birth-year =
    zijn geboren { $bound ->
        [from] in { $value } of later
        [to] in { $value } of vroeger
       *[is] in { $value }
    }

assume-period =
    Het extract van het { $side ->
        [legacy] oude
       *[other] nieuwe
    } systeem noemt geen periode; aangenomen is { $period }, de enige van de andere kant.
warn-period-one-sided =
    { $count ->
        [one] Periode { $period } staat
       *[other] { $count } periodes, vanaf { $period }, staan
    } alleen in het extract van het { $side ->
        [legacy] oude
       *[other] nieuwe
    } systeem en { $count ->
        [one] wordt
       *[other] worden
    } niet vergeleken.
warn-period-pair-unknown = Het dossierprofiel vergelijkt { $legacy } met { $migrated }, maar ze komen niet allebei voor.
assume-components-learned =
    { $count ->
        [one] Eén componentgroep is
       *[other] { $count } componentgroepen zijn
    } uit de bedragen geleerd; het dossierprofiel bevat de lijst.
warn-components-suggested =
    { $count ->
        [one] Eén componentgroep lijkt aan beide kanten op elkaar en wordt
       *[other] { $count } componentgroepen lijken aan beide kanten op elkaar en worden
    } niet vergeleken tot iemand dit in het dossierprofiel bevestigt.
warn-own-sums =
    Het { $side ->
        [legacy] oude
       *[other] nieuwe
    } extract klopt op zichzelf niet: { $total } is niet de som van zijn { $parts } delen bij { $count ->
        [one] medewerker { $employee }.
       *[other] { $count } medewerkers, onder wie { $employee }.
    }
warn-own-products =
    { $side ->
        [legacy] Oude
       *[other] Nieuwe
    } extract, { $component }: het bedrag is niet aantal × eenheidsbedrag bij { $count ->
        [one] medewerker { $employee }
       *[other] { $count } medewerkers, onder wie { $employee }
    } ({ $quantity } × { $rate } is niet { $amount }), bij de anderen wel.
warn-tolerance-cap =
    { $components }: { $count ->
        [one] de getolereerde afwijking van { $sum } gaat
       *[other] de { $count } getolereerde afwijkingen van samen { $sum } gaan
    } boven de grens van { $cap } en { $count ->
        [one] telt als verschil
       *[other] tellen als verschillen
    }.
warn-code-unknown =
    Het dossierprofiel noemt looncode { $code }, die niet voorkomt in het extract van het { $side ->
        [legacy] oude
       *[other] nieuwe
    } systeem.
warn-rejected-nobody =
    { $count ->
        [one] Eén geweigerde cel
       *[other] { $count } geweigerde cellen
    } van het { $side ->
        [legacy] oude
       *[other] nieuwe
    } systeem { $count ->
        [one] noemt
       *[other] noemen
    } geen medewerker. Een bedrag dat als ontbrekend of te veel gemeld is, kan daarbij zijn.
warn-column-slipped =
    Eerst te herstellen: de waarden van “{ $column }” staan naast de naam van iemand anders. Van { $equal } aan beide kanten horen er { $contradicted } bij iemand met een andere naam en een andere geboortedatum{ $rows ->
        [0] {""}
        [one] , één rij verder
       *[other] , { $rows } rijen verder
    }: in een van de extracten zijn rijen ten opzichte van elkaar verschoven. Exporteer het opnieuw; tot dan wordt deze kolom niet gebruikt om te bepalen wie wie is.
warn-names-slipped =
    Eerst te herstellen: namen en geboortedata staan naast de nummers van iemand anders. Van { $equal } personeelsnummers aan beide kanten hebben er { $people } een andere naam en een andere geboortedatum, terwijl hun andere nummers overeenkomen: in een van de extracten zijn rijen ten opzichte van elkaar verschoven. Exporteer het opnieuw; tot dan zijn deze medewerkers een conflict.
warn-numbers-unrelated =
    De twee systemen nummeren hun mensen verschillend; gelijke personeelsnummers zijn daarom genegeerd. { $equal ->
        [one] Eén nummer staat
       *[other] { $equal } nummers staan
    } aan beide kanten, waarvan { $contradicted } voor mensen met een andere naam en geboortedatum, en { $renumbered ->
        [one] één persoon die zeker dezelfde is, heeft
       *[other] { $renumbered } mensen die zeker dezelfde zijn, hebben
    } verschillende nummers.
assume-numbers-transformed =
    De nieuwe personeelsnummers volgen uit de oude: { $legacy } werd { $migrated }, en die regel geldt voor alle { $pairs } paren die anders al bekend zijn. { $people ->
        [one] Nog één persoon is
       *[other] Nog { $people } mensen zijn
    } ermee gekoppeld.
warn-national-number-placeholder = Rijksregisternummer { $number } staat voor { $people } mensen aan één kant en is genegeerd.
warn-confirmations-unusable =
    { $count ->
        [one] Eén bevestigd of verworpen paar
       *[other] { $count } bevestigde of verworpen paren
    } { $count ->
        [one] kon
       *[other] konden
    } niet gebruikt worden: een nummer staat niet in de extracten, staat voor verschillende mensen of werd twee keer bevestigd. Het eerste: { $legacy } en { $migrated }.
warn-crosswalk-unknown =
    { $file }: { $count ->
        [one] één rij noemt een personeelsnummer
       *[other] { $count } rijen noemen personeelsnummers
    } van het { $side ->
        [legacy] oude
       *[other] nieuwe
    } systeem die het extract niet kent. Het eerste: { $number }, rij { $row }.
warn-crosswalk-repeated =
    { $file }: { $count ->
        [one] één personeelsnummer
       *[other] { $count } personeelsnummers
    } van het { $side ->
        [legacy] oude
       *[other] nieuwe
    } systeem { $count ->
        [one] staat
       *[other] staan
    } naast verschillende andere en { $count ->
        [one] kan
       *[other] kunnen
    } niet gekoppeld worden. Het eerste: { $number }.

fault-case-profile-unreadable = Het dossierprofiel kan niet gelezen worden: { $detail }.
fault-matching-thresholds = Het dossierprofiel koppelt mensen vanaf { $matched } en stelt ze voor vanaf { $suggested }: koppelen vraagt meer dan 0.5000, en niet minder dan voorstellen.
fault-case-profile-version = Het dossierprofiel heeft versie { $version }; dit programma leest versie 1.
hint-case-profile = Verbeter het dossierprofiel en probeer opnieuw.
fault-code-twice =
    Looncode { $code } van het { $side ->
        [legacy] oude
       *[other] nieuwe
    } systeem staat twee keer in het dossierprofiel.
fault-group-empty = Een groep looncomponenten in het dossierprofiel noemt geen looncode.
fault-group-one-sided = De groep van looncode { $code } noemt looncodes van één kant. Zet oude looncodes zonder tegenhanger onder “ended”.
fault-derived =
    De som { $code } aan { $side ->
        [legacy] oude
       *[other] nieuwe
    } kant is tweemaal opgegeven, zonder delen, of als deel van zichzelf.
fault-factor-count =
    De groep van looncode { $code } heeft { $factors ->
        [one] één factor
       *[other] { $factors } factoren
    } voor { $codes ->
        [one] één oude looncode
       *[other] { $codes } oude looncodes
    }.
fault-subtracted = Looncode { $code } zou afgetrokken moeten worden om { $legacy } te geven. Een groep telt nieuwe looncodes op en kan dat niet zeggen: laat { $code } als negatief bedrag exporteren en neem “subtracted” weg, of laat de groep “suggested”.
fault-correct-outside = Looncode { $code } moet de correcties dragen, maar is geen nieuwe looncode van die groep.
fault-period-twice =
    Periode { $period } van het { $side ->
        [legacy] oude
       *[other] nieuwe
    } systeem staat in twee paren van het dossierprofiel.
fault-tolerance-negative = Een tolerantie of afrondingseenheid van { $amount } is kleiner dan nul.
fault-period-unknown =
    Het extract van het { $side ->
        [legacy] oude
       *[other] nieuwe
    } systeem noemt geen periode en het andere heeft { $periods }.
hint-period-unknown =
    Noem de periode in het extractprofiel van het { $side ->
        [legacy] oude
       *[other] nieuwe
    } systeem: period = "2026-03".
fault-too-large = Er zijn meer combinaties van contracten, periodes en looncomponenten dan geteld kunnen worden.
hint-too-large = Vergelijk minder periodes of afdelingen tegelijk.
fault-bridge-open =
    Het programma maakte zelf een fout: het controletotaal { $scope } { $key } is niet tot op de cent verklaard. Er is niets weggeschreven.
fault-unbalanced =
    Het programma maakte zelf een fout: de regels van het { $side ->
        [legacy] oude
       *[other] nieuwe
    } systeem tellen niet op. Er is geen resultaat gemaakt.
fault-engine = Het programma maakte zelf een fout bij het vergelijken: { $detail }
hint-report-defect = Bewaar de bestanden en meld dit aan de makers van het programma.

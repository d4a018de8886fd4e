"""Verbs by which a clause is known from a phrase, and participles that hang on a noun."""

# What a clause may have for a verb beside regular pasts ("closed").
AUXILIARIES = (
    "is are was were has have had will would can could may might must should shall does did do"
    " isn’t aren’t wasn’t weren’t won’t didn’t hasn’t hadn’t"
)
# Pasts that no ending shows. Those that are nouns or adjectives as often ("cut", "set", "shot",
# "left", "fire") stay out, but for a few that news cannot do without.
PASTS = (
    "became began bought broke brought built came caught chose cut drew drove fell fled flew fought"
    " found froze gave got grew held hit hurt kept knew led left lost made met paid put quit ran"
    " rose said sank saw sent shook shot shut slid sold spent spoke spread stole stood struck swept"
    " swore told took threw tore went withdrew woke won wore wrote"
)
# "hundred" ends as a past does.
NO_PASTS = "hundred indeed need speed seed breed greed sacred naked wicked"

# Participles that follow a noun: "a deal reached in Rome", "a town besieged since June". The pasts
# that need no object ("the bank closed in June") stay out.
PARTICIPLES = (
    "reached signed brokered agreed negotiated mediated imposed besieged occupied annexed seized"
    " captured arrested detained kidnapped abducted jailed imprisoned convicted sentenced accused"
    " charged injured wounded killed murdered damaged destroyed caused planted carried launched"
    " elected appointed nominated adopted approved enacted ordered awarded built bought sold held"
    " taken made given found known seen drawn written founded established introduced created"
    " commissioned hit struck"
)

# What is said, asked or known follows these; their pasts end as others do.
CLAIMS = (
    "say says ask asks know knows see sees think thinks believe believes claim claims argue argues"
    " note notes add adds insist insists warn warns show shows suggest suggests indicate indicates"
    " mean means report reports reveal reveals estimate estimates expect expects hope hopes fear"
    " fears admit admits deny denies confirm confirms announce announces agree agrees saying"
)

# What a clause cannot end with: it would hang in the air.
LOOSE = (
    "a an the of in on at by to for with from into over about and or but than known used such as"
    " not so is are was were be been being has have had will would can could may might must should"
    " do did its his her their our my your whose that whether how what why say says said told"
    " tells added adds ask asks asked warns warned rules ruled argues argued claims claimed denies"
    " denied called named announced agreed decided demanded insists insisted found showed saw knew"
    " thought believe believes believed hoped feared learned revealed reported wrote confirmed"
    " suggests suggested"
)

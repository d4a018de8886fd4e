"""The small words of English that show where a speaker's noun phrase begins and ends."""

SUBJECT_PRONOUNS = frozenset("he she they it He She They It".split())
# The writer or the reader: never a speaker.
OWN_PRONOUNS = frozenset("I i we you We You me us".split())
OBJECT_PRONOUNS = frozenset("him her them us me you it".split())

DETERMINERS = frozenset(
    """
    the a an this that these those his her their its our my some several many most all both
    another one two three four five six seven eight nine ten dozens hundreds few other each
    every no any The A An This That These Those His Her Their Its Our My Some Several Many
    Most All Both Another One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Few
    Other Each Every No Any
    """.split()
)

# Prepositions that bind a noun to a noun: "a spokesman for the ministry".
BINDING = frozenset("of for at in with from to on near against behind inside across around".split())

# Words that a noun phrase never runs over.
BREAKING = frozenset(
    """
    that what which who whom whose when where why how while as because if though although
    since until unless after before during under by than whether so then but yet or nor not
    n't about into through over between without within upon despite amid like via per is was
    are were be been being am 's 're 'm has have had having do does did will would can could
    shall should may might must cannot can't won't he she they it I we you him them us me That
    What Which Who When Where Why How While As Because If Though Although Since Until Unless
    After Before During Under By So Then But Yet Or Nor Not About And In On At For From With
    Having To Despite Amid However Meanwhile Still Also Later Earlier There Here Now Once
    """.split()
)

# May stand between a subject and its verb.
BETWEEN = frozenset(
    """
    also later then further long soon first already again instead indeed thus therefore
    nevertheless nonetheless now once never ever always often still even just has
    have had 've 'd earlier recently yesterday today tonight tomorrow himself herself
    themselves itself both all repeatedly publicly famously who Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday
    """.split()
)
PERIODS = frozenset("week month year night weekend spring summer autumn winter".split())
WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
BEFORE_DAY = frozenset("on last this early late next".split())

# Makes of a verb something that was not said: "would say", "declined to say", "did not say".
UNSAID = frozenset(
    """
    would could should can may might must will shall to not n't never cannot can't won't
    wouldn't couldn't didn't don't doesn't hasn't haven't hadn't isn't wasn't without couldn’t
    please Please
    didn’t don’t doesn’t hasn’t haven’t hadn’t isn’t wasn’t can’t won’t wouldn’t
    """.split()
)

# Words that a finite clause shows, and a mere noun phrase does not.
FINITE = frozenset(
    """
    is was are were am has have had do does did will would can could shall should may might
    must isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
    can't couldn't shouldn't cannot isn’t wasn’t aren’t weren’t hasn’t haven’t hadn’t don’t
    doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t he's she's it's they're we're I'm
    that's there's he’s she’s it’s they’re we’re I’m that’s there’s he'll she'll they'll we'll
    I'll he’ll she’ll they’ll we’ll I’ll he'd she'd they'd we'd I'd he’d she’d they’d we’d I’d
    they've we've I've they’ve we’ve I’ve
    """.split()
)
# Subjects of whom is said that they did not say it: "Nobody said", "Neither Ann nor Bo said".
DENYING_SUBJECTS = frozenset(
    "nobody none neither nor no not Nobody None Neither Nor No Not Never never".split()
)
# Between a subject and its verb these say that nothing was said: "she never said".
NEVER = frozenset("never hardly scarcely rarely seldom".split())
# What makes of a telling behind it one that was not: "denied saying", "stopped short of saying".
DENIALS = frozenset("deny denies denied denying".split())
# Open a clause and name nobody: "There was a warning", "This is why".
EMPTY_SUBJECTS = frozenset("There there This this That that".split())
CLAUSE_OPENERS = frozenset("he she they it I we you there this".split())

CONJUNCTIONS = frozenset("and but or yet then And But Or Yet Then".split())

# Nouns that speak without being anybody: never taken for the person spoken of before.
THINGS_THAT_SAY = frozenset(
    """
    administration agency army association authority bank board body bureau campaign chamber
    church city club college commission committee company corporation council country court
    department district
    document embassy filing firm force government group indictment institute lawsuit league
    letter magazine media memo military ministry network news newspaper note office
    organisation organization outlet paper parliament party plan police poll post publication
    release report school sign site society source sources statement station store study
    survey team union university website
    """.split()
)

TIME_WORDS = (
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|tonight|week|month"
    "|year|morning|afternoon|evening|night|weekend|summer|winter|spring|autumn|fall"
    "|January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\."
)
# Where things are said: "in a written statement", "on Twitter", "at a news conference".
SAYING_PLACES = (
    "statement|interview|interviews|report|release|email|e-mail|letter|tweet|tweets|post|speech"
    "|conference|briefing|testimony|affidavit|filing|memo|message|video|podcast|hearing|debate"
    "|Twitter|Facebook|Instagram|X|Telegram|television|TV|radio|reporters|journalists|court"
    "|article|column|editorial|essay|address|remarks|blog|phone|telephone|rally|complaint|lawsuit"
    "|indictment|summit|meeting|call|documents|papers|opinion|ruling|decision|study|appearance"
)

# Determiners that stand for a noun of their own: "some said", "others say".
HEADLESS = frozenset("some many most both others another one few".split())
ADDRESS = frozenset(
    """
    Mr. Mrs. Ms. Dr. Sen. Rep. Gov. Gen. Prof. St. Jr. Sr. Inc. Co. Corp. Ltd. Adm. Col. Lt. Maj.
    Capt. Sgt. Cpl. Brig. Cmdr. Rev. Hon. Supt. Insp. Det. Sens. Reps.
    """.split()
)

SINGULAR_WORDS = frozenset("a an this that each every one another he she it".split())
PLURALS = frozenset(
    "people police they we you some many most both few others those these men women".split()
)

# Words that lead into a sentence, before its subject.
LEADING_ADVERBS = frozenset(
    """
    However Meanwhile Instead Still Also Later Earlier Then Moreover Furthermore Nevertheless
    Nonetheless Yesterday Today Afterwards Afterward Besides Indeed Thus Therefore Separately
    """.split()
)
LEADING_WORDS = frozenset(
    """
    In On At For With After Before During Despite As When While If Since Under By From To Amid
    Asked Although Though Because Unless Until Once Upon Last Ahead Among Like
    """.split()
)
# Irregular pasts that are the verb of a sentence's first clause.
PAST_FORMS = frozenset(
    """
    met told said took made gave went came held sent spoke wrote left began found kept put ran
    saw stood thought who which that to says say whose led won lost set got brought felt drew
    chose fell rose sank grew broke drove lost became
    """.split()
)
CONTINUING_CUES = frozenset("added adds continued continues concluded concludes".split())
# Words in "-ing" that are no participles.
NO_PARTICIPLES = frozenset(
    """
    during including following regarding concerning excluding pending surrounding involving
    nothing something anything everything evening morning
    """.split()
)
NOUNS_IN_LY = frozenset("family ally assembly monopoly".split())

# What a told clause never begins with.
OPENS_NOTHING = frozenset(
    """
    of in on at by for from with to as about into against after before during over under upon
    and or but so than goodbye hello yes off up out back ahead through following amid without
    """.split()
)
QUANTITIES = frozenset("more less much no nothing anything something everything little".split())
QUESTION_WORDS = frozenset("how why what whether".split())
# Verbs without an auxiliary that show a clause behind a cue, and are hardly ever nouns there.
COMMON_VERBS = frozenset(
    """
    need needs want wants seem seems appear appears remain remains go goes come comes get gets
    make makes went came got made took takes gave gives knew knows thought thinks believe
    believes left felt feels feel saw sees include includes face faces expect expects hope
    hopes plan
    """.split()
)

# Words that say too little for two prints of an utterance to be told by them.
LIGHT_WORDS = frozenset(
    """
    a an the this that these those i you he she it we they me him her us them my your his its
    our their who which what and or but nor so as if than then of in on at by for from with to
    into over about up out until unless because while though is are was were be been being am
    do does did have has had will would shall should can could may might must not no there here
    all each every any some both also very just only it's i'm we're they're he's she's that's
    there's i've we've they've i'll we'll they'll
    """.split()
)
NEGATIONS = frozenset("not no never nobody nothing neither nor cannot without".split())
STEM_ENDINGS = (
    "ations ation ating ates ated ate ingly ings ing edly ies ied ied ers er es ed ly e s y".split()
)
# Third persons that are plural nouns as often.
NOUNS_TOO = frozenset(
    """
    states reports comments remarks notes claims calls posts reads estimates demands cautions
    promises pledges vows jokes
    """.split()
)
# With "to" behind them these tell of a beginning, and of nothing said: "oil began to flow".
BEGINNINGS = frozenset(
    """
    begin begins began beginning continue continues continued continuing go goes went
    """.split()
)
# Leads to a verb of saying, and tells that it was said: "went on to say", "continued to insist".
LEADS_ON = (
    "go on|goes on|going on|went on|gone on|begin|begins|began|begun|beginning"
    "|continue|continues|continued|continuing|proceed|proceeds|proceeded|hasten|hastens|hastened"
)
# Words that close what only leads into a sentence: "two years later,".
CLOSES_LEAD = frozenset("later ago then now again surely slowly finally eventually".split())
# Participles that hang on the noun before them: "measures aimed at", no verb of a clause.
HANGING = frozenset("aimed based called named known titled entitled released dated".split())
# What stands before a colon, or alone in a line, and is nobody's name.
NO_SPEAKERS = frozenset(
    """
    A An And Analysis Answer Background Breaking Caption Chapter Claim Comment Conclusion Context
    Correction Disclaimer Editorial Example Exclusive Fact Headline In Latest Lesson Listen
    Live Meaning Message More Motto Myth No Note Now Of On Opinion Original Part Photo Picture Post
    Question Quote Quotes Read Reason Related Reminder Reply Response Result Review Rule Slogan
    Source Statement Step Subject Text The Tip Title Translation Tweet Update Verdict Video Warning
    Watch What Why
    """.split()
)
# Nouns for a company, and the words that end the names of companies.
COMPANIES = frozenset("company firm corporation group airline carmaker retailer lender".split())
COMPANY_ENDINGS = frozenset(
    """
    Airlines Airways Bancorp Co Co. Corp Corp. Corporation Group Holdings Inc Inc. Industries
    Limited LLC Ltd Ltd. Motors PLC Plc plc SA AG NV Energy Electric Technologies
    """.split()
)
# Verbs that have an object: where none stands behind them it stands before: "the claim she made".
TAKING_OBJECTS = frozenset("made gave sent wrote bought posted issued published received".split())
# What makes of a telling behind it one that only may be: "If the mayor said so, who would mind?"
HYPOTHETICAL = frozenset("if unless whether lest If Unless Whether Lest".split())
# Nouns for what the reader has before him, whose earlier print is no speaker.
OWN_PAGES = frozenset("article column page piece post report story".split())
# Nouns for words that somebody else may have said: "a claim by the union that ...".
CLAIM_NOUNS = frozenset(
    """
    accusation accusations allegation allegations assertion assertions charge charges claim claims
    idea ideas notion report reports rumour rumours rumor rumors statement statements story
    stories suggestion suggestions complaint complaints criticism
    """.split()
)
# What words did to those who heard them, as the writer tells it: ``it was “late”, raising fears``.
EFFECTS = frozenset(
    """
    bolstering calming cementing cooling dampening damping dashing deepening denting dimming
    disappointing dispelling drawing echoing ending fanning fueling fuelling heightening hinting
    igniting infuriating inflaming prompting provoking raising reigniting renewing reviving rousing
    sending signaling signalling sparking spurring stirring stoking surprising triggering
    """.split()
)
# Words between a noun and what binds it to another: "sources close to", "people familiar with".
BEFORE_BINDING = frozenset("close familiar loyal opposed near responsible".split())

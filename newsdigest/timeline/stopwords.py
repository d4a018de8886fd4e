"""Words that say nothing of what a sentence is about, and words that mean the same happening."""

STOPWORDS = frozenset(
    """
    a about above after again against all also although am among an and another any are around as
    at be became because been before began being between both but by called came can cannot come
    could day days did do does doing done down during each earlier either else ended even ever
    every few first for from further get gets getting give given go going got had has have having
    he her here hers herself him himself his how however if in including into is it its itself
    just last late later least less like made make makes making many may me meanwhile might mine
    month months more most much must my near neither never new next no nor not nothing now of off
    on once one only onto or other others ought our ours out over own part per put quite rather
    really recent recently same second set several shall she should since so some something soon
    still such take taken takes taking than that the their theirs them themselves then there these
    they thing things third this those though three through thus time times to today together
    tomorrow tonight too took toward towards two under until up upon us use used very via was way
    we week weekend weeks well went were what when where whether which while who whom whose why
    will with within without would year years yesterday yet you your yours
    say says said saying tell tells told telling add adds added adding according accord statement
    reporter reporters report reported reports reportedly news announce announced mr mrs ms dr sir
    monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december mon tue tues wed thu thur thurs fri sat sun
    jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter
    president minister prime secretary foreign defence defense chancellor spokesman spokeswoman
    launch launched launches launching conduct conducted carry carried stage staged
    official officials leader leaders head side sides
    """.split()
)

# "The meeting ended on Friday": which one, only the sentence before says.
ANAPHORS = (
    "meeting talks summit session negotiations move decision statement comment comments remark"
    " remarks announcement news deal agreement accord latter former two three demand demands"
    " request visit trip call vote attack attacks incident strike strikes raid blast explosion"
    " crash fire shooting report plan proposal measure measures ruling verdict sentence hearing"
    " trial pair couple victim victims suspect suspects move project bill law same"
)
# "The company cut its payout on Friday": so a report may begin, under a headline that names it.
ACTORS = (
    "group man woman men women boy girl company firm bank party official officials minister"
    " ministers president leader leaders spokesman spokeswoman delegation delegations team"
)

# What a phrase or clause at the head of a sentence begins with; others end in -ly or -ing.
OPENERS = (
    "In On At By After Before Since During Until From For With Without Despite Under Over Amid"
    " Among Within Through To As When While If Although Though Because Once Unless Whenever Asked"
    " Based Faced Given Last Next This That Earlier Later Yesterday Today Tomorrow Tonight Now Then"
    " Here There Meanwhile However Instead Still Yet Again Also So But And Or"
    " Days Weeks Months Years Hours Monday Tuesday Wednesday Thursday Friday Saturday"
    " Sunday January February March April May June July August September October November December"
    " Like Unlike Besides Beyond Rather Born Back Even Just Only Not Nor"
)

# A row names one kind of happening: its words count as one, so that "talks" in one source meet
# "negotiations" in another. Words that are often something else stay out (strike: also a walkout).
SAME_HAPPENING = (
    "talk negotiation negotiate negotiator negotiating meeting meet met summit consultation",
    "exchange swap exchanged swapped swapping exchanging",
    "ceasefire truce armistice",
    "kill killed killing dead death deaths died die dies fatality fatalities slain",
    "injure injured wound wounded hurt",
    "attack attacked assault raid",
    "bomb bombed bombing blast explosion explode exploded",
    "missile rocket",
    "drone uav",
    "resign resigned resignation quit",
    "elect elected election vote voted poll ballot",
    "arrest arrested detain detained detention",
    "sentence sentenced convict convicted conviction jailed",
    "sue sued lawsuit suit",
    "earthquake quake tremor",
    "flood flooded flooding",
    "storm hurricane typhoon cyclone",
    "crash crashed collide collided collision",
    "protest protested protester demonstration demonstrator rally",
    "agree agreed agreement deal accord pact treaty",
    "visit visited trip tour",
    "invade invaded invasion",
    "annex annexed annexation seize seized",
    "sanction sanctions embargo",
    "vaccine vaccinate vaccinated vaccination",
    "acquire acquired acquisition takeover merger merge merged buyout",
    "dividend payout",
    "strike walkout stoppage",
)

# Countries and capitals whose adjective or other spelling begins with other letters.
SAME_PLACE = (
    "turkey turkish türkiye turkiye",
    "britain british",
    "france french",
    "spain spanish",
    "china chinese",
    "poland polish",
    "greece greek",
    "sweden swedish",
    "denmark danish",
    "finland finnish",
    "norway norwegian",
    "ireland irish",
    "wales welsh",
    "switzerland swiss",
    "netherlands dutch",
    "thailand thai",
    "afghanistan afghan",
    "philippines filipino philippine",
    "cyprus cypriot",
    "kyiv kiev",
    "myanmar burma burmese",
)

"""Words that say who somebody is: forms of address, offices, trades, nouns of organisations."""

# Forms of address that tell the gender.
MALE_TITLES = frozenset(
    """
    Mr Mr. Mister Sir Lord Monsieur M. Herr Señor Signor King Prince Sultan Sheikh Duke Count
    Father
    """.split()
)
FEMALE_TITLES = frozenset(
    """
    Mrs Mrs. Ms Ms. Miss Dame Lady Madame Mme Mme. Mlle Frau Señora Signora Queen Princess
    Duchess Sister
    """.split()
)

# Words that stand before a name, alone or at the end of a longer title ("Foreign Minister").
TITLES = frozenset(
    """
    Dr Dr. Prof Prof. Professor Doctor Rev Rev. Reverend Hon Hon. Rabbi Imam Pastor Bishop
    Archbishop Cardinal Pope Ayatollah Emir Emperor Crown Presidents Ministers Senators
    Governors Judges Justices Ambassadors Professors Mayors President Vice-President Premier
    Chancellor Minister Secretary Undersecretary Governor Gov Gov. Lieutenant-Governor Senator
    Sen Sen. Sens. Representative Rep Rep. Reps. Congressman Congresswoman Congressmen
    Delegate Mayor Councillor Councilor Councilman Councilwoman Alderman Ambassador Envoy
    Commissioner Speaker Leader Chairman Chairwoman Chairperson Chair Director Commander
    Marshal General Gen Gen. Colonel Col Col. Major Maj Maj. Captain Capt Capt. Lieutenant Lt
    Lt. Sergeant Sgt Sgt. Corporal Cpl Cpl. Private Pte. Constable Const Const. Insp Insp.
    Inspector Superintendent Supt Supt. Detective Det Det. Officer Deputy Sheriff Admiral Adm
    Adm. Brigadier Cmdr. Chief Judge Justice Magistrate Attorney Solicitor Prosecutor Coroner
    SP DSP ASP ACP DCP IGP Taoiseach Tsar Czar Comrade MP MPs MPP MPPs MLA MLAs MEP MEPs TD
    Coach Spokesman
    Spokeswoman Spokesperson Adviser Advisor Counsel CEO CFO COO CTO Manager Editor
    Correspondent Analyst Economist Strategist Activist Author Historian Organizer Organiser
    Founder Co-founder Candidate Nominee Negotiator Aide Lawyer Principal Provost
    """.split()
)

# What a title may end with: "President-elect", "Director-general".
TITLES_ENDINGS = frozenset("designate elect general".split())
# Titles with a field behind "for": "Minister of State for Trade"; a lawyer is somebody's.
MINISTERS = tuple("Minister Secretary Undersecretary Commissioner".split())
# Titles that are part of the name: "Lord Ulm" is never "Ulm" alone.
PEERS = frozenset("Lord Lady Baroness Viscount Earl".split())
# Words that make another office of the one they stand before: no governor is a deputy governor.
LESSER = frozenset("deputy vice assistant shadow".split())

# Nouns that say what somebody does: the heads of descriptions ("the head of the delegation").
ROLES = frozenset(
    """
    abbot academic accountant baker barista carpenter cashier climber clerk cyclist
    electrician fan gardener hunter landlord miner neuroscientist observer opponent pensioner
    plumber prisoner refugee sailor swimmer tailor tenant tourist traveller visitor voter
    waiter waitress activist actor actress adviser advisor advocate agent aide ally ambassador
    analyst anchor architect archbishop artist astronaut astronomer attorney author banker
    biologist bishop blogger boss boxer broadcaster broker builder businessman businesswoman
    campaigner candidate captain cardinal ceo chair chairman chairperson chairwoman chancellor
    chef chemist chief citizen cleric climatologist coach co-chair co-founder co-owner
    columnist comedian commander commentator commissioner composer comptroller congressman
    congresswoman constable consultant controller convener coordinator co-ordinator coroner
    correspondent councillor councilman councilwoman councilor counsel critic curator dean
    defenceman defender delegate demonstrator deputy designer detective developer diplomat
    director doctor driver ecologist economist editor editor-in-chief educator employee
    engineer entrepreneur envoy epidemiologist executive expert farmer fellow filmmaker
    firefighter fisherman forward founder general geologist goalie goalkeeper goaltender
    governor graduate guard guitarist head historian host immunologist inspector instructor
    investigator investor journalist judge justice keeper king lawmaker lawyer leader lecturer
    legislator lieutenant lobbyist magistrate manager marshal mayor mechanic mediator member
    meteorologist midfielder minister mogul monarch moderator musician native negotiator
    neighbor neighbour nominee novelist nurse officer official ombudsman operator organiser
    organizer owner painter partner pastor pathologist pediatrician philanthropist philosopher
    photographer physician physicist pilot pitcher player poet pollster pope premier presenter
    president priest prince princess principal producer professor programmer prosecutor
    protester psychiatrist psychologist publicist publisher quarterback queen rabbi ranger
    rapper rapporteur rector reporter representative researcher resident reverend ruler
    scholar scientist secretary senator sergeant sheriff shopkeeper singer sociologist soldier
    solicitor speaker specialist spokesman spokesperson spokeswoman star statistician
    strategist striker student sultan superintendent superstar supporter surgeon survivor
    teacher technician theologian trader trainer treasurer trustee tycoon undersecretary
    veteran veterinarian vice-president victim volunteer whistleblower winger witness worker
    writer
    """.split()
)

# Whose wife or son somebody is: he shares a surname with another, and is not meant by it alone.
KIN = frozenset(
    """
    wife husband daughter son sister brother mother father widow widower grandmother
    grandfather grandson granddaughter niece nephew aunt uncle cousin
    """.split()
)

FEMALE_ROLES = frozenset(
    """
    actress businesswoman chairwoman congresswoman councilwoman duchess princess queen
    spokeswoman daughter mother sister widow wife grandmother
    granddaughter niece aunt woman girl
    """.split()
)
MALE_ROLES = frozenset(
    """
    businessman chairman congressman councilman duke king prince spokesman son father brother
    husband widower grandfather grandson nephew uncle man boy sultan
    """.split()
)

# Sources that stay without a name.
UNNAMED = frozenset(
    """
    source sources official officials spokesman spokesmen spokeswoman spokesperson
    spokespeople aide aides diplomat diplomats insider insiders witness witnesses resident
    residents officer expert experts analyst analysts adviser lawmaker lawmakers executive
    employee
    """.split()
)

# Words that make a run of capitals the name of a body, not of a person.
BODIES = frozenset(
    """
    Academy Act Administration Airport Avenue Bill Boulevard Bridge Building Cathedral Complex
    Forest Hall Island Islands Lake Legislature Library Line Mall Mount Park Program Programme
    River Road Square Stadium Station Theater Theatre Tower Valley Agency Alliance Arena Army
    Assembly Association Authority Bank Board Branch Brigade Broadcasting Brothers Bureau
    Cabinet Campaign Center Centre Chamber Charity Church City Club Coalition College Command
    Commission Committee Community Company Conference Congress Corp Corp. Corporation Council
    County Court Daily Defence Defense Delegation Department District Division Embassy Energy
    Exchange Federation Force Forces Foundation Front Fund Gazette Government Group Guard
    Guardian Herald Holdings Hospital House Inc Inc. Industries Institute Institution
    Inspectorate Investigation Intelligence International Jazeera Journal Kingdom League Limited
    LLC Ltd Ltd. Magazine Media Ministry Mission Movement Museum Nations Navy Network Networks
    News Observatory Observer Office Organisation Organization Palace Parliament Partners Party
    Plc PLC Police Post Press Project Radio Records Reserve Resources School Secretariat
    Securities Senate Service Services Society Solutions States Street Studies Studio Studios
    Summit Systems Task Team Technologies Telegraph Motors Electric TV Television Times Treasury
    Tribunal Tribune Trust Union United University Watch Weekly White
    """.split()
)

# What the name of a place or a storm begins with, and nobody's: "Lower Manhattan", "Storm Ana".
PLACE_OPENERS = frozenset(
    """
    New Old Lower Upper Inner Outer Greater Central Downtown North South East West Northern Southern
    Eastern Western San Santa Saint St. Los Las Port Fort Cape Gulf Mount Lake Camp
    Hurricane Storm Tropical Typhoon Cyclone Superstorm Operation
    """.split()
)

# Bodies whose names begin with what is else a title: "General Staff".
TITLED_BODIES = frozenset("Assembly Committee Council Court Office Secretariat Staff".split())

# Capitalised words that begin a sentence or a phrase and no name.
OPENERS = frozenset(
    """
    The A An And But Or So Yet If When While As At By For From In Into Of On Over To Up With
    Without After Before Since Until Under About Against Among Amid Because Despite During
    Except Following Given Like Near Once Outside Per Than Though Although Through Throughout
    Unless Upon Via Whereas Whether He She It They We I You His Her Hers Its Their Our My Your
    Him Them This That These Those There Here What Which Who Whom Whose Why How Where Some
    Many Most Much More Few All Any Both Each Every Either Neither No Not None One Two Three
    Four Five Six Seven Eight Nine Ten Other Another Such Same Several Also Then Now Just Only
    Even Still Again Already Always Never Ever Often Sometimes Perhaps Maybe However Meanwhile
    Instead Later Earlier Recently Yesterday Today Tomorrow Tonight First Second Third Last
    Next Asked Speaking Citing According Read More Watch Story Yes Oh Well Let Please Thank
    Thanks Do Does Did Is Are Was Were Be Been Have Has Had Will Would Can Could Should May
    Might Must Shall
    """.split()
)

DAYS_AND_MONTHS = frozenset(
    """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
    June July August September October November December Jan. Feb Feb. Mar Mar. Apr Apr.
    Jun Jun. Jul Jul. Aug Aug. Sept Sept. Sep Sep. Oct Oct. Nov Nov. Dec Dec.
    """.split()
)

# Verbs of saying so common that a name beside them is somebody's, or some body's, who speaks.
SPEAKS = frozenset(
    """
    said says say told tells added adds wrote writes argued announced claimed insisted warned
    explained
    """.split()
)

# Titles that are written with a full stop, and keep it inside a name.
STOPPED_TITLES = (
    "Mr|Mrs|Ms|Dr|St|Sen|Sens|Rep|Reps|Gov|Gen|Col|Sgt|Rev|Hon|Maj|Adm|Det|Lt|Prof|Capt|Cmdr|Supt"
    "|Insp|Jr|Sr|Corp|Inc|Co|Ltd"
)
# Small words inside a surname.
PARTICLES = (
    "van|von|der|den|de|da|di|do|dos|das|del|della|du|la|le|bin|ibn|bint|al|el|af|av|ter|ten|zu|y"
)
# Words that narrow a trade before a name: "former Surrey mayoral candidate Ann Lee".
PLAIN_MODIFIERS = frozenset(
    """
    former senior chief deputy executive vice managing general mayoral presidential political
    lead top interim acting high foreign defense defence national state federal police
    campaign assistant associate prime finance health justice security news human rights
    research policy press public financial operating information technology technical
    commercial legal medical scientific marketing economic investment compliance digital
    diversity sustainability
    """.split()
)

"""The small words of English that show where a speaker's noun phrase begins and ends."""

SUBJECT_PRONOUNS = frozenset(["he", "she", "they", "it", "He", "She", "They", "It"])
OWN_PRONOUNS = frozenset(
    ["I", "we", "you", "We", "You", "me", "us"]
)  # the writer or the reader: never a speaker
RELATIVE_PRONOUNS = frozenset(["who", "which"])
OBJECT_PRONOUNS = frozenset(["him", "her", "them", "us", "me", "you", "it"])

DETERMINERS = frozenset(
    ["the", "a", "an", "this", "that", "these", "those", "his", "her", "their", "its", "our", "my", "some", "several", "many", "most", "all", "both", "another", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens", "hundreds", "few", "other", "each", "every", "no", "any", "The", "A", "An", "This", "That", "These", "Those", "His", "Her", "Their", "Its", "Our", "My", "Some", "Several", "Many", "Most", "All", "Both", "Another", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Dozens", "Hundreds", "Few", "Other", "Each", "Every", "No", "Any"]
)

# Prepositions that bind a noun to a noun: "a spokesman for the ministry".
BINDING = frozenset(["of", "for", "at", "in", "with", "from", "to", "on", "near", "against", "behind", "inside", "across", "around"])

# Words that a noun phrase never runs over.
BREAKING = frozenset(
    ["that", "what", "which", "who", "whom", "whose", "when", "where", "why", "how", "while", "as", "because", "if", "though", "although", "since", "until", "unless", "after", "before", "during", "under", "by", "than", "whether", "so", "then", "but", "yet", "or", "nor", "not", "n't", "about", "into", "through", "over", "between", "without", "within", "upon", "despite", "amid", "like", "via", "per", "is", "was", "are", "were", "be", "been", "being", "am", "'s", "'re", "'m", "has", "have", "had", "having", "do", "does", "did", "will", "would", "can", "could", "shall", "should", "may", "might", "must", "cannot", "can't", "won't", "he", "she", "they", "it", "I", "we", "you", "him", "them", "us", "me", "That", "What", "Which", "Who", "When", "Where", "Why", "How", "While", "As", "Because", "If", "Though", "Although", "Since", "Until", "Unless", "After", "Before", "During", "Under", "By", "So", "Then", "But", "Yet", "Or", "Nor", "Not", "About", "And", "In", "On", "At", "For", "From", "With", "To", "Despite", "Amid", "However", "Meanwhile", "Still", "Also", "Later", "Earlier", "There", "Here", "Now", "Once"]
)

# May stand between a subject and its verb.
BETWEEN = frozenset(
    ["also", "later", "then", "further", "now", "once", "never", "always", "often", "still", "even", "just", "has", "have", "had", "'ve", "'d", "earlier", "recently", "yesterday", "today", "tonight", "tomorrow", "himself", "herself", "themselves", "itself", "both", "all", "repeatedly", "publicly", "famously", "who", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
)
WEEKDAYS = frozenset(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
BEFORE_DAY = frozenset(["on", "last", "this", "early", "late", "next"])

# Makes of a verb something that was not said: "would say", "declined to say", "did not say".
UNSAID = frozenset(
    ["would", "could", "should", "can", "may", "might", "must", "will", "shall", "to", "not", "n't", "never", "cannot", "can't", "won't", "wouldn't", "couldn't", "didn't", "don't", "doesn't", "hasn't", "haven't", "hadn't", "isn't", "wasn't", "without", "couldn’t", "didn’t", "don’t", "doesn’t", "hasn’t", "haven’t", "hadn’t", "isn’t", "wasn’t", "can’t", "won’t", "wouldn’t"]
)
PASSIVE = frozenset(["is", "was", "are", "were", "be", "been", "being", "'s", "'re", "’s", "’re"])

# Words that a finite clause shows, and a mere noun phrase does not.
FINITE = frozenset(
    ["is", "was", "are", "were", "am", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "shall", "should", "may", "might", "must", "isn't", "wasn't", "aren't", "weren't", "hasn't", "haven't", "hadn't", "don't", "doesn't", "didn't", "won't", "wouldn't", "can't", "couldn't", "shouldn't", "cannot", "isn’t", "wasn’t", "aren’t", "weren’t", "hasn’t", "haven’t", "hadn’t", "don’t", "doesn’t", "didn’t", "won’t", "wouldn’t", "can’t", "couldn’t", "shouldn’t", "he's", "she's", "it's", "they're", "we're", "I'm", "that's", "there's", "he’s", "she’s", "it’s", "they’re", "we’re", "I’m", "that’s", "there’s", "he'll", "she'll", "they'll", "we'll", "I'll", "he’ll", "she’ll", "they’ll", "we’ll", "I’ll", "he'd", "she'd", "they'd", "we'd", "I'd", "he’d", "she’d", "they’d", "we’d", "I’d", "they've", "we've", "I've", "they’ve", "we’ve", "I’ve"]
)
CLAUSE_OPENERS = frozenset(["he", "she", "they", "it", "I", "we", "you", "there", "this"])

CONJUNCTIONS = frozenset(["and", "but", "or", "yet", "then", "And", "But", "Or", "Yet", "Then"])

# Nouns that speak without being anybody: never taken for the person spoken of before.
THINGS_THAT_SAY = frozenset(
    ["agency", "army", "association", "authority", "bank", "board", "body", "bureau", "campaign", "chamber", "church", "city", "club", "college", "commission", "committee", "company", "corporation", "council", "country", "court", "department", "district", "document", "embassy", "filing", "firm", "force", "government", "group", "indictment", "institute", "lawsuit", "league", "letter", "magazine", "media", "memo", "military", "ministry", "network", "news", "newspaper", "note", "office", "organisation", "organization", "outlet", "paper", "parliament", "party", "plan", "police", "poll", "post", "publication", "release", "report", "school", "sign", "site", "society", "source", "sources", "statement", "station", "store", "study", "survey", "team", "union", "university", "website"]
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

"""The lines that are no part of an article: what they say, and the like that is one.

A row is matched against a whole line, in lower case, without bullets and leading dashes. So a
sentence that only holds such words is safe; a row that could swallow a sentence is held down by an
imperative at its start or by the missing full stop (``{REST}`` takes no stop).

What a row does:
    line: the line goes, wherever it stands.
    list: it heads a list of other stories; the lines under it go too.
    end: nothing of the article comes after it (readers' comments).
    comment: it stands at a reader's comment; where two are found below an article, it ends there.
    edge: the line goes where it stands above or below the body, or at its first lines.
    credit: it goes, and names who supplied the text.
"""

from typing import Literal, NamedTuple

Action = Literal["line", "list", "end", "comment", "edge", "credit"]


class Marker(NamedTuple):
    """A family of lines.

    Attributes:
        pattern: a regular expression in verbose mode; it must match the whole line.
        examples: lines it takes; they are its tests.
        kept: lines like them that belong to articles.
    """

    name: str
    action: Action
    pattern: str
    examples: tuple[str, ...]
    kept: tuple[str, ...] = ()


REST = r"[^.!?]{0,120}"  # words to the end of the line, without a stop
ANY = r".{0,200}"  # words to the end of the line

MAILING = r"(?:e-?\s?mail|newsletters?|inbox|mailing\ list|briefings?|alerts?|bulletins?)"
STORIES = r"""(?:stor(?:y|ies)|articles?|news|posts?|content|coverage|reading|headlines?|topics?|
    videos?|links?|reads?|updates?|reports?|features?|analysis|opinions?|columns?)"""
NETWORKS = r"""(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|youtube|tiktok|threads|
    bluesky|mastodon|reddit|pinterest|flipboard|google\ news|apple\ news|viber|vkontakte|vk|rss|
    social\ media|messenger|spotify)"""

MARKERS = (
    # Ways around the page.
    Marker(
        "skip_link",
        "line",
        r"""
            (?:skip|jump|go|return)\ (?:back\ )?(?:to|over)(?:\ (?:the|main|page|site|
                primary))*\ ?(?:content|navigation|menu|search|article|footer|top|homepage|
                home\ page|main|accessibility|comments|audio\ player|player)?
            | back\ to\ (?:the\ )?(?:top|home|homepage|home\ page|article|search\ results|
                overview)
            | go\ to\ accessibility\ shortcuts | keyboard\ shortcuts
            | accessibility\ (?:links|help|statement)
            | (?:open|close|toggle|show|hide|expand|main|site)\ (?:the\ |main\ |site\ |
                mobile\ )?(?:menu|navigation|search|sidebar|search\ bar)(?:\ bar|\ menu)?
        """,
        (
            "Skip to main content",
            "Jump to navigation",
            "Back to top",
            "Open menu",
            "Skip to content",
        ),
        ("Back to work after the strike", "Go to the polls or lose the vote, premier warns"),
    ),
    Marker(
        "player",
        "line",
        rf"""
            (?:listen|watch|read)\ \(\d{{1,3}}\ min(?:ute)?s?\) | remaining\ time{REST}
            | stream\ type{REST} | (?:new\ )?you\ can\ now\ (?:listen|watch|read){ANY}
            | please\ (?:wait|refresh){ANY} | like\ (?:this:|loading\.{{0,3}})
            | (?:load|show|view)\ (?:more|less|all)
            | list\ (?:of\ \d{{1,3}}\ items|\d{{1,3}}\ of\ \d{{1,3}}) | end\ of\ list
            | \d{{1,3}}\ of\ \d{{1,3}} | (?:view|open)\ in\ (?:a\ )?browser
            | (?:play|pause|watch|listen)(?:\ (?:this|the|live|now|video|audio|in\ full))*
                \ ?(?:video|audio|live|podcast|stream|now)?
            | (?:listen|audio|hear)\ (?:to\ )?(?:this|the)\ (?:article|story|page|
                report){REST}
            | (?:this|the)\ (?:video|audio|content|browser)\ (?:can\ ?not|is\ not|does\ not|
                could\ not)\ (?:be\ )?(?:play|support|load|available|embed){ANY}
            | to\ (?:play|view|watch)\ this\ (?:video|content){ANY}
            | (?:sorry,\ )?your\ browser\ does\ (?:not|n['’]t)\ support{ANY}
            | (?:please\ )?enable\ javascript{ANY} | loading(?:\ ?\.{{1,3}}|…)?
            | (?:open|view|expand|enlarge|click\ to\ (?:view|enlarge|expand))(?:\ the|
                \ this)?\ (?:image|photo|picture|gallery|full\ image){REST}
            | (?:image|photo|slide|picture)\ \d{{1,3}}\ (?:of|/)\ \d{{1,3}}
            | \d{{1,3}}\ ?/\ ?\d{{1,3}} | now\ playing | up\ next | autoplay
            | volume\ \d{{1,3}}% | (?:video|live)\ duration{REST} | duration\ \d{REST}
        """,
        ("Listen to this article", "Play video", "Open image in gallery", "Loading...", "1/12"),
        ("Listen to the people, opposition tells premier", "Watch this space."),
    ),
    Marker(
        "reading_time",
        "line",
        r"""
            (?:(?:estimated\ )?reading\ time|read(?:\ time)?|time\ to\ read|length)\s?:?\s?
                (?:about\ )?\d{1,3}\ ?-?\ ?(?:min(?:ute)?s?)(?:\ read)?
            | \d{1,3}\ ?-?\ ?min(?:ute)?s?\.?(?:\ (?:read|reading|listen|watch))(?:\ time)?
            | [\d.,]{1,9}\ ?[km]?\ (?:views?|shares?|likes?|reads|reactions?|retweets|
                followers)
            | (?:views?|shares?|likes?|reads)\ ?:\ ?[\d.,]{1,9}\ ?[km]?
            | recommend\??\ \(?[\d.,]{1,9}\ ?[km]?\)?
        """,
        ("3 min read", "Reading time: 4 minutes", "1.2k shares", "Recommend 12"),
        (
            "5 minutes of silence",
            "3 shares of the estate were sold.",
            "Recommend 12 judges or none, court told",
        ),
    ),
    Marker(
        "share",
        "line",
        rf"""
            (?:share|tweet|pin|post|send|e?-?mail|print|copy|save|bookmark|flip)(?:
                \ (?:this|the|article|story|page|link|url|post|via|on|to|by|with|a|friends?|
                it|for|later|icon|button|options?|full|pdf|e?-?mail|{NETWORKS}))+
            | (?:share|tweet|print|copy\ link|shares|bookmark|whatsapp|pinterest|linkedin)
            | (?:(?:share|save|print|e?-?mail|tweet|copy\ link|comment|
                {NETWORKS})[\s,|·/•]{{1,3}}){{1,12}}(?:share|save|print|e?-?mail|tweet|copy
                \ link|comment|link|more|{NETWORKS})
            | click\ to\ (?:share|print|e-?mail){REST} | give\ this\ article
            | (?:link\ )?copied(?:\ to\ clipboard)?!?
            | (?:teilen|partager|compartir|condividi|compartilhar|paylaş|поделиться|
                поширити|udostępnij)(?:\ {REST})?
        """,
        (
            "Share this article",
            "Share on Facebook",
            "Facebook Twitter WhatsApp",
            "Print",
            "Copy link",
        ),
        ("Share prices fall", "Save the children, aid groups plead", "Post office strike ends"),
    ),
    # What the outlet wants of its readers.
    Marker(
        "appeal",
        "line",
        rf"""
            (?:please\ )?(?:donate|give)(?:\ (?:now|today|here|online|monthly))?[!.]?
            | (?:please\ )?donate\ (?:to|via|through|with)\ {REST}
            | (?:please\ )?(?:make|give)\ (?:a|your)\ (?:one-time\ |monthly\ |regular\ |
                small\ )?(?:donation|contribution|gift){ANY}
            | (?:please\ )?(?:consider|help\ us)\ (?:supporting|donating|to\ keep|keep|
                continue){ANY}
            | (?:please\ )?support\ (?:us|our\ (?:work|journalism|mission|reporting|
                newsroom)|(?:independent|quality|free|local|fearless|public)\ (?:journalism|
                media|press|news)){ANY}
            | (?:become|be)\ (?:a|an|our)\ (?:member|supporter|patron|subscriber|
                friend){ANY}
            | (?:your|every)\ (?:support|donation|contribution|gift)\ (?:helps|makes|keeps|
                means|matters|counts|will|is\ (?:vital|crucial|needed)){ANY}
            | (?:our|this|the)\ (?:journalism|newsroom|website)\ (?:is|depends|relies|needs|
                would\ not)\ (?:on\ |made\ possible|funded|free|your|readers){ANY}
        """,
        ("Donate to the spring appeal", "Support independent journalism", "Become a member today!"),
        (
            "Support for the premier falls",
            "Donations poured in from abroad.",
            "Give peace a chance",
        ),
    ),
    Marker(
        "paywall",
        "line",
        rf"""
            you(?:['’]ve|\ have)\ (?:now\ |already\ )?(?:reached|read|used|hit|exceeded|
                viewed)\ (?:the|your|all|\d).{{0,80}}\b(?:limit|free|articles?|stories|
                views?|remaining|month|quota|previews?)\b{ANY}
            | (?:(?:please\ )?(?:subscribe|register|sign\ in|sign\ up|log\ ?in|create\ (?:a|
                an|your)\ (?:free\ )?account|join)(?:\ (?:now|today|here|for\ free|free|or|
                and))*\ ?){{1,3}}to\ (?:continue|keep|read|unlock|access|view|get|see|enjoy|
                save|comment){ANY}
            | (?:subscribe|subscribe\ (?:now|today|here|for){REST}|log\ ?in|sign\ in|
                register|(?:sign|log)\ in\ (?:or|/)\ {REST}|subscribe\ (?:or|/)\ {REST}|view
                \ offers?)[!.]?
            | (?:already\ |are\ you\ (?:already\ )?|not\ (?:yet\ )?)(?:a\ |an\ |have\ (?:a|
                an)\ |our\ )?(?:subscriber|member|account|subscription|registered|
                subscribed)\b[^.!?]{{0,40}}\?{ANY}
            | have\ an\ account\?{ANY} | don['’]t\ have\ an\ account{ANY}
            | (?:this|the)\ (?:article|story|content|post|page|feature)\ is\ (?:locked|
                premium|(?:for|only|exclusive(?:ly)?|reserved|available|
                free)\b.{{0,60}}\b(?:subscribers?|members?|readers|users|premium|registered|
                registration)\b{ANY})
            | (?:to|for)\ (?:continue\ reading|read\ (?:the\ (?:full|rest\ of\ (?:the|this))
                \ (?:article|story|text|report|interview|version)|more\ articles)|unlimited
                \ access){ANY}
            | (?:continue|keep)\ reading(?:\ {REST})?
            | (?:get|enjoy|unlock|start)\ (?:full|unlimited|instant|digital|your\ free|a
                \ free|free){ANY}(?:access|trial|subscription|articles|reading){ANY}
            | (?:subscriber|premium|members?|subscribers)[-\ ](?:only|exclusive|content)(?:
                \ {REST})?
            | (?:cancel\ any\ ?time|free\ trial|unlimited\ access){REST} | premium
            | exclusive\ content
        """,
        (
            "You have reached the free limit.",
            "Subscribe to continue reading.",
            "Already a subscriber? Log in",
            "This article is for subscribers only.",
            "To continue reading, sign up for a free account",
            "Register or log in to read the full story",
        ),
        (
            "You have reached an agreement, he told them.",
            "Register of voters found in a bin",
            "Premium prices for fuel",
            "Not a member of the bloc, the country trades with all.",
            "The story is only beginning, the minister said.",
            "To read the full extent of the damage takes an expert.",
        ),
    ),
    Marker(
        "newsletter",
        "line",
        rf"""
            (?:sign|signing)\ (?:up|in)\b(?:.{{0,160}}\b{MAILING}\b{ANY}|\ (?:here|now|
                today|for\ free){ANY})
            | sign\ up(?:\ (?:for|to)\ {REST})?[!.]?
            | our\ (?:morning|evening|daily|weekly)\ (?:e-?mail|briefing|update)\b{ANY}
            | (?:get|receive)\ (?:the|our|all|a|an|this|these|breaking|news|daily|weekly|
                free|more|updates|exclusive|in-depth|notified|every|
                your)\b.{{0,140}}\b(?:inbox|newsletters?|by\ e-?mail|e-?mail\ (?:alerts?|
                updates?))\b{ANY}
            | (?:subscribe|register|join)\ (?:to|for)?\ ?(?:our|the|
                this)\b.{{0,80}}\b(?:{MAILING}|channel|podcast|list){ANY}
            | (?:new\ |our\ |the\ |free\ |daily\ |weekly\ |morning\ |evening
                \ )*(?:[\w.&'’-]{{1,20}}\ ){{0,4}}newsletters?(?:
                \ sign-?up)?(?:\s?[:|–—-]\s?[^.!?]{{0,100}})?
            | (?:enter\ )?(?:your|you)\ e-?mail(?:\ address)?{REST} | e-?mail\ address\ ?\*?
            | by\ (?:signing\ up|subscribing|clicking|submitting|entering|providing|
                registering|continuing)\b{ANY}
            | (?:thanks?|thank\ you)\ (?:you\ )?for\ (?:signing\ up|subscribing|reading|
                registering|your\ (?:support|interest)){ANY}
            | (?:un)?subscribe\ (?:at\ any\ time|any\ ?time|here){ANY}
            | you\ can\ unsubscribe{ANY}
            | (?:the\ )?(?:best|biggest|latest|top|most\ important)\ .{{1,80}}\ (?:straight|
                direct|directly|delivered)\ to\ your\ {ANY}
            | delivered\ (?:straight\ |directly\ )?to\ your\ {ANY}
            | (?:we['’]ll|we\ will)\ (?:send|e-?mail)\ you{ANY} | no\ spam{ANY}
            | we\ (?:respect|value)\ your\ privacy{ANY}
        """,
        (
            "New evening newsletter: The Strait",
            "Sign up to get the week's best reports in your inbox",
            "Subscribe to our newsletter and never miss a story.",
            "Enter your email address",
            "By signing up, you agree to our terms.",
        ),
        (
            "The newsletter was closed in March.",
            "Sign up or leave, rebels told",
            "Get me his email, the minister said.",
        ),
    ),
    Marker(
        "follow",
        "line",
        rf"""
            (?:you\ can\ )?(?:(?:also|still|continue\ to)\ )?follow\ (?:on\ (?=\w)|us|me|
                @\w{{1,30}}|our\ (?:live\ )?(?:coverage|channels?|updates|page)|
                along|the\ (?:author|latest)|[\w.’'\ -]{{1,40}}\ on\ {NETWORKS})\b{ANY}
            | (?:join|find|like|watch|visit|contact)\ us\ (?:on|at|for|today|now|
                here)\b{ANY}
            | (?:join|subscribe\ to)\ (?:our|the){REST}\b{NETWORKS}\b{ANY}
            | download\ (?:the|our){REST}\bapps?\b{ANY}
            | (?:click\ here\ to\ )?get\ (?:the|our)\ (?:free\ )?(?:[\w-]{{1,20}}
                \ ){{0,3}}app\b{ANY}
            | (?:get|find|read|receive)\ .{{1,80}}\b(?:on|in|via)\ (?:google\ news|google
                \ play|the\ app\ store){ANY}
            | (?:available|download)\ (?:now\ )?on\ (?:the\ )?(?:app\ store|google\ play|
                ios){ANY}
            | (?:add|set|choose|make)\ .{{1,50}}\bpreferred\ source\b{ANY}
            | (?:stay|keep)\ (?:up\ to\ date|informed|updated|connected|tuned|in\ the
                \ loop){ANY}
            | connect\ with\ us{ANY} | prefer\ (?:us\ )?on\ google
            | .{{0,30}}\ on\ patreon!? | buy\ us\ a\ coffee{REST} | patreon
            | {NETWORKS}(?:\ ?[:|]\ ?@?[\w./-]{{1,50}}) | @\w{{2,30}}
        """,
        (
            "Follow us on Telegram",
            "Download our free app",
            "Join our WhatsApp channel",
            "@anna_reports",
            "You can continue to follow our coverage of the strike here.",
        ),
        (
            "Follow the money",
            "Join us or face sanctions, bloc tells rest",
            "Stay at home, citizens told",
        ),
    ),
    Marker(
        "cookies",
        "line",
        rf"""
            (?:we|this\ (?:web)?site|our\ (?:web)?(?:site|partners)|we\ and\ our
                \ partners)\b.{{0,40}}\b(?:uses?|using|stores?|sets?|process|
                place)\b.{{0,60}}\bcookies?\b{ANY}
            | (?:accept|reject|manage|allow|decline)\ (?:all|cookies|preferences|settings|
                additional)(?:\ cookies)?{REST}
            | (?:cookies?|privacy|consent)\ (?:polic(?:y|ies)|settings|preferences|notice|
                statement|options|cent(?:er|re)){REST}
            | terms(?:\ (?:of|and|&)\ (?:service|use|conditions|sale|privacy(?:\ policy)?))?
            | do\ not\ sell\ (?:or\ share\ )?my{REST}
            | (?:legal\ notice|imprint|impressum|mentions\ légales|contact\ us|about\ us|
                advertise\ with\ us|site\ ?map|work\ (?:for|with)\ us)
        """,
        ("We use cookies to improve your visit.", "Accept all", "Privacy policy", "Terms of use"),
        (
            "Privacy rules tightened",
            "Cookies and cakes sold out at the fair",
            "We baked cookies for the soldiers, she said.",
        ),
    ),
    Marker(
        "advertisement",
        "line",
        rf"""
            -?\ ?(?:(?:skip\ |after\ )?(?:advertisements?|ads?)|advert|adverts|after
                \ newsletter\ promotion|video\ ad\ feedback|recommended\ by\ {REST}|
                sponsored(?:\ (?:content|by\ {REST}|links?))?|promoted(?:\ (?:content|
                stories))?|paid\ (?:partner\ )?(?:content|post|partnership)|(?:story|
                article|post|report)?\ ?continues?\ (?:reading\ )?(?:below|after)\ ?{REST}|
                scroll\ (?:down\ )?(?:to|for)\ {REST}|ad\ feedback|report\ this\ ad|remove
                \ ads|publicité|anzeige|werbung|publicidad|publicidade|pubblicità|reclame|
                reklam|reklama|reklame|реклама|annonse?|mainos|διαφήμιση|إعلان|hirdetés|
                reclamă|oglas)\ ?-?\.?
            | advertisements?\s?:?
            | (?:article|story|continue)\ (?:reading\ )?continued?\ below
            | (?:story|article)\ continues\ below\ (?:this\ )?(?:advertisement|ad)\.?
        """,
        ("Advertisement", "Story continues below advertisement.", "Anzeige", "Sponsored content"),
        ("Ads banned from city walls", "The story continues, she wrote."),
    ),
    # Other stories.
    Marker(
        "see_also",
        "line",
        rf"""
            (?:(?:also\ )?read(?:\ (?:also|more|next|this|on))?|see\ also|related(?:
                \ {STORIES})?|more\ on\ this(?:\ {STORIES})?|don['’]t\ miss|watch(?:\ also|
                \ now)?|listen(?:\ also)?|explore\ more|in\ pictures|must
                \ read)\s?[:|»>]+\s?[^\s]{ANY}
            | (?:read\ more|learn\ more|see\ more|find\ out\ more|click\ here|click\ here
                \ for|read\ the\ (?:full|original)\ (?:{STORIES}))(?:\ (?:about|on|at|in|
                from|here|to|of)\b{REST})?\ ?[.:…»>]*
        """,
        (
            "READ MORE: Envoys fly home",
            "Also read: What the ceasefire means",
            "Read more about the port strike",
        ),
        (
            "Read my lips, he said.",
            "Watch out",
            "More troops on the border",
            "Background: the talks began in spring.",
        ),
    ),
    Marker(
        "other_stories",
        "list",
        rf"""
            (?:more|other)\ (?:from|by|in|on)\ (?:this|our|the\ same)\ {REST}
            | more\ from\ {REST}
            | (?:more|other|all)\ (?:top\ |related\ |recent\ |latest\ )?(?:stories|news|
                articles|headlines|posts|videos|reads)(?:\ (?:from|on|about|in|for|by)
                \ {REST})?
            | (?:similar|related|recommended|suggested|featured|recent|connected)(?:
                \ {STORIES}){{1,2}}(?:\ for\ you)?
            | (?:related|recommended|recommended\ for\ you|suggested\ for\ you|related\ to
                \ this{REST})
            | (?:the\ |our\ )?(?:latest|top|breaking|hot|trending|today['’]s|world|local)
                \ (?:stories|news|headlines|articles|posts|videos|updates|reads)(?:\ (?:on|
                from|about|in|and)\ {REST})?
            | (?:the\ )?(?:most|top)\ (?:read|popular|viewed|shared|watched|commented|
                recent|discussed|emailed|clicked){REST}
            | trending(?:\ (?:now|topics?|stories|today|on\ {REST}))?
            | popular(?:\ (?:now|{STORIES}|today|on\ {REST}))?
            | (?:the\ )?editor['’]?s['’]?\ (?:picks?|choice|recommendations?){REST}
            | (?:you\ )?(?:may|might)\ (?:also\ )?(?:like|be\ interested|have\ missed|want
                \ to\ read){REST}
            | you['’](?:ll|d)\ (?:also\ )?like{REST} | in\ case\ you\ missed\ it{REST}
            | (?:what\ to\ )?read\ (?:next|this\ next|also|more) | keep\ on\ reading
            | also\ read | see\ also | next\ (?:story|article|read)
            | (?:also|more|elsewhere)\ (?:in|on)\ (?:the\ )?(?:news|this\ {REST}|web|
                {STORIES})
            | (?:must|don['’]t)[-\ ](?:read|reads|see|miss|miss\ it)
            | from\ (?:around\ )?(?:the|our)\ (?:web|partners?|archives?)
            | (?:stories|articles|news)\ (?:you|for\ you|by\ (?:this|the)){REST}
            | in\ this\ (?:story|article|section|issue|series) | around\ the\ web
            | sponsored\ stories | promoted\ stories
            | (?:previous|next)\ (?:article|post|story)s?
            | (?:key|top)\ (?:stories|headlines)
            | (?:explore\ )?more\ (?:on\ (?:these|this)\ (?:topics?|stor(?:y|ies))|for\ you)
            | in\ other\ news | next\ up | discover\ more | news\ feed
            | (?:newer|older)\ posts? | read\ (?:the\ )?next\ (?:article|story)
            | related\ internet\ links
        """,
        (
            "More from this author",
            "Similar stories",
            "Latest news",
            "Most read",
            "You may also like",
            "Related articles",
            "Editor's picks",
            "More on this topic",
        ),
        (
            "More on the way, says minister.",
            "Latest round of talks collapses",
            "Related deaths rise",
        ),
    ),
    Marker(
        "comments",
        "end",
        rf"""
            (?:\d{{1,6}}\ |no\ |all\ |view\ |show\ |read\ |hide\ |add\ |latest\ |
                reader['s’]*\ )*comments?(?:\ \(?\d{{0,6}}\)?|\ section)?
            | (?:leave|post|add|write)\ (?:a|your)\ (?:reply|comment|response){REST}
            | comments?\ (?:are\ )?closed{ANY}
            | join\ the\ (?:conversation|discussion|debate){REST}
            | (?:sort|order)\ (?:comments\ )?by{REST}
            | your\ e-?mail\ address\ will\ not\ be\ published{ANY} | cancel\ reply
            | have\ your\ say{REST} | join\ our\ (?:commenting\ )?forum
            | be\ the\ first\ to\ comment{REST} | log\ ?in\ to\ comment
            | save\ my\ name,\ e-?mail{ANY} | what\ do\ you\ think\?
            | about\ the\ (?:author|writer|reporter|correspondent)s? | kommentare?
            | commentaires? | comentarios | commenti | yorumlar | комментарии | коментарі
            | додати\ коментар | добавить\ комментарий
        """,
        ("Comments", "12 comments", "Leave a Reply", "Join the conversation", "Comments (3)"),
        ("Comments by the minister drew protests.", "No comment from the Kremlin"),
    ),
    Marker(
        "comment_marks",
        "comment",
        r"""
            reply | report\ abuse | (?:report|flag)\ (?:this\ )?comment
            | flag\ as\ (?:inappropriate|abusive) | (?:reply\s?\|\s?)?report\ abuse
            | (?:posted|comment)\ by\s?:?\s[^|.!?]{2,60}(?:\s\||,|\ on|\ at|\ [–—-])\s[^.!?]{3,30}
                \d{4},?\ (?:at\ )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?
        """,
        ("Reply", "Report abuse", "Posted by: Ann Bell | 3 May 2031 at 10:02"),
        (
            "Report abuse of power, clerks told",
            "Posted by guards, the notice of 2031 was gone by noon.",
        ),
    ),
    Marker(
        "topics",
        "line",
        rf"""
            (?:(?:more\ )?(?:tags?|topics?|keywords?|categor(?:y|ies)|filed\ (?:under|in)|
                posted\ in|labels?|themes?|related\ (?:topics?|tags?)|hashtags?|in\ this
                \ article)\s?:\s?{ANY})
            | (?:tags|topics|filed\ under|explore\ more\ topics)
            | (?:\#\w{{2,40}}[\s,]{{0,3}}){{1,20}}
        """,
        (
            "Tags: Istanbul, peace, grain",
            "#istanbul #talks",
            "Filed under: World",
        ),
        ("Topics on the table", "Topics for the summit are grain, gas and steel."),
    ),
    # What the page says of itself.
    Marker(
        "edition",
        "line",
        rf"""
            this\ (?:article|story|page|post)\ (?:is\ more\ than|was\ (?:last\ )?(?:updated|
                published|amended|edited)\ (?:on|at|more))\ {ANY}
            | a\ version\ of\ this\ (?:article|story|obituary|review)\ (?:appears|appeared|
                was){ANY}
            | (?:read|listen\ to|watch)\ (?:this|it)\ in:?{REST}
            | (?:also\ )?available\ in\ (?:english|french|german|spanish|russian|ukrainian|
                arabic|turkish|chinese)
            | see\ more\ on:{ANY}
            | if\ you\ (?:notice|have\ found|find|see|spot)\ (?:a|an)\ (?:mistake|error|
                typo|spelling){ANY}
            | when\ we\ (?:learn|are\ told|become\ aware)\ of\ (?:a\ mistake|an\ error),\ we{ANY}
            | .{{2,60}}\ website\ contains\ only\ a\ (?:portion|part){ANY}
            | please\ contact\ us\ for\ (?:subscription|licen[cs]ing){ANY}
            | powered\ by\ {REST} | this\ site\ (?:uses|is\ protected\ by)\ {ANY}
            | removed\ from\ bookmarks | bookmark\ popover
        """,
        (
            "This article is more than 3 years old",
            "A version of this article appears in print on Page 4",
            "When we learn of an error, we correct it.",
        ),
        (
            "This story was told by many, he said.",
            "Available in spring",
            "A version of this plan failed.",
            "When we learn of it, we shall know more, he said.",
        ),
    ),
    # Who owns the page, and how to reach them.
    Marker(
        "copyright",
        "line",
        rf"""
            (?:©|\(c\)|&copy;|copyright\b)\s?{ANY} | all\ rights\ reserved\b{ANY}
            | (?:this|the)\ (?:material|content|article|story|text|publication)\ (?:may|
                must|can|should)\ ?not\ be\ (?:published|broadcast|reproduced|copied|
                redistributed|used|rewritten){ANY}
            | (?:reproduction|republication|reprinting)\b.{{0,80}}\b(?:prohibited|forbidden|
                permission|allowed){ANY}
            | (?:read|see)\ our\ (?:editorial|ethics|standards|privacy|terms){ANY}
            | (?:our|the)\ standards:{ANY} | opens\ in\ (?:a\ )?new\ (?:tab|window)
            | (?:request|purchase|acquire|order)\ (?:licensing|rights|reprints){ANY}
            | (?:reuse|republish)\ this\ (?:content|article|story){REST}
            | (?:view|read)\ (?:the\ )?original(?:\ article)? | original\ article
            | .{{2,60}}\ is\ not\ responsible\ for\ the\ content\ of\ external\ {ANY}
            | (?:this|the)\ (?:article|story|post)\ (?:was|is|has\ been|originally)
                \ (?:first\ |originally\ |also\ )*(?:published|appeared|posted|produced)[ ]
                (?:in|on|by|at|with){ANY}
            | \(?(?:except\ for\ the\ headline,?\ )?this\ story\ has\ not\ been\ edited
                \ by{ANY}
            | (?:disclaimer|privacy\ notice)\s?:{ANY}
            | (?:views|opinions)\ expressed\ (?:in|by|here){ANY}
            | the\ (?:views|opinions)\ expressed\ (?:in|by|are|here){ANY}
        """,
        ("© 2031 Harbour Media Ltd", "All rights reserved.", "Copyright 2031 The Harbour Post"),
        ("Rights of the child", "The material may be toxic, police said."),
    ),
    Marker(
        "contact",
        "line",
        rf"""
            (?:do\ you\ )?(?:have|got|know)\ (?:a|any|more)?\ ?(?:news\ )?(?:tips?|story|
                stories|information|something)\b{REST}\?{ANY}
            | (?:contact|e-?mail|write\ to|reach|message|tip)\ (?:us|the\ (?:author|
                reporter|writer|newsroom|editor)s?|[\w.'’\ -]{{1,40}}\ at
                \ [^\s@]{{1,40}}@)\b{ANY}
            | (?:to\ )?contact\ the\ (?:reporter|editor)s?{ANY}
            | (?:e-?mail|contact|tel|phone|fax|website|web|twitter|newsroom|media
                \ contact)\s?:\s?{ANY}
            | [\w.+-]{{1,40}}@[\w-]{{1,40}}(?:\.[\w-]{{1,20}}){{1,3}}
            | (?:report|spotted|found|see)\ (?:a|an)\ (?:typo|error|mistake|correction){ANY}
            | (?:was|is)\ this\ (?:article|page|content)\ (?:helpful|useful){ANY}
            | (?:give\ us|send\ (?:us\ )?)\ ?(?:your\ )?feedback{ANY}
            | suggest\ a\ correction
        """,
        (
            "Got a tip? Write to us",
            "Email: desk@harbour.example",
            "desk@harbour.example",
            "Spotted an error?",
        ),
        (
            "Contact with the ship was lost",
            "Have a heart, she said.",
            "Contact was lost at nine, the harbour office said.",
        ),
    ),
    Marker(
        "picture",
        "line",
        rf"""
            (?:image|photo|picture|media|video|figure|file|cover|illustration)s?
                \ ?(?:(?:source|credit|copyright)s?(?:\s?[,:]{ANY})?|captions?\b{ANY})
            | (?:photo(?:graph)?s?|image|picture|video|illustration|graphic|foto|фото|bild|
                cartoon|map|screengrab|screenshot)s?(?:\ (?:by|courtesy(?:\ of)?|from|via|
                credit))?\s?[:/©|]\s?{ANY}
            | (?:photo(?:graph)?s?|image|picture|video|illustration|graphic|foto)\ (?:by|
                courtesy(?:\ of)?|via|from)\ (?:\w\.\ ?){{0,3}}[^.!?,]{{0,60}}
            | (?:file|archive|stock|handout|illustrative|representational|representative)
                \ (?:photo|image|picture|pic|photograph)s?\b{REST}
            | file\ ?[-–—:]\ ?{ANY}
            | (?:open|view)\ (?:this\ )?(?:photo|image|picture)\ in\ (?:gallery|full\ ?screen){ANY}
            | (?:getty(?:\ images)?|shutterstock|istock|alamy|ap\ photo|reuters\ photo|afp
                \ photo)(?:\ ?/{REST})?
        """,
        (
            "Photo: Ministry handout",
            "Image source, Getty Images",
            "File photo",
            "Picture by A. Bell",
            "Open this photo in gallery The ministers leave the palace",
        ),
        (
            "Pictures of the palace shocked the nation.",
            "Image matters, envoys say",
            "Filed charges",
            "Media sources say that talks may resume.",
            "Archive images show that the palace burned twice.",
        ),
    ),
    Marker(
        "credit",
        "credit",
        rf"""
            \(\s?(?:with\ )?(?:additional\ |extra\ |some\ |further\ |agency\ )?(?:reporting|
                reports|inputs?|files?|contributions?)\ (?:by|from)\ .{{2,300}}
            | with\ (?:additional\ |extra\ |some\ |further\ |agency\ )?(?:reporting|inputs|
                files)\ (?:by|from)\ .{{2,300}}
            | (?:additional\ |extra\ |further\ )?reporting\ by\ (?:{REST}|.{{2,300}}
                \ editing\ by\ .{{2,200}})
            | \(?(?:with|and|plus)\ (?:news\ )?(?:agencies|wires|agency\ (?:inputs?|
                reports?)|wire\ (?:services|reports)|staff)\)?\.?
            | \(?(?:[\w.]{{1,20}}\ ){{0,3}}with\ (?:afp|ap|reuters|dpa|efe|ansa|pti|tass|
                agencies)(?:(?:,|\ and)\ (?:afp|ap|reuters|dpa|efe|ansa|pti|tass|
                agencies)){{0,3}}\)?\.?
            | \((?:writing|editing|edited|compiled|translated)\ (?:by|from)\ .{{2,200}}
            | (?:writing|editing|edited|curated|compiled|translated|reported|produced)
                \ (?:by|from)\s?:?{REST}
            | \[?editors?\s?:{REST}\]? | agencies | news\ agencies
            | \(?(?:sources?|via|agenc(?:y|ies)|quelle|kaynak|источник|джерело|fuente|
                fonte)\s?:\s?{REST}\)?\.?
        """,
        (
            "(Reporting by A. Bell; Editing by C. Dahl)",
            "With reporting by AFP and dpa",
            "(FRANCE 24 with AFP)",
            "Source: AFP",
        ),
        (
            "Reporting from the front is dangerous.",
            "Reporting by the Gazette has shown that the ministers knew.",
            "With reports from the front growing worse, the minister resigned.",
            "Sources say talks may resume",
        ),
    ),
)

# How a line ends that is furniture, whatever stands before; the full stop is cut off first.
ENDINGS: dict[str, Action] = {
    "all rights reserved": "line",
    "opens in new tab": "line",
    "opens in new window": "line",
    "contributed to this report": "credit",
    "contributed to this story": "credit",
    "contributed to this article": "credit",
    "contributed reporting": "credit",
}

# Headings of other stories in other languages, by ISO 639-1: alone they head a list; before a colon
# and a title the line is one such story.
HEADINGS_ABROAD = {
    "ar": ("اقرأ أيضا", "اقرأ أيضًا", "اقرأ أيضاً", "اقرأ المزيد", "الأكثر قراءة",
           "أخبار ذات صلة", "مواضيع ذات صلة", "آخر الأخبار"),
    "bg": ("прочетете още", "прочетете и", "още по темата", "най-четени", "свързани новини"),
    "bs": ("pročitajte i", "pročitajte još", "povezane vijesti", "najčitanije",
           "najnovije vijesti"),
    "cs": ("čtěte také", "čtěte také zde", "související články", "nejčtenější",
           "více k tématu"),
    "da": ("læs også", "mest læste", "seneste nyt"),
    "de": ("lesen sie auch", "lesen sie mehr", "mehr zum thema", "meistgelesen",
           "auch interessant", "weitere artikel", "weitere nachrichten", "verwandte artikel",
           "mehr dazu", "das könnte sie auch interessieren"),
    "el": ("διαβάστε επίσης", "διαβάστε ακόμα", "σχετικά άρθρα", "τελευταία νέα", "δημοφιλή"),
    "es": ("lea también", "lea más", "leer más", "te puede interesar", "le puede interesar",
           "noticias relacionadas", "artículos relacionados", "últimas noticias",
           "lo más leído", "lo más visto", "te recomendamos", "más noticias"),
    "fi": ("lue myös", "luetuimmat", "uusimmat"),
    "fr": ("lire aussi", "à lire aussi", "lire également", "à lire également", "lire la suite",
           "sur le même sujet", "sur le même thème", "à la une", "les plus lus",
           "articles liés", "articles similaires", "dans la même rubrique", "en savoir plus",
           "voir aussi"),
    "hi": ("यह भी पढ़ें", "इसे भी पढ़ें", "संबंधित खबरें"),
    "hr": ("pročitajte više", "čitajte i", "povezane teme", "pročitajte i ovo"),
    "hu": ("olvassa el", "kapcsolódó cikkek", "kapcsolódó hírek", "legolvasottabb"),
    "id": ("baca juga", "berita terkait", "terpopuler", "artikel terkait"),
    "it": ("leggi anche", "potrebbe interessarti", "potrebbe interessarti anche",
           "per approfondire", "articoli correlati", "i più letti", "ultime notizie",
           "leggi di più"),
    "ja": ("関連記事", "あわせて読みたい", "人気記事"),
    "ko": ("관련기사", "관련 기사", "많이 본 뉴스"),
    "mk": ("прочитајте и", "прочитајте уште", "поврзани вести", "најчитани"),
    "ms": ("baca lagi", "berita berkaitan"),
    "nl": ("lees ook", "meest gelezen", "lees meer", "gerelateerde artikelen"),
    "no": ("les også", "mest lest", "siste nytt"),
    "pl": ("czytaj też", "czytaj także", "czytaj również", "czytaj więcej", "zobacz też",
           "zobacz także", "najczęściej czytane", "polecamy", "powiązane artykuły"),
    "pt": ("leia também", "leia mais", "veja também", "veja mais", "notícias relacionadas",
           "mais lidas", "últimas notícias", "artigos relacionados"),
    "ro": ("citește și", "citește mai departe", "citiți și", "cele mai citite",
           "articole similare"),
    "ru": ("читайте также", "читайте ещё", "читайте еще", "читать далее", "по теме",
           "похожие новости", "последние новости", "главные новости", "популярное",
           "самое читаемое", "материалы по теме", "новости по теме"),
    "sk": ("prečítajte si aj", "prečítajte si tiež", "súvisiace články", "najčítanejšie"),
    "sl": ("preberite tudi", "preberite še", "povezane novice", "najbolj brano"),
    "sq": ("lexo edhe", "lexoni edhe", "të ngjashme", "më të lexuarat"),
    "sr": ("pročitajte i", "pročitajte još", "povezane vesti", "najčitanije",
           "najnovije vesti", "прочитајте и", "прочитајте још", "повезане вести",
           "најчитаније"),
    "sv": ("läs också", "läs även", "läs mer", "mest läst", "senaste nytt"),
    "sw": ("soma zaidi", "habari zinazohusiana"),
    "tr": ("ilgili haberler", "ayrıca okuyun", "bunu da okuyun", "çok okunanlar", "son dakika",
           "benzer haberler", "diğer haberler", "en çok okunanlar"),
    "uk": ("читайте також", "читайте ще", "по темі", "новини за темою", "останні новини",
           "популярні новини", "матеріали за темою", "головні новини"),
    "vi": ("xem thêm", "tin liên quan", "đọc thêm"),
    "zh": ("相关阅读", "相关新闻", "相关文章", "延伸阅读", "热门新闻"),
}  # fmt: skip

# A line of nothing but these words, above or below the body, is navigation.
NAVIGATION_WORDS = frozenset(
    """
    home news world politics business economy economics finance markets money sport sports
    football culture arts art entertainment lifestyle life style travel health science tech
    technology climate environment opinion opinions comment commentary analysis editorial
    editorials features feature video videos audio podcast podcasts photos pictures gallery
    galleries live tv radio weather search menu more all sections section index contact about us
    login log in sign register subscribe account my en fr de es ru uk ua ar tr ok got it
    continue dismiss x save published tagged copied captions quality settings location agencies
    desk cookies disclaimer careers corrections imprint english français deutsch español русский
    українська العربية türkçe europe asia africa america americas usa canada australia
    international national regional local middle east latin north south west global society war
    ukraine russia china india israel palestine turkey britain newspaper e-paper epaper archive
    archives topics latest top stories breaking investigations investigation interviews
    interview magazine explainer explainers factcheck fact check defence defense energy security
    justice law crime education religion food books film music theatre games crosswords puzzles
    jobs property cars motoring family women special report reports in-depth indepth newsletters
    newsletter shop store advertise donate support cookie privacy terms help faq next previous
    prev back close and of the for & | / > - – — · • » › ,
    """.split()
)

# Words that stand beside a date which is a line's whole point; among them names of icons (a clock,
# a calendar) that pages print as letters.
DATE_LINE_WORDS = frozenset(
    """
    published publish publication posted created updated update last modified first issued edited
    date dated time on at by from of the and as since released revised written added uploaded
    online print printed originally article story page a.m p.m am pm gmt utc bst cet cest est edt
    et pt pst pdt ist eet eest msk sgt hkt jst wib cst cdt hr hrs hours hour h o'clock local noon
    a an one two three four five six
    midnight ago min mins minute minutes days day weeks week months month year years today
    yesterday just now edition uk issue vol no st nd rd th rev revision
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
    sun veröffentlicht aktualisiert stand
    timer schedule access_time calendar_today
    uhr publié mis à jour le publicado actualizado el pubblicato aggiornato il опубликовано
    обновлено опубліковано оновлено
    """.split()
)

# Links that pages print beside the stamp of their day and hour.
STAMP_LINKS = ("Help", "Print", "E-mail", "Email", "Comments", "Share")

# Links that stand beside the stamp of a reader's comment.
COMMENT_LINKS = ("Reply", "Report abuse", "Report comment")

# Words that join a day and an hour to the sentence they stand in.
JOINING_WORDS = tuple(
    "about after and around at before between by for from in last next of on or since the this till"
    " to until with begin begins start starts due".split()
)

# What stands before a colon or dash like the place of a dateline, and is a label.
LABELS = frozenset(
    """
    analysis exclusive update updated breaking explainer explained opinion editorial comment
    commentary watch video live listen read photos pictures interview profile factbox column review
    report feature correction clarification note editor's note warning spoiler urgent alert
    developing preview obituary timeline data insight essay letter letters background context
    quote question answer q a fact factcheck verdict key summary highlights bottom line more lead
    related see also latest new news world business sport politics advertisement yes no revealed
    pictured poll quiz disclaimer reminder result results status claim myth tip tips
    """.split()
)

# Words of a byline that are no part of a name.
ROLE_WORDS = frozenset(
    """
    editor editors correspondent correspondents reporter reporters staff writer writers bureau chief
    desk news team agency agencies press media service politics political diplomatic foreign wire
    wires analyst professor university columnist contributor associate senior deputy special
    redakteur redakteurin redaktion published updated posted last gmt utc
    """.split()
)

# The last words of what somebody is at a newspaper.
WRITERS = frozenset(
    "columnist columnists correspondent correspondents editor editors reporter reporters writer"
    " writers redakteur redakteurin".split()
)

# What stands over the opinion of somebody, whose name alone signs it.
OPINION_HEADINGS = frozenset(
    "opinion comment commentary column op-ed viewpoint perspective".split()
)

# The last words of the names of newspapers and the like.
MEDIA_WORDS = frozenset(
    """
    advertiser argus bulletin chronicle citizen courier daily dispatch echo enquirer examiner
    express gazette globe guardian herald independent inquirer journal leader mail media messenger
    mirror monitor news observer online post press radio record register reporter review sentinel
    standard star sun telegraph times today tribune tv voice weekly
    """.split()
)
# Those of them that name nothing else: there is a party leader, a blog post, a London journal.
NEWSPAPER_WORDS = frozenset(
    """
    advertiser argus chronicle courier enquirer gazette herald inquirer sentinel telegraph tribune
    dagblad dagbladet tageblatt tagblatt tidende tidning
    """.split()
)
# With one of these it is a thing that is worth support, not a name.
VALUED_WORDS = frozenset(
    """
    breaking brave daily ethical fearless free honest independent investigative latest local more
    open our public quality reliable serious student this top truthful us world your
    """.split()
)
# Words of lines of copyright that name no publisher: rights, systems, suppliers of pictures.
NO_PUBLISHERS = frozenset(
    """
    all copyright rights reserved images image pictures photo photos photography getty shutterstock
    alamy istock wordpress blogger google facebook meta automattic substack squarespace wix
    """.split()
)

# What content systems state for an author where they know none.
NO_AUTHORS = frozenset(
    """
    admin administrator author authors anonymous by default editor guest n/a none null root super
    undefined unknown user webmaster wordpress
    """.split()
)

# Words in small letters that stand inside names.
PARTICLES = tuple("de van von der den bin bint al el da dos di la le ten ter".split())

# Words of a lead that say that the article is of the day it tells of.
SAME_DAY_WORDS = ("today", "tonight", "this morning", "this afternoon", "this evening")

"""Reporting verbs: the forms of each, and what each takes behind it."""

from typing import NamedTuple


class Verbs(NamedTuple):
    """Verbs that report in the same way.

    Attributes:
        frame: what follows the verb (PARC: the cue):
            clause: a clause, with or without "that" (said he would go);
            that: a clause only with "that", or one that shows its own verb (reported that ...);
            hearer: the person told, then a clause (told reporters he would go);
            request: the person asked, then "to" (urged them to go);
            vow: "to" and a verb (vowed to go);
            name: an object, then a word for it (called it "a mess", described it as "a mess");
            verdict: an object, then "as" and words in quotation marks (hailed it as "a feat");
            blame: the person blamed, then "of" and such words (accused him of being "a liar");
            words: only words in quotation marks (laughed, continued); the capitals open a
                sentence (Added Lee: "...");
            text: such words behind a comma or a colon; "read a book" is no saying.
        forms: a line a verb: base, third person, past, participle.
    """

    frame: str
    forms: str


# "think", "believe", "hope", "feel", "know" are left out: they tell a mind, not a saying.
# "show", "see", "mean", "find" likewise: what shows or finds is mostly no speaker.
REPORTING = (
    Verbs(
        "clause",
        """
        say says said saying
        add adds added adding
        argue argues argued arguing
        claim claims claimed claiming
        insist insists insisted insisting
        maintain maintains maintained maintaining
        contend contends contended contending
        allege alleges alleged alleging
        assert asserts asserted asserting
        concede concedes conceded conceding
        admit admits admitted admitting
        acknowledge acknowledges acknowledged acknowledging
        explain explains explained explaining
        """,
    ),
    Verbs(
        "that",
        """
        state states stated stating
        declare declares declared declaring
        announce announces announced announcing
        report reports reported reporting
        note notes noted noting
        observe observes observed observing
        remark remarks remarked remarking
        comment comments commented commenting
        confirm confirms confirmed confirming
        reveal reveals revealed revealing
        disclose discloses disclosed disclosing
        suggest suggests suggested suggesting
        indicate indicates indicated indicating
        stress stresses stressed stressing
        emphasize emphasizes emphasized emphasizing
        emphasise emphasises emphasised emphasising
        underline underlines underlined underlining
        underscore underscores underscored underscoring
        reiterate reiterates reiterated reiterating
        repeat repeats repeated repeating
        predict predicts predicted predicting
        complain complains complained complaining
        conclude concludes concluded concluding
        caution cautions cautioned cautioning
        testify testifies testified testifying
        recall recalls recalled recalling
        deny denies denied denying
        boast boasts boasted boasting
        joke jokes joked joking
        lament laments lamented lamenting
        counter counters countered countering
        reply replies replied replying
        respond responds responded responding
        write writes wrote writing written
        tweet tweets tweeted tweeting
        agree agrees agreed agreeing
        estimate estimates estimated estimating
        proclaim proclaims proclaimed proclaiming
        propose proposes proposed proposing
        recommend recommends recommended recommending
        demand demands demanded demanding
        posit posits posited positing
        theorize theorizes theorized theorizing
        speculate speculates speculated speculating
        clarify clarifies clarified clarifying
        affirm affirms affirmed affirming
        reaffirm reaffirms reaffirmed reaffirming
        decree decrees decreed decreeing
        """,
    ),
    Verbs(
        "hearer",
        """
        tell tells told telling
        inform informs informed informing
        remind reminds reminded reminding
        assure assures assured assuring
        reassure reassures reassured reassuring
        advise advises advised advising
        notify notifies notified notifying
        """,
    ),
    Verbs(
        "request",
        """
        warn warns warned warning
        urge urges urged urging
        beg begs begged begging
        implore implores implored imploring
        exhort exhorts exhorted exhorting
        """,
    ),
    Verbs(
        "vow",
        """
        promise promises promised promising
        pledge pledges pledged pledging
        vow vows vowed vowing
        swear swears swore swearing
        threaten threatens threatened threatening
        """,
    ),
    Verbs(
        "name",
        """
        call calls called calling
        describe describes described describing
        label labels labeled labelled labeling labelling
        brand brands branded branding
        dub dubs dubbed dubbing
        denounce denounces denounced denouncing
        dismiss dismisses dismissed dismissing
        characterize characterizes characterized characterizing
        """,
    ),
    Verbs(
        "verdict",
        """
        hail hails hailed hailing
        condemn condemns condemned condemning
        decry decries decried decrying
        deride derides derided deriding
        praise praises praised praising
        criticise criticises criticised criticising
        criticize criticizes criticized criticizing
        slam slams slammed slamming
        blast blasts blasted blasting
        reject rejects rejected rejecting
        """,
    ),
    Verbs(
        "blame",
        """
        accuse accuses accused accusing
        """,
    ),
    Verbs(
        "text",
        """
        read reads read reading
        """,
    ),
    Verbs(
        "words",
        """
        ask asks asked asking
        answer answers answered answering
        wonder wonders wondered wondering
        continue continues continued continuing
        begin begins began beginning
        go goes went
        put puts put putting
        post posts posted posting
        quip quips quipped quipping
        laugh laughs laughed laughing
        sigh sighs sighed sighing
        shout shouts shouted shouting
        yell yells yelled yelling
        scream screams screamed screaming
        cry cries cried crying
        chant chants chanted chanting
        whisper whispers whispered whispering
        mutter mutters muttered muttering
        murmur murmurs murmured murmuring
        exclaim exclaims exclaimed exclaiming
        retort retorts retorted retorting
        snap snaps snapped snapping
        interject interjects interjected interjecting
        blurt blurts blurted blurting
        gush gushes gushed gushing
        muse muses mused musing
        opine opines opined opining
        fume fumes fumed fuming
        plead pleads pleaded pleading
        voice voices voiced voicing
        utter utters uttered uttering
        intone intones intoned intoning
        think thinks thought
        sing sings sang singing
        Said Says Added Adds Continued Wrote Asked
        """,
    ),
)

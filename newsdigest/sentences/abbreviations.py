"""Words whose full stop ends no sentence."""

# Always followed by a name or a number: the stop never ends a sentence.
BEFORE_A_NAME = frozenset(
    """
    Mr Mrs Ms Mx Dr Prof Rev Fr Hon Sen Sens Rep Reps Gov Govs Gen Adm Col Maj Capt Cmdr Lt Sgt
    Cpl Pvt Pte Brig Insp Supt Det Const Pres Amb Atty Asst Assoc Dep Sec St Ste Mt Ft Msgr Sr Sra
    Mme Mlle Messrs Mses Supt Vice vs v No Nos Art Fig pp p Vol Ch approx ca cf al viz
    """.split()
)

# May stand at the end of a sentence: the stop ends one only before a word that opens sentences.
ANYWHERE = frozenset(
    """
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Inc Corp Co Cos Ltd Plc LLC Bros Dept Univ Jr Sr Esq etc est Ave Blvd Rd Hwy Bldg Mass Conn
    Ala Ariz Ark Calif Colo Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla
    Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Man
    U.S U.K U.N E.U U.S.A U.S.S.R D.C N.Y N.J N.C S.C N.D S.D W.Va B.C L.A P.M A.M p.m a.m i.e e.g
    Ph.D M.D B.A M.A J.D Q.C R.I N.H N.M
    """.split()
)

# Words that open a sentence after an abbreviation ("in the U.S. The talks ..."), not a name.
OPENERS = frozenset(
    """
    The A An He She It They We I You This That These Those There His Her Their Its Our My But And
    Or So Yet In On At By For From With As If When While After Before Since Until Although Though
    However Meanwhile Still Also Some Many Most Several Both Each Every No Not One Two What Who Why
    How Where Such Then Now Asked Earlier Later Last Under Among According Despite During
    """.split()
)

"""
The glossary: the casebook's own nouns, the field's terms and the subject's, by label.

Definitions are in our own words. Those without a source are fixed by the casebook or are
common knowledge. What is said of who prefers which name for the group follows the published
style rules of the bodies named, which are no records here.
"""

from casebook.records import SourceId, Term, TermId

TERMS = (
    Term(
        id=TermId("amnesty"),
        label="amnesty",
        definition="A decision by a state not to prosecute, or no longer to punish, a whole class "
        "of offences. It goes further than immunity for one witness, a milder sentence or help "
        "with a new start. The article finds a case for it in the ICSR report, whose author said "
        "that week that amnesties were not what he asked for.",
        see=(TermId("reintegration"), TermId("icsr")),
        sources=(SourceId("breitbart-2015"), SourceId("guardian-2015-protect")),
    ),
    Term(
        id=TermId("amnesty-international"),
        label="Amnesty International",
        definition="A human rights organisation, run from London, that documents abuses and "
        "campaigns against them. The article names it without a document; the words that it "
        "quotes stand in a briefing of 2 September 2014 on minorities in northern Iraq.",
        see=(TermId("yazidis"),),
        sources=(SourceId("amnesty-2014-ethnic-cleansing"),),
    ),
    Term(
        id=TermId("anchor"),
        label="anchor",
        definition="What ties a record to its place in the article: the number of a segment, its "
        "two offsets and its digest. With a copy of the article at hand a program can prove every "
        "anchor; without one, the anchor still says where to look.",
        see=(TermId("segment"), TermId("offset"), TermId("digest")),
        everyday=True,
    ),
    Term(
        id=TermId("assessment"),
        label="assessment",
        definition="How a claim holds up: two verdicts with their reasons, the evidence, the "
        "confidence, the day, and what would change them. Every claim has one. It judges a "
        "statement and nobody.",
        see=(TermId("attribution-verdict"), TermId("evidence-verdict"), TermId("two-clocks")),
        everyday=True,
    ),
    Term(
        id=TermId("attribution-chain"),
        label="attribution chain",
        definition="All the voices between the reader and whoever spoke first, the nearest first: "
        "for example the article, a newspaper, a report, and a person who had been in Syria. "
        "Every link may drop something or add something.",
        see=(TermId("voice"),),
    ),
    Term(
        id=TermId("attribution-verdict"),
        label="attribution verdict",
        definition="The first of the two verdicts on a claim: whether the voice that the article "
        "presents really says it. It leaves open whether what is said is so.",
        see=(TermId("evidence-verdict"), TermId("voice"), TermId("attribution-chain")),
    ),
    Term(
        id=TermId("base-rate"),
        label="base rate",
        definition="How common something is among everybody, not only among the cases that one "
        "has picked. Nearly all people with a grievance, a loss or a radical opinion stay out of "
        "violence. A trait often found in those who did not may therefore foretell next to "
        "nothing.",
        see=(TermId("radicalisation"), TermId("grievance")),
        sources=(SourceId("schuurman-2020"), SourceId("mccauley-moskalenko-2017a")),
    ),
    Term(
        id=TermId("caliphate"),
        label="caliphate",
        definition="A polity headed by a caliph, the title of those who claimed to follow the "
        "Prophet Muhammad as leaders of the Muslim community; history knows several. IS "
        "proclaimed one on 29 June 2014, which no state recognised. The casebook calls it "
        "self-declared or puts the word in quotation marks.",
        see=(TermId("names-of-the-group"), TermId("sharia")),
        sources=(SourceId("memri-2014-caliphate"), SourceId("wikipedia-islamism-squad")),
    ),
    Term(
        id=TermId("casebook"),
        label="casebook",
        definition="A book and a set of records that take one text apart, claim by claim, and "
        "show who asserts each claim, where, and how it bears on the others. This one is "
        "about a single article; its types and pages can carry another.",
        see=(TermId("claim"),),
        everyday=True,
    ),
    Term(
        id=TermId("claim"),
        label="claim",
        definition="One proposition that a fact-checker could rule on, or a reader dispute, by "
        "itself. The casebook puts it in its own words, so that it can be understood alone, and "
        "gives it a kind, a voice, a phase and a weight.",
        see=(TermId("kind"), TermId("voice"), TermId("phase"), TermId("weight"), TermId("segment")),
        everyday=True,
    ),
    Term(
        id=TermId("coders-note"),
        label="coder’s note",
        definition="A remark on a record that says why the article was read in this way and not "
        "in another. Doubtful readings and close decisions are kept there, so that a reader can "
        "disagree.",
        see=(TermId("claim"),),
    ),
    Term(
        id=TermId("defector"),
        label="defector",
        definition="Somebody who leaves a side and, in the strict sense, turns against it. The "
        "ICSR report uses the word for people who left IS and spoke about it in public. The "
        "casebook mostly says “people who left”, since leaving, speaking out and thinking "
        "differently are three things.",
        see=(TermId("returnee"), TermId("disengagement"), TermId("testimony")),
        sources=(SourceId("neumann-2015-icsr"),),
    ),
    Term(
        id=TermId("deradicalisation"),
        label="deradicalisation",
        definition="Giving up the beliefs that made violence seem right, or a programme meant to "
        "bring that about. Whether belief is the proper aim, and how anyone could tell that it "
        "was reached, is disputed among scholars and practitioners.",
        see=(TermId("disengagement"), TermId("rehabilitation")),
        sources=(
            SourceId("horgan-2008"), SourceId("rabasa-2010"), SourceId("horgan-braddock-2010"),
        ),
    ),
    Term(
        id=TermId("digest"),
        label="digest",
        definition="A short code worked out from a text by a fixed rule, so that another text "
        "gives another code. It shows that a copy has the same words without containing them; "
        "runs of white space are treated as one space first.",
        see=(TermId("anchor"), TermId("offset")),
        everyday=True,
    ),
    Term(
        id=TermId("disengagement"),
        label="disengagement",
        definition="Ceasing to take part in a violent group, whatever one still believes. Many "
        "people stop without changing their minds, and so the word does not mean the same as "
        "deradicalisation.",
        see=(TermId("deradicalisation"), TermId("push-factor"), TermId("pull-factor")),
        sources=(SourceId("horgan-2008"), SourceId("speckhard-yayla-2015")),
    ),
    Term(
        id=TermId("disposition"),
        label="disposition",
        definition="What a segment does in the argument: claim, question, lead-in, structure, "
        "transition or fragment. Every segment has exactly one, so that no part of the article "
        "goes unaccounted for.",
        see=(TermId("segment"),),
        everyday=True,
    ),
    Term(
        id=TermId("event"),
        label="event",
        definition="A dated happening that the article states, alludes to or belongs among. Its "
        "date is given as exactly as it is known, be it a day, a month, a year, a decade or a "
        "span of time.",
        everyday=True,
    ),
    Term(
        id=TermId("evidence"),
        label="evidence",
        definition="What one source says about one claim: how it bears on the claim, where in the "
        "source it stands, how it was seen, and whether it was public before the article.",
        see=(TermId("source"), TermId("evidence-verdict")),
        everyday=True,
    ),
    Term(
        id=TermId("evidence-verdict"),
        label="evidence verdict",
        definition="The second of the two verdicts on a claim: whether it is so, on the best "
        "sources that were found. It is given for two clocks.",
        see=(TermId("attribution-verdict"), TermId("two-clocks"), TermId("evidence")),
    ),
    Term(
        id=TermId("fitna"),
        label="fitna",
        definition="An Arabic word for trial, temptation and discord, used above all of strife "
        "among Muslims; also spelt fitnah. Some people who left IS used it of the group’s war on "
        "other Sunni rebels.",
        see=(TermId("sunni-and-shia"),),
        sources=(SourceId("csm-2015"),),
    ),
    Term(
        id=TermId("foreign-fighter"),
        label="foreign fighter",
        definition="Somebody who travels to a conflict in a country not their own and takes part "
        "in it. Definitions differ, not everybody who travelled to IS fought, and “foreign "
        "terrorist fighter” is a legal term with a meaning of its own.",
        see=(TermId("resolution-2178"), TermId("returnee")),
        sources=(SourceId("unsc-2178"),),
    ),
    Term(
        id=TermId("gist"),
        label="gist",
        definition="What a record says, put in the casebook’s own words as one sentence that can "
        "stand alone. It takes its numbers and dates from the quantities of its record, so that "
        "no figure is written twice.",
        see=(TermId("claim"), TermId("quantity")),
        everyday=True,
    ),
    Term(
        id=TermId("grievance"),
        label="grievance",
        definition="The sense of having been wronged, in person or along with others. It may be "
        "well founded or not. Grievances are common and violence because of them is rare, so "
        "having one is no warning sign.",
        see=(TermId("mechanism"), TermId("base-rate")),
        sources=(SourceId("schuurman-2020"),),
        everyday=True,
    ),
    Term(
        id=TermId("icsr"),
        label="ICSR",
        definition="The International Centre for the Study of Radicalisation at King’s College "
        "London, which the article gives with a longer form of its name. Its report on people who "
        "had left IS was written by Peter R. Neumann and came out in September 2015.",
        see=(TermId("narrative"), TermId("defector")),
        sources=(SourceId("neumann-2015-icsr"), SourceId("neumann-2015-icsr-web")),
    ),
    Term(
        id=TermId("involvement-and-engagement"),
        label="involvement and engagement",
        definition="Two phases in a life with a violent group, after the work of John Horgan. "
        "Involvement is how and why somebody comes to join, engagement what he or she then does "
        "and undergoes; disengagement follows. The lines between them are drawn for analysis and "
        "are rarely sharp in a life.",
        see=(TermId("phase"), TermId("disengagement")),
    ),
    Term(
        id=TermId("jihad"),
        label="jihad",
        definition="An Arabic word for striving. In Muslim usage it covers the effort to live "
        "rightly as well as armed struggle, and when the latter is justified, and by whose "
        "authority, is much debated. The casebook uses “jihadist” only where it reports somebody "
        "else’s words.",
        see=(TermId("sharia"), TermId("fitna")),
    ),
    Term(
        id=TermId("kind"),
        label="kind",
        definition="What sort of statement a claim makes, and so what would settle it: empirical, "
        "testimonial, explanatory, conceptual, evaluative, prescriptive or predictive.",
        see=(TermId("claim"), TermId("testimony")),
        everyday=True,
    ),
    Term(
        id=TermId("kurds"),
        label="Kurds",
        definition="A people living mainly in Turkey, Iraq, Iran and Syria, with languages of "
        "their own. Most are Sunni Muslims, but not all are; many Yazidis speak Kurdish, so that "
        "lists which set Kurds and Yazidis side by side count some people twice.",
        see=(TermId("yazidis"), TermId("sunni-and-shia")),
        sources=(SourceId("kurdish-project-muslims"),),
    ),
    Term(
        id=TermId("mechanism"),
        label="mechanism of radicalisation",
        definition="A process by which a person, a group or a public comes to support or use "
        "violence in a conflict. Clark McCauley and Sophia Moskalenko describe twelve, on three "
        "levels; the article names the six of the individual level. They help to understand cases "
        "afterwards, and are neither a checklist nor a forecast.",
        see=(TermId("radicalisation"), TermId("grievance"), TermId("base-rate")),
        sources=(SourceId("mccauley-moskalenko-2008"), SourceId("mccauley-moskalenko-2011")),
    ),
    Term(
        id=TermId("mirror"),
        label="mirror",
        definition="Something that joining seemed to promise, set beside what people who left say "
        "they found. It links the claims about joining with the claims about leaving, since the "
        "article argues in such pairs.",
        see=(TermId("reason"), TermId("mechanism")),
        everyday=True,
    ),
    Term(
        id=TermId("moral-entrepreneur"),
        label="moral entrepreneur",
        definition="In sociology, after Howard S. Becker, somebody who campaigns to have a rule "
        "made or enforced and so shapes what counts as wrong. The article extends the phrase to "
        "IS behind a quotation mark that opens and never closes.",
        see=(TermId("wording"),),
    ),
    Term(
        id=TermId("names-of-the-group"),
        label="names of the group (ISIS, ISIL, IS, Daesh)",
        definition="From 2013 the group named itself after Iraq and al-Sham, rendered as Syria "
        "(ISIS) or the Levant (ISIL); from its proclamation of June 2014 simply Islamic State "
        "(IS). Daesh, from the initials of the Arabic name, is preferred by opponents, among them "
        "the Global Coalition, which is a party to the war. The BBC avoids Daesh in its own voice "
        "and first writes of the Islamic State group or the so-called Islamic State. The "
        "Associated Press has added “group” since September 2014, lest the name be read as a "
        "state’s. The casebook writes the Islamic State (IS) group, then IS, and keeps ISIS for "
        "the article’s own title and words.",
        see=(TermId("caliphate"),),
        sources=(SourceId("memri-2014-caliphate"),),
    ),
    Term(
        id=TermId("narrative"),
        label="narrative",
        definition="A story that puts events in order and gives them a meaning. ICSR calls "
        "narratives the four patterns that it finds in what people who left IS have said in "
        "public. A narrative can be sincere and still be shaped by hindsight and by its audience.",
        see=(TermId("testimony"), TermId("reason"), TermId("icsr")),
        sources=(SourceId("neumann-2015-icsr"), SourceId("pa-2015")),
        everyday=True,
    ),
    Term(
        id=TermId("offset"),
        label="offset",
        definition="How many characters (code points, as Unicode counts them) stand before a "
        "place in the article’s text. Two offsets mark where a segment begins and where it ends.",
        see=(TermId("anchor"), TermId("segment")),
        everyday=True,
    ),
    Term(
        id=TermId("omission"),
        label="omission",
        definition="A fact that the article’s own sources give, that the article leaves out, and "
        "that changes what its reader will think. Why it is missing is not said.",
        see=(TermId("source"), TermId("claim")),
        everyday=True,
    ),
    Term(
        id=TermId("phase"),
        label="phase",
        definition="The stage of a life with an extremist group that a claim is about: "
        "involvement, engagement, disengagement or reintegration, with context for everything "
        "else.",
        see=(
            TermId("involvement-and-engagement"), TermId("disengagement"), TermId("reintegration"),
        ),
        everyday=True,
    ),
    Term(
        id=TermId("presupposition"),
        label="presupposition",
        definition="What a sentence takes for granted without stating it. A question asserts "
        "nothing, yet it may presuppose a good deal; the casebook records such presuppositions as "
        "claims, so that they can be examined too.",
        see=(TermId("question"), TermId("claim")),
    ),
    Term(
        id=TermId("provenance"),
        label="provenance",
        definition="Where the words and the thought of a claim come from, as far as that is known: "
        "its wording, the voices behind it, and how that was found out.",
        see=(TermId("wording"), TermId("attribution-chain")),
        everyday=True,
    ),
    Term(
        id=TermId("pull-factor"),
        label="pull factor",
        definition="Something outside a group that draws a person away from it, such as family, "
        "work or the wish for another life. In writing about why people join, the word often "
        "means the reverse, namely what attracts them to the group.",
        see=(TermId("push-factor"), TermId("reason")),
        sources=(SourceId("altier-2014"), SourceId("altier-2017")),
    ),
    Term(
        id=TermId("push-factor"),
        label="push factor",
        definition="Something about a group, or about life in it, that drives a person out, such "
        "as broken promises, cruelty, quarrels or tedium. In writing about why people join, it "
        "often means the hardships at home that drive them towards a group.",
        see=(TermId("pull-factor"), TermId("reason")),
        sources=(SourceId("altier-2014"), SourceId("altier-2017")),
    ),
    Term(
        id=TermId("quantity"),
        label="quantity",
        definition="A number as a record holds it: the figure, what it counts, and whether it is "
        "exact, a floor, a ceiling or an estimate. It is recorded once, and every sentence that "
        "shows it takes it from there.",
        see=(TermId("claim"),),
        everyday=True,
    ),
    Term(
        id=TermId("question"),
        label="question",
        definition="Something that the article asks and leaves open. Its record names what the "
        "question presupposes and sets out at least two answers that a class could argue.",
        see=(TermId("presupposition"),),
        everyday=True,
    ),
    Term(
        id=TermId("radicalisation"),
        label="radicalisation",
        definition="A change in what people believe, feel or do towards support for one side of a "
        "conflict, and in the end for violence. No definition is generally accepted: some count "
        "belief alone, some conduct as well, and critics doubt that one word can cover so many "
        "paths. Most of those it is applied to never become violent.",
        see=(TermId("mechanism"), TermId("deradicalisation"), TermId("base-rate")),
        sources=(
            SourceId("mccauley-moskalenko-2008"), SourceId("wilner-dubouloz-2010"),
            SourceId("mccauley-moskalenko-2017a"),
        ),
    ),
    Term(
        id=TermId("reason"),
        label="reason",
        definition="A reason for leaving, as the ICSR report or the article gives it, told as a "
        "push or a pull. It is what people say afterwards, which need not be all that moved them.",
        see=(TermId("push-factor"), TermId("pull-factor"), TermId("mirror"), TermId("narrative")),
        everyday=True,
    ),
    Term(
        id=TermId("rehabilitation"),
        label="rehabilitation",
        definition="Work with a person, in prison or after, so that he or she can live without "
        "violence. In practice the word overlaps with deradicalisation and reintegration. There "
        "are many programmes and few sound studies of what they achieve.",
        see=(TermId("deradicalisation"), TermId("reintegration")),
        sources=(SourceId("horgan-braddock-2010"), SourceId("mcbride-2022")),
    ),
    Term(
        id=TermId("reintegration"),
        label="reintegration",
        definition="Finding a place in ordinary life again after leaving: work, family, standing "
        "before the law, trust. It asks something of those who take a person back as well as of "
        "the person.",
        see=(TermId("rehabilitation"), TermId("disengagement"), TermId("returnee")),
        sources=(SourceId("barrelle-2015"), SourceId("mcbride-2022")),
    ),
    Term(
        id=TermId("relation"),
        label="relation",
        definition="How one claim bears on another within the article: it restates, supports or "
        "qualifies it, or stands in contrast to it.",
        see=(TermId("claim"), TermId("weight")),
        everyday=True,
    ),
    Term(
        id=TermId("religious-police"),
        label="religious police",
        definition="Officers who enforce rules of religion on dress, conduct or trade. Several "
        "states have had such a force; the article means the one that IS set up in the places it "
        "held.",
        see=(TermId("sharia"),),
    ),
    Term(
        id=TermId("resolution-2178"),
        label="resolution 2178",
        definition="A resolution that the UN Security Council adopted on 24 September 2014 and "
        "that binds all member states. It obliges them to treat travel abroad for terrorism as a "
        "serious crime, and asks for both prosecution and reintegration of those who come back.",
        see=(TermId("foreign-fighter"), TermId("returnee")),
        sources=(SourceId("unsc-2178"),),
    ),
    Term(
        id=TermId("returnee"),
        label="returnee",
        definition="Somebody who has come back from a conflict abroad. The word does not say why, "
        "or what he or she now thinks. To tell apart those who broke with the group and those who "
        "merely came home is one of the hard problems of the field.",
        see=(TermId("defector"), TermId("foreign-fighter")),
        sources=(SourceId("speckhard-shajkovci-yayla-2018"),),
    ),
    Term(
        id=TermId("segment"),
        label="segment",
        definition="A numbered stretch of the article: a sentence, a heading, a title, the text "
        "of a picture. All segments together make up the whole article; the records keep their "
        "places and digests, not their words.",
        see=(TermId("disposition"), TermId("anchor")),
        everyday=True,
    ),
    Term(
        id=TermId("sharia"),
        label="Sharia",
        definition="The way of life and law that Muslims take God to have laid down, as scholars "
        "of several schools have worked it out, with many differences. What IS enforced under "
        "that name was its own version, and most Muslims do not share it.",
        see=(TermId("religious-police"), TermId("caliphate")),
    ),
    Term(
        id=TermId("source"),
        label="source",
        definition="A work that the article names, or leans on without naming it, or that the "
        "casebook consulted. Its record says what of it was seen, how, and whether it was public "
        "before the article.",
        see=(TermId("wording"),),
        everyday=True,
    ),
    Term(
        id=TermId("sunni-and-shia"),
        label="Sunni and Shia",
        definition="The two largest branches of Islam, of which the Sunni is the larger; they "
        "part over who should have led the community after the Prophet and over religious "
        "authority. IS claimed to act for Sunnis. Most of the victims whom people who left spoke "
        "about were Sunni themselves.",
        see=(TermId("fitna"), TermId("kurds")),
        sources=(SourceId("aljazeera-2015"), SourceId("csm-2015")),
    ),
    Term(
        id=TermId("terrorism"),
        label="terrorism",
        definition="Roughly, violence against civilians, or the threat of it, for a political end "
        "and for its effect on an audience. There is no agreed definition, and who is called a "
        "terrorist often depends on who is speaking. The casebook says what was done and uses the "
        "label only where it reports a source.",
        see=(TermId("violent-extremism"), TermId("resolution-2178")),
    ),
    Term(
        id=TermId("testimony"),
        label="testimony",
        definition="A person’s own account of what he or she saw, felt, thought or was told. It "
        "may be honest and mistaken, or true in part; people who left have reasons to present "
        "themselves well, and so it is weighed rather than simply believed or dismissed.",
        see=(TermId("narrative"), TermId("kind"), TermId("defector")),
        sources=(SourceId("marsden-2015"), SourceId("neumann-2015-icsr-web")),
        everyday=True,
    ),
    Term(
        id=TermId("two-clocks"),
        label="two clocks",
        definition="Two times at which a claim is judged: the day of the article, on what a "
        "careful author could have known then, and the day of assessment, on all that is known. "
        "The first is fair to the author, the second useful to the reader.",
        see=(TermId("evidence-verdict"), TermId("assessment")),
    ),
    Term(
        id=TermId("violent-extremism"),
        label="violent extremism",
        definition="A term of policy for using or backing violence on behalf of an extreme cause "
        "of whatever kind. It is meant to be wider than terrorism and is as hard to define, since "
        "what counts as extreme depends on where one stands.",
        see=(TermId("terrorism"), TermId("radicalisation")),
    ),
    Term(
        id=TermId("voice"),
        label="voice",
        definition="Whom the article presents as asserting a claim: its author, another person, a "
        "body, a publication or a group, named or not.",
        see=(TermId("attribution-chain"), TermId("claim")),
        everyday=True,
    ),
    Term(
        id=TermId("weight"),
        label="weight",
        definition="How much of the article’s argument rests on a claim: central, supporting or "
        "an aside.",
        see=(TermId("claim"), TermId("relation")),
        everyday=True,
    ),
    Term(
        id=TermId("wording"),
        label="wording",
        definition="Whether the words of a segment are the article’s own, marked as a quotation, "
        "or shared with a source without any mark, and with which source. Shared wording is "
        "described as such; the plain text of a web page does not show every mark or link that "
        "the page may have had.",
        see=(TermId("attribution-chain"), TermId("source")),
        everyday=True,
    ),
    Term(
        id=TermId("yazidis"),
        label="Yazidis",
        definition="A religious community, mostly Kurdish-speaking, whose home is above all "
        "around Sinjar in northern Iraq; also spelt Yezidis. From August 2014 IS killed, abducted "
        "and enslaved Yazidis in great numbers, as Amnesty International and the United Nations "
        "documented.",
        see=(TermId("kurds"), TermId("amnesty-international")),
        sources=(SourceId("amnesty-2014-ethnic-cleansing"), SourceId("ohchr-2015-hrc-28-18")),
    ),
)

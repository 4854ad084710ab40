"""The eight parts of the article, each the subject of a chapter."""

from casebook.records import Section, SectionId

SECTIONS = (
    Section(
        id=SectionId("front"),
        number=1,
        heading="",
        title="Mistakes worth learning from",
        gist="The opening argues that bad decisions deserve reflection, and brings in a report "
        "on people who left the group as the case to reflect on.",
    ),
    Section(
        id=SectionId("radicalization-as-a-process"),
        number=2,
        heading="Radicalization as a Process",
        title="How people are drawn in",
        gist="To see why people leave, the article asks why they joined, and answers with a slow "
        "process that feeds on disillusion, lost identity and want of prospects.",
    ),
    Section(
        id=SectionId("climbing-inside-hearts-and-minds"),
        number=3,
        heading="Climbing inside Hearts and Minds",
        title="Ordinary minds and their mechanisms",
        gist="With a book by psychologists, the article holds that people who become radicalised "
        "are not abnormal, lists mechanisms of radicalisation and concludes that under pressure "
        "anybody could be drawn in.",
    ),
    Section(
        id=SectionId("jihad-recruitment-and-the-bigger-picture"),
        number=4,
        heading="Jihad Recruitment and The Bigger Picture",
        title="Not one faith, not one time",
        gist="The same pattern, it says, serves groups without religion, and Germany under the "
        "Nazis shows that any society can be affected.",
    ),
    Section(
        id=SectionId("barbarians-in-the-age-of-internet"),
        number=5,
        heading="Barbarians in the Age of Internet",
        title="The group in numbers and names",
        gist="A sketch of the group at the time of writing: its skill online, its size, its "
        "territory, its leaders, its branches and its victims.",
    ),
    Section(
        id=SectionId("regrets-of-the-defectors"),
        number=6,
        heading="Regrets of the Defectors",
        title="What people who left regret",
        gist="Retelling research through the press, the article says that newcomers were "
        "unwelcome and shut out, and found themselves harming other Muslims.",
    ),
    Section(
        id=SectionId("a-hellish-sort-of-utopia"),
        number=7,
        heading="A Hellish Sort of Utopia",
        title="The promised state and life in it",
        gist="Promise and life are set side by side: infighting, abuse, corruption, racism and "
        "boredom, until nothing was left but to get out.",
    ),
    Section(
        id=SectionId("hard-questions-about-ex-jihadists"),
        number=8,
        heading="Hard Questions about Ex-Jihadists",
        title="What is owed to those who return, and to their victims",
        gist="The article weighs the use of what people who left can tell against justice for "
        "their victims, and ends in questions that it leaves open.",
    ),
)

"""Proper names that the gists use, with the spellings that the article gives them."""

from casebook.records import Name, NameId
from casebook.vocabulary import NameKind

NAMES = (
    Name(
        id=NameId("is"),
        label="IS",
        kind=NameKind.GROUP,
        spellings=("ISIS", "Isil", "ISIL", "IS", "Islamic State"),
    ),
    Name(
        id=NameId("icsr"),
        label="ICSR",
        kind=NameKind.BODY,
    ),
    Name(
        id=NameId("friction"),
        label="Friction",
        kind=NameKind.WORK,
        spellings=("Friction", "Fr\u0131ction"),  # The article also prints it with a dotless i.
    ),
    Name(
        id=NameId("clark-mccauley"),
        label="Clark McCauley",
        kind=NameKind.PERSON,
        spellings=("Clark McCauley", "McCauley"),
    ),
    Name(
        id=NameId("sophia-moskalenko"),
        label="Sophia Moskalenko",
        kind=NameKind.PERSON,
        spellings=("Sophia Moskalenko", "Moskalenko"),
    ),
    Name(
        id=NameId("journal-of-strategic-security"),
        label="Journal of Strategic Security",
        kind=NameKind.WORK,
    ),
    Name(
        id=NameId("telegraph"),
        label="Telegraph",
        kind=NameKind.WORK,
    ),
    Name(
        id=NameId("homeland-security"),
        label="Department of Homeland Security",
        kind=NameKind.BODY,
    ),
    Name(
        id=NameId("cicero"),
        label="Cicero",
        kind=NameKind.PERSON,
    ),
    Name(
        id=NameId("abu-bakr-al-baghdadi"),
        label="Abu Bakr al-Baghdadi",
        kind=NameKind.PERSON,
    ),
    Name(
        id=NameId("abu-bakr-al-turkmani"),
        label="Abu Bakr al-Turkmani",
        kind=NameKind.PERSON,
    ),
    Name(
        id=NameId("saddam-hussein"),
        label="Saddam Hussein",
        kind=NameKind.PERSON,
    ),
    Name(
        id=NameId("bashar-al-assad"),
        label="Bashar al-Assad",
        kind=NameKind.PERSON,
    ),
    Name(
        id=NameId("ku-klux-klan"),
        label="Ku Klux Klan",
        kind=NameKind.GROUP,
        spellings=("KKK",),
    ),
    Name(
        id=NameId("black-liberation-army"),
        label="Black Liberation Army",
        kind=NameKind.GROUP,
    ),
    Name(
        id=NameId("irish-national-liberation-army"),
        label="Irish National Liberation Army",
        kind=NameKind.GROUP,
    ),
    Name(
        id=NameId("pkk"),
        label="PKK",
        kind=NameKind.GROUP,
    ),
    Name(
        id=NameId("nazis"),
        label="Nazis",
        kind=NameKind.GROUP,
    ),
    Name(
        id=NameId("third-reich"),
        label="Third Reich",
        kind=NameKind.OTHER,
    ),
    Name(
        id=NameId("first-world-war"),
        label="First World War",
        kind=NameKind.OTHER,
    ),
    Name(
        id=NameId("islam"),
        label="Islam",
        kind=NameKind.OTHER,
    ),
    Name(
        id=NameId("sharia"),
        label="Sharia",
        kind=NameKind.OTHER,
    ),
    Name(
        id=NameId("god"),
        label="God",
        kind=NameKind.OTHER,
    ),
    Name(
        id=NameId("muslims"),
        label="Muslims",
        kind=NameKind.PEOPLE,
        also=("Muslim",),
        spellings=("Muslims", "Muslim", "non-Muslims"),
    ),
    Name(
        id=NameId("sunnis"),
        label="Sunnis",
        kind=NameKind.PEOPLE,
        also=("Sunni",),
    ),
    Name(
        id=NameId("shias"),
        label="Shias",
        kind=NameKind.PEOPLE,
    ),
    Name(
        id=NameId("yazidis"),
        label="Yazidis",
        kind=NameKind.PEOPLE,
    ),
    Name(
        id=NameId("kurds"),
        label="Kurds",
        kind=NameKind.PEOPLE,
    ),
    Name(
        id=NameId("christians"),
        label="Christians",
        kind=NameKind.PEOPLE,
    ),
    Name(
        id=NameId("west"),
        label="West",
        kind=NameKind.PLACE,
        also=("Western", "Westerners"),
    ),
    Name(
        id=NameId("us"),
        label="US",
        kind=NameKind.PLACE,
        spellings=("US", "U.S.", "American"),
    ),
    Name(
        id=NameId("syria"),
        label="Syria",
        kind=NameKind.PLACE,
        also=("Syrian",),
    ),
    Name(
        id=NameId("iraq"),
        label="Iraq",
        kind=NameKind.PLACE,
        spellings=("Iraq", "Iraqi"),
    ),
    Name(
        id=NameId("samarra"),
        label="Samarra",
        kind=NameKind.PLACE,
    ),
    Name(
        id=NameId("libya"),
        label="Libya",
        kind=NameKind.PLACE,
    ),
    Name(
        id=NameId("nigeria"),
        label="Nigeria",
        kind=NameKind.PLACE,
    ),
    Name(
        id=NameId("nangarhar"),
        label="Nangarhar",
        kind=NameKind.PLACE,
    ),
    Name(
        id=NameId("afghanistan"),
        label="Afghanistan",
        kind=NameKind.PLACE,
    ),
    Name(
        id=NameId("india"),
        label="India",
        kind=NameKind.PLACE,
    ),
    Name(
        id=NameId("germany"),
        label="Germany",
        kind=NameKind.PLACE,
        also=("German",),
    ),
    Name(
        id=NameId("munich"),
        label="Munich",
        kind=NameKind.PLACE,
    ),
)

"""The article that this casebook is about."""

from casebook.records import Article, SourceId
from casebook.values import Date

ARTICLE = Article(
    id=SourceId("nomad-2015"),
    title="Jihad Reality: Why Disillusioned ISIS Defectors are Dropping Out",
    byline="Nomad",
    publication="Nomadic Politics",
    published=Date(iso="2015-09-24"),
    url="https://nomadicpolitics.blogspot.com/2015/09/jihad-reality-why-isis-defectors-are.html",
    length=18607,
    digest="c33be4ec39110f24",
    recipe="collapse-ws-v1",
)

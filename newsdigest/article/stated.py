"""What the user states of a page: it counts more than all that the page says."""

from newsdigest.article.directory import open_directory
from newsdigest.article.outlets import Row
from newsdigest.records import Article, KnownDate, Outlet

# The names under which a page's fields hold what the user states: by an option, or in a file beside
# the page. The option counts more, and stays until it is taken back.
PUBLISHED = "stated_published"
OUTLET = "stated_outlet"
BESIDE_PUBLISHED = "beside_published"
BESIDE_OUTLET = "beside_outlet"


def apply_statements(
    article: Article, fields: tuple[tuple[str, str], ...], own: tuple[Row, ...] = ()
) -> Article:
    """Give ``article`` the day and the outlet that the user states.

    >>> article = Article("a", "a.txt", "", None, "Talks ended.", ())
    >>> apply_statements(article, (("stated_published", "2031-02-04"),)).published.basis
    'stated'
    """
    stated = dict(fields)
    if day := stated.get(PUBLISHED) or stated.get(BESIDE_PUBLISHED):
        article = article._replace(published=KnownDate(day, "day", "stated", day))
    if name := stated.get(OUTLET) or stated.get(BESIDE_OUTLET):
        article = article._replace(outlet=open_directory(own).find_named(name) or Outlet(name))
    return article

"""Origins: whose words an article prints, so that two prints of one agency count once."""

from newsdigest.records import Article


def name_origin(article: Article) -> str:
    """The one agency that an article credits, else its outlet, else the article itself.

    An outlet that credits several agencies has put its own words together from theirs.
    """
    if len(article.agencies) == 1:
        return article.agencies[0]
    if article.outlet is not None:
        return article.outlet.name
    return f"article {article.digest[:12]}"

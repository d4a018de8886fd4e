"""The outlets: a row each, with the names and domains that tell them."""

from typing import NamedTuple


class Row(NamedTuple):
    """An outlet.

    Attributes:
        name: as digests show it.
        domains: separated by spaces; the first is the main one.
        country: ISO 3166-1 alpha-2, of its newsroom.
        kind: newspaper, broadcaster, online, agency, magazine, public body.
        aliases: other names in print, separated by semicolons; "The" before a name is understood.
    """

    name: str
    domains: str
    country: str
    kind: str
    aliases: str = ""


OUTLETS = (
    Row("Morning Star", "morningstaronline.co.uk", "GB", "newspaper"),
    Row("Middle East Eye", "middleeasteye.net", "GB", "online", "MEE"),
    Row("MIA", "mia.mk", "MK", "agency", "Media Information Agency"),
    Row(
        "RFE/RL",
        "rferl.org",
        "CZ",
        "broadcaster",
        "Radio Free Europe/Radio Liberty; Radio Free Europe; RFERL",
    ),
    Row("Reuters", "reuters.com", "GB", "agency"),
    Row("BBC News", "bbc.com bbc.co.uk", "GB", "broadcaster", "BBC"),
)

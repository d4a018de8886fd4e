"""The news agencies, how they are credited, and how far their words travel.

A credit counts only where credits stand (a dateline's brackets, a sign-off, a line of its own), so
short names that are also words elsewhere (STA, MIA, SPA) do no harm. They are matched as printed.
Left out: ``CNA`` (two agencies), ``APA`` (Austria's and Azerbaijan's), ``UNI``.
"""

from typing import Literal, NamedTuple


class Agency(NamedTuple):
    """A wire agency.

    Attributes:
        name: as digests show it; the outlets table knows a national agency by the same name.
        reach: ``world`` where outlets everywhere reprint it, so that a credit does not say who
            publishes; ``national`` where it is its country's own.
        credits: other forms in print.
    """

    name: str
    reach: Literal["world", "national"]
    credits: tuple[str, ...] = ()


AGENCIES = (
    Agency("AFP", "world", ("Agence France-Presse", "Agence France Presse")),
    Agency("AP", "world", ("Associated Press", "The Associated Press", "the Associated Press")),
    Agency("Reuters", "world", ("REUTERS", "Thomson Reuters")),
    Agency("dpa", "world", ("DPA", "Deutsche Presse-Agentur", "dpa-AFX", "dpa International")),
    Agency("UPI", "world", ("United Press International",)),
    Agency("Bloomberg", "world", ("BLOOMBERG", "Bloomberg News")),
    Agency("Xinhua", "world", ("XINHUA", "Xinhua News Agency")),
    Agency("TASS", "world", ("Tass", "ITAR-TASS", "Itar-Tass")),
    Agency("Anadolu Agency", "world", ("Anadolu", "AA", "Anadolu Ajansi", "Anadolu Ajansı")),
    Agency("EFE", "world", ("Efe", "Agencia EFE", "EFE News")),
    Agency("PA Media", "world", ("PA", "Press Association", "PA News Agency", "PA news agency")),
    Agency("Kyodo News", "world", ("Kyodo", "KYODO")),
    Agency("IANS", "world", ("Indo-Asian News Service",)),
    Agency("Sputnik", "world"),
    Agency("RIA Novosti", "world", ("RIA", "RIA-Novosti")),
    Agency("Interfax", "world"),
    Agency("Inter Press Service", "world", ("IPS",)),
    Agency("Thomson Reuters Foundation", "world"),
    Agency("MENAFN", "world"),
    Agency("AAP", "national", ("Australian Associated Press",)),
    Agency("AGERPRES", "national", ("Agerpres",)),
    Agency("Agencia Brasil", "national", ("Agência Brasil",)),
    Agency("AKIpress", "national"),
    Agency("Andina", "national"),
    Agency("ANI", "national", ("Asian News International",)),
    Agency("ANP", "national"),
    Agency("ANSA", "national", ("Ansa",)),
    Agency("Antara", "national", ("ANTARA",)),
    Agency("APP", "national", ("Associated Press of Pakistan",)),
    Agency("APS", "national", ("Algeria Press Service",)),
    Agency("Armenpress", "national", ("ARMENPRESS",)),
    Agency("ATA", "national", ("Albanian Telegraphic Agency",)),
    Agency("AZERTAC", "national", ("Azertac", "AzerTAc")),
    Agency("Belga", "national", ("BELGA", "Belga News Agency")),
    Agency("BelTA", "national", ("BELTA", "Belta")),
    Agency("Bernama", "national", ("BERNAMA",)),
    Agency("BNA", "national", ("Bahrain News Agency",)),
    Agency("BNS", "national", ("Baltic News Service",)),
    Agency("BSS", "national", ("Bangladesh Sangbad Sangstha",)),
    Agency("BTA", "national", ("Bulgarian News Agency",)),
    Agency("ČTK", "national", ("CTK", "Czech News Agency")),
    Agency("Cyprus News Agency", "national"),
    Agency("ELTA", "national", ("Elta",)),
    Agency("ENA", "national", ("Ethiopian News Agency",)),
    Agency("Fars", "national", ("Fars News Agency",)),
    Agency("FENA", "national", ("Fena",)),
    Agency("GNA", "national", ("Ghana News Agency",)),
    Agency("Hina", "national", ("HINA",)),
    Agency("INA", "national", ("Iraqi News Agency",)),
    Agency("Interfax-Ukraine", "national", ("Interfax Ukraine",)),
    Agency("IRNA", "national"),
    Agency("ISNA", "national"),
    Agency("Jiji Press", "national", ("Jiji", "JIJI")),
    Agency("Kazinform", "national", ("KAZINFORM",)),
    Agency("KCNA", "national", ("Korean Central News Agency",)),
    Agency("KNA", "national", ("Kenya News Agency",)),
    Agency("KUNA", "national", ("Kuwait News Agency",)),
    Agency("LETA", "national", ("Leta",)),
    Agency("Lusa", "national", ("LUSA",)),
    Agency("MAP", "national", ("Maghreb Arabe Presse",)),
    Agency("Mehr", "national", ("MNA", "Mehr News Agency")),
    Agency("MENA", "national", ("Middle East News Agency",)),
    Agency("MIA", "national", ("Media Information Agency",)),
    Agency("MINA", "national", ("Montenegrin News Agency",)),
    Agency("MOLDPRES", "national", ("Moldpres",)),
    Agency("MTI", "national"),
    Agency("NAN", "national", ("News Agency of Nigeria",)),
    Agency("NNA", "national", ("National News Agency",)),
    Agency("Notimex", "national"),
    Agency("NTB", "national"),
    Agency("ONA", "national", ("Oman News Agency",)),
    Agency("PAP", "national", ("Polish Press Agency",)),
    Agency("Petra", "national", ("PETRA", "Jordan News Agency")),
    Agency("PNA", "national", ("Philippine News Agency",)),
    Agency("Prensa Latina", "national"),
    Agency("PTI", "national", ("Press Trust of India",)),
    Agency("QNA", "national", ("Qatar News Agency",)),
    Agency("Ritzau", "national"),
    Agency("SANA", "national", ("Syrian Arab News Agency",)),
    Agency("SPA", "national", ("Saudi Press Agency",)),
    Agency("STA", "national", ("Slovenian Press Agency",)),
    Agency("STT", "national"),
    Agency("SUNA", "national", ("Sudan News Agency",)),
    Agency("TAP", "national", ("Tunis Afrique Presse",)),
    Agency("Tanjug", "national", ("TANJUG",)),
    Agency("Tasnim", "national", ("Tasnim News Agency",)),
    Agency("TASR", "national"),
    Agency("Télam", "national", ("Telam",)),
    Agency("The Canadian Press", "national", ("Canadian Press",)),
    Agency("TNA", "national", ("Thai News Agency",)),
    Agency("TT", "national", ("TT News Agency",)),
    Agency("Ukrinform", "national", ("UKRINFORM",)),
    Agency("UNB", "national", ("United News of Bangladesh",)),
    Agency("UNN", "national", ("Ukrainian National News",)),
    Agency("VNA", "national", ("Vietnam News Agency",)),
    Agency("WAFA", "national", ("Wafa",)),
    Agency("WAM", "national", ("Emirates News Agency",)),
    Agency("Yonhap", "national", ("YONHAP", "Yonhap News Agency")),
)

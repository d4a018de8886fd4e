"""Countries and capitals: they speak for a government, and are nobody's surname."""

COUNTRIES = frozenset(
    """
    Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain
    Bangladesh Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Britain
    Bulgaria Burundi Cambodia Cameroon Canada Chile China Colombia Congo Croatia Cuba Cyprus
    Denmark Ecuador Egypt England Eritrea Estonia Ethiopia Fiji Finland France Gabon Gambia
    Germany Ghana Greece Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India
    Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Kazakhstan Kenya Kosovo Kuwait
    Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg
    Macedonia Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico
    Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands
    Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay Peru Philippines
    Poland Portugal Qatar Romania Russia Rwanda Scotland Senegal Serbia Singapore Slovakia
    Slovenia Somalia Spain Sudan Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand
    Tunisia Turkey Turkmenistan Türkiye Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam
    Wales Yemen Zambia Zimbabwe America Europe Africa Asia Arabia Korea Lanka Zealand
    """.split()
)
CAPITALS = frozenset(
    """
    Abuja Addis Algiers Amman Amsterdam Ankara Athens Baghdad Baku Bangkok Beijing Beirut
    Belgrade Berlin Bern Bogota Brasilia Bratislava Brussels Bucharest Budapest Cairo Canberra
    Caracas Chisinau Copenhagen Damascus Delhi Dhaka Doha Dublin Geneva Hanoi Havana Helsinki
    Islamabad Istanbul Jakarta Jerusalem Kabul Kampala Kathmandu Khartoum Kiev Kinshasa Kyiv
    Lima Lisbon Ljubljana London Luxembourg Madrid Managua Manila Minsk Mogadishu Moscow
    Nairobi Oslo Ottawa Paris Prague Pyongyang Quito Reykjavik Riga Riyadh Rome Seoul Sofia
    Stockholm Taipei Tallinn Tashkent Tbilisi Tehran Tirana Tokyo Tripoli Tunis Vienna Vilnius
    Warsaw Washington Yerevan Zagreb
    """.split()
)

# People, tongues and things of a country: no part of anybody's name.
DEMONYMS = frozenset(
    """
    Afghan African Albanian Algerian American Arab Argentine Armenian Asian Australian
    Austrian Azerbaijani Bahraini Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian
    British Bulgarian Burmese Cambodian Canadian Catholic Chechen Chilean Chinese Christian
    Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian Emirati
    English Estonian Ethiopian European Filipino Finnish French Georgian German Ghanaian Greek
    Haitian Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Islamic Islamist Israeli
    Italian Jamaican Japanese Jewish Jordanian Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti
    Latvian Lebanese Libyan Lithuanian Malay Malaysian Hindu Buddhist Sikh Arabic Mexican
    Moldovan Mongolian Moroccan Muslim Nepalese Nigerian Norwegian Pakistani Palestinian
    Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Saudi Scottish Serbian
    Singaporean Slovak Slovenian Somali Soviet Spanish Sudanese Swedish Swiss Syrian Taiwanese
    Tanzanian Thai Tunisian Turkish Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese
    Welsh Western Yemeni Zambian Zimbabwean Republican Democratic Conservative Liberal Labour
    Democrat Tory Socialist Communist Americans Russians Ukrainians Israelis Palestinians
    Germans Canadians Europeans Democrats Republicans Conservatives Liberals Britons Iranians
    Syrians Turks
    """.split()
)

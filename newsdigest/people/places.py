"""Countries and capitals: they speak for a government, and are nobody's surname."""

COUNTRIES = frozenset(
    """
    Afghanistan Albania Algeria Angola Argentina Armenia Australia Austria Azerbaijan Bahrain
    Bangladesh Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Britain Bulgaria
    Burundi Cambodia Cameroon Canada Chile China Colombia Congo Croatia Cuba Cyprus Denmark
    Ecuador Egypt England Eritrea Estonia Ethiopia Fiji Finland France Gabon Gambia Germany Ghana
    Greece Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq
    Ireland Israel Italy Jamaica Japan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia
    Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Macedonia Madagascar Malawi
    Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro
    Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman
    Pakistan Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia
    Rwanda Scotland Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden
    Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tunisia Turkey Turkmenistan Türkiye
    Uganda Ukraine Uruguay Uzbekistan Venezuela Vietnam Wales Yemen Zambia Zimbabwe America Europe
    Africa Asia
    """.split()
)
CAPITALS = frozenset(
    """
    Abuja Addis Algiers Amman Amsterdam Ankara Athens Baghdad Baku Bangkok Beijing Beirut Belgrade
    Berlin Bern Bogota Brasilia Bratislava Brussels Bucharest Budapest Cairo Canberra Caracas
    Chisinau Copenhagen Damascus Delhi Dhaka Doha Dublin Geneva Hanoi Havana Helsinki Islamabad
    Istanbul Jakarta Jerusalem Kabul Kampala Kathmandu Khartoum Kiev Kinshasa Kyiv Lima Lisbon
    Ljubljana London Luxembourg Madrid Managua Manila Minsk Mogadishu Moscow Nairobi Oslo Ottawa
    Paris Prague Pyongyang Quito Reykjavik Riga Riyadh Rome Seoul Sofia Stockholm Taipei Tallinn
    Tashkent Tbilisi Tehran Tirana Tokyo Tripoli Tunis Vienna Vilnius Warsaw Washington Yerevan
    Zagreb
    """.split()
)

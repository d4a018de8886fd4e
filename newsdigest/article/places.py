"""Cities and countries that datelines name: needed where only a dash or a colon marks the place.

A place in capitals, or with a date or an agency behind it, needs no table. Left out are names that
are also words or people's names: Nice, Reading, Bath, Victoria, Georgia, Jordan, Chad.
"""

PLACES = frozenset(
    " ".join(name.split())
    for name in """
    Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Adelaide, Aden, Afghanistan, Albania, Aleppo,
    Algeria, Algiers, Almaty, Amman, Amsterdam, Angola, Ankara, Antalya, Antananarivo,
    Argentina, Armenia, Ashgabat, Asmara, Astana, Asuncion, Athens, Atlanta, Auckland,
    Australia, Austria, Azerbaijan, Baghdad, Bahrain, Baku, Bamako, Bangkok, Bangladesh, Bangui,
    Banjul, Barcelona, Basra, Beijing, Beirut, Belarus, Belfast, Belgium, Belgrade, Bengaluru,
    Benghazi, Berlin, Bern, Bethlehem, Bhutan, Birmingham, Bishkek, Bogota, Bogotá, Bolivia,
    Bonn, Bosnia, Boston, Botswana, Brasilia, Brasília, Bratislava, Brazil, Brazzaville,
    Brisbane, Britain, Brussels, Bucharest, Budapest, Buenos Aires, Bujumbura, Bulgaria, Burkina
    Faso, Burundi, Cairo, Cambodia, Cameroon, Canada, Canberra, Cape Town, Caracas, Cardiff,
    Casablanca, Chicago, Chile, China, Chisinau, Chișinău, Cologne, Colombia, Colombo, Conakry,
    Copenhagen, Costa Rica, Croatia, Cuba, Cyprus, Dakar, Dallas, Damascus, Dar es Salaam,
    Darwin, Davos, Delhi, Denmark, Denver, Detroit, Dhaka, Djibouti, Dnipro, Doha, Donetsk,
    Dubai, Dublin, Durban, Dushanbe, Ecuador, Edinburgh, Egypt, El Salvador, Erbil, Eritrea,
    Estonia, Ethiopia, Fiji, Finland, France, Frankfurt, Freetown, Gabon, Gaborone, Gambia,
    Gaza, Gaza City, Geneva, Germany, Ghana, Glasgow, Goma, Greece, Guadalajara, Guatemala,
    Guatemala City, Guinea, Guyana, Hague, Haifa, Haiti, Hamburg, Hanoi, Harare, Havana, Hebron,
    Helsinki, Ho Chi Minh City, Honduras, Hong Kong, Honolulu, Houston, Hungary, Hyderabad,
    Iceland, India, Indonesia, Iran, Iraq, Ireland, Islamabad, Israel, Istanbul, Italy, Izmir,
    Jakarta, Jamaica, Japan, Jeddah, Jenin, Jerusalem, Johannesburg, Juba, Kabul, Kampala,
    Karachi, Kathmandu, Kazakhstan, Kazan, Kenya, Kharkiv, Khartoum, Kherson, Kiev, Kigali,
    Kingston, Kinshasa, Kolkata, Kosovo, Kuala Lumpur, Kuwait, Kuwait City, Kyiv, Kyoto,
    Kyrgyzstan, La Paz, Lagos, Lahore, Laos, Latvia, Lebanon, Leipzig, Liberia, Libreville,
    Libya, Lilongwe, Lima, Lisbon, Lithuania, Liverpool, Ljubljana, London, Los Angeles, Lusaka,
    Luxembourg, Lviv, Lyon, Madagascar, Madrid, Malawi, Malaysia, Maldives, Mali, Malta,
    Managua, Manama, Manchester, Manila, Maputo, Mariupol, Marrakech, Marseille, Mauritania,
    Mauritius, Mecca, Melbourne, Mexico, Mexico City, Miami, Milan, Minneapolis, Minsk,
    Mogadishu, Moldova, Mombasa, Monaco, Mongolia, Monrovia, Montenegro, Montevideo, Montreal,
    Morocco, Moscow, Mosul, Mozambique, Mumbai, Munich, Muscat, Myanmar, Nairobi, Namibia,
    Nepal, Netherlands, New Delhi, New York, New Zealand, Niamey, Nicaragua, Nicosia, Niger,
    Nigeria, North Korea, North Macedonia, Norway, Nouakchott, Odesa, Odessa, Oman, Osaka, Oslo,
    Ottawa, Ouagadougou, Pakistan, Palestine, Panama, Panama City, Paraguay, Paris, Perth, Peru,
    Peshawar, Philadelphia, Philippines, Phnom Penh, Podgorica, Poland, Port Louis, Port
    Moresby, Port Sudan, Port-au-Prince, Portugal, Prague, Pretoria, Pristina, Pyongyang, Qatar,
    Quebec, Quetta, Quito, Rabat, Rafah, Ramallah, Reykjavik, Riga, Rio de Janeiro, Riyadh,
    Romania, Rome, Rostov-on-Don, Rotterdam, Russia, Rwanda, San Francisco, San Jose, San Juan,
    San Salvador, Sanaa, Santiago, Santo Domingo, Sao Paulo, Sarajevo, Saudi Arabia, Seattle,
    Senegal, Seoul, Serbia, Shanghai, Shenzhen, Sierra Leone, Singapore, Skopje, Slovakia,
    Slovenia, Sofia, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka,
    Srinagar, St Petersburg, St. Petersburg, Stockholm, Strasbourg, Stuttgart, Sudan, Suva,
    Sweden, Switzerland, Sydney, Syria, São Paulo, Taipei, Taiwan, Tallinn, Tanzania, Tashkent,
    Tbilisi, Tegucigalpa, Tehran, Tel Aviv, Thailand, The Hague, Thessaloniki, Tirana, Tiraspol,
    Togo, Tokyo, Toronto, Tripoli, Tunis, Tunisia, Turin, Turkey, Turkmenistan, Türkiye, Uganda,
    Ukraine, Ulaanbaatar, United Nations, Uruguay, Uzbekistan, Valletta, Vancouver, Vatican
    City, Venezuela, Venice, Vienna, Vientiane, Vietnam, Vilnius, Vladivostok, Warsaw,
    Washington, Washington D.C., Washington DC, Wellington, Windhoek, Yangon, Yaounde, Yemen,
    Yerevan, Zagreb, Zambia, Zaporizhzhia, Zimbabwe, Zurich
    """.split(",")
)

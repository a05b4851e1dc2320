aid-net =
    .measures = Official development assistance (ODA) that donor countries give, less repayments, as a percentage of their national income. The agreed mark is 0.7 per cent.
    .why = It tells how much outside money there is to compete for. No municipality can move it; for your own finances look at own revenue and investment per inhabitant.
    .how = Do not work it out locally. Take the net ODA of the donor countries in the year and divide it by their gross national income. Copy the published value, the same for every town, and mark it as context.
    .sources = OECD, Development Assistance Committee (DAC), yearly tables; the cooperation agency of your country for what arrives there.
    .traps = Net assistance and the newer grant-equivalent figure are two ways of counting: keep one per series. Money pledged is not money paid. The total and the part for the least developed countries are separate figures, and this row holds the total.

aid-basic_services =
    .measures = Of the aid that donors can assign to a sector, the part that goes to basic schooling, primary health care, nutrition, water and sanitation.
    .why = These are the services a small town usually asks help for. When the share shrinks, a project for a school or a water system will meet more competition.
    .how = It is a figure of the donors, copied as it stands. The aid given country to country for those services is divided by all bilateral aid that can be assigned to a sector.
    .sources = OECD-DAC database of aid by sector; national cooperation agency, for projects in your country.
    .traps = Budget support and debt relief have no sector and stay out of both sides. A project called rural development may contain a water system and not be counted. Do not read it as the share of aid that reaches municipalities, which it does not measure.

aid-untied =
    .measures = Of all aid given country to country, the part that comes without the condition of buying goods or services from the donor.
    .why = A pump or a lorry that must be bought abroad often costs more and has no spare parts here. Before you sign for a donated project, ask where things must be bought.
    .how = Untied bilateral assistance is divided by bilateral assistance whose conditions are reported. Donors declare both; you only copy the result for the year.
    .sources = OECD-DAC, tying status of aid; agreements of the projects in your own town, for the local picture.
    .traps = Aid may be untied on paper while every contract still goes to firms of the donor. Technical assistance has not always been counted, so long series have breaks. It ended with the MDGs: no SDG indicator continues it.

aid-landlocked =
    .measures = Development assistance received by countries without a sea coast, as a percentage of their gross national income.
    .why = It only concerns towns in a landlocked country, and there only as background: imported pipe and fuel cost more when they cross a border first.
    .how = Add the assistance the landlocked developing countries received in the year and divide by the sum of their national incomes. The result is published; if your country has a coast, leave the row empty.
    .sources = OECD-DAC for the aid; World Bank or national accounts for the income.
    .traps = More is not plainly better: a high value can mean much help or a very small economy. That is why it has no target and is not judged for progress. The value for the group says little about one country in it, so name which you copied.

aid-small_islands =
    .measures = What small island developing States receive in development assistance, compared with their gross national income and shown as a percentage.
    .why = In an island a single storm can cost a year’s budget, and outside help then decides how fast roofs and roads return. Use it as background to your plan for disasters.
    .how = Divide the assistance received in the year by gross national income, for your State or for the whole group. Copy it from the tables and write down which of the two it is.
    .sources = OECD-DAC aid tables; ministry of finance or planning of your State; central statistics office for national income.
    .traps = The year after a hurricane is no trend. Lists of small islands differ over overseas territories: check whether yours is in the group. Money sent home by relatives abroad is not aid, even where it is far larger.

trade-duty_free =
    .measures = Of everything (except arms) that rich countries buy from developing countries, by value, the part that enters without paying customs duty.
    .why = For a town that grows coffee, bananas or flowers, duty at the far port is taken off the price at the farm gate. It explains prices, though no council decides on it.
    .how = Imports admitted free of duty are divided by all imports from developing countries, arms left out. The three world bodies that follow trade work it out; copy it.
    .sources = WTO, UNCTAD and the International Trade Centre, joint tables; export promotion office of your country.
    .traps = Goods free of duty for everyone are mixed with real preferences. Having the right is not using it: rules of origin keep small exporters out. Standards of health and packing often weigh more than the duty, and this figure does not see them.

trade-tariffs =
    .measures = The average customs duty that rich countries charge on farm products, textiles and clothing from developing countries.
    .why = Sewing workshops and small farms feel it in their sales. A local development office can use it to advise which product and which market to try.
    .how = Duties are added up and divided by the value of the imports they are charged on, for each group of products. It is done internationally, so take the value from the tables.
    .sources = WTO, UNCTAD and International Trade Centre; ministry of trade, for the duties under your country’s agreements.
    .traps = A simple average of tariff lines differs from one weighted by trade; the weighted one hides duties so high that nothing is sold. Farm products and clothing should be read apart. Quotas and seasonal duties do not show up in it.

trade-farm_support =
    .measures = Support that the countries of the OECD give to their own farming each year, as a percentage of their gross domestic product.
    .why = Subsidised maize or milk powder from abroad lowers what local growers get. It helps to explain an empty field; what a town can offer is markets, roads and school purchases.
    .how = Take the OECD’s total support estimate for agriculture and divide it by the GDP of the same countries. It is published every year: copy the value, do not calculate.
    .sources = OECD, yearly report on agricultural policies.
    .traps = It includes what consumers pay through higher prices, not only money from the treasury. A falling percentage may just mean that the economy grew. Some members of the OECD are in this region now, so rich countries is a loose name for the group.

aid-trade_capacity =
    .measures = Of the aid that can be assigned to a sector, the part meant to help countries produce and sell abroad: roads to port, standards, credit, training.
    .why = It is one source of money for packing centres, market roads or producers’ groups. Knowing that it exists helps when you prepare an application with neighbouring towns.
    .how = Assistance for trade capacity over all sector-allocable assistance, both from the donors’ reports. You copy the figure for the year; nothing is counted in the town.
    .sources = OECD-DAC together with the WTO (aid for trade); export promotion office or ministry of trade.
    .traps = A wide label: a power line can be booked as aid for trade. Old series used a narrower list than the present one and should not be joined to it. It measures what was given, not whether anyone sold more.

debt_relief-decision_points =
    .measures = How many heavily indebted poor countries have been accepted for debt relief (the decision point of the HIPC Initiative), counted since it began.
    .why = It matters only in a country that took part, where money saved on debt could go to local works. For all other towns it is history.
    .how = There is nothing to divide. Take the number of countries that had reached the decision point by the end of the year from the list of the IMF and the World Bank.
    .sources = IMF and World Bank, status reports on the HIPC Initiative.
    .traps = The count is cumulative, so it never falls and says nothing about progress. Countries that went further are still in it; do not add the two HIPC rows. It is a figure of the world, not of your country.

debt_relief-completion_points =
    .measures = How many countries have fulfilled the conditions of the HIPC Initiative and had their debt cancelled for good, in total to date.
    .why = At this point the relief becomes final. If your country is on the list, ask the finance ministry whether part of the savings is paid to municipalities.
    .how = Read the number of countries past the completion point at the end of the year and copy it. Each one was in the decision-point count before.
    .sources = World Bank and IMF lists of HIPC countries; ministry of finance, for the use made of the savings at home.
    .traps = It can never be above the number at the decision point. The year a country arrives is not the year the money is felt, since relief spreads over decades. No SDG indicator follows it.

debt_relief-committed =
    .measures = The amount of debt relief promised to poor countries under the HIPC and MDRI initiatives, in US dollars.
    .why = It shows the size of the effort of those years. A town meets it only through national funds set up with the savings.
    .how = The creditors’ commitments are added up and expressed as value on one date. You take the total from the reports, with the year of its prices.
    .sources = IMF and World Bank, reports on HIPC and the Multilateral Debt Relief Initiative (MDRI).
    .traps = Value at the end of one year and value of another cannot be compared without converting. Promised is not delivered. Write the full amount: reports print millions or billions, and one misread zero changes everything.

debt-service_of_exports =
    .measures = What a country pays each year on its foreign debt, interest and principal, for every 100 dollars it earns from selling goods and services abroad.
    .why = When it climbs, transfers to municipalities are among the first cuts. For the town’s own loans look at municipal debt service over current revenue.
    .how = Divide the foreign debt paid in the year by the exports of goods and services of the same year. It is a national figure: copy it as context beside your budget.
    .sources = Central bank, balance of payments; World Bank and IMF debt statistics; ministry of finance.
    .traps = Public debt alone and the debt of the whole country are two series. A bad export year raises the figure although no more was paid. It can pass 100 in a crisis. Money sent home by migrants is not exports, however much it helps to pay.

medicines-access =
    .measures = Of every 100 people, how many can get the basic medicines at any time, at a price they can pay, within an hour’s walk of home.
    .why = A prescription is worth nothing if the shelf is empty. The town can see to transport, storage and a revolving fund, and report shortages with dates.
    .how = Add the people who live within an hour’s walk of a health post or pharmacy that always has the basic list at an affordable price. Divide by the total population. Usual stand-in figure: the share of posts with the whole basket in stock on the day of a visit.
    .sources = Stock visits to health posts and pharmacies with a fixed list; stores system of the ministry of health; map of communities and paths.
    .traps = One day in stock is not all year: visit several times. A private pharmacy nearby does not help a family that cannot pay. A share of posts is not a share of people, so say which one you print. An hour on the map, in a straight line, can be three hours in the hills.

telephone-lines =
    .measures = How many fixed telephone lines are in service for every 100 inhabitants, in homes, offices and public call boxes.
    .why = Fixed lines still carry the internet of schools, clinics and shops in many places. Where there are none, a health post has to rely on a mobile signal or on radio.
    .how = Take the lines in service in the municipality at the end of the year and divide by the population of that year. Multiply by 100.
    .sources = Telecommunications regulator, by municipality; the telephone company; census question on a telephone in the home.
    .traps = A fall is no setback when people have changed to mobiles: read both together. Lines are not homes, and the municipal building may have twenty. Companies report by exchange, and an exchange can serve two towns.

mobile-subscriptions =
    .measures = How many mobile phone subscriptions, prepaid or on contract, there are for every 100 inhabitants.
    .why = Storm warnings, clinic appointments and money transfers go by mobile now. A low figure usually means a valley without an antenna, which a town can take up with the regulator.
    .how = Divide the subscriptions active at the end of the year by the population of the town and multiply by 100. Without figures by municipality, use the census share of homes with a mobile phone and mark it as a stand-in figure.
    .sources = Telecommunications regulator; mobile companies; census or household survey (homes or people with a mobile phone).
    .traps = Above 100 is normal here: one person may hold two SIM cards. Prepaid cards are listed where they were sold, so market towns look better served. Count those used in the last three months. It does not tell who is without: women and old people often share a phone.

internet-users =
    .measures = Of every 100 people, how many used the internet in the last three months (or the period the survey asks about), on any device and in any place.
    .why = Permits, school work, job offers and medical appointments have moved online. Those without access stand in line, or do without.
    .how = Count the people who answered that they used the internet in the period. Divide by the people of the ages that were asked, for example from 5 years upwards, and write down that age.
    .sources = Population census; household survey on information technology; broadband accesses by municipality from the regulator, as a stand-in figure.
    .traps = People asked from age 5 divided by the whole population gives too low a figure. A home connection is not a user, and a user may have no connection at home. Censuses change the question from home access to personal use: mark the break. Look at sex, age and zone.

forest-cover =
    .measures = Of every 100 hectares of land in the municipality, how many are forest.
    .why = Forest keeps the springs running and holds the slopes above the houses. Once it is gone, the town pays for water from farther away.
    .how = Cut a land-cover map to the municipal limit. Add the area of the classes that count as forest: plots of half a hectare or more, trees above five metres, crowns covering over a tenth of the ground. Divide by the land area without lakes and rivers.
    .sources = National forest service; MapBiomas or another yearly land-cover map; satellite images read by the regional university.
    .traps = A new version of the map changes the classes: enter it as a new source and do not read the jump as clearing. Tree crops and street trees are not forest, and planted forest should be told apart. When the limit of the municipality moves, recalculate the old years.

co2-total =
    .measures = Tonnes of carbon dioxide given off in a year by the fuels burnt in the municipality and by the electricity it uses.
    .why = Most of the figure comes from what the town pays for: diesel, gas, electricity. Where it falls through better use, money stays in town.
    .how = Make an inventory for one year. Multiply each fuel sold or burnt by its emission factor and the electricity consumed by the factor of the country’s grid. If there is a cement works, note its process apart: the national figure adds it, this one does not. Write down the scope and the year of the factors.
    .sources = Fuel sales by municipality; electricity company’s consumption by tariff; municipal greenhouse-gas inventory by the GPC method.
    .traps = Fuel sold on a highway is often burnt elsewhere. A new factor for the grid changes the total without anyone saving a kilowatt-hour: recalculate earlier years. Methane from the dump does not belong here but in the CO2-equivalent series.

co2-per_capita =
    .measures = Tonnes of carbon dioxide from fuels and electricity in a year for each inhabitant.
    .why = It lets a growing town see whether each person’s share is falling, and compare itself with a bigger neighbour.
    .how = Take the municipality’s total emissions for the year and divide by the people who lived in it in that same year. Use the same scope as in the total.
    .sources = The municipality’s own emission inventory; census and population projections of the statistics office.
    .traps = A quarry or a power plant with few people around gives a huge figure that says nothing about households: show sectors apart. After a new census the projections change, so divide again for past years. The national average divided out is not the town’s figure.

co2-per_gdp =
    .measures = Kilograms of carbon dioxide given off for each dollar that the local economy produces, in dollars of equal purchasing power.
    .why = It asks whether the economy can grow and pollute less at the same time, a question that funders of climate projects put to municipalities.
    .how = Divide the year’s emissions in kilograms by the municipal GDP of that year in purchasing-power dollars. To get these, divide the GDP in national currency by the country’s conversion factor. If no municipal GDP is published, leave the series empty.
    .sources = Regional or municipal accounts of the statistics office, as IBGE publishes in Brazil; emission inventory; conversion factors of the World Bank.
    .traps = Few countries publish a GDP for municipalities; sharing out the national one by population invents the answer. Market exchange rates are not purchasing-power rates. Keep prices of one year, or inflation will look like progress.

ozone-depleting =
    .measures = Amount of substances that harm the ozone layer put to use in a year: made plus imported, minus exported or destroyed. It is counted for the country and not for towns.
    .why = The gas in old fridges and air conditioners comes out at a workshop or on a dump. What a town does with them is its share in the matter.
    .how = Take the national total as context. Each substance is multiplied by its strength in destroying ozone and the results are added. For the town keep a second account: appliances recovered and repairers trained.
    .sources = National ozone office, which reports under the Montreal Protocol; customs; municipal list of workshops and waste service, for what is done locally.
    .traps = Do not share out the national amount by population: it would measure nothing. Tonnes of gas are not tonnes weighted by harm. Not all cooling gases harm ozone; many of the newer ones warm the climate instead and belong elsewhere.

fish-safe_stocks =
    .measures = Of every 100 fish stocks that have been studied, how many are fished at a level at which they can renew themselves.
    .why = On the coast, catches feed families and fill the market. When a stock is overfished the boats go farther and come back with less.
    .how = Use the assessment of the fisheries institute for your waters: stocks not overexploited, divided by stocks assessed. The town can only add what it sees on its landing beach, such as the share of the catch within the size rules.
    .sources = National fisheries institute or FAO; regional bodies such as CRFM in the Caribbean; landing records of the fishers’ cooperative.
    .traps = Stocks nobody has studied do not count as healthy. One big stock weighs the same as a tiny one. A poor catch may come from weather or price and not from the stock. Landings that keep to the rules are a stand-in and need another name.

water-withdrawal =
    .measures = Of all the fresh water that rain and rivers renew in a year, what percentage is taken out for homes, farms and industry.
    .why = When the basin is overdrawn, wells fall and neighbours quarrel. It tells the council whether a new irrigation scheme or bottling plant still fits.
    .how = Find the basin or basins the municipality belongs to. Add the water withdrawn by all users in a year and divide by the renewable resource of the basin, with what flows in from upstream. Name the basin in the note.
    .sources = National water authority or basin committee; register of water rights; utility’s own abstraction records.
    .traps = Sharing a basin out by area gives a figure with no meaning: enter that of the basin. Rights granted are not water taken. Yearly averages hide the dry months. The SDG version first sets aside water for the rivers themselves, so do not join both on one line.

protected-area =
    .measures = Of every 100 hectares of the municipality, sea included where it has any, how many have legal protection.
    .why = A protected spring, mangrove or hill is harder to lose to the next request for a building permit.
    .how = Put the limits of all protected areas, national, regional and local, on one map. Merge them so that overlaps count once, cut at the municipal limit, and divide by land area plus territorial sea if it applies.
    .sources = National register of protected areas; municipal by-laws that create reserves; environment ministry’s maps.
    .traps = Adding the hectares of each decree counts overlaps twice. Protection on paper says nothing of rangers or fires. The size in the decree and the size on the map differ: measure the map. If sea is in the numerator it must be in the denominator too.

species-threatened =
    .measures = Of every 100 species that have been assessed, how many are classed as threatened. It is a national or regional figure that a town shows as context.
    .why = Some of those species live within the town’s limits. Knowing which ones lets a school, a park or a by-law protect them.
    .how = From the red list take the species classed vulnerable, endangered or critically endangered and divide by the species assessed. Locally, list the threatened species recorded in the municipality and count those with a conservation plan.
    .sources = National red list or that of IUCN; natural history museum or university; park rangers’ records; citizens’ sightings.
    .traps = A longer list of assessed species changes the share without any change in nature. Better known groups, such as birds, weigh too much. Species without enough data belong to neither side. Do not present the national share as the municipality’s.

water-improved =
    .measures = Of every 100 people, how many take their drinking water from a source that is protected by its construction: a tap, a borehole, a protected well or spring, rainwater.
    .why = Water carried from a river or an open well makes small children ill and takes hours from women and girls. It is the first service people ask a municipality for.
    .how = Count the people in dwellings whose main source of drinking water is one of those and divide by all people in occupied dwellings. The census asks for the main source; tick which answers of your country’s census count as protected.
    .sources = Population and housing census; register of the water utility and of rural water boards; health centre’s household visits.
    .traps = A pipe that is dry most days still counts as improved: look at hours of water a day too. Tanker trucks do not count, nor bottled water where the other source is unprotected. Connections are not people, and dwellings are not people either.

sanitation-improved =
    .measures = Of every 100 people, how many use a hygienic toilet that belongs to their household alone.
    .why = Where excreta stay near the house, children get diarrhoea and worms. A toilet of one’s own is also a matter of safety for women at night.
    .how = Count the people in dwellings with a flush toilet to sewer, septic tank or pit, or with a ventilated, slab or composting latrine, provided no other household uses it. Divide by all people. Ask the census for the type of toilet crossed with exclusive use.
    .sources = Population and housing census; sewer register of the utility; latrine programmes; health centre’s household visits.
    .traps = Forgetting the question on sharing raises the figure. A toilet that empties into a ditch or gully is not improved, though it has a bowl and a tap. The latrine counts where people use it: those built by a programme may serve as storerooms.

slums-households =
    .measures = Of every 100 people in the urban area, how many live in a home that lacks at least one of four things: improved water, improved sanitation, enough room, a durable dwelling. Tenure is not counted.
    .why = It puts water, toilets, crowding and housing in one figure and shows on the map which neighbourhoods need works first.
    .how = Go through the urban households of the census one by one and mark each lack; more than three persons per habitable room means not enough room. Count the people in households with one mark or more and divide by the urban population. The example has six households with 22 people: four of them, with 17, have a mark. Keep how many each has.
    .sources = Census records by household, from the statistics office; municipal housing survey; register of settlements, as a check.
    .traps = This is the definition of the MDG series. With tenure there is another series, which is never lower: do not put the two in one chart. Adding up the single lacks counts the same family several times. The people of informal settlements are another figure: some homes there lack nothing, and some in the centre do. The share can fall while the number of people grows.

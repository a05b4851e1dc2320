roads-rural_access =
    .measures = Of every 100 rural people, how many live within 2 km of a road that can be used all year.
    .why = With rain and no road the ambulance cannot come in and the crop cannot go out. Farmers raise it at every meeting.
    .how = On a map, draw 2 km on each side of the roads that stay open all year. Add up the rural people in the communities or census blocks that fall inside. Divide by the whole rural population.
    .sources = Road inventory of the council or the works ministry; census maps by community; a drive with a GPS.
    .traps = Two kilometres on the map may be an hour on foot with a river or ridge between. “All-season” goes out of date with one landslide, so note the day of the survey. A large block is seldom wholly inside: share its people by houses. Feeder roads on paper may be bush by now.

co2-per_value_added =
    .measures = How many kilograms of carbon dioxide are given off for each dollar of value the economy produces.
    .why = It tells growing apart from polluting. If it falls while output rises, the town is making its living with less carbon.
    .how = Take the year’s CO2 emissions from the municipal inventory, in kilograms. Divide by the GDP or value added of the municipality in the same year, in constant dollars.
    .sources = Greenhouse gas inventory; local GDP, which few statistics offices publish.
    .traps = Without an official local GDP it cannot be done: leave it empty. One power station or cement works rules the result. Dollars of one year with emissions of another spoil it. This is CO2 alone, not all gases in CO2 equivalent.

mobile-coverage =
    .measures = Of every 100 people, how many live where there is a mobile signal, by technology: at least 2G, 3G or 4G.
    .why = Without a signal nobody can call an ambulance or take a mobile payment. A map of dead spots helps when talking to the phone companies.
    .how = Lay the operators’ coverage map over the population by block or community. Add up the people inside the signal of each technology. Divide by the population. Make one sum per technology.
    .sources = Telecommunications regulator; operators’ maps; a round of the communities with a phone in hand.
    .traps = Coverage is not use: there may be signal and no handset. Operators’ maps are computed and fail in valleys. Covering land and covering people give very different shares. Do not add technologies together, for they overlap.

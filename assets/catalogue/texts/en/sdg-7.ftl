electricity-access =
    .measures = Of every 100 people, how many live in homes with electricity, from the grid or from a system of their own that gives steady light.
    .why = Power means a fridge for food and vaccines, homework at night, water pumps and a charged phone. Homes without it tend to be the furthest out.
    .how = Count the people in homes that report light from the grid, a solar panel or their own plant. Divide by the population in occupied homes. Keep grid and own system apart.
    .sources = Population and housing census; customer list of the power company; rural electrification office.
    .traps = A meter is not a household: shops and holiday homes have meters, and yards share one. An illegal hook-up gives light but no customer record. A rechargeable lamp is not a supply. Outages and the price of the bill do not show here.

cooking-clean =
    .measures = Of every 100 people, how many live in homes that cook mainly with gas, electricity or another clean source.
    .why = Smoke from a wood or coal-pot fire harms whoever cooks and the small children nearby. Gathering wood also takes time and trees.
    .how = Add up the people in homes whose main fuel is gas, electricity, biogas or solar. Divide by the people in homes that answered the question. Leave out those who do not cook.
    .sources = Population and housing census; survey of living conditions; gas dealers’ sales as background only.
    .traps = A home with a gas stove may use wood most days; the census asks only for the main fuel. Kerosene and charcoal are not clean. An improved wood stove saves fuel but seldom counts as clean. Households and people give different shares.

energy-intensity =
    .measures = How much energy the economy uses for each dollar it produces: megajoules of primary energy per dollar of GDP.
    .why = A falling value means the same output for less fuel and a smaller import bill. For a municipality it is background on the country.
    .how = Take the country’s total primary energy supply for the year, in megajoules. Divide by GDP in constant dollars at purchasing power parity. The municipality copies the national result and marks it as background.
    .sources = National energy balance of the energy ministry; national accounts.
    .traps = Most countries have no municipal GDP at purchasing power: do not make one up. Intensity may drop because a plant closed and not because energy was saved. Current and constant dollars give two different series. At home, follow the kilowatt-hours of street lights and pumps.

broadband-households =
    .measures = Of every 100 households, how many have a fixed broadband subscription at home, by cable, fibre or antenna.
    .why = A phone will do for a message. Studying, filling in a long form or working from home needs a fixed connection. A map by community is a good thing to bring to a meeting with the providers.
    .how = Count the households with fixed broadband and divide by all households. If you use the regulator’s subscriptions, take out those of businesses and offices first.
    .sources = Population and housing census; household survey; telecom regulator’s figures by municipality or parish.
    .traps = A mobile data plan is not fixed broadband, and many censuses ask about “internet” without telling them apart. Dividing today’s subscriptions by the homes of the last census inflates the figure where the town has grown. A contract says nothing about speed.

mobile-coverage_4g =
    .measures = Of every 100 people, how many live where the signal of a 4G or newer mobile network reaches.
    .why = With no signal there is no storm warning, no remote consultation and no payment by phone. The communities left out are few and can be named one by one.
    .how = Lay the map of 4G or better coverage over the map of population. Add the people inside, whatever the operator, and divide by the whole population.
    .sources = Coverage maps of the regulator or the operators; census population by community; field test with a phone of each operator.
    .traps = The map comes from a model, and in a deep valley or indoors the signal may be missing: go and test. Count people, not area. Coverage is not owning a phone or having credit. Do not add the percentages of two operators.

transport-open_schedules =
    .measures = Of every 100 public-transport lines, how many appear with route and times in open data (GTFS format) published less than 6 months ago.
    .why = With that file passengers find their bus on the phone, and the council can measure access without paying for a study. For a handful of lines it is a few days’ work.
    .how = List the lines in service. Count those found in a published file less than 6 months old and divide by the full list.
    .sources = Transport authority or local council; open-data page; drivers’ associations that have recorded their routes.
    .traps = Being on an app does not make a line open: anyone must be able to download the file. Out and back are one line. Check the calendar inside, which can expire in a new file. Rural lines belong on the list.

fares-integrated =
    .measures = Of every 100 public-transport trips, how many are paid with a card or phone that is accepted on several lines or operators.
    .why = Passengers who change buses stop paying twice and drivers stop carrying cash. The council also gets a daily record of how many people travel.
    .how = Count the validations made with that card or phone in the period. Divide by all public-transport trips of the same period, cash and free trips included.
    .sources = Fare system; cash tickets of the operators; counts of passengers who board without validating.
    .traps = A validation is a boarding: use boardings above and below the line, or take out the transfers. A card good for one operator is electronic but not integrated. Students and pensioners who board without tapping are missing from the numerator.

telework-weekly =
    .measures = Of every 100 employed people, how many work from home by digital means at least one day a week.
    .why = Each day of telework is two journeys fewer, and it may bring back young people who left for the city. It hangs on a fixed connection as much as on the kind of job.
    .how = Count the employed people who worked remotely at least one day in the reference week. Divide by all employed people.
    .sources = Labour-force survey, usually for the whole country or region only; local travel survey with one question added.
    .traps = Sewing, cooking for sale or keeping a shop at home is not telework. There is no target: more is not always better. The figures of 2020 and 2021 make a poor baseline. A regional value is only a stand-in for a rural municipality.

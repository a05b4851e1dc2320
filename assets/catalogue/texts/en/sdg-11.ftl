slums-and_informal =
    .measures = Of every 100 urban people, how many live in homes with slum conditions, in an informal settlement or in inadequate housing.
    .why = One family cannot mend a missing title or a slipping hillside by itself. A council can upgrade the whole area, and this tells it how many people that would reach.
    .how = Mark each urban home that lacks improved water or sanitation, space (over three people to a habitable room), durable walls and roof, or secure tenure. Add those in informal settlements and, where measured, homes people cannot afford. Count each person once and divide by the urban population.
    .sources = Census (household records); land office and list of informal settlements; mapping of districts with residents.
    .traps = It is wider than MDG 7.10, which uses four deprivations, so never join the two. Adding up deprivations counts the same family several times. Exactly three people to a room is not overcrowding. One poor house in a good street counts; a squatter area with sound houses counts too.

transport-access =
    .measures = Of every 100 urban people, how many live within 500 metres on foot of a bus stop, or within 1 km of a rail, metro or ferry station.
    .why = With the stop far off, older people and wheelchair users stay home. Moving a route costs little.
    .how = Put the stops on a map and measure distance along the streets, not as the crow flies. Add up the people of the blocks that fall inside, each block once. Divide by the urban population.
    .sources = List of stops and routes; route licences; census blocks; a survey with a phone.
    .traps = A stop nearby says nothing about how often the bus comes or where it goes. Where minibuses stop anywhere, fix the usual points and write them down. With straight lines use about 385 m and mark it a stand-in figure. Hills and steps make 500 metres long.

land-consumption_ratio =
    .measures = How fast built-up land grows compared with the population. At 1 they keep pace; above 1 the town spreads faster than it gains people.
    .why = Every new hectare asks for pipes, road, lights and a garbage round. A town that sprawls pays more to serve the same people.
    .how = Measure built-up land in two years. Land growth: the difference divided by the first area and by the years. Population growth: the natural logarithm of the last over the first population, divided by the years. Divide land growth by population growth.
    .sources = Classified satellite images (such as GHSL); land office; population censuses.
    .traps = With a population that stands still or falls, the ratio means nothing: show the two rates. The older formula took logarithms for land as well, so do not mix. Two maps of different sharpness invent growth. Use one urban boundary for land and people.

planning-participation =
    .measures = A score from 1 to 4 for how far civil society takes part, directly, regularly and democratically, in planning and running the town.
    .why = A plan made without residents is fought later, work by work. The score shows where a say is missing: in the plan, in the budget or in the checking.
    .how = Bring together a few assessors from different sides (college, associations, council). Each gives 1 to 4 to the same questions: is there a structure, does it meet, does it decide, is it open. Average each person’s scores, then average the people.
    .sources = Panel of local assessors; minutes of town meetings and village councils; records of budget consultations.
    .traps = A council that marks itself gets a high score that nobody trusts. New assessors each year move the score though nothing changed. The scale starts at 1, not 0. Counting heads at meetings does not tell how much people decided.

heritage-spending =
    .measures = How much money is spent in a year, per inhabitant, on looking after cultural and natural heritage: old buildings, crafts and festivals, archaeological sites, reserves.
    .why = The old centre and the falls bring visitors and make people proud. Left alone they crumble, and restoring them costs far more.
    .how = Add up public money actually spent on heritage in the municipality and, if known, private money. Bring all years to the prices of one year. Divide by the population. Keep cultural and natural apart, and who paid.
    .sources = Report on budget execution; ministries of culture and environment; national trust and foundations.
    .traps = Money voted is not money spent. A carnival show is not conservation unless you define it so and stick to it. Without taking out inflation everything seems to grow. One big restoration sends a single year through the roof.

disaster-affected =
    .measures = How many people died, went missing or were directly hurt by disasters in a year, for every 100,000 inhabitants.
    .why = It counts the human harm of hurricanes, floods, landslides and drought. By district it shows where the same emergency returns.
    .how = For each event of the year add the dead, the missing and the people injured, evacuated, with a damaged home or a lost living. Count each person once. Divide by the population and multiply by 100,000.
    .sources = Disaster office and emergency committee; DesInventar database; damage assessment forms; health services.
    .traps = A person who was evacuated and lost the roof is still one person. Numbers of “affected” swell when aid is at stake, so keep the lists. One hurricane year is no trend: look at five years together. Show deaths apart from the rest.

disaster-losses =
    .measures = How much the direct damage of a year’s disasters is worth beside all that the area produces (its GDP).
    .why = Put into money, disaster enters the budget talk: what is lost because a bridge was not strengthened.
    .how = Add up the cost of replacing homes, roads, schools, crops and equipment damaged in the year. Divide by the official local GDP of the same year.
    .sources = Damage assessments of the disaster office; insurers; ministries of works and agriculture; local GDP where it is published.
    .traps = Where there is no local GDP, use the series that divides by the budget, which does not compare with this one. Direct damage is what was destroyed; lost sales stay out. Replacing is one cost and building back better another. Where nobody put a value on the loss the figure is missing, not zero.

disaster-losses_of_budget =
    .measures = How much the direct damage of a year’s disasters is worth for every 100 the municipality budgeted that year.
    .why = Few towns have a GDP, all have a budget. It shows at once how many years of works one flood took away.
    .how = Add up the cost of replacing what was damaged in the year: homes, roads, schools, crops, equipment. Divide by the budget approved for the same year, in the same prices.
    .sources = Damage assessments of the disaster office; lists of the works department; insurers; approved budget.
    .traps = It may pass 100, and after a hurricane it usually does. Never set it beside a country, which divides by GDP. Take the approved budget, not the one raised for the emergency. Relief spending is not loss. If nobody valued private damage, say so.

waste-controlled =
    .measures = Of every 100 tonnes of waste the municipality produces, how many are collected and end in a controlled facility: sanitary landfill, recycling or composting plant.
    .why = Rubbish out of control blocks drains, burns and fouls water. Collecting more and tipping it on an open dump only moves the problem.
    .how = Estimate what is produced: kilograms per person a day from a waste study, times people and days. Add up the tonnes collected that enter controlled facilities. Divide the second by the first.
    .sources = Weighbridge at the disposal site; waste characterisation study; solid waste authority and haulers; recyclers.
    .traps = Collected is not controlled: what goes to the dump does not count. Without a weighbridge, counting truckloads overstates, since many are half full. Waste per person from a big city swells the base. Waste burned in the yard was produced too, and cruise ships add theirs.

air-pm25 =
    .measures = How many micrograms of fine particles there are, on average over the year, in each cubic metre of the air people breathe.
    .why = They are small enough to reach the blood. Open burning, wood fires, dusty roads and old engines make them, and a council has a hand in several.
    .how = Work out the year’s mean for each station with at least 75% of the hours. Weight it by the people living around each. Without a station, use the satellite estimate and mark it a stand-in figure.
    .sources = Stations of the environment agency; low-cost sensors, calibrated; public satellite estimates.
    .traps = A cheap sensor that was never calibrated may be wrong by double. Measuring in the dry or burning season alone is not a year. PM10 is not PM2.5. Dust blown over the sea lifts the figure in some months. Keep satellite and station on separate lines.

public_space-share =
    .measures = What part of the town’s built-up area is open and public: streets, pavements, squares, parks and waterfronts that anyone may enter.
    .why = A square is the sitting room of people who live crowded. It gives shade, room for the market and ground for rain to sink in.
    .how = Outline the built-up area. Measure the public squares, parks and shores inside it and add the area of streets and pavements. Divide by the built-up area. If you can, count also how many people live within 400 metres of a square or park.
    .sources = Land office; development plan; satellite images and open street maps; a field visit.
    .traps = Do not divide by the whole municipality, only by what is built up. A fenced park, a club ground or a hotel beach is not public. Open lots on a subdivision plan may have been built on. Many streets and no square give the same share: show both parts.

safety-harassment =
    .measures = Of every 100 people surveyed, how many suffered non-sexual or sexual harassment in the last 12 months.
    .why = Harassment makes women go the long way round and keeps them off the bus. Street lights and safer stops are the council’s to give.
    .how = In a survey with a protocol, ask about plain facts in the last 12 months. Count the people who lived through at least one and divide by those surveyed. Note the place: street, bus, market, work, home.
    .sources = Victimisation survey with trained women interviewers; women’s organisations. Police reports cannot give it.
    .traps = More reports may mean more trust, not more harassment. “Were you harassed?” finds far less than naming the acts. Interview in private and leave a help card. Never publish small cells by district. People are counted, not incidents.

urban_policy-national =
    .measures = Tells whether the country has a national urban policy or regional plans in force. The municipality notes it as background: yes (1) or no (0).
    .why = With a national policy the local plan can lean on it when asking for money. Without one, neighbouring towns have to settle things between themselves.
    .how = There is nothing to divide. Look for the approved policy or regional plan, see whether it deals with population change, balance between territories and local finance, and write 1 if it is in force. Keep its title and year.
    .sources = Ministry of housing, planning or local government; official gazette; association of local authorities.
    .traps = It is neither to your credit nor your fault: never show it as local progress. A draft or a green paper is not a policy in force. A physical plan for another region does not help. The world figure counts countries, and here there is only one.

disaster-national_strategy =
    .measures = Tells whether the country has a national strategy to reduce disaster risk under way, in line with the Sendai Framework. It is background: yes (1) or no (0).
    .why = The local strategy rests on the national one, which brings hazard maps, early warning and some of the money.
    .how = There is nothing to work out. Find the strategy of the national disaster office, see that it covers the present period and that there is a report on its progress, and write 1. Keep the title and the years it covers.
    .sources = National disaster office; official gazette; the country’s reports on the Sendai Framework.
    .traps = The municipal strategy has its own indicator; do not swap them. An act that sets up the disaster office is not a strategy. A document past its date scores 0. Never count this yes as something the town achieved.

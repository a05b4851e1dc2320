fares-affordability =
    .measures = The part of monthly income that a person in the poorest fifth would spend on 60 public-transport trips a month. It is potential affordability: the trips are assumed, not observed.
    .why = It tells whether the fare is within reach of the poorest, even if they walk today to save it. Have it ready before anyone proposes a fare increase.
    .how = Work out what a passenger pays per trip on average, discounts and changes of bus included. Multiply by 60 and divide by the mean monthly income per person in the poorest fifth.
    .sources = Current fares and sales by ticket type; household income survey; social registry where the survey does not reach the municipality.
    .traps = Income is per person: with a household of four, using its whole income cuts the result to a quarter. Fare and income must be of the same date. Where two buses are needed and each is paid, a trip costs two fares. The value can exceed 100.

fares-spending_poorest =
    .measures = The part of their income that households in the poorest fifth really spend on transport.
    .why = It competes with food and rent. Set beside the cost of 60 trips, it shows who spends little because they have stopped travelling.
    .how = Rank households by income per person and keep the lowest fifth. Add their monthly spending on fares, fuel, repairs and vehicle instalments; divide by the sum of their incomes.
    .sources = National household budget survey; for the municipality, a local survey, or the regional value marked as a stand-in figure.
    .traps = A low share is no good news if people are walking an hour. Divide sums; do not average the shares of single households. Motorcycle instalments are nearly always forgotten. In a small sample the poorest fifth is only a few homes.

fares-recovery =
    .measures = How much of the cost of running public transport is paid by fares.
    .why = Somebody pays the rest: the budget, the owner who does not change the tyres, or the driver who works longer. Find out who before a fare is set.
    .how = Add up one year’s fare income. Divide by that year’s running cost: fuel, wages, maintenance, insurance and administration.
    .sources = Accounts of the authority, company or drivers’ association; fare study; drivers’ daily takings.
    .traps = No value is right for everyone, so there is no target. Say whether buying vehicles is in the cost. Subsidies and advertising are not fares. Where drivers pay the owner a daily sum, the true takings are in nobody’s books.

mobility-sustainable_investment =
    .measures = Of every 100 dollars (or other currency) invested in roads and transport, how many went to walking, cycling and public transport.
    .why = A budget can tell what a plan leaves unsaid. If most people walk or ride the bus and nearly all the money goes into asphalt, council has something to discuss.
    .how = In the year’s executed budget, add investment in sidewalks, crossings, cycle lanes, stops, terminals and public-service vehicles. Divide by all executed investment in roads and transport.
    .sources = Budget execution report; list of works and contracts of the public works department.
    .traps = Use money spent, not money budgeted. For a new street with a sidewalk, count the sidewalk part only. Filling potholes is not investment. One terminal makes the figure jump: look at the sum of three or four years.

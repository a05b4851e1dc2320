population-total =
    .measures = Number of people who usually live in the municipality.
    .why = Nearly every other figure is divided by this one, and so are the transfers that the state pays to many municipalities.
    .how = In a census year, take the usual residents counted inside the municipal limit. For other years take the official projection at mid-year. Between two censuses without projection, a straight line will do, marked as such.
    .sources = Population census; projections of the statistics office (STATIN, CSO, IBGE, INE); municipal limits in force.
    .traps = Voters, patients and persons sleeping there on census night are not residents. A new census corrects the old projections: replace them back to the former census. When a district was split off, use one territory for all years.

wastewater-treated-of_collected =
    .measures = Of every 100 litres of wastewater that the sewers collect, how many are treated.
    .why = It shows whether the operator does its part with what reaches it, and whether the plant has room for new connections.
    .how = Divide the volume treated in the year by the volume collected by the network in the same year. Add what other towns send to your plant to both sides, or to neither.
    .sources = Operator’s flow meters at the inlet and outlet; utility’s yearly report; SNIS in Brazil (IN016).
    .traps = It may be 100 in a town where most homes have no sewer: never print it as wastewater treated without saying of what. Volume collected is often estimated from water bills. What overflows before the plant on rainy days is lost from view.

water-losses-distribution =
    .measures = Of every 100 litres put into the network, how many do not show up as consumption.
    .why = Here lies the work of the repair crew: leaks and meters, set apart from bills that are simply not issued.
    .how = From the year’s volume that enters the network subtract all consumption, metered or estimated, billed or not. Divide by the volume that entered. In SNIS, service water is first taken off production (IN049).
    .sources = Utility’s production and customer meters; SNIS in Brazil (IN049); regulator; leak survey by sectors.
    .traps = It still includes theft and meters that run slow, so it is not leakage alone. Consumption estimated by flat rate makes the losses what the estimate wants. Do not join it with non-revenue water: free supply is a loss there and not here.

water-piped-urban =
    .measures = Of every 100 people in the urban area, how many are served by the water network.
    .why = Streets close to the pipes are the cheapest to connect; those still without water inside the town are usually recent or informal.
    .how = Count the urban residents with a connection to the network and divide by the urban population of the same year, within the same urban limit.
    .sources = Utility’s register of users; census by urban area; SNIS in Brazil (IN023).
    .traps = It leaves the rural area out, so it always looks better than the figure for the whole municipality. The urban perimeter grows by council decision and the denominator with it. Utilities multiply homes by a fixed household size that has since fallen.

slums-households-with_tenure =
    .measures = Of every 100 people in the urban area, how many live in a home with at least one of five lacks: the four of the MDG series (water, sanitation, room, durable dwelling) or secure tenure.
    .why = It adds those who have water, a toilet and a sound house and may lose it tomorrow. Where titles are scarcer than pipes, the order of neighbourhoods changes.
    .how = In each urban household mark the four lacks and tenure: neither a paper nor the trust that nobody can evict them. Not knowing is not a lack. Count the people in households with one mark or more and divide by the urban population. In the example, a household of two that lacks only tenure joins the 17 people of the four lacks: 19 of 22.
    .sources = Municipal housing survey that asks about papers and the fear of eviction, in the same form as the other lacks; land registry, as a check.
    .traps = Never in one chart with the series of four lacks: this one is never lower, and going from one to the other looks like a setback that nobody lived through. Percentages of two surveys cannot be added: tenure must be in the same household record. SDG 11.1.1 is wider still and does not join it either. When the question on tenure is dropped, the series ends.

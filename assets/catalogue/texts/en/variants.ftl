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

water-improved-dwellings =
    .measures = Of every 100 occupied dwellings, how many take their drinking water from an improved source: pipe, protected well or spring, rainwater.
    .why = Many censuses and atlases print dwellings and not people. Here they are kept as they are, without passing for people.
    .how = From the census table of dwellings take the occupied ones by main drinking source and settle which answers count as improved. Add these and divide by all occupied dwellings. Vacant and holiday homes stay out of both numbers.
    .sources = Dwelling tables of the census on the statistics office’s site; household survey; municipal atlases.
    .traps = Do not put it in one line with the series of people. Large households tend to have worse service: where they do, counting dwellings gives the better figure. Multiplying by the mean household size does not turn it into people. Where two households share a roof, dwellings and households differ: note which the source counted and stay with it.

water-piped-dwellings =
    .measures = Of every 100 occupied dwellings, how many have piped water indoors or on the plot.
    .why = Works are costed per connection. Dwellings show how many homes are left and can be held against the utility’s register.
    .how = Count the occupied dwellings with a pipe indoors or on the plot and divide by all occupied ones. When starting from the register, take off shops, offices and cut-off users, and use the dwellings of the same year and territory.
    .sources = Dwelling tables of the census; register of the utility and of rural water boards; building permits, for new homes.
    .traps = Never mix homes and people in one line: as homes hold different numbers of people, the coverage differs. One connection that feeds four homes on a plot is one in the register and four in the census. Over 100 points to closed homes or a register nobody has cleaned. A standpipe does not count, a dry pipe does: look at the hours as well.

sanitation-improved-dwellings =
    .measures = Of every 100 occupied dwellings, how many have an improved toilet or latrine that nobody from another dwelling uses.
    .why = Toilet programmes are paid by the house. Dwellings show how many units are missing, and in which communities.
    .how = Count the occupied dwellings with a toilet flushing to sewer, septic tank or pit, or with a ventilated, slab or composting latrine, for their own use only. Divide by all occupied dwellings. When the table does not cross the kind of toilet with sharing, say so beside the figure.
    .sources = Dwelling tables of the census (kind of toilet and sharing); files of latrine programmes; household survey.
    .traps = Homes and people lie further apart here than for water, since full houses tend to have the worse or the shared toilet: never in one line. One toilet for three dwellings counts in none of them. The homes without do not tell how many people are without, so ask for the table of persons. A unit delivered and padlocked does not count.

sewer-connected-urban =
    .measures = Of every 100 people in the urban area, how many live in homes connected to the sewer network.
    .why = Sewers are laid street by street and almost only in town. This figure shows what is left to connect where there is a network.
    .how = Count the urban residents of dwellings whose toilet empties into the network and divide by the urban population of the same year, within the same limit.
    .sources = Census by urban area; sewerage register of the utility; SNIS in Brazil (IN024).
    .traps = The countryside is out: do not print it as the coverage of the municipality, nor join it with that of all people. When the urban limit grows, streets without sewers come in and the figure falls though nobody lost the service. Some utilities count the whole street that has a pipe, so ask for the homes connected.

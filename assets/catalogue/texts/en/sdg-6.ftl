water-safely_managed =
    .measures = Of every 100 people, how many have an improved source at home or in the yard, with water there when they need it and free of contamination.
    .why = It is what a family means by having water: at home, all day, safe to drink. A pipe in the street does not promise that.
    .how = You need three figures for each area: people with an improved source on the premises, people with water when needed, people whose water passes the tests. If you can join them home by home, count those who meet all three. If not, take the lowest of the three in each area and add up; divide by the population.
    .sources = Census for the source; the utility’s supply hours and laboratory results; rural water boards; public health inspectors.
    .traps = Do not multiply the three shares: the lowest one counts. A sample at the plant says little about the tap. Where nobody tests, the figure is missing; it is neither 0 nor 100. A full cistern behind a dry main needs a note on what “when needed” means.

sanitation-safely_managed =
    .measures = Of every 100 people, how many use an improved toilet that they do not share and whose waste is kept safe on the spot or reaches a plant that treats it.
    .why = The toilet solves the problem of the house; the pipe may carry it to the neighbour’s gully. This indicator follows the waste to the end.
    .how = Split the people with an improved toilet of their own by where the waste goes: sewer, septic tank, latrine. Apply to each group the share that is treated or stays safe in place. Add up the people and divide by the population.
    .sources = Census for the kind of toilet; sewerage operator and treatment plant; cesspit emptiers; public health inspectors.
    .traps = Connected does not mean treated: if the plant is out of order, those people drop out. Sludge tipped in a gully is not safe either. Soakaways on rock or near wells deserve a doubt. Handwashing with soap is reported apart and not mixed in here.

handwashing-facility =
    .measures = Of every 100 people, how many have a place at home to wash their hands, with soap and water there.
    .why = Washing hands with soap prevents much diarrhoea and pneumonia. It shows where water is lacking and where only the habit is.
    .how = In a survey ask to see the place where the family washes hands. Count the people of homes where water and soap were there at that moment, and divide by all people.
    .sources = Household survey that looks and does not only ask; visits of community health workers.
    .traps = Asking without looking gives far too much. A bucket with a tap counts, a bar of soap in the cupboard does not. Ash is not soap here. Few censuses ask for it: one year’s survey of health visitors is a stand-in figure, so say so.

wastewater-safely_treated =
    .measures = Of every 100 litres of wastewater from homes and industry, how many get treatment that meets the discharge standard.
    .why = What one town lets go, the next one bathes in. Reefs, beaches and fishing grounds take the rest.
    .how = Estimate what is produced in a year: water sold to homes times the share that comes back as wastewater, plus what industries discharge. Add up the volume treated with test results inside the standard. Divide treated by produced.
    .sources = Operator of the treatment plant; regulator; discharge permits of the environment agency; water billing; hotels with package plants.
    .traps = Dividing by what the sewers collect gives a far better-looking result: the base here is all that is produced. Design capacity is not volume treated. A plant that runs but fails its tests counts as nothing. Septic tanks count only if somebody checks them.

water-good_bodies =
    .measures = Of every 100 rivers, lakes and aquifers that are monitored, how many have good water by what is measured.
    .why = A clean river serves for drinking, irrigation, fishing and a Sunday swim. When it fouls, treating water costs more.
    .how = Split rivers into stretches and list the stretches, lakes and aquifers that are sampled. Compare oxygen, salts, nitrogen, phosphorus and acidity with their target values. Count those that comply in at least 80 of every 100 measurements and divide by all that are monitored.
    .sources = Environment agency or water resources authority; utility laboratory; universities; school and community sampling.
    .traps = The base is what is monitored: sample only the clean river and you get 100. A few samples in the wet season do not stand for a year. Good water in the river is not drinking water. Adding a sampling point changes the result.

water-stress =
    .measures = What share of the basin’s renewable fresh water is taken out in a year, once the flow the river itself needs is set aside.
    .why = Take too much and wells drop, salt creeps in near the coast and farms, hotels and homes begin to quarrel.
    .how = Work with the river basin or aquifer, not with the municipal boundary. Add up the year’s freshwater withdrawals by farms, homes and industry. From renewable water subtract the environmental flow. Divide withdrawals by what remains.
    .sources = Water resources authority and national water balance; abstraction licences; irrigation and utility records.
    .traps = Sharing out basin water by the area of the municipality is not sound. The MDG indicator does not subtract the environmental flow: keep the two apart. A licence is not the volume pumped. It can pass 100 where old groundwater is being used up.

water-participation =
    .measures = Tells whether the municipality has written rules, in use, that let communities take part in decisions on water and sanitation. The answer is yes (1) or no (0).
    .why = Rural systems that last are those with a committee that is listened to and keeps open books. A tariff talked over with users is easier to collect.
    .how = Look for the rule that gives people a say (by-law, agreement with water boards, tariff hearing) and for proof that it was used in the last year. Write 1 if you have both, 0 if either is missing. Keep the answers for urban water, rural water and sanitation.
    .sources = By-laws and council resolutions; minutes of water boards and user committees; water or public health office.
    .traps = A meeting to announce works is not a say in the decision. A by-law that nobody applies scores 0, and so does a board whose term ran out years ago. Where a national company runs the water, ask whether residents have any rule to be heard.

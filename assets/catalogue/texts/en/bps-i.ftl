mobility_industry-employment =
    .measures = Of every 1,000 employed people, how many make, sell, repair or drive vehicles for a living, or work in services for them.
    .why = Garages, drivers and terminals give more work than one thinks. Knowing how much makes it possible to train these people for electric vehicles before they arrive.
    .how = Add the jobs in ISIC divisions 29, 30, 45, 49 and 52 and those in charging, intelligent systems and maintenance on the agreed list. Divide by employed people and multiply by 1,000. Keep formal and informal apart.
    .sources = Social security records; economic census; population census by branch of activity; trade licences and taxi badges.
    .traps = Social security misses the backyard mechanic and the route-taxi driver without a badge. Jobs by place of work and workers by place of residence do not match in a commuter town. A changed list of activities breaks the series.

mobility_industry-women =
    .measures = Of every 100 people working in mobility industries, how many are women.
    .why = Few sectors are as male, and few will change as much. A bus tender can ask for women drivers and technicians; a training school can keep places for them.
    .how = Count the women working in the activities used for mobility employment. Divide by all the people working in them. Break the figure down into drivers, technicians and managers.
    .sources = Social security records by sex; staff lists of operators and garages; professional driving licences.
    .traps = A fair total may come from ticket sales and cleaning with not one woman driving, so look at the breakdown. Where jobs are few, two appointments move the figure. A vehicle’s owner and its driver are two people; count nobody twice.

buses-local_content =
    .measures = In the value of a bus purchase, the part made up of components and services produced in the country or its regional bloc.
    .why = A purchase of buses can leave work nearby or go abroad whole. Municipalities that buy together are in a better place to write it into the contract.
    .how = Add the value of bodies, components, assembly, training and maintenance produced in the country or the bloc. Divide by the total value of the contract.
    .sources = Procurement file; supplier’s declaration of origin; invoices of subcontractors.
    .traps = Putting imported parts together does not make the parts local: count only what is added here. Ask for proof. Decide beforehand which countries form the bloc and whether prices include taxes. If the municipality buys no buses, the figure belongs to the operator or the region.

transport_equipment-value_added =
    .measures = The part of manufacturing value added in the country or state that comes from making vehicles and other transport equipment.
    .why = A municipality does not move it: it is context. It says whether there is an industry within reach that could take on trainees or buy from a local supplier.
    .how = Take from the accounts the value added of ISIC divisions 29 and 30. Divide by the value added of all manufacturing for the same year and territory.
    .sources = National or state accounts; annual industry survey.
    .traps = Do not share it out by population to invent a municipal value. Value added is not sales. Current and constant prices do not mix. Some accounts publish these divisions together with others, so read the note under the table.

electric_buses-capacity_over_demand =
    .measures = How many electric buses, or components for them, the region can produce in a year for each one that will be needed. A value of 1 means just enough.
    .why = Below 1, buses will be imported or waited for. Pooling the orders of several towns can justify an assembly line or a body shop.
    .how = Add the installed yearly capacity of the plants in the region. Divide by the units per year that the fleet-renewal scenario calls for. Do it for each component: batteries, bodies, axles.
    .sources = Survey of manufacturers and industry associations; transport scenario with fleet renewal; purchases announced by cities.
    .traps = Installed capacity is not output, and part may be promised to another country. The scarcest component rules: spare bodies do not make up for missing batteries. Demand is an assumption, so write down which. This is never the figure of one municipality.

electromobility-graduates =
    .measures = How many people complete an accredited course in electromobility during the year: mechanics, high voltage, operation or charging.
    .why = An electric bus that nobody can repair ends up parked. Training local mechanics is a thing a municipality can begin before it buys anything.
    .how = Ask training institutes for their accredited courses and count those who passed in the year, women and men apart. Nothing is divided.
    .sources = National training agencies (HEART in Jamaica and others); technical schools; universities; manufacturers with an accredited centre.
    .traps = Enrolling is not finishing, and a two-hour talk is not a course. A person with two certificates counts once. Say whether you count residents or everyone who studies in the municipality.

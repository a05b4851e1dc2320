social_registry-poor =
    .measures = Of every 100 households in the municipality, how many the social registry classes as poor or vulnerable.
    .why = It is the list from which grants and subsidies are given. The town can read it every year, without waiting for a census.
    .how = Ask the registry’s office for the households of the municipality with the classification in force at year-end. Divide by the households there should be that year, according to the projection.
    .sources = Social registry or beneficiary register: PATH in Jamaica, SISBEN in Colombia, CadÚnico in Brazil, SIUBEN in the Dominican Republic; household projections.
    .traps = It counts those who signed up, so a registration drive raises the figure though nobody became poorer. A new score breaks the series. One dwelling may hold two registered families. It is a stand-in and does not replace measured poverty.

basic_needs-unmet =
    .measures = Of every 100 households, how many have at least one basic need unmet: housing, water, sanitation, school, or means to live on.
    .why = It shows poverty street by street and tells which lack weighs most, so works can be chosen for where they matter.
    .how = Apply the rules of your country’s statistics office to the census records: each household is checked for every need. Count the households with one or more unmet and divide by all. Also keep how many have two or more.
    .sources = Statistics office’s poverty maps by census; municipal census by community; census records for your own count.
    .traps = Each country has its own thresholds: do not compare across borders or join two methods. It moves slowly and hardly sees a fall in income. People and households give different percentages. Where two households share a dwelling, see which unit the census counted.

human_development-index =
    .measures = A score from 0 to 1 that puts three things together: how long people live, how much schooling they have and what income they live on.
    .why = Ministries and donors use it to decide who comes first. It lets a council see in one line which of health, schooling and income holds the town back.
    .how = Turn each of the three parts into a number from 0 to 1 between a fixed lowest and highest value, as the method you follow says. Multiply the three and take the cube root. Most towns copy the published value instead, with its year and author.
    .sources = Human development report or atlas with municipal values (Brazil and Mexico have them); census for a calculation of your own; university or statistics office.
    .traps = The municipal index and the one of the United Nations for countries are built from other data: never set them side by side. A new edition may recalculate the past, so take all years from one edition. It moves slowly and says nothing about gaps inside the town.

income-gini =
    .measures = How unequally income is shared among the people of the town: 0 if everyone had the same, 1 if one person had it all.
    .why = Two towns of equal average income can be very different places to live in. Where the gap is wide, the average misleads.
    .how = Take the income per person of each household and line people up from poorest to richest. Work out the Gini coefficient with the weights of the survey or census; the program can do it from grouped data. Note whether it is income or spending.
    .sources = Census with an income question; household survey if its sample covers the town; small-area estimate of the statistics office.
    .traps = Some publish it from 0 to 100: divide by 100. Income and spending give different results, and so do households and persons. Surveys rarely reach the richest, so the true gap is wider. A small drop may be chance: ask for the margin of error.

employment-formal_jobs =
    .measures = How many jobs there are in the municipality, for every 1,000 inhabitants, for which an employer pays social security.
    .why = A formal job brings sick pay, a pension and access to credit. The number shows early whether a new firm, a harvest or a closure is changing the town’s living.
    .how = Ask for the jobs registered by employers located in the municipality on the last day of the year. Divide by the population of that year and multiply by 1,000. Count jobs, not employers.
    .sources = Social security institute; yearly register of the labour ministry (RAIS in Brazil); tax office.
    .traps = The register says where the firm has its office: a plantation may be counted in the capital, and commuters count where they work. A town with much public employment looks strong. A person with two jobs counts twice. It does not tell how many people have no formal job.

school-primary-dropout =
    .measures = Of every 100 primary pupils who started the school year, how many left before it ended and did not move to another school.
    .why = A child who leaves in primary seldom comes back. Behind it are hunger, work, distance or a move, and a town can act within weeks if it hears of it in time.
    .how = From the enrolment at the start of the year take off transfers. Count the pupils who stopped attending and did not appear in another school, and divide them by that enrolment.
    .sources = School register of the ministry; school head teachers; child protection office.
    .traps = A transfer that was never recorded looks like a dropout, and a dropout written down as a transfer hides one. Some ministries compare two years instead of one: do not mix both readings. With few pupils, one family that moves changes the rate.

school-lower_secondary-dropout =
    .measures = Of every 100 pupils who began the year in lower secondary school, how many gave up during the year without changing school.
    .why = These are the years in which boys go to work and girls become mothers. Scholarships, a bus and a second chance cost less than the years lost.
    .how = Count the pupils of lower secondary grades who stopped coming and have no transfer. Divide by the pupils enrolled in those grades when the year began. Do it by grade and sex as well.
    .sources = School register of the ministry; attendance lists of the schools; scholarship and second-chance programmes.
    .traps = Look up which grades your country counts as lower secondary. Pupils who never moved on from primary are not in it: they were lost in between. Night school and distance courses need a line of their own. A closed school sends pupils out of the town’s register.

school-primary-repetition =
    .measures = Of every 100 pupils who were in primary school last year, how many are doing the same grade again this year.
    .why = Repeating seldom helps and often comes before leaving. It also fills classrooms: every repeater takes a place that the municipality or ministry pays for twice.
    .how = Count this year’s pupils who are enrolled in the grade they were in last year. Divide by last year’s primary enrolment. Grade one usually shows most: work it out by grade too.
    .sources = School register of the ministry; enrolment forms; records of the schools.
    .traps = Dividing by this year’s pupils gives another figure. Where promotion is automatic the rate is near 0 and says little about learning. Those who failed and then left are not repeaters. A pupil who comes from another town may be a repeater that no list shows.

council-women =
    .measures = Of every 100 seats on the municipal council, how many are held by women.
    .why = Women manage water, food and care at home; a council without them overlooks those needs in the budget.
    .how = Count the seats held by women and divide by all seats of the council, the day it takes office. If the mayor has a seat on it in your country, count it every time. Note replacements during the term as later figures.
    .sources = Electoral authority’s declaration of winners; minutes of the sitting at which the council took office; council secretary.
    .traps = Candidates do not hold seats, nor do alternates. With nine seats the nearest to half is four or five: do not ask for exactly 50. A woman who resigned under pressure has left the count, and the story should be told.

management-women =
    .measures = Of every 100 management posts in the municipal administration, how many are held by women.
    .why = Heads of department decide whom to hire and where the crews go. A share close to half means the whole town’s talent is in use.
    .how = Define which grades are management and write it down. On 31 December count the posts that are filled, then those filled by women, and divide. Acting heads count if they sign as such.
    .sources = Human-resources file; payroll; organisation chart approved by the council.
    .traps = If secretaries’ and advisers’ posts slip in, the share looks better than it is. Vacant posts belong to neither number. Each reorganisation changes the list: recount the former year with the new list if you can. Compare pay as well, which this figure does not show.

violence-women_reported =
    .measures = How many women in a year told the police, a court or a health service of violence against them, for every 1,000 women aged 15 and over.
    .why = Each case is a woman who asked for help. The council plans shelters, lawyers, patrols and health staff by the number who come, and by the places where they come.
    .how = Join the lists of police, courts and health services under one person in charge. Count each woman once, however many reports she made. Divide by resident women aged 15 and over and multiply by 1,000.
    .sources = Police and prosecutor; family court; health surveillance forms; women’s office or shelter. One office joins the lists, without names leaving it.
    .traps = It counts reports, not violence. A rise may mean trust in a new police desk, a fall may mean fear: never call it better or worse by itself. Most violence is never reported. Print no zone, age or month with few cases, and no names. Surveys measure how common it is.

births-low_weight =
    .measures = Of every 100 babies born alive and weighed, how many weighed less than 2,500 grams.
    .why = A small baby falls ill more often and grows less. The causes lie in pregnancy: food, infections, heavy work, very young mothers, few check-ups.
    .how = From the birth certificates of resident mothers count the babies under 2,500 grams. Divide by those whose weight was recorded. In a small town add three years together.
    .sources = Live-birth certificates of the health ministry or civil registry; delivery books; midwives’ notebooks.
    .traps = 2,500 grams exactly is not low. Look how many weights end in two zeros: they were guessed. Babies born at home are seldom weighed, so the figure may come out too good. More births before term saved in hospital can raise it. Use the mother’s home, not the hospital’s place.

diarrhoea-under5 =
    .measures = How many times in a year the health services treat a child under five for acute diarrhoea, for every 1,000 such children in the town.
    .why = It answers within weeks to what happens with water: a broken pipe, a dry spell, a flood. Seen by district, it tells the water office where to look.
    .how = Add up the year’s attended cases in resident children under five. Divide by the children of that age and multiply by 1,000. Keep the weekly counts: the peaks matter more than the yearly total.
    .sources = Weekly disease surveillance reports; registers of health posts and hospital; community health workers.
    .traps = It counts visits, so a new clinic raises it and a strike lowers it. One child may be counted several times. Families that treat at home or go to a pharmacy are not seen. A survey that asks about the last two weeks measures something else.

births-institutional =
    .measures = Of every 100 children born alive to women of the town, how many were born in a hospital, clinic or health centre.
    .why = Where bleeding can be stopped and a newborn warmed, fewer die. The figure shows which communities are cut off when labour begins.
    .how = In the birth certificates of resident mothers look for the place of birth. Count those born in a health facility, public or private, here or elsewhere, and divide by all.
    .sources = Live-birth certificates; civil registry; midwives’ and health workers’ lists for births at home.
    .traps = The facility’s own book counts women from other towns. A health post without staff at night still counts, so ask what it can do. Births at home are registered late or never, which flatters the result. A skilled birth at home is safe too: this looks at the place.

births-girls =
    .measures = How many children are born in a year for every 1,000 girls aged 10 to 14 who live in the town.
    .why = At this age a pregnancy means that a girl was not protected and, very often, that someone abused her. Her life and her schooling are at risk.
    .how = Count the live births of the year to resident mothers under 15. Divide by resident girls aged 10 to 14 and multiply by 1,000. The numbers are small: add five years together.
    .sources = Live-birth certificates by age of the mother; hospital; child protection office.
    .traps = One birth is already a case to follow up, not a rate. Publish no year, place or age with fewer than five births: everyone would know the girl. Births are fewer than pregnancies. A mother’s age is sometimes written down as 15 to avoid questions.

dengue-incidence =
    .measures = How many people of the town fall ill with dengue in a year, for every 100,000 inhabitants.
    .why = Dengue comes back where water stands in tanks, tyres and yards. Regular water and rubbish collection do more than spraying, and both are municipal work.
    .how = Count residents who fell ill in the year and were confirmed by laboratory or classed as probable. Divide by the mid-year population and multiply by 100,000. Keep the weeks and the zones.
    .sources = Disease surveillance of the health ministry; laboratory; health posts and vector control teams.
    .traps = Epidemics come every few years: compare with the last epidemic, not with the year before, and do not read one year as a trend. In an outbreak not everyone is tested. Suspected cases that were ruled out must be taken off. Zika and chikungunya look alike.

green-area =
    .measures = Square metres of public green space, open to everyone free of charge, for each inhabitant of the urban area.
    .why = Trees and grass cool the street and soak up rain. In crowded neighbourhoods the park is the yard that homes lack.
    .how = Add up the squares, parks and green river banks that anyone may enter. Divide by the people of the urban area. Then do it by neighbourhood: the average hides the places that have none.
    .sources = Cadastre; municipal list of parks and squares; satellite image or drawing on the map, checked on foot.
    .traps = Paved squares, traffic islands and fenced fields of private clubs do not count. One big park on the edge raises the average while the centre has nothing. A nature reserve nobody can visit belongs with protected areas.

forest-loss =
    .measures = Hectares of forest cleared or burnt in a year inside the municipality, whatever grew back elsewhere.
    .why = The yearly loss tells in time where clearing advances, while the share of forest only reveals it when it is late.
    .how = Ask for the loss detected between one year and the next, cut to the municipal limit, and add all patches. Planting and regrowth are not subtracted. Note the smallest patch that the system can see.
    .sources = National forest monitoring; MapBiomas; satellite alerts, checked by rangers or the environment officer.
    .traps = Harvest of planted timber shows up as loss. Clouds push part of one year’s loss into the next, so look at three years together. Alerts are early warnings and never add up to the yearly total. Two systems with different patch sizes do not compare.

cooking-firewood =
    .measures = Of every 100 households, how many cook mainly with firewood, charcoal or another solid fuel.
    .why = Smoke in the kitchen harms the lungs of the women and children who spend the day there, and fetching wood takes part of their week.
    .how = The census asks which fuel the household uses most for cooking. Add the households that answered firewood, charcoal, coal or dung and divide by all households.
    .sources = Population and housing census; household survey; improved-stove programmes, to check changes.
    .traps = Many homes use gas and firewood: only the main fuel counts, and a rise in the price of gas reverses it. An improved stove is still firewood. Households that do not cook stay in the denominator. Stoves handed out are not stoves in use.

waste-collected =
    .measures = Of every 100 people, how many live where household waste is collected at least once a week.
    .why = Where the truck does not pass, people burn their rubbish or throw it into the gully, and the next flood brings it back.
    .how = Draw the collection routes and their days on the map. Count the people living on streets served weekly or more often, carts and communal points included, and divide by all people. The census question on waste serves as a check.
    .sources = Route sheets of the cleaning service; contract with the operator; population and housing census.
    .traps = A route on paper may be skipped for weeks: ask residents. Fee payers are fewer than people served. A truck on the main road does not serve the hillside behind it. Collection says nothing of where the waste ends up.

waste-landfill =
    .measures = Of every 100 tonnes of waste the municipality generates, how many reach a sanitary landfill or are recovered through recycling and compost.
    .why = An open dump poisons the well downhill and its smoke reaches the school. Closing it takes years and partners, so progress must be visible.
    .how = Weigh what enters the landfill and what recyclers and the compost yard take. Divide by the waste generated: kilograms per person and day from a study on your own town, times population, times the days of the year.
    .sources = Weighbridge of the landfill; operator’s monthly reports; recyclers’ associations; waste characterisation study.
    .traps = Dividing by waste collected instead of generated gives a much better figure. A dump with a fence and a gate is still a dump. Trucks counted by volume need a density to become tonnes. What recyclers sell must not be counted again at the landfill.

greenhouse-per_capita =
    .measures = Tonnes of all greenhouse gases, expressed as CO2, in a year for each inhabitant.
    .why = In small towns the dump and the farms may weigh more than the cars. This figure includes methane, so it shows what the CO2 figure hides.
    .how = Take the municipal inventory: fuels, electricity from the grid and waste. Convert methane and nitrous oxide into CO2 with one published table. Divide the sum by the inhabitants of that year.
    .sources = Greenhouse-gas inventory by the GPC method; waste operator; electricity and fuel suppliers; population projections.
    .traps = Say which sectors are in: with or without livestock can double the figure. The table of conversions is renewed from time to time: keep one for the whole series. An inventory made by a different consultant often uses another scope.

water-losses =
    .measures = Of every 100 litres put into the network, how many are not billed: leaks, theft, faulty meters and water given free.
    .why = Every litre that earns nothing was still pumped and treated. Recovering it is often cheaper than opening a new source.
    .how = For a full year, take the volume that enters the network. Subtract the volume billed and divide the difference by the volume that entered.
    .sources = Utility’s production meters and billing system; regulator’s reports; rural water boards’ books.
    .traps = Without a meter at the outlet of the plant, production is a guess. Where users pay a flat rate, the volume billed is an assumption: say so. Compare the same twelve months. It is not the same as physical loss, since theft and free supply are in it.

protected-municipal =
    .measures = Of every 100 hectares of the municipality, how many the municipality itself protects, through reserves or zoning.
    .why = It is the part of nature conservation that the council can decide by itself, without waiting for the capital.
    .how = Map the reserves created by council decision and the zones where the land-use plan forbids building or clearing. Merge them, count overlaps once, and divide by the land area.
    .sources = Council resolutions; land-use plan in force with its maps; cadastre and GIS of the planning office.
    .traps = A national park is not municipal merit: leave it out here. A plan that was drafted but not approved protects nothing. River strips and slopes drawn without coordinates cannot be measured. When the plan is revised, note which zones were lifted.

water-piped =
    .measures = Of every 100 people, how many have piped water inside the dwelling or in the yard.
    .why = A tap at home ends the carrying. It is the step that people call having water, and the one that costs the network money.
    .how = Count the people in dwellings with a pipe indoors or on the plot and divide by all people. Between censuses take the active home connections and multiply by people per home, saying that it is a stand-in.
    .sources = Population and housing census; utility’s register of users; rural water boards; SNIS in Brazil (IN055).
    .traps = A public standpipe counts as improved water but not here. Connections include shops and cut-off users. One connection may feed four homes on a plot. Utilities report the population of their service area, which may be another territory.

water-hours =
    .measures = Hours a day in which water comes out of the tap, as an average of all connections.
    .why = Rationing makes families buy barrels and pumps, and an empty pipe sucks in dirt. It is the complaint the mayor hears most.
    .how = For each sector of the network, multiply the hours of service on a usual day by its connections. Add up and divide by all connections. Measure both in the dry and in the rainy season.
    .sources = Valve operators’ logbook; utility’s service reports; pressure recorders; regulator; calls to a sample of users.
    .traps = The plain average of the sectors gives a small one too much weight. Water three days a week must be turned into hours per day. The schedule announced is not the service delivered. Each rural system counts with its own connections.

water-good_samples =
    .measures = Of every 100 samples of drinking water taken in the year, how many meet the national standard.
    .why = Clear water can carry bacteria. A failed sample is a warning that arrives before the patients do.
    .how = Count the samples with no E. coli and with chlorine inside the range of the standard, and divide by all samples analysed. A sample that fails in one parameter fails. Keep each system apart, then add.
    .sources = Health authority’s water surveillance; utility’s laboratory; field kits of rural water boards.
    .traps = Samples from the plant are better than those from the last tap. Few samples prove little: compare with the number the standard demands. Repeat tests after a failure blur the result: keep the first. If only the good systems are sampled, the figure flatters.

sewer-connected =
    .measures = Of every 100 people, how many live in dwellings connected to a sewer network.
    .why = In dense streets, pits overflow and there is no room for new ones. The sewer takes the waste away, provided somebody treats it.
    .how = Count the people in dwellings whose toilet empties into the network and divide by the whole population, rural included. With utility data, use active home connections times people per home.
    .sources = Population and housing census; utility’s register; SNIS in Brazil (IN056).
    .traps = A pipe in the street is not a connection: many homes never join it. Storm drains and gullies that take toilets are not a sewer. In scattered rural areas a good septic tank may be the right answer, so a low value is not always a lack.

wastewater-treated =
    .measures = Of every 100 litres of wastewater the municipality generates, how many are treated to the standard before they go back to nature.
    .why = What is not treated reaches the river where children bathe and the next town draws its water.
    .how = Divide the volume that leaves the plant within the standard by the volume generated. If that is not measured, estimate it from the water consumed and the share that returns as wastewater, and note the share used.
    .sources = Plant operator’s flow and analysis records; utility; environmental regulator; SNIS in Brazil (IN046).
    .traps = An operator who says all is treated usually means all that is collected: use the other series for that. A plant that lets water through without meeting the standard treats nothing. In the rainy season rain inflates the flow at the plant.

open_defecation =
    .measures = Of every 100 people, how many have no toilet or latrine at all and go to the bush, the river or the beach.
    .why = A few homes without a latrine put the whole community at risk. Girls who wait for darkness face another danger.
    .how = Count the people in dwellings that answered they have no sanitary facility and divide by all people. Check with the communities which homes use a neighbour’s latrine: they do not belong here.
    .sources = Population and housing census; household visits by health workers; community census.
    .traps = People are ashamed to say it, so the true value is higher. A latrine that exists but is not used hides the practice. The census counts homes without a facility, which is a stand-in for the behaviour. It also leaves out the camps of seasonal workers.

slums-households-water =
    .measures = Of every 100 urban households, how many do not get their drinking water from an improved source.
    .why = It is one of the lacks that make a slum home, and the one that a network extension can remove fastest.
    .how = From the urban records of the census count the households whose main source is a tanker, cart, river, or unprotected well or spring. Divide by all urban households.
    .sources = Census records by household; utility’s map of unserved blocks; household survey in the settlements.
    .traps = The general water figure covers the rural area too; this one only the urban. Illegal connections bring piped water and so count as improved, which may surprise. Do not add it to the other lacks: the same household may have several.

slums-households-sanitation =
    .measures = Of every 100 urban households, how many lack an improved toilet for their exclusive use.
    .why = In tenement yards several families share one latrine. This figure makes them visible and helps to choose between sewer and household solutions.
    .how = Count the urban households without a toilet, with one that is not improved, or with one shared with other households. Divide by all urban households of the census.
    .sources = Census records by household (type and exclusive use of the toilet); sewer register; survey in tenements.
    .traps = Leave out the question on sharing and the tenements vanish. It is counted in households, so it does not mirror the percentage of people with improved sanitation. Unanswered cases over five in a hundred call for a range instead of one number.

slums-households-crowded =
    .measures = Of every 100 urban households, how many have more than three persons for each habitable room.
    .why = Where many sleep in one room, coughs spread, children cannot study and conflicts grow. It shows the need for extensions and new plots.
    .how = For each urban household divide its members by its habitable rooms. Count those with more than three persons per room; exactly three is not crowded. A household without any habitable room counts as crowded.
    .sources = Census records by household (members and rooms); municipal housing survey; social registry.
    .traps = Some censuses count all rooms and others bedrooms only: the result changes a lot. Kitchens for cooking only and bathrooms are not habitable. Two households in one dwelling must be read apart. An average per neighbourhood hides the crowded homes.

slums-households-non_durable =
    .measures = Of every 100 urban households, how many live in a dwelling of poor materials or on dangerous ground.
    .why = These are the roofs that the first storm takes and the houses that the slope buries. The list says where to improve and where to move.
    .how = Settle which kinds of floor, wall and roof count as makeshift in your country. Mark the households with any of them, add those on dangerous sites of the risk map, count each once and divide by all urban households.
    .sources = Census records by household; risk map of civil protection; municipal survey of dwellings.
    .traps = Materials and site are two different problems: keep both subtotals. Earth or bamboo that is well built is not makeshift everywhere. If the risk map appears only in one year, the rise is due to the map. Census blocks rarely fit the edge of the risk area.

slums-households-tenure =
    .measures = Of every 100 urban households, how many have neither a paper nor the confidence that nobody can evict them.
    .why = Without secure tenure families do not invest in the house and may be refused water or credit. Women lose it first after a separation.
    .how = In a survey ask who owns the place, which paper shows it and whether the family fears having to leave. Count those with neither document nor felt protection. Those who do not know are not counted as lacking. Divide by all urban households.
    .sources = Special survey; land registry and cadastre; census question on tenure, which is weak; list of settlements.
    .traps = A family that owns the house but not the land often says it owns the place. A tenant with a lease can be secure. A receipt or tax payment is not a title everywhere. The census alone will not do, so mark a figure from it as a stand-in.

settlements-informal =
    .measures = Of every 100 people in the urban area, how many live in settlements that are on the register of informal settlements.
    .why = The register gives names and borders to places that are missing from the plan, which is the first step to streets, titles and services.
    .how = Add the residents of the registered settlements within the municipality, all of the same date, and divide by the urban population of that date. Record the date of the last visit.
    .sources = National register such as RENABAP in Argentina or the census list of favelas and urban communities in Brazil; municipal cadastre; drone images.
    .traps = Families, dwellings and persons get mixed in the registers. An area that was upgraded stays on the list or drops off according to the rule. The figure grows when the register is completed. Some who live there lack nothing, and some slum homes lie elsewhere.

hazard-population =
    .measures = Of every 100 inhabitants, how many live in areas mapped as high hazard from floods, landslides or other threats.
    .why = It says how many people civil protection must warn and shelter, and where no further permit should be given.
    .how = Lay the high-hazard areas over the census blocks. Count the people inside, by houses on the image where a block is cut, and divide by all inhabitants. Someone exposed to two hazards counts once.
    .sources = Risk maps of civil protection or the geological service; census blocks; house footprints from images; municipal field survey.
    .traps = No map does not mean no risk: write down which hazards were mapped. Sharing a block out by area puts people on empty slopes. A new map breaks the series. High hazard is about the place; the quality of the house is another matter.

titles-regularised =
    .measures = Number of households that received a registered title to their plot or dwelling during the year.
    .why = A title lets a family build, borrow and leave the house to the children. In both names, it also protects the woman.
    .how = Count the titles that were delivered to the household and entered in the land registry between January and December. One household counts once, even with several plots. Note the holder: woman, man or both.
    .sources = Land registry; cadastre; regularisation programme of the municipality or the land agency.
    .traps = Files opened, plots measured and titles signed in a ceremony are not yet titles registered. A big programme gives one high year and then zero: look at the sum of the term. Titles for shops or churches do not count.

finance-own_revenue =
    .measures = Of every 100 dollars of municipal revenue, how many the municipality raises itself through taxes, fees and charges.
    .why = The council can plan freely with its own money. A town that lives on transfers stops when the transfer is late.
    .how = From the executed budget at year-end add the taxes, fees, charges and other income the municipality collects. Divide by all revenue of the year. Loans and balances brought forward are not revenue: leave them out of both.
    .sources = Budget execution report; yearly accounts; finance ministry’s or audit office’s portal of municipal accounts.
    .traps = Use what was collected, not what was budgeted. The share rises when transfers fall, which is no success: look at the amount too. Taxes the state collects and returns are classed differently in each country. The sale of land swells a single year.

finance-investment =
    .measures = What the municipality spends in a year on works and equipment, per inhabitant, at prices of one fixed year.
    .why = It shows how much of the budget becomes pavements, pipes or classrooms, and how much the town can promise in its plan.
    .how = Take capital spending actually carried out. Bring each year to the prices of the chosen year with the consumer price index, and divide by the inhabitants of that year.
    .sources = Budget execution report by type of spending; price index of the statistics office; population projections.
    .traps = Without removing inflation every year looks like a record. One bridge doubles the figure of a small town: average the term. Works that the ministry pays directly are not in the municipal accounts. Repairs and wages on site may be booked as investment.

finance-debt_service =
    .measures = Of every 100 dollars of current revenue, how many go to interest and repayment of municipal debt.
    .why = What goes to the bank cannot go to the night crew or the clinic. Lenders look at it before they grant the loan for the sewer.
    .how = Add the interest and principal paid in the year. Divide by the current revenue collected, without capital transfers or new loans.
    .sources = Yearly accounts; debt register of the finance office; finance ministry’s or audit office’s alerts.
    .traps = Arrears to suppliers or pension funds are debt that does not appear. Paying an old loan with a new one swells a single year. A grace period makes the figure look low until payments begin: write down the year they start. Legal ceilings often use another formula.

finance-executed =
    .measures = Of every 100 dollars approved for the actions of the plan, how many were spent by the end of the year.
    .why = A plan without spending is a wish. Low values usually point to late bids or money that never came.
    .how = In the budget, tag the lines that belong to actions of the plan. Add what was spent on them and divide by what the council had approved for them. A value close to 100 is the aim, neither far below nor above.
    .sources = Budget execution report; follow-up sheets of the plan; procurement office.
    .traps = Decide if spent means committed, accrued or paid and stay with it. If the approved amount is replaced by the amended one, anything looks well executed. Money spent is not work done: compare with physical progress. Money from partners outside the budget is missed.

partnerships-active =
    .measures = Number of agreements with other municipalities, agencies or associations that are in force for the plan and on which money has been spent.
    .why = A landfill or a road between two towns needs a partner. Counting only those that move money separates help from photographs.
    .how = List the agreements signed for actions of the plan. Keep those in force on 31 December whose budget line shows spending in the year, by either side. Count one per agreement, with its partners and amount.
    .sources = Legal office’s file of agreements; budget execution; inter-municipal body or association.
    .traps = Letters of intent and framework agreements without a line do not count. An extension is the same agreement. More is not always better: ten tiny ones cost more in meetings than one that works. In-kind support counts only if it is valued in writing.

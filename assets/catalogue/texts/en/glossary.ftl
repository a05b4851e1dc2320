term-access-by-transport =
    .term = access to public transport
    .also = bus stop nearby | transport coverage
    .means = People who live within a walk of a stop: 500 m for a bus, 1 km for a train. A stop nearby does not mean that the bus comes.

term-action =
    .term = action
    .also = activity | project | intervention
    .means = What the municipality will do to reach an objective, with someone in charge, a place, dates and a cost. For example: build 320 toilets in two rural communities.

term-action-sheet =
    .term = action sheet
    .also = project sheet | project fiche
    .means = One page with everything about an action: what will be done, where, who answers for it, when, what it costs, who pays and how you will know it worked.

term-administrative-record =
    .term = administrative record
    .also = register | service records
    .means = A list an office keeps for its own work and from which figures come: school rolls, water customers, vaccinations. It counts only those who reach the service.

term-adolescent-births =
    .term = adolescent births
    .also = teenage pregnancy | teenage mothers
    .means = Births to mothers aged 15 to 19 for every 1,000 girls of that age. Births to girls under 15 are counted apart: for those, ask about violence.

term-affordability =
    .term = affordability
    .also = cost of fares | can people pay
    .means = Whether the poorest fifth can pay for the service. Here: what 60 trips a month take out of their income. Those who cannot pay stay home, and surveys then show no spending.

term-afro-descendants =
    .term = people of African descent
    .also = Afro-descendants | Black population | Garifuna
    .means = People who see themselves as descendants of Africans. The figure exists only if the census or register asks, and people answer for themselves.

term-agenda =
    .term = agenda
    .also = international agenda | 2030 Agenda
    .means = A list of goals agreed by countries, with a deadline. There are two here: the Millennium agenda, up to 2015, and the 2030 Agenda.

term-air-quality =
    .term = fine particles in the air
    .also = PM2.5 | air quality | particulate matter
    .means = Dust so fine that it reaches deep into the lungs, from engines, firewood and burning. Measured in micrograms per cubic metre, as the year’s mean.

term-all-season-road =
    .term = all-season road
    .also = rural road | feeder road
    .means = A road that a vehicle can use in the rainy season too, short breaks aside. One fallen bridge takes the whole stretch out of the count.

term-annex =
    .term = annex
    .also = appendix
    .means = The pages at the end, with calculations, sources and what did not fit in the text. What was skipped, and why, is printed there too.

term-annual-plan =
    .term = annual plan
    .also = yearly work plan | operational plan
    .means = The part of the plan that will be done this year, with this year’s money. Each line should say which action of the multi-year plan it comes from.

term-antenatal-care =
    .term = antenatal care
    .also = prenatal care | clinic visits | ANC
    .means = Check-ups of a pregnant woman by the health service. Two things are counted: at least one visit, and four or more.

term-approval =
    .term = approval
    .also = adoption of the plan | approved plan
    .means = The day the council votes for the plan and makes it its own. From then on each change is written down as an amendment, with its date and reason.

term-as-of-date =
    .term = as-of date
    .also = cut-off date | figures known up to
    .means = The day up to which the figures on a page were known. What comes later does not change that edition; it goes into the next.

term-asif =
    .term = ASIF
    .also = activity, structure, intensity, fuel | emissions inventory
    .means = The sum behind transport emissions: how much people travel, by which mode, how much energy each mode takes and from which fuel. It shows where to act.

term-average =
    .term = average
    .also = mean | arithmetic mean
    .means = The sum shared out equally. If three families earn 100, 200 and 900 the average is 400, and none earns that. Never average yearly rates: add the cases, add the people.

term-backup =
    .term = backup
    .also = safety copy
    .means = A complete, checked copy of the municipality’s file that the program makes by itself. On the same computer it is no help against theft: hand one over outside.

term-baseline =
    .term = starting point
    .also = baseline | base value | base year
    .means = The value from which progress is measured, with its year. If 58 of every 100 people had sanitation in 2022, then 58 is the starting point.

term-basin =
    .term = river basin
    .also = watershed | catchment
    .means = All the land whose rain runs into one river. Water is looked after by basin, which seldom matches the limits of the municipality.

term-big-push =
    .term = Big Push for Sustainability
    .also = Big Push | BPS
    .means = An idea of ECLAC: several investments and policies at once, so that jobs, equality and environment gain together. Buses, chargers, fares and workshops, not buses alone.

term-bottleneck =
    .term = bottleneck
    .also = obstacle | constraint
    .means = What holds back a solution people already know: a rule, the budget, the way a service is run, or people not using it. Removing it often costs less than building anew.

term-break-in-a-series =
    .term = break in a series
    .also = change of method | series break
    .means = The year in which the definition, map or method changed. If forest falls on a new map, perhaps only the map changed. The program does not compare across a break.

term-breakdown =
    .term = breakdown
    .also = disaggregation | by sex, age or area
    .means = The same figure by groups: women and men, districts, ages. It shows whom a good average leaves behind.

term-broadband =
    .term = broadband
    .also = fixed internet | fibre | home internet
    .means = An internet line that is always on and fast enough to study or deal with an office. One phone in the family is not the same.

term-census =
    .term = census
    .also = population and housing census | head count
    .means = The count of every person and dwelling, mostly once in ten years. It is the best source for districts, but it grows old.

term-child-labour =
    .term = child labour
    .also = working children
    .means = Children doing work they should not do, because of their age, the hours or the danger. A little help at home is not child labour; missing school for the harvest is.

term-civil-registry =
    .term = civil registry
    .also = vital registration | births and deaths register
    .means = The office that records births and deaths; mortality and birth rates come from it. Ask for figures by place of residence, not by hospital.

term-clock =
    .term = clock
    .also = period of the agenda | time frame
    .means = From which year to which year progress is judged. There are three: MDG (to 2015), SDG (to 2030) and your plan. One indicator may do well on one and badly on another.

term-co-financing =
    .term = co-financing
    .also = matching funds | counterpart money | local contribution
    .means = Several parties paying for one action. Many funds ask the municipality for a share, in money or in community work with a value put on it.

term-comparability =
    .term = comparability
    .also = like with like
    .means = Two figures measuring the same thing in the same way, so that the difference is real. People with water and homes with water cannot be compared.

term-completeness =
    .term = completeness
    .also = coverage of the register
    .means = How much of what happened was recorded. If 80 of 100 deaths are registered, the rate comes out lower than it really is.

term-completion =
    .term = completion
    .also = finishing school | graduation
    .means = Young people of the right age who have finished a level. Being enrolled is not enough: of every 100 of that age, how many have passed the last grade?

term-conflict =
    .term = two versions to decide
    .also = conflict | waiting decision
    .means = Two people changed the same thing without seeing each other. Both versions are kept and you choose one, or write one that combines them. Nothing is lost meanwhile.

term-constant-prices =
    .term = constant prices
    .also = real terms | inflation-adjusted
    .means = Amounts of several years stated in the money of one year, so that inflation does not look like growth. The plan is written this way.

term-contingency =
    .term = contingency
    .also = reserve | allowance for surprises
    .means = Money added to the cost for what cannot be foreseen, for example 10%. It is stated on its own line, not hidden in the prices.

term-contraception-prevalence =
    .term = use of contraception
    .also = contraceptive prevalence | family planning
    .means = Of every 100 women in union and of childbearing age, how many use a method, or their partner does. It comes from surveys; a clinic knows only those who come.

term-cost-line =
    .term = cost line
    .also = budget line | cost item
    .means = One thing paid for in one action and one year: quantity times unit cost. For example, 300 meters at 600 each in 2026.

term-council-resolution =
    .term = council resolution
    .also = motion | decision of the council | by-law
    .means = The council’s written decision, with number and date, that approves the plan or a change to it. Without that number the printed plan is only a proposal.

term-council-seats-of-women =
    .term = women on the council
    .also = women councillors | seats held by women
    .means = Council seats held by women. With nine seats there is no exact half: four or five is as near as it gets.

term-current-prices =
    .term = current prices
    .also = nominal terms | money of the day
    .means = The money as it was or will be paid each year, with inflation in it. Not fit for comparing years far apart.

term-cycleway =
    .term = cycle lane
    .also = bike lane | cycleway | bike path
    .means = A way for bicycles kept apart from cars by something that cannot be driven over. A painted line does not count as protected.

term-deforestation =
    .term = deforestation
    .also = forest loss | land clearing
    .means = Forest turned into pasture, fields or housing. Before you sound the alarm, check that both maps define forest in the same way.

term-denominator =
    .term = denominator
    .also = total | base population
    .means = The number below: the total you divide by. In “15,750 of 18,960 people with improved water” it is 18,960. If it is too small, coverage goes over 100.

term-disability =
    .term = disability
    .also = people with disabilities | PWD
    .means = A lasting difficulty in seeing, hearing, walking or remembering, which badly made surroundings turn into exclusion. Ask what is hard to do, not for a diagnosis.

term-disaster =
    .term = disaster
    .also = emergency | calamity | catastrophe
    .means = A flood, landslide, hurricane or earthquake beyond what the place can handle alone. The event is natural; homes in the river bed are not.

term-discount-rate =
    .term = discount rate
    .also = interest rate | cost of money
    .means = The yearly percentage used to compare spending today with spending some years from now. Whoever lends sets it; the program never makes one up.

term-draft =
    .term = draft
    .also = not yet approved
    .means = A book that has not been approved yet. Every page says so, so that nobody takes it for the final one.

term-dropout =
    .term = dropping out
    .also = dropout | school leavers | early leaving
    .means = Pupils who leave school during the year or do not come back for the next. Before you count them, see who merely changed schools.

term-durable-housing =
    .term = durable housing
    .also = solid housing | decent home
    .means = A house on safe ground, with floor, walls and roof that stand up to the weather. An earth floor or a roof of scrap counts as not durable.

term-edition =
    .term = edition
    .also = version of the book | version
    .means = A profile or plan as it was closed on one day, with a number and a code. Figures go on changing in the file; the printed edition does not.

term-edition-code =
    .term = edition code
    .also = fingerprint | hash | check code
    .means = Letters and digits at the foot of each page, worked out from the data themselves. Two prints with the same code say the same thing.

term-emissions =
    .term = emissions
    .also = greenhouse gases | CO2 | carbon footprint
    .means = Gases that warm the climate, mostly from engines, electricity, waste and land clearing. Given in tonnes of CO2 or of CO2 equivalent.

term-employment-rate =
    .term = employment rate
    .also = people in work | employment-to-population ratio
    .means = Of every 100 people aged 15 and over, how many worked in the week, for wages or on their own account. Always look at women and men apart.

term-equivalent-annual-cost =
    .term = equivalent annual cost
    .also = cost per year of life | life-cycle cost
    .means = What a pump, pipe or building costs for each year it lasts, running costs included. It lets you compare a cheap pump that lasts 5 years with a costly one that lasts 20.

term-estimate =
    .term = estimate
    .also = calculated figure | modelled figure
    .means = A figure worked out rather than counted, such as poverty by town drawn from a national survey. It should come with its interval.

term-evaluation =
    .term = evaluation
    .also = review | final evaluation | mid-term review
    .means = Looking back, halfway or at the end, to ask whether the work changed anything, at what cost, and what to do differently. Follow-up counts what was done; evaluation judges it.

term-execution =
    .term = budget carried out
    .also = budget execution | actual spending
    .means = The part of the approved budget that was really spent. Spending 48% may be poor management or a transfer that came in November: ask which.

term-figure =
    .term = figure
    .also = data point | observation | value
    .means = One value of an indicator, for one place and year, with its source: 83.1% improved water in 2022, census. Without year and source it is not a figure.

term-follow-up =
    .term = follow-up
    .also = monitoring | tracking
    .means = Checking every quarter or half-year what was done and spent on each action, and noting what holds it up. For example: 55% of the work done, 268 thousand spent, bids 45 days late.

term-food-insecurity =
    .term = food insecurity
    .also = hunger | not enough food
    .means = Not knowing whether there will be enough food, or eating less or worse for want of money. Households are asked from a fixed list.

term-forest-cover =
    .term = forest cover
    .also = forest area | woodland
    .means = The part of the land under forest trees. Orchards, cane fields and street trees do not count.

term-funding-approved =
    .term = approved
    .also = secured money | committed funds
    .means = Money that is already in a voted budget or a signed agreement. Start building with this money only.

term-funding-asked-for =
    .term = asked for
    .also = applied for | requested
    .means = Money that was asked for in writing and awaits an answer. Note whom you asked and when; after three months, ask again.

term-funding-to-be-asked-for =
    .term = to be asked for
    .also = identified source | not yet requested
    .means = Money with a possible source that nobody has approached yet. Count it as a hope, not as funding.

term-gap-zone =
    .term = zone of high need and little transport
    .also = underserved area | transport gap
    .means = A district where many people need transport and little comes. It is the place to begin: a stop, a footpath, a minibus.

term-gate =
    .term = ready to go on?
    .also = gate | stage check
    .means = The least you should have before the next stage, for example that every objective has a starting point and a target. You may go on without it if you write down why.

term-gender =
    .term = gender
    .also = gender equality | gender lens
    .means = What a society expects of women and of men, and which can therefore change. Sex is recorded; gender is looked into.

term-gender-marker =
    .term = gender marker
    .also = gender tag
    .means = A number for each action: 2 if equality is its main aim, 1 if it is an important aim, 0 if it was checked and is not. Unchecked stays empty. A 2 is not “better” than a 1.

term-goal =
    .term = goal
    .also = global goal | MDG | SDG
    .means = One of the great aims of an agenda, with its number and its targets. SDG 6 is about water and sanitation.

term-good-practice =
    .term = good practice
    .also = success story | lesson learned
    .means = Something that worked here, told so that another town can repeat it: the problem, what was done, what it cost, what changed, and what went wrong too.

term-green-area =
    .term = green area
    .also = park | open space | recreation ground
    .means = Parks and squares with plants, open to everybody. A vacant lot or a fenced garden does not count.

term-handing-over-a-copy =
    .term = handing over a copy
    .also = copy outside | USB stick | passing the file on
    .means = Writing the whole file of the municipality to a USB stick or another folder and reading it back to check it. It is what you give a colleague or the next government.

term-history =
    .term = history
    .also = log of changes | who changed what
    .means = The list of everything done in the file: what, who and when. It explains a number that nobody remembers changing.

term-hours-of-water =
    .term = hours of water
    .also = continuity of supply | rationing | lock-offs
    .means = How many hours a day water runs from the tap, on average over the year. It can fall while connections rise, since the same water is shared by more.

term-household =
    .term = household
    .also = home | family
    .means = The people who live under one roof and share their food. One dwelling may hold two households; do not mix households, dwellings and people.

term-household-connection =
    .term = household connection
    .also = service connection | service line
    .means = The length of pipe from the network to the house. Connections are not people, and many on the books have been cut off.

term-import =
    .term = import
    .also = load an Excel file | bring in a spreadsheet | upload
    .means = Taking figures from a workbook into the municipality’s file. The program says what it understood and stores nothing until you say so. It can be undone.

term-improved-sanitation =
    .term = improved sanitation
    .also = decent toilet | excreta disposal
    .means = A toilet that keeps faeces away from people and serves one household: to a sewer, septic tank, or pit with a slab. Shared ones do not count.

term-improved-water =
    .term = improved water
    .also = improved source | protected source
    .means = Water from a source protected by the way it is built: tap, borehole, protected well or spring, rain. It does not say whether it is clean or how long it runs.

term-incidence =
    .term = incidence
    .also = new cases | incidence rate
    .means = New cases of a disease in a year, for every 1,000 or 100,000 people. More cases may mean more illness or better searching.

term-index =
    .term = index
    .also = composite indicator | score
    .means = A number without a unit that puts several measures together, like human development. It says who is better off, not what is missing: look at its parts.

term-indicator =
    .term = indicator
    .also = measure | metric
    .means = An agreed way to measure a situation, the same every year. “People with piped water, of every 100” is an indicator; “64.0 in 2022” is one of its figures.

term-indigenous-peoples =
    .term = Indigenous peoples
    .also = First Peoples | native communities | Amerindians
    .means = Peoples with a history, language and institutions of their own, older than the State. Their authorities take part in the plan by right, not as one more guest.

term-infant-mortality =
    .term = infant mortality
    .also = deaths under one year | IMR
    .means = Children who die before their first birthday, for every 1,000 live births. It is a part of under-five mortality.

term-informal-job =
    .term = informal job
    .also = informal employment | hustling | casual work
    .means = Work without insurance, without a contract or in an unregistered business. A registered employer may have informal workers too.

term-informal-settlement =
    .term = informal settlement
    .also = squatter area | unplanned settlement
    .means = A place where people live without titles or an approved layout, often without services. It is drawn on a map; slum households are counted one by one.

term-informal-transport =
    .term = informal transport
    .also = robot taxi | minibus | moto-taxi | route taxi
    .means = Passenger services without licence or timetable: shared taxis, minibuses, moto-taxis. Often the only ones that come.

term-interpolation =
    .term = interpolation
    .also = interpolated value
    .means = Working out a year that was not measured from the figures before and after it. Between 77.8 in 2012 and 83.1 in 2022, the value for 2015 is 79.4.

term-interval =
    .term = interval
    .also = margin of error | confidence interval
    .means = The two numbers between which the true value almost surely lies. With 36 deaths in five years the rate is 21.6, but it could be anything from 15 to 30.

term-investment =
    .term = investment
    .also = capital spending | public works
    .means = Spending that leaves something lasting: a pipe, a bridge, a land register. Wages and fuel are running costs.

term-land-title =
    .term = land title
    .also = deed | title deed | regularisation
    .means = The paper that says who owns a plot. In both names it protects the woman too, should the couple part.

term-land-use-plan =
    .term = land-use plan
    .also = development plan | zoning | physical plan
    .means = The plan that says where to build, farm or protect, and which way the town will grow. It helps to keep homes off a hillside that slides.

term-landfill =
    .term = sanitary landfill
    .also = landfill | disposal site
    .means = A site prepared for waste: sealed bottom, layers of soil, liquids collected. Throwing earth over a dump does not make it a landfill.

term-latrine =
    .term = pit latrine
    .also = latrine | pit toilet | outhouse
    .means = A toilet over a pit, without running water. With a washable slab and for one household it counts as improved; with planks over a hole it does not.

term-level =
    .term = level
    .also = where we stand | current value
    .means = Where the town stands today: 83 of every 100 with improved water. Progress is another matter: one may stand low and move fast.

term-literacy =
    .term = literacy
    .also = able to read and write | illiteracy
    .means = People who can read and write a simple sentence. The census takes their word for it; reading a health notice asks for more.

term-live-birth =
    .term = live birth
    .also = birth | newborn
    .means = A child who breathes or shows another sign of life at birth. Deaths of children and of mothers are divided by this total.

term-local-target =
    .term = local target
    .also = own target | municipal target
    .means = A target the town sets for itself, where the global one names no number, is already met or asks too little.

term-localising =
    .term = localising the goals
    .also = localisation | SDG localisation
    .means = Turning the global goals into what one municipality can measure, decide and pay for. It means choosing, not copying the list.

term-logframe =
    .term = logframe
    .also = logical framework | results matrix
    .means = A table that ties goal, purpose, outputs and activities together and gives for each the indicator, starting point, target, source and assumptions.

term-malnutrition =
    .term = malnutrition
    .also = undernutrition | stunting | overweight
    .means = A child too short or too light for its age, too thin, or overweight. These are different measures: always say which one you use.

term-maternal-mortality =
    .term = maternal mortality
    .also = maternal deaths | MMR
    .means = Deaths of women from pregnancy or childbirth, up to 42 days after. In one town they are so few that each case is reviewed and no ratio is printed.

term-mdg =
    .term = Millennium Development Goals
    .also = MDG | MDGs
    .means = The eight goals agreed in 2000 for 2015, on poverty, school, equality, health, environment and cooperation. The SDGs came after them.

term-median =
    .term = median
    .also = middle value
    .means = The middle value when all are put in order: half have more and half less. One rich family lifts the average; the median hardly moves.

term-met =
    .term = met
    .also = achieved | target reached
    .means = The latest figure reaches the target or passes it. If one community is far behind, the program says “met on average, not everywhere”.

term-metadata =
    .term = metadata
    .also = notes on the data | technical sheet
    .means = What you need to know about a figure to use it well: what it measures, how, when, by whom and what it leaves out.

term-milestone =
    .term = milestone
    .also = key date | deliverable
    .means = A point in the work that can be checked on a date: bids published by 30 May, 900 meters in place by 30 September.

term-missing-data =
    .term = missing data
    .also = data gaps
    .means = The figures the municipality needs and does not have. The profile names them and says who may hold them, so that somebody can ask.

term-modal-share =
    .term = modal share
    .also = modal split | how people travel
    .means = Of every 100 trips, how many are made on foot, by bicycle, public transport, motorcycle or car. Few surveys count short walks well.

term-money-still-to-find =
    .term = money still to find
    .also = funding gap | shortfall
    .means = The cost less every source already named. A plan of 15.9 million with sources for 15.2 has 0.7 million still to find.

term-motorisation =
    .term = motorisation
    .also = vehicles per 1,000 | vehicle fleet
    .means = Cars or motorcycles for every 1,000 inhabitants. The register counts all that were ever licensed, even those that no longer run.

term-multi-year-plan =
    .term = multi-year plan
    .also = development plan | strategic plan | corporate plan
    .means = The plan for several years, mostly those of the mayor’s term. What runs beyond the term needs the agreement of those who come next.

term-multidimensional-poverty =
    .term = multidimensional poverty
    .also = MPI | deprivations
    .means = Poverty measured by what a household lacks in schooling, health, housing and work, and not by income alone.

term-municipal-profile =
    .term = local profile
    .also = municipal profile | situation analysis
    .means = The book that says where the town stands on each goal, with figures, sources, progress and what is not known. The plan rests on it.

term-municipality-file =
    .term = the municipality’s file
    .also = .ceiba file | workspace | database
    .means = One single file with everything of the municipality: figures, sources, plan and history. It is on your computer, not on the internet.

term-neonatal-mortality =
    .term = neonatal mortality
    .also = deaths of newborns
    .means = Deaths in the first 28 days of life, for every 1,000 live births. It depends above all on care at birth.

term-net-enrolment =
    .term = net enrolment
    .also = net enrolment rate | school coverage
    .means = Children of the official age who are in the level meant for them, out of all of that age. If it goes over 100, pupils come from another town or the population is badly estimated.

term-no-change =
    .term = no change
    .also = stagnant | at a standstill
    .means = At this pace less than a tenth of what was missing will be reached, nor is much lost: in practice things stay as they are.

term-non-revenue-water =
    .term = non-revenue water
    .also = unaccounted-for water | water losses | leaks
    .means = Water that is produced and never billed: leaks, illegal connections, stuck meters, uses without an account. In old networks it may be close to half.

term-not-applicable =
    .term = not applicable
    .also = N/A
    .means = There can be no figure, because the thing does not exist here: marine areas in a town without a coast. It is neither a zero nor a missing figure.

term-not-available =
    .term = not available
    .also = no data yet | to be obtained
    .means = The figure exists somewhere, but the municipality does not have it yet. A letter to whoever holds it will settle the matter.

term-not-certain =
    .term = not certain
    .also = few cases | indicative
    .means = With so few cases, chance alone may explain the change. The program draws it hatched and claims neither better nor worse.

term-not-collected =
    .term = not collected
    .also = never measured
    .means = Nobody has counted this in the town. It has to be measured, by a survey of your own or one more question on the health-visit form.

term-not-fast-enough =
    .term = not fast enough
    .also = moderate progress
    .means = It moves the right way and will cover between half and nearly all of what was missing, but not reach the target in time.

term-numerator =
    .term = numerator
    .also = cases | number on top
    .means = The number on top: those who count. In “15,750 of 18,960 people” it is 15,750. It should come from the same source and year as the one below.

term-objective =
    .term = objective
    .also = aim | purpose
    .means = What should change in people’s lives, from how much to how much and by when: improved water from 83 to 92 of every 100 people by 2028.

term-objective-tree =
    .term = objective tree
    .also = means-ends tree | solution tree
    .means = The problem tree turned positive: each cause becomes a means and each effect an end. “Pipes from 1984” becomes “pipes renewed”.

term-on-track =
    .term = on track
    .also = on course
    .means = If the pace holds, the target is reached in time or as good as reached: 95 or more of every 100 that were missing.

term-open-defecation =
    .term = open defecation
    .also = no toilet | using the bush
    .means = People without any toilet, who use the bush, the gully or the beach. A few such homes are enough to make the neighbours ill.

term-open-dump =
    .term = open dump
    .also = dump | rubbish tip | uncontrolled dump
    .means = Where waste is thrown without any control: smoke, flies, and liquids that reach the river.

term-operation-and-maintenance =
    .term = operation and maintenance
    .also = O&M | running costs | upkeep
    .means = What it costs each year to keep a thing working: chlorine, power, spare parts, a caretaker. Anything built without this money is lost within a few years.

term-operator =
    .term = operator
    .also = service provider | utility | water board
    .means = Whoever runs the service day by day: the municipality, a regional company, a concession or a community board. Not always the one who answers for it by law.

term-outcome =
    .term = outcome
    .also = result | effect | impact
    .means = What changes for people thanks to what was delivered. The 900 meters are the output; fourteen hours of water a day are the outcome.

term-output =
    .term = output
    .also = deliverable | product
    .means = What an action delivers and can be counted: 320 toilets built, 40 community workers trained, one by-law passed.

term-overcrowding =
    .term = overcrowding
    .also = crowded home | persons per room
    .means = More than three people to a habitable room. Exactly three does not count yet. Kitchen and bathroom are not habitable rooms.

term-own-revenue =
    .term = own revenue
    .also = local taxes and fees | own-source revenue
    .means = What the municipality collects itself: property tax, trade licences, fees and tariffs. The rest comes from others and may not come.

term-parity =
    .term = parity
    .also = parity index | girls to boys
    .means = Equality of two groups, put as a ratio. 1 is equal; 0.97 to 1.03 counts as parity; 1.08 in secondary school means boys are missing.

term-participatory-budget =
    .term = participatory budget
    .also = community budgeting | town-hall budget
    .means = A part of the budget that communities decide in assemblies. What they ask for and the municipality may not do deserves a written answer too.

term-percentage-point =
    .term = percentage point
    .also = point
    .means = The difference between two percentages. From 52% to 58% is 6 points, although the increase is 11.5 per cent.

term-piped-water =
    .term = piped water
    .also = tap water | running water | water on premises
    .means = Water that comes by pipe to the house or yard. It is more than improved water: nobody has to carry it.

term-place-of-residence =
    .term = place of residence
    .also = usual residence
    .means = Where the person lives, not where the event took place. A birth in the city hospital counts for the mother’s town.

term-population-projection =
    .term = population projection
    .also = population estimate
    .means = The population worked out for years without a census. After each census it is corrected, and every rate that uses it changes.

term-poverty-line =
    .term = poverty line
    .also = poverty threshold | basic basket
    .means = The income below which a person counts as poor. The national line is for decisions here; the international one is for comparing countries.

term-powers-and-duties =
    .term = powers and duties
    .also = mandate | competences | functions
    .means = What the law lets and tells the municipality to do in each service: alone, with others or not at all. It decides whether you act, make an agreement or press others to act.

term-prevalence =
    .term = prevalence
    .also = existing cases
    .means = Everyone who has a disease at one moment, new cases and old. Incidence counts only the new ones.

term-preview =
    .term = preview
    .also = before storing | dry run
    .means = What the program shows before it stores anything: which figures will go in, which cells need a look and what would change. While you look, nothing has changed.

term-price-year =
    .term = price year
    .also = base year of prices
    .means = The year of the money in which costs are stated. “1.24 million at 2025 prices” can be brought up to date; “1.24 million” alone cannot.

term-prioritisation =
    .term = setting priorities
    .also = prioritisation | priority matrix | ranking
    .means = Putting problems in order by criteria with scores and weights, such as severity, people affected and votes. If slightly different weights change the order, tell the council.

term-problem-tree =
    .term = problem tree
    .also = cause-and-effect tree | root causes
    .means = A drawing with the problem as trunk, causes as roots and effects as branches. “There is no treatment plant” is not a problem; it is a missing solution.

term-progress =
    .term = progress
    .also = status | traffic light | verdict
    .means = The word that says whether an indicator will get to its target: met, on track, not fast enough, slow, no change or going back.

term-projection =
    .term = projection
    .also = at this pace
    .means = Where things would end up if the pace so far went on. It is no forecast: a plan exists to change it.

term-proportion =
    .term = proportion
    .also = percentage | share
    .means = A part of a whole, counted out of every 100. It runs from 0 to 100 because those on top are among those below.

term-prorated-target =
    .term = prorated target
    .also = scaled target | same yearly effort
    .means = A smaller target because figures begin late: it asks the same effort each year. Halving from 2001 instead of 1990 takes 30 to 20.35, not to 15.

term-protected-area =
    .term = protected area
    .also = nature reserve | national park
    .means = Land or sea under legal protection. Where two protections overlap, the area is counted once.

term-public-space =
    .term = public space
    .also = square | street | sidewalk
    .means = Streets, sidewalks, squares and parks that anybody may use without paying, day and night.

term-quality-letter =
    .term = quality letter
    .also = data quality | grade
    .means = A letter from A to E that says how far to trust a figure, by its source, coverage, definition and age. With D or E no progress is called certain.

term-quintile =
    .term = quintile
    .also = fifth | poorest 20%
    .means = One fifth of all people, ranked by income. The first quintile is the poorest fifth.

term-rate =
    .term = rate
    .also = per thousand | per 100,000
    .means = How many events there were for every 1,000 or 100,000 people or births. It lets you compare large towns with small ones.

term-ratio =
    .term = ratio
    .also = quotient
    .means = One number divided by another that is not its total: 618 girls to 575 boys is 1.07. It can go above 1.

term-readiness =
    .term = are we ready?
    .also = readiness | self-check
    .means = Questions before you begin: is there a political decision, a team, data, money, coordination? Whatever comes out weak becomes the first task.

term-receiving-a-copy =
    .term = receiving a colleague’s copy
    .also = taking in changes | merge | bring in someone else’s work
    .means = Bringing into your file what somebody did in a copy of the same municipality. You first see what it holds; where both changed the same thing, you decide.

term-recycling =
    .term = recycling
    .also = recovery | sorting | waste pickers
    .means = Waste that becomes material again: cardboard, glass, metal, compost. Count what waste pickers take out too; it hardly ever shows.

term-reference-year =
    .term = reference year
    .also = year of the figure
    .means = The year a figure speaks of, which is hardly ever the year it was published.

term-regressing =
    .term = going back
    .also = regressing | getting worse
    .means = The indicator moves away from its target. Hours of water a day fell from 11 to 7: going back, even with more homes connected.

term-repetition =
    .term = repetition
    .also = repeating a grade | held back
    .means = Pupils who do the same grade again. They end up older than their classmates and leave more often.

term-responsible-unit =
    .term = responsible unit
    .also = lead department | office in charge
    .means = The department or post that answers for an action. Write the post, not a person’s name, so that it stays clear after the government changes.

term-rights-check =
    .term = rights check
    .also = human-rights check | rights-based approach
    .means = Questions put to each action: who takes part, whom it leaves out, where to complain. If it moves families, for example, whether they agreed and how far they end up from work.

term-risk =
    .term = risk
    .also = threat to the plan | risk register
    .means = What could stop an action, with its likelihood and its damage from 1 to 5. A loan that may be refused (4) and without which nothing is built (4) makes 4 × 4 = 16: high.

term-risk-zone =
    .term = risk zone
    .also = hazard area | flood-prone area | unstable slope
    .means = Ground where flood, landslide or another danger is expected, by an official map. Say how many people live there, not only how many hectares it is.

term-road-deaths =
    .term = road deaths
    .also = traffic deaths | road accidents | road safety
    .means = People who die in a road crash or within 30 days of it. In a small town there are few in a year: add five years together.

term-safely-managed =
    .term = safely managed
    .also = safe service | 6.1.1 | 6.2.1
    .means = What the SDGs ask beyond the MDGs: water at home, when needed and free of contamination; and excreta treated, not just kept apart.

term-scenario =
    .term = scenario
    .also = what-if | simulation
    .means = A “what if” sum: if everything goes on as now, if what has been signed is built, if a target is to be reached. It is not a forecast.

term-sdg =
    .term = Sustainable Development Goals
    .also = SDG | SDGs | 2030 Agenda | Global Goals
    .means = The seventeen goals agreed in 2015 for 2030. They follow the MDGs and add cities, energy, climate and peace, for every country.

term-secure-tenure =
    .term = secure tenure
    .also = security of tenure | protection from eviction
    .means = Being able to stay in your home without fear of eviction, by a document or because people respect it. Not known does not mean not secure.

term-septic-tank =
    .term = septic tank
    .also = septic system
    .means = A closed tank where sludge settles and water drains into the ground. It has to be emptied every few years; if nobody does, it stops working.

term-sewer =
    .term = sewer
    .also = sewerage | drains | sewer network
    .means = The network of pipes that carries water from toilets and kitchens away. Carried away does not mean treated.

term-share-of-what-was-missing =
    .term = share of what was missing
    .also = share of the gap closed
    .means = How this program measures progress: of every 100 that were missing at the start, how many will be reached by the deadline at this pace.

term-shared-toilet =
    .term = shared toilet
    .also = communal toilet | public latrine
    .means = A toilet used by two households or more. It does not count as improved even if well built: at night distance and locks weigh on women.

term-skilled-attendance =
    .term = skilled care at birth
    .also = skilled attendance | institutional delivery
    .means = Births with a doctor, nurse or trained midwife. The traditional birth attendant is not counted, though it pays to work with her.

term-slow-progress =
    .term = slow
    .also = slow progress
    .means = It improves, but by the deadline more than half of what was missing will still be missing.

term-slum =
    .term = slum
    .also = shanty town | squatter settlement
    .means = The MDG word for urban housing with severe lacks. In the text use the word people use for the place; in the table, the indicator.

term-slum-household =
    .term = slum household
    .also = five deprivations | household lacking services
    .means = An urban household that lacks one or more of these four: improved water, improved sanitation, enough room, a durable house. With secure tenure, the fifth, it is another series.

term-small-numbers =
    .term = small numbers
    .also = few cases | small areas
    .means = Where cases are few, one more or less moves the rate a lot: from 1 death to 2 is double and may be chance. Add several years before you conclude.

term-source =
    .term = source
    .also = origin of the figure
    .means = Where a figure came from: the office, the document and the year, so that somebody else could find it.

term-source-of-money =
    .term = source of money
    .also = funder | donor | source of funding
    .means = Where the payment for an action comes from: own revenue, a transfer, a loan, cooperation, tariffs, community labour.

term-stakeholder =
    .term = stakeholder
    .also = interested party | actor
    .means = A person, group or body that the plan affects, or that can help or hinder it: the women’s committee, the water company, the minibus drivers.

term-stand-in-figure =
    .term = stand-in figure
    .also = proxy
    .means = A figure used in place of the one you need because it is close to it: homes with water for people with water. It is printed with a mark.

term-supply-and-demand-of-mobility =
    .term = supply and demand of mobility
    .also = transport supply | need to travel
    .means = Supply: the services, streets and footpaths there are. Demand: the trips people make, and also those they would make if they could.

term-survey =
    .term = survey
    .also = sample survey | household survey
    .means = Questions put to part of the people to learn about all. A national survey hardly ever serves for one town: see how many homes here it had.

term-target =
    .term = target
    .also = target value
    .means = The value to be reached and the year: 92 of every 100 people with improved water in 2028. Without a year it is a wish, not a target.

term-tariff =
    .term = tariff
    .also = user charge | water rate | fee
    .means = What a family pays for a service. If it does not cover running costs, somebody pays the difference or the service decays.

term-time-use =
    .term = time use
    .also = unpaid work | care work | housework
    .means = The hours a day each person gives to paid work, the home and caring for others. Two hours fetching water are work, though nobody pays for them.

term-transfer =
    .term = transfer
    .also = grant | subvention | central-government grant
    .means = Money the national or regional government hands to the municipality, by law or for a fixed purpose. Fixed-purpose money cannot be moved elsewhere.

term-trash =
    .term = trash
    .also = deleted | bring back
    .means = Where deleted things stay. They can be brought back from there, with all that belonged to them.

term-trend =
    .term = trend
    .also = direction over time | time series
    .means = Where an indicator is heading over several years. One high year, such as an epidemic, is no trend.

term-trip =
    .term = trip
    .also = journey | travel
    .means = Going from one place to another for one purpose, even by more than one means. Walking to the stop and taking a bus is one trip.

term-under-five-mortality =
    .term = under-five mortality
    .also = child mortality | U5MR
    .means = Children who die before the age of 5, for every 1,000 live births. In a small town use five years added together.

term-under-registration =
    .term = under-registration
    .also = under-reporting | unregistered events
    .means = Events that take place and are never recorded, such as a newborn’s death in a far-off community. It makes a bad situation look good.

term-undo =
    .term = undo
    .also = take back | Ctrl+Z | redo
    .means = Taking back the last change made on this computer; the button names it. Redo puts it in again.

term-unemployment =
    .term = unemployment
    .also = out of work | joblessness
    .means = People without work who are looking for it, of every 100 who work or look. Those who gave up are not counted, so it may be low in a poor town.

term-unit-cost =
    .term = unit cost
    .also = unit price
    .means = The price of one unit: one toilet, one kilometre of pipe, one scholarship. Compare it with the municipality’s own last purchase.

term-universal-accessibility =
    .term = universal accessibility
    .also = ramp | step-free | accessible design
    .means = A bus, sidewalk or building that anyone can use: in a wheelchair, with a cane or with a child in arms.

term-unmet-basic-needs =
    .term = unmet basic needs
    .also = UBN | NBI | deprivations
    .means = Households that lack something basic by the census: housing, water and sanitation, school or income. Each country has its own list: do not compare countries.

term-vaccination-coverage =
    .term = vaccination coverage
    .also = immunisation | vaccines
    .means = Of every 100 children of an age, how many had the vaccine. Over 100 means neighbours were vaccinated or the population is badly estimated.

term-violence-against-women =
    .term = violence against women
    .also = gender-based violence | GBV | domestic violence
    .means = Physical, sexual or psychological harm done because she is a woman. More reports may mean more trust; ask only with trained staff and a place to refer her to.

term-voluntary-local-review =
    .term = voluntary local review
    .also = VLR
    .means = The report in which a municipality tells, of its own accord, how it is doing on the SDGs. The local profile already holds the figures.

term-vote =
    .term = vote
    .also = community vote | dot voting
    .means = How assemblies say what comes first. Here each person gives out five points; totals are kept by sex and place, never the names.

term-walkability =
    .term = walkability
    .also = sidewalks | pavements | pedestrians
    .means = How easy and safe it is to go on foot: unbroken sidewalks, shade, crossings, light at night. Measured by the length of streets with an adequate sidewalk.

term-wastewater-treatment =
    .term = wastewater treatment
    .also = sewage treatment | treatment plant | effluent
    .means = Cleaning used water before it goes back to the river. Say of which total: “100% of what is collected” may be 12% of what is produced.

term-water-committee =
    .term = water committee
    .also = rural water board | community water group
    .means = Neighbours who run a rural system: they collect fees, mend pipes and add chlorine. Few women sit on the board, though they carry the water.

term-water-quality =
    .term = water quality
    .also = potable water | chlorine residual | water testing
    .means = Whether the water is fit to drink, by samples taken at the tap and not only at the plant. Say how many: 78 good ones of 108.

term-water-stress =
    .term = water stress
    .also = water scarcity
    .means = How much of the water a basin renews each year is taken out. It is measured by basin; do not split it among towns by area.

term-what-is-missing =
    .term = what is missing to the target
    .also = gap | distance to target
    .means = The distance from the latest figure to the target, in points and in people: from 83 to 92 is 9 points, about 1,700 people in a town of 19,000.

term-who-does-what =
    .term = who does what
    .also = RACI | responsibility matrix
    .means = For each task: who does it, who answers for it, who is asked and who is told. Only one office answers for it; where two do, nobody does.

term-withheld =
    .term = withheld
    .also = suppressed | hidden to protect people
    .means = A number from 1 to 4 that is not published, because in a small place it could point to a person. The internal file still has it.

term-workbook =
    .term = workbook
    .also = spreadsheet | Excel file
    .means = The Excel or LibreOffice file that comes from an office or a ministry. It may hold several sheets, some of them hidden.

term-years-added-together =
    .term = years added together
    .also = pooled years | several years combined
    .means = Putting the cases of 3 or 5 years over the people of the same years, for a steadier figure: 36 deaths in 1,664 births from 2020 to 2024.

term-young-people-neither =
    .term = young people neither in school nor in work
    .also = NEET | youth out of work and school
    .means = People of 15 to 24 outside school, work and training. Many are women who look after children or old people all day.

term-zone =
    .term = community or district
    .also = zone | ward | village | neighbourhood
    .means = A part of the municipality that people know and for which figures can be given. Averages hide a lot: 99 in the centre, 48 in the hills.

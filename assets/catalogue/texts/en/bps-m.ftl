trips-walking =
    .measures = Of every 100 trips people make in a day, how many are on foot all the way, with no vehicle used at any stage.
    .why = In a small town most places can be reached on foot, and those who walk are mostly those with the least money. The figure tells council how many people a decent sidewalk would serve.
    .how = Ask each household about every trip made the day before, stage by stage. Count the trips with no vehicle and divide by all trips. Going and coming back are two trips.
    .sources = Household travel survey. Without one, a short survey at schools, markets and bus stops, or mobile-phone data, used as a stand-in figure.
    .traps = Walking to the bus does not make it a walking trip. The shortest walk you count (say, over 5 minutes) moves the figure more than any road works will: write it down, and do not compare surveys with different limits. Children’s trips are easily forgotten.

trips-cycling =
    .measures = Of every 100 trips made in a day, how many have the bicycle as the main means of travel.
    .why = A bicycle is cheap and will take you across most small towns in fifteen minutes. If hardly anyone rides, the reason is often fear of traffic or nowhere safe to park, and the council can do something about both.
    .how = In the travel survey, count trips made by bicycle alone or by bicycle and walking. If a bus, car or motorcycle was also used, the trip belongs to that mode. Divide by all trips.
    .sources = Household travel survey; counts at bridges, junctions and school gates to follow the trend between surveys.
    .traps = A street count is not a modal share, because the other trips are missing. With few cycle trips in the sample the figure is very uncertain. Rain and school holidays pull it down. Look at women separately; the difference is often large.

trips-public_transport =
    .measures = Of every 100 trips made in a day, how many have a shared vehicle as main mode: bus, minibus, route taxi, passenger boat or another regular service.
    .why = People without a car depend on it to reach the hospital or the secondary school in the next town. When passengers drop away, departures are cut soon after.
    .how = Count trips with at least one stage on public or shared transport, even if the person also walked or took a private taxi. Divide by all trips in the survey.
    .sources = Household travel survey; ticket or smart-card records of the operators as support.
    .traps = Tickets count boardings, and a trip with a change of bus has two. Leave out the informal services and the figure falls far short. Decide once where motorcycle taxis belong, and keep to it.

trips-private_motorised =
    .measures = Of every 100 trips made in a day, how many have a car, motorcycle, taxi or ride-hailing service as main mode.
    .why = Each rise puts more vehicles on the same streets, with the noise and injuries that follow. It also warns that the bus is no longer doing its job.
    .how = Count trips whose main mode was a car, pickup, motorcycle, taxi or ride-hailing, as driver or passenger. Divide by all trips. Keep cars and motorcycles apart.
    .sources = Household travel survey; the vehicle registry and counts of people per vehicle help to check it.
    .traps = A passenger makes a trip too. Counting vehicles on the road cannot give this figure, since it misses everyone on foot. Without the breakdown the motorcycle hides behind the car, and in many places the motorcycle is what is growing. Shared route taxis are not private.

trips-sustainable =
    .measures = Of every 100 trips made in a day, how many are on foot, by bicycle or by public or shared transport.
    .why = It tells in one number which way the town is moving. In small places it is often high because few people own a vehicle. The hard part is to keep it high when incomes rise.
    .how = Add the trips on foot, by bicycle and by public or shared transport from one survey. Divide the sum by all trips. Nothing new needs to be asked.
    .sources = The same household travel survey that gives the three modes.
    .traps = Do not add percentages from different surveys or years. A high figure can hide hardship: people who walk an hour because there is no bus. Read it next to travel times and the share of people who did not go out.

transport-frequent_access =
    .measures = Of every 100 people in the urban area, how many live within 500 metres, along the streets, of a stop where a vehicle comes every 10 minutes or less at peak.
    .why = A stop round the corner is little use if three buses a day call there. This measure asks for nearness and frequency together, which is closer to what passengers live with.
    .how = Mark the stops with 10 minutes or less between vehicles at peak. Draw 500 m along the streets around each. Count the people living inside, each person once, and divide by the urban population.
    .sources = Operators’ timetables or a GTFS file; otherwise count the intervals at the stop on two working days. Census population by block or enumeration district.
    .traps = A straight-line circle takes in too many people: without a street map use about 385 m and mark it as a stand-in figure. Use the interval you observe, not the one on the poster. A small town may well score zero, and zero is a valid answer.

transport-jobs_in_60_minutes =
    .measures = The share of jobs that the average resident can reach within 60 minutes, door to door, by public transport.
    .why = The stop may be near, but does the bus go anywhere with work? The answer differs between communities and shows who is cut off from jobs for want of one connection.
    .how = For each zone, add up the jobs reached in 60 minutes, with walking, waiting and changing included. Take the average of the zones weighted by their population and divide by all jobs in the study area.
    .sources = Travel-time table made from GTFS or from timed journeys; economic census, business register or trade licences to place the jobs.
    .traps = Business registers miss informal work, so say so. Fix the study area once, with or without the neighbouring city, because the result hangs on it. A plain average gives a hamlet the same weight as the town centre.

commuting-mean_time =
    .measures = How many minutes a person takes on average to get from home to work, one way.
    .why = Time on the road is taken from children and from rest. When the average climbs, people are living farther from their jobs or the service is getting worse.
    .how = Add the one-way minutes of everyone who leaves home to work and divide by the number of those people. If the census has only bands (15 to 30 minutes), use the middle of each band and note it.
    .sources = Census question on travel to work; household travel survey; labour-force survey if its sample covers the municipality.
    .traps = People who work at home or on their own plot stay out of the sum. The last census band has no upper end: choose a value and keep it. An average hides those who travel two hours, so look at the share above 60 minutes as well.

commuting-over_60_minutes =
    .measures = Of every 100 people who leave home to work, how many need more than 60 minutes to get there.
    .why = They leave in the dark and come back in the dark. Many live in outlying villages or new housing schemes at the edge of town, and pay two fares each way.
    .how = Count the employed people whose journey to work takes more than 60 minutes. Divide by everyone who travels to work.
    .sources = Population census, question on travel time; household travel survey.
    .traps = Exactly 60 minutes does not count, and people round to “an hour”, so check the wording of the question. Leave home workers out of the denominator. The figure can rise because people found better jobs farther off: ask before you judge.

trips-rate =
    .measures = How many trips each person aged 6 and over makes in a day, on average.
    .why = People who travel little are often giving up a clinic visit, a class or a day’s work. Comparing women with men, or poor with better-off communities, brings out the trips not made.
    .how = Add up all trips on the survey day, for every purpose and by every mode. Divide by the people aged 6 and over in the households surveyed, those who stayed home included.
    .sources = Household travel survey with a travel diary; time-use survey as a stand-in figure.
    .traps = More is not better: this figure has no target. If one person answers for the whole household, the others’ short trips are lost. Dropping a child at school and going on to the market are two trips. Do not mix weekdays with Sundays.

trips-immobility =
    .measures = Of every 100 people aged 6 and over, how many made no trip at all on the survey day.
    .why = Among them are older people who cannot climb into a bus, women tied to caring, and young people without the fare. No street count will ever see them.
    .how = Count the people who made no trip that day, not even on foot. Divide by all people aged 6 and over in the survey. Ask each one why.
    .sources = Household travel survey, with a separate question for those who stayed in.
    .traps = Some say they did not go out just to end the interview, so compare your interviewers. A day of heavy rain or a public holiday will not do. Choosing to stay in and being unable to leave are different; the breakdown by age and disability helps to tell them apart.

vehicles-cars =
    .measures = How many cars there are for every 1,000 people in the municipality.
    .why = It shows what is coming to the streets: parking trouble, a jammed centre and pressure to spend the budget on asphalt.
    .how = Count private cars and pickups registered at an address in the municipality, or those households report in the census. Divide by the population of the same year and multiply by 1,000.
    .sources = Vehicle registry or licensing authority; population census, question on household goods.
    .traps = Scrapped cars stay on the registry and owners may register elsewhere. The census often asks whether there is a car, not how many. Never join registry points and census points in one line.

vehicles-motorcycles =
    .measures = How many motorcycles there are for every 1,000 people in the municipality.
    .why = The motorcycle goes where the bus does not, and running one can cost less than daily fares. Injured riders follow, so look at both curves side by side.
    .how = Count the motorcycles registered at an address in the municipality, or those that households report. Divide by the population of the same year and multiply by 1,000.
    .sources = Vehicle registry or licensing authority; insurance records; population census.
    .traps = In rural areas many motorcycles have no plates, so the registry falls short. Say whether scooters and three-wheelers are in. A sudden jump may only be a registration drive.

cycle_network-protected =
    .measures = Kilometres of cycle lane kept apart from traffic by a kerb, posts or another barrier, for every 100,000 people.
    .why = A painted line will not persuade a mother to let her daughter ride to school. The barrier makes the difference between a network in use and one that exists on the plan.
    .how = Measure on the map the centre line of cycle lanes that are physically separated and open. Divide by the population and multiply by 100,000.
    .sources = Map or GIS of the planning or works department; a ride along the lanes with a phone that records the track.
    .traps = Measure a two-way lane once. Painted lanes, shared sidewalks and stretches still to be built do not count. In a small town two kilometres already give a high figure: check that they join homes to the school.

sidewalks-adequate =
    .measures = Of every 100 kilometres of urban street, how many have a sidewalk on both sides, unbroken and as wide as the standard requires.
    .why = Where the sidewalk stops, the wheelchair and the pram go into the road. Fixing it is one of the few things in transport that a local council can often do alone.
    .how = Walk all the streets or a random sample of blocks. Add up the length where both sides comply and divide by the length walked.
    .sources = Street inventory; sample audit with tape measure and photographs; aerial images for the total street length.
    .traps = A pole, a step or a stall in the way breaks it. A sidewalk on one side only does not count. Picking streets in the centre flatters the figure, so draw the sample by lot.

fleet-accessible =
    .measures = Of every 100 public-transport vehicles in service, how many can be boarded without steps, with the ramp, lift or low floor in working order.
    .why = One vehicle without a ramp is enough to cancel the journey of a person in a wheelchair. Older passengers and parents with prams notice it too.
    .how = Count the vehicles in service whose step-free access works on the day of inspection. Divide by all vehicles in service.
    .sources = Fleet lists of operators or drivers’ associations; yearly fitness inspection; a visit to the terminal with an organisation of people with disabilities.
    .traps = A jammed ramp counts as no ramp, and a sticker on the door proves nothing. Try it out. Include minibuses as well as big buses. The stop must also allow boarding, which this figure does not look at.

transport-speed_at_peak =
    .measures = How many kilometres an hour public transport covers at peak, with time at stops included.
    .why = A slow route needs more vehicles to keep the same frequency, and passengers pay for them. Moving a stop or clearing parked cars from one block may be enough.
    .how = At peak, add the kilometres that vehicles run with passengers and divide by the hours they take from terminal to terminal. Repeat on several working days.
    .sources = Vehicle GPS; otherwise a stopwatch and a sheet on board; dispatch records at the terminal.
    .traps = Do not average the speeds of the lines: divide total kilometres by total hours. Empty running and the wait at the terminal stay out. A fast country road and a street in the centre cannot be compared.

trips-informal =
    .measures = Of every 100 trips by public or shared transport, how many are on services that run without a licence or any regulation.
    .why = Informal services fill the space that licensed ones leave. A ban alone strands people. Knowing how big they are lets the council talk about routes and insurance.
    .how = Count shared trips in unlicensed vehicles: private cars plying for hire, pickups, vans without a permit. Divide by all public and shared transport trips.
    .sources = Household travel survey; counts of vehicles and passengers on the roads into town, checked against the list of licences.
    .traps = Passengers do not know who is licensed: ask for the kind of vehicle and the route, and check the list yourself. An expired licence is a doubtful case, so set a rule. Drivers who fear a fine will not tell you the truth.

transport-gap_zones =
    .measures = Of every 100 people, how many live in zones where the need for public transport is above the municipality’s average and the supply is below it.
    .why = It points on the map to where one new route would help most people who have no other choice. It needs only cheap data and no travel survey.
    .how = Score each zone for need (poverty, homes without a car, age, disability) and for supply (stops and weekly departures). Add the residents of zones with need above average and supply below average; divide by the population.
    .sources = Census by zone or enumeration district; your own inventory of stops and departures, or a GTFS file.
    .traps = The measure is relative: some zones are below average even where the service is good. Add an absolute minimum of departures per hour. With fewer than 8 zones, use each one’s place in the list, not deviations. New zone boundaries change the figure.

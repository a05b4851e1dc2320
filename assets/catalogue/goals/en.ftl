mdg-1 =
    .title = MDG 1: Eradicate extreme poverty and hunger
    .means = No family in town goes hungry and work pays enough to live on: here it shows in income, the weight of small children and jobs.

mdg-2 =
    .title = MDG 2: Achieve universal primary education
    .means = Every girl and boy starts primary school on time, stays to the last grade and leaves able to read, in the most remote school too.

mdg-3 =
    .title = MDG 3: Promote gender equality and empower women
    .means = Women in the town study, earn their own money and decide in the council as much as men do.

mdg-4 =
    .title = MDG 4: Reduce child mortality
    .means = No child dies before the age of five of something a vaccine, clean water or a nearby health post would have prevented.

mdg-5 =
    .title = MDG 5: Improve maternal health
    .means = Every woman comes to birth with check-ups behind her and skilled help beside her, and decides how many children to have.

mdg-6 =
    .title = MDG 6: Combat HIV/AIDS, malaria and other diseases
    .means = HIV, malaria and tuberculosis stop spreading: find them early, finish the treatment and clear away the places where mosquitoes breed.

mdg-7 =
    .title = MDG 7: Ensure environmental sustainability
    .means = Water, toilets, safe homes and standing forest: the goal where most depends on the municipality itself.

mdg-8 =
    .title = MDG 8: Develop a global partnership for development
    .means = Most of it is decided between countries; what counts here is the town’s own revenue, its agreements and its link to the internet.

sdg-1 =
    .title = SDG 1: No poverty
    .means = Know which families are poor, where they live and what they lack, and reach them first with services, titles and protection from disasters.

sdg-2 =
    .title = SDG 2: Zero hunger
    .means = Enough good food all year round, children who grow well, and local farmers who sell at the market and to the schools.

sdg-3 =
    .title = SDG 3: Good health and well-being
    .means = Falling ill, giving birth or crossing the road does not cost a life, with vaccines and a health post that is open and has medicines.

sdg-4 =
    .title = SDG 4: Quality education
    .means = Real learning, from before primary to the end of secondary school, in schools with water, light and toilets for girls.

sdg-5 =
    .title = SDG 5: Gender equality
    .means = Women live free of violence, have time, land and income of their own, and run things in the municipality too.

sdg-6 =
    .title = SDG 6: Clean water and sanitation
    .means = Good water at home at all hours, a decent toilet for each household, and nothing dirty from the pipe into the river.

sdg-7 =
    .title = SDG 7: Affordable and clean energy
    .means = Power that reaches the last house and kitchens without smoke, at a price people can pay.

sdg-8 =
    .title = SDG 8: Decent work and economic growth
    .means = Young people find work with rights without leaving town, and no child works instead of going to school.

sdg-9 =
    .title = SDG 9: Industry, innovation and infrastructure
    .means = Roads that stand the rain, phone and internet signal in every community, and workshops that give jobs without fouling the place.

sdg-10 =
    .title = SDG 10: Reduced inequalities
    .means = Where you were born, your sex, your colour or a disability do not decide whether you have water, school or a voice.

sdg-11 =
    .title = SDG 11: Sustainable cities and communities
    .means = Homes on safe ground, waste collected, squares, buses and sidewalks for all, and a town that grows by plan.

sdg-12 =
    .title = SDG 12: Responsible consumption and production
    .means = Less waste and more recycling, municipal buying that looks beyond the price, and less food thrown away.

sdg-13 =
    .title = SDG 13: Climate action
    .means = Get ready for the storms, floods and droughts to come, and burn less: less fuel, less waste, less bush.

sdg-14 =
    .title = SDG 14: Life below water
    .means = No waste or sewage reaches the sea and lagoons, and there is fish left for the fishermen’s children.

sdg-15 =
    .title = SDG 15: Life on land
    .means = Look after the forests, springs and wildlife of the municipality, since water and firm ground come from them.

sdg-16 =
    .title = SDG 16: Peace, justice and strong institutions
    .means = People walk without fear, each child has a birth certificate, and the town hall gives account of what it spends.

sdg-17 =
    .title = SDG 17: Partnerships for the goals
    .means = Join hands and money: collect what is due, make agreements with neighbours and government, and have data to decide.

bps-m =
    .title = Mobility and connection: access and demand
    .means = Whether people can get to work, school and clinic, how they travel, how long it takes, and who stays at home.

bps-s =
    .title = Mobility and connection: safety
    .means = Nobody is killed or hurt on the road, and women travel without harassment, after dark too.

bps-f =
    .title = Mobility and connection: affordability and finance
    .means = Whether the poorest can pay the fare, whether fares keep the service going, and how much is invested in walking, cycling and buses.

bps-e =
    .title = Mobility and connection: environment and energy
    .means = What people breathe, and how much fuel and CO2 it takes to move one person, today and with electric vehicles.

bps-d =
    .title = Mobility and connection: digital services
    .means = Internet reaches homes and phones, and tells when the bus comes, pays the fare or spares the trip.

bps-i =
    .title = Mobility and connection: industry and jobs
    .means = How many jobs, for women too, come from making, mending and running vehicles, and how much of what is bought is made nearby.

bps-g =
    .title = Mobility and connection: governance
    .means = Whether there is a mobility plan with money behind it, whether neighbouring towns decide together, and whether women are heard.

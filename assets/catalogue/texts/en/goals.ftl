mdg-1 =
    .means = No family in town goes hungry and work pays enough to live on: here it shows in income, the weight of small children and jobs.

mdg-2 =
    .means = Every girl and boy starts primary school on time, stays to the last grade and leaves able to read, in the most remote school too.

mdg-3 =
    .means = Women in the town study, earn their own money and decide in the council as much as men do.

mdg-4 =
    .means = No child dies before the age of five of something a vaccine, clean water or a nearby health post would have prevented.

mdg-5 =
    .means = Every woman comes to birth with check-ups behind her and skilled help beside her, and decides how many children to have.

mdg-6 =
    .means = HIV, malaria and tuberculosis stop spreading: find them early, finish the treatment and clear away the places where mosquitoes breed.

mdg-7 =
    .means = Water, toilets, safe homes and standing forest: the goal where most depends on the municipality itself.

mdg-8 =
    .means = Most of it is decided between countries; what counts here is the town’s own revenue, its agreements and its link to the internet.

sdg-1 =
    .means = Know which families are poor, where they live and what they lack, and reach them first with services, titles and protection from disasters.

sdg-2 =
    .means = Enough good food all year round, children who grow well, and local farmers who sell at the market and to the schools.

sdg-3 =
    .means = Falling ill, giving birth or crossing the road does not cost a life, with vaccines and a health post that is open and has medicines.

sdg-4 =
    .means = Real learning, from before primary to the end of secondary school, in schools with water, light and toilets for girls.

sdg-5 =
    .means = Women live free of violence, have time, land and income of their own, and run things in the municipality too.

sdg-6 =
    .means = Good water at home at all hours, a decent toilet for each household, and nothing dirty from the pipe into the river.

sdg-7 =
    .means = Power that reaches the last house and kitchens without smoke, at a price people can pay.

sdg-8 =
    .means = Young people find work with rights without leaving town, and no child works instead of going to school.

sdg-9 =
    .means = Roads that stand the rain, phone and internet signal in every community, and workshops that give jobs without fouling the place.

sdg-10 =
    .means = Where you were born, your sex, your colour or a disability do not decide whether you have water, school or a voice.

sdg-11 =
    .means = Homes on safe ground, waste collected, squares, buses and sidewalks for all, and a town that grows by plan.

sdg-12 =
    .means = Less waste and more recycling, municipal buying that looks beyond the price, and less food thrown away.

sdg-13 =
    .means = Get ready for the storms, floods and droughts to come, and burn less: less fuel, less waste, less bush.

sdg-14 =
    .means = No waste or sewage reaches the sea and lagoons, and there is fish left for the fishermen’s children.

sdg-15 =
    .means = Look after the forests, springs and wildlife of the municipality, since water and firm ground come from them.

sdg-16 =
    .means = People walk without fear, each child has a birth certificate, and the town hall gives account of what it spends.

sdg-17 =
    .means = Join hands and money: collect what is due, make agreements with neighbours and government, and have data to decide.

bps-m =
    .means = Whether people can get to work, school and clinic, how they travel, how long it takes, and who stays at home.

bps-s =
    .means = Nobody is killed or hurt on the road, and women travel without harassment, after dark too.

bps-f =
    .means = Whether the poorest can pay the fare, whether fares keep the service going, and how much is invested in walking, cycling and buses.

bps-e =
    .means = What people breathe, and how much fuel and CO2 it takes to move one person, today and with electric vehicles.

bps-d =
    .means = Internet reaches homes and phones, and tells when the bus comes, pays the fare or spares the trip.

bps-i =
    .means = How many jobs, for women too, come from making, mending and running vehicles, and how much of what is bought is made nearby.

bps-g =
    .means = Whether there is a mobility plan with money behind it, whether neighbouring towns decide together, and whether women are heard.

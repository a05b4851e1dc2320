road_deaths-vulnerable =
    .measures = Of every 100 people killed on the roads, how many were walking, cycling or on a motorcycle.
    .why = People without a car body around them pay for the mistakes of others. If most of the dead were walking or riding, crossings and speed control will do more than a wider road.
    .how = Put together the road deaths of five years. Count pedestrians, cyclists and motorcyclists, pillion riders too, and divide by all of them. Include those who died within 30 days of the crash.
    .sources = Death certificates from the civil registry or health ministry, with the cause coded; traffic police reports; hospital and fire service to complete the list.
    .traps = With three deaths in a year the share jumps from 33 to 67 and nothing has changed: add years together. The share also falls when more car users die, so always look at the count. Certificates that say only “accident” stay out; say how many. State whether you count residents or deaths that happened here.

injuries-road =
    .measures = How many people per 100,000 inhabitants spend more than 24 hours in hospital in a year because of a road crash.
    .why = Behind each death are many injured people who stop working and the relatives who nurse them. Because there are more of them, they show sooner whether an improved junction is safer.
    .how = Count the residents admitted for more than 24 hours after a road crash during the year. Divide by the mid-year population and multiply by 100,000.
    .sources = Hospital discharges with external cause; emergency-room register; police reports; motor insurers where they share their records.
    .traps = Serious cases go to the hospital in the city, so ask there for patients by place of residence. A transfer can be counted twice. A new hospital raises admissions with no more crashes. Police and hospital figures differ: choose one source and stay with it.

transport-harassment =
    .measures = Of every 100 women users interviewed, how many suffered sexual harassment in public transport, at the stop or getting on and off in the last 12 months.
    .why = Fear decides which shift a woman takes, which class she attends and what she spends on taxis to avoid the bus. Hardly anyone reports it; it comes to light only when the question is asked well.
    .how = Interview a sample of women users with a list of specific acts (staring, remarks, touching, being followed). Count those who went through at least one and divide by the women interviewed.
    .sources = Victimisation or user survey with a protocol: trained women interviewers, a private place and a card with support services.
    .traps = Police reports do not measure this. After a campaign the figure may rise because more women speak. “Have you been harassed?” without naming acts finds far fewer. Do not publish counts under 10 by zone. Without the protocol, do not run the survey.

transport-women_safe =
    .measures = Of every 100 women users interviewed, how many say they feel safe or very safe after dark in public transport and at stops.
    .why = A dark stop shuts women out of evening classes and late shifts. Lights, trimmed bushes and trained drivers change that, and a council can arrange them.
    .how = Offer four or five answers from very unsafe to very safe, about the vehicle and about the stop. Count those who answer safe or very safe and divide by the women interviewed.
    .sources = Survey of women users, at home or on board; night walks with women’s groups to understand the answers.
    .traps = Women who gave up travelling at night are not on the bus, so interview at home too. Keep the same scale from round to round. Feeling safe and not being harassed are two things: measure both. “Don’t know” is not “safe”.

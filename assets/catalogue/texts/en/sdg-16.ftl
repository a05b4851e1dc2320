homicide-rate =
    .measures = How many people die in a year by intentional homicide, for every 100,000 inhabitants.
    .why = Fear empties the square and makes families leave. Street lights, youth work and mediation are within a council’s reach.
    .how = Bring together police, mortuary and death records and strike out doubles. Count the year’s victims in the municipality, divide by the population and multiply by 100,000. In a small town, add five years together.
    .sources = Police; coroner or forensic service; civil registry; crime observatory.
    .traps = Victims and incidents differ: one attack may kill three. With one or two a year the rate leaps, so never set it beside a city’s. Place of crime and place of residence give two figures. Many visitors or seasonal workers make the rate too high, for they are not in the population.

safety-after_dark =
    .measures = Of every 100 people surveyed, how many feel safe walking alone after dark around where they live.
    .why = Those who are afraid give up evening class and stay away from meetings. It is safety as people live it, women above all.
    .how = Put the question to a sample of adults in the same words each time: walking alone, after dark, in your area. Count “very safe” and “fairly safe” and divide by the people surveyed. Publish women and men.
    .sources = Victimisation survey; municipal opinion survey; college or university.
    .traps = It is not crime: fear can grow while crime falls. Change a word or the scale and the series breaks. Decide what to do with people who never go out at night, and keep to it. A poll on social media or in the square by day does not stand for the residents.

budget-executed =
    .measures = Of every 100 dollars in the budget the council approved at the start of the year, how many were spent, leaving out debt payments.
    .why = A budget half spent means works that never came. One far overspent means the plan did not count. Healthy is near 100.
    .how = Take the year’s actual spending without interest and loan repayments. Divide by the original approved budget, also without debt. Do the same by function to see where it sticks.
    .sources = Budget execution report; municipal accounts; resolution that approved the budget; auditor’s report.
    .traps = Do not use the budget as amended: the original is the yardstick. Committed, incurred and paid give three figures, so choose one and keep it. Over 100 is not better; it shows poor forecasting. A late central grant may explain more than a slow council.

services-satisfaction =
    .measures = Of every 100 people who used a public service, how many were satisfied the last time.
    .why = It catches what records miss: manners, waiting, whether the matter was settled. No cheaper way exists to learn if a change was felt.
    .how = Ask first whether the person used the service (health, school, permits) in the last 12 months, then how the last time went. Count the good answers and divide by those who used it. Give one figure per service.
    .sources = Municipal satisfaction survey; national survey with a local sample; complaints book as a complement.
    .traps = Asking at the office door forgets those who gave up. A view of the mayor is not an experience of a service. If the clerk asks, everyone is pleased. People who never used the service stay out of the base. Say so if you average several services.

institutions-representation =
    .measures = Whether a group (women, young people, persons with disabilities, indigenous peoples) holds public posts to the same extent as it is found in the population. A value of 1 means the same.
    .why = Where nobody at the counter looks or speaks like the people in line, the service falls short. A staff that resembles the town listens better.
    .how = Work out what share of posts the group holds and what share of the population it is, at the same ages. Divide the first by the second. Make one sum per group and kind of post: council, staff, courts.
    .sources = Personnel records; electoral office; population census.
    .traps = A 1 for all staff can hide a management without women, so part managers from cleaners. Compare with people of working age, not with everyone. Ethnicity and disability are for each person to state. With ten posts, one more moves the ratio a lot.

decisions-inclusive =
    .measures = Of every 100 people surveyed, how many think public decisions take in people like them and answer to what they ask.
    .why = People who feel unheard stop coming to meetings and stop paying rates. It shows whether taking part is more than a signed list.
    .how = Use the two questions of the official method: does the system let people like you have a say, and does it let them have influence. Count the good answers to each, divide by the people surveyed and average the two shares. Say which government it is about.
    .sources = Municipal survey; national governance survey; universities.
    .traps = The official wording is about the country’s political system; if you ask about the council, say so and do not compare. A poll taken at a town meeting brings a sure yes. The mood shifts around elections. Publish by sex, age and disability.

births-registered =
    .measures = Of every 100 children under five, how many have had their birth registered with the civil authority.
    .why = Without it there is no passport, and every form at school becomes a struggle. One visit of the registrar to the far villages can put it right.
    .how = In the census or a survey, count the children under five whose birth is registered and divide by all children under five. From the registry, add the last five years’ registrations by mothers who live here and divide by the children of that age.
    .sources = Population census or survey that asks; civil registry; hospital and midwives’ books to find those who are missing.
    .traps = A hospital slip or a baptism card is not registration. Births are registered where the hospital is, so sort by the mother’s home. Late registration makes recent years look worse. A child entered without a name may still need a certificate. Registrations divided by a projection can pass 100.

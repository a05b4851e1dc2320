hiv-prevalence-youth =
    .measures = Of every 100 people aged 15 to 24, how many are estimated to be living with HIV. It is a national estimate; a town can only come near it with a stand-in figure.
    .why = Infections at this age are mostly recent, so they show whether prevention is reaching the young people of the town.
    .how = Take the estimate published for the country or the region, with its year. For the town, count residents aged 15 to 24 in the HIV care register and divide by the population of that age. Enter the result as a stand-in figure: people who were never tested are missing from it.
    .sources = National HIV programme’s estimates; HIV tests in antenatal clinics; cases notified to the health district; population projections by age.
    .traps = More testing finds more cases even when nothing else has changed. Antenatal tests describe pregnant women, not all young people. Cases are few in a small town: show no neighbourhoods, since a single figure can point to a person.

hiv-condom_use =
    .measures = Of every 100 young people who had sex with a casual partner in the last year, how many used a condom the last time.
    .why = It tells you whether young people protect themselves where the risk is highest, and whether condoms can be had in town without embarrassment.
    .how = In a survey, ask people aged 15 to 24 whether they had a non-regular partner in the last 12 months. Those who did are the denominator. Among them count those who used a condom at the last such encounter. Report women and men apart.
    .sources = National health or behaviour survey, usually for the region only; a youth survey of your own with advice from the health district.
    .traps = Answers change with who asks and who can overhear: use a private form. Dividing by all young people gives a different and much lower figure. Condoms handed out are not condoms used. A regional figure does not become the town’s by copying it.

hiv-knowledge =
    .measures = Of every 100 people aged 15 to 24, how many know how HIV is and is not passed on, judged by a fixed set of questions.
    .why = This is one of the few HIV figures a town can collect on its own, through its schools and youth groups, and improve within a school year.
    .how = Use the question set of your country’s health survey: ways to prevent infection, false beliefs, and that a healthy-looking person can carry the virus. Count only those with every answer right and divide by all who were interviewed.
    .sources = Survey in secondary schools and youth clubs; national health survey for comparison; records of the health centre’s talks, for context.
    .traps = One wrong or missing answer means the person does not count; averaging the marks gives another figure. A survey in schools leaves out those who dropped out, often the ones who know least. Changing the questions between rounds breaks the series.

school-orphans-parity =
    .measures = How school attendance of children aged 10 to 14 who lost both parents compares with that of children who live with a parent. At 1 the two are equal; below 1, orphans are behind.
    .why = A child without parents often works or cares for younger ones. The ratio shows whether school, grants and relatives make up for the loss.
    .how = Work out two attendance rates for ages 10 to 14: one for children who lost mother and father, one for children whose parents are both alive and who live with at least one. Divide the first by the second.
    .sources = Census or household survey that asks whether mother and father are alive; lists of the child protection office as a stand-in.
    .traps = In a small town there are few such children and the ratio jumps with one child: use the census or add years together. Children who lost one parent belong to neither group. Children in institutions are often missing from household surveys.

hiv-treatment =
    .measures = Of every 100 people whose HIV infection is advanced, how many receive antiretroviral medicines.
    .why = Treatment keeps people alive and working and makes it far less likely that they pass the virus on. What stops them is often the bus fare to the hospital or fear of being seen.
    .how = Count the residents who are on treatment at the end of the year, wherever they collect it. Divide by the estimated number of residents with advanced infection, as the health programme calculates it. Note which definition of advanced was used.
    .sources = Patient register of the HIV programme, by municipality of residence; hospital pharmacy; national estimates.
    .traps = Treatment is now offered to everyone with HIV, so programmes no longer estimate the advanced cases: say which denominator you used. Patients often go to another town out of discretion and are counted there. Ever started is not the same as still on treatment.

malaria-incidence =
    .measures = New confirmed malaria cases in a year for every 1,000 people who live where the disease is transmitted.
    .why = Malaria strikes where drains, dwellings and mining or farm camps are neglected, and keeps workers and pupils at home. A town that acts early can stop it.
    .how = Add up the residents’ cases confirmed by microscope or rapid test during the year. Divide by the people who live in the areas of transmission and multiply by 1,000. Keep imported cases in a separate column.
    .sources = Epidemiological surveillance of the health ministry; laboratory of the health centre; vector control office for the map of areas at risk.
    .traps = Dividing by the whole town when only some communities are exposed hides the outbreak. A relapse or a control slide is not a new case. When active search begins cases rise, although there may be no more malaria. Place of residence and place of infection often differ.

malaria-deaths =
    .measures = Deaths from malaria in a year for every 100,000 inhabitants.
    .why = Nobody should die of malaria: it can be cured. Each death points to a diagnosis that came late or a clinic that was too far.
    .how = Count the residents whose death certificate gives malaria as underlying cause. Divide by the mid-year population and multiply by 100,000. As there are hardly ever more than one or two, add five years together, deaths and population alike.
    .sources = Civil registry and the ministry’s mortality database; hospital death reviews; surveillance, to confirm the cause.
    .traps = One death is not a trend: read the period, not the year. The hospital counts where people died; you need where they lived. Cases are divided by people at risk, deaths by everyone. Fever of unknown cause in remote communities may hide malaria. Public editions withhold fewer than five by cause and place.

malaria-bednets =
    .measures = Of every 100 children under five in malaria areas, how many slept last night under a net treated with insecticide.
    .why = A net over a child’s bed is the cheapest protection there is at night, and small children are the ones malaria harms most.
    .how = Visit a sample of homes in the areas at risk. List the children under five who slept there the night before and note who slept under a treated net. Divide the second number by the first.
    .sources = Household survey by the vector control office; visits of community health workers; national health survey for the region.
    .traps = Nets delivered are not nets in use: some stay in the bag or serve for fishing. An untreated net does not count. Ask in the season of mosquitoes, and in the same season each time. Leave out areas without transmission.

malaria-treated =
    .measures = Of every 100 children under five who had fever in the last two weeks, how many were given the right malaria medicine.
    .why = In areas of transmission a child with fever can worsen in a day. The figure shows whether medicine is within reach of the family.
    .how = Ask mothers and carers in a household survey which children under five had fever in the last two weeks. That is the denominator. Count those who received the medicine recommended by the country, and note how soon.
    .sources = Household health survey, as a rule for the region; records of health posts and community workers, as a stand-in.
    .traps = Where malaria is rare most fevers have another cause, so a low value may be good practice: test first, then treat. Clinic records miss the children who never came. Carers confuse medicine for malaria with medicine for fever: show the packets.

tuberculosis-incidence =
    .measures = New and relapse cases of tuberculosis in a year for every 100,000 inhabitants.
    .why = Tuberculosis lives on crowded rooms and poor food. It tells a council where housing and health posts are failing.
    .how = Count the residents diagnosed during the year, first-time patients and relapses. Divide by the population at mid-year and multiply by 100,000. In a town with a handful of cases, add five years together: all cases over the sum of the five populations.
    .sources = Tuberculosis programme’s case register at the health district; national surveillance; projections of the statistics office.
    .traps = The register shows cases found, not all that exist: a fall after a cut in testing is no success. A prison inside the limits can double the rate, so show it apart. Patients who move are registered twice. Never compare single years of a small town.

tuberculosis-prevalence =
    .measures = People who are ill with tuberculosis at a given moment, new or old cases, for every 100,000 inhabitants.
    .why = It shows how large a load the clinic carries: patients to follow up for months and families to examine.
    .how = Count the residents under treatment on one day, such as 31 December. Add known patients who left treatment. Divide by the population and multiply by 100,000. This stands in for the survey-based estimate that countries publish.
    .sources = Treatment cards of the health centre; tuberculosis programme; the country’s estimate, for comparison.
    .traps = Do not mix it with new cases of a year: a long treatment keeps the same person on the list in two years. Undiagnosed patients are missing, so the figure is a floor. The global agenda no longer follows it; for the years after 2015 use new cases.

tuberculosis-deaths =
    .measures = Deaths from tuberculosis in a year for every 100,000 inhabitants.
    .why = The disease can be cured in months. A death tells of somebody who was diagnosed late, gave up the treatment or never reached a clinic.
    .how = From the death records take the residents with tuberculosis as underlying cause. Add up five years, divide by the sum of the five yearly populations and multiply by 100,000.
    .sources = Civil registry; mortality database of the health ministry; the programme’s record of treatment outcomes.
    .traps = The death of a person with HIV is coded under HIV in the international classification, so the two sources do not agree. Deaths at the regional hospital must come back to the town of residence. With one to four deaths in the period, do not print breakdowns.

tuberculosis-detected =
    .measures = Of every 100 tuberculosis cases estimated to exist, how many the health services found.
    .why = A patient who is not found goes on coughing among family and classmates. Finding is the step where the municipality can help most.
    .how = Divide the new and relapse cases notified among residents by the cases expected. To expect cases for the town, apply the country’s or region’s estimated rate to its population, and mark the result as an estimate.
    .sources = Notifications at the health district; estimates of the national programme; list of persons with cough who were examined.
    .traps = The denominator is an estimate made for a country; in a town it may be far off, and the result can even pass 100. Do not build a target on it alone. Better proof of effort: how many people with a long cough had their sputum tested.

tuberculosis-cured =
    .measures = Of every 100 patients who began treatment for tuberculosis in a year, how many were cured under observed treatment.
    .why = Half a treatment breeds resistant disease. Health workers, employers and neighbours can help a patient reach the last dose.
    .how = Take all cases registered in one calendar year. A year later, count those with the outcome cured under directly observed treatment and divide by all of the group. Keep treatment completed apart unless your programme joins them.
    .sources = Cohort register of the tuberculosis programme; treatment cards of the health centre; hospital records of transfers.
    .traps = The outcome of this year’s patients is known next year: do not judge an unfinished group. Patients who died, moved or gave up stay in the denominator. Some countries add treatment completed to cured: write down which, or two years will not compare.

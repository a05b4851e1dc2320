mortality-neonatal =
    .measures = Of every 1,000 babies born alive, how many die before they are 28 days old.
    .why = Nearly all of it hangs on pregnancy and birth: clinic visits, a skilled attendant, a road open at night. Deaths at this age are a growing part of all child deaths.
    .how = Count the deaths under 28 days of babies whose mothers live in the municipality. Divide by live births to resident mothers in the same years and multiply by 1,000. A small town should add several years together.
    .sources = Civil registry of births and deaths; vital statistics of the health ministry; hospital and midwives’ books.
    .traps = Deaths in the first hours are often left out or written down as stillbirths. Babies are born in the district hospital, so count by where the mother lives. With two or three deaths a year the rate jumps about: never judge by one year.

hiv-new_infections =
    .measures = How many people catch HIV in a year for every 1,000 who do not have it. In a municipality the new diagnoses serve as a stand-in figure.
    .why = It tells whether prevention reaches young people and those most at risk. A town can offer testing, privacy and friendly hours even where treatment belongs to the ministry.
    .how = New infections can only be estimated, with national models. Locally, count the residents newly diagnosed in the year, divide by the population without HIV and multiply by 1,000. Mark the result as a stand-in figure.
    .sources = HIV surveillance of the health ministry; clinic and laboratory; non-governmental organisations that offer tests.
    .traps = Someone diagnosed this year may have been infected long ago. More testing brings more diagnoses, which is good news and not an outbreak. Never publish fewer than five cases by district, sex or age: in a small town people will know who.

malaria-incidence-population =
    .measures = How many new and confirmed cases of malaria there were in the year for every 1,000 inhabitants.
    .why = Malaria takes days from work and school and comes back wherever breeding sites and nets are neglected. Seen early, an outbreak can be stopped.
    .how = Count the cases among residents that a blood slide or rapid test confirmed during the year. Divide by the mid-year population of the municipality and multiply by 1,000.
    .sources = Disease surveillance of the health ministry; health posts and volunteers who take slides; public laboratory.
    .traps = Here you divide by the whole population; the MDG figure divides by people at risk only and comes out higher. A relapse of the same patient is not a new case. Keep cases brought in from mines or from abroad apart. Fever without a test does not count.

mortality-road =
    .measures = How many people die in a year from road crashes, within 30 days of the crash, for every 100,000 inhabitants.
    .why = The dead are mostly young riders and people on foot. Speed, crossings, helmets and street lights are things a town can change.
    .how = Bring together police, hospital and registry records and strike out doubles. Count the deaths within 30 days, divide by the population and multiply by 100,000. In a small town, add five years together.
    .sources = Traffic police; death certificates; hospital emergency unit; fire and ambulance service.
    .traps = Police books hold those who died on the spot and miss those who died in hospital. Counting by home or by place of crash gives two different figures: say which. A trunk road can raise the rate with people who were only passing through.

contraception-satisfied =
    .measures = Of every 100 women aged 15 to 49 who do not want a child now, how many use a modern method of contraception.
    .why = A woman who can choose when to have children is likelier to finish school and keep her job. Behind many teenage births lies a need that was not met.
    .how = From a survey, count the women who wish to avoid or put off a pregnancy, along with all who already use any method: they have the need. Count how many of them use a modern method and divide.
    .sources = Demographic and health survey, seldom with municipal figures; family planning records of the health centre as a stand-in figure.
    .traps = The clinic knows its users, not the women who never come. Rhythm and withdrawal are not modern, yet women who use them stay in the denominator. Do not mix this with the contraceptive prevalence rate, which counts all women of the age group.

health-coverage =
    .measures = A score from 0 to 100 that sums up how far people are covered by essential health services: mothers and children, infectious disease, chronic disease, and the capacity to give care.
    .why = It puts into one number how well health services reach people, and the parts show which of them drags the rest down.
    .how = Work out the coverage of each tracer service, from 0 to 100. Take the geometric mean inside each group and then the geometric mean of the groups. Keep the list of tracers with the source of each.
    .sources = Health information system; records of immunisation, antenatal care, blood pressure and diabetes clinics; register of staff and beds.
    .traps = One tracer at zero makes the whole index zero. If you swap a missing tracer for another, the result no longer compares with the national index. Cut any coverage above 100 back to 100 first. It does not tell whether families can pay.

mortality-air =
    .measures = How many deaths a year are put down to polluted air, inside and outside the home, for every 100,000 inhabitants. It is an estimate from a model.
    .why = Wood fires, burning rubbish and exhaust smoke harm lungs and hearts. It brings health into the talk about stoves, dumps and traffic.
    .how = Nobody counts these deaths one by one. A model joins people’s exposure to particles with deaths from certain causes. Where an estimate exists, divide the attributed deaths by the population and multiply by 100,000.
    .sources = National estimates of the WHO and the health ministry; university studies for large cities.
    .traps = No death certificate says “air pollution”. The country’s rate laid over your population is not a local figure: show it as background only. To follow what the town does, use fine particles and homes that cook with wood or charcoal.

vaccination-dtp3 =
    .measures = Of every 100 children under one year, how many had the third dose of the vaccine against diphtheria, whooping cough and tetanus (in most countries the pentavalent).
    .why = It takes three visits in time. Those who had the first dose and not the third show where the service loses families.
    .how = In the register count resident children who had the third dose before their first birthday. Divide by all resident children under one. Beside it note the children with the first dose: the difference is the dropout.
    .sources = Immunisation register; health centre books; coverage survey with the card in hand.
    .traps = Doses given are not children: late doses to older ones swell the figure. A value over 100 points to the denominator. Pentavalent, hexavalent and DTP all count, boosters do not. An average over the year hides months without vaccine in the store.

vaccination-measles_second =
    .measures = Of every 100 children of the age set by the national schedule, how many had both doses of measles vaccine.
    .why = One dose leaves some children without protection, and measles finds them. The second closes the gap, and few parents remember it at 18 months or later.
    .how = Take the children who reached the age of the second dose during the year. Count those with two doses on record and divide by all of that age who live here.
    .sources = Immunisation register; child health card at nursery and school entry; coverage survey.
    .traps = Countries give the second dose at different ages, and when the age changes the series breaks. Campaign doses are sometimes kept apart and sometimes not. The first dose has its own indicator. Do not divide second doses by first doses.

vaccination-pneumococcal =
    .measures = Of every 100 one-year-olds, how many had all the doses against pneumococcus that the national schedule sets.
    .why = Pneumonia is a main cause of hospital stays of small children. The vaccine is dear, so a low share wastes what the country has already bought.
    .how = Find out which dose is the last one in your schedule: the third, or a booster at 12 months. Count the resident one-year-olds who had it and divide by all of them.
    .sources = Immunisation register; health centre books; coverage survey.
    .traps = Schedules of two doses and a booster and of three doses cannot be compared dose by dose. In the first years after the vaccine arrives the share is low because older children were not called. Private doctors use other brands that the register may miss.

vaccination-hpv =
    .measures = Of every 100 girls of the age set by the national schedule, how many had all the doses against the human papillomavirus.
    .why = It prevents cancer of the cervix, which kills mothers in their forties. It is given at school, so the school and the town hall can help.
    .how = Count the resident girls of the set age who had the last dose of the schedule, at school or at the clinic. Divide by all girls of that age who live here, also those who left school.
    .sources = Immunisation register; lists of the school campaigns; population by single years of age.
    .traps = Dividing by girls enrolled leaves out those who left school, who need it most. Many countries went from two doses to one: note the year. Doses given to older girls in a catch-up belong to their own age. Boys, where they are vaccinated, are counted apart.

school-proficiency =
    .measures = Of every 100 pupils tested, how many reach at least the minimum level in reading and in mathematics, early in primary school, at its end and at the end of lower secondary.
    .why = Sitting in class is not the same as learning. If children move up without reading well, a town can help with libraries, homework clubs, transport and meals.
    .how = For each grade and subject, count the pupils at or above the minimum level and divide by those who sat the test. Keep one grade and one subject in a series and say which.
    .sources = National assessment, where results are published by district or school; education office; a test run with a teachers’ college.
    .traps = The average mark is not the share that reaches the level. If weaker pupils stay home on test day, the result improves by itself. A new test or a new pass mark breaks the series. An exam that only some pupils enter leaves out the rest.

school-lower_secondary-completion =
    .measures = Of every 100 young people who are 3 to 5 years past the age of the last grade of lower secondary school, how many finished that level.
    .why = Without it the door to a trade course or a steady job is half closed. Where many drop out, look for distance, cost and early pregnancy.
    .how = Take the official age of the last grade and add 3 to 5 years: if it is attended at 14, look at ages 17 to 19. Count those who completed the grade and divide by everyone of those ages.
    .sources = Population census; survey of living conditions with a large enough sample. School records alone will not do, since they cannot see those who left.
    .traps = This is not the year’s leavers over the pupils enrolled. “Attended” is not “completed”, so check the census question. Young people who left to study or work elsewhere are no longer in the town’s census. Finishing is not the same as passing a certificate exam.

school-preprimary-participation =
    .measures = Of every 100 children one year short of the official primary age, how many attend pre-school or another organised learning programme.
    .why = Children who had a pre-school year settle faster in grade one and repeat less. A day nursery or a classroom is something a council can help to open.
    .how = Fix the age (one year under primary entry). Count the children of that age enrolled in pre-school, in primary or in a programme with set hours and a teacher. Divide by all children of that age.
    .sources = School register of the ministry; private and church pre-schools; population by single year of age.
    .traps = Total pre-school enrolment will not do: it contains three- and four-year-olds. Children already in primary count. Minding without teaching does not. One single year of age is a small and shaky population, so the result may pass 100.

school-parity_indices =
    .measures = How an education indicator in one group compares with the same indicator in another: girls and boys, rural and urban, poor and rich. A value of 1 means equal.
    .why = The town’s average can hide a rural school where half as many children finish. Parity shows whom to reach first.
    .how = Choose one indicator and two groups. Work it out for each group from the same source and year. Divide the value of the group that usually falls behind by the value of the other; between the sexes, women over men.
    .sources = The source of the indicator being compared: census, school register or learning assessment, with the breakdown you need.
    .traps = A ratio alone misleads: 0.5 may be 1 against 2 or 45 against 90, so give both values. Above 1 for girls over boys means that the boys are behind, which is no success either. Swapping top and bottom between years ruins the series.

literacy-proficiency =
    .measures = Of every 100 people in an age group, how many read and handle numbers well enough for daily life: a notice, a form, a bill.
    .why = Someone may sign a name and still not follow a prescription. The figure helps to plan adult classes and simpler council forms.
    .how = The official measure comes from a test given to adults. Where there is none, take as a stand-in figure the people aged 15 to 24 who can read and write in the census, divided by everyone of that age.
    .sources = Adult skills test where the country has one; population census for the stand-in figure; records of adult education classes.
    .traps = In the census one person answers for the whole house, often kindly, so the stand-in figure sits near 100 and tells little. A test result and a census answer are two different things: never join them. Years at school do not prove reading. State the ages.

school-basic_services =
    .measures = Of every 100 schools, how many have a given service: electricity, internet for teaching, computers, access for pupils with disabilities, drinking water, separate toilets or handwashing.
    .why = Without a decent toilet a girl may stay home some days each month. These are repairs a council can pay for and see finished within a year.
    .how = List every school, public and private, with a column for each service. Mark yes where it exists and works on the day of the visit. For each service divide the schools marked yes by all schools.
    .sources = School census of the ministry, which has a page on buildings; education office; a walk round the schools.
    .traps = There is no single share of “basic services”: give one per service. A dry tap or a locked toilet is not a service. Counting schools gives one of 20 pupils the same weight as one of 600. A tank filled by truck once a month needs a note.

school-reading-early =
    .measures = Of every 100 pupils tested in grade 2 or 3, how many read at least at the minimum level for their grade.
    .why = A child who does not read by eight falls behind in every subject. It is also the cheapest age at which to help.
    .how = Count the pupils of the grade who reached the minimum level in reading or more, and divide by those tested. Say whether it was grade 2 or grade 3 and in which language.
    .sources = National assessment with results by municipality; education office; oral reading test with a teachers’ college.
    .traps = Grade 2 and grade 3 are not one series. Children tested in a language that they do not speak at home seem unable to read. Words read in a minute are not the minimum level. Teachers should not test their own class.

school-mathematics-early =
    .measures = Of every 100 pupils tested in grade 2 or 3, how many handle numbers at least at the minimum level for their grade.
    .why = Whoever cannot add and take away by then will not follow fractions. Games, counters and trained teachers help, and none is expensive.
    .how = Count the pupils of the grade at the minimum level in mathematics or above it. Divide by the pupils who sat that test, and write down grade and test.
    .sources = National assessment with results by municipality; education office; test with a teachers’ college.
    .traps = Some countries test only reading at this age: leave it blank and do not put reading in its place. Written problems measure reading as well. A sample of schools for the whole country says nothing about your town.

school-reading-primary_end =
    .measures = Of every 100 pupils tested in the last grade of primary school, how many read at least at the minimum level.
    .why = From here on pupils learn from books by themselves. Those who cannot read a page with sense are the first to leave lower secondary school.
    .how = Count the last-grade pupils who reached at least the minimum level in the reading test. Divide by the pupils who took it. Use the country’s cut-off and note its name.
    .sources = National assessment or primary exit examination, by municipality; education office.
    .traps = Those who left before the last grade are missing, so the share can rise as more leave. Exam pass rates mix subjects. A change of test or of cut-off breaks the series. With 30 pupils, one more or less moves it by three points.

school-mathematics-primary_end =
    .measures = Of every 100 pupils tested in the last grade of primary school, how many are at least at the minimum level in mathematics.
    .why = Shopkeepers, builders and farmers all reckon. The level at the end of primary decides who can go on to technical courses.
    .how = Count the last-grade pupils at or above the minimum level in the mathematics test. Divide by all who sat it, in public and private schools alike if the test covers both.
    .sources = National assessment or primary exit examination, by municipality; education office.
    .traps = The average score may rise because the best improved, while this share stays: read both. Public schools alone and all schools are two series. If the test was taken by computer for the first time, expect a jump.

school-reading-lower_secondary_end =
    .measures = Of every 100 pupils tested at the end of lower secondary school, how many read at least at the minimum level.
    .why = It is the reading a contract, a manual or a vote asks for. In many places it is also the last test of a young person’s life.
    .how = Count the pupils of the last lower secondary grade who are at or above the minimum level in reading. Divide by those tested. Look at girls and boys apart.
    .sources = National assessment by municipality; regional examination board where every pupil enters; education office.
    .traps = Half the age group may no longer be at school: say what share was tested. International tests of 15-year-olds are made for countries, not towns. Examinations that pupils choose to enter test the better ones.

school-mathematics-lower_secondary_end =
    .measures = Of every 100 pupils tested at the end of lower secondary school, how many are at least at the minimum level in mathematics.
    .why = It opens or closes the door to nursing, mechanics and computing. Where nearly everyone is below, the trouble lies with the teaching, not the pupils.
    .how = Count the pupils of the last grade who reached the minimum level in mathematics. Divide by those who sat the test, and note the name of the test and its cut-off.
    .sources = National assessment by municipality; regional examination board where every pupil enters; education office.
    .traps = Two years with different difficulty compare only if the test was made to compare. A small school swings from year to year: add two or three years. Pupils absent on the day are often the weakest.

school-primary-completion =
    .measures = Of every 100 young people who are 3 to 5 years past the age of the last primary grade, how many finished primary school.
    .why = Most do today, and those who do not live in the same few communities. The figure finds them.
    .how = Take the official age of the last primary grade and add 3 to 5 years: if it is 11, look at ages 14 to 16. Count those who completed that grade or went further, and divide by everyone of those ages.
    .sources = Population census; household survey with a large enough sample.
    .traps = Children still in primary at 14 count as not finished, though they may finish later. A certificate is not asked for, the grade is. Enrolment of a grade over children of an age is another measure and may pass 100. Newcomers bring the schooling of elsewhere.

school-lower_secondary-completion =
    .measures = Of every 100 young people who are 3 to 5 years past the age of the last grade of lower secondary school, how many finished that level.
    .why = Without it the door to a trade course or a steady job is half closed. Where many drop out, look for distance, cost and early pregnancy.
    .how = Take the official age of the last grade and add 3 to 5 years: if it is attended at 14, look at ages 17 to 19. Count those who completed the grade and divide by everyone of those ages.
    .sources = Population census; survey of living conditions with a large enough sample. School records alone will not do, since they cannot see those who left.
    .traps = This is not the year’s leavers over the pupils enrolled. “Attended” is not “completed”, so check the census question. Young people who left to study or work elsewhere are no longer in the town’s census. Finishing is not the same as passing a certificate exam.

school-upper_secondary-completion =
    .measures = Of every 100 young people who are 3 to 5 years past the age of the last upper secondary grade, how many completed it.
    .why = A secondary certificate is what most employers and every university ask for. Towns without a secondary school lose their young people or their schooling.
    .how = Add 3 to 5 years to the official age of the last grade: if it is 17, take ages 20 to 22. Count those who completed the level and divide by all people of those ages living here.
    .sources = Population census; household survey with a large enough sample.
    .traps = Young people who study in the city are counted there, so a town without university looks worse than it is. Technical and adult courses count if they are equal by law. Sitting the final exam and completing the grade are two things.

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

school-with_electricity =
    .measures = Of every 100 schools, how many have electricity that works.
    .why = Without it there is no evening class, no pump, no computer. Solar panels on a small school cost less than a line of many kilometres.
    .how = List all schools, public and private. Count those with power from the grid, panels or a generator that worked on the day of the visit, and divide by all schools.
    .sources = School census of the ministry; power company; visit to the schools.
    .traps = A cut-off meter is no electricity, and neither is a generator without fuel. One lamp and enough for a computer room are both a yes: note the difference. Annexes with their own building are schools of their own here.

school-with_internet =
    .measures = Of every 100 schools, how many have internet that pupils use in lessons.
    .why = It brings books, teachers and videos to places where none of them arrive. A mast or an antenna on the town hall can often serve the school.
    .how = Ask each school whether the connection reaches a room where pupils work and was on in the last month. Count the yes and divide by all schools.
    .sources = School census of the ministry; telecom regulator’s school programme; visit or telephone call to each head teacher.
    .traps = Internet in the head’s office only is not for teaching. A phone plan paid by a teacher is not the school’s. The programme’s list shows what was installed, not what works. Speed matters: fifty pupils on a weak line learn nothing.

school-with_computers =
    .measures = Of every 100 schools, how many have computers or tablets that pupils use in lessons.
    .why = It is where many children touch a keyboard for the first time. Old machines can be repaired in town.
    .how = Count the schools with at least one working device for pupils, apart from those of the office. Divide by all schools. Keep the number of pupils per device as well.
    .sources = School census of the ministry; inventory of the education office; visit to the schools.
    .traps = Locked cupboards are common: working and used is what counts. Devices that went home with pupils are still the school’s. A school with one computer and one with thirty count the same. Stolen or broken ones stay in the inventory for years.

school-accessible =
    .measures = Of every 100 schools, how many have a building and materials that pupils with disabilities can use.
    .why = A step at the door decides whether a child in a wheelchair goes to school. A ramp and a wide door are small works for a council.
    .how = Settle what is asked for: entrance, classroom and toilet that can be reached, and materials for those who see or hear little. Count the schools that meet the list and divide by all.
    .sources = School census of the ministry; municipal works office; parents’ and disability organisations.
    .traps = A ramp that is too steep is not access, and a ramp alone is not enough. The head fills in the form: check some schools with someone who uses a wheelchair. Changing the list breaks the series. Having no such pupil is no reason to say no need.

school-with_water =
    .measures = Of every 100 schools, how many have water to drink from an improved source, on the day one asks.
    .why = Thirsty children do not learn, and a school without water cannot cook or clean. The school’s tap is often the village’s as well.
    .how = Count the schools whose main source is improved (network, borehole, protected well, rain tank) and that had water when visited. Divide by all schools.
    .sources = School census of the ministry; health inspectors; water committees.
    .traps = A pipe without water is a no. Water that children bring in bottles is not the school’s. Visit in the dry season as well. This does not say that the water was tested: that is another figure.

school-with_toilets =
    .measures = Of every 100 schools, how many have improved toilets that can be used, for girls and boys apart.
    .why = Without a toilet of their own, older girls stay at home some days of each month. Building and cleaning them is work a town can do in one summer.
    .how = Count the schools with at least one working improved toilet for girls and one for boys, unlocked and private. Divide by all schools. Schools for one sex need only theirs.
    .sources = School census of the ministry; health inspectors; visit to the schools with pupils of both sexes.
    .traps = Toilets of the teachers do not count. A sign on the door does not separate if the roof space is open. Note the pupils per toilet: one for 200 is a yes on paper. After a year without water it is a no.

school-with_handwashing =
    .measures = Of every 100 schools, how many have a place to wash hands with soap and water.
    .why = Clean hands keep diarrhoea and flu out of the classroom. It is the cheapest of all school services and the one most often without soap.
    .how = Visit or telephone each school: count those with a place to wash hands where water and soap were both there that day. Divide by all schools.
    .sources = School census of the ministry; health inspectors; school meals programme.
    .traps = A basin without soap is a no, even if only for that day. Gel alone does not stand in for water. Forms paint it better than it is: check one school in ten. Near the toilet and near the kitchen are two places.

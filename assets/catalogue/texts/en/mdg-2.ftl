school-primary-enrolment =
    .measures = Of every 100 children of primary-school age who live in the town, how many are enrolled in school, in primary or already in secondary.
    .why = The children missing from this count are out of school. Most often they live far away, have a disability or work; with their number a town can go and look for them.
    .how = From the school register take the pupils whose age is the official primary age of your country, whatever grade they are in. Divide by the children of those ages in the census or its projection for the same year.
    .sources = School register of the ministry of education, public and private schools; census population by single years of age and its projections.
    .traps = More than 100 means that children from the next town attend here or that the projection is old. It is stored and marked; do not cut it to 100. Counting every pupil, over-age ones too, gives the gross rate, which is another indicator. A name on the list is not a child in class: look at attendance.

school-primary-survival =
    .measures = Of every 100 pupils who begin the first grade of primary school, how many will reach the last grade, with or without repeating on the way.
    .why = Enrolment can be nearly full while children leave in the fourth or fifth grade to work. This figure shows the loss, and by school it shows where to act.
    .how = Take pupils and repeaters by grade in two school years running. Work out for each grade the share that moves up or repeats, and carry an imagined intake of 1,000 through to the last grade (reconstructed cohort). The ministry often publishes the result: copy it if so.
    .sources = School register with pupils and repeaters by grade; results by municipality published by the ministry of education.
    .traps = Dividing this year’s last grade by its first grade compares different children; call that a stand-in figure at best. Pupils who move to another town look like dropouts. Reaching the last grade is not the same as passing it. With one small school per village the result jumps, so add years together.

literacy-youth =
    .measures = Of every 100 young people aged 15 to 24, how many can read and write a short, simple sentence about their daily life.
    .why = It shows what school has left behind in those who passed through it lately. The few who cannot read often live in one remote community, or left school early to work or bring up a child.
    .how = From the census take the people of 15 to 24 years who answered that they can read and write. Divide by all people of those ages who answered the question. Work it out for women and for men apart.
    .sources = Population and housing census; household survey with a reading test, where there is one; records of adult-education programmes to find the rest.
    .traps = The census asks one member to answer for all, and few admit that their own child cannot read. Do not confuse it with adult literacy, from 15 upwards, which moves slowly because of the old. Being able to sign one’s name is not literacy. Near 100, only the breakdown by zone and sex still says something.

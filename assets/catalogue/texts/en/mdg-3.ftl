school-primary-parity =
    .measures = The enrolment rate of girls in primary school divided by that of boys. At 1 both sexes have the same chance; below 1 girls lag behind, above 1 boys do.
    .why = A gap this early follows a child for life. Between 0.97 and 1.03 it counts as equal, so a value outside is a reason to ask families and schools what keeps one of the two at home.
    .how = Work out the enrolment rate of girls: girls enrolled over girls of the age. Do the same for boys. Divide the girls’ rate by the boys’ rate, both gross or both net.
    .sources = School register by sex; census population or projections by sex and single years of age.
    .traps = Dividing the number of girls by the number of boys gives about 0.96 even in a fair town, because more boys are born. A parity of 1 can hide that many children of both sexes are out of school. Do not mix a net rate with a gross one.

school-secondary-parity =
    .measures = The enrolment rate of girls in secondary school over that of boys. Equal access gives 1; a lower figure puts girls at a disadvantage, a higher one boys.
    .why = At this age girls leave because of pregnancy or care of the home, boys because of paid work. The side on which the figure falls tells you which programme is needed.
    .how = Divide girls enrolled in secondary by all girls of secondary age, then do the same with boys. The indicator is the first rate over the second. Use the same ages and the same school year for both.
    .sources = School register of secondary schools by sex, evening classes and private schools included; census population by age and sex.
    .traps = Above 1.03 is not a success: it means boys are leaving. Pupils who travel to a bigger town for secondary school vanish from your register, and if one sex travels more, the result is distorted. Lower and upper secondary often differ, so look at them apart as well.

school-tertiary-parity =
    .measures = The rate of women in higher education divided by the rate of men. At 1 women and men study equally often.
    .why = It shows which young people go on studying once secondary school is over. A town uses the figure to decide on scholarships and on transport to the nearest college.
    .how = Divide the women in higher education who live here by the women of the usual age (the five years after secondary school). Do the same for men. The first rate over the second is the parity.
    .sources = Census question on attendance by level, which counts students where they live; higher-education registry by municipality of residence; scholarship lists as a check.
    .traps = Students who rent a room in the university city are counted there: your town seems to have fewer than it raised. Enrolment of the local campus counts outsiders. With a few dozen students a handful more or less changes the result: use years added together, or the census.

employment-women_wage =
    .measures = Of every 100 people in wage employment outside farming, how many are women. It looks at employees in industry and services.
    .why = A wage of her own gives a woman a voice at home and a pension later. The town is itself an employer and can begin with its own payroll.
    .how = Take the employees with a wage whose job is not in agriculture, forestry or fishing. Divide the women among them by all of them, women and men.
    .sources = Population census (status in employment and branch of activity); labour-force survey; social-security records, which see formal jobs only.
    .traps = People on their own account are not wage earners, even if they earn well. Domestic workers with pay belong in and raise the share of women: say whether they are included. The share can rise merely because men lost their jobs, so show the counts. It says nothing about equal pay.

parliament-women =
    .measures = Of every 100 seats in the national parliament (single or lower house), how many are held by women.
    .why = It shows how far the country has come and gives context for your own council. Locally the figure to work with is the share of women in the municipal council.
    .how = Count the seats held by women on a fixed date, best just after the house takes office. Divide by all seats that are filled. The same value goes for every town in the country.
    .sources = Electoral authority; website of the parliament; Inter-Parliamentary Union, which keeps the figures of all countries.
    .traps = Women candidates are not women elected. Substitutes who step in during the term change the count, so write down the date. Upper and lower house should not be added together. Do not enter the council’s seats here: they have an indicator of their own.

poverty-international_line =
    .measures = Of every 100 people, how many live in households whose income or spending per head falls below the World Bank’s extreme poverty line, which is the same for every country.
    .why = It counts the families who cannot cover the bare minimum, measured with one yardstick everywhere. Donors ask for it, and it lets a council set its own extreme poverty beside that of other countries.
    .how = Add up the income or spending of each household, divide by its members and bring it to one day per person. Turn the line into local money with its purchasing-power (PPP) factor and bring it to the prices of the year of the figure. Count everyone who falls below and divide by everyone covered.
    .sources = Small-area estimate of the statistics office; household survey only where the sample stands for the municipality. A register of welfare applicants gives a stand-in figure.
    .traps = The line is revised now and then, and a series that joins two lines has a break. The exchange rate at the bank is not the PPP factor. A welfare register lists those who applied: dividing by its own list makes poverty look far larger.

poverty-national_line =
    .measures = Of every 100 people, how many live in households whose income does not reach the poverty line set by their own country.
    .why = This is the poverty that ministers and newspapers quote. It steers grants and welfare programmes, so a municipality that knows its share can argue for its part.
    .how = Take the official line of the country for that year, and the rural or urban one where there are two. Work out income or spending per head in each household and compare. Count all the people in households below the line and divide by the whole population.
    .sources = Poverty map or small-area estimate of the statistics office; survey of living conditions where the sample is large enough; welfare register as a stand-in figure.
    .traps = The parish or regional average is not your town’s figure. Counting poor households instead of poor people changes the answer, because poor households tend to be larger. A new basket or a new line breaks the series: do not compare across it.

poverty-multidimensional =
    .measures = Of every 100 people, how many are poor by the national multidimensional index, which adds up what a household lacks in schooling, health, work, housing and services instead of looking at money.
    .why = It shows what is lacking and in which district. A council can do something about many of these things, such as toilets or school attendance, while it has little hold over incomes.
    .how = Apply the country’s rule: the list of deprivations, the weight of each and the score from which a household counts as poor. Run it household by household on census records. Count the people in poor households and divide by the population.
    .sources = Index worked out from the census by the statistics office; census micro-data; survey of living conditions where the sample covers the town.
    .traps = Every country builds its own index, so never compare two countries. The census version often has fewer questions than the survey version: keep them apart. Where there is no official index, name the author of the rule you used.

services-basic =
    .measures = Of every 100 people, how many live in homes that have every basic service on a list at the same time: water, sanitation, electricity, waste collection and whatever else the country includes.
    .why = A good average for water can hide streets that have little else. This one asks for the whole package, so it finds the families who are short of even one service.
    .how = Write down the list and the test for each service. In the census records mark the homes that pass all the tests. Count their people and divide by the population. Keep the share for each service as well.
    .sources = Population and housing census (micro-data); customer files of the water and power companies; waste collection rounds.
    .traps = Averaging the coverage of each service does not answer the question: all of them must be in one home. Add a service to the list and the result drops though nothing got worse. Basic water is an improved source within 30 minutes there and back; a shared toilet does not count.

water-basic =
    .measures = Of every 100 people, how many drink from an improved source that they can reach, queue for and return from in 30 minutes or less.
    .why = Water far away costs women and girls hours and is used sparingly. It marks those for whom a public tap nearer home is the first step.
    .how = Start with the people who have an improved source. Take off those who need more than 30 minutes for the round trip with the queue. Divide the rest by the whole population. Water at home needs no question about time.
    .sources = Census or survey that asks for the time to fetch water; community census; rural water committees.
    .traps = Many censuses do not ask for time: then you have improved water, not basic water. Ask for the whole trip in the dry season. Thirty minutes still count, thirty-one do not. Whether the water is safe or runs every day is another question.

tenure-documented =
    .measures = Of every 100 adults, how many have their own name on a paper that the law recognises for the land or home they occupy.
    .why = With a paper one can borrow, inherit and claim a public service. Where only the husband signs, a widow or a separated woman may end up with nothing.
    .how = Ask each adult which document covers the place and whose names are on it. Count those with their own name on one that your country recognises. Divide by all adults asked. Agree on the list of valid papers beforehand.
    .sources = Land module in a household survey; land registry and cadastre; titling programmes.
    .traps = The registry counts plots, while one plot may cover four adults or none. A sales receipt or a tax slip is often no title. Rights to common or indigenous land count when the law recognises them. Do not add this share to that of people who feel secure.

tenure-perceived =
    .measures = Of every 100 adults asked, how many think they will not lose their land or home against their will in the coming years.
    .why = Fear keeps people from building a roof or paying for a connection, whatever the papers say. Where it is high, a project can fail although the titles are in order.
    .how = In a survey ask each adult how likely it is, in the next five years, to lose the use of the place against their will. Count those who answer unlikely or very unlikely. Divide by all adults asked.
    .sources = Land module in a household survey; survey during a titling or upgrading project; women’s and community organisations for the questions.
    .traps = A registry cannot answer this. Ask every adult alone: with the head of household present, women answer differently. “Do not know” is not security. After an eviction nearby the answer changes within days, so note the month. A person may feel safe without any paper.

disaster-local_strategy =
    .measures = Tells whether the municipality has a local strategy for reducing disaster risk that was approved, fits the national one and is being carried out. The answer is yes (1) or no (0).
    .why = One hurricane or flood can undo the work of several councils. A strategy in force says which places to protect first, with what money and under whose charge.
    .how = Look for the council resolution that approved it and the budget line that pays for it. Write 1 if both exist and something was done in the last year, otherwise 0. An association of municipalities may divide those with a strategy by all its members.
    .sources = Council resolutions and minutes; municipal budget; disaster office or local disaster committee.
    .traps = An emergency plan says what to do once disaster strikes; a strategy lowers the danger beforehand. A draft that was never approved scores 0, and so does one that lapsed. A committee that meets is not yet a strategy.

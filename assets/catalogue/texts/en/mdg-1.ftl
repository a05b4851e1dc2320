poverty-dollar_a_day =
    .measures = Of every 100 people, how many live in a household that has less than 1 dollar a day for each member, in dollars adjusted to the prices of the country (PPP).
    .why = These are the families who cannot be sure of food. The figure tells the council how many to reach with school meals or fee waivers, and in which districts to begin.
    .how = Add up each household’s income (or spending) and divide it by its members. Count everyone in households below the line, then divide by all the people covered. Where no dollar figure exists for your town, use the national extreme-poverty line and mark the result as a stand-in figure.
    .sources = Small-area estimates of the statistics office from census and survey together; a household survey, if its sample is large enough for your town; the social registry as a stand-in.
    .traps = A social registry holds those who came to register, not all the poor. The international line has been raised more than once: write down which line was used and keep different lines apart. Poor households tend to be larger, so counting households gives too low a figure. An estimate has a margin; keep it.

poverty-gap =
    .measures = How far below the poverty line poor people are: their average shortfall as a percentage of the line, spread over the whole population. Those who are not poor count as zero.
    .why = Two towns can have the same number of poor people and very different hardship. The gap tells you whether a small transfer would lift many families or hardly be felt.
    .how = For each poor person, take the line minus the income and divide by the line. Add these shortfalls for all poor people. Divide the sum by everyone in the population, poor or not, and multiply by 100.
    .sources = Household survey with income or spending; small-area estimates published by the statistics office. A census seldom asks enough about money to work it out.
    .traps = Dividing by the poor alone gives another measure, the average shortfall of the poor, which is much larger. Income of zero in a questionnaire is often a refusal, and each one adds a full shortfall. Use the same line as in the poverty rate you print beside it.

income-poorest_fifth =
    .measures = Of all the income (or spending) of the people, the part that goes to the poorest fifth. If everyone had the same, it would be 20 per cent.
    .why = When a town grows and this share does not, the growth has gone to others. It is a fair question to put beside every large investment.
    .how = Rank all people by income per head of their household, from lowest to highest. Take the first fifth of the people and add up their income. Divide it by the income of everyone.
    .sources = Household survey with income or spending; the census, in countries that ask for income. The official figure is a national one.
    .traps = A fifth of the people is not a fifth of the households. Income and spending give different answers, and spending looks more equal: never mix them in one series. Surveys rarely reach the very rich, so the share of the poorest comes out too high. In a small town a sample of a few dozen poor homes cannot carry it.

productivity-growth =
    .measures = By how much the value produced by each employed person rose or fell in a year, with the effect of prices taken out.
    .why = Wages can only rise for long if each worker produces more. The figure helps in reading the local economy, though hardly any municipality can move it alone.
    .how = For both years, divide GDP in constant prices by the number of employed people. Subtract the first result from the second and divide by the first. If the two years are more than one apart, turn the change into a yearly rate.
    .sources = National accounts; municipal GDP where the statistics office publishes it, as IBGE does in Brazil and DANE in Colombia; employed people from the census or labour survey.
    .traps = GDP in current prices measures inflation as well. One mine, dam or factory can carry the whole municipal GDP while most workers see nothing of it. Output is recorded where the plant stands and workers where they live: commuters upset the division.

employment-rate =
    .measures = Of every 100 people of working age, how many have a job, paid or on their own account, full time or part time.
    .why = It says how many of those who could earn a living here do so. Shown by sex and for the young, it points to childcare, transport or training that is lacking.
    .how = Count the employed people from the working age of your country upwards (15 years in most). Divide by all the people of those ages, including students, homemakers and retired people.
    .sources = Population census; labour-force survey, where the sample reaches your town; a municipal household survey.
    .traps = It is not 100 minus unemployment: those who neither work nor look for work count in the total. An age limit of 10, 12 or 15 years changes the figure, so check it in each census. Women’s unpaid work on the farm is often missed. A high rate may mean that old people cannot afford to stop.

poverty-employed =
    .measures = Of every 100 people who work, how many still live in a household below the poverty line of 1 dollar (PPP) a day for each member.
    .why = For these people a job is not enough. The answer lies in what the work pays and how steady it is, so it calls for other actions than unemployment does.
    .how = Mark the households below the line. Count the employed people who live in them and divide by all employed people. Where only the national extreme-poverty line is available, use it and mark the result as a stand-in figure.
    .sources = Household survey with income and employment; census, in countries where it asks for both; small-area estimates.
    .traps = Poverty belongs to the household, not to the wage: a badly paid worker may live in a home that is not poor. Farm families who eat what they grow look poorer when only cash is counted. Do not compare it with a series built on another line.

employment-vulnerable =
    .measures = Of every 100 employed people, how many work on their own account without employees, or help unpaid in a family farm or business.
    .why = These workers are the least likely to have a contract, sick pay or a pension. Markets, street-trade rules and small credit are matters on which a municipality can help them.
    .how = In the table of employed people by status, add own-account workers and contributing family workers. Divide by all employed people, leaving out those whose status is unknown.
    .sources = Population census, question on status in employment; labour-force survey; economic census as a check.
    .traps = Employers with staff do not belong here, and neither do domestic workers who are paid. It is not the same as informal work: an employee without a contract is left out, a lawyer with her own office is counted. Family helpers go missing when the census asks only about paid work.

nutrition-underweight =
    .measures = Of every 100 children under five who were weighed, how many weigh far too little for their age (more than two standard deviations below the WHO standard).
    .why = A child who weighs too little falls ill more often and learns less at school. Weighing takes place every month in the clinics, so a municipality can follow this from year to year.
    .how = From the growth-monitoring records take one weighing for each child in the year, the latest. Count the children under five below the limit for their age and sex. Divide by all children under five who were weighed.
    .sources = Growth-monitoring records of the health centres; nutrition surveillance of the ministry of health; a nutrition survey, when one covers the area.
    .traps = The records cover only children who come to the clinic: say so and give the share of the town’s children weighed. Counting visits in place of children counts the sick ones several times. Stunting is low height for age, another matter. Old tables (NCHS) and the WHO standard do not join up.

nutrition-undernourished =
    .measures = Of every 100 people, how many are estimated to eat less than the energy a body needs for a normal, active life. It is a national estimate made with a model.
    .why = It gives the national background to hunger. A town that wants to know its own situation can ask families directly, with a short food-insecurity questionnaire.
    .how = It cannot be counted in a town: FAO works it out for countries from food supplies and how unequally they are shared. Copy the national figure as context. For local use, take the share of people in homes with moderate or severe food insecurity and mark it as a stand-in figure.
    .sources = FAO, national estimate; local survey with a food-insecurity scale (ELCSA, EBIA in Brazil, FIES) as a stand-in.
    .traps = Applying the national percentage to your own population makes up a local figure that nobody has measured. A food-insecurity scale asks about experience, not calories: start a new series for it. Underweight children are a third measure and cannot stand in for this one.

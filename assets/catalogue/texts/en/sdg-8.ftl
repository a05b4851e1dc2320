employment-informal =
    .measures = Of every 100 employed people, how many have an informal job: no contract or social security, self-employed without registration, or helping the family unpaid.
    .why = Someone without cover loses everything with one illness. Markets, vending and permits, where much of this work is done, are the council’s own business.
    .how = Classify each employed person: an employee is informal if the employer pays no contributions for them; a self-employed person, if the business is not registered; an unpaid family helper, always. Count and divide by everyone employed.
    .sources = Labour-force survey; census if it asks about contributions; list of market vendors and licences as background.
    .traps = Informal jobs and the informal sector differ: registered firms also hire off the books. With or without farming the figure changes a lot. A count of licences says nothing about workers. Write down which test your country uses.

unemployment-rate =
    .measures = Of every 100 people who work or look for work, how many have none, are looking and could start now.
    .why = It counts those who want a job and cannot find one. By sex and age it tells whether the trouble lies with the young, with women or with everyone.
    .how = From the question on last week, count people aged 15 and over without work who looked for it and were available. Add those in work to get the labour force. Divide the first by that sum.
    .sources = Labour-force survey; population census; the job office’s list as a sign only.
    .traps = The base is the labour force, not all inhabitants. In poor places the rate is often low because nobody can afford to do nothing: read it with informal jobs. The season counts: tourism and cane have slack months. Those who gave up looking drop out, so the rate may fall in bad times.

youth-neither_school_nor_work =
    .measures = Of every 100 young people aged 15 to 24, how many have no job, are not studying and are not in training.
    .why = These are years that are hard to win back. Many are young women minding children, and a day nursery may do more for them than one more course.
    .how = Take everyone aged 15 to 24. Remove those who worked in the reference week, those at school and those in a training course. Divide the rest by everyone of that age.
    .sources = Population census; labour-force survey; lists of trainees and scholarship holders as background.
    .traps = It is not unemployment plus drop-outs: count person by person. Show women and men apart, since the reasons differ. A census taken in the school holidays spoils the answer on attendance, and few ask about training. Ages 15 to 29 give another figure.

children-labour =
    .measures = Of every 100 children aged 5 to 17, how many do work that is not allowed at their age, because of the hours or the danger.
    .why = A child who works on a farm, at the dump or in someone’s house often gets hurt and misses school. A council can act in its own markets, dumps and works.
    .how = From a survey, count those aged 5 to 17 who work below the minimum age, for more hours than their age allows, or at dangerous tasks. Divide by all children of that age. Say whether household chores are included.
    .sources = Child labour or household survey; census, which often asks only from age 10 or more; child protection officers and teachers as a warning.
    .traps = Helping a little at home or on the farm is not child labour; hours and danger decide. Families hide it from officials. At harvest the figure is higher, so ask in the same month. Reported cases show how hard inspectors looked, not how many children work.

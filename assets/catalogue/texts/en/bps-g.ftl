mobility_plan-stage =
    .measures = The stage the municipality’s sustainable mobility plan has reached, from 0 (nothing) to 4 (monitored every year).
    .why = Without a plan each job goes to whoever presses hardest. A short plan with money behind it beats a thick study on a shelf.
    .how = Enter the highest stage you can prove with a document: 1 a signed contract or instruction, 2 a written draft, 3 approval with a budget line, 4 a monitoring report from the last year.
    .sources = Planning office; council minutes and resolutions; approved budget; annual report.
    .traps = A consultant’s draft is not an approved plan, and approval without money stays at 2. There are no half stages. The figure can go down: with no report in the last year a 4 becomes a 3. Stages are steps, so do not average them or call 4 twice as good as 2.

metropolitan_transport-stage =
    .measures = How far neighbouring municipalities have come in running their transport together, from 0 (nothing) to 4 (a joint authority with one fare).
    .why = The bus crosses the boundary several times a day while the licence stops at it. An agreement with the neighbour can settle stops and timetables, and the fights over passengers.
    .how = See what exists and is alive: 1 a forum that meets, 2 a signed agreement, 3 an authority with staff and powers, 4 that authority with a fare good on every line. Enter the highest.
    .sources = Agreements, statutes and minutes; association of municipalities; transport regulator.
    .traps = One meeting with a photograph is not a forum. A lapsed agreement is 0 or 1. A ministry’s regional office is not an authority of the municipalities; explain it in the note. If no trips are shared with neighbours, leave it without a figure and say why.

mobility_consultations-women =
    .measures = Of every 100 people who attended consultations on mobility, how many were women.
    .why = Women make more short trips, with children and bags, at other hours. A meeting of drivers and shopkeepers asks for parking; one with women present asks for sidewalks, lights and timetables.
    .how = Add the women on the attendance lists of all the year’s consultations. Divide by all who attended, leaving out municipal staff and consultants.
    .sources = Attendance lists; minutes of workshops and public meetings; meeting form of the plan.
    .traps = Being present is not being heard: note how many spoke. Someone at three meetings counts three times, and you should say so. Far above 50 is no triumph; the men may be deciding elsewhere. If the list does not ask for sex, count in the room.

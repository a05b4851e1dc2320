# The ready sets of indicators, and the paragraph about what only a country measures.
set-mdg-basic = MDG: the basic list
set-mdg-basic-for = For a first profile: the eight MDGs in twenty indicators, mostly from the census and from records that already exist.
set-mdg7-complete = MDG 7, complete
set-mdg7-complete-for = For a plan about forest, water, sanitation, waste and housing. Add 7.2 (CO2) and 7.5 (water used) if you have the figures.
set-sdg-municipal = SDGs in the municipality
set-sdg-municipal-for = For a plan to 2030 or a report on the SDGs: what a municipality can measure, from poverty to the internet, under fourteen goals.
set-children-women = Children and women
set-children-women-for = For health, education and the women’s office: from the registering of a birth to the women who sit on the council.
set-mobility = Mobility and connection
set-mobility-for = For roads, transport and internet: who can get there, at what price and at what risk, in the town and in its rural districts.

national-context = These indicators are measured for the whole country and not for one town; the municipality cites the national figure: { $list }.
national-context-use = Give the source and the year of the national figure, and do not share it out among municipalities. Beside it, write what the municipality itself does in the matter.

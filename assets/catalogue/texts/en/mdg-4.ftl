mortality-under5 =
    .measures = How many children die before their fifth birthday for every 1,000 born alive, counting the children of mothers who live in the town.
    .why = Most of these deaths have known remedies: clean water, vaccines, a good delivery, a clinic that is reached in time. No other figure says so much about how small children live here.
    .how = Add the deaths of resident children under five over three to five years. Divide by the live births to resident mothers in the same years and multiply by 1,000. This is the deaths-to-births ratio of the civil registry; print its name, for country figures often use a life table.
    .sources = Civil registry and vital statistics, by residence of the mother; death certificates; an indirect census estimate where deaths go unregistered.
    .traps = A child who dies in the regional hospital belongs to the mother’s town. In a small town one year’s deaths are chance: use years added together. A very low rate next to poor villages usually means deaths nobody registered. Births registered late shift between years; count by date of birth.

mortality-infant =
    .measures = Of every 1,000 children born alive to mothers of the town, how many die before they are one year old.
    .why = Deaths in the first month speak of pregnancy and delivery care; later ones of water, food and infections. The split tells the health centre where to put its effort.
    .how = Count the deaths of resident children under one year in three to five years together. Divide by live births of the same years to resident mothers, times 1,000. Give the first 28 days apart when the numbers allow.
    .sources = Civil registry; death and live-birth certificates of the ministry of health; community health workers’ lists to find missing deaths.
    .traps = A baby who breathed and died within minutes is a live birth and a death; hospitals sometimes write it down as stillborn. Stillbirths do not enter on either side. Do not add this figure to under-five mortality, which already contains it. Fewer than 20 deaths make an unsteady rate.

vaccination-measles =
    .measures = Of every 100 children one year old, how many have had at least one dose of a vaccine against measles.
    .why = Measles comes back as soon as too many children are left out. This coverage also shows whether the vaccination team reaches the remote communities.
    .how = From the vaccination register take the children aged 12 to 23 months who live here and have at least one dose. Divide by all resident children of that age, from registered births or the projection.
    .sources = Vaccination register by child (name-based); monthly reports of the programme; household survey with the vaccination card in hand.
    .traps = Over 100 nearly always comes from the denominator or from children of the next town vaccinated here: keep the figure with its mark. Doses given are not children, and a second dose must not be counted again. A good average can hide one community where the team never arrives.

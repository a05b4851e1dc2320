food-insecurity =
    .measures = Of every 100 people, how many live in homes that ate worse, ate less or went hungry because money or other means ran short.
    .why = It picks up hunger before it shows in children’s weight, and it tells the town where school meals and food parcels are most needed.
    .how = Put one tested scale (such as FIES) in full to a sample of homes. Classify each home by its score on the scale. Count the people in homes with moderate or severe insecurity and divide by all the people in the homes surveyed.
    .sources = Scale questions added to a municipal or university survey; national survey where the sample covers the town; welfare officers and school-meal records as background.
    .traps = Dropping or rewording questions spoils the scale. Some versions ask about three months, others about twelve: the two do not compare. Ask in the same season every time, since the lean months give a higher figure.

nutrition-stunting =
    .measures = Of every 100 children under five who were measured, how many are too short for their age on the growth curves of the World Health Organization.
    .why = Height keeps the record of a child’s first years: poor food, repeated diarrhoea, a mother unwell in pregnancy. What is lost then is hardly ever made up.
    .how = Measure the children with a proper board and note the exact date of birth. Work out height-for-age with the WHO software. Count those below −2 standard deviations and divide by the children with a valid measurement.
    .sources = Growth records of the health centre; child health days; nutrition survey with a sample of the town.
    .traps = Children who never come to clinic are left out and are often worse off, so write down what share was measured. Under two years a child is measured lying down. Low weight for age is a different indicator.

nutrition-wasting =
    .measures = Of every 100 children under five who were measured, how many weigh far too little for their height on the WHO curves.
    .why = Wasting kills within weeks if nobody acts. It rises fast after a lost harvest, a flood or an outbreak of diarrhoea, so it works as an alarm.
    .how = Weigh and measure each child, work out weight-for-height, and count those below −2 standard deviations. Divide by the children with valid measurements. Refer every case below −3 the same day.
    .sources = Growth monitoring at the health centre; screening campaigns; nutrition survey.
    .traps = Clinics see sick children, which makes the share too high for the town. The hungry season and the full season differ: compare the same months. A band around the arm finds other children than weight-for-height. Few cases make a shaky figure.

nutrition-overweight =
    .measures = Of every 100 children under five who were measured, how many weigh far too much for their height on the WHO curves.
    .why = An overweight child often becomes an overweight adult with diabetes. Sweet drinks in the school kiosk and streets without room to play can be changed by a town.
    .how = Weigh and measure each child and work out weight-for-height. Count those above +2 standard deviations and divide by the children with valid measurements.
    .sources = Growth monitoring at the health centre; nutrition survey; nursery and pre-school weighing days.
    .traps = A stunted child looks heavy for its height: read this figure beside stunting. Clothes and shoes add weight. Body mass index gives nearly, but not quite, the same children. The aim here is fewer, though grandparents may call it healthy.

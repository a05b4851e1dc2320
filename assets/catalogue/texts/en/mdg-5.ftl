mortality-maternal =
    .measures = How many women of the town die from pregnancy, delivery or within 42 days after, for every 100,000 live births. A small town shows cases, not the ratio.
    .why = Each such death can nearly always be traced to a delay: in asking for help, on the road, at the hospital. Knowing the delay tells the town whether it needs transport, a maternity waiting home or a blood bank.
    .how = Count the maternal deaths of residents over ten years, or over the whole region. Divide by the live births of the same years and multiply by 100,000, but print the ratio only from 20 deaths upwards. With 5 to 19, print the count and its years; under 5, say only that there were fewer than 5.
    .sources = Civil registry; maternal-death surveillance and case reviews of the health service; death certificates of women aged 10 to 49, read one by one.
    .traps = With 300 births a year a single death makes the ratio jump by over 300: it proves nothing. With fewer than 5 deaths a public edition gives no year, cause or zone, since everyone would know the family. Many are certified as haemorrhage or fits with no word of the pregnancy. Accidents in pregnancy are left out.

births-skilled =
    .measures = Of every 100 births to women of the town, how many were attended by a doctor, a nurse or a trained midwife.
    .why = Bleeding or a blocked delivery kills within hours. A town can bring skilled hands nearer with a maternity waiting home, an ambulance or a better road.
    .how = From the live-birth certificates of resident mothers count those where a doctor, nurse or trained midwife attended. Divide by all live births to residents in the year, wherever they took place.
    .sources = Live-birth certificates of the civil registry or ministry of health; hospital delivery books, with the mother’s residence.
    .traps = Traditional birth attendants do not count as skilled, even after a short course. Birth in a hospital is a near relation, not the same: a nurse may attend at home. If births at home without help are never registered, the figure comes out too good.

contraception-prevalence =
    .measures = Of every 100 women aged 15 to 49 who are married or living with a partner, how many use any method to avoid pregnancy, themselves or through the partner.
    .why = When couples can choose how many children to have, mothers and babies are safer. A low figure may mean an empty shelf at the clinic or a clinic that is too far.
    .how = Ask a sample of women aged 15 to 49 in a union whether they or the partner use a method now. Divide those who do by all asked. Without a survey, take active users in the health programme over women of those ages, as a stand-in figure.
    .sources = Demographic and health survey, seldom by municipality; family-planning register of the health centre as a stand-in; a survey of your own.
    .traps = Methods bought in a pharmacy never reach the health centre’s books. Young women without a partner are outside the definition, though many need a method. Any method and modern methods are two series; say which. First consultations are not users of today.

births-adolescent =
    .measures = How many children are born in a year for every 1,000 girls and women aged 15 to 19 who live in the town.
    .why = A girl who becomes a mother often leaves school and seldom returns. The figure moves with sex education, opening hours for the young and scholarships, all within reach of a town.
    .how = Count live births in the year to resident mothers aged 15 to 19. Divide by all resident women of those ages and multiply by 1,000. Keep births to girls of 10 to 14 in a count of their own.
    .sources = Live-birth certificates by age and residence of the mother; population projections by sex and age.
    .traps = The share of births that are to teenagers is another figure; it rises when older women have fewer children. Projections age badly: a new census can change the rate of past years. A birth to a girl under 15 is a case for child protection, so look at each, however few. With few births, use years added together.

antenatal-one_visit =
    .measures = Of every 100 women who had a live birth, how many saw a health worker for an antenatal check-up at least once during the pregnancy.
    .why = Women with no visit at all are the ones nobody knows before the delivery. The list shows which community has no clinic day or no trust in the clinic.
    .how = From the live-birth certificates of the year take resident mothers with one visit or more. Divide by all resident mothers with a live birth whose certificate gives the number of visits.
    .sources = Live-birth certificate (question on visits); clinic register of pregnant women; demographic and health survey for comparison.
    .traps = Only women with a live birth are counted, so losses are not seen. Do not divide visits by pregnancies: one woman makes many. A visit to a traditional midwife alone does not count. Certificates with the number left blank are unknown, which is different from zero visits.

antenatal-four_visits =
    .measures = Of every 100 women who had a live birth, how many went to four or more antenatal check-ups.
    .why = A single visit opens the file; four leave time to find anaemia, high blood pressure or infection and to treat them. Distance and bus fares decide who completes them.
    .how = Take resident mothers with a live birth in the year and at least four visits written on the certificate. Divide by the resident mothers whose number of visits is known.
    .sources = Live-birth certificate; antenatal card or clinic register; national health information system by municipality of residence.
    .traps = Health services now often recommend eight visits; keep this series at four and open another for more. It can never be higher than the share with one visit, so a higher value is an error. Four visits in the last weeks look fine here and come too late: check when the first one was.

contraception-unmet_need =
    .measures = Of every 100 women aged 15 to 49 in a union, how many could become pregnant, want no child now or no more, and use no method at all.
    .why = These women have said what they want and cannot carry it out. It is the fairest measure of what family-planning services still owe them.
    .how = It needs a survey with several questions: wish for a child and when, use of a method, whether pregnancy is possible, whether the present one was wanted. Count the women in need and divide by all women of 15 to 49 in a union. Use the region’s figure as context if there is none for the town.
    .sources = Demographic and health survey, for the country or region; a local survey with the same questions.
    .traps = It is not 100 minus contraceptive use: many women without a method want a child or cannot have one. Pregnant women count when the pregnancy was unwanted or came too soon. The clinic’s books cannot give it, for those in need are the women who do not come.

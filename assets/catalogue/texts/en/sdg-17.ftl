finance-revenue_gdp =
    .measures = How much the municipality collects in a year beside all that the area produces (its GDP).
    .why = Own revenue keeps up what grants build. It tells how far the town depends on what central government sends.
    .how = Add up the year’s actual revenue: taxes, fees and grants, without loans. Divide by the official local GDP of the same year. Keep the sum by source as well.
    .sources = Revenue report; treasurer’s accounts; local GDP where it is published.
    .traps = Where no local GDP is published, leave it blank: the share of own revenue is another indicator (L8.01). A loan is not revenue, nor is last year’s cash. GDP comes out late, so use that of the same year. One mine or refinery swells GDP and not the till. Arrears collected lift one year.

finance-tax_share =
    .measures = Of every 100 dollars in the municipal budget, how many are paid from taxes the municipality itself collects.
    .why = Own tax brings freedom: nobody in the capital earmarks or delays it. It also makes the council answerable to those who pay.
    .how = Add up the taxes the municipality collects for itself in the year, such as property tax or rates. Leave out fees for services, fines and grants. Divide by the budget as carried out in the same year.
    .sources = Budget execution report; treasurer and valuation office.
    .traps = A fee is not a tax: market dues and garbage charges stay out. Billed is not collected. A share of a national tax is a grant. Compare money collected with money spent, not with the plan. Where central government collects the property tax, say so and do not count it as own.

broadband-fixed =
    .measures = How many fixed broadband internet subscriptions there are for every 100 inhabitants, by speed.
    .why = A fixed line serves a school, a clinic or a shop better than a phone does. By district it shows where the cable stopped.
    .how = Add up the active subscriptions by fibre, cable, telephone line or fixed antenna of at least 256 kilobits a second, for homes and firms. Divide by the inhabitants and multiply by 100. Split by speed.
    .sources = Telecommunications regulator; internet and cable companies.
    .traps = These are subscriptions, not people: one serves a whole house, so 25 is already high. Mobile data stays out. Small cable firms often do not report. Speed paid for is not speed received. A firm may book all its lines at its head office in the capital.

poverty-half_median =
    .measures = Of every 100 people, how many live on less than half the income of the person in the middle.
    .why = It shows how far those at the bottom are from everyday life around them. It can grow while poverty falls, if the middle moves on and others stay.
    .how = Line people up by the income per head of their household and find the median, with half on each side. Take half of it. Count the people below and divide by everyone.
    .sources = Census with an income question; survey of living conditions with a municipal sample; small-area estimate.
    .traps = The country’s median or the town’s? They give very different answers: choose one and keep it. The median is not the average, which the rich pull up. Money sent from abroad and crops eaten at home are income too and are easily forgotten.

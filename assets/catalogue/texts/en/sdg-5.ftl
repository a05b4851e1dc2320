management-women-all =
    .measures = Of every 100 people in managerial posts in the firms, shops and institutions of the municipality, how many are women. Equal is 50.
    .why = Managers decide on pay, hours and hiring. Where women study and work but do not manage, something stops them on the way.
    .how = Take the employed people whose job falls under “managers” in the classification of occupations. Count the women and divide by everyone in that group.
    .sources = Population census with coded occupations; labour-force survey where the sample is large enough; staff lists for the public sector.
    .traps = In a small town the group is a few dozen people, and two appointments shift the figure. A woman who runs a stall by herself is not a manager in the classification. Supervisors and elected councillors belong to other indicators.

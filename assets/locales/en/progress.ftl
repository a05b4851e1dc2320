# Verdicts
status-achieved = met
status-met-later = met later
status-reversed = falling since its peak
status-on-track = on track
status-nearly-met = nearly met
status-halted = no longer rising
status-moderate = not fast enough
status-slow = slow
status-stagnant = no change
status-missed = not met
status-lost-again = met and lost again
status-rising = still rising
status-regressing = going back
status-no-target = no target
status-insufficient-data = cannot be said

# How sure
sure-plain = certain
sure-probably = probably met
sure-direction = the direction is certain; whether it is fast enough cannot be said
sure-unknown = not certain

# What must be known
flag-interpolated = A value lies on the path between two figures.
flag-near = The nearest figure stands for the year.
flag-late = The first figure is later than the starting year of the agenda.
flag-prorated = The target asks for the same yearly effort over fewer years.
flag-old-data = Old data: the latest figure says little about today.
flag-no-counts = The figures used are percentages without the number of cases behind them: it cannot be said how sure they are.
flag-few-cases = Few cases: chance alone can move this figure.
flag-coverage-above100 = Over 100: check the denominator.
flag-not-everywhere = Met on average, not everywhere.
flag-by-hand = Among the figures used is one that was written by hand in the municipality, not read from the file of the source.
flag-undecided = Of a figure used here nobody has decided yet which value holds.
flag-short-span = Fewer than three years between the first and the last figure.

# Why there is no verdict
reason-no-figures = There are no figures yet.
reason-two-figures = There are two figures for { $year }. Choose the one that counts.
reason-one-figure = This period has only one figure, that of { $period }; it takes two to tell the progress.
reason-no-target = No target is set.
reason-planned = The agendas set no target. The municipality’s plan: { $target }.
reason-set-local-target = The agenda names a direction but no number. Set a local target to measure progress.
reason-context = This figure describes the context; it has no target.
reason-above-full = The figure of { $period } is over 100: the denominator is too small. Correct it to see the progress.
reason-no-parity = A ratio of zero cannot be compared with parity.
reason-break = The series changes its definition or method in between; the figures cannot be compared.
reason-deadline-unknown = No figure is near enough to { $year } to say whether the target was met.
reason-late-start = The first figure is of { $first }, and the agenda begins in { $start }: what part of the way was made by { $year } cannot be said. The value then was { $value }, against a target of { $target }.
reason-no-turn = At least two figures on this clock are needed to see whether the rise has stopped.
reason-met-and-lost = The target was met in { $year } and lost by { $period }.
reason-not-everywhere = Nearly met on average, but at least one place is more than 10 points behind.
reason-ask-for-more = Regionally or nationally a better value is already reached: a local target can ask for more.

# Level
level-value = { $value } in { $period }.
level-beside-both = For comparison: { $word }, { $region }; country, { $country }.
level-beside-region = For comparison: { $word }, { $region }.
level-beside-country = For comparison: country, { $country }.
level-missing = It is { $distance } away from the target of { $target }.
level-missing-people = It is { $distance } away from the target of { $target }: { $people }.
level-met = The target of { $target } is met.
level-yes-met = The target is met.
level-yes-missing = The target is not met yet.
level-parity = It is within what counts as parity: { $target }.
level-no-parity = It is { $distance } away from what counts as parity: { $target }.
target-band = { $low } to { $high }
level-ends = Best place: { $best } ({ $best-value }); worst: { $worst } ({ $worst-value }).
level-points = { $points } points
count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
count-households = { $count ->
    [one] { $count } household
   *[other] { $count } households
}
count-births = { $count ->
    [one] { $count } birth
   *[other] { $count } births
}
sentences-two = { $first } { $second }
share-head = Share closed
progress-told = { $told }.
progress-with-verdict = { $told }: { $status }.

# Progress
progress-achieved = The target of { $target } is met
progress-share = At this pace, of every 100 that were missing in { $from }, { $share } will be reached by { $year }
progress-before = At this pace the target of { $target } will be reached in { $arrival }, in time for { $year }
progress-before-past = At this pace the target of { $target } would have been reached in { $arrival } already, in time for { $year }
progress-away = Since { $from } the value has not come nearer to the target of { $target }
progress-closed-met = In { $year } the value was { $value }, against a target of { $target }
progress-closed-share = In { $year } the value was { $value }, against a target of { $target }; of every 100 that were missing in { $from }, { $share } were reached
progress-met-later = In { $year } the value was { $value } and did not meet the target of { $target }, which was met later, in { $arrival }
progress-lost-again = In { $year } the value was { $value } and met the target of { $target }; in { $period } it was { $latest } and no longer met it
progress-rising = The highest value is the latest one, of { $peak }
progress-turned = Since the highest value, in { $peak }, the change has been { $change }
progress-trend-better = It has been improving since { $from }
progress-trend-slowly-better = It has been improving slowly since { $from }
progress-trend-steady = It has hardly changed since { $from }
progress-trend-worse = It has been getting worse since { $from }
progress-kept = The value of { $from } has been kept
progress-fallen = The value has fallen since { $from }
progress-reason = { $status }: { $reason }

# The calculation
step-start-exact = Starting point: { $value } in { $year }.
step-start-between = Starting point: { $value } in { $year }, on the path between { $first } and { $second } (interpolated { $first }–{ $second }).
step-start-near = Starting point: { $value } in { $year }, the figure nearest to the agenda’s starting year.
step-start-late = Starting point: { $value } in { $year }, the first figure after the agenda’s starting year.
step-latest = Latest figure: { $value } in { $period }.
step-latest-counts = Latest figure: { $numerator } of { $denominator } = { $value } in { $period }.
step-target-reduce = Target for { $year }: { $start } reduced by { $part } = { $target }.
step-target-halve = Target for { $year }: { $start } + ({ $full } − { $start }) ÷ 2 = { $target }.
step-target-prorated = Target for { $year }: the same yearly effort as the agenda asks, over the { $years } years that were left = { $target }.
step-target-plain = Target for { $year }: { $target }.
step-target-ours = The target is a proposal of this program: the agenda does not set that number.
step-parity = What is measured is how far each value is from { $ideal }, above or below.
step-parity-band = From { $low } to { $high } counts as parity. Outside, what is measured is how far the value is from { $ideal }, above or below.
step-parity-ratio = From { $low } to { $high } counts as parity. Outside, what is measured is how far the ratio is from { $ideal }; a ratio below { $ideal } is inverted.
step-pace-linear = Pace so far: ({ $now } − { $start }) ÷ { $years } = { $pace } a year.
step-pace-geometric = Pace so far: from { $start } to { $now } in { $years } years = { $pace } a year.
step-pace-distance = Pace so far: in { $years } years the distance to { $ideal } went from { $start } to { $now }, that is { $pace } a year.
step-projection = At this pace in { $year }: { $projection }.
step-projection-distance = At this pace, the distance to { $ideal } in { $year }: { $distance }.
step-deadline-exact = Value at the deadline: { $value } in { $year }.
step-deadline-between = Value at the deadline: { $value } in { $year }, on the path between { $first } and { $second }.
step-deadline-near = Value at the deadline: { $value }, the nearest figure, of { $year }.
step-share = Share of what was missing: ({ $end } − { $start }) ÷ ({ $target } − { $start }) = { $share }.
step-share-distance = Share of the distance that is closed: ({ $start } − { $end }) ÷ { $start } = { $share }.
step-result = Result: { $status }.
step-needed = Needed since the last figure: { $pace } a year, { $times } times the pace so far.
step-needed-from-now = Needed since the last figure: { $pace } a year.
step-arrival = At this pace the target will be reached in { $year }.
step-arrival-past = At this pace the target would have been reached in { $year } already.
step-arrival-late = At this pace the target will be reached after 2050.

# Methods alone (command line)
compute-unknown = There is no method called { $method }. `ceiba compute --list` shows them all.
compute-input = { $method } cannot be computed from these inputs. It needs, as one JSON object: { $inputs }.
step-by-hand = { $count ->
    [one] The figure of { $figures } was written by hand in the municipality. It was not read from the file of the source.
   *[other] The figures of { $figures } were written by hand in the municipality. They were not read from the file of the source.
}
step-undecided = { $count ->
    [one] Of the figure of { $figures } nobody has decided yet which value holds. With another value all this would change.
   *[other] Of the figures of { $figures } nobody has decided yet which value holds. With other values all this would change.
}

# The parts of a municipality
parts-by-sex = Women and men
parts-by-area = Town and countryside
parts-by-age = By age
parts-by-group = By group
parts-by-zone = By place
parts-women = women
parts-men = men
parts-urban = town
parts-rural = countryside
parts-age = { $years } years
parts-and = { $before }, { $next }

# What stands beside a bar
bar-target = target { $value }
bar-place = { $word } { $value }
bar-country = country { $value }

# 2015
balance-interpolated = interpolated

# Paragraphs drafted from the figures. Names of indicators always stand in quotation marks.
# $turn changes how a sentence begins; where a period is not a year, it is always the last way.
narrative-named = “{ $name }”

# Where the municipality stands
narrative-level = { $turn ->
    [a] The latest figure, for { $period }, is { $value }{ $beside }.
    [b] In { $period } the value is { $value }{ $beside }.
   *[c] According to the latest figure ({ $period }), the value is { $value }{ $beside }.
}
narrative-counted = { $value } ({ $counts })
narrative-answer = { $turn ->
    [a] The latest answer, for { $period }, is “{ $value }”.
   *[b] In { $period } the answer is “{ $value }”.
}
narrative-beside-both = { $how ->
    [better] , better than in the { $word } ({ $region }) and in the country as a whole ({ $country })
    [worse] , worse than in the { $word } ({ $region }) and in the country as a whole ({ $country })
    [better-region] , better than in the { $word } ({ $region }) but worse than in the country as a whole ({ $country })
    [better-country] , worse than in the { $word } ({ $region }) but better than in the country as a whole ({ $country })
   *[neutral] ; in the { $word } it is { $region }, in the country as a whole { $country }
}
narrative-beside-one = { $how ->
    [better] , better than in the { $word } ({ $other })
    [worse] , worse than in the { $word } ({ $other })
    [same] , the same as in the { $word }
   *[neutral] ; in the { $word } it is { $other }
}
narrative-places = From place to place it goes from { $best-value } ({ $best }) to { $worst-value } ({ $worst }).
narrative-missing = { $turn ->
    [a] To reach the target of { $target }, { $people } { $count ->
        [one] is
       *[other] are
    } still missing ({ $distance }).
    [b] The target is { $target }: the distance is { $distance }, that is, { $people }.
   *[c] From there it is { $distance } to the target of { $target }, that is, { $people }.
}
narrative-missing-distance = { $turn ->
    [a] It is { $distance } away from the target of { $target }.
   *[b] From there it is { $distance } to the target of { $target }.
}
narrative-reached = { $turn ->
    [a] The target of { $target } is met.
    [b] The target was { $target }, and it is met.
   *[c] This meets the target of { $target }.
}
narrative-parity-in = It is within what counts as parity ({ $target }).
narrative-parity-out = It is { $distance } outside what counts as parity ({ $target }).

# Where it comes from
narrative-points = { $points } points
narrative-part = { $part }
narrative-change = { $how ->
    [rose] { $turn ->
        [a] Since { $from } it has risen by { $change }: it was { $start } then.
        [b] It began at { $start } in { $from } and has risen by { $change } since.
       *[c] In { $from } it was { $start }; so far it has risen by { $change }.
    }
   *[fell] { $turn ->
        [a] Since { $from } it has fallen by { $change }: it was { $start } then.
        [b] It began at { $start } in { $from } and has fallen by { $change } since.
       *[c] In { $from } it was { $start }; so far it has fallen by { $change }.
    }
}
narrative-change-plain = { $how ->
    [rose] It was { $start } in { $from } and has risen.
   *[fell] It was { $start } in { $from } and has fallen.
}
narrative-unchanged = It is the same value as in { $from }.
narrative-answer-was = In { $from } the answer was “{ $value }”.
narrative-answer-same = The answer is the same as in { $from }.

# Where it is going, as a part of a sentence
narrative-told-met = the target of { $target } is met
narrative-told-parity = it is within what counts as parity ({ $target })
narrative-told-kept = the value has been kept
narrative-told-answer = the target is met
narrative-told-arrives = { $when ->
    [past] at this pace the target would have been reached in { $arrival } already
    [same] at this pace the target will be reached in { $arrival }, just in time
   *[before] { $turn ->
        [a] at this pace the target will be reached in { $arrival }, in time for { $year }
       *[b] if this goes on, the target for { $year } will be reached as early as { $arrival }
    }
}
narrative-told-share = { $turn ->
    [a] at this pace, of every 100 that were missing in { $from }, { $share } will be reached by { $year }
    [b] if this goes on, { $share } of every 100 that were missing in { $from } will be reached by { $year }
   *[c] of every 100 that were missing in { $from }, this pace will reach { $share } by { $year }
}
narrative-told-still = { $turn ->
    [a] at this pace it hardly comes nearer to the target
   *[b] the distance to the target has hardly changed
}
narrative-told-away = { $turn ->
    [a] it is moving away from the target instead of towards it
   *[b] the change goes against the target
}
narrative-told-fallen = part of what there was in { $from } has been lost
narrative-told-rising = the highest value is the latest: there is no sign yet that the rise has stopped
narrative-told-turned = since the peak of { $peak } it has fallen by { $change }
narrative-told-halted = it has not come back to the peak of { $peak }, but there is no clear fall either
narrative-told-trend = { $how ->
    [better] the change goes the right way
    [slowly-better] the change goes the right way, but slowly
    [steady] it has hardly changed
   *[worse] the change goes the wrong way
}
narrative-needed = { $turn ->
    [a] { $told }; to get there in time would take { $pace } each year, { $times } times the present pace.
    [b] { $told }. Getting there in time would take { $pace } each year, { $times } times the present pace.
   *[c] { $told }: the pace would have to be { $times } times what it is, that is, { $pace } each year.
}
narrative-needed-from-now = { $turn ->
    [a] { $told }; to get there in time would take { $pace } each year.
   *[b] { $told }. Getting there in time would take { $pace } each year.
}
narrative-told = { $told }.
narrative-span = from { $start } in { $from } to { $now } in { $to }
narrative-told-span = { $told } ({ $span })

# How sure it is, and what is not known
narrative-sure = { $how ->
    [few] The cases are few: the change may be chance, and the progress is not certain.
    [old] The figure is old and says little about today: the progress is not certain.
    [far] From so few years nobody can tell how it will be at the deadline: the progress is not certain.
    [probably] By the figures there are the target is probably met, but it is not certain.
    [direction] The direction of the change is certain; whether it is fast enough cannot be said.
   *[unknown] The progress is not certain.
}
narrative-nearly-full = So near to it, the target counts as met.
narrative-blank = There is no figure for { $period }.
narrative-mdg = { $how ->
    [also] { $turn ->
        [a] The MDG target, due in { $year }, was met as well.
       *[b] Its MDG target was met, too, when it fell due in { $year }.
    }
    [was] { $turn ->
        [a] The MDG target, due in { $year }, had been met.
       *[b] The MDG target, which was due in { $year }, had been met.
    }
    [neither] { $turn ->
        [a] The MDG target, due in { $year }, was not met either.
        [b] In { $year }, too, it fell short of the MDG target.
       *[c] Nor was the MDG target met, which was due in { $year }.
    }
    [before] { $turn ->
        [a] The MDG target, due in { $year }, had not been met.
       *[b] The MDG target, which was due in { $year }, had not been met.
    }
   *[unknown] { $turn ->
        [a] Whether the MDG target, due in { $year }, was met cannot be said.
       *[b] It cannot be said whether the MDG target was met, which was due in { $year }.
    }
}

# A goal
narrative-goal-all = All { $indicators } indicators with figures have met their targets or are on track for them.
narrative-goal-count = Of the { $indicators } indicators with figures, { $good ->
    [0] none has met its target or is on track for it
    [one] one has met its target or is on track for it
   *[other] { $good } have met their targets or are on track for them
}{ $bad ->
    [0] {""}
    [one] , and one is not fast enough or going back
   *[other] , and { $bad } are not fast enough or going back
}{ $unknown ->
    [0] .
    [one] ; of one it cannot be said.
   *[other] ; of { $unknown } it cannot be said.
}
narrative-goal-unknown = There are figures for { $indicators } indicators, but of none of them can it be said yet how it moves towards a target.
narrative-goal-ends = The one that advances most is { $best }; the one that advances least, { $worst }.
narrative-goal-best = The one that advances most is { $best }.
narrative-goal-worst = The one that advances least is { $worst }.
narrative-goal-people = { $count ->
   *[other] The largest number still missing is in { $indicator }: { $people }.
}
narrative-goal-people-here = For the target of { $indicator }, { $people } { $count ->
    [one] is
   *[other] are
} still missing.

# For those in a hurry
narrative-hurry-lead = { $indicators ->
    [0] { $place } has no figures yet.
    [one] { $place } has figures for one indicator.
   *[other] { $place } has figures for { $indicators } indicators.
}
narrative-hurry-judged = { $rest ->
    [0] { $judged ->
        [one] Its progress towards a target can be told.
       *[other] For all of them the progress towards a target can be told.
    }
   *[other] { $judged ->
        [0] There is none yet with two comparable figures and a target.
        [one] For one of them the progress towards a target can be told.
       *[other] For { $judged } of them the progress towards a target can be told.
    }
}
narrative-hurry-best = Progress is best in { $indicator }: { $told }.
narrative-hurry-worst = Progress is worst in { $indicator }: { $told }.
narrative-hurry-people = { $count ->
   *[other] The largest number still missing is in { $indicator }: { $people }.
}
narrative-hurry-unequal = Life differs most from place to place in { $indicator }: { $best-value } in the best ({ $best }) and { $worst-value } in the worst ({ $worst }).
narrative-hurry-unsure = { $count ->
    [one] The progress of one is not certain, because its figures are few or old: { $indicators }.
   *[other] The progress of { $count } is not certain, because their figures are few or old: { $indicators }.
}
narrative-hurry-unknown = What is known least: { $count ->
    [one] one figure is missing or has no place in the list, and “{ $chapter }” names it.
   *[other] { $count } figures are missing or have no place in the list, and “{ $chapter }” names them.
}
narrative-ask = Those who decide are asked for two things: to look at { $indicator } first, and to ask whoever holds the missing figures for them.
narrative-ask-worst = Those who decide are asked to look at { $indicator } first.
narrative-ask-figures = Those who decide are asked to request the missing figures from whoever holds them.
narrative-number-good = { $count ->
    [one] target met or on track, of { $judged } whose progress is known
   *[other] targets met or on track, of { $judged } whose progress is known
}
narrative-number-people = { $counted ->
    [households] households between today and the target: { $indicator }
    [births] births between today and the target: { $indicator }
   *[people] people between today and the target: { $indicator }
}
narrative-number-unknown = { $count ->
    [one] missing figure
   *[other] missing figures
}

# What follows
narrative-follows = What follows
narrative-follows-rule = { $count ->
    [one] One indicator asks for attention.
   *[other] These { $count } indicators ask for attention. First come those that go back, then those that do not change, those that advance slowly and those that are not fast enough; last, those whose progress cannot be told. Within each group the one with the most missing comes first, in people, households or births.
}
narrative-follows-item = { $indicator }: { $value } in { $period }; between today and the target, { $missing } ({ $status }).
narrative-follows-item-plain = { $indicator }: { $value } in { $period } ({ $status }).
narrative-follows-more = { $count ->
    [one] There is one more; it is on the page of the goals.
   *[other] There are { $count } more; they are on the page of the goals.
}
narrative-follows-note = This list comes from the figures alone. Which of these things are problems, and which come first, is for people to decide.
narrative-follows-none = No indicator with figures and a target asks for more attention today than the others.

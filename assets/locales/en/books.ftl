books-training = Training municipality – fictional
books-edition = Edition { $number }, { $state }
books-as-of = Figures as known on { $date }
books-foot = { $place } · { $book }
books-foot-mark = { $edition } · { $code } · { $date }
books-page = Page { $page } of { $pages }
books-table-number = Table { $number }
books-figure-number = Figure { $number }
books-continued = (continued)
books-on-page = p. { $page }
books-summary = One page for those in a hurry
books-total = Total
books-too-large = too large to add up
books-plan-title = Local MDG Action Plan
books-plan-title-years = Local MDG Action Plan { $first }–{ $last }
books-plan-lead =
    { $place } plans { $objectives ->
        [one] one objective
        *[other] { $objectives } objectives
    } and { $actions ->
        [one] one action
        *[other] { $actions } actions
    }. Together they cost { $cost }.
books-plan-lead-no-cost =
    { $place } plans { $objectives ->
        [one] one objective
        *[other] { $objectives } objectives
    } and { $actions ->
        [one] one action
        *[other] { $actions } actions
    }. { $actions ->
        [one] It has no cost yet.
        *[other] They have no cost yet.
    }
books-plan-no-actions = { $place } has no actions in this plan yet.
books-plan-no-actions-next = This edition does not propose any. It says what is missing, so that the team, the communities and those who decide ({ $council }) settle what will be done, who does it and with what money.
books-plan-missing = What is still missing
books-lack-objectives = Objectives, each with a starting point and a target.
books-lack-actions = Actions, each with a responsible unit, a place and dates.
books-lack-money = Costs by year, and who pays.
books-lack-powers = Powers and duties, confirmed by law and article.
books-lack-in = { $field }: missing in { $actions }.
books-what-will-change = What will change
books-number-cost = { $currency }, cost of all actions
books-number-approved = of the cost is approved money
books-number-to-find = { $currency }, still to find: no source is named
books-objective-line = { $title }: from { $from } to { $to }.
books-objectives = Objectives
books-objectives-about = Each objective says what should change, how it is measured, from which starting point and up to which target.
books-no-objectives = No objective has been agreed yet. These lines are for the team to fill in.
books-objective = Objective
books-measured-by = Measured by
books-from = Starting point
books-to = Target
books-actions = List of actions
books-action = Action
books-lead = Responsible unit
books-where = Where
books-files = Attached files
books-when = When
books-cost = Cost
books-sheets = Action sheets
books-sheet-empty = Action { $number }: sheet to be filled in
books-what = What will be done
books-power = Legal power (law and article)
books-indicator-of-success = How we will know
books-cost-by-year = Cost by year, in { $currency }
books-who-pays = Who pays, in { $currency }
books-year = Year
books-what-is-paid = What is paid
books-amount = Amount
books-source-of-money = Source of money
books-certainty = How sure
books-approved = approved
books-requested = asked for
books-identified = to be asked for
books-to-find = Still to find (no source)
books-surplus = More than it costs, by
books-has-source = With a source, sure or not
books-budget = Budget
books-where-money-comes-from = Where the money comes from
books-certainty-about = Approved money stands in a budget or an agreement. Money asked for waits for an answer. Money to be asked for has a possible source, but nobody has been asked yet.
books-money-to-find = Money still to find
books-to-find-about = Money that is asked for, or to be asked for, is not counted here; it is not sure either, and stands in the table above.
books-nothing-to-find = Every action with costs has sources named for its whole cost. How sure they are stands in the table above.
books-nothing-costed = No action has costs yet: how much money is missing cannot be said.
books-powers-to-confirm = The powers and duties of the municipality are to be confirmed by its own legal service. Nothing is printed here as law that has not been confirmed.
books-service = Service
books-level-of-power = Alone, shared, or with others’ consent
books-law-and-article = Law and article
books-approval = Approval
books-approval-reserved = Reserved for: { $council }.
books-resolution = { $resolution }: number and date
books-signature = Name and signature
books-profile-title = Local MDG Profile
books-number-indicators = indicators with figures
books-not-certain =
    { $count ->
        [one] One verdict is not certain: its figures are few or old.
        *[other] { $count } verdicts are not certain: their figures are few or old.
    }
books-undecided-count =
    { $count ->
        [one] One figure of this book still waits for a decision ({ $places }). The last pages, “{ $chapter }”, name all that was written.
        *[other] { $count } figures of this book still wait for a decision ({ $places }). The last pages, “{ $chapter }”, name all that was written.
    }
books-municipality = The municipality
books-name = Name
books-code = Code
books-population = Population
books-population-sentence = In { $year }, { $people } people lived in { $place }.
books-population-unknown = The population is not known yet. It is needed to say how many people are missing to each target.
books-people-axis = people
books-panel = The goals on one page
books-panel-key = Bar: { $town }; thick stroke: target; ring: { $region }; diamond: { $country }.
books-panel-band = Two strokes that are joined: the target is met between them.
books-indicator = Indicator
books-value = Value
books-level = Level
books-missing-to-target = Missing to the target
books-progress = Progress
books-bar-alternative = { $indicator }: { $value }.
books-bar-target = Target: { $target }.
books-balance = Balance of the MDGs
books-balance-about = The Millennium Development Goals ended in 2015; target 7.D in 2020. This page looks back: what was reached at the deadline, by figures that existed then.
books-at-deadline = At the deadline
books-target = Target
books-prorated = prorated
books-prorated-about = Prorated target: the first figure is later than the first year of the agenda, and the target asks for the same effort a year in the years that were left. It is not the official reading.
books-target-line = Target { $year }: { $value }
books-target-line-ours = Proposed target { $year }: { $value }
books-start-between = { $year }: { $value } (interpolated)
books-chart-caption = { $indicator }, { $first } to { $last }
books-chart-caption-one = { $indicator }, { $year }
books-source-line = Source: { $sources }
books-sources-line = Sources: { $sources }
books-source-and = { $before }; { $next }
books-no-source = Source not stated
books-variant = A variant of { $code }: it measures the same thing in another way, so it has a code of its own and its figures are never joined to those of { $code }.
books-no-figures = No figures yet. “What we do not know” says which are missing.
books-counts = Cases
books-count-of = { $numerator } of { $denominator }
books-figures = Figures ({ $unit })
books-mdg-clock = MDG clock:
books-unknown = What we do not know
books-unknown-about = These figures are missing, or were found in the file and have no place in the list. They are named so that someone can ask for them.
books-nothing-unknown = No figure is known to be missing.
books-disputed = Not decided yet
books-disputed-about = Two copies of the file, or two figures, say different things here and nobody has decided yet. What this book prints of it may still change.
books-undecided = Not decided yet: { $told }
books-disputed-sides = { $thing } – { $field }: { $sides }
books-disputed-figures = { $thing }: { $sides }
books-sources = Sources
books-source = Source
books-remarks = Remarks
books-not-its-own = Written by hand in the municipality under its name, not read from its file: { $figures }.
books-no-figure = No figure: { $reason }
books-no-figure-yet = No figure yet
books-lack-newest = { $indicator }: no figure for { $period }: { $reason }.
books-missing-since = { $indicator }: { $period } (the latest figure is of { $latest })
books-missing-of = { $indicator }: { $period }
books-without-place = In the file, but without a place in the list
books-sources-and-method = Sources and method
books-sources-none = No source has been recorded yet.
books-licence = Licence: { $licence }.
books-method = How progress is judged
books-method-level = First the level: the latest figure, what is missing to the target and, for comparison, what { $region } and { $country } have. The level has no colour.
books-method-targets = Where the agenda sets no number, the target is a proposal of this program: the chart says “proposed target” and the calculation says so, too. The municipality can agree on another.
books-method-share = Then the progress: of what was missing at the starting point, the part that will have been reached by the deadline if the pace so far goes on. From { 0.95 } the target is on track; from { 0.50 } the progress is not fast enough; from { 0.10 } it is slow; from { -0.10 } there is no change; below that the municipality is going back. These limits are a choice of this program.
books-method-start = Where the starting year was not measured, its value lies on the path between two figures at most twelve years apart (a straight line; of rates the same percentage every year), or the nearest figure within five years stands for it. Such a point is hollow and says so.
books-method-rounding = All decimals are used in calculating, and rounded only in print: a difference may not agree in its last digit with the numbers that are seen.
books-method-shapes = Every verdict has a word and a shape, so that a grey copy can be read. An outlined shape looks back on a deadline that was missed (the empty circle judges nothing); a hatched one is not certain.
books-lacks-lead = { $actions ->
    [one] One action has no responsible unit.
   *[other] { $actions } actions have no responsible unit.
}
books-lacks-cost = { $actions ->
    [one] One action has no cost.
   *[other] { $actions } actions have no cost.
}
books-lacks-funding = { $actions ->
    [one] One action has no source of money.
   *[other] { $actions } actions have no source of money.
}
books-live-clock = SDG clock:
books-all-figures = Annex 1. All figures
books-all-figures-about = Every figure with the cases behind it, its source (the number leads to the list of sources) and, where it was read from a file, its place there.
books-interval = Interval
books-cell = Place in the file
books-calculations = Annex 2. How each word of progress came about
books-calculations-about = Step by step, with the numbers of this municipality. First the clock that runs, then the one that has closed.
books-see-figures = All figures:
books-see-calculation = How it was calculated:
books-contents = Contents
books-list-of-figures = Figures
books-list-of-tables = Tables
books-imprint = About this edition
books-imprint-publisher = Published by
books-imprint-edition = Edition
books-imprint-day = Figures known on
books-imprint-cite = How to cite it
books-responsibility = The figures are those of the sources named beside each of them. { $place } answers for the texts. Where a figure is missing, the book says so; none was made up, and none was estimated without saying so.
books-how = How to read this book
books-how-steps = Every indicator is read in two steps. First the level: where the municipality stands and how much is missing to the target, in points and in people. Then progress: whether it will get there in time at the present pace.
books-how-word = Shape and word
books-how-inside = Inside
books-how-meaning = What it means
books-how-signs = The word always stands beside its shape, so that a photocopy can be read as well. A dash (–) means that there is no figure. A number in brackets, such as [1], leads to the list of sources.
books-how-example = An example from this book
books-means-tick = The target is met, or an ill is going down from its peak.
books-means-disc = At the present pace the target is reached in time, or nearly.
books-means-diamond = There is progress, but by the deadline more than half of the way will be done and not all of it; or an ill no longer rises.
books-means-square = There is little progress or none: less than half of the way.
books-means-triangle = The target is further away than at the start.
books-means-ring = Figures that can be compared are missing, or a target is.
books-filled = filled
books-hatched = hatched
books-outlined = outlined
books-means-filled = What the figures say. Where they are percentages without the number of cases, the calculation says so.
books-means-hatched = It is not certain: with few cases or old figures, chance may explain the change.
books-means-outlined = It looks back: the deadline has passed. The empty circle judges nothing: a figure or a target is missing.
books-clocks = Two clocks, the same figures
books-clocks-about = The MDG clock ran from 1990 to 2015 and is closed: what was met is told in the past. The SDG clock runs from 2015 to 2030 and has not stopped.
books-clock-mdg = MDGs
books-clock-sdg = SDGs
books-read-from = Read from: { $cells }.
books-imprint-team = Team
books-imprint-authors = Texts
books-imprint-code = Code
books-imprint-credits = Photographs
books-imprint-cover = Cover: { $told }
books-imprint-licence = Licence of the data
books-cite = { $place } ({ $year }). { $title }. { $edition }.
books-code-about = The code is the fingerprint of the content: two copies with the same code say the same. The act of approval does not change it.
books-foreword = Foreword
books-goals = Goal by goal
books-chapter-first = At the head of the book
books-place-empty = Nothing yet
books-place-begun = Begun and not saved
books-place-drafted = Drafted from the data
books-place-own = Own text
books-place-stale = Own text; the data have changed since
books-left-behind = Who is left behind
books-left-behind-about = The average of the municipality hides differences. For the indicators with the widest gap, this table names the place that is worst off and the one that is best off.
books-worst-place = Worst place
books-best-place = Best place
books-gap-of-places = Gap
books-short-profile = Local profile, short edition
books-short-profile-about = What a council reads: everything in view and goal 7 in detail, without annexes.
books-profile-title-short = Local MDG Profile, short edition

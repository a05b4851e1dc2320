plan-book-and-more =
    { $count ->
        [one] And one more, in “{ $chapter }”.
        *[other] And { $count } more, in “{ $chapter }”.
    }
plan-book-amounts = amounts in { $currency }
plan-book-prices = At prices of { $year }.
plan-book-model = Model text. What counts is the text that is adopted; it can be changed or replaced as a whole without changing the code of the plan.
plan-book-model-of = { $council }, { $place }
plan-book-model-seen = Having seen the “{ $title }” ({ $edition }), with figures as known on { $date }, and considering
plan-book-model-actions =
    that the plan sets out { $objectives ->
        [0] no objective yet
        [one] one objective
        *[other] { $objectives } objectives
    } and { $actions ->
        [one] one action
        *[other] { $actions } actions
    };
plan-book-model-cost = that it costs { $cost }, of which { $approved } is approved money;
plan-book-model-pending = that the quality sheet says what is fulfilled and what is pending;
plan-book-model-resolves = it is resolved:
plan-book-model-approve = To approve the “{ $title }” in the edition whose code stands at the foot of its pages.
plan-book-model-entrust = To entrust the responsible units that the plan names with carrying it out.
plan-book-model-budget = To enter in the budget of each year the approved money that the plan states, and to seek the money that is missing.
plan-book-model-powers = To confirm the legal power of the municipality, by law and article, before each action is carried out.
plan-book-model-report = To receive a follow-up report at least once a year, and to make it public.
plan-book-model-empty = There are no actions to approve yet. The text of the resolution is printed once the plan has some.
plan-book-signature-name = Name and post
plan-book-signature = Signature
plan-book-certificate = Secretary’s certificate
plan-book-certificate-text = The undersigned certifies that the text on this page is a true copy of the one adopted at the session stated.
plan-book-session = Session: date and number of the minutes
plan-book-summary = Summary
plan-book-problem = The problem in figures
plan-book-problem-none = No objective is measured yet by an indicator that has figures. The figures of the municipality are in its local profile.
plan-book-firm-and-awaiting = What is firm and what awaits money
plan-book-firm = firm
plan-book-awaiting = awaits money
plan-book-uncosted = no cost yet
plan-book-firm-rule = An action is firm when approved money covers its whole cost.
plan-book-firm-line = Firm: { $actions } ({ $cost }).
plan-book-firm-none = No action is firm yet.
plan-book-awaiting-line = Awaiting money: { $actions } ({ $cost }).
plan-book-uncosted-line = No cost yet: { $actions }.
plan-book-by-year = Cost by year
plan-book-of-firm = Of firm actions
plan-book-of-awaiting = Of actions that await money
plan-book-all-actions = All
plan-book-start = Where we start from
plan-book-start-about = These are the figures by which the objectives are measured. The local profile has every indicator with its progress, its calculation and its sources.
plan-book-start-caption = Where the municipality stands in what the plan wants to change
plan-book-not-measured = Not measured by any indicator yet: { $objectives }.
plan-book-without-figure = Their indicator has no figures yet: { $objectives }.
plan-book-latest = Latest figure
plan-book-objectives-caption = What should change, from where and to where
plan-book-objective-actions = By which actions
plan-book-objective-actions-caption = The objectives and their actions
plan-book-no-action-yet = none yet
plan-book-no-objective = (no objective)
plan-book-state-of-money = Money
plan-book-actions = Actions
plan-book-actions-caption = All actions
plan-book-before = { $name }:
plan-book-why = Why
plan-book-milestones = Milestones
plan-book-milestone = What will be done
plan-book-by-when = By when
plan-book-cost-lines-in-annex = The cost lines are in “{ $chapter }”.
plan-book-indicator-path = { $indicator }: { $from } → { $to }
plan-book-calendar = Calendar
plan-book-calendar-about = Each action, from the first to the last year on its sheet. Those that have no dates yet are named.
plan-book-calendar-table = What begins, goes on and ends in each year
plan-book-begins = Begin
plan-book-goes-on = Go on
plan-book-ends = End
plan-book-undated = No dates yet: { $actions }.
plan-book-budget-caption = Budget by action and year
plan-book-budget-caption-years = Budget by action and year, { $years }
plan-book-years-alternative = The plan costs { $all } in all. The year in which most is spent is { $year }, with { $most }. The table says the same in numbers.
plan-book-sources-alternative = The plan’s money comes from { $count } sources and adds up to { $all }; { $approved } is approved. The source that gives most is “{ $source }”, with { $most }. The table says the same in numbers.
plan-book-per-person = The plan costs { $amount } per inhabitant ({ $people } inhabitants in { $year }).
plan-book-population-unknown = The population is not known, so the cost per inhabitant is not given.
plan-book-line = The line
plan-book-line-about = Above the line stand the actions whose cost is covered by approved money, in the order of the plan; below it, those that await money. The sum runs from top to bottom.
plan-book-line-caption = What can be done with approved money
plan-book-line-here = The line: approved money reaches this far
plan-book-line-nothing = The line: nothing stands above it yet
plan-book-approved-money = Approved money
plan-book-running = Sum so far
plan-book-not-approved = Not approved
plan-book-sources-caption = Who pays, and how sure it is
plan-book-to-ask = Money still to be approved
plan-book-to-ask-caption = Who was asked, or will be
plan-book-to-ask-none = All money that has a source is approved.
plan-book-to-ask-unnamed = No source of money is named yet.
plan-book-who-asks = Who asks for it
plan-book-to-find-caption = What no source is named for
plan-book-who = Who does what
plan-book-who-about = Each unit with its actions. The post that answers for them is written by hand as long as the plan does not say it.
plan-book-who-caption = Actions by responsible unit
plan-book-who-answers = Post that answers for it
plan-book-no-unit = (no responsible unit)
plan-book-follow-up = Follow-up
plan-book-follow-up-about = The planned values lie on a straight line from the starting point to the target: they are a guide, not a promise. Measured ones are written by hand, with their source.
plan-book-planned = Planned
plan-book-measured = Measured
plan-book-source-measured = Source of the measured figure
plan-book-no-path = Without a starting point or a target there are no planned values: { $objectives }.
plan-book-form = Follow-up form
plan-book-form-about = One sheet per period. Copy it before you fill it in.
plan-book-form-period = Period: from … to …
plan-book-form-by = Reported by (post and date)
plan-book-form-to = Reported to
plan-book-form-done = Done (%)
plan-book-form-spent = Spent
plan-book-form-state = On track, late or stopped
plan-book-form-blocker = What holds it up
plan-book-form-decision = Decision that is asked for
plan-book-form-more = There are more actions than lines: go on on another sheet.
plan-book-quality = Quality sheet
plan-book-quality-about = What the program could check in this plan. Something pending does not keep it from being approved, but whoever approves it should know. The last column is for the reason why something stays as it is.
plan-book-quality-caption = Checks
plan-book-check = What was checked
plan-book-state = State
plan-book-where-lacking = Where
plan-book-reason = Reason
plan-book-passed = fulfilled
plan-book-nothing-to-check = nothing to check yet
plan-book-pending = pending
plan-book-check-objectives = The plan has objectives
plan-book-check-actions = The plan has actions
plan-book-check-series = Every objective is measured by an indicator
plan-book-check-path = Every objective has a starting point and a target
plan-book-check-better = No target is worse than its starting point
plan-book-check-start = The starting points are the figures of today
plan-book-check-served = Every objective has at least one action
plan-book-check-serves = Every action serves an objective
plan-book-check-lead = Every action has a responsible unit
plan-book-check-place = Every action has a place
plan-book-check-years = Every action has dates
plan-book-check-plan-years = The dates lie within the years of the plan
plan-book-check-cost = Every action has a cost
plan-book-check-cost-years = Costs lie within the years of their action
plan-book-check-funding = Every action has a source of money
plan-book-check-surplus = No action has more money than it costs
plan-book-check-decided = Nothing is left to decide between copies of the file
plan-book-check-powers = Legal powers are confirmed by law and article
plan-book-see-below = see below
plan-book-quality-count =
    { $pending ->
        [0] All checks are fulfilled.
        [one] Of { $checks } checks, one is pending.
        *[other] Of { $checks } checks, { $pending } are pending.
    }
plan-book-quality-more = What is also good to know
plan-book-not-yet = Not yet in this plan
plan-book-not-yet-about = Whoever approves it should know that this edition says nothing about
plan-book-not-yet-powers = what the municipality may do by itself, what with others and what it can only ask for, with law and article;
plan-book-not-yet-people = who took part, what the communities asked for and what they were answered;
plan-book-not-yet-priorities = why these problems were chosen and not others, and what causes them;
plan-book-not-yet-zones = how much money reaches each community, but for what each action says of its place;
plan-book-not-yet-risks = the risks of each action and of what the plan assumes;
plan-book-not-yet-gender = what changes for women and for men, and which rights each action touches;
plan-book-not-yet-after = who pays for operation and maintenance once an action has ended.
plan-book-powers-form = Legal powers to be confirmed
plan-book-method = Method and sources
plan-book-method-plan = What this book says about objectives, actions, costs and sources is what the team of the municipality wrote. The program adds up, puts in order and points out; it proposes no action and estimates no cost.
plan-book-method-money = Each cost line is rounded once, and every total is the sum of the lines in sight. That is why the tables add up both ways.
plan-book-method-firm = Firm means that the approved money of the action itself covers its whole cost. What one action has too much of covers no other.
plan-book-method-path = The planned values of each year lie on a straight line from the starting point to the target.
plan-book-method-date = Everything holds as of { $date }. What was changed later is not in this edition.
plan-book-sources-of-figures = Sources of the figures
plan-book-no-sources = No figure in this plan has a source on record yet.
plan-book-cost-lines = Annex. Cost lines
plan-book-cost-lines-caption = All cost lines
plan-book-four-pages = The plan in four pages
plan-book-four-pages-about = The municipality in numbers, what will be done, the money and what is to be resolved: for those who decide.
plan-book-town-in-numbers = The municipality in numbers
plan-book-goals-caption = Level and progress of some indicators
plan-book-number-people = inhabitants in { $year }
plan-book-number-of = { $indicator } ({ $year })
plan-book-what-we-do = What we will do
plan-book-what = What
plan-book-money-by-year = The money by year
plan-book-money-none = There are no costs and no sources of money in this plan yet.
plan-book-above = Above the line: approved money
plan-book-below = Below the line: awaiting money
plan-book-what-is-asked = What is to be resolved
plan-book-contacts = Whom to talk to
plan-book-contact-post = Post and name
plan-book-contact-how = Telephone or e-mail
plan-book-whole-plan = The whole plan, with its sheets and its quality sheet, is a book of its own.
plan-book-more-actions =
    { $count ->
        [one] And one more action: see the plan.
        *[other] And { $count } more actions: see the plan.
    }

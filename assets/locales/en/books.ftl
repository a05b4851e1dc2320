books-training = Training municipality – fictional
books-edition = Edition { $number }, draft
books-as-of = Figures as known on { $date }
books-foot = { $place } · { $book } · edition { $edition } (draft) · { $date }
books-page = Page { $page } of { $pages }
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
books-plan-no-actions = { $place } has no actions in this plan yet.
books-plan-no-actions-next = This edition does not propose any. It says what is missing and carries empty sheets, so that the team, the communities and the council decide what will be done, who does it and with what money.
books-plan-missing = What is still missing
books-what-will-change = What will change
books-number-cost = { $currency }, cost of all actions
books-number-approved = of the cost is approved money
books-number-to-find = { $currency }, money still to find
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
books-when = When
books-cost = Cost
books-in-currency = Amounts in { $currency }
books-sheets = Action sheets
books-sheet-empty = Action { $number }: sheet to be filled in
books-field = Field
books-content = Content
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
books-to-find = Still to find
books-has-source = Has a source
books-budget = Budget
books-where-money-comes-from = Where the money comes from
books-certainty-about = Approved money stands in a budget or an agreement. Money asked for waits for an answer. Money to be asked for has a possible source, but nobody has been asked yet.
books-money-to-find = Money still to find
books-nothing-to-find = Every action has sources for its whole cost.
books-before-approval = Before approval
books-powers-to-confirm = The powers and duties of the municipality are to be confirmed by its own legal service. Nothing is printed here as law that has not been confirmed.
books-service = Service
books-level-of-power = Alone, shared, or with others’ consent
books-law-and-article = Law and article
books-approval = Approval
books-approval-reserved = Reserved for the resolution of the council.
books-resolution = Number and date of the resolution
books-place-and-date = Place and date
books-signature = Name and signature

# Bringing copies of one municipality together, and what is then to be decided.
review-brings = { $to-decide ->
    [0] { $file } has changes that are not here yet. Nothing will have to be decided.
    [one] { $file } has changes that are not here yet. One of them contradicts a change made here: both are kept, and you decide afterwards.
   *[other] { $file } has changes that are not here yet. { $to-decide } of them contradict changes made here: both are kept, and you decide afterwards.
}
review-brings-nothing = { $file } has nothing that is not here already.
review-same-file = This is the file that is open. Choose the copy that someone else worked on.
review-changes = { $kind }: { $new } new, { $changed } changed, { $deleted } deleted
review-wide = Of the { $before } things that are here, { $changed } would change and { $deleted } would be deleted: more than a fifth. Make sure that it is the right copy. A backup is made first.
review-wide-confirm = Yes: change { $changed } and delete { $deleted }
review-waiting = { $waiting ->
    [one] One change waits for another that this copy does not have. It is kept and shown once that one comes.
   *[other] { $waiting } changes wait for others that this copy does not have. They are kept and shown once those come.
}
review-received = { $to-decide ->
    [0] Taken in from { $file }: { $things ->
        [one] { $things } thing changed
       *[other] { $things } things changed
    }. Nothing is left to decide.
    [one] Taken in from { $file }: { $things ->
        [one] { $things } thing changed
       *[other] { $things } things changed
    }. One decision waits for you.
   *[other] Taken in from { $file }: { $things ->
        [one] { $things } thing changed
       *[other] { $things } things changed
    }. { $to-decide } decisions wait for you.
}
review-deed = the decision about { $what }
review-settled = This has been decided already.
review-deleted = Deleted
review-erased = Erased for good on another computer; of it only what was written here is left: { $left }
review-made = Kept
review-changed = Changed: { $field } → { $value }
review-here = this computer
review-elsewhere = another computer
review-nothing = (empty)
review-unnamed = without a name
review-yes = yes
review-no = no
review-kind-municipality = Municipality sheet
review-kind-series = Own indicators
review-kind-observation = Figures
review-kind-source = Sources
review-kind-target = Targets
review-kind-plan = Plan
review-kind-objective = Objectives
review-kind-action = Actions
review-kind-cost = Costs
review-kind-funding = Sources of money
review-kind-attachment = Attached files
review-kind-choice = Choice of the figure that counts
review-kind-listed = Our list
review-kind-census = Census answers
review-kind-other = Other
review-thing-municipality = the municipality sheet
review-thing-source = the source “{ $source }”
review-thing-target = the target for “{ $series }”
review-thing-series = the indicator “{ $name }”
review-thing-plan = the plan “{ $name }”
review-thing-objective = the objective “{ $name }”
review-thing-action = the action “{ $name }”
review-thing-cost = the cost “{ $name }”
review-thing-funding = the money from “{ $name }”
review-thing-attachment = the attached file “{ $name }”
review-thing-figure = { $series }, { $period } ({ $source })
review-thing-figure-alone = { $series }, { $period }
review-thing-choice = the figure that counts for { $series } { $year }
review-thing-listed = “{ $series }” on our list
review-thing-census = the answer “{ $answer }” of the { $year } census
review-thing-other = something made by a newer program
review-field-life = Keep or delete
review-field-name = Name
review-field-country = Country and code
review-field-region = Region
review-field-fictional = Training municipality
review-field-currency = Currency
review-field-paper = Paper
review-field-measure = How it is measured
review-field-figure = Figure
review-field-citation = How it is cited
review-field-licence = Licence
review-field-target = Target
review-field-years = Years
review-field-series = Indicator
review-field-baseline = Starting point
review-field-plan = Plan
review-field-objective = Objective
review-field-description = Description
review-field-lead = Responsible unit
review-field-place = Place
review-field-cost = Cost
review-field-action = Action
review-field-funder = Who gives it
review-field-amount = Amount
review-field-file = Kind and size of the file
review-field-listed = On our list
review-field-census = How it counts
review-field-other = Something of a newer program
review-value-year = { $value } in { $year }
review-value-cost = { $quantity } × { $unit-cost } in { $year }
review-value-counts = { $numerator } of { $denominator } ({ $share })

# History and trash
history-begun = Made
history-back-already = This is back already.
history-deed-back = bringing back { $what }
review-kind-setting = Words of the municipality’s own
review-thing-setting = how it is called here: { $word }
review-field-word-es = In Spanish
review-field-word-pt = In Portuguese
review-field-word-en = In English
review-field-word-fr = In French
review-field-setting = What is used here
history-kinds = { $before }, { $next }
review-field-counts = What is counted and divided by what
review-field-relation = Link to the catalogue
review-field-about = What it measures and where its figures come from
review-field-sector = Sector
review-kind-book = Books
review-kind-passage = Own texts of the books
review-kind-picture = Pictures of the books
review-kind-edition = Editions
review-thing-book = title and imprint of the { $book }
review-thing-approval = the approval of the { $book }
review-thing-left-out = the chapter “{ $chapter }” of the { $book }
review-thing-passage = the own text for “{ $place }” in the { $book }
review-thing-chapter = the own chapter “{ $name }”
review-thing-picture = the picture “{ $name }”
review-thing-edition = the edition “{ $name }”
review-field-book-title = Title
review-field-team = Team
review-field-authors = Authors
review-field-credits = Photographs by
review-field-responsibility = Who answers for the content
review-field-state = State
review-field-act = Number and date of the resolution
review-field-approved-content = Codes of what was approved
review-field-left-out = Left out of the book
review-field-text = Text
review-field-book-place = Place in the book
review-field-caption = Caption
review-field-credit = Who made the picture
review-field-alternative = What the picture shows
review-field-edition = What was kept of the edition

# What books have besides figures: title, own texts, pictures, state, editions.
book-state-draft = draft
book-state-council = submitted for approval
book-state-approved = approved
book-text-too-long = This text is too long for one place: it has more than thirty pages. Divide it among several chapters of your own.
book-chapter-untitled = A chapter needs a heading: it stands in the contents.
book-picture-place-full =
    { $most ->
        [one] There is a picture here already. Take it out first.
       *[other] There are { $most } pictures here already, and no room for more. Take one out first.
    }
book-edition-overtaken = Edition { $number } has been made meanwhile. Make the edition once more.
book-place-cover = cover
book-place-emblem = emblem
book-place-logo = logo
book-slot-foreword = Foreword
book-slot-municipality = The municipality
book-slot-hurry = One page for those in a hurry
book-slot-goal = Goal
book-slot-indicator = Indicator
book-slot-zone = Communities
book-slot-follows = What follows
book-slot-method = Method
book-slot-summary = Summary
book-slot-how-made = How the plan was made
book-slot-action = Action
book-slot-own = Own chapter
book-slot-named = { $chapter }: { $name }
book-slot-goal-number = Goal { $number }
book-picture-none = { $name } is no picture that a book can take. Choose a photograph or a drawing as JPEG or PNG; a map or a scan is saved as PNG from the program that shows it.

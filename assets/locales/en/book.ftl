# What books have besides figures: title, own texts, pictures, state, editions.
book-state-draft = draft
book-state-council = submitted for approval
book-state-approved = approved
book-edition-council = submitted for approval
book-edition-approved = approved
book-state-as-plan = As the plan: { $state }. It is changed in the plan, which is what the council decides on.
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
book-deed-front = the change of title, imprint or state: { $book }
book-deed-approve = the record that the content { $code } was approved: { $book }
book-deed-with = “{ $chapter }” printed again: { $book }
book-deed-without = “{ $chapter }” left out: { $book }
book-deed-passage = the own text for “{ $place }”: { $book }
book-deed-passage-drop = back to the draft for “{ $place }”: { $book }
book-deed-chapter-add = the new chapter “{ $title }”
book-deed-chapter-change = the change of the chapter “{ $title }”
book-deed-chapter-delete = the deletion of the chapter “{ $title }”
book-deed-picture-add = the picture “{ $name }”
book-deed-picture-change = the change of what is said of a picture
book-deed-picture-remove = the removal of a picture from the book
book-picture-added = { $name } is in the book. Say in a sentence what it shows, for whoever cannot see it.
book-picture-unsaid = Nobody has said what it shows yet. Who cannot see it learns nothing from it.
book-picture-narrow = This picture is { $width } by { $height } pixels: so narrow that it prints as a line. Choose another.
book-picture-small = This picture is only { $width } by { $height } pixels: it prints blurred. Choose a larger one.
book-picture-choose = Choose a picture for the book
book-pictures = Photographs and drawings
book-problem-stale = The own text for “{ $place }” was written beside other data. Compare it with what is drafted today.
book-problem-language = The own text for “{ $place }” is in another language than the book.
book-problem-chapter-language = The chapter of your own “{ $title }” is in another language than the book.
book-problem-picture = { $place }: { $problem }
book-problem-unsaid =
    { $count ->
        [one] Of one picture nobody has said what it shows. Who cannot see it learns nothing from it.
       *[other] Of { $count } pictures nobody has said what they show. Who cannot see them learns nothing from them.
    }

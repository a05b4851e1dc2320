# The catalogue: what can be measured, and our list.
listed-deed-on = “{ $label }” on our list
listed-deed-off = “{ $label }” off our list
listed-deed-set-on = “{ $name }” on our list
listed-deed-set-off = “{ $name }” off our list
listed-many = Our list has { $count } indicators. With more than 30, figures are hard to collect and keep up: take off those that nobody will use to decide.
listed-awaited = no figure yet

municipal-level-yes = The municipality can measure it.
municipal-level-partly = The municipality can measure it in part: with a survey, a special register or a calculation by the statistics office.
municipal-level-no = It is measured for the whole country only.

comparable-same = the same indicator
comparable-adjusted = compared with a break mark: the definition changed
comparable-not = not compared: it measures something else

agenda-mdg = MDG
agenda-sdg = SDG
agenda-plan = Plan
framework-local = Local complement
framework-bps = Mobility and connection

origin-official = official target
origin-ours = proposal of this program
origin-national = national target
origin-local = local target

rule-reduce-by = reduce the starting value by { $part }
rule-halve-gap = halve what is missing to { $full }
rule-reach = reach { $value }
rule-at-most = at most { $value }
rule-at-least = at least { $value }
rule-parity = parity: between { $low } and { $high }
rule-increase = to rise
rule-decrease = to fall
rule-no-decrease = not to fall
rule-halt-reverse = to halt the rise and turn it
rule-context = no target: context
target-told = { $rule }, { $from } to { $to }

plan-amount-too-large = This amount is too large to count. Check the zeros.
plan-surplus = This money is more than the action costs, by { $amount }. Check the amounts: what is left over covers no other action.
plan-surplus-in = { $name }: its money is more than it costs, by { $amount }. What is left over covers no other action.
plan-cost-outside = Some costs are of { $outside }, outside the years of the action ({ $years }). Check which of the two is right.
plan-cost-outside-in = { $name }: some costs are of { $outside }, outside its years ({ $years }).
plan-start-moved = This objective begins with { $then }; the figure is now { $now }.
plan-start-moved-in = { $name }: the plan begins with { $then }; the figure is now { $now }.

plan-amount-too-large = This amount is too large to count. Check the zeros.
plan-surplus = This money is more than the action costs, by { $amount }. Check the amounts: what is left over covers no other action.
plan-surplus-in = { $name }: its money is more than it costs, by { $amount }. What is left over covers no other action.

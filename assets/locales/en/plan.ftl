plan-amount-too-large = This amount is too large to count. Check the zeros.

plan-amount-too-large = Este valor é grande demais. Confira os zeros.

plan-amount-too-large = Este monto es demasiado grande. Revise los ceros.

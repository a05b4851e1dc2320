plan-amount-too-large = Este monto es demasiado grande. Revise los ceros.
plan-surplus = Este dinero supera el costo por { $amount }. Revise los montos: lo que sobra no cubre otra acción.
plan-surplus-in = { $name }: su dinero supera el costo por { $amount }. Lo que sobra no cubre otra acción.

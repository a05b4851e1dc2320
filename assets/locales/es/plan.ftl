plan-amount-too-large = Este monto es demasiado grande. Revise los ceros.
plan-surplus = Este dinero supera el costo por { $amount }. Revise los montos: lo que sobra no cubre otra acción.
plan-surplus-in = { $name }: su dinero supera el costo por { $amount }. Lo que sobra no cubre otra acción.
plan-cost-outside = Hay costos de { $outside }, fuera de los años de la acción ({ $years }). Revise cuál de los dos es correcto.
plan-cost-outside-in = { $name }: hay costos de { $outside }, fuera de sus años ({ $years }).
plan-start-moved = Este objetivo parte de { $then }; el dato es ahora { $now }.
plan-start-moved-in = { $name }: el plan parte de { $then }; el dato es ahora { $now }.

blank-not-available = existe, pero no lo tenemos
blank-not-applicable = no corresponde aquí
blank-not-collected = nadie lo recogió
blank-below-detection = se midió, pero es demasiado pequeño para decirlo
blank-suppressed = la fuente lo reserva
blank-none = todavía sin dato
figure-by-hand = Escrito a mano en el municipio, no leído del archivo de la fuente.

# Copias de respaldo, copias que se entregan y archivos que llegan de otro lugar.
copies-name-missing = Escriba un nombre para la copia, con letras o números.
copies-has-more = { $file } ya existe y tiene algo que aquí no está, o no es una copia de este municipio. No se reemplazó. Incorpórela primero en «Compartir», o elija otro nombre.
copies-step-write = Escribiendo la copia
copies-step-flush = Terminando de escribir
copies-step-read = Leyendo la copia de nuevo para comprobarla
copies-gone = Esta copia ya no está donde estaba. Elija otra de la lista.
copies-ago = { $days ->
    [0] hoy
    [1] ayer
   *[other] hace { $days } días
}
copies-line-backup = copia de respaldo: { $ago }
copies-line-no-backup = todavía sin copia de respaldo
copies-line-outside = última copia fuera de este equipo: { $ago }
copies-line-no-outside = ninguna copia fuera de este equipo
copies-outside = La última copia fuera de este equipo es de { $ago }: { $file }, en { $folder }.
copies-outside-old = La última copia fuera de este equipo es de { $ago }. Si este equipo se pierde o se daña, se pierde lo que se hizo después. Entregue una copia a una memoria USB.
copies-outside-none = Todavía no hay ninguna copia fuera de este equipo. Si este equipo se pierde o se daña, se pierde todo. Entregue una copia a una memoria USB.
copies-outside-here = La copia que entregó, { $file } en { $folder }, está en el disco de este mismo equipo: si el equipo se pierde o se daña, se pierde con él. Entregue una copia en una memoria USB.
copies-holds = { $figures ->
    [one] 1 dato
   *[other] { $figures } datos
}, { $actions ->
    [one] 1 acción
   *[other] { $actions } acciones
} · último cambio: { $newest }
copies-all-here = Tiene todo lo que hay ahora.
copies-behind = { $changes ->
    [one] Después de ella se hizo 1 cambio.
   *[other] Después de ella se hicieron { $changes } cambios.
}
copies-unreadable = No se puede leer. Se conserva como está.
copies-made = Se hizo una copia y se leyó de nuevo: está completa.
copies-made-named = Se hizo la copia «{ $name }» y se leyó de nuevo: está completa. Se conserva hasta que usted la borre.
copies-restored = Se volvió a la copia de { $when }. Lo que había se conserva como { $aside } y está en esta lista, por si quiere volver a ello.
copies-handed = La copia { $file } está en { $folder }. Se leyó de nuevo y está completa.
copies-handed-here = La copia { $file } está en { $folder }. Se leyó de nuevo y está completa. Esa carpeta está en el disco de este mismo equipo; para una copia fuera de él hace falta una memoria USB u otro lugar.
copies-handed-stick = La copia { $file } está en { $folder }. Se leyó de nuevo y está completa. Ya puede retirar la memoria.
copies-daily = Última: { $when }, { $file }
copies-daily-none = Se hace sola en cuanto haya algo nuevo que copiar.
copies-daily-failed = La copia visible no se pudo hacer en { $folder }: { $reason }
place-synchronised = { $file } está en una carpeta que sincroniza { $service }. Mientras se trabaja en un archivo, ese servicio puede cambiarlo por otra versión. Trabaje con una copia en una carpeta de este equipo y deje en { $service } solo copias terminadas.
place-removable = { $file } está en una memoria USB o una tarjeta. Si se retira mientras se trabaja, puede perderse lo último. Trabaje con una copia en este equipo y entregue otra a la memoria al terminar.
place-network = { $file } está en una carpeta de la red. Si la red se corta, puede perderse lo último. Trabaje con una copia en este equipo y deje en la red solo copias terminadas.
taken-in = { $file } se copió a este equipo y la copia se comprobó. Usted trabaja con la copia; el original queda como estaba.
taken-in-as-it-was = { $file } se copió a este equipo tal como estaba. Usted trabaja con la copia; el original queda como estaba.
taken-in-known = Este municipio ya estaba en este equipo, y { $file } no tiene nada que aquí falte. Se abrió el archivo de este equipo.
taken-in-offered = Este municipio ya estaba en este equipo, y { $file } tiene cambios que aquí todavía no están. Vea lo que trae y decida si lo incorpora.

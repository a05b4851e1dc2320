backup-not-whole = No se hizo ninguna copia de respaldo, porque la copia no estaba íntegra: { $finding }
recovered-from-backup = { $file } estaba dañado. Se conserva como { $aside }; lo que ve es la copia de respaldo del { $day }{ $saved ->
    [0] .
    [one] , con un cambio posterior que todavía se pudo leer.
   *[other] , con { $saved } cambios posteriores que todavía se pudieron leer.
} { $missing }
recovered-from-log = { $file } estaba dañado. Se conserva como { $aside }; lo que ve se armó de nuevo con { $saved ->
    [one] el único cambio que todavía se pudo leer
   *[other] los { $saved } cambios que todavía se pudieron leer
}. { $missing }
recovered-missing = { $count ->
    [0] No falta nada.
    [one] Falta un cambio: revise por favor lo último que hizo.
   *[other] Faltan { $count } cambios: revise por favor lo último que hizo.
}
recovered-missing-unknown = Puede faltar lo que se cambió después: revise por favor lo último que hizo.
recovered-nothing = { $file } está dañado, no hay ninguna copia de respaldo a su lado y no se puede leer nada de él. No se cambió nada en él. Abra una copia de otra computadora.
recovered-tables = { $file } estaba dañado en lo que muestra, no en lo que se escribió. Se corrigió y no falta nada.
lost-changes = { $count ->
    [one] El último cambio hecho aquí ya no estaba
   *[other] Los últimos { $count } cambios hechos aquí ya no estaban
} en { $file }, como ocurre cuando se borra un archivo que le pertenece o una copia más antigua toma su lugar. { $back ->
    [0] Ninguna copia de respaldo los tenía: revise por favor lo último que hizo.
    [one] Uno se recuperó de la copia de respaldo del { $day }.
   *[other] { $back } se recuperaron de la copia de respaldo del { $day }.
}
upgraded-otherwise = { $file } se actualizó a esta versión de Ceiba y ahora muestra { $now } datos y elementos donde antes mostraba { $before }. El archivo tal como estaba está en sus copias de respaldo.
told-backed-up = Copiado y leído de nuevo: { $file } ({ $figures } datos, { $operations } operaciones).
told-holds = { $name }: { $figures } datos, { $operations } operaciones
told-restored = Restaurado: { $file }
told-restored-over = Restaurado: { $file }. Lo que había allí se conserva como { $aside }.
backup-failed = No se pudo hacer una copia de respaldo de este archivo: { $reason }

# Borrar definitivamente
erase-deed = Borrado definitivamente
erase-erased = Borrado definitivamente ({ $who }, { $when })
erase-gone = De esto ya no queda nada que se pueda borrar.
erase-what-deleted = lo que estaba en la papelera
erase-what-import = una importación
erase-earlier = Lo que decía antes ({ $count ->
    [one] un cambio
   *[other] { $count } cambios
}). Lo que dice ahora se queda.
erase-all = También lo que dice ahora ({ $count ->
    [one] un cambio
   *[other] { $count } cambios
}). Quedará vacío.
erase-deleted = { $things ->
    [one] Lo eliminado, con todo lo que dijo alguna vez. Ya no se podrá recuperar como estaba.
   *[other] Lo eliminado, con sus partes ({ $things } elementos) y todo lo que dijeron alguna vez. Ya no se podrá recuperar como estaba.
}
erase-import = { $figures ->
    [one] La importación de { $file }: un dato, el nombre del archivo y los nombres que se dejaron aparte con ella. Lo que se escribió encima se queda.
   *[other] La importación de { $file }: { $figures } datos, el nombre del archivo y los nombres que se dejaron aparte con ella. Lo que se escribió encima se queda.
}
erase-for-ever = Lo que se borra desaparece de este archivo para siempre: ni siquiera Ceiba puede recuperarlo.
erase-elsewhere = Las copias que tienen otras personas lo conservan hasta que reciban los cambios de esta. Lo impreso o enviado por correo queda como está.
erase-backups = Las copias de respaldo hechas antes todavía lo contienen.
erase-renew = { $older ->
    [0] Hacer ahora una copia de respaldo nueva
    [one] Hacer ahora una copia de respaldo nueva y quitar la anterior sin nombre que lo contiene
   *[other] Hacer ahora una copia de respaldo nueva y quitar las { $older } anteriores sin nombre que lo contienen
}
erase-done = Borrado definitivamente: { $what }.
erase-renewed = { $older ->
    [0] Se hizo una copia de respaldo nueva.
    [one] Se hizo una copia de respaldo nueva; se quitó una anterior que lo contenía.
   *[other] Se hizo una copia de respaldo nueva; se quitaron { $older } anteriores que lo contenían.
}
erase-not-renewed = Las copias de respaldo siguen como estaban: { $reason }
erase-received = En esa copia se borró algo definitivamente. Al recibir sus cambios se borra también aquí. Las copias de respaldo hechas antes todavía lo contienen.
erase-stays = Lo que se borró definitivamente desde entonces sigue borrado.
erase-stays-after-going-back = Todavía contiene algo que aquí se borró definitivamente. Al volver a ella, eso no vuelve.
erase-has-more = { $name } (tiene cambios que aquí no están)
erase-visible = La copia visible se hace de nuevo sin ello: { $file }
erase-visible-renewed = La copia visible se hizo de nuevo sin ello: { $file }
erase-visible-kept = La copia visible no se pudo hacer de nuevo y todavía lo contiene ({ $file }): { $reason }
erase-received-kept = Algo que se borró en esa copia todavía está en copias de este equipo.

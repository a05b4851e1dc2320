deed-begun = Se inició el archivo del municipio
deed-received = Cambios hechos en otro equipo: { $kinds }
deed-here = Cambios hechos en este equipo: { $kinds }
told-made = El archivo { $file } está listo.
told-nothing-to-undo = No hay nada que deshacer en este archivo.
told-skipped = { $count ->
    [one] Un cambio quedó como está, porque otra persona cambió lo mismo después, o se borró definitivamente.
   *[other] { $count } cambios quedaron como están, porque otra persona cambió lo mismo después, o se borró definitivamente.
}
told-checked = Completo: { $operations } operaciones, { $conflicts } por decidir, estado { $state }.
told-received = { $new } operaciones nuevas sobre { $things } elementos; { $conflicts } por decidir.
told-newer = { $count } cambios necesitan un programa más nuevo para verse. Se conservan.
told-set-aside = { $count } operaciones reclaman un lugar que ya tiene otra, o están dañadas. Se apartaron, no se perdieron.
told-dry-run = No se guardó nada. Agregue --yes para guardarlo.
told-imported = { $figures ->
    [one] Se guardó un dato de { $file }.
   *[other] Se guardaron { $figures } datos de { $file }.
}
told-would-import = { $figures ->
    [one] Se puede guardar un dato de { $file }.
   *[other] Se pueden guardar { $figures } datos de { $file }.
}
told-only-pdf = Esta versión solo escribe PDF: dé a { $file } un nombre que termine en .pdf.
told-printed = Impreso: { $file }
told-no-book-of-ours = { $file } ya existe y no es un libro de este programa. Dé otro nombre; no se sobrescribió nada.
told-day-before = El libro trae datos de { $year }, que el { $day } nadie conocía. Dé una fecha posterior, o ninguna; un libro anterior está entre las ediciones guardadas.
told-day-changed = El archivo cambió después del { $day }, la última vez el { $newest }: el libro dice lo que se sabe ahora con aquella fecha.
told-day-to-come = El { $day } todavía no llegó: nadie sabe aún qué se sabrá entonces. Dé una fecha hasta hoy, o ninguna.
told-another-town = Este archivo es de { $ours }; el otro, de { $theirs }. Solo se pueden reunir copias de un mismo municipio; no se cambió nada.
told-nothing-to-assess = { $file } todavía no tiene datos. Importe primero un libro de cálculo: ceiba import { $file } LIBRO.xlsx --yes

road_deaths-vulnerable =
    .measures = De cada 100 personas muertas en siniestros viales, cuántas iban a pie, en bicicleta o en motocicleta.
    .why = Quien va sin carrocería paga el error de los demás. Si casi todas las víctimas son peatones y motociclistas, el dinero rinde más en cruces, aceras y control de velocidad que en ensanchar la carretera.
    .how = Reúna las muertes por siniestros viales de cinco años. Cuente las de peatones, ciclistas y motociclistas, con sus acompañantes, y divida entre todas. Incluya a quienes murieron hasta 30 días después.
    .sources = Certificados de defunción del registro civil o del ministerio de salud, con la causa codificada; partes de la policía de tránsito; hospital y bomberos para completar.
    .traps = Con tres muertes en un año el porcentaje salta de 33 a 67 sin que nada cambie: sume años. La parte baja también si mueren más automovilistas; mire siempre el número. Los certificados que dicen solo «accidente» salen de la cuenta; diga cuántos son. Aclare también si cuenta residentes o hechos ocurridos aquí.

injuries-road =
    .measures = Cuántas personas por cada 100 mil habitantes quedan hospitalizadas más de 24 horas en un año por un siniestro vial.
    .why = Por cada muerte hay muchos heridos que dejan de trabajar y familias que los cuidan. Como son más, permiten ver antes que las muertes si un cruce corregido funcionó.
    .how = Cuente a los residentes internados más de 24 horas por un siniestro vial durante el año. Divida entre la población a mitad de año y multiplique por 100 mil.
    .sources = Egresos hospitalarios con causa externa; libro de emergencias del hospital o centro de salud; partes policiales; seguro obligatorio donde exista.
    .traps = El hospital de la ciudad vecina atiende a los graves: pida sus egresos por lugar de residencia. Un traslado puede contarse dos veces. Si abre un hospital, los ingresos suben sin más siniestros. La policía y el hospital dan cifras distintas; elija una fuente.

transport-harassment =
    .measures = De cada 100 usuarias entrevistadas, cuántas sufrieron acoso sexual en el transporte público, en la parada o al subir y bajar durante los últimos 12 meses.
    .why = El miedo decide a qué hora estudia o trabaja una mujer y cuánto gasta en taxi para evitar el bus. Lo que casi nadie denuncia solo aparece si se pregunta bien.
    .how = Entreviste a una muestra de usuarias con una lista de hechos concretos (miradas insistentes, frases, tocamientos, persecución). Cuente a las que vivieron al menos uno y divida entre las entrevistadas.
    .sources = Encuesta de victimización o de usuarias, con protocolo: entrevistadoras formadas, lugar privado y hoja con servicios de apoyo.
    .traps = Las denuncias no miden esto. Si la cifra sube tras una campaña, puede ser que hablen más. Preguntar «¿la han acosado?» sin nombrar hechos da mucho menos. No publique por zona conteos menores de 10. Sin protocolo, no haga la encuesta.

transport-women_safe =
    .measures = De cada 100 usuarias entrevistadas, cuántas dicen sentirse seguras o muy seguras de noche en el transporte público y en las paradas.
    .why = Una parada oscura cierra la escuela nocturna y el turno de tarde a muchas mujeres. La sensación de seguridad cambia con lámparas, poda y choferes capacitados, y casi todo eso está al alcance del municipio.
    .how = Pregunte con cuatro o cinco respuestas posibles, de muy insegura a muy segura, por el vehículo y por la parada. Cuente a las que responden segura o muy segura y divida entre las entrevistadas.
    .sources = Encuesta a usuarias en hogares o a bordo; recorridos nocturnos con grupos de mujeres para entender las respuestas.
    .traps = Quien ya dejó de viajar de noche no está a bordo: entreviste también en los hogares. No cambie la escala entre rondas. Sentirse segura y no sufrir acoso son dos cosas; mida ambas. Un «no sabe» no es un «segura».

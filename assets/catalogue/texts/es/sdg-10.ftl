poverty-half_median =
    .measures = De cada 100 personas, cuántas viven con menos de la mitad del ingreso de quien está justo en el medio.
    .why = Mide qué tan lejos quedan los de abajo de la vida corriente de sus vecinos. Puede crecer aunque la pobreza baje, cuando el centro avanza y el resto no.
    .how = Ordene a las personas por el ingreso por persona de su hogar y busque la mediana, la que deja la mitad a cada lado. Tome la mitad de ese valor. Cuente a las personas que quedan por debajo y divida entre todas.
    .sources = Censo con pregunta de ingreso; encuesta de hogares con muestra municipal; estimación para áreas pequeñas.
    .traps = ¿Mediana del país o del municipio? Dan resultados muy distintos; elija una y no la cambie. No confunda mediana con promedio, que los muy ricos suben. La cosecha para consumo propio cuenta como ingreso, y muchas fuentes la olvidan.

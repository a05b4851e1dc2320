waste-recycled =
    .measures = De cada 100 toneladas de residuos generadas, cuántas se convierten de nuevo en material: papel, vidrio, plástico, metal y, si el país lo acepta, compost.
    .why = Lo que se recicla no ocupa el relleno y da ingreso a quienes recuperan material. Alarga la vida de un sitio caro.
    .how = Sume en un año las toneladas vendidas o entregadas para reciclar por el servicio municipal, los centros de acopio y los recicladores. Reste lo que se rechazó después. Divida entre las toneladas generadas.
    .sources = Básculas de centros de acopio; cooperativas de recicladores; operador de aseo; compradores de chatarra y papel.
    .traps = Lo separado no siempre se recicla: pese lo que sale vendido, no lo que entra. El mismo cartón puede contarse en el acopio y en el comprador. Los recicladores informales mueven mucho y casi nunca se registran. Diga si incluye compostaje.

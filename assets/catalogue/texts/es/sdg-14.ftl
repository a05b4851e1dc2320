protected-marine =
    .measures = Qué parte de las aguas marinas tiene alguna protección legal. La meta mundial es al menos 10 %. Es un dato del país que el municipio costero usa como contexto.
    .why = Donde hay zonas de pesca cerrada, los peces crecen y se desbordan hacia los caladeros vecinos. Manglar y arrecife además frenan el oleaje.
    .how = Sume la superficie de las áreas marinas protegidas, sin contar dos veces lo que se traslapa. Divida entre la superficie marina del país. Para un tramo de costa, dibuje el espacio de mar que va a usar y déjelo escrito.
    .sources = Registro nacional de áreas protegidas; autoridad marítima o de pesca; capas de mapas del ministerio de ambiente.
    .traps = El municipio casi nunca tiene mar propio en la ley: no invente un denominador. Decretar no es cuidar; un área sin guardas cuenta igual, así que dígalo. No sume hectáreas de tierra de un parque costero. Sin costa, el indicador no aplica.

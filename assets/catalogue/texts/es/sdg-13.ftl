greenhouse-total =
    .measures = Cuántas toneladas de gases de efecto invernadero, pasadas a CO2 equivalente, se emiten en un año por lo que ocurre en el municipio.
    .why = El inventario enseña dónde están las emisiones: buses, electricidad, basurero, ganado, tala. Los fondos climáticos lo piden antes de financiar.
    .how = Reúna los consumos del año: combustible, electricidad, residuos, y si puede agricultura y cambio de uso del suelo. Multiplique cada uno por su factor de emisión y pase los gases a CO2 equivalente. Sume. Escriba el alcance y el año de los factores.
    .sources = Distribuidoras de combustible y electricidad; relleno o botadero; censo agropecuario; método GPC para inventarios locales.
    .traps = Un inventario que añade sectores parece subir: compare solo los mismos. Gasolina vendida en el municipio no es gasolina quemada en él. El factor eléctrico cambia cada año. Repartir el total del país por población no es un inventario.

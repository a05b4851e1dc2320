# Los conjuntos de indicadores listos para usar, y el párrafo sobre lo que solo mide un país.
set-mdg-basic = ODM: lista básica
set-mdg-basic-for = Para un primer perfil: los ocho ODM en veinte indicadores, tomados sobre todo del censo y de registros que ya existen.
set-mdg7-complete = ODM 7 completo
set-mdg7-complete-for = Para un plan de bosque, agua, saneamiento, residuos y vivienda. Agregue el 7.2 (CO2) y el 7.5 (agua utilizada) si tiene los datos.
set-sdg-municipal = ODS en el municipio
set-sdg-municipal-for = Para un plan hasta 2030 o un informe sobre los ODS: lo que un municipio puede medir, de la pobreza a internet, en catorce objetivos.
set-children-women = Niñez y mujeres
set-children-women-for = Para salud, educación y la oficina de la mujer: desde la inscripción del nacimiento hasta las mujeres que integran el concejo.
set-mobility = Movilidad y conexión
set-mobility-for = Para caminos, transporte e internet: quién logra llegar, a qué precio y con qué riesgo, en el pueblo y en las comunidades rurales.

national-context = Estos indicadores se miden para todo el país y no para un solo municipio; el municipio cita el dato nacional: { $list }.
national-context-use = Indique la fuente y el año del dato nacional y no lo reparta entre los municipios. Al lado, escriba qué hace el propio municipio en ese tema.

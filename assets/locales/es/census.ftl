# Cómo cuentan las respuestas del censo.
census-good = Cuenta
census-poor = No cuenta
census-unknown = No se sabe
census-water-source = ¿De dónde viene el agua?
census-water-place = ¿Hasta dónde llega el agua por tubería?
census-sanitation-facility = ¿Qué servicio sanitario tiene?
census-sanitation-drain = ¿Adónde va el desagüe?
census-sanitation-shared = ¿Se comparte el servicio sanitario?
census-floor = Piso
census-walls = Paredes
census-roof = Techo
census-tenure = Tenencia de la vivienda
census-lighting = Alumbrado
census-cooking-fuel = Combustible para cocinar
census-garbage = Eliminación de la basura
census-deed = la lectura de la respuesta «{ $answer }»

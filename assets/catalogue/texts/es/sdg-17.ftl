finance-revenue_gdp =
    .measures = Cuánto recauda la municipalidad en un año frente a todo lo que produce el municipio (su PIB).
    .why = Con ingreso propio se mantiene lo que la transferencia construye. Dice cuánto depende el municipio de lo que manda el gobierno central.
    .how = Sume los ingresos recaudados del año: impuestos, tasas y transferencias, sin préstamos. Divida entre el PIB municipal oficial del mismo año. Guarde la cuenta también por fuente.
    .sources = Informe de ejecución de ingresos; tesorería municipal; PIB municipal donde exista.
    .traps = Si su país no publica PIB municipal, deje el dato en blanco: la parte de los ingresos propios es otro indicador (L8.01). Un préstamo o el saldo del año anterior no son ingreso. El PIB sale con atraso: use el del mismo año. Una sola mina infla el PIB y no la caja.

finance-tax_share =
    .measures = Qué parte del presupuesto municipal se paga con impuestos que cobra el propio municipio.
    .why = El impuesto propio da libertad: no viene con destino fijado ni se atrasa en la capital. También obliga a rendir cuentas al vecino que paga.
    .how = Sume los impuestos que el municipio cobra por sí mismo en el año: predial, negocios y otros. Deje fuera tasas por servicios, multas y transferencias. Divida entre el gasto o presupuesto ejecutado del mismo año.
    .sources = Informe de ejecución del presupuesto; tesorería y catastro municipal.
    .traps = Tasa no es impuesto: el pago del agua o del mercado va aparte. Lo facturado no es lo cobrado. La parte de un impuesto nacional que llega al municipio es transferencia. Compare siempre ejecutado con ejecutado. El cobro de mora atrasada infla un año.

broadband-fixed =
    .measures = Cuántas suscripciones a internet fijo de banda ancha hay por cada 100 habitantes, según la velocidad contratada.
    .why = El internet fijo sostiene la escuela, el puesto de salud y el negocio mejor que el celular. Por barrio muestra a dónde no llegó el cable.
    .how = Sume las suscripciones activas de fibra, cable, línea telefónica o antena fija con al menos 256 kilobits por segundo, de hogares y empresas. Divida entre los habitantes y multiplique por 100. Separe por tramo de velocidad.
    .sources = Regulador de telecomunicaciones; operadoras y cooperativas de cable locales.
    .traps = Son suscripciones y no personas: una sirve a toda la casa, así que 25 ya es mucho. El internet del celular no entra. Las operadoras pequeñas de cable a menudo no informan al regulador. Velocidad contratada no es velocidad recibida.

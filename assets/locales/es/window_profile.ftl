# El perfil en la ventana: los objetivos en una página, un objetivo, un indicador, el balance.

# Our indicators
window-profile-short = En pocas palabras
window-profile-order = Orden de los indicadores
window-profile-by-missing = Por lo que falta
window-profile-by-goal = Por objetivo
window-profile-order-about = Primero está lo que en su barra queda más lejos de la meta; al final, lo que no tiene meta.
window-profile-propose = Proponer un objetivo
window-profile-propose-named = Proponer un objetivo con { $indicator }
window-profile-propose-this = Proponer un objetivo con este indicador

# One of several
window-beside = Anterior y siguiente
window-beside-before = Anterior: { $name }
window-beside-after = Siguiente: { $name }
window-beside-keys = También con Alt + ← y Alt + →

# A goal
window-goal-question = Lo que muestran sus indicadores, uno por uno
window-goal-awaited = Todavía no tiene datos.

# The words of the profile
window-passage-title = Así lo dice el perfil
window-passage-write = Escribir lo nuestro
window-passage-change = Cambiar lo nuestro
window-passage-compare = Comparar con lo de hoy

# An indicator
window-indicator-parts = Desglose
window-indicator-targets = Metas, una junto a otra
window-indicator-targets-about = Una meta propia se fija con un objetivo del plan que se mida con este indicador.
window-indicator-target-of = Quién la pide
window-indicator-target-asks = Qué pide
window-indicator-target-counts = Es la que cuenta en esta página.
window-indicator-closed = Balance de los ODM
window-indicator-closed-go = Ver el balance completo
window-indicator-closed-calculation = Mostrar el cálculo del balance
window-indicator-objectives = Objetivos del plan con este indicador

# The balance
window-step-balance = Balance a 2015
window-balance-question = ¿Qué se alcanzó hasta 2015?
window-balance-clocks = Son dos relojes. El de los ODM ya se detuvo: aquí se mira hacia atrás y nada cambia aunque hoy estemos mejor. El de 2030 sigue andando: allí se dice si el ritmo de hoy alcanza. Por eso un indicador puede haber cumplido la meta de 2015 y avanzar despacio hacia la de 2030.
window-balance-start = Punto de partida
window-balance-then = En la fecha límite
window-balance-target = Meta
window-balance-result = Qué resultó
window-balance-live = Ver las metas a 2030
window-balance-empty = Todavía no hay de qué hacer balance
window-balance-empty-text = El balance cuenta qué se alcanzó hasta 2015 en los indicadores que tenían una meta de los ODM. Aparece cuando alguno de ellos tiene datos.

# From the plan back
window-plan-see-indicator = Ver el indicador
window-plan-see-indicator-named = Ver el indicador: { $name }

# O perfil na janela: os objetivos em uma página, um objetivo, um indicador, o balanço.

# Our indicators
window-profile-short = Em poucas palavras
window-profile-order = Ordem dos indicadores
window-profile-by-missing = Pelo que falta
window-profile-by-goal = Por objetivo
window-profile-order-about = Primeiro está o que, na sua barra, fica mais longe da meta; no fim, o que não tem meta.
window-profile-propose = Propor um objetivo
window-profile-propose-named = Propor um objetivo com { $indicator }
window-profile-propose-this = Propor um objetivo com este indicador

# One of several
window-beside = Anterior e seguinte
window-beside-before = Anterior: { $name }
window-beside-after = Seguinte: { $name }
window-beside-keys = Também com Alt + ← e Alt + →

# A goal
window-goal-question = O que mostram os seus indicadores, um por um
window-goal-awaited = Ainda não tem dados.

# The words of the profile
window-passage-title = Assim diz o perfil
window-passage-write = Escrever o nosso texto
window-passage-change = Alterar o nosso texto
window-passage-compare = Comparar com o de hoje

# An indicator
window-indicator-parts = Recortes
window-indicator-targets = Metas, lado a lado
window-indicator-targets-about = Uma meta própria se fixa com um objetivo do plano que se meça com este indicador.
window-indicator-target-of = Quem a pede
window-indicator-target-asks = O que pede
window-indicator-target-counts = É a que vale nesta página.
window-indicator-closed = Balanço dos ODM
window-indicator-closed-go = Ver o balanço completo
window-indicator-closed-calculation = Mostrar o cálculo do balanço
window-indicator-objectives = Objetivos do plano com este indicador

# The balance
window-step-balance = Balanço de 2015
window-balance-question = O que se alcançou até 2015?
window-balance-clocks = São dois relógios. O dos ODM já parou: aqui se olha para trás, e nada muda mesmo que hoje estejamos melhor. O de 2030 continua andando: lá se diz se o ritmo de hoje basta. Por isso um indicador pode ter cumprido a meta de 2015 e avançar devagar rumo à de 2030.
window-balance-start = Ponto de partida
window-balance-then = Na data-limite
window-balance-target = Meta
window-balance-result = O que resultou
window-balance-live = Ver as metas para 2030
window-balance-empty = Ainda não há do que fazer balanço
window-balance-empty-text = O balanço conta o que se alcançou até 2015 nos indicadores que tinham uma meta dos ODM. Ele aparece quando algum deles tem dados.

# From the plan back
window-plan-see-indicator = Ver o indicador
window-plan-see-indicator-named = Ver o indicador: { $name }

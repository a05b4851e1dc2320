door-program-error = Algo deu errado dentro do programa. Os seus dados estão como estavam. Tente de novo; se acontecer outra vez, copie os detalhes e envie-os a quem cuida do programa.

blank-not-available = existe, mas não o temos
blank-not-applicable = não se aplica aqui
blank-not-collected = ninguém o coletou
blank-below-detection = foi medido, mas é pequeno demais para dizer
blank-suppressed = a fonte o protege
blank-none = ainda sem dado
figure-by-hand = Escrito à mão no município, não lido do arquivo da fonte.

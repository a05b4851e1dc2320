# Edições: o que se guardou, o que mudou depois, o que se entregou.
editions-fact-latest = dado mais recente
editions-fact-progress = avanço
editions-changed = O que mudou
editions-before = Antes
editions-now = Agora
editions-came = novo nesta edição
editions-was-there = na edição anterior
editions-went = não está mais no livro
editions-working-draft = Cópia de trabalho, não é uma edição
editions-code = Código da edição: { $code }
editions-approved-by = Aprovado: { $number }
editions-approved-on = Aprovado: { $number }, { $day }
editions-since = O que mudou desde a edição { $number }
editions-since-about = Comparado com a edição { $number } (código { $code }), com os dados conhecidos em { $day }.
editions-same = Os dados, os avanços, os objetivos e as ações são os mesmos.
editions-picture-of = Imagem de { $place }

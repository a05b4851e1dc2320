# Edições: o que se guardou, o que mudou depois, o que se entregou.
editions-fact-latest = dado mais recente
editions-fact-progress = avanço
editions-changed = O que mudou
editions-before = Antes
editions-now = Agora
editions-came = novo nesta edição
editions-was-there = na edição anterior
editions-went = não está mais no livro
editions-was-otherwise = de outro modo
editions-rewritten = mudado nesta edição
editions-passage = texto próprio: { $place }
editions-chapter = capítulo próprio: { $title }
editions-pictures = imagens: { $place }
editions-left-out = capítulo fora do livro: { $chapter }
editions-working-draft = Cópia de trabalho, não é uma edição
editions-code = Código da edição: { $code }
editions-content-code = Código do conteúdo: { $code }
editions-approved-by = Aprovado: { $number }
editions-approved-on = Aprovado: { $number }, { $day }
editions-what-edition = a edição { $number } ({ $code })
editions-what-content = o conteúdo com o código { $code }
editions-approved-same = O que foi aprovado é { $what }. O livro, como está agora, diz exatamente isso.
editions-approved-before = O que foi aprovado é { $what }; desde então o conteúdo mudou. O livro é impresso como rascunho até que o novo conteúdo também seja aprovado.
editions-approved-elsewhere = O que foi aprovado é { $what }. Em outro idioma o livro tem outras palavras e é impresso como rascunho até que também sejam aprovadas.
editions-approved-unknown = Não consta qual conteúdo foi aprovado. O livro é impresso como rascunho até que você diga que é este.
editions-code-now = Código do conteúdo de agora: { $code }
editions-since = O que mudou desde a edição { $number }
editions-since-about = Comparado com a edição { $number } (código { $code }), com os dados conhecidos em { $day }.
editions-since-language = A edição { $number } está em outro idioma ({ $language }). O idioma não conta como mudança.
editions-same = Os dados, os avanços, os objetivos, as ações, os textos próprios e as imagens são os mesmos. Se os códigos diferem, diferem o idioma, a data, as fontes ou a redação do programa.
editions-picture-of = Imagem de { $place }
editions-name = { $book }, edição { $number }
editions-handed = Entregue: { $folder }, { $when }
editions-standing-same = O livro, como está agora, diz o mesmo que a edição { $number }.
editions-standing-translated = O livro, como está agora, diz o mesmo que a edição { $number } ({ $code }), que está em outro idioma ({ $language }). Neste idioma seria outra edição do mesmo conteúdo.
editions-standing-none = Ainda não há nenhuma edição. Uma edição guarda o livro como é impresso, com número e código: anos depois se pode mostrar o que foi apreciado.
editions-standing-other = O livro, como está agora, diz algo diferente de todas as edições.
editions-deed-make = a edição { $number }: { $book }
editions-deed-hand-over = a entrega da edição { $number }: { $book }
editions-made-already = O livro diz o mesmo que a edição { $number } (código { $code }): é essa edição, e não se fez outra.
editions-made =
    { $pages ->
        [one] A edição { $number } está feita e guardada: uma página, código { $code }.
       *[other] A edição { $number } está feita e guardada: { $pages } páginas, código { $code }.
    }
editions-between = O que mudou da edição { $older } para a edição { $newer }
editions-changes =
    { $count ->
        [0] Os dados, os avanços, os objetivos, as ações, os textos próprios e as imagens são os mesmos. Se os códigos diferem, diferem o idioma, a data, as fontes ou a redação do programa.
        [one] Mudou uma coisa.
       *[other] Mudaram { $count } coisas.
    }
editions-not-here = O que se guardou da edição { $number } não está neste computador. Incorpore a cópia de um colega que o tenha (“Compartilhar”).
editions-saved = { $file } está em { $folder }. Foi lido de novo e está completo.
editions-deed-delete = a exclusão da edição { $number }: { $book }
editions-stay-when-erased =
    { $count ->
        [one] A edição guardada fica como foi impressa. Se nela está o que aqui se apaga, exclua-a também (“Imprimir”, “Edições”) e apague-a na lixeira.
       *[other] As { $count } edições guardadas ficam como foram impressas. Se em alguma está o que aqui se apaga, exclua-a também (“Imprimir”, “Edições”) e apague-a na lixeira.
    }

# O que os livros têm além dos dados: título, textos próprios, imagens, situação, edições.
book-state-draft = rascunho
book-state-council = apresentado para aprovação
book-state-approved = aprovado
book-edition-council = apresentada para aprovação
book-edition-approved = aprovada
book-state-as-plan = Igual ao plano: { $state }. Muda-se no plano, que é o que vai a decisão.
book-text-too-long = Este texto é longo demais para um só lugar: passa de trinta páginas. Divida-o em vários capítulos próprios.
book-chapter-untitled = Um capítulo precisa de um título: ele aparece no sumário.
book-picture-place-full =
    { $most ->
        [one] Já há uma imagem aqui. Retire-a primeiro.
       *[other] Já há { $most } imagens aqui e não cabem mais. Retire uma primeiro.
    }
book-edition-overtaken = A edição { $number } foi feita nesse meio-tempo. Faça a edição outra vez.
book-place-cover = capa
book-place-emblem = brasão
book-place-logo = logotipo
book-slot-foreword = Apresentação
book-slot-municipality = O município
book-slot-hurry = Uma página para quem tem pressa
book-slot-goal = Objetivo
book-slot-indicator = Indicador
book-slot-zone = Comunidades
book-slot-follows = O que vem agora
book-slot-method = Método
book-slot-summary = Resumo
book-slot-how-made = Como o plano foi feito
book-slot-action = Ação
book-slot-own = Capítulo próprio
book-slot-named = { $chapter }: { $name }
book-slot-goal-number = Objetivo { $number }
book-picture-none = { $name } não é uma imagem que um livro possa levar. Escolha uma fotografia ou um desenho em JPEG ou PNG; um mapa ou uma digitalização se salva como PNG no programa que o mostra.
book-deed-front = a mudança de título, créditos ou situação: { $book }
book-deed-approve = o registro de que o conteúdo { $code } foi aprovado: { $book }
book-deed-with = “{ $chapter }” impresso de novo: { $book }
book-deed-without = “{ $chapter }” fora do livro: { $book }
book-deed-passage = o texto próprio para “{ $place }”: { $book }
book-deed-passage-drop = volta à redação automática de “{ $place }”: { $book }
book-deed-chapter-add = o novo capítulo “{ $title }”
book-deed-chapter-change = a mudança do capítulo “{ $title }”
book-deed-chapter-delete = a exclusão do capítulo “{ $title }”
book-deed-picture-add = a imagem “{ $name }”
book-deed-picture-change = a mudança do que se diz de uma imagem
book-deed-picture-remove = a retirada de uma imagem do livro
book-picture-added = { $name } está no livro. Diga em uma frase o que se vê, para quem não pode ver.
book-picture-unsaid = Ninguém disse ainda o que se vê. Quem não pode ver não fica sabendo de nada.
book-picture-narrow = Esta imagem tem { $width } por { $height } pontos: é tão estreita que sai como uma linha. Escolha outra.
book-picture-small = Esta imagem tem só { $width } por { $height } pontos: sai borrada. Escolha uma maior.
book-picture-choose = Escolha uma imagem para o livro
book-pictures = Fotografias e desenhos
book-problem-stale = O texto próprio para “{ $place }” foi escrito com outros dados. Compare-o com o que se redige hoje.
book-problem-language = O texto próprio para “{ $place }” está em outro idioma que o livro.
book-problem-chapter-language = O capítulo próprio «{ $title }» está em outro idioma que o livro.
book-problem-picture = { $place }: { $problem }
book-problem-unsaid =
    { $count ->
        [one] De uma imagem ninguém disse o que se vê. Quem não pode ver não fica sabendo de nada.
       *[other] De { $count } imagens ninguém disse o que se vê. Quem não pode ver não fica sabendo de nada.
    }

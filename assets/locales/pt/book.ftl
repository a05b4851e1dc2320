# O que os livros têm além dos dados: título, textos próprios, imagens, situação, edições.
book-state-draft = rascunho
book-state-council = apresentado para aprovação
book-state-approved = aprovado
book-text-too-long = Este texto é longo demais para um só lugar: passa de trinta páginas. Divida-o em vários capítulos próprios.
book-chapter-untitled = Um capítulo precisa de um título: ele aparece no sumário.
book-picture-place-full =
    { $most ->
        [one] Já há uma imagem aqui. Retire-a primeiro.
       *[other] Já há { $most } imagens aqui e não cabem mais. Retire uma primeiro.
    }
book-edition-overtaken = A edição { $number } foi feita nesse meio-tempo. Faça a edição outra vez.

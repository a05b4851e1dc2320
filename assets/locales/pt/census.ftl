# Como contam as respostas do censo.
census-good = Conta
census-poor = Não conta
census-unknown = Não se sabe
census-water-source = De onde vem a água?
census-water-place = Até onde a água chega encanada?
census-sanitation-facility = Que instalação sanitária tem?
census-sanitation-drain = Para onde vai o esgoto?
census-sanitation-shared = A instalação sanitária é compartilhada?
census-floor = Piso
census-walls = Paredes
census-roof = Telhado
census-tenure = Situação do domicílio
census-lighting = Iluminação
census-cooking-fuel = Combustível para cozinhar
census-garbage = Destino do lixo
census-deed = a leitura da resposta “{ $answer }”

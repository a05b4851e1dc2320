workspace-exists = { $file } já existe. Escolha outro nome; nada foi sobrescrito.
workspace-missing = Não há nenhum arquivo { $file } aqui. Confira o nome, ou se o pen drive está conectado.
workspace-foreign = { $file } não é um arquivo de município do Ceiba, ou seu começo está danificado. Nada foi alterado nele.
workspace-newer = { $file } foi gravado por uma versão mais nova do Ceiba. Instale essa versão para trabalhar com ele; nada foi alterado.
workspace-disk-full = O disco está cheio: por enquanto { $file } só pode ser lido, ou impresso em outro disco. Libere espaço e abra-o de novo.
workspace-open-elsewhere = O arquivo deste município está aberto em outra janela ou outro programa. Feche-o lá e tente de novo.
deed-unnamed = Uma alteração feita por outra versão
deed-import = Importação de { $figures ->
    [one] um dado
   *[other] { $figures } dados
} de { $file }
deed-undone = Desfeito: { $name }
deed-forgotten = Uma alteração de algo que foi apagado em definitivo depois
deed-erased = Apagado em definitivo: { $what }
deed-gone = Uma alteração de algo que foi apagado em definitivo depois: { $kinds }
deed-rest = O que resta de uma alteração depois que algo foi apagado em definitivo: { $kinds }
deed-returned = Voltou-se à cópia de { $day }
check-pages = Parte do arquivo não pode ser lida. Restaure a última cópia de segurança.
check-operation = A operação { $number } do registro está danificada. Restaure a última cópia de segurança.
check-dataset = As linhas de uma importação estão danificadas. Restaure a última cópia de segurança.
check-put-away = Uma operação que espera por outras está danificada. Restaure a última cópia de segurança.
check-tables = O que é mostrado não coincide com o que foi escrito. Nada do que foi escrito falta; abra o arquivo e tudo será mostrado como foi escrito.

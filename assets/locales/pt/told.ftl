deed-begun = O arquivo do município foi iniciado
deed-received = Alterações feitas em outro computador: { $kinds }
deed-here = Alterações feitas neste computador: { $kinds }
told-made = O arquivo { $file } está pronto.
told-nothing-to-undo = Não há nada a desfazer neste arquivo.
told-skipped = { $count ->
    [one] Uma alteração ficou como está, porque outra pessoa mudou o mesmo depois, ou porque foi apagado em definitivo.
   *[other] { $count } alterações ficaram como estão, porque outra pessoa mudou o mesmo depois, ou porque foi apagado em definitivo.
}
told-checked = Íntegro: { $operations } operações, { $conflicts } a decidir, estado { $state }.
told-received = { $new } operações novas sobre { $things } itens; { $conflicts } a decidir.
told-newer = { $count } alterações precisam de um programa mais novo para aparecer. Elas são mantidas.
told-set-aside = { $count } operações reivindicam um lugar que já é de outra, ou estão danificadas. Foram separadas, não perdidas.
told-dry-run = Nada foi gravado. Acrescente --yes para gravar.
told-imported = { $figures ->
    [one] Foi gravado um dado de { $file }.
   *[other] Foram gravados { $figures } dados de { $file }.
}
told-would-import = { $figures ->
    [one] Pode ser gravado um dado de { $file }.
   *[other] Podem ser gravados { $figures } dados de { $file }.
}
told-only-pdf = Esta versão só grava PDF: dê a { $file } um nome que termine em .pdf.
told-printed = Impresso: { $file }
told-no-book-of-ours = { $file } já existe e não é um livro deste programa. Dê outro nome; nada foi sobrescrito.
told-day-before = O livro traz dados de { $year }, que em { $day } ninguém conhecia. Dê uma data posterior, ou nenhuma; um livro anterior está entre as edições guardadas.
told-day-changed = O arquivo mudou depois de { $day }, a última vez em { $newest }: o livro diz o que se sabe agora com aquela data.
told-day-to-come = { $day } ainda não chegou: ninguém sabe o que se saberá então. Dê uma data até hoje, ou nenhuma.
told-another-town = Este arquivo é de { $ours }; o outro, de { $theirs }. Só se podem reunir cópias de um mesmo município; nada foi alterado.
told-nothing-to-assess = { $file } ainda não tem dados. Importe primeiro uma planilha: ceiba import { $file } PLANILHA.xlsx --yes

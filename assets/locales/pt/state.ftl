state-too-large = O arquivo { $file } tem mais de 20 MB; nenhum estado inicial é tão grande. Escolha outro arquivo.
state-unreadable = Não foi possível ler o arquivo { $file } na linha { $line }, coluna { $column } ({ $reason }). Corrija-o ali; nada foi gravado.
state-wrong = No estado inicial, “{ $name }” tem algo que não corresponde: { $what }. Corrija; nada foi gravado.
state-unknown-indicator = O estado inicial cita um indicador que não está no catálogo, ou que está mais de uma vez: { $name }. Use o nome da série; nada foi gravado.

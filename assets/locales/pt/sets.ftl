# Os conjuntos de indicadores prontos para usar, e o parágrafo sobre o que só um país mede.
set-mdg-basic = ODM: lista básica
set-mdg-basic-for = Para um primeiro perfil: os oito ODM em vinte indicadores, tirados sobretudo do censo e de registros que já existem.
set-mdg7-complete = ODM 7 completo
set-mdg7-complete-for = Para um plano de floresta, água, esgoto, resíduos e moradia. Acrescente o 7.2 (CO2) e o 7.5 (água utilizada) se houver dados.
set-sdg-municipal = ODS no município
set-sdg-municipal-for = Para um plano até 2030 ou um relatório sobre os ODS: o que um município consegue medir, da pobreza à internet, em catorze objetivos.
set-children-women = Crianças e mulheres
set-children-women-for = Para a saúde, a educação e o setor de políticas para as mulheres: do registro de nascimento às mulheres eleitas para a câmara.
set-mobility = Mobilidade e conexão
set-mobility-for = Para estradas, transporte e internet: quem consegue chegar, a que preço e com que risco, na cidade e na zona rural.

national-context = Estes indicadores são medidos para o país inteiro, e não para um só município; o município cita o dado nacional: { $list }.
national-context-use = Indique a fonte e o ano do dado nacional e não o divida entre os municípios. Ao lado, escreva o que o próprio município faz a respeito.

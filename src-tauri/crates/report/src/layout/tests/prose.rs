//! Running text in each language, as reports of towns are written: long words, figures, brackets.

use ceiba::text::Language;

/// Paragraphs of a language.
pub(super) fn paragraphs(language: Language) -> [&'static str; 6] {
    match language {
        Language::Es => ES,
        Language::Pt => PT,
        Language::Fr => FR,
        Language::En => EN,
    }
}

const ES: [&str; 6] = [
    "El abastecimiento de agua es responsabilidad de los comités comunitarios, que trabajan sin \
     herramientas suficientes ni acompañamiento técnico; por eso el municipio se propone reducir \
     las pérdidas, ampliar las horas de servicio y vigilar la calidad del agua en todas las \
     comunidades, también en las más apartadas, donde todavía faltan cerca de 3.210 personas.",
    "Entre 2002 y 2022, la proporción de habitantes con agua mejorada pasó de 61,4 % a 83,1 %. El \
     avance se concentra en la cabecera municipal y en las comunidades situadas a lo largo de la \
     carretera departamental; en la zona alta, en cambio, la situación apenas ha cambiado desde el \
     último censo, y las familias siguen acarreando el agua desde quebradas y pozos sin protección.",
    "La mortalidad de menores de cinco años disminuyó, aunque el número de nacimientos registrados \
     es tan pequeño que una sola muerte cambia la tasa de manera considerable. Conviene, por lo \
     tanto, leer el promedio de cinco años y no el valor de un año aislado.",
    "Las mujeres ocupan dos de los nueve puestos del concejo. Ninguna preside una comisión, y en los \
     comités de agua, que son la forma más extendida de organización comunitaria, su participación \
     no está registrada: los libros de actas anotan el nombre de quien representa al hogar, que casi \
     siempre es un hombre, aun cuando sea la mujer quien asiste a las reuniones y hace los turnos.",
    "Según el inventario forestal, el bosque cubría en 2020 una superficie de 18.450 hectáreas, es \
     decir, 4,7 % menos que diez años antes. La deforestación se debe principalmente a la ampliación \
     de potreros y, en menor medida, a la extracción de leña.",
    "El presente documento no sustituye los instrumentos de planificación establecidos por la ley; \
     los complementa con información comparable, verificable y ordenada según los Objetivos de \
     Desarrollo del Milenio, e indica, para cada cifra, de qué fuente procede, cuándo fue medida y \
     con qué grado de certeza puede afirmarse que la meta fue alcanzada, casi alcanzada o incumplida.",
];

const PT: [&str; 6] = [
    "O abastecimento de água é responsabilidade dos comitês comunitários, que trabalham sem \
     ferramentas suficientes nem acompanhamento técnico; por isso o município se propõe a reduzir as \
     perdas, ampliar as horas de serviço e vigiar a qualidade da água em todas as comunidades, também \
     nas mais afastadas, onde ainda faltam cerca de 3.210 pessoas.",
    "Entre 2000 e 2022, a proporção de habitantes com abastecimento adequado passou de 61,4 % para \
     83,1 %. O avanço se concentra na sede do município e nas localidades situadas ao longo da \
     rodovia estadual; na zona rural mais alta, porém, a situação quase não mudou desde o último \
     recenseamento, e as famílias continuam carregando água de nascentes e poços sem proteção.",
    "A mortalidade na infância diminuiu, embora o número de nascimentos registrados seja tão pequeno \
     que uma única morte altera consideravelmente a taxa. Convém, portanto, ler a média de cinco anos \
     e não o valor de um ano isolado.",
    "As mulheres ocupam duas das nove cadeiras da câmara municipal. Nenhuma preside uma comissão, e \
     nos comitês de água, que são a forma mais difundida de organização comunitária, sua participação \
     não está registrada: os livros de atas anotam o nome de quem representa o domicílio, que quase \
     sempre é um homem, ainda que seja a mulher quem comparece às reuniões e cumpre os turnos.",
    "Segundo o inventário florestal, a floresta cobria em 2020 uma superfície de 18.450 hectares, ou \
     seja, 4,7 % a menos do que dez anos antes. O desmatamento se deve principalmente à ampliação das \
     pastagens e, em menor medida, à extração de lenha.",
    "Este documento não substitui os instrumentos de planejamento estabelecidos por lei; ele os \
     complementa com informações comparáveis, verificáveis e organizadas segundo os Objetivos de \
     Desenvolvimento do Milênio, e indica, para cada número, de que fonte procede, quando foi medido \
     e com que grau de certeza se pode afirmar que a meta foi alcançada, quase alcançada ou não.",
];

const FR: [&str; 6] = [
    "L’approvisionnement en eau relève des comités communautaires, qui travaillent sans outils \
     suffisants ni accompagnement technique ; c’est pourquoi la commune se propose de réduire les \
     pertes, d’allonger les heures de service et de surveiller la qualité de l’eau dans toutes les \
     localités, y compris les plus éloignées, où il manque encore près de 3 210 personnes.",
    "Entre 2002 et 2022, la proportion d’habitants disposant d’une eau améliorée est passée de 61,4 % \
     à 83,1 %. Les progrès se concentrent au chef-lieu et dans les localités situées le long de la \
     route départementale ; dans la zone haute, en revanche, la situation n’a guère changé depuis le \
     dernier recensement, et les familles continuent de porter l’eau depuis des sources non protégées.",
    "La mortalité des enfants de moins de cinq ans a diminué, bien que le nombre de naissances \
     enregistrées soit si faible qu’un seul décès modifie considérablement le taux. Il convient donc \
     de lire la moyenne de cinq années plutôt que la valeur d’une année isolée.",
    "Les femmes occupent deux des neuf sièges du conseil. Aucune ne préside de commission, et dans \
     les comités de l’eau, qui sont la forme d’organisation communautaire la plus répandue, leur \
     participation n’est pas enregistrée : les registres notent le nom de la personne qui représente \
     le ménage, presque toujours un homme, même lorsque c’est la femme qui assiste aux réunions.",
    "Selon l’inventaire forestier, la forêt couvrait en 2020 une superficie de 18 450 hectares, soit \
     4,7 % de moins que dix ans auparavant. La déforestation est due principalement à l’extension des \
     pâturages et, dans une moindre mesure, à la récolte de bois de chauffage.",
    "Le présent document ne remplace pas les instruments de planification établis par la loi ; il les \
     complète par des informations comparables, vérifiables et ordonnées selon les Objectifs du \
     Millénaire pour le développement, et il indique, pour chaque chiffre, de quelle source il \
     provient, quand il a été mesuré et avec quelle certitude on peut affirmer que la cible est atteinte.",
];

const EN: [&str; 6] = [
    "The supply of water is the responsibility of community committees, which work without sufficient \
     tools or technical support; the municipality therefore intends to reduce losses, extend the hours \
     of service and monitor the quality of water in all communities, including the most remote ones, \
     where some 3,210 people are still without it.",
    "Between 2002 and 2022 the proportion of inhabitants with improved water rose from 61.4% to 83.1%. \
     Progress is concentrated in the municipal seat and in the communities along the departmental \
     road; in the highlands, by contrast, the situation has hardly changed since the last census, and \
     families continue to carry water from streams and unprotected wells.",
    "Mortality of children under five has declined, although the number of registered births is so \
     small that a single death changes the rate considerably. It is therefore advisable to read the \
     average of five years rather than the value of any one year.",
    "Women hold two of the nine seats of the council. None of them chairs a commission, and in the \
     water committees, which are the most widespread form of community organisation, their \
     participation is not recorded: the minutes note the name of the person who represents the \
     household, almost always a man, even where it is the woman who attends the meetings.",
    "According to the forest inventory, forest covered an area of 18,450 hectares in 2020, that is, \
     4.7% less than ten years earlier. Deforestation is mainly due to the expansion of pasture and, \
     to a lesser extent, to the collection of firewood.",
    "This document does not replace the planning instruments established by law; it complements them \
     with comparable, verifiable information arranged according to the Millennium Development Goals, \
     and it indicates for each figure from which source it comes, when it was measured and with what \
     degree of certainty it can be said that the target was met, nearly met or missed.",
];

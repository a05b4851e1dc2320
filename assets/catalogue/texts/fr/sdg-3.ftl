mortality-neonatal =
    .measures = Sur 1 000 enfants nés vivants, combien meurent avant l’âge de 28 jours.
    .why = Presque tout se joue pendant la grossesse et l’accouchement : consultations, transport de nuit, personnel formé. Une route coupée ou une maternité fermée se lit dans ce taux.
    .how = Comptez les décès de moins de 28 jours dont la mère réside dans la commune. Divisez par les naissances vivantes de mères résidentes des mêmes années et multipliez par 1 000. Une petite commune additionne plusieurs années.
    .sources = État civil ; statistiques vitales du ministère de la santé ; registres de la maternité et des matrones.
    .traps = Les décès des premières heures ne sont pas toujours déclarés, ou passent pour des mort-nés. La maternité est souvent dans une autre commune : comptez au domicile de la mère. Avec deux ou trois décès par an, le taux bondit ; ne jugez pas sur une année.

hiv-new_infections =
    .measures = Combien de personnes contractent le VIH en un an pour 1 000 qui ne l’ont pas. Dans une commune, les nouveaux diagnostics servent de donnée approchée.
    .why = On voit si la prévention touche les jeunes et les groupes les plus exposés. Même sans compétence de soins, la commune peut offrir un lieu de dépistage discret.
    .how = L’infection nouvelle ne s’estime qu’avec un modèle national. Dans la commune, comptez les habitants diagnostiqués pour la première fois dans l’année, divisez par la population sans VIH et multipliez par 1 000. Signalez la donnée comme approchée.
    .sources = Surveillance du VIH du ministère de la santé ; centres de dépistage et laboratoires ; associations.
    .traps = Un diagnostic d’aujourd’hui peut dater d’une infection ancienne. Dépister davantage fait monter les cas, et c’est une bonne nouvelle. Ne publiez jamais moins de cinq cas par quartier, sexe ou âge : dans une petite commune, on reconnaît les gens.

malaria-incidence-population =
    .measures = Combien il y a eu de cas nouveaux et confirmés de paludisme dans l’année pour 1 000 habitants.
    .why = Le paludisme fait perdre des jours de travail et d’école, et il revient dès que les gîtes à moustiques sont négligés. Repérée tôt, une flambée s’arrête.
    .how = Comptez les cas confirmés chez les habitants, par goutte épaisse ou test rapide, pendant l’année. Divisez par la population de la commune au milieu de l’année et multipliez par 1 000.
    .sources = Surveillance épidémiologique ; centres de santé et agents de santé communautaires ; laboratoire.
    .traps = On divise ici par toute la population ; l’indicateur OMD ne retient que les personnes exposées et donne plus. Une fièvre sans test n’est pas un cas confirmé, une rechute n’est pas un cas nouveau. Séparez les cas venus d’ailleurs.

mortality-road =
    .measures = Combien de personnes meurent en un an d’un accident de la route, dans les 30 jours qui suivent, pour 100 000 habitants.
    .why = Les victimes sont surtout des jeunes à moto et des piétons. Vitesse, passages, casque et éclairage relèvent en partie de la commune.
    .how = Rapprochez les fichiers de la police, de l’hôpital et de l’état civil et retirez les doublons. Comptez les décès survenus dans les 30 jours, divisez par la population et multipliez par 100 000. Une petite commune additionne cinq ans.
    .sources = Police routière ou gendarmerie ; certificats de décès ; urgences de l’hôpital ; pompiers et ambulances.
    .traps = La police note les morts sur place et ignore ceux qui meurent à l’hôpital. Selon qu’on compte au domicile ou au lieu de l’accident, le chiffre change : précisez-le. Une route nationale alourdit le taux avec des gens de passage.

contraception-satisfied =
    .measures = Sur 100 femmes de 15 à 49 ans qui ne veulent pas d’enfant pour le moment, combien utilisent une méthode contraceptive moderne.
    .why = Choisir le moment d’avoir un enfant permet de finir l’école et de garder son travail. Bien des grossesses adolescentes viennent d’un besoin resté sans réponse.
    .how = Dans une enquête, comptez les femmes qui veulent éviter ou retarder une grossesse, et celles qui emploient déjà une méthode, quelle qu’elle soit : ce sont les femmes ayant un besoin. Comptez parmi elles les utilisatrices d’une méthode moderne et divisez.
    .sources = Enquête démographique et de santé, rarement publiée par commune ; registres de planification familiale comme donnée approchée.
    .traps = Le centre de santé ne connaît que ses patientes. Le calendrier et le retrait ne sont pas des méthodes modernes, mais leurs utilisatrices restent au dénominateur. À ne pas confondre avec la prévalence contraceptive, qui porte sur bien plus de femmes.

health-coverage =
    .measures = Une note de 0 à 100 qui résume la couverture de la population par les services de santé essentiels : mère et enfant, maladies infectieuses, maladies chroniques, moyens de soigner.
    .why = Un seul nombre dit si les soins de base atteignent les gens, et le détail montre quel service tire l’ensemble vers le bas.
    .how = Calculez la couverture de chaque service traceur, de 0 à 100. Prenez la moyenne géométrique dans chaque groupe, puis celle des groupes. Gardez la liste des traceurs avec leur source.
    .sources = Système d’information sanitaire ; registres de vaccination, de consultations prénatales, d’hypertension et de diabète ; fichier du personnel et des lits.
    .traps = Un traceur à zéro ramène tout l’indice à zéro. Remplacer un traceur manquant par un autre empêche la comparaison avec l’indice national. Une couverture supérieure à 100 se ramène à 100 avant la moyenne. Ce n’est pas la part des assurés.

mortality-air =
    .measures = Combien de décès par an sont attribués à la pollution de l’air, dans la maison et dehors, pour 100 000 habitants. C’est une estimation tirée d’un modèle.
    .why = Charbon de bois, brûlage des ordures et gaz d’échappement abîment le cœur et les poumons. Cette donnée fait entrer la santé dans le débat sur la cuisson et le trafic.
    .how = On ne compte pas ces décès un à un. Un modèle relie l’exposition aux particules et les décès par certaines causes. Si une estimation existe, divisez les décès attribués par la population et multipliez par 100 000.
    .sources = Estimations nationales de l’OMS et du ministère de la santé ; études universitaires pour les grandes villes.
    .traps = Aucun certificat de décès n’indique « pollution ». Le taux du pays appliqué à votre population n’est pas une donnée locale ; montrez-le comme repère. Pour suivre l’action communale, prenez les particules fines et les ménages qui cuisinent au bois.

vaccination-dtp3 =
    .measures = Sur 100 enfants de moins d’un an, combien ont eu la troisième dose contre diphtérie, tétanos et coqueluche (souvent dans le pentavalent).
    .why = Il faut trois visites à temps. Ceux qui ont eu la première dose et pas la troisième montrent où le service perd les familles.
    .how = Dans le registre, comptez les enfants résidents vaccinés pour la troisième fois avant leur premier anniversaire. Divisez par tous les moins d’un an d’ici. Notez à côté la première dose : l’écart est l’abandon.
    .sources = Registre de vaccination ; cahiers du centre de santé ; enquête de couverture, carnet en main.
    .traps = Une dose n’est pas un enfant : celles données tard à de plus grands gonflent le chiffre. Au-delà de 100, cherchez du côté du dénominateur. Pentavalent, hexavalent et DTC se valent, les rappels ne comptent pas. La moyenne cache les mois de rupture.

vaccination-measles_second =
    .measures = Sur 100 enfants de l’âge fixé par le calendrier national, combien ont les deux doses contre la rougeole.
    .why = Une seule dose laisse des enfants sans défense, et la rougeole les trouve. La deuxième les protège, mais à un an et demi peu de parents y pensent.
    .how = Prenez les enfants qui ont atteint dans l’année l’âge de la deuxième dose. Comptez ceux qui ont les deux et divisez par tous ceux de cet âge qui habitent ici.
    .sources = Registre de vaccination ; carnet vérifié à l’entrée à l’école ; enquête de couverture.
    .traps = L’âge de la deuxième dose diffère selon les pays ; s’il change, la série se rompt. Les doses de campagne sont parfois tenues à part. La première dose a son propre indicateur. Ne divisez pas les deuxièmes doses par les premières.

vaccination-pneumococcal =
    .measures = Sur 100 enfants d’un an, combien ont reçu toutes les doses contre le pneumocoque que prévoit le calendrier national.
    .why = La pneumonie est une grande cause d’hospitalisation des tout-petits. Le vaccin est cher : une faible couverture gaspille ce que le pays a déjà acheté.
    .how = Voyez quelle est la dernière dose de votre calendrier : la troisième, ou un rappel à 12 mois. Comptez les enfants d’un an résidents qui l’ont eue et divisez par tous ceux de cet âge.
    .sources = Registre de vaccination ; cahiers du centre de santé ; enquête de couverture.
    .traps = Deux doses et un rappel, ou trois doses : cela ne se compare pas dose à dose. Les premières années, la part est basse parce qu’on n’a pas appelé les plus grands. Le médecin privé emploie une autre marque, que le registre peut manquer.

vaccination-hpv =
    .measures = Sur 100 filles de l’âge fixé par le calendrier national, combien ont toutes les doses contre le papillomavirus.
    .why = Il prévient le cancer du col de l’utérus, qui emporte des mères de quarante ans. On vaccine à l’école : la commune peut y aider.
    .how = Comptez les filles résidentes de cet âge ayant la dernière dose, à l’école ou au centre. Divisez par toutes celles qui habitent ici, scolarisées ou non.
    .sources = Registre de vaccination ; listes des campagnes scolaires ; population par année d’âge.
    .traps = Diviser par les inscrites oublie celles qui ont quitté l’école et en ont le plus besoin. Bien des pays sont passés de deux doses à une : notez l’année. Le rattrapage d’une plus grande va avec son âge. Les garçons, s’ils sont vaccinés, se comptent à part.

plan-book-and-more =
    { $count ->
        [one] Et un de plus, dans « { $chapter } ».
        *[other] Et { $count } de plus, dans « { $chapter } ».
    }
plan-book-amounts = montants en { $currency }
plan-book-prices = Aux prix de { $year }.
plan-book-model = Modèle de texte. Seul vaut celui qui sera adopté ; il peut être modifié ou remplacé en entier sans que le code du plan change.
plan-book-model-of = { $council } – { $place }
plan-book-model-seen = Vu le « { $title } » ({ $edition }), avec les données connues au { $date }, et considérant :
plan-book-model-actions =
    que le plan se donne { $objectives ->
        [0] encore aucun objectif
        [one] un objectif
        *[other] { $objectives } objectifs
    } et { $actions ->
        [one] une action
        *[other] { $actions } actions
    } ;
plan-book-model-cost = qu’il coûte { $cost }, dont { $approved } d’argent accordé ;
plan-book-model-pending = que la fiche de qualité dit ce qui est respecté et ce qui reste en suspens ;
plan-book-model-resolves = il est décidé :
plan-book-model-approve = D’approuver le « { $title } » dans l’édition dont le code figure au pied de ses pages.
plan-book-model-entrust = De confier son exécution aux services responsables que le plan désigne.
plan-book-model-budget = D’inscrire au budget de chaque année l’argent accordé que le plan indique, et de chercher celui qui manque.
plan-book-model-powers = De confirmer la compétence communale, par loi et article, avant d’exécuter chaque action.
plan-book-model-report = De recevoir au moins une fois par an un rapport de suivi, et de le rendre public.
plan-book-model-empty = Il n’y a pas encore d’actions à approuver. Le texte de la décision sera imprimé quand le plan en aura.
plan-book-signature-name = Nom et fonction
plan-book-signature = Signature
plan-book-certificate = Certificat du secrétariat
plan-book-certificate-text = La personne soussignée certifie que le texte de cette page est une copie conforme de celui qui a été adopté à la séance indiquée.
plan-book-session = Séance : date et numéro du procès-verbal
plan-book-summary = Résumé
plan-book-problem = Le problème en chiffres
plan-book-problem-none = Aucun objectif n’est encore mesuré par un indicateur qui ait des données. Les données de la commune sont dans son profil local.
plan-book-firm-and-awaiting = Ce qui est ferme et ce qui attend un financement
plan-book-firm = ferme
plan-book-awaiting = en attente
plan-book-uncosted = non chiffrée
plan-book-firm-rule = Une action est ferme quand l’argent accordé couvre tout son coût.
plan-book-firm-line = Fermes : { $actions } ({ $cost }).
plan-book-firm-none = Aucune action n’est encore ferme.
plan-book-awaiting-line = En attente de financement : { $actions } ({ $cost }).
plan-book-uncosted-line = Pas encore chiffrées : { $actions }.
plan-book-by-year = Coût par année
plan-book-of-firm = Actions fermes
plan-book-of-awaiting = Actions en attente de financement
plan-book-all-actions = Toutes
plan-book-start = D’où nous partons
plan-book-start-about = Voici les données qui mesurent les objectifs. Le profil local contient tous les indicateurs, avec leur avancement, leur calcul et leurs sources.
plan-book-start-caption = Où en est la commune dans ce que le plan veut changer
plan-book-not-measured = Encore mesurés par aucun indicateur : { $objectives }.
plan-book-without-figure = Leur indicateur n’a pas encore de données : { $objectives }.
plan-book-latest = Dernière donnée
plan-book-objectives-caption = Ce qui doit changer, d’où et jusqu’où
plan-book-objective-actions = Par quelles actions
plan-book-objective-actions-caption = Les objectifs et leurs actions
plan-book-no-action-yet = encore aucune
plan-book-no-objective = (sans objectif)
plan-book-state-of-money = Financement
plan-book-actions = Actions
plan-book-actions-caption = Toutes les actions
plan-book-before = { $name } :
plan-book-why = Pourquoi
plan-book-milestones = Étapes
plan-book-milestone = Ce qui sera fait
plan-book-by-when = Pour quand
plan-book-cost-lines-in-annex = Les lignes de coût sont dans « { $chapter } ».
plan-book-indicator-path = { $indicator } : { $from } → { $to }
plan-book-calendar = Calendrier
plan-book-calendar-about = Chaque action, de la première à la dernière année de sa fiche. Celles qui n’ont pas encore de dates sont nommées.
plan-book-calendar-table = Ce qui commence, continue et se termine chaque année
plan-book-begins = Commencent
plan-book-goes-on = Continuent
plan-book-ends = Se terminent
plan-book-undated = Encore sans dates : { $actions }.
plan-book-budget-caption = Budget par action et par année
plan-book-budget-caption-years = Budget par action et par année, { $years }
plan-book-years-alternative = Le plan coûte { $all } en tout. L’année où l’on dépense le plus est { $year }, avec { $most }. Le tableau dit la même chose en chiffres.
plan-book-sources-alternative = L’argent du plan vient de { $count } sources et s’élève à { $all } ; la part approuvée est de { $approved }. La source qui apporte le plus est « { $source } », avec { $most }. Le tableau dit la même chose en chiffres.
plan-book-per-person = Le plan coûte { $amount } par habitant ({ $people } habitants en { $year }).
plan-book-population-unknown = La population n’est pas connue ; le coût par habitant n’est donc pas indiqué.
plan-book-line = La ligne
plan-book-line-about = Au-dessus de la ligne se trouvent les actions dont l’argent accordé couvre le coût, dans l’ordre du plan ; au-dessous, celles qui attendent un financement. La somme court de haut en bas.
plan-book-line-caption = Ce qui peut se faire avec l’argent accordé
plan-book-line-here = La ligne : l’argent accordé va jusqu’ici
plan-book-line-nothing = La ligne : rien n’est encore au-dessus
plan-book-approved-money = Argent accordé
plan-book-running = Somme
plan-book-not-approved = Non accordé
plan-book-sources-caption = Qui paie, et avec quelle certitude
plan-book-to-ask = Financement encore à accorder
plan-book-to-ask-caption = À qui l’on a demandé, ou l’on demandera
plan-book-to-ask-none = Tout l’argent qui a une source est accordé.
plan-book-to-ask-unnamed = Aucune source de financement n’est encore indiquée.
plan-book-who-asks = Qui le demande
plan-book-to-find-caption = Ce qui n’a aucune source
plan-book-who = Qui fait quoi
plan-book-who-about = Chaque service avec ses actions. La fonction qui en répond s’écrit à la main tant que le plan ne la dit pas.
plan-book-who-caption = Actions par service responsable
plan-book-who-answers = Fonction qui en répond
plan-book-no-unit = (sans service responsable)
plan-book-follow-up = Suivi
plan-book-follow-up-about = Les valeurs prévues sont en ligne droite entre la situation de départ et la cible : elles guident, elles ne promettent pas. Les valeurs mesurées s’écrivent à la main, avec leur source.
plan-book-planned = Prévu
plan-book-measured = Mesuré
plan-book-source-measured = Source de la donnée mesurée
plan-book-no-path = Sans situation de départ ou sans cible, il n’y a pas de valeurs prévues : { $objectives }.
plan-book-form = Formulaire de suivi
plan-book-form-about = Une feuille par période. Photocopiez-la avant de la remplir.
plan-book-form-period = Période : du … au …
plan-book-form-by = Rapport fait par (fonction et date)
plan-book-form-to = Rapport remis à
plan-book-form-done = Fait (%)
plan-book-form-spent = Dépensé
plan-book-form-state = En bonne voie, en retard ou arrêtée
plan-book-form-blocker = Ce qui la freine
plan-book-form-decision = Décision demandée
plan-book-form-more = Il y a plus d’actions que de lignes : continuez sur une autre feuille.
plan-book-quality = Fiche de qualité
plan-book-quality-about = Ce que le programme a pu vérifier dans ce plan. Ce qui est en suspens n’empêche pas de l’approuver, mais les personnes qui l’approuvent doivent le savoir. La dernière colonne sert à noter la raison de ce qui reste ainsi.
plan-book-quality-caption = Vérifications
plan-book-check = Ce qui a été vérifié
plan-book-state = État
plan-book-where-lacking = Où
plan-book-reason = Raison
plan-book-passed = respecté
plan-book-nothing-to-check = rien à vérifier encore
plan-book-pending = en suspens
plan-book-check-objectives = Le plan a des objectifs
plan-book-check-actions = Le plan a des actions
plan-book-check-series = Chaque objectif est mesuré par un indicateur
plan-book-check-path = Chaque objectif a une situation de départ et une cible
plan-book-check-better = Aucune cible n’est pire que sa situation de départ
plan-book-check-start = Les situations de départ sont les données d’aujourd’hui
plan-book-check-served = Chaque objectif a au moins une action
plan-book-check-serves = Chaque action sert un objectif
plan-book-check-lead = Chaque action a un service responsable
plan-book-check-place = Chaque action a un lieu
plan-book-check-years = Chaque action a des dates
plan-book-check-plan-years = Les dates sont dans les années du plan
plan-book-check-cost = Chaque action a un coût
plan-book-check-cost-years = Les coûts sont dans les années de leur action
plan-book-check-funding = Chaque action a une source de financement
plan-book-check-surplus = Aucune action n’a plus d’argent que de coût
plan-book-check-decided = Rien ne reste à décider entre des copies du dossier
plan-book-check-powers = Les compétences sont confirmées par loi et article
plan-book-see-below = voir ci-dessous
plan-book-quality-count =
    { $pending ->
        [0] Toutes les vérifications sont respectées.
        [one] Sur { $checks } vérifications, une est en suspens.
        *[other] Sur { $checks } vérifications, { $pending } sont en suspens.
    }
plan-book-quality-more = Ce qu’il est bon de savoir aussi
plan-book-not-yet = Pas encore dans ce plan
plan-book-not-yet-about = Les personnes qui l’approuvent doivent savoir que cette édition ne dit rien sur :
plan-book-not-yet-powers = ce que la commune peut faire seule, ce qu’elle fait avec d’autres et ce qu’elle peut seulement demander, avec loi et article ;
plan-book-not-yet-people = qui a participé, ce que les communautés ont demandé et ce qu’on leur a répondu ;
plan-book-not-yet-priorities = pourquoi ces problèmes ont été choisis plutôt que d’autres, et quelles en sont les causes ;
plan-book-not-yet-zones = combien d’argent arrive à chaque communauté, hors ce que chaque action dit de son lieu ;
plan-book-not-yet-risks = les risques de chaque action et de ce que le plan suppose ;
plan-book-not-yet-gender = ce qui change pour les femmes et pour les hommes, et quels droits chaque action touche ;
plan-book-not-yet-after = qui paie le fonctionnement et l’entretien une fois l’action terminée.
plan-book-powers-form = Compétences à confirmer
plan-book-method = Méthode et sources
plan-book-method-plan = Ce que ce livre dit des objectifs, des actions, des coûts et des sources est ce que l’équipe de la commune a écrit. Le programme additionne, met en ordre et signale ; il ne propose pas d’action et n’estime pas de coût.
plan-book-method-money = Chaque ligne de coût est arrondie une fois, et tout total est la somme des lignes visibles. C’est pourquoi les tableaux s’additionnent dans les deux sens.
plan-book-method-firm = Ferme veut dire que l’argent accordé à l’action elle-même couvre tout son coût. Ce qu’une action a en trop n’en couvre pas une autre.
plan-book-method-path = Les valeurs prévues de chaque année sont en ligne droite entre la situation de départ et la cible.
plan-book-method-date = Tout vaut au { $date }. Ce qui a changé ensuite n’est pas dans cette édition.
plan-book-sources-of-figures = Sources des données
plan-book-no-sources = Aucune donnée de ce plan n’a encore de source enregistrée.
plan-book-cost-lines = Annexe. Lignes de coût
plan-book-cost-lines-caption = Toutes les lignes de coût
plan-book-four-pages = Le plan en quatre pages
plan-book-four-pages-about = La commune en chiffres, ce qui sera fait, l’argent et ce qui est à décider : pour ceux qui décident.
plan-book-town-in-numbers = La commune en chiffres
plan-book-goals-caption = Niveau et avancement de quelques indicateurs
plan-book-number-people = habitants en { $year }
plan-book-number-of = { $indicator } ({ $year })
plan-book-what-we-do = Ce que nous ferons
plan-book-what = Quoi
plan-book-money-by-year = L’argent par année
plan-book-money-none = Il n’y a encore ni coûts ni sources de financement dans ce plan.
plan-book-above = Au-dessus de la ligne : argent accordé
plan-book-below = Au-dessous de la ligne : en attente
plan-book-what-is-asked = Ce qui est à décider
plan-book-contacts = À qui parler
plan-book-contact-post = Fonction et nom
plan-book-contact-how = Téléphone ou courriel
plan-book-whole-plan = Le plan complet, avec ses fiches et sa fiche de qualité, est remis à part.
plan-book-more-actions =
    { $count ->
        [one] Et une action de plus : voir le plan.
        *[other] Et { $count } actions de plus : voir le plan.
    }

books-training = Commune d’exercice – fictive
books-edition = Édition { $number }, projet
books-as-of = Données connues au { $date }
books-foot = { $place } · { $book } · édition { $edition } (projet) · { $date }
books-page = Page { $page } sur { $pages }
books-summary = Une page pour les lecteurs pressés
books-total = Total
books-too-large = trop grand pour être additionné
books-plan-title = Plan d’action local pour les OMD
books-plan-title-years = Plan d’action local pour les OMD { $first }–{ $last }
books-plan-lead =
    { $place } se donne { $objectives ->
        [one] un objectif
        *[other] { $objectives } objectifs
    } et { $actions ->
        [one] une action
        *[other] { $actions } actions
    }. Le coût total est de { $cost }.
books-plan-no-actions = { $place } n’a pas encore d’actions dans ce plan.
books-plan-no-actions-next = Cette édition n’en propose aucune. Elle dit ce qui manque et contient des fiches vierges, pour que l’équipe, les communautés et le conseil décident de ce qui sera fait, par qui et avec quel argent.
books-plan-missing = Ce qui manque encore
books-what-will-change = Ce qui va changer
books-number-cost = { $currency }, coût de toutes les actions
books-number-approved = du coût est de l’argent accordé
books-number-to-find = { $currency }, financement à trouver
books-objective-line = { $title } : de { $from } à { $to }.
books-objectives = Objectifs
books-objectives-about = Chaque objectif dit ce qui doit changer, comment on le mesure, à partir de quelle situation et jusqu’à quelle cible.
books-no-objectives = Aucun objectif n’a encore été convenu. Ces lignes sont à remplir par l’équipe.
books-objective = Objectif
books-measured-by = Mesuré par
books-from = Situation de départ
books-to = Cible
books-actions = Liste des actions
books-action = Action
books-lead = Service responsable
books-where = Où
books-when = Quand
books-cost = Coût
books-in-currency = Montants en { $currency }
books-sheets = Fiches des actions
books-sheet-empty = Action { $number } : fiche à remplir
books-field = Rubrique
books-content = Contenu
books-what = Ce qui sera fait
books-power = Compétence (loi et article)
books-indicator-of-success = Comment nous le saurons
books-cost-by-year = Coût par année, en { $currency }
books-who-pays = Qui paie, en { $currency }
books-year = Année
books-what-is-paid = Ce qui est payé
books-amount = Montant
books-source-of-money = Source de financement
books-certainty = Degré de certitude
books-approved = accordé
books-requested = demandé
books-identified = à demander
books-to-find = À trouver
books-has-source = A une source
books-budget = Budget
books-where-money-comes-from = D’où vient l’argent
books-certainty-about = L’argent accordé figure dans un budget ou une convention. L’argent demandé attend une réponse. L’argent à demander a une source possible, mais personne ne l’a encore sollicitée.
books-money-to-find = Financement à trouver
books-nothing-to-find = Toutes les actions ont des sources pour la totalité de leur coût.
books-before-approval = Avant l’approbation
books-powers-to-confirm = Les compétences communales doivent être confirmées par le service juridique de la commune. Rien n’est imprimé ici comme loi sans avoir été confirmé.
books-service = Service
books-level-of-power = Propre, partagée ou avec l’accord d’autrui
books-law-and-article = Loi et article
books-approval = Approbation
books-approval-reserved = Réservé à la délibération du conseil.
books-resolution = Numéro et date de la délibération
books-place-and-date = Lieu et date
books-signature = Nom et signature

# Comment comptent les réponses du recensement.
census-good = Compte
census-poor = Ne compte pas
census-unknown = On ne sait pas
census-water-source = D’où vient l’eau ?
census-water-place = Jusqu’où l’eau est-elle amenée ?
census-sanitation-facility = Quelles toilettes y a-t-il ?
census-sanitation-drain = Où vont les eaux usées ?
census-sanitation-shared = Les toilettes sont-elles partagées ?
census-floor = Sol
census-walls = Murs
census-roof = Toit
census-tenure = Statut d’occupation du logement
census-lighting = Éclairage
census-cooking-fuel = Combustible de cuisine
census-garbage = Élimination des ordures
census-deed = la lecture de la réponse « { $answer } »

# How the answers of a census count.
census-good = Counts
census-poor = Does not count
census-unknown = Not known
census-water-source = Where does the water come from?
census-water-place = How far is the water piped?
census-sanitation-facility = What toilet is there?
census-sanitation-drain = Where does the sewage go?
census-sanitation-shared = Is the toilet shared?
census-floor = Floor
census-walls = Walls
census-roof = Roof
census-tenure = Tenure of the dwelling
census-lighting = Lighting
census-cooking-fuel = Cooking fuel
census-garbage = Disposal of rubbish
census-deed = the reading of the answer “{ $answer }”

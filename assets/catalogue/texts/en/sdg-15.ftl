protected-biodiversity_sites =
    .measures = Of every 100 hectares of the places that matter most for wildlife, on land and in fresh water, how many lie inside a protected area.
    .why = Protecting plenty of land does little good if the valuable part was left out. This shows whether the park is where it is needed.
    .how = Take the map of key biodiversity areas (KBA) and clip it to the municipal boundary. Lay the protected areas over it, counting overlaps once. Divide the protected hectares of those sites by all their hectares.
    .sources = Public maps of key biodiversity areas and of protected areas; environment ministry; recognised municipal and private reserves.
    .traps = It is not the share of the municipality under protection, which is MDG 7.6. With no key site in the municipality it does not apply; that is not zero. The world average goes site by site, not by hectares. A new map of sites changes the base.

forest-sustainable =
    .measures = Of every 100 hectares of forest, how many have a management plan in force or a certificate. It is one of several measures that follow sustainable forestry.
    .why = Forest with a plan gives timber, fruit and water for many years. Without one it is sold standing and is gone.
    .how = Ask for the list of management plans and certificates in force and put them on the map. Add up the hectares of forest they cover, counting once those with both. Divide by the forest area of the municipality in the same year.
    .sources = Forestry department; register of concessions and community forests; certification bodies; land-cover map.
    .traps = Officially there are five parts; this share is one of them, so say which. A plan that ran out does not count, and a felling licence is not a plan. If forest shrinks, the share rises though nobody manages better: look at the hectares too.

land-degraded =
    .measures = What part of the land has lost plant cover, productivity or soil carbon compared with a base period.
    .why = Tired land yields less, washes away in the rain and drives people off. The map helps to choose where to replant or change the crop.
    .how = Compare three layers with the base period: cover, productivity and soil carbon. A cell is degraded where at least one got worse. Add up that area and divide by the land of the municipality, without lakes and rivers.
    .sources = Trends.Earth program with public layers; national land degradation map; ministries of environment or agriculture.
    .traps = A dry year dims the green without degrading the land. World layers are coarse, so check in the field. With another base period the whole result changes. Bare mined land may be missed. It is neither an erosion map nor a deforestation map.

species-red_list_index =
    .measures = An index from 0 to 1 for the risk that the country’s species die out. At 1 none is in danger; at 0 all are gone. It is national background.
    .why = It tells whether nature in the country is holding or fading. In the profile it stands beside what the town does for its own birds, turtles and woods.
    .how = Do not work it out for a municipality. Copy the value published for the country with its year and mark it as background. Beside it write which threatened species live in the municipality and what is done for them.
    .sources = IUCN database and SDG indicator database; national lists; universities, forest rangers and turtle watchers.
    .traps = A count of threatened species is not the index. As more species are assessed the list grows, which does not mean things got worse. It moves very slowly and will not answer to a four-year plan. Never use it as a local target.

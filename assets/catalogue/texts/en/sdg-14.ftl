protected-marine =
    .measures = What part of the sea is under some legal protection. The world target is at least 10%. It is a figure for the country that a coastal town uses as background.
    .why = Where fishing is closed, fish grow and spill over to nearby grounds. Mangrove and reef also break the waves.
    .how = Add up the area of marine protected areas, counting overlaps once. Divide by the country’s marine area. For a stretch of coast, draw the piece of sea you use and put it on record.
    .sources = National register of protected areas; fisheries and coastal zone departments; maps of the environment ministry.
    .traps = A municipality seldom has sea of its own in law: do not make up a base. A reserve on paper with no warden counts all the same, so say so. Leave out the land part of a coastal park. With no coast, the indicator does not apply.

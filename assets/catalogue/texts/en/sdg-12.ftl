waste-recycled =
    .measures = Of every 100 tonnes of waste produced, how many become material again: paper, glass, plastic, metal and, if the country accepts it, compost.
    .why = What is recycled does not fill the landfill and gives pickers an income. It buys time for an expensive site.
    .how = Add up a year’s tonnes sold or handed over for recycling by the council, the depots and the recyclers. Take off what was thrown out afterwards. Divide by the tonnes produced.
    .sources = Depot scales; recyclers’ groups; haulers; bottle deposit scheme; scrap exporters and customs records.
    .traps = Sorted is not recycled: weigh what leaves sold, not what comes in. The same bale can be counted at the depot and again at the buyer. Informal pickers move a lot and are seldom on the books. Say whether composting is in. A shipment stored for three years is not yet recycled.

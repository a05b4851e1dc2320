greenhouse-total =
    .measures = How many tonnes of greenhouse gases, turned into CO2 equivalent, are given off in a year by what happens in the municipality.
    .why = The inventory shows where emissions come from: minibuses, electricity, the dump, cattle, cleared land. Climate funds ask for it before they pay.
    .how = Gather the year’s use of fuel and electricity, the waste and, if you can, farming and land clearing. Multiply each by its emission factor and turn the gases into CO2 equivalent. Add up. Write down the scope and the year of the factors.
    .sources = Fuel and power companies; disposal site; agricultural census; GPC method for local inventories.
    .traps = An inventory that takes in a new sector seems to rise: compare like with like. Fuel sold in town is not all burned in town. The grid factor changes every year. Sharing out the national total by population is not an inventory.

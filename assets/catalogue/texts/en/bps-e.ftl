transport-co2_per_capita =
    .measures = Tonnes of CO2 that the transport of people and goods gives off in a year for each inhabitant. It counts the fuel burnt in vehicles and the electricity they use.
    .why = The municipality can be compared with itself even as it grows. Climate funds often want this starting point before they talk about electric buses or cycle lanes.
    .how = For each mode, multiply trips, kilometres and fuel per kilometre, and divide by the people on board. Turn fuel and electricity into CO2 with national factors, add goods transport, sum up and divide by the population.
    .sources = Your own estimate from the travel survey and vehicle consumption; fuel sold at filling stations as a check; emission factor of the national grid.
    .traps = Trucks that only pass through on the highway are not yours. If fuel sales are under 0.8 or over 1.25 times the estimate, look for through traffic or smuggled fuel. Keep the same emission factors from year to year.

transport-co2_total =
    .measures = Kilotonnes (thousand tonnes) of CO2 that all urban transport of people and goods gives off in a year.
    .why = The atmosphere receives the total, and national targets are set on it. It also gives the scale for what any one project could avoid.
    .how = Work out the tonnes of each mode and fuel as for emissions per inhabitant, but do not divide by the population. Add them and divide by 1,000 to get kilotonnes.
    .sources = The same estimate as for emissions per inhabitant; fuel sales from the energy ministry or the distributors.
    .traps = Tonnes typed in as kilotonnes is the commonest mistake. The total grows when people arrive, even if nobody travels differently. Use trips and freight, or fuel sales; never add the two. Biofuel is listed even though it counts as zero at the exhaust.

transport-co2_per_km =
    .measures = Grams of CO2 it takes to move one person one kilometre, averaged over all modes, walking and cycling included.
    .why = It falls with fuller buses, more walking or better engines. Followed over time it shows which of these is at work.
    .how = Add the CO2 of passenger trips, in grams. Add the kilometres of all trips, person by person. Divide the first sum by the second.
    .sources = Your own estimate from the trips, distances, people on board and consumption of each mode.
    .traps = A tonne is a million grams; type tonnes and the result is zero. Goods transport stays out. How full vehicles run weighs more than the engine, so count it in the street and do not borrow it from another city. The driver counts in a car but not in a bus.

air-no2 =
    .measures = The yearly mean of nitrogen dioxide in the air, in micrograms per cubic metre, as measured at the station.
    .why = It comes mostly from exhausts and so points at traffic more clearly than dust does. Where it is high, the school on the main road suffers first.
    .how = Average the valid hourly readings of the year. With several stations, keep the figure of each. The target of 10 micrograms is the WHO guideline value.
    .sources = Air-quality network of the environment agency; university campaigns with passive tubes.
    .traps = A station with less than three quarters of the hours gives no valid yearly mean, and a one-month campaign does not either. Parts per billion are not micrograms. Satellites see the whole column of air, not what is breathed on the sidewalk.

fleet-zero_emission =
    .measures = Of every 100 public-transport buses in service, how many are battery-electric, trolleybuses or run on fuel cells.
    .why = The main street gets less smoke and noise, and energy costs swing less. The change has to be prepared early, since a bus bought today will run for more than ten years.
    .how = Count the buses of these kinds that are out on the road. Divide by all buses in service on the same date.
    .sources = Fleet file of the transport authority; operators’ lists; vehicle licences.
    .traps = Ordered, financed or standing idle for want of a charger does not count. Hybrids and gas buses are not zero emission. In a fleet of 20, each bus is worth 5 points. Decide whether minibuses are buses and apply it above and below the line.

vehicles-electric_share =
    .measures = Of every 100 new vehicles registered in the year, how many are battery-electric.
    .why = It gives early warning that chargers, mechanics and trained firefighters will be needed. In small towns it may begin with motorcycles.
    .how = Count the year’s new registrations of battery-electric vehicles. Divide by all new registrations. Keep cars, motorcycles, buses and trucks apart.
    .sources = Vehicle registry or licensing authority, by owner’s address; importers’ association as a check.
    .traps = Hybrids do not count, not even those with a plug. An imported used car may appear as a new registration, so set a rule. Electric bicycles without plates stay out. One firm registering its fleet here can treble the figure.

charging-points =
    .measures = Public charging points for electric vehicles in working order for every 100,000 people.
    .why = A visitor or taxi driver with an electric car will not go where it cannot be charged. Others may supply the equipment, but permits and parking are often in the council’s hands.
    .how = Count the working points open to any driver. Divide by the population and multiply by 100,000.
    .sources = Building or trading permits; electricity company; charging operators’ maps, checked on the spot.
    .traps = If two vehicles can charge at once there are two points, even with three cables. A hotel charger for guests only is not public. In a town of 20,000 one point is worth 5, so do not read it as solid progress. Leave out the broken ones.

transport-energy_per_km =
    .measures = Energy, in megajoules, used to move one person one kilometre, averaged over all modes.
    .why = Less energy per kilometre means less money leaving the municipality for fuel. It is useful even where power comes from oil and CO2 hardly falls.
    .how = Turn the fuel and electricity of passenger trips into megajoules (1 kWh is 3.6 MJ). Divide by the kilometres of all trips, person by person.
    .sources = Your own estimate from the trips, people on board and consumption used for CO2; energy content of fuels from the national energy balance.
    .traps = Count the energy that goes into the vehicle, not what the power station burnt. A litre of diesel and a litre of gasoline hold different amounts. Empty buses make it worse, electric or not. Leave goods transport out.

fleet-euro_six =
    .measures = Of every 100 buses in service, how many meet the Euro VI standard or an equivalent, or are zero emission.
    .why = Until there is money for electric buses, replacing the oldest ones already clears the black smoke from the stops. The standard can be required when licences are renewed.
    .how = Check the emission standard of each bus in service. Count those of Euro VI or equivalent and the zero-emission ones. Divide by all buses in service.
    .sources = Fleet file; type certificate or vehicle papers; fitness inspection.
    .traps = Year of make does not prove the standard, since one model is sold with several. Euro V does not count. High-sulphur diesel ruins the filter and leaves the bus clean on paper only. Imported used buses often lack papers: no proof, no count.

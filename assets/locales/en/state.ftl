state-too-large = The file { $file } is larger than 20 MB, which no starting state is. Choose another file.
state-unreadable = The file { $file } could not be read at line { $line }, column { $column } ({ $reason }). Correct it there; nothing was stored.
state-wrong = In the starting state, “{ $name }” has something that does not fit: { $what }. Correct it; nothing was stored.
state-unknown-indicator = The starting state names an indicator that the catalogue does not have, or has more than once: { $name }. Use the name of the series; nothing was stored.

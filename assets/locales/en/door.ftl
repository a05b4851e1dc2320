door-program-error = Something went wrong inside the program. Your data are as they were. Try again; if it happens again, copy the details and send them to whoever looks after the program.

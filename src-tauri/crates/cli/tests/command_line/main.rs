//! The command line from outside: the program itself is started, as the window starts it.

mod hostile;
mod samples;
mod speed;
mod support;

int cncurses_placeholder;

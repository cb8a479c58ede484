/** In bytes. Above this, a phone on 3G (about 5 Mbit/s) loads for half a minute. */
export const largeSize = 20_000_000;
/** Above this, GitHub warns at every push, and many hosts of static sites refuse the file. */
export const mostSize = 50_000_000;

// Its own, and empty: the bundler takes the application's where there is none.
export function register() {}

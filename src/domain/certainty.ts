/** How sure what is said is: `certain` is drawn solid, `likely` outlined. */
export type Certainty = 'certain' | 'likely';

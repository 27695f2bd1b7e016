/** What a prefilled grid says where there is no answer: never a blank. */
export const NOT_ANSWERED = "non renseigné";

/** How deep collections may stand in each other: far more than any schema asks for, far less than a stack holds. */
export const maxDepth = 50;
